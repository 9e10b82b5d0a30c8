/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { createExcelHost } from '../../../src/host/excel';
import { isMarkFormula } from '../../../src/host/mark-style';
import type { Mark, WorkbookHost } from '../../../src/host/port';
import { rectangleToA1 } from '../../../src/model';
import type { ExcelWeb } from '../../excel-web/boot';
import { bootExcel } from '../../excel-web/boot';
import { sketchBudget, sketchWorkbook } from '../../excel-web/sample';

/** Excel 2019 as bought once: ExcelApi 1.8, no RangeAreas and no events of all sheets. */
let excel: ExcelWeb;
let host: WorkbookHost;

beforeAll(async () => {
  excel = await bootExcel(sketchBudget(), { requirements: { ExcelApi: '1.8' } });
  host = createExcelHost();
});

test('the stand-in has no member newer than it declares', async () => {
  await expect(
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("表一 '0'").getRanges('A1,B2').conditionalFormats.load('items/id');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('says what it is able to do', () => {
  expect(host.can).toEqual({
    goTo: true,
    mark: true,
    writeSheet: true,
    writeCell: true,
    watch: false,
    charts: true,
  });
});

test('reads the same', async () => {
  const budget = sketchBudget();
  excel.open(budget);
  expect(await host.readSnapshot()).toEqual({ ok: true, value: budget });
});

test('marks each area by itself and clears them', async () => {
  const workbook = excel.open(sketchWorkbook([{ name: '表一', rows: [['收入', 1]] }]));
  const marks = ['A1', 'A2', 'C9'].map((cell): Mark => ({
    sheet: '表一',
    cell,
    level: 'error',
    culprit: false,
  }));
  expect(await host.mark(marks)).toMatchObject({ ok: true, value: { marked: 3 } });
  const made = workbook.sheet('表一').conditionalFormats;
  expect(made.map(({ areas }) => areas.map(rectangleToA1))).toEqual([['C9'], ['A1:A2']]);
  expect(made.every(({ formula }) => isMarkFormula(formula))).toBe(true);
  expect(await host.clearMarks()).toEqual({ ok: true, value: 2 });
  expect(workbook.sheet('表一').conditionalFormats).toEqual([]);
});

test('many scattered marks go in several requests', async () => {
  const workbook = excel.open(sketchWorkbook([{ name: '表一', rows: [['收入', 1]] }]));
  const marks = Array.from({ length: 1_200 }, (_, index): Mark => ({
    sheet: '表一',
    cell: `A${index * 2 + 1}`,
    level: 'note',
    culprit: false,
  }));
  expect(await host.mark(marks)).toMatchObject({ ok: true, value: { marked: 1_200 } });
  expect(workbook.sheet('表一').conditionalFormats).toHaveLength(1_200);
  expect(excel.host.measure().syncs).toBe(5);
});

test('watching is refused with what it needs', async () => {
  expect(await host.watch(() => undefined)).toEqual({
    ok: false,
    problem: { code: 'not-supported', need: 'ExcelApi 1.9' },
  });
});
