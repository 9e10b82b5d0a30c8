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

/** The income half of the summary: 一般公共预算, 单位资金, and 上年结转 where it has that line. */
const summary = (name: string, [general, own, carryover]: readonly [string, string, string | null]) =>
  sheet('表一 收支总表', grid`
    2024年部门收支总表
    部门名称：${name} | | | 单位：万元
    收入 | | 支出 |
    项目 | 2024年预算数 | 项目 | 2024年预算数
    一、一般公共预算 | ${general} | 一、公共安全支出 |
    二、单位资金 | ${own} | |
    ${carryover === null ? '' : `上年结转 | ${carryover}`} | | |`);

const projects = (name: string, total: string, rows: readonly string[]) =>
  sheet('表十二 项目支出(本年预算)', grid`
    2024年项目支出预算表
    部门名称：${name} | | 单位：万元
    单位（项目）名称 | 合计 | 一般公共预算
    ${name} | ${total} | ${total}
    ${rows.join('\n')}`);

const register = (name: string, amount: string) =>
  sheet('绩效目标', grid`
    2024年项目绩效目标表
    部门名称：${name} | | | | 单位：万元
    序号 | 项目名称 | 项目编码 | 预算数 | 其中：财政资金
    1 | 办案经费 | A001 | ${amount} | ${amount}`);

testRule(rule, {
  ok: [
    {
      name: '部门的一张空表，单位没有也不要紧',
      sheets: [
        DEPARTMENT,
        sheet('表八 政府性基金支出', grid`
          2024年政府性基金预算支出表
          部门名称：清河县公安局 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`),
      ],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [POLICE] },
    },
    {
      name: '部门按单位列示科目：一个科目有几行的，不逐行比',
      sheets: [
        sheet('表三 支出总表', grid`
          2024年预算支出总表
          部门名称：清河县公安局 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 上解上级支出
           | 合计 | 100.00 | 100.00 |
           | 清河县公安局本级 | 70.00 | 70.00 |
          '204 | 公共安全支出 | 70.00 | 70.00 |
           | 清河县公安局交通管理大队 | 30.00 | 30.00 |
          '204 | 公共安全支出 | 30.00 | 30.00 |`),
      ],
      units: {
        '本级.xlsx': [expense('清河县公安局本级', ['70.00', '70.00', ''])],
        '交管.xlsx': [expense('清河县公安局交通管理大队', ['30.00', '30.00', ''])],
      },
    },
    {
      name: '一栏只有一个单位有：不比这一栏；绩效目标不相加',
      sheets: [
        sheet('表三 支出总表', grid`
          2024年预算支出总表
          部门名称：清河县公安局 | | | | 单位：万元
          科目编码 | 科目名称 | 合计 | 基本支出 | 经营支出
           | 合计 | 100.00 | 100.00 | 5.00
          '204 | 公共安全支出 | 70.00 | 70.00 | 5.00
          '221 | 住房保障支出 | 30.00 | 30.00 |`),
        register('清河县公安局', '99.00'),
      ],
      units: {
        '本级.xlsx': [
          sheet('表三 支出总表', grid`
            2024年预算支出总表
            部门名称：清河县公安局本级 | | | | 单位：万元
            科目编码 | 科目名称 | 合计 | 基本支出 | 经营支出
             | 合计 | 70.00 | 70.00 | 2.00
            '204 | 公共安全支出 | 50.00 | 50.00 | 2.00
            '221 | 住房保障支出 | 20.00 | 20.00 |`),
          register('清河县公安局本级', '1.00'),
        ],
        '交管.xlsx': [POLICE, register('清河县公安局交通管理大队', '1.00')],
      },
    },
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
      name: '收支总表按行的含义相加，一个单位没有上年结转一行',
      sheets: [summary('清河县公安局', ['100.00', '', '9.00'])],
      units: {
        '本级.xlsx': [summary('清河县公安局本级', ['70.00', '', '5.00'])],
        '交管.xlsx': [summary('清河县公安局交通管理大队', ['30.00', '', null])],
      },
      findings: [{ code: 'differs', at: '表一!B7', difference: '4.00', says: '表一“上年结转” 9.00，2 个单位之和 5.00，多 4.00' }],
    },
    {
      name: '没有合计行的项目表：部门自己的一行等于各单位之和，项目不比',
      sheets: [projects('清河县公安局', '51.00', ['办案经费 | 30.00 | 30.00', '装备购置费 | 21.00 | 21.00'])],
      units: {
        '本级.xlsx': [projects('清河县公安局本级', '30.00', ['办案经费 | 30.00 | 30.00'])],
        '交管.xlsx': [projects('清河县公安局交通管理大队', '20.00', ['装备购置费 | 20.00 | 20.00'])],
      },
      findings: [
        { code: 'differs', at: '表十二!B4', difference: '1.00' },
        { code: 'differs', at: '表十二!C4', difference: '1.00' },
      ],
    },
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
    { name: '没有给出单位工作簿', sheets: [DEPARTMENT], kind: 'not-applicable', says: '没有给出单位工作簿' },
    {
      name: '少一个单位',
      sheets: [DEPARTMENT, operating('清河县公安局交通管理大队')],
      units: { '本级.xlsx': [OWN] },
      kind: 'missing-table',
    },
    {
      name: '一个单位没有这张表',
      sheets: [DEPARTMENT],
      units: { '本级.xlsx': [OWN], '交管.xlsx': [operatingOf('清河县公安局交通管理大队', ['清河县公安局交通管理大队 | 2.00 | 2.00'], '2.00')] },
      kind: 'missing-table',
      says: '“交管.xlsx”没有表三这张表，部门这张表与各单位之和未核对',
    },
    {
      name: '两个工作簿是同一个单位的',
      sheets: [DEPARTMENT],
      units: { '本级.xlsx': [OWN], '又一份.xlsx': [OWN] },
      kind: 'missing-table',
      says: '单位工作簿不齐，或年度、单位有重复和不符的，部门与各单位之和未核对',
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
