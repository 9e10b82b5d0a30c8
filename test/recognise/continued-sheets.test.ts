import { check } from '../../src/check';
import type { WorkbookSnapshot } from '../../src/model';
import { recognise } from '../../src/recognise';
import { disclosureDocx } from '../../src/report/docx';
import { narrate } from '../../src/narrative';
import { all, wordText } from '../kit/xml-tree';
import { FIRST, SECOND } from '../kit/continued-table';
import { sheet } from '../kit/grid';
import { Parts } from '../report/docx/parts';

function workbook(...sheets: ReturnType<typeof sheet>[]): WorkbookSnapshot {
  return {
    source: 'file',
    name: '公开表.xlsx',
    sheets: sheets.map((each, position) => ({ ...each, position })),
    properties: {},
  };
}

const twoPages = (second = SECOND, name = '3支出总表续'): WorkbookSnapshot =>
  workbook(sheet('3支出总表', FIRST), sheet(name, second));

const changed = (
  row: number,
  column: number,
  value: string | number,
): (string | number | boolean | null)[][] =>
  SECOND.map((cells, at) => cells.map((cell, index) => (at === row && index === column ? value : cell)));

const sums = (book: WorkbookSnapshot): string[] =>
  check(recognise(book)).findings.flatMap(({ rule, places }) =>
    rule.startsWith('totals/') ? places.map((place) => `${place.sheet} ${place.cell}`) : [],
  );

test('is one table, whose total counts the rows of both sheets', () => {
  const { tables, panels } = recognise(twoPages());
  expect(tables.map(({ id, sheet: own }) => [id, own])).toEqual([['expense', '3支出总表']]);
  expect(
    panels[0]?.rows.map(({ code, sheet: other, sheetRow }) => [code, other ?? '3支出总表', sheetRow]),
  ).toEqual([
    [null, '3支出总表', 3],
    ['201', '3支出总表', 4],
    ['20103', '3支出总表', 5],
    ['2010301', '3支出总表', 6],
    ['204', '3支出总表续', 3],
    ['20402', '3支出总表续', 4],
    ['2040201', '3支出总表续', 5],
    ['2040202', '3支出总表续', 6],
  ]);
  expect(sums(twoPages())).toEqual([]);
});

test('a wrong figure on the second sheet is shown there', () => {
  // 一般行政管理事务 15 = 基本 0 + 项目 16, and 公安 项目 15 = 16.
  const ofTheClass = ['E5', 'E6', 'E7'];
  const ofTheRow = ['C7', 'D7', 'E7'];
  expect(sums(twoPages(changed(6, 4, 16)))).toEqual(
    [...ofTheClass, ...ofTheRow].map((cell) => `3支出总表续 ${cell}`),
  );
});

test.each([
  ['another title', changed(0, 0, '收入总表（续）')],
  ['another heading', changed(2, 4, '经营支出')],
  ['another unit', changed(1, 0, '单位：元')],
])('%s is another table', (_, second) => {
  expect(recognise(twoPages(second)).tables).toHaveLength(2);
});

test('another column to begin in makes another table', () => {
  expect(recognise(workbook(sheet('3支出总表', FIRST), sheet('3支出总表续', SECOND, { left: 2 }))).tables).toHaveLength(2);
});

test('after a sheet that could not be read it is a table of its own', () => {
  const unread = { ...sheet('3支出总表', []), gap: { reason: 'too-large', cells: 1e8 } } as const;
  expect(recognise(workbook(unread, sheet('3支出总表续', SECOND))).tables.map((table) => table.sheet)).toEqual(['3支出总表续']);
});

test('without titles the names of the sheets say what goes on', () => {
  const names = (first: string, second: string): number =>
    recognise(workbook(sheet(first, FIRST.slice(1)), sheet(second, SECOND.slice(1)))).tables.length;
  expect([names('支出总表', '支出总表（续）'), names('支出总表', '支出总表-续'), names('支出总表', '收入总表（续）')]).toEqual([1, 1, 2]);
});

test.each([
  ['the first', { formats: { 'C4:E7': '0.0' } }, {}],
  ['the second', {}, { formats: { 'C4:E7': '0.0' } }],
])('where only %s sheet has number formats, its figures alone are printed by them', (_, first, second) => {
  const finer = (rows: typeof FIRST): typeof FIRST => rows.map((cells, at) => cells.map((cell) => (at > 2 && typeof cell === 'number' ? cell + 0.04 : cell)));
  const { cells, panels } = recognise(workbook(sheet('3支出总表', finer(FIRST), first), sheet('3支出总表续', finer(SECOND), second)));
  const [panel] = panels;
  const printed = (row: number): number => (panel && cells.printed[panel.firstCell + row * panel.columns.length + 2]) ?? -1;
  expect(panel?.rows).toHaveLength(8);
  // 60.04 and 50.04 万元: with one decimal 60.0 and 50.0.
  expect([printed(0), printed(4)]).toEqual('formats' in first ? [60_000_000, 50_040_000] : [60_040_000, 50_000_000]);
});

test('the name of the sheet is enough to say 续', () => {
  expect(recognise(twoPages(changed(0, 0, '支出总表'), '3支出总表（续表一）')).tables).toHaveLength(1);
});

test('without 续 two tables of one name stay two', () => {
  expect(recognise(twoPages(changed(0, 0, '支出总表'), 'Sheet2')).tables).toHaveLength(2);
});

test('is printed as one table in the Word document', async () => {
  const snapshot = twoPages();
  const book = recognise(snapshot);
  const [table] = all(new Parts(await disclosureDocx(book, snapshot, narrate(book))).document, 'w:tbl');
  const rows = table?.children.filter((each) => each.name === 'w:tr') ?? [];
  expect(rows).toHaveLength(9);
  expect(rows.slice(-2).map(wordText)).toEqual([
    '2040201行政运行35.0035.00',
    '2040202一般行政管理事务15.0015.00',
  ]);
});
