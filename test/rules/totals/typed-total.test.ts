import { rule } from '../../../src/rules/totals/typed-total';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { withFormulas } from './formulas';

const expense = sheet(
  '表三 支出总表',
  grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  | 合计 | 30.00 | 20.00 | 10.00
  '204 | 公共安全支出 | 30.00 | 20.00 | 10.00
  '20402 | 公安 | 30.00 | 20.00 | 10.00
  '2040201 | 行政运行 | 20.00 | 20.00 |
  '2040202 | 一般行政管理事务 | 10.00 | | 10.00`,
);
const total = { C2: '=C3', D2: '=D3', E2: '=E3' };

testRule(rule, {
  ok: [
    {
      name: '合计都是公式',
      sheets: [
        withFormulas(expense, {
          ...total,
          C3: '=C4',
          D3: '=D4',
          E3: '=E4',
          C4: '=C5+C6',
          D4: '=D5',
          E4: '=E6',
        }),
      ],
    },
    { name: '只有零星公式，看不出做法', sheets: [withFormulas(expense, { C2: '=C3' })] },
    { name: '公式都在明细行，合计一律手填', sheets: [withFormulas(expense, { C2: '=C3', C5: '=D5', C6: '=E6', D5: '=20' })] },
    {
      name: '同一行同一栏的公式都不过半',
      sheets: [
        withFormulas(
          sheet('表三 支出总表', grid`
            科目编码 | 科目名称 | 合计 | 一般公共预算 | 政府性基金 | 单位资金 | 上年结转
            | 合计 | 50.00 | 10.00 | 10.00 | 10.00 | 20.00
            '204 | 公共安全支出 | 50.00 | 10.00 | 10.00 | 10.00 | 20.00`),
          { C2: '=C3', D2: '=D3' },
        ),
      ],
    },
  ],
  bad: [
    {
      name: '同一行别的合计是公式，一个是手填的',
      sheets: [withFormulas(expense, { C2: '=C3', D2: '=D3' })],
      findings: [{ code: 'typed', at: '表三!E2' }],
    },
    {
      name: '同一栏别的合计是公式，一个是手填的',
      sheets: [withFormulas(expense, { C2: '=C3', C3: '=C4' })],
      findings: [{ code: 'typed', at: '表三!C4' }],
    },
  ],
  skipped: [{ name: '没有公式', kind: 'not-applicable', sheets: [expense] }],
});
