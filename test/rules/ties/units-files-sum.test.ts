import { check } from '../../../src/check';
import { rule } from '../../../src/rules/ties/units-files-sum';
import { grid, sheet } from '../../kit/grid';
import { bookOfExample, testRule } from '../../kit/rules';

const expense = (name: string, figures: readonly [string, string, string], more = '', unit = '万元') =>
  sheet('表三 支出总表', grid`
    2024年预算支出总表
    部门名称：${name} | | | | 单位：${unit}
    科目编码 | 科目名称 | 合计 | 基本支出 | 上解上级支出
     | 合计 | ${figures[0]} | ${figures[0]} |
    '204 | 公共安全支出 | ${figures[1]} | ${figures[1]} |
    '221 | 住房保障支出 | ${figures[2]} | ${figures[2]} |${more}`);

const OWN = expense('清河县公安局本级', ['70.00', '50.00', '20.00']);
const POLICE = expense('清河县公安局交通管理大队', ['30.00', '20.00', '10.00']);
const DEPARTMENT = expense('清河县公安局', ['100.00', '70.00', '30.00']);

const operating = (police: string) =>
  sheet('表十一 机关运行经费', grid`
    2024年机关运行经费预算表
    部门名称：清河县公安局 | | 单位：万元
    单位名称 | 合计 | 一般公共预算
    部门合计 | 10.00 | 10.00
    清河县公安局 | 8.00 | 8.00
    ${police} | 2.00 | 2.00`);

const operatingOf = (name: string, rows: readonly string[], total: string) =>
  sheet('表十一 机关运行经费', grid`
    2024年机关运行经费预算表
    部门名称：${name} | | 单位：万元
    单位名称 | 合计 | 一般公共预算
    部门合计 | ${total} | ${total}
    ${rows.join('\n')}`);

testRule(rule, {
  ok: [
    { name: '部门等于两个单位之和', sheets: [DEPARTMENT], units: { '本级.xlsx': [OWN], '交管.xlsx': [POLICE] } },
    {
      name: '一个单位以元为单位，四舍五入差 0.01；上解不核对',
      sheets: [expense('清河县公安局', ['100.01', '70.01', '30.00'], '\n    \'205 | 教育支出 | | | 9.00')],
      units: {
        '本级.xlsx': [expense('清河县公安局本级', ['700000', '500000', '200000'], '', '元')],
        '交管.xlsx': [POLICE],
      },
    },
    {
      name: '单位有部门没有的科目，但没有金额',
      sheets: [DEPARTMENT],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [expense('清河县公安局交通管理大队', ['30.00', '20.00', '10.00'], "\n    '205 | 教育支出 | | |")] },
    },
    {
      name: '按单位列示的表：部门合计等于各单位表的合计',
      sheets: [operatingOf('清河县公安局', ['清河县公安局本级 | 8.00 | 8.00', '清河县公安局交通管理大队 | 2.00 | 2.00'], '10.00')],
      units: {
        '本级.xlsx': [operatingOf('清河县公安局本级', ['清河县公安局本级 | 8.00 | 8.00'], '8.00')],
        '交管.xlsx': [operatingOf('清河县公安局交通管理大队', ['清河县公安局交通管理大队 | 2.00 | 2.00'], '2.00')],
      },
    },
  ],
  bad: [
    {
      name: '部门合计没有填',
      sheets: [expense('清河县公安局', ['', '70.00', '30.00'])],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [POLICE] },
      findings: [
        { code: 'differs', at: '表三!C4', difference: '-100.00' },
        { code: 'differs', at: '表三!D4', difference: '-100.00' },
      ],
    },
    {
      name: '按单位列示的表：部门合计多了',
      sheets: [operatingOf('清河县公安局', ['清河县公安局本级 | 8.00 | 8.00', '清河县公安局交通管理大队 | 2.00 | 2.00'], '11.00')],
      units: {
        '本级.xlsx': [operatingOf('清河县公安局本级', ['清河县公安局本级 | 8.00 | 8.00'], '8.00')],
        '交管.xlsx': [operatingOf('清河县公安局交通管理大队', ['清河县公安局交通管理大队 | 2.00 | 2.00'], '2.00')],
      },
      findings: [
        { code: 'differs', at: '表十一!B4', difference: '1.00' },
        { code: 'differs', at: '表十一!C4', difference: '1.00' },
      ],
    },
    {
      name: '两个单位都有部门没有的科目：合成一条',
      sheets: [DEPARTMENT],
      units: {
        '本级.xlsx': [expense('清河县公安局本级', ['70.00', '50.00', '20.00'], "\n    '205 | 教育支出 | 4.00 | 4.00 |")],
        '交管.xlsx': [expense('清河县公安局交通管理大队', ['30.00', '20.00', '10.00'], "\n    '205 | 教育支出 | 5.00 | 5.00 |")],
      },
      findings: [{ code: 'absent', at: '表三!A1' }],
    },
    {
      name: '汇总后改过一个单位的住房公积金',
      sheets: [expense('清河县公安局', ['100.00', '70.00', '31.00'])],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [POLICE] },
      findings: [
        { code: 'differs', at: '表三!C6', difference: '1.00' },
        { code: 'differs', at: '表三!D6', difference: '1.00' },
      ],
    },
    {
      name: '单位有的科目，部门没有',
      sheets: [DEPARTMENT],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [expense('清河县公安局交通管理大队', ['30.00', '20.00', '10.00'], '\n    \'205 | 教育支出 | 5.00 | 5.00 |')] },
      findings: [{ code: 'absent', at: '表三!A1' }],
    },
  ],
  skipped: [
    { name: '没有给出单位工作簿', sheets: [DEPARTMENT], kind: 'not-applicable' },
    {
      name: '少一个单位',
      sheets: [DEPARTMENT, operating('清河县公安局交通管理大队')],
      units: { '本级.xlsx': [OWN] },
      kind: 'missing-table',
    },
    {
      name: '一个单位没有这张表',
      sheets: [DEPARTMENT],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [operating('清河县公安局交通管理大队')] },
      kind: 'missing-table',
    },
    {
      name: '部门的数不是数字',
      sheets: [expense('清河县公安局', ['待定', '70.00', '30.00'])],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [POLICE] },
      kind: 'unreadable',
    },
    {
      name: '单位的数是错误值',
      sheets: [DEPARTMENT],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [expense('清河县公安局交通管理大队', ['#REF!', '#REF!', '#REF!'])] },
      kind: 'unreadable',
    },
  ],
});

