import { check } from '../../../src/check';
import { rule } from '../../../src/rules/ties/previous-year-carryover';
import { grid, sheet } from '../../kit/grid';
import { bookOfExample, testRule } from '../../kit/rules';

const summary = (year: number, carryover: string, left: string, unit = '万元') =>
  sheet('表一 收支总表', grid`
    ${year}年部门收支总表
    部门名称：清河县公安局 | | | 单位：${unit}
    收入 | | 支出 |
    项目 | ${year}年预算数 | 项目 | ${year}年预算数
    一、一般公共预算 | 100.00 | 一、公共安全支出 | 100.00
    本年收入合计 | 100.00 | 本年支出合计 | 100.00
    上年结转 | ${carryover} | 年终结转 | ${left}
    收入总计 | 100.00 | 支出总计 | 100.00`);

testRule(rule, {
  ok: [
    {
      name: '上年以元为单位，今年四舍五入到万元的第二位',
      sheets: [summary(2024, '8.01', '')],
      previous: [summary(2023, '', '80000', '元')],
    },
    { name: '上年预计结转 8.00，末位差 0.01', sheets: [summary(2024, '8.01', '')], previous: [summary(2023, '', '8.00')] },
  ],
  bad: [
    {
      name: '上年以元为单位，差 0.02',
      sheets: [summary(2024, '8.02', '')],
      previous: [summary(2023, '', '80000', '元')],
      findings: [{ code: 'differs', at: '表一!B7', difference: '0.02' }],
    },
    {
      name: '上年年终结转 8.00，今年写成 80.00',
      sheets: [summary(2024, '80.00', '')],
      previous: [summary(2023, '', '8.00')],
      findings: [{ code: 'differs', at: '表一!B7', difference: '72.00' }],
    },
  ],
  skipped: [
    { name: '没有给出上年工作簿', sheets: [summary(2024, '80.00', '')], kind: 'not-applicable' },
    { name: '上年的年终结转写着文字', sheets: [summary(2024, '80.00', '')], previous: [summary(2023, '', '待定')], kind: 'not-applicable' },
    { name: '上年没有预计结转', sheets: [summary(2024, '80.00', '')], previous: [summary(2023, '', '')], kind: 'not-applicable' },
    { name: '给的是前年的', sheets: [summary(2024, '80.00', '')], previous: [summary(2022, '', '8.00')], kind: 'not-applicable' },
  ],
});

test('a finding shows last year’s figure with its file and place', () => {
  const book = bookOfExample({ name: '', sheets: [summary(2024, '80.00', '')], previous: [summary(2023, '', '8.00')] });
  const [finding] = check(book, { rules: [rule] }).findings;
  expect(finding?.message).toBe('表一“上年结转” 80.00，上年工作簿“上年.xlsx”的年终结转是 8.00，多 72.00');
  expect(finding?.places.map(({ role, cell, file }) => [role, cell, file])).toEqual([
    ['cell', 'B7', undefined],
    ['counterpart', 'D7', '上年.xlsx'],
  ]);
});
