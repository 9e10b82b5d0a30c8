import { check } from '../../src/check';
import type { Book, SheetSnapshot } from '../../src/model';
import { CellState, locate, toA1 } from '../../src/model';
import { bookOf } from '../kit/grid';
import { BRACKETED, UNDER_UNITS } from './flat-layouts';
import { CENTRAL, COASTAL, COUNTY, OVERVIEW } from './other-provinces';
import { BY_ECONOMIC_CLASS, BY_KIND, FOUR_HALVES } from './wide-layouts';

/** What a person would say at once; the workbooks here are right, so it is all they say. */
const EXPECTED: Readonly<Record<string, readonly string[]>> = {
  OVERVIEW: [],
  CENTRAL: [],
  COASTAL: [],
  COUNTY: ['completeness/required-tables', 'totals/stored-as-number'],
  UNDER_UNITS: [],
  BRACKETED: [],
  BY_KIND: [],
  FOUR_HALVES: [],
  BY_ECONOMIC_CLASS: [],
};

interface Layout {
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  readonly tables: readonly string[];
}

const LAYOUTS: readonly Layout[] = [
  {
    name: 'OVERVIEW',
    sheets: OVERVIEW,
    tables: ['summary', 'income', 'expense', 'fiscal-summary', 'general-expense', 'basic-expense', 'three-public', 'fund-expense'],
  },
  {
    name: 'CENTRAL',
    sheets: CENTRAL,
    tables: ['summary', 'income', 'expense', 'fiscal-summary', 'general-expense', 'basic-expense', 'three-public', 'fund-expense', 'state-capital'],
  },
  {
    name: 'COASTAL',
    sheets: COASTAL,
    tables: [
      'summary', 'income', 'expense', 'fiscal-summary', 'fiscal-expense', 'fiscal-basic', 'general-expense', 'basic-expense',
      'three-public', 'fund-expense', 'operating',
    ],
  },
  {
    name: 'UNDER_UNITS',
    sheets: UNDER_UNITS,
    tables: [
      'summary', 'income', 'expense', 'fiscal-summary', 'general-expense', 'basic-expense', 'project-current', 'three-public',
      'fund-expense',
    ],
  },
  {
    name: 'BRACKETED',
    sheets: BRACKETED,
    tables: ['summary', 'income', 'expense', 'fiscal-summary', 'general-expense', 'basic-expense', 'three-public', 'fund-expense'],
  },
  {
    name: 'BY_KIND',
    sheets: BY_KIND,
    tables: ['summary', 'income', 'expense', 'fiscal-summary', 'general-expense', 'basic-expense', 'three-public', 'fund-expense'],
  },
  {
    name: 'BY_ECONOMIC_CLASS',
    sheets: BY_ECONOMIC_CLASS,
    tables: ['summary', 'income', 'expense', 'general-expense', 'fiscal-summary', 'basic-expense', 'three-public', 'fund-expense'],
  },
  {
    name: 'FOUR_HALVES',
    sheets: FOUR_HALVES,
    tables: [
      'summary', 'income', 'expense', 'fiscal-summary', 'general-expense', 'basic-expense', 'fund-expense', 'project-current',
      'three-public',
    ],
  },
  { name: 'COUNTY', sheets: COUNTY, tables: ['summary', 'income', 'expense', 'project-current', 'three-public'] },
];

describe.each(LAYOUTS.map((layout) => [layout.name, layout] as const))('%s', (name, layout) => {
  const book = bookOf(layout.sheets);
  const result = check(book);

  test('every table is understood, under the generic profile', () => {
    expect(book.tables.map((table) => table.id)).toEqual(layout.tables);
    expect(book.unrecognised).toEqual([]);
    expect(book.profile).toBe('generic');
  });

  test('nothing is found that is not there', () => {
    const found = result.findings.filter((finding) => finding.level !== 'note').map((finding) => finding.rule);
    expect([...new Set(found)].sort()).toEqual(EXPECTED[name]);
    expect(result.runs.filter((run) => run.outcome === 'crashed')).toEqual([]);
  });

  test('nearly every figure takes part in a comparison', () => {
    const { numericCells, checked } = result.summary.coverage;
    expect(checked / numericCells).toBeGreaterThan(0.94);
  });

  test('any figure of this year that is changed is noticed', () => {
    const before = new Set(result.findings.map((finding) => finding.key));
    const missed: string[] = [];
    for (const { sheet, row, column } of figuresOf(book)) {
      const changed = layout.sheets.map((each) => (each.name === sheet ? withChange(each, row, column) : each));
      const { findings } = check(bookOf(changed));
      const isNew = findings.some((finding) => finding.level !== 'note' && !before.has(finding.key));
      if (!isNew) missed.push(`${sheet}!${toA1(row, column)}`);
    }
    expect(missed).toEqual([]);
  });
});

