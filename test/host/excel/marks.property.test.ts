/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import fc from 'fast-check';
import { createExcelHost } from '../../../src/host/excel';
import { isMarkFormula } from '../../../src/host/mark-style';
import type { Mark, WorkbookHost } from '../../../src/host/port';
import type { Rectangle } from '../../../src/model';
import { rectangleToA1 } from '../../../src/model';
import type { ExcelWeb } from '../../excel-web/boot';
import { bootExcel } from '../../excel-web/boot';
import { sketchWorkbook } from '../../excel-web/sample';
import { WHOLE_SHEET } from '../../excel-web/workbook/range-object';
import type { FormatRule, WorkbookStore } from '../../excel-web/workbook/store';

const NAMES = ['收入', "支出 '二'", '三公'] as const;
const book = sketchWorkbook(NAMES.map((name) => ({ name, rows: [['合计', 1]] })));

let excel: ExcelWeb;
let host: WorkbookHost;

beforeAll(async () => {
  excel = await bootExcel(book);
  host = createExcelHost();
});

const area: fc.Arbitrary<Rectangle> = fc
  .tuple(fc.nat(30), fc.nat(8), fc.nat(6), fc.nat(4))
  .map(([top, left, height, width]) => ({ top, left, bottom: top + height, right: left + width }));
const colour = fc.constantFrom('', '#FFFFFF', '#FFC7CE', '#00B050');
const sheetName = fc.constantFrom(...NAMES);

/** A format of the user's own; some nearly look like ours. */
const format = fc.record({
  sheet: sheetName,
  type: fc.constantFrom('Custom', 'CellValue', 'ColorScale', 'DataBar'),
  areas: fc.array(area, { minLength: 1, maxLength: 4 }),
  formula: fc.constantFrom('=A1>0', '=N("gouji:other")=0', '=N("别人:error")=0', '=ISERROR(A1)', ''),
  fill: colour,
  fontColor: colour,
  bold: fc.boolean(),
  underline: fc.constantFrom('None', 'Single'),
  edges: fc.array(
    fc.tuple(fc.constantFrom('EdgeTop', 'EdgeLeft'), fc.record({ style: fc.constant('Dot'), color: colour })),
  ),
});

const cell = fc.record({
  sheet: sheetName,
  row: fc.nat(40),
  column: fc.nat(12),
  value: fc.oneof(fc.constant(null), fc.integer(), fc.constant('文字')),
  format: fc.constantFrom('General', '@', '#,##0.00', '0%'),
});

const mark: fc.Arbitrary<Mark> = fc.record({
  sheet: sheetName,
  cell: area.map(rectangleToA1),
  level: fc.constantFrom('error', 'warning', 'note'),
  culprit: fc.boolean(),
});

const setting = fc.record({
  formats: fc.array(format, { maxLength: 8 }),
  cells: fc.array(cell, { maxLength: 20 }),
  locked: fc.uniqueArray(sheetName, { maxLength: 2 }),
  first: fc.array(mark, { maxLength: 25 }),
  second: fc.array(mark, { maxLength: 25 }),
});

/** Everything a workbook is made of, member by member; formats in the order of their priority. */
function stateOf(workbook: WorkbookStore): unknown {
  const { active, selection } = workbook;
  const selected = selection && { sheet: selection.sheet.name, area: selection.area };
  return { active: active?.name, selected, sheets: sheetsOf(workbook) };
}

function sheetsOf(workbook: WorkbookStore): unknown[] {
  return workbook.sheets.map((sheet) => {
    const cells: unknown[] = [];
    sheet.forEachIn(WHOLE_SHEET, (row, column, one) => cells.push({ row, column, ...one }));
    return structuredCloneOf({
      name: sheet.name,
      visibility: sheet.visibility,
      isProtected: sheet.isProtected,
      cells,
      formats: sheet.conditionalFormats.map((rule) => ({ ...rule, edges: [...rule.edges] })),
      widths: [...sheet.columnWidths],
      alignment: [...sheet.alignment],
      merges: sheet.merges,
      charts: sheet.charts,
    });
  });
}

function structuredCloneOf(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

function arrange(given: typeof setting extends fc.Arbitrary<infer T> ? T : never): WorkbookStore {
  const workbook = excel.open(book);
  for (const { sheet, ...look } of given.formats) {
    const rule: FormatRule = { ...look, id: workbook.newId(), edges: new Map(look.edges) };
    workbook.sheet(sheet).conditionalFormats.push(rule);
  }
  for (const { sheet, row, column, value, format: numberFormat } of given.cells) {
    workbook.sheet(sheet).setCell(row, column, { value, formula: null, format: numberFormat });
  }
  for (const name of given.locked) workbook.sheet(name).isProtected = true;
  workbook.userSelects('三公', 'B2');
  return workbook;
}

test('marking, marking again and clearing leave the workbook as it was, whatever formats it had', async () => {
  await fc.assert(
    fc.asyncProperty(setting, async (given) => {
      const workbook = arrange(given);
      const before = stateOf(workbook);
      const marked = await host.mark(given.first);
      expect(marked.ok).toBe(true);
      const ours = workbook.sheets.flatMap((sheet) =>
        sheet.conditionalFormats.filter(({ formula }) => isMarkFormula(formula)),
      );
      const open = given.first.filter(({ sheet }) => !given.locked.some((name) => name === sheet));
      expect(ours.length > 0).toBe(open.length > 0);
      // The user's own stand below ours in the order they had.
      for (const sheet of workbook.sheets) {
        const theirs = given.formats.filter((one) => one.sheet === sheet.name).map(({ formula }) => formula);
        expect(
          sheet.conditionalFormats.slice(-theirs.length || Infinity).map(({ formula }) => formula),
        ).toEqual(theirs);
      }
      await host.mark(given.second);
      const cleared = await host.clearMarks();
      expect(cleared.ok).toBe(true);
      expect(stateOf(workbook)).toEqual(before);
    }),
    { numRuns: 40 },
  );
  // Forty workbooks over the wire; no limit of time says anything about them.
}, 120_000);
