import { check } from '../../../src/check';
import { rule } from '../../../src/rules/ties/previous-year-figures';
import { grid, sheet } from '../../kit/grid';
import { bookOfExample, testRule } from '../../kit/rules';

const general = (...last: readonly [string, string, string]) =>
  sheet('表五 一般公共预算支出', grid`
    2024年一般公共预算支出预算表
    部门名称：清河县公安局 | | | 单位：万元
    科目编码 | 科目名称 | 2023年预算数 | 2024年预算数
     | 合计 | ${last[0]} | 200.00
    '204 | 公共安全支出 | ${last[1]} | 150.00
    '221 | 住房保障支出 | ${last[2]} | 50.00`);

const lastGeneral = (...figures: readonly [string, string]) => [
  sheet('表五 一般公共预算支出', grid`
    2023年一般公共预算支出预算表
    部门名称：清河县公安局 | | | 单位：万元
    科目编码 | 科目名称 | 2022年预算数 | 2023年预算数
     | 合计 | 90.00 | ${figures[0]}
    '204 | 公共安全支出 | 60.00 | ${figures[1]}
    '221 | 住房保障支出 | 30.00 | 30.00`),
];

const PUBLIC = (reception: string) =>
  sheet('表十 三公经费', grid`
    2024年“三公”经费预算表
    部门名称：清河县公安局 | | | 单位：万元
    项目 | 上年预算数 | 本年预算数 | 2023年执行数
    因公出国（境）费 | | |
    公务接待费 | ${reception} | 6.00 | 1.00
    公务用车购置及运行费 | 20.00 | 25.00 | 1.00
    合计 | 25.00 | 31.00 | 2.00`);

const LAST_PUBLIC = sheet('表十 三公经费', grid`
  2023年“三公”经费预算表
  部门名称：清河县公安局 | 单位：元
  项目 | 预算数
  因公出国（境）费 |
  公务接待费 | 50000
  公务用车购置及运行费 | 200000
  合计 | 250000`);

/** Last year's budget in three columns, one of which last year's table does not have. */
const split = (basic: string, project: string, other: string) =>
  sheet('表三 支出总表', grid`
    2024年预算支出总表
    部门名称：清河县公安局 | | | | | | 单位：万元
    科目编码 | 科目名称 | 2024年预算数 | 2023年预算数 | |
     | | | 基本支出 | 项目支出 | 上缴上级支出
     | 合计 | 200.00 | ${basic} | ${project} | ${other}
    '204 | 公共安全支出 | 200.00 | ${basic} | ${project} | ${other}`);

const lastSplit = sheet('表三 支出总表', grid`
  2023年预算支出总表
  部门名称：清河县公安局 | | | 单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 100.00 | 70.00 | 30.00
  '204 | 公共安全支出 | 100.00 | 70.00 | 30.00`);

const yearOnly = (total: string) =>
  sheet('表十 三公经费', grid`
    2024年“三公”经费预算表
    部门名称：清河县公安局 | | 单位：万元
    项目 | 2023年 | 2024年
    公务接待费 | 5.00 | 6.00
    合计 | ${total} | 31.00`);

const LAST_AMOUNT = sheet('表十 三公经费', grid`
  2023年“三公”经费预算表
  部门名称：清河县公安局 | 单位：万元
  项目 | 金额
  公务接待费 | 5.00
  合计 | 25.00`);