/** Where a figure other than zero of the budget year stands that adds up to something: every third, to keep the test short. */
function figuresOf(book: Book): { sheet: string; row: number; column: number }[] {
  const places: { sheet: string; row: number; column: number }[] = [];
  book.cells.fen.forEach((fen, id) => {
    const state = book.cells.state[id];
    if (fen === 0 || (state !== CellState.number && state !== CellState.textNumber)) return;
    const { panel, row, column } = locate(book, id);
    if (column.kind !== 'amount' || column.concept === null || column.concept === 'priorYear') return;
    if (row.kind === 'item' && row.concept === null && panel.tableId === 'three-public') return;
    places.push({ sheet: panel.sheet, row: row.sheetRow, column: column.sheetColumn });
  });
  return places.filter((_, index) => index % 3 === 0);
}

/** 1 234.5 more, written as the cell was. */
function withChange(sheet: SheetSnapshot, row: number, column: number): SheetSnapshot {
  const values = sheet.values.map((line, index) =>
    index !== row - sheet.top
      ? line
      : line.map((value, at) => {
          if (at !== column - sheet.left) return value;
          const number = Number(String(value).replace(/,/g, '')) + 1234.5;
          return typeof value === 'string' ? number.toFixed(2) : number;
        }),
  );
  return { ...sheet, values };
}

describe('columns and rows of these layouts', () => {
  const concepts = (sheets: readonly SheetSnapshot[], table: string): (string | null)[] =>
    (bookOf(sheets).tables.find((each) => each.id === table)?.panels ?? []).flatMap((panel) => panel.columns.map((column) => column.concept));

  test('the funds of the carry-over are not those of the year', () => {
    expect(concepts(OVERVIEW, 'income')).toEqual([
      'unitCode', 'unitName', 'total', 'subtotal', 'general', 'fund', 'fiscalAccount', 'undertaking', 'other',
      'carryover', 'carryoverGeneral', 'carryoverFund', 'carryoverOther',
    ]);
  });

  test('三公 items side by side, of two years', () => {
    expect(concepts(OVERVIEW, 'three-public')).toEqual([
      'unitName', 'publicTotal', 'publicAbroad', 'publicVehicles', 'vehiclePurchase', 'vehicleRunning', 'publicReception',
    ]);
    expect(concepts(CENTRAL, 'three-public')).toEqual([
      ...new Array<string>(6).fill('priorYear'),
      'total', 'publicAbroad', 'publicVehicles', 'vehiclePurchase', 'vehicleRunning', 'publicReception',
    ]);
  });

  test('last year, growth in money and in per cent stand apart', () => {
    const panel = bookOf(CENTRAL).tables.find((table) => table.id === 'general-expense')?.panels[0];
    expect(panel?.columns.map((column) => `${column.concept ?? '?'} ${column.kind}`)).toEqual([
      'code label', 'name label', 'priorYear amount', 'subtotal amount', 'basic amount', 'project amount', '? amount', '? share',
    ]);
  });

  test('codes in three columns, written in full on every row or only where they change', () => {
    const codes = (table: string): (string | null)[] =>
      (bookOf(OVERVIEW).tables.find((each) => each.id === table)?.panels[0]?.rows ?? []).map((row) => row.code);
    expect(codes('expense').slice(1, 5)).toEqual(['201', '20105', '2010501', '2010507']);
    expect(codes('general-expense')).toEqual(codes('expense'));
  });

  test('units and the accounts below them', () => {
    const rows = bookOf(COUNTY).tables.find((table) => table.id === 'expense')?.panels[0]?.rows ?? [];
    const shown = rows.slice(0, 5).map((row) => `${row.kind} ${row.level} ${row.parent ?? '-'} ${row.name}`);
    expect(shown).toEqual([
      'total 0 - 总计',
      'organisation 1 0 某县水利局',
      'organisation 2 1 某县水利局本级',
      'code 1 2 社会保障和就业支出',
      'code 2 3 行政事业单位养老支出',
    ]);
  });

  test('元 in the title’s row, text amounts, spending once more by kind', () => {
    const table = bookOf(COUNTY).tables.find((each) => each.id === 'summary');
    expect([table?.unit, table?.unitLine?.text, table?.year, table?.organisation]).toEqual(['元', '单位：元', 2024, '某县水利局']);
    expect(table?.panels.map((panel) => panel.side)).toEqual(['income', 'expense', 'whole']);
  });
});
