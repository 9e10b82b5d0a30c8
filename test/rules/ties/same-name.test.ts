import { rule } from '../../../src/rules/ties/same-name';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const income = (name: string) =>
  sheet(
    '表二 收入总表',
    grid`
    2024年预算收入总表
    科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金
    '2049877 | ${name} | 10.00 | 10.00 |
    '2040201 | 行政运行 | 20.00 | 20.00 |`,
  );
const expense = (name: string, known = '行政运行') =>
  sheet(
    '表三 支出总表',
    grid`
    2024年预算支出总表
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    '2049877 | ${name} | 10.00 | 10.00 |
    '2040201 | ${known} | 20.00 | 20.00 |`,
  );

testRule(rule, {
  ok: [
    { name: '括号样式、空格之别不算', sheets: [income('其他（专项）'), expense('其他 (专项)')] },
    { name: '目录里有的科目由另一条规则核对', sheets: [income('其他专项'), expense('其他专项', '行政运转')] },
  ],
  bad: [
    {
      name: '目录里没有的编码，两张表名称不同',
      sheets: [income('其他专项'), expense('其它专用')],
      findings: [{ code: 'differs', at: '表三!B3' }],
    },
  ],
});
