/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { createExcelHost } from '../../../src/host/excel';
import { markFormula, markStyle } from '../../../src/host/mark-style';
import type { Mark, WorkbookHost } from '../../../src/host/port';
import { rectangleToA1 } from '../../../src/model';
import type { ExcelWeb } from '../../excel-web/boot';
import { bootExcel } from '../../excel-web/boot';
import { sketchWorkbook } from '../../excel-web/sample';

const book = sketchWorkbook([
  { name: '表一', rows: [['收入', 1]] },
  { name: '表二', rows: [['支出', 1]] },
  { name: '锁定', rows: [['甲', 1]], isProtected: true },
]);

let excel: ExcelWeb;
let host: WorkbookHost;

beforeAll(async () => {
  excel = await bootExcel(book);
  host = createExcelHost();
});

beforeEach(() => excel.open(book));

const error = (sheet: string, cell: string, culprit = false): Mark => ({
  sheet,
  cell,
  level: 'error',
  culprit,
});

/** A format the user made by hand. */
async function userFormat(sheet: string, type: 'Custom' | 'ColorScale', formula: string): Promise<void> {
  await Excel.run(async (context) => {
    const format = context.workbook.worksheets.getItem(sheet).getRange('A1:B9').conditionalFormats.add(type);
    if (type === 'Custom') format.custom.rule.formula = formula;
    await context.sync();
  });
}

const formats = (sheet: string) => excel.host.workbook.sheet(sheet).conditionalFormats;

test('a mark is a tagged format in the style of its level', async () => {
  const marks: Mark[] = [
    error('表一', 'B1'),
    { sheet: '表一', cell: 'A1', level: 'note', culprit: false },
    error('表一', 'C7', true),
  ];
  expect(await host.mark(marks)).toEqual({ ok: true, value: { marked: 3, skipped: [] } });
  expect(formats('表一').map(({ formula, areas }) => [formula, areas.map(rectangleToA1).join()])).toEqual([
    // The first has the highest priority.
    [markFormula('error', true), 'C7'],
    [markFormula('error', false), 'B1'],
    [markFormula('note', false), 'A1'],
  ]);
  const style = markStyle('error', true);
  const culprit = formats('表一')[0];
  expect(culprit).toMatchObject({
    fill: style.fill,
    fontColor: style.fontColor,
    // Bold figures would not fit into their columns any more.
    bold: false,
    underline: 'Single',
  });
  expect([...(culprit?.edges ?? [])]).toHaveLength(4);
  expect([...(culprit?.edges.values() ?? [])]).toContainEqual({ style: 'Continuous', color: style.edge });
});

test('cells are never written, nor filled', async () => {
  await host.mark([error('表一', 'B1'), error('表二', 'B1')]);
  const touched = new Set(excel.host.workbook.writes.map((write) => write.split(': ')[1]));
  expect([...touched]).toEqual(['ConditionalFormatCollection.add']);
});

test('marking and clearing leave the formats of the user as they were', async () => {
  await userFormat('表一', 'Custom', '=B1>100');
  await userFormat('表一', 'ColorScale', '');
  const before = formats('表一').map((format) => ({ ...format, edges: new Map(format.edges) }));
  await host.mark([error('表一', 'A1'), error('表一', 'B1', true)]);
  expect(formats('表一')).toHaveLength(4);
  expect(await host.clearMarks()).toEqual({ ok: true, value: 2 });
  expect(formats('表一')).toEqual(before);
});

test('marking again replaces the marks, wherever they were', async () => {
  await host.mark([error('表一', 'A1'), error('表一', 'B1')]);
  await host.mark([error('表二', 'A1')]);
  expect(formats('表一')).toEqual([]);
  expect(formats('表二')).toHaveLength(1);
  await host.mark([]);
  expect(formats('表二')).toEqual([]);
});

test('marks of an earlier session are found by their tag', async () => {
  await userFormat('表二', 'Custom', 'N("gouji:warning")=0');
  expect(await host.clearMarks()).toEqual({ ok: true, value: 18 });
  expect(formats('表二')).toEqual([]);
});

test('clearing counts cells, and nothing where there is nothing', async () => {
  await host.mark([error('表一', 'A1'), error('表一', 'A2'), error('表二', 'C3:D4')]);
  expect(await host.clearMarks()).toEqual({ ok: true, value: 6 });
  expect(await host.clearMarks()).toEqual({ ok: true, value: 0 });
});

test('a protected sheet is skipped with the reason and stays protected; a vanished one too', async () => {
  expect(await host.mark([error('表一', 'A1'), error('锁定', 'A1'), error('没有', 'A1')])).toEqual({
    ok: true,
    value: {
      marked: 1,
      skipped: [
        { sheet: '锁定', problem: { code: 'protected', sheet: '锁定' } },
        { sheet: '没有', problem: { code: 'sheet-gone', sheet: '没有' } },
      ],
    },
  });
  expect(excel.host.workbook.sheet('锁定').isProtected).toBe(true);
  expect(formats('锁定')).toEqual([]);
});

test('marks on a sheet protected since are reported, the others removed', async () => {
  await host.mark([error('表一', 'A1'), error('表二', 'A1')]);
  excel.host.workbook.sheet('表二').isProtected = true;
  expect(await host.clearMarks()).toEqual({ ok: false, problem: { code: 'protected', sheet: '表二' } });
  expect(formats('表一')).toEqual([]);
  expect(formats('表二')).toHaveLength(1);
});

test('twelve thousand scattered cells go in a few formats whose addresses Excel accepts', async () => {
  const marks = Array.from({ length: 12_000 }, (_, index) =>
    error('表一', `${index % 2 ? 'B' : 'D'}${index * 2 + 1}`),
  );
  expect(await host.mark(marks)).toEqual({ ok: true, value: { marked: 12_000, skipped: [] } });
  const cells = formats('表一').flatMap(({ areas }) => areas.map(rectangleToA1));
  expect(new Set(cells).size).toBe(12_000);
  expect(formats('表一').length).toBeGreaterThan(1);
  expect(formats('表一').length).toBeLessThan(20);
  expect(excel.host.measure().syncs).toBeLessThanOrEqual(4);
  expect(await host.clearMarks()).toEqual({ ok: true, value: 12_000 });
});

test('an address that is none is reported and nothing is marked', async () => {
  const result = await host.mark([error('表一', 'A1'), error('表一', '合计')]);
  expect(result).toMatchObject({ ok: false, problem: { code: 'unknown' } });
  expect(formats('表一')).toEqual([]);
});

test('a cell being edited is said, and the same call works afterwards', async () => {
  excel.host.workbook.editing = true;
  expect(await host.mark([error('表一', 'A1')])).toEqual({
    ok: false,
    problem: { code: 'cell-being-edited' },
  });
  excel.host.workbook.editing = false;
  expect(await host.mark([error('表一', 'A1')])).toMatchObject({ ok: true });
});