testRule(rule, {
  ok: [
    {
      name: '上年数与上年的表一致，末位差 0.01',
      sheets: [general('100.00', '70.01', '30.00')],
      previous: lastGeneral('100.00', '70.00'),
    },
    { name: '上年以元为单位；执行数不核对', sheets: [PUBLIC('5.00')], previous: [LAST_PUBLIC] },
    { name: '上年以元为单位，今年四舍五入到万元的第二位', sheets: [PUBLIC('5.01')], previous: [LAST_PUBLIC] },
    {
      name: '没有名称的一行有上年数：找不到上年的同一行，不核对',
      sheets: [
        sheet('表五 一般公共预算支出', grid`
          2024年一般公共预算支出预算表
          部门名称：清河县公安局 | | | 单位：万元
          科目编码 | 科目名称 | 2023年预算数 | 2024年预算数
           | 合计 | 100.00 | 200.00
           | | 70.00 | 150.00`),
      ],
      previous: lastGeneral('100.00', '70.00'),
    },
    {
      name: '上年数分栏列示：与上年同名的一栏比，没有的一栏不比',
      sheets: [split('70.00', '30.00', '9.00')],
      previous: [lastSplit],
    },
    {
      name: '上年一栏只写年份，与上年的金额一栏比',
      sheets: [yearOnly('25.00')],
      previous: [LAST_AMOUNT],
    },
  ],
  bad: [
    {
      name: '上年的表也有上年预算数一栏：那是前年的，不与它比',
      sheets: [PUBLIC('4.00')],
      previous: [
        sheet('表十 三公经费', grid`
          2023年“三公”经费预算表
          部门名称：清河县公安局 | | 单位：万元
          项目 | 上年预算数 | 本年预算数
          因公出国（境）费 | |
          公务接待费 | 4.00 | 5.00
          公务用车购置及运行费 | 20.00 | 20.00
          合计 | 24.00 | 25.00`),
      ],
      findings: [{ code: 'differs', at: '表十!B5', difference: '-1.00' }],
    },
    {
      name: '分栏列示的上年数，两栏填反',
      sheets: [split('30.00', '70.00', '9.00')],
      previous: [lastSplit],
      findings: [
        { code: 'differs', at: '表三!D5', difference: '-40.00' },
        { code: 'differs', at: '表三!E5', difference: '40.00' },
        { code: 'differs', at: '表三!D6', difference: '-40.00' },
        { code: 'differs', at: '表三!E6', difference: '40.00' },
      ],
    },
    {
      name: '上年一栏只写年份，合计与上年的金额不符',
      sheets: [yearOnly('26.00')],
      previous: [LAST_AMOUNT],
      findings: [{ code: 'differs', at: '表十!B5', difference: '1.00', says: '表十“合计”2023年 26.00，上年工作簿“上年.xlsx”是 25.00，多 1.00' }],
    },
    {
      name: '上年的表里，今年那一栏是前年的数，本年那一栏才是上年的',
      sheets: [general('90.00', '70.00', '30.00')],
      previous: lastGeneral('100.00', '70.00'),
      findings: [{ code: 'differs', at: '表五!C4', difference: '-10.00' }],
    },
    {
      name: '上年数抄错一行；三公接待费与上年公开的不同',
      sheets: [general('100.00', '77.00', '30.00'), PUBLIC('4.00')],
      previous: [...lastGeneral('100.00', '70.00'), LAST_PUBLIC],
      findings: [
        { code: 'differs', at: '表五!C5', difference: '7.00' },
        { code: 'differs', at: '表十!B5', difference: '-1.00' },
      ],
    },
    {
      name: '上年的表里没有这个科目',
      sheets: [general('100.00', '70.00', '30.00')],
      previous: [
        sheet('表五 一般公共预算支出', grid`
          2023年一般公共预算支出预算表
          部门名称：清河县公安局 | | 单位：万元
          科目编码 | 科目名称 | 2023年预算数
           | 合计 | 100.00
          '204 | 公共安全支出 | 70.00`),
      ],
      findings: [{ code: 'absent', at: '表五!C6', difference: '30.00' }],
    },
  ],
  skipped: [
    { name: '今年的表没有上年数', sheets: [LAST_AMOUNT], previous: [LAST_AMOUNT], kind: 'not-applicable' },
    { name: '没有给出上年工作簿', sheets: [general('100.00', '70.00', '30.00')], kind: 'not-applicable' },
    { name: '上年工作簿没有这张表', sheets: [PUBLIC('5.00')], previous: lastGeneral('100.00', '70.00'), kind: 'missing-table' },
    { name: '上年的数是错误值', sheets: [general('100.00', '70.00', '30.00')], previous: lastGeneral('#REF!', '70.00'), kind: 'unreadable' },
  ],
});

test('a finding shows last year’s figure with its file and place', () => {
  const book = bookOfExample({ name: '', sheets: [PUBLIC('4.00')], previous: [LAST_PUBLIC] });
  const [finding] = check(book, { rules: [rule] }).findings;
  expect(finding?.message).toBe('表十“公务接待费”上年预算数 4.00，上年工作簿“上年.xlsx”是 5.00，少 1.00');
  expect(finding?.places.map(({ role, cell, file }) => [role, cell, file])).toEqual([
    ['cell', 'B5', undefined],
    ['counterpart', 'B5', '上年.xlsx'],
  ]);
});