test('a finding says which files the sum comes from, line by line', () => {
  const book = bookOfExample({
    name: '',
    sheets: [expense('清河县公安局', ['101.00', '70.00', '30.00'])],
    units: { '本级.xlsx': [OWN], '交管.xlsx': [POLICE] },
  });
  const [finding] = check(book, { rules: [rule] }).findings;
  expect(finding?.message).toBe('表三合计 101.00，2 个单位之和 100.00，多 1.00');
  expect(finding?.places.map(({ file, sheet: name, cell }) => [file, name, cell])).toEqual([
    [undefined, '表三 支出总表', 'C4'],
    ['本级.xlsx', '表三 支出总表', 'C4'],
    ['交管.xlsx', '表三 支出总表', 'C4'],
  ]);
  expect(finding?.proof.map(({ value, sign, file }) => [value, sign, file])).toEqual([
    ['101.00', 0, undefined],
    ['70.00', 1, '本级.xlsx'],
    ['30.00', 1, '交管.xlsx'],
  ]);
});

test('an account that the department lacks is told with the files that have it, and the places there', () => {
  const more = (amount: string) => `\n    '205 | 教育支出 | ${amount} | ${amount} |`;
  const book = bookOfExample({
    name: '',
    sheets: [DEPARTMENT],
    units: {
      '本级.xlsx': [expense('清河县公安局本级', ['70.00', '50.00', '20.00'], more('4.00'))],
      '交管.xlsx': [expense('清河县公安局交通管理大队', ['30.00', '20.00', '10.00'], more('5.00'))],
    },
  });
  const [finding] = check(book, { rules: [rule] }).findings;
  expect(finding?.message).toBe('表三没有 205“教育支出”，单位的表里有：“本级.xlsx” 4.00、“交管.xlsx” 5.00');
  expect(finding?.places.map(({ role, cell, file }) => [role, cell, file])).toEqual([
    ['table', 'A1', undefined],
    ['counterpart', 'C7', '本级.xlsx'],
    ['counterpart', 'C7', '交管.xlsx'],
  ]);
});
