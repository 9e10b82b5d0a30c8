/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { createExcelHost } from '../../../src/host/excel';
import type { SheetContent, WorkbookHost } from '../../../src/host/port';
import type { ExcelWeb } from '../../excel-web/boot';
import { bootExcel } from '../../excel-web/boot';
import { sketchWorkbook } from '../../excel-web/sample';
import type { WorkbookStore } from '../../excel-web/workbook/store';

const book = sketchWorkbook([
  { name: '表一', rows: [['收入', '=1+1']], results: { '0,1': 2 } },
  { name: '隐藏', rows: [['甲']], visibility: 'hidden' },
  { name: '锁定', rows: [['甲']], isProtected: true },
]);

let excel: ExcelWeb;
let host: WorkbookHost;
let workbook: WorkbookStore;

beforeAll(async () => {
  excel = await bootExcel(book);
  host = createExcelHost();
});

beforeEach(() => {
  workbook = excel.open(book);
});

const names = () => workbook.sheets.map(({ name }) => name);
const content = (rows: SheetContent['rows'], name = '情况说明'): SheetContent => ({
  name,
  rows,
  columnWidths: [80, 12],
});

describe('going to a cell', () => {
  test('activates the sheet and selects the range', async () => {
    workbook.userAddsSheet('表二');
    expect(await host.goTo({ sheet: '表二', cell: 'C7:C9' })).toEqual({ ok: true, value: undefined });
    expect(workbook.active?.name).toBe('表二');
    expect(workbook.selection?.area).toEqual({ top: 6, left: 2, bottom: 8, right: 2 });
    expect(workbook.writes).toEqual([]);
  });

  test('a hidden sheet stays hidden', async () => {
    expect(await host.goTo({ sheet: '隐藏', cell: 'A1' })).toEqual({
      ok: false,
      problem: { code: 'sheet-hidden', sheet: '隐藏' },
    });
    expect(workbook.sheet('隐藏').visibility).toBe('hidden');
  });

  test('a hidden sheet is shown when that is asked for', async () => {
    expect(await host.showSheet?.('隐藏')).toEqual({ ok: true, value: undefined });
    expect(workbook.sheet('隐藏').visibility).toBe('visible');
    expect(await host.goTo({ sheet: '隐藏', cell: 'A1' })).toMatchObject({ ok: true });
    expect(await host.showSheet?.('没有')).toEqual({
      ok: false,
      problem: { code: 'sheet-gone', sheet: '没有' },
    });
  });

  test('a sheet that is gone', async () => {
    workbook.userDeletesSheet('锁定');
    expect(await host.goTo({ sheet: '锁定', cell: 'A1' })).toEqual({
      ok: false,
      problem: { code: 'sheet-gone', sheet: '锁定' },
    });
  });

  test('a cell of a protected sheet can be gone to', async () => {
    expect(await host.goTo({ sheet: '锁定', cell: 'A1' })).toMatchObject({ ok: true });
  });
});

describe('writing a cell', () => {
  test.each<[string | number | null, string | number | null]>([
    [2978.49, 2978.49],
    ['=1+1', '=1+1'],
    ['+增加', '+增加'],
    ['@', '@'],
    ['2040201', '2040201'],
    ["'引号", "'引号"],
    [null, null],
  ])('%s is stored as it is', async (value, stored) => {
    expect(await host.writeCell('表一', 'B1', value)).toEqual({ ok: true, value: undefined });
    expect(workbook.sheet('表一').cell(0, 1)).toMatchObject({ value: stored, formula: null });
  });

  test('refusals are told apart', async () => {
    expect(await host.writeCell('锁定', 'A1', 1)).toEqual({
      ok: false,
      problem: { code: 'protected', sheet: '锁定' },
    });
    expect(await host.writeCell('没有', 'A1', 1)).toEqual({
      ok: false,
      problem: { code: 'sheet-gone', sheet: '没有' },
    });
    expect(await host.writeCell('表一', 'A1:A9', 1)).toMatchObject({
      ok: false,
      problem: { code: 'unknown' },
    });
    expect(workbook.writes).toEqual([]);
  });
});

