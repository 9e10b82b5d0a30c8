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

const basic = (title: string, name: string) =>
  sheet(title, grid`
    2024年${title}
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    '30299 | ${name} | 10.00 | | 10.00
    '50299 | ${name} | 10.00 | | 10.00`);

testRule(rule, {
  ok: [
    { name: '一张表写“其中：”', sheets: [income('其他专项'), expense('其中：其他专项')] },
    { name: '一张表没有写名称', sheets: [income('其他专项'), expense('')] },
    { name: '一张表只有编码没有名称，排在前面', sheets: [income(''), expense('其他专项')] },
    {
      name: '经济科目在目录里，由另一条规则核对',
      sheets: [basic('一般公共预算基本支出表', '其他商品服务支出'), basic('财政拨款基本支出预算表', '其他商品和服务')],
    },
    {
      name: '基本支出表只写名称，目录里没有的两个名称不是同一个科目',
      sheets: [
        sheet('表六 基本支出分经济科目', grid`
          部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
          合计 | | 30.00 | 30.00 |
          说不清的支出 | 说不清的政府支出 | 10.00 | 10.00 |
          另一项说不清的支出 | 说不清的政府支出 | 20.00 | 20.00 |`),
        income('其他专项'),
        expense('其他专项'),
      ],
    },
    { name: '括号样式、空格之别不算', sheets: [income('其他（专项）'), expense('其他 (专项)')] },
    { name: '目录里有的科目由另一条规则核对', sheets: [income('其他专项'), expense('其他专项', '行政运转')] },
  ],
  bad: [
    {
      name: '目录里没有的编码，名称里另有“其中”二字',
      sheets: [income('其他专项'), expense('其他专项其中')],
      findings: [{ code: 'differs', at: '表三!B3', says: '编码 2049877 在表三作“其他专项其中”，在表二作“其他专项”' }],
    },
    {
      name: '目录里没有的编码，两张表名称不同',
      sheets: [income('其他专项'), expense('其它专用')],
      findings: [{ code: 'differs', at: '表三!B3' }],
    },
  ],
});
