/** The sheet 说明资料: what only a person knows, as rows to fill in, and read back wherever they have moved. */
import type { Ask, CellValue, Inputs, SheetSnapshot, WorkbookSnapshot } from '../model';
import { isErrorText, OWN_SHEETS, toA1 } from '../model';
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

type Columns = Readonly<Record<'label' | 'id' | 'value', number | null>>;

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
  const top = sheet.values.findIndex((row) => isHeadingLine(row));
  const columns = top < 0 ? null : columnsOf(sheet.values[top] ?? []);
  if (!columns || columns.value === null) return [];
  const { value } = columns;
  return sheet.values.slice(top + 1).flatMap((row, index): readonly SheetAnswer[] => {
    const ask = questionOf(row, columns);
    const cell = toA1(sheet.top + top + 1 + index, sheet.left + value);
    return ask === null ? [] : [{ ask, text: answerText(row[value] ?? null), sheet: sheet.name, cell }];
  });
}

/** Longer words are no heading of ours; long tables are passed over quickly. */
const LONGEST_HEADING = 8;

function isHeadingLine(row: readonly CellValue[]): boolean {
  const isWanted = (value: CellValue): boolean =>
    typeof value === 'string' && value.length <= LONGEST_HEADING && plain(value) === HEADINGS.value;
  if (!row.some(isWanted)) return false;
  const columns = columnsOf(row);
  return columns.id !== null || columns.label !== null;
}

function columnsOf(row: readonly CellValue[]): Columns {
  const at = (heading: string): number | null => {
    const column = row.findIndex((value) => plain(value) === heading);
    return column < 0 ? null : column;
  };
  return { label: at(HEADINGS.label), id: at(HEADINGS.id), value: at(HEADINGS.value) };
}

const ID_BY_LABEL = new Map(QUESTIONS.map((question) => [plain(question.label), question.id]));

function questionOf(row: readonly CellValue[], columns: Columns): string | null {
  const id = columns.id === null ? '' : plain(row[columns.id] ?? null);
  if (QUESTION_BY_ID.has(id)) return id;
  if (id !== '' || columns.label === null) return null;
  return ID_BY_LABEL.get(plain(row[columns.label] ?? null)) ?? null;
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
