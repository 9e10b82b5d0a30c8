/** A check that follows edits says what a whole check of the edited workbook says, whatever is edited. */
import fc from 'fast-check';
import { checkAndDiagnose } from '../../src/diagnose';
import type { CellValue, SheetSnapshot, Table, WorkbookSnapshot } from '../../src/model';
import { columnLetters, plainSheet } from '../../src/model';
import { narrate } from '../../src/narrative';
import { CheckedWorkbook } from '../../src/recheck';
import { recognise } from '../../src/recognise';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { BRACKETED } from '../recognise/flat-layouts';
import { overPages } from '../recognise/transform';
import { BY_ECONOMIC_CLASS, BY_KIND, FOUR_HALVES } from '../recognise/wide-layouts';
import { cleanHebei } from '../workbooks';
import type { Property } from './property';
import { must, property } from './property';
import { projectList } from './project-list';

/** What a person does to one cell; numbers are taken modulo what is there. */
interface Edit {
  readonly kind: 'add' | 'set' | 'copy' | 'back' | 'value' | 'formula' | 'format' | 'hide';
  /** Whether only cells with numbers are meant. */
  readonly number: boolean;
  readonly sheet: number;
  readonly cell: number;
  readonly other: number;
  readonly amount: number;
  readonly value: CellValue;
}

/** Amounts that could be taken for something else: column numbers, codes, years, telephone numbers; and what is hardly an amount. */
const ODD_AMOUNTS = [
  0, -0, 1, 2, 3, 201, 20_101, 2_010_101, 2024, 13_812_345_678, 0.005, -12.5, 123.456, 1e15, 1e300,
];
const VALUES: readonly CellValue[] = [
  null,
  '',
  '-',
  '12.50',
  '（3）',
  '#REF!',
  '合计',
  '2040201',
  '某市公安局',
  '项目支出',
  true,
];

const edit: fc.Arbitrary<Edit> = fc.record({
  // What people edit most is an amount.
  kind: fc.constantFrom(
    ...(['add', 'add', 'add', 'add', 'add', 'set', 'set', 'set', 'copy', 'copy'] as const),
    ...(['back', 'back', 'value', 'formula', 'format', 'hide'] as const),
  ),
  number: fc.constantFrom(true, true, true, true, true, false),
  sheet: fc.nat(40),
  cell: fc.nat(10_000),
  other: fc.nat(10_000),
  amount: fc.constantFrom(0.01, -0.01, 0.02, 1, -1, 10, 100.5, -2_000, ...ODD_AMOUNTS),
  value: fc.constantFrom(...VALUES),
});

type Spot = readonly [row: number, column: number];

function spotsOf(sheet: SheetSnapshot, ofNumbers: boolean): Spot[] {
  return sheet.values.flatMap((row, line) =>
    row.flatMap((value, index) => (ofNumbers && typeof value !== 'number' ? [] : [[line, index] as const])),
  );
}

