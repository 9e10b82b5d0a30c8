/** The sheet 说明资料: what only a person knows, as rows to fill in, and read back wherever they have moved. */
import type { Ask, CellValue, Inputs, SheetSnapshot, WorkbookSnapshot } from '../model';
import { at, isErrorText, OWN_SHEETS, toA1, valueAt } from '../model';
import { QUESTIONS } from './questions';
import { QUESTION_BY_ID } from './vocabulary';

/** In the order of the columns: what a person fills in stands beside its name, what only the program needs comes last. */
const HEADINGS = {
  label: '项目',
  value: '填写',
  unit: '单位',
  last: '上年',
  example: '示例',
  id: '编号',
} as const;
const COLUMN_WIDTHS = [34, 44, 10, 34, 34, 38];
const INSTRUCTION = '说明资料：只填“填写”一栏；编号用来认出每一项，请保留。';

/** Rows of text to be written to a sheet (host/port calls it SheetContent). */
export interface InputsSheet {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  readonly columnWidths: readonly number[];
  /** 0-based rows whose text runs on over the cells beside it. */
  readonly unwrapped: readonly number[];
}

/**
 * The asks as a sheet, filled in as far as `inputs` goes. `lastYear` are last year's answers to the same asks, shown beside;
 * `headings` names the sections (ask.section → heading) and puts a line above the first ask of each.
 */
export function inputsSheet(
  asks: readonly Ask[],
  inputs: Inputs,
  lastYear: Inputs = {},
  headings: ReadonlyMap<string, string> = new Map(),
): InputsSheet {
  const rows: string[][] = [[INSTRUCTION], Object.values(HEADINGS)];
  let section: string | null = null;
  for (const ask of asks) {
    const heading = headings.get(ask.section);
    if (ask.section !== section && heading !== undefined) rows.push([heading]);
    section = ask.section;
    const { id, label, unit, example } = ask;
    rows.push([label, inputs[id] ?? '', unit, lastYear[id] ?? '', example, id]);
  }
  const unwrapped = rows.flatMap((row, index) => (row.length === 1 ? [index] : []));
  return { name: OWN_SHEETS.inputs, rows, columnWidths: COLUMN_WIDTHS, unwrapped };
}

/** Where the answers stand, and what they are known by: one of the two at least. */
interface Columns {
  readonly value: number;
  readonly label: number | null;
  readonly id: number | null;
}

/** An answer as it stands on a sheet; '' where the cell beside the question is blank. */
export interface SheetAnswer {
  readonly ask: string;
  readonly text: string;
  readonly sheet: string;
  /** A1. */
  readonly cell: string;
}

/**
 * The answers on the sheet 说明资料, or on any sheet with its heading line. Columns and rows may have moved; a row is known
 * by its id, or by its label where the ids are gone. Of two answers the first counts, and one that is filled in before a blank.
 */
export function answersOnSheets(snapshot: WorkbookSnapshot): readonly SheetAnswer[] {
  const named = snapshot.sheets.filter((sheet) => sheet.name.startsWith(OWN_SHEETS.inputs));
  const others = snapshot.sheets.filter((sheet) => !named.includes(sheet));
  const first = new Map<string, SheetAnswer>();
  for (const answer of [...named, ...others].flatMap(answers)) {
    if ((first.get(answer.ask)?.text ?? '') === '') first.set(answer.ask, answer);
  }
  return [...first.values()];
}

/** The same as inputs; blank answers are left out. */
export function inputsFromSheet(snapshot: WorkbookSnapshot): Inputs {
  const filled = answersOnSheets(snapshot).filter(({ text }) => text !== '');
  return Object.fromEntries(filled.map(({ ask, text }) => [ask, text]));
}

function answers(sheet: SheetSnapshot): readonly SheetAnswer[] {
  const top = sheet.values.findIndex((row) => columnsOf(row) !== null);
  const columns = top < 0 ? null : columnsOf(at(sheet.values, top));
  if (!columns) return [];
  return sheet.values.slice(top + 1).flatMap((_, index): readonly SheetAnswer[] => {
    const row = sheet.top + top + 1 + index;
    const read = (column: number): CellValue => valueAt(sheet, row, sheet.left + column);
    const ask = questionOf(columns, read);
    const cell = toA1(row, sheet.left + columns.value);
    return ask === null ? [] : [{ ask, text: answerText(read(columns.value)), sheet: sheet.name, cell }];
  });
}

/** Longer words are no heading of ours; long tables are passed over quickly. */
const LONGEST_HEADING = 8;

/** The columns of a heading line; null for any other row. */
function columnsOf(row: readonly CellValue[]): Columns | null {
  const value = row.findIndex(
    (cell) => typeof cell === 'string' && cell.length <= LONGEST_HEADING && plain(cell) === HEADINGS.value,
  );
  if (value < 0) return null;
  const columnOf = (heading: string): number | null => {
    const column = row.findIndex((cell) => plain(cell) === heading);
    return column < 0 ? null : column;
  };
  const [label, id] = [columnOf(HEADINGS.label), columnOf(HEADINGS.id)];
  return label === null && id === null ? null : { value, label, id };
}

const ID_BY_LABEL = new Map(QUESTIONS.map((question) => [plain(question.label), question.id]));

function questionOf(columns: Columns, read: (column: number) => CellValue): string | null {
  const id = columns.id === null ? '' : plain(read(columns.id));
  if (QUESTION_BY_ID.has(id)) return id;
  if (id !== '' || columns.label === null) return null;
  return ID_BY_LABEL.get(plain(read(columns.label))) ?? null;
}

/** Fifteen digits, as Excel shows; nothing for errors and truth values. */
function answerText(value: CellValue): string {
  if (typeof value === 'number') return String(Number(value.toPrecision(15)));
  if (typeof value !== 'string' || isErrorText(value)) return '';
  return value.trim();
}

function plain(value: CellValue): string {
  return typeof value === 'string' ? value.normalize('NFKC').replace(/\s/g, '') : '';
}
