import type { ColumnName, Show } from '../../../src/workbench/many/view-rows';
import { chosenRows, countsOf, coverageText, errorsIn } from '../../../src/workbench/many/view-rows';
import { checked, rowOf } from './checked';

const ROWS = [
  rowOf('甲/公开表.xlsx', { errors: 3, organisation: '教育局' }),
  rowOf('乙/公开表.xlsx', { warnings: 2, coverage: { numericCells: 3, checked: 2 } }),
  rowOf('丙.xlsx', { unchecked: 1, coverage: { numericCells: 0, checked: 0 } }),
  rowOf('丁.xlsx', {}),
  rowOf('戊.xlsx', { ok: false, problem: { code: 'empty' } }),
  rowOf('己.xlsx', null),
  rowOf('庚.xlsx', { comparisons: 0 }),
];

const chosen = (part: { search?: string; show?: Show; by?: ColumnName; down?: boolean }): string[] =>
  chosenRows(ROWS, {
    search: part.search ?? '',
    show: part.show ?? 'all',
    order: { by: part.by ?? 'file', down: part.down ?? false },
  }).map(({ file }) => file.path);

it('counts each file once; what was not compared or not checked whole has not passed', () => {
  expect(countsOf(ROWS)).toEqual({ all: 7, errors: 1, warnings: 3, clear: 1, failed: 1, waiting: 1 });
  expect(errorsIn(ROWS)).toBe(3);
});

it('finds by file and by unit, and shows one kind', () => {
  expect(chosen({ search: '教育' })).toEqual(['甲/公开表.xlsx']);
  expect(chosen({ search: ' 公开表 ' })).toHaveLength(2);
  expect(chosen({ show: 'failed' })).toEqual(['戊.xlsx']);
  expect(chosen({ show: 'clear', search: '甲' })).toEqual([]);
});

it('orders by figures both ways, with what has none at the end', () => {
  expect(chosen({ by: 'errors', down: true })[0]).toBe('甲/公开表.xlsx');
  expect(chosen({ by: 'errors', down: true }).slice(-2)).toEqual(['戊.xlsx', '己.xlsx']);
  expect(chosen({ by: 'errors' }).slice(-2)).toEqual(['戊.xlsx', '己.xlsx']);
  expect(chosen({ by: 'coverage' })[0]).toBe('乙/公开表.xlsx');
  expect(chosen({ by: 'outcome' }).slice(0, 2)).toEqual(['甲/公开表.xlsx', '戊.xlsx']);
});

it.each([
  [479, 470, '98.1%'],
  [10_000, 9_999, '99.9%'],
  [8, 8, '100.0%'],
  [0, 0, '—'],
])('of %p cells %p checked are %p', (numericCells, done, text) => {
  expect(coverageText(checked({ coverage: { numericCells, checked: done } }))).toBe(text);
});