function edited(snapshot: WorkbookSnapshot, before: WorkbookSnapshot, wanted: Edit): WorkbookSnapshot {
  const position = wanted.sheet % snapshot.sheets.length;
  const sheet = snapshot.sheets[position];
  const spots = sheet ? spotsOf(sheet, wanted.number) : [];
  const spot = spots[wanted.cell % Math.max(1, spots.length)];
  if (!sheet || !spot) return snapshot;
  const change = (changed: Partial<SheetSnapshot>): WorkbookSnapshot => ({
    ...snapshot,
    sheets: snapshot.sheets.map((each) => (each === sheet ? { ...each, ...changed } : each)),
  });
  const [line, index] = spot;
  const was = sheet.values[line]?.[index] ?? null;
  const grid = <T>(cells: readonly (readonly T[])[], value: T): T[][] =>
    cells.map((row, at) => row.map((cell, column) => (at === line && column === index ? value : cell)));
  const put = (value: CellValue): WorkbookSnapshot =>
    change({ values: grid<CellValue>(sheet.values, value) });
  const general = sheet.values.map((row) => row.map(() => 'General'));
  switch (wanted.kind) {
    case 'add':
      return put(typeof was === 'number' ? Number((was + wanted.amount).toPrecision(15)) : wanted.amount);
    case 'set':
      return put(wanted.amount);
    case 'copy': {
      const [row, column] = spots[wanted.other % spots.length] ?? spot;
      return put(sheet.values[row]?.[column] ?? null);
    }
    case 'back':
      return put(before.sheets[position]?.values[line]?.[index] ?? null);
    case 'value':
      return put(wanted.value);
    case 'formula':
      return change({
        formulas: grid<string | null>(
          sheet.formulas ?? sheet.values.map((row) => row.map(() => null)),
          `=SUM(${columnLetters(index)}${line + 2}:${columnLetters(index)}${line + 4})`,
        ),
      });
    case 'format':
      return change({ numberFormats: grid<string>(sheet.numberFormats ?? general, '#,##0.0') });
    case 'hide':
      return change({ hiddenRows: [sheet.top + line] });
  }
}

/** The Shanxi sample with the narrative that is written from it, so that rules about its text have something to read. */
function withNarrative(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { sections } = narrate(recognise(snapshot), {});
  const lines = sections.flatMap(({ heading, paragraphs }) => [
    heading,
    ...paragraphs.map(({ parts }) => parts.map(({ text }) => text).join('')),
  ]);
  const sheet = plainSheet(
    '情况说明',
    snapshot.sheets.length,
    lines.map((line) => [line]),
  );
  return { ...snapshot, sheets: [...snapshot.sheets, sheet] };
}

const BOOKS: readonly WorkbookSnapshot[] = [
  withNarrative(sampleWorkbook()),
  sampleWithErrors().snapshot,
  cleanHebei(),
  projectList(),
  // Lines within lines, four halves, columns that are known only by what they add up to, a table over two sheets.
  workbookOf(BRACKETED),
  workbookOf(BY_KIND),
  workbookOf(FOUR_HALVES),
  workbookOf(BY_ECONOMIC_CLASS),
  continued(cleanHebei()),
];

function workbookOf(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    source: 'file',
    name: '公开表.xlsx',
    sheets: sheets.map((sheet, position) => ({ ...sheet, position })),
    properties: {},
  };
}

/** The longest table goes on on a second sheet. */
function continued(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const rows = (table: Table): number => table.panels[0]?.rows.length ?? 0;
  const [longest] = [...recognise(snapshot).tables].sort((a, b) => rows(b) - rows(a));
  return longest ? overPages(snapshot, longest, 2) : snapshot;
}

/** A book, and what is edited before it is checked again each time: mostly one cell, as a person types. */
const story = fc.tuple(
  fc.constantFrom(...BOOKS),
  fc.array(fc.array(edit, { minLength: 1, maxLength: 3, size: 'xsmall' }), {
    minLength: 8,
    maxLength: 16,
    size: 'max',
  }),
);

export function followsEdits([before, rounds]: readonly [
  WorkbookSnapshot,
  readonly (readonly Edit[])[],
]): void {
  const checked = new CheckedWorkbook(before);
  let now = before;
  for (const edits of rounds) {
    now = edits.reduce((snapshot, each) => edited(snapshot, before, each), now);
    const followed = checked.follow(now);
    const book = recognise(now);
    const whole = checkAndDiagnose(book);
    must(same(checked.diagnosed, whole), `not the result of a whole check (${followed})`);
    must(same(checked.book.tables, book.tables), `tables are read otherwise (${followed})`);
    must(same(checked.book.cells, book.cells), `amounts are read otherwise (${followed})`);
  }
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

export const editProperties: readonly Property[] = [
  property('a check that follows edits says what a whole check says', 90, fc.property(story, followsEdits)),
];
