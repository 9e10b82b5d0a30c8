/** What the rules about codes share: the list of a table, keys and places, how serious a contradiction is. */
import { CATALOGUE_YEARS } from '../../../src/catalogue';
import { listOfCode, codePlace, governmentPlace, namePlace, levelAgainst, accountPanels } from '../../../src/rules/codes/accounts';
import { PLACES_SHOWN, isWidespread } from '../../../src/rules/codes/many';
import { rule as inOrder } from '../../../src/rules/codes/in-order';
import { rule as knownCode } from '../../../src/rules/codes/known-code';
import { rule as noDuplicates } from '../../../src/rules/codes/no-duplicates';
import { rule as officialName } from '../../../src/rules/codes/official-name';
import { rule as rightList } from '../../../src/rules/codes/right-list';
import { rule as wellFormed } from '../../../src/rules/codes/well-formed';
import { byCode, listOf } from '../../../src/catalogue';
import type { ColumnConcept, Panel, Row } from '../../../src/model';
import { bookOf, run, saysOf } from './code-book';

test('a code belongs to a list by its first digit', () => {
  expect(['204', '30201', '50201', '103', '']. map(listOfCode)).toEqual(['functional', 'departmentEconomic', 'governmentEconomic', null, null]);
});

describe('where a row is pointed at', () => {
  const place = (concepts: readonly ColumnConcept[], which: (panel: Panel, row: Row) => { readonly cell: string }): string => {
    const [panel] = bookOf([{ concepts, rows: ['2040201 行政运行'] }]).panels as [Panel];
    return which(panel, panel.rows[0] as Row).cell;
  };
  test.each<[string, readonly ColumnConcept[], string]>([
    ['its code', ['name', 'code', 'total'], 'B6'],
    ['the 项 of a code in three columns', ['codeClass', 'codeGroup', 'codeItem', 'name'], 'C6'],
    ['the 款 of a code in two', ['codeClass', 'codeGroup', 'name'], 'B6'],
    ['the 类', ['sequence', 'codeClass', 'name'], 'B6'],
    ['the name, where no code is printed', ['sequence', 'name'], 'B6'],
    ['the first column, where neither is known', ['sequence', 'total'], 'A6'],
  ])('%s', (_, concepts, cell) => expect(place(concepts, codePlace)).toBe(cell));

  test('the name is pointed at by its column, else the code; the government account by its own', () => {
    expect(place(['code', 'name'], namePlace)).toBe('B6');
    expect(place(['total', 'code'], namePlace)).toBe('B6');
    expect(place(['name', 'governmentCode', 'governmentName'], governmentPlace)).toBe('C6');
    expect(place(['name', 'governmentCode'], governmentPlace)).toBe('B6');
    expect(place(['sequence', 'name'], governmentPlace)).toBe('B6');
  });
});

test('halves of a table and repetitions are told apart in keys', () => {
  const [panel] = accountPanels(bookOf([{ id: 'state-capital', side: 'expense', rows: ['223 国有资本经营预算支出', '223 国有资本经营预算支出'] }]));
  expect(panel?.rows.map((account) => account.key)).toEqual(['state-capital.expense/223', 'state-capital.expense/223#2']);
});

describe('the list of a table', () => {
  const listed = (id: 'expense' | 'basic-expense' | 'fiscal-basic', rows: Parameters<typeof saysOf>[1]) => accountPanels(bookOf([{ id, rows }]))[0];
  test('is expected by its kind', () => {
    expect(listed('expense', [])?.expected).toBe('functional');
    expect(listed('basic-expense', [])?.expected).toBe('departmentEconomic');
    expect(listed('fiscal-basic', [])?.expected).toBe('departmentEconomic');
  });
  test('is that of most written codes; where as many are of two lists, the expected one', () => {
    expect(listed('expense', ['204 公共安全支出', '30101 基本工资', '30102 津贴补贴'])?.list).toBe('departmentEconomic');
    expect(listed('expense', ['204 公共安全支出', '30101 基本工资'])?.list).toBe('functional');
    const byName = ['办公费', '印刷费'].map((name, index) => ({ name, code: `3020${index + 1}`, written: '' }));
    expect(listed('expense', [...byName, '204 公共安全支出'])?.list).toBe('functional');
  });
  test('codes repeat where a unit or a project stands beside them', () => {
    const perUnit = (concepts: readonly ColumnConcept[]) => accountPanels(bookOf([{ concepts, rows: [] }]))[0]?.perUnit;
    expect([perUnit(['unitName', 'code']), perUnit(['projectName', 'code']), perUnit(['name', 'code'])]).toEqual([true, true, false]);
    expect(saysOf(inOrder, ['205 教育支出', '204 公共安全支出'], { concepts: ['projectName', 'code', 'name'] })).toEqual([]);
  });
});

describe('how serious a contradiction of the built-in list is', () => {
  const certain = byCode('functional', '2040201');
  const compiled = byCode('functional', '2010104');
  const { from, until } = CATALOGUE_YEARS;
  test('an error only against a published row, in the years whose changes are recorded', () => {
    expect([from - 1, from, until, until + 1, null].map((year) => levelAgainst('functional', certain, year))).toEqual(['warning', 'error', 'error', 'warning', 'error']);
    expect(levelAgainst('functional', compiled, from)).toBe('warning');
    expect(levelAgainst('functional', undefined, from)).toBe('warning');
  });
});

test('more than five rows and more than half of them are the table’s matter, not single rows’', () => {
  expect([isWidespread(5, 6), isWidespread(6, 12), isWidespread(6, 11), isWidespread(7, 12)]).toEqual([false, false, true, true]);
});

describe('what is wrong all over a table is one finding, with so many places and no more', () => {
  const many = Array.from({ length: PLACES_SHOWN + 10 }, (_, index) => index);
  const entries = listOf('functional').entries.slice(0, many.length);
  test.each([
    ['codes of another list', knownCode, many.map((index) => `29${String(10000 + index)} 某项工作`), 'expense/catalogue'],
    ['names one row off', officialName, entries.map(({ code }) => `${code} 某项工作`), 'expense/names'],
    ['accounts twice', noDuplicates, [...entries, ...entries].map(({ code, name }) => `${code} ${name}`), 'expense/repeated'],
    ['codes in full-width digits', wellFormed, entries.map(({ code, name }) => ({ written: code.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] as string), code, name })), 'expense/codes'],
  ] as const)('%s', (_, rule, rows, key) => {
    const { reports } = run(rule, bookOf([{ rows }]));
    expect(reports.map((report) => [report.key, report.places.length])).toEqual([[key, PLACES_SHOWN]]);
  });
});

test('a table wholly of another list has one key, and basic spending may be by government accounts only', () => {
  expect(run(rightList, bookOf([{ rows: ['301 工资福利支出', '30101 基本工资'] }])).reports.map((report) => report.key)).toEqual(['expense/list']);
  expect(saysOf(rightList, ['501 机关工资福利支出', '50101 工资奖金津补贴'])).toEqual(['warning 表三应按支出功能分类列示，表中编码是政府预算支出经济分类科目']);
  expect(saysOf(rightList, ['204 公共安全支出', '20402 公安'], { id: 'basic-expense' })).toEqual(['warning 表三应按部门预算支出经济分类列示，表中编码是支出功能分类科目']);
  expect(saysOf(rightList, ['301 工资福利支出', '30101 基本工资'], { id: 'fiscal-basic' })).toEqual([]);
});
