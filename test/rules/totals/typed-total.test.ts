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
    {
      name: '合计里只有一个公式，一个手填',
      sheets: [
        withFormulas(
          sheet('表三 支出总表', grid`
            科目编码 | 科目名称 | 合计
            | 合计 | 30.00
            '204 | 公共安全支出 | 30.00
            '20402 | 公安 | 30.00`),
          { C2: '=C3' },
        ),
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
      findings: [{ code: 'typed', at: '表三!E2', says: '表三“合计”项目支出是手填的数字，同行的其他合计是公式' }],
    },
    {
      name: '同一栏别的合计是公式，一个是手填的',
      sheets: [withFormulas(expense, { C2: '=C3', C3: '=C4' })],
      findings: [{ code: 'typed', at: '表三!C4', says: '表三“公安”合计是手填的数字，同栏的其他合计是公式' }],
    },
    {
      name: '空白的合计不算，其余两个是公式',
      sheets: [
        withFormulas(
          sheet('表三 支出总表', grid`
            科目编码 | 科目名称 | 合计 | 一般公共预算 | 政府性基金 | 单位资金 | 上年结转
            | 合计 | 30.00 | 20.00 | 10.00 | | 0
            '204 | 公共安全支出 | 30.00 | 20.00 | 10.00 | |`),
          { C2: '=C3', D2: '=D3' },
        ),
      ],
      findings: [{ code: 'typed', at: '表三!E2' }],
    },
    {
      name: '同行四个合计，两个是公式，两个手填：都说',
      sheets: [
        withFormulas(
          sheet('表三 支出总表', grid`
            科目编码 | 科目名称 | 合计 | 一般公共预算 | 政府性基金 | 单位资金
            | 合计 | 40.00 | 20.00 | 10.00 | 10.00
            '204 | 公共安全支出 | 40.00 | 20.00 | 10.00 | 10.00`),
          { C2: '=C3', D2: '=D3' },
        ),
      ],
      findings: [
        { code: 'typed', at: '表三!E2' },
        { code: 'typed', at: '表三!F2' },
      ],
    },
    {
      name: '同栏四级合计，两个是公式，两个手填：都说',
      sheets: [
        withFormulas(
          sheet('表三 支出总表', grid`
            科目编码 | 科目名称 | 合计
            | 合计 | 30.00
            '204 | 公共安全支出 | 30.00
            '20402 | 公安 | 20.00
            '2040201 | 行政运行 | 20.00
            '20406 | 司法 | 10.00
            '2040601 | 行政运行 | 10.00`),
          { C2: '=C3', C3: '=C4+C6' },
        ),
      ],
      findings: [
        { code: 'typed', at: '表三!C4' },
        { code: 'typed', at: '表三!C6' },
      ],
    },
  ],
  skipped: [{ name: '没有公式', kind: 'not-applicable', says: '表中没有公式', sheets: [expense] }],
});