describe('writing a sheet', () => {
  test('text is never a formula, numbers are numbers, rows may be uneven', async () => {
    const rows = [['=HYPERLINK("x")', 12.5], ['-2024年'], [], ['', '+1']];
    expect(await host.writeSheet(content(rows))).toEqual({ ok: true, value: '情况说明' });
    const sheet = workbook.sheet('情况说明');
    const read = [0, 1, 2, 3].map((row) => [0, 1].map((column) => sheet.cell(row, column)));
    expect(read.map((row) => row.map(({ value }) => value))).toEqual([
      ['=HYPERLINK("x")', 12.5],
      ['-2024年', null],
      [null, null],
      [null, '+1'],
    ]);
    expect(read.flat().every(({ formula }) => formula === null)).toBe(true);
    expect(sheet.columnWidths.get(0)).toBeCloseTo((80 * 7 + 5) * 0.75);
  });

  test('rows that may run on do not wrap, all others do', async () => {
    await host.writeSheet({ ...content([['结论'], ['合计'], ['说明'], ['签字']]), unwrapped: [0, 1, 3] });
    const wraps = [...workbook.sheet('情况说明').alignment].filter(([what]) => what.startsWith('wrapText'));
    expect(wraps).toEqual([
      ['wrapText A1:A4', true],
      ['wrapText B1:B4', true],
      ['wrapText A1:B2', false],
      ['wrapText A4:B4', false],
    ]);
  });

  test('the earlier version is replaced, not piled up, and marks do not disturb it', async () => {
    await host.writeSheet(content([['旧'], ['旧二']]));
    await host.mark([{ sheet: '情况说明', cell: 'A1', level: 'note', culprit: false }]);
    await host.clearMarks();
    expect(await host.writeSheet(content([['新']]))).toEqual({ ok: true, value: '情况说明' });
    expect(names().filter((name) => name.startsWith('情况说明'))).toEqual(['情况说明']);
    expect(workbook.sheet('情况说明').cell(0, 0).value).toBe('新');
    expect(workbook.sheet('情况说明').cell(1, 0).value).toBeNull();
    expect(workbook.undoClearedBy).not.toContain('Worksheet.delete');
  });

  test("the user's own sheet of that name is left alone", async () => {
    workbook.userAddsSheet('情况说明');
    workbook.userTypes('情况说明', 'A1', '手写');
    expect(await host.writeSheet(content([['甲']]))).toEqual({ ok: true, value: '情况说明 (2)' });
    expect(await host.writeSheet(content([['乙']]))).toEqual({ ok: true, value: '情况说明 (2)' });
    expect(workbook.sheet('情况说明').cell(0, 0).value).toBe('手写');
    expect(workbook.sheet('情况说明 (2)').cell(0, 0).value).toBe('乙');
  });

  test('a name Excel refuses is made acceptable', async () => {
    const result = await host.writeSheet(
      content([['甲']], "'核对/结果[2024]:一二三四五六七八九十一二三四五六七八九十"),
    );
    expect(result).toMatchObject({ ok: true });
    expect(names().at(-1)).toHaveLength(31);
  });

  test('our sheet, protected since, is not overwritten', async () => {
    await host.writeSheet(content([['甲']]));
    workbook.sheet('情况说明').isProtected = true;
    expect(await host.writeSheet(content([['乙']]))).toEqual({
      ok: false,
      problem: { code: 'protected', sheet: '情况说明' },
    });
    expect(workbook.sheet('情况说明').cell(0, 0).value).toBe('甲');
  });

  test('more text than one request takes is written in parts', async () => {
    const line = '说'.repeat(20_000);
    const rows = Array.from({ length: 120 }, (_, index) => [`${index}${line}`]);
    expect(await host.writeSheet(content(rows))).toMatchObject({ ok: true });
    expect(workbook.sheet('情况说明').cell(119, 0).value).toBe(`119${line}`);
    expect(excel.host.measure().largestRequest).toBeLessThan(5 * 1024 * 1024);
  });

  test('no rows give an empty sheet', async () => {
    expect(await host.writeSheet(content([]))).toMatchObject({ ok: true });
    expect(names()).toContain('情况说明');
  });
});
