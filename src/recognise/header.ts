/** Finds the header of a table: which rows, which columns, and the path of words over each column. */
import type { CellValue, SheetSnapshot } from '../model';
import { numberFromText } from '../model';
import { COLUMN_WORDS, GROUP_WORDS, PUBLIC_ITEM, TOTAL_NAME } from '../profiles';
import { rowOf } from './sheet-row';
import { isNumbered, plain, remembering, withoutSpaces, withoutYear } from './text';

export interface HeaderColumn {
  /** 0-based sheet column. */
  readonly sheetColumn: number;
  /** Words as printed, from the top row down, spans filled in. */
  readonly path: readonly string[];
}

export interface Header {
  /** 0-based sheet rows. */
  readonly top: number;
  readonly bottom: number;
  /** First row below the header and below a line of column numbers. */
  readonly dataTop: number;
  readonly columns: readonly HeaderColumn[];
}

/** How many rows a header may have; more is a form, not a table. */
const MAX_HEADER_ROWS = 5;

/** Looks for the first header whose top row lies in [from, to] (sheet rows, inclusive); null when there is none. */
export function findHeader(sheet: SheetSnapshot, from: number, to: number): Header | null {
  for (let row = from; row <= to; row += 1) {
    if (!isHeaderRow(sheet, row)) continue;
    let top = row;
    if (row > from && isUpperHeaderRow(sheet, row - 1)) top = row - 1;
    let bottom = row;
    while (bottom + 1 - top < MAX_HEADER_ROWS && isLowerHeaderRow(sheet, row, bottom + 1)) bottom += 1;
    let dataTop = bottom + 1;
    while (isNumberingRow(rowOf(sheet, dataTop))) dataTop += 1;
    return { top, bottom, dataTop, columns: headerColumns(sheet, top, bottom) };
  }
  return null;
}

/** Share of a row's words that must be known for it to be a header. */
const KNOWN_SHARE = 0.5;

interface RowWords {
  readonly texts: number;
  readonly known: number;
  readonly numbers: number;
  readonly numbered: number;
  readonly first: string;
}

function readWords(cells: readonly CellValue[]): RowWords {
  let texts = 0;
  let known = 0;
  let numbers = 0;
  let numbered = 0;
  let publicItems = 0;
  let first = '';
  for (const value of cells) {
    if (typeof value === 'number') numbers += 1;
    if (typeof value !== 'string' || value === '') continue;
    const text = plain(value);
    if (text === '') continue;
    if (texts === 0) first = text;
    texts += 1;
    switch (headingOf(text)) {
      case 'numbered':
        numbered += 1;
        break;
      case 'public-item':
        publicItems += 1;
        break;
      case 'known':
        known += 1;
        break;
      case 'other':
        break;
    }
  }
  if (publicItems >= 2) known += publicItems;
  return { texts, known, numbers, numbered, first };
}

/** What a cell's words are in a header: a numbered line, an item of 三公, a known column or group heading, or none of these. */
const headingOf = remembering((text): 'numbered' | 'public-item' | 'known' | 'other' => {
  if (isNumbered(text)) return 'numbered';
  if (PUBLIC_ITEM.test(text)) return 'public-item';
  const word = withoutYear(text);
  return GROUP_WORDS.test(word) || COLUMN_WORDS.some((words) => words.leaf.test(word)) ? 'known' : 'other';
});

function isHeaderRow(sheet: SheetSnapshot, row: number): boolean {
  const words = readWords(rowOf(sheet, row));
  return (
    words.numbers === 0 &&
    words.numbered === 0 &&
    words.known >= 2 &&
    words.known >= words.texts * KNOWN_SHARE
  );
}

/** A row of wide groups above the first full header row: one known word is enough when nothing else is in it. */
function isUpperHeaderRow(sheet: SheetSnapshot, row: number): boolean {
  const words = readWords(rowOf(sheet, row));
  return words.numbers === 0 && words.numbered === 0 && words.known >= 1 && words.known === words.texts;
}

/** A further header row; a row whose only word is 合计 in the first column is the table's total row already. */
function isLowerHeaderRow(sheet: SheetSnapshot, top: number, row: number): boolean {
  const words = readWords(rowOf(sheet, row));
  if (words.numbers > 0 || words.numbered > 0 || words.known === 0) return false;
  if (words.texts === 1 && TOTAL_NAME.test(words.first)) return false;
  return words.known >= words.texts * KNOWN_SHARE || splitsHeadings(sheet, top, row);
}

/** 小计 and words nobody knows, all of them under amounts: a row of the table has words under 科目编码 or 科目名称 too. */
function splitsHeadings(sheet: SheetSnapshot, top: number, row: number): boolean {
  const headings = rowOf(sheet, top);
  const cells = rowOf(sheet, row);
  let isSplit = false;
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const words = plain(cells[column]);
    if (words === '') continue;
    if (isLabel(plain(headings[column])) || numberFromText(words)) return false;
    if (/^[小合]计$/.test(words)) isSplit = true;
  }
  return isSplit;
}

const isLabel = remembering((heading) =>
  COLUMN_WORDS.some(({ kind, leaf }) => kind === 'label' && leaf.test(withoutYear(heading))),
);

/** The line of column numbers under a header: 栏次 1 2 3 …, or 1 2 3=1+2. */
export function isNumberingRow(cells: readonly CellValue[]): boolean {
  let previous = 0;
  let count = 0;
  for (const value of cells) {
    if (value === null || value === '') continue;
    const text = typeof value === 'number' ? String(value) : plain(value as CellValue);
    if (/^(?:栏次|行次)$/.test(text)) continue;
    const match = /^\(?(\d{1,3})\)?(?:栏)?(?:=.*)?$/.exec(text);
    if (!match || Number(match[1]) !== previous + 1) return false;
    previous += 1;
    count += 1;
  }
  return count >= 2;
}

/**
 * Spans are inferred from blanks, because reading merged areas costs the user of Excel the undo stack: a blank takes the
 * heading on its left when a lower header row has words of its own there.
 */
function headerColumns(sheet: SheetSnapshot, top: number, bottom: number): HeaderColumn[] {
  const rows: string[][] = [];
  for (let row = top; row <= bottom; row += 1) {
    rows.push(Array.from({ length: sheet.columnCount }, (_, column) => wordsAt(sheet, row, column)));
  }
  const columns: HeaderColumn[] = [];
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const path: string[] = [];
    for (let level = 0; level < rows.length; level += 1) {
      const own = rows[level]![column]!;
      if (own !== '') {
        path.push(own);
        continue;
      }
      const hasBelow = rows.slice(level + 1).some((below) => below[column] !== '');
      const spanned = hasBelow ? headingOnLeft(rows, level, column) : '';
      if (spanned !== '') path.push(spanned);
    }
    if (path.length > 0) columns.push({ sheetColumn: sheet.left + column, path });
  }
  return columns;
}

/** The nearest heading to the left on the same level, unless another heading of the level above begins in between. */
function headingOnLeft(rows: readonly (readonly string[])[], level: number, column: number): string {
  const above = level === 0 ? null : rows[level - 1]!;
  for (let left = column - 1; left >= 0; left -= 1) {
    if (above && above[left + 1] !== '' && above[left + 1] !== above[left]) return '';
    const text = rows[level]![left]!;
    if (text !== '') return text;
  }
  return '';
}

function wordsAt(sheet: SheetSnapshot, row: number, column: number): string {
  const value = rowOf(sheet, row)[column];
  return typeof value === 'string' ? withoutSpaces(value) : '';
}
