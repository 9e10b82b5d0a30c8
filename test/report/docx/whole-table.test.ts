import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import { parseA1 } from '../../../src/model';
import { narrate } from '../../../src/narrative';
import { recognise } from '../../../src/recognise';
import { disclosureDocx } from '../../../src/report/docx';
import { all } from '../../kit/xml-tree';
import { FIRST, SECOND } from '../../kit/continued-table';
import { sheet } from '../../kit/grid';
import { Parts } from './parts';
import { rowsOf, shape } from './word-table';

interface Pages {
  readonly first?: Partial<SheetSnapshot>;
  readonly second?: Partial<SheetSnapshot>;
}

function twoPages({ first = {}, second = {} }: Pages = {}): WorkbookSnapshot {
  const sheets = [
    { ...sheet('3支出总表', FIRST), ...first },
    { ...sheet('3支出总表续', SECOND), ...second },
  ];
  return {
    source: 'file',
    name: '公开表.xlsx',
    sheets: sheets.map((each, position) => ({ ...each, position })),
    properties: {},
  };
}

async function printed(
  snapshot: WorkbookSnapshot,
  given = snapshot,
): Promise<readonly (readonly string[])[]> {
  const book = recognise(snapshot);
  const bytes = await disclosureDocx(book, given, narrate(book));
  const tables = all(new Parts(bytes).document, 'w:tbl');
  expect(tables).toHaveLength(1);
  return tables.flatMap(rowsOf).map(shape);
}

const BODY = [
  ['', '合计', '60.00', '45.00', '15.00'],
  ['201', '一般公共服务支出', '10.00', '10.00', ''],
  ['20103', '政府办公厅（室）及相关机构事务', '10.00', '10.00', ''],
  ['2010301', '行政运行', '10.00', '10.00', ''],
  ['204', '公共安全支出', '50.00', '35.00', '15.00'],
  ['20402', '公安', '50.00', '35.00', '15.00'],
  ['2040201', '行政运行', '35.00', '35.00', ''],
  ['2040202', '一般行政管理事务', '15.00', '', '15.00'],
];

test('the rows of both sheets stand below one header', async () => {
  const rows = await printed(twoPages());
  expect(rows).toEqual([['科目编码', '科目名称', '合计', '基本支出', '项目支出'], ...BODY]);
});

test('each row keeps the number format of its own sheet, none where a sheet has none', async () => {
  const formats = SECOND.map((row) => row.map(() => '#,##0.0'));
  const mixed = (await printed(twoPages({ second: { numberFormats: formats } }))).map((row) => row[2]);
  expect(mixed.slice(-5)).toEqual(['10.00', '50.0', '50.0', '35.0', '15.0']);
  const other = FIRST.map((row) => row.map(() => '#,##0.0'));
  const turned = (await printed(twoPages({ first: { numberFormats: other } }))).map((row) => row[2]);
  expect(turned.slice(-5)).toEqual(['10.0', '50.00', '50.00', '35.00', '15.00']);
});

test('a row that is hidden on either sheet is not printed, and no other one', async () => {
  const hidden = { first: { hiddenRows: [6] }, second: { hiddenRows: [4] } };
  const left = BODY.filter((_, row) => row !== 3 && row !== 5);
  expect((await printed(twoPages(hidden))).slice(1)).toEqual(left);
});

test('what stands below the first part, merged areas too, does not come between its rows and those that follow', async () => {
  const signed = sheet('3支出总表', [...FIRST, [], ['注：本表为草案'], ['制表人：某某']]);
  const merges = ['A1:E1', 'A8:E9'].flatMap((area) => parseA1(area) ?? []);
  expect((await printed(twoPages({ first: { ...signed, merges } }))).slice(1)).toEqual(BODY);
  expect((await printed(twoPages({ first: signed }))).slice(1)).toEqual(BODY);
});

test('a first sheet with nothing but the header is followed by the rows of the other one', async () => {
  const headerOnly = sheet('3支出总表', FIRST.slice(0, 3));
  const total = sheet('3支出总表续', [...SECOND.slice(0, 3), ...FIRST.slice(3)]);
  expect((await printed(twoPages({ first: headerOnly, second: total }))).slice(1)).toEqual(BODY.slice(0, 4));
});

test.each(['3支出总表', '3支出总表续'])(
  'without its sheet %s a table is not printed by half',
  async (name) => {
    const snapshot = twoPages();
    const without = { ...snapshot, sheets: snapshot.sheets.filter((each) => each.name !== name) };
    await expect(printed(snapshot, without)).rejects.toThrow(name);
  },
);
