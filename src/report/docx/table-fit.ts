/** Finds page, type size, column widths and row height for a table, so that no figure is broken over two lines. */
import { at } from '../../model';
import type { Orientation } from './page';
import { textArea } from './page';
import type { PrintedCell, PrintedTable } from './table-model';

export interface TableFit {
  readonly orientation: Orientation;
  /** Points. */
  readonly size: number;
  readonly widths: readonly number[];
  readonly rowHeight: number;
}

/** Left and right of a cell's text, points. */
export const CELL_MARGIN = 2.5;

/** Title, unit line and what follows the table, points. */
const AROUND_TABLE = 72;

/** Tried in this order. */
const LAYOUTS: readonly (readonly [Orientation, number])[] = [
  ['portrait', 10.5],
  ['portrait', 9],
  ['portrait', 8],
  ['landscape', 10.5],
  ['landscape', 9],
  ['landscape', 7.5],
  ['landscape', 6.5],
  ['landscape', 5.5],
];
const SMALLEST = LAYOUTS[LAYOUTS.length - 1] as readonly [Orientation, number];

/** Type that is read without effort: a table is made smaller than this only when it would not fit at all. */
const READABLE = 8;
/** Words may wrap from this width on, in characters. */
const WRAPPED = 5;
/** Codes stay on one line: those of projects have 21 characters, the longest there are. Longer ones are words, addresses of pages. */
const CODE = /^[\x21-\x7e]{1,21}$/;
/** A heading may take this many lines. */
const HEADING_LINES = 4;
/** A table over several pages takes a larger page when cells have more lines than this. */
const MOST_LINES = 3;
/** Line height in type sizes. */
export const LEADING = 1.25;

/** Widths in characters of the type size. */
interface ColumnNeed {
  /** Breaks no figure and no code. */
  readonly least: number;
  /** The longest text. */
  readonly longest: number;
}

/** Width in characters: a Chinese character is 1, a Latin one about a half, with a little to spare for bold ones. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += character < '\u2000' ? 0.6 : 1;
  return width;
}

function needsOf(table: PrintedTable): readonly ColumnNeed[] {
  const needs = Array.from({ length: table.columnCount }, () => ({ least: 1.5, longest: 1.5 }));
  table.rows.forEach((row, index) => {
    for (const cell of row.cells) {
      if (cell.columns > 1) continue;
      const need = at(needs, cell.column);
      const width = Math.max(...cell.text.split('\n').map(textWidth));
      need.least = Math.max(need.least, leastOf(cell, width, index < table.headerRows));
      need.longest = Math.max(
        need.longest,
        index < table.headerRows ? Math.min(width, Math.ceil(width / 2)) : width,
      );
    }
  });
  return needs;
}

function leastOf(cell: PrintedCell, width: number, isHeader: boolean): number {
  if (isHeader) return Math.min(width, Math.max(2, Math.ceil(width / HEADING_LINES)));
  const isWhole = cell.align === 'right' || CODE.test(cell.text);
  return isWhole ? width : Math.min(width, WRAPPED);
}

interface Candidate extends Omit<TableFit, 'rowHeight'> {
  /** Estimated height of each row, points. */
  readonly heights: readonly number[];
}

/**
 * The largest type in which the table fits on one page; for a table of several pages the first layout without crowded
 * cells; for one with very much text the smallest that still can be read.
 */
export function fitTable(table: PrintedTable): TableFit {
  const needs = needsOf(table);
  const candidates = LAYOUTS.flatMap(([orientation, size]) => candidate(table, needs, orientation, size));
  const chosen =
    candidates.find((each) => each.size >= READABLE && total(each.heights) <= roomOf(each.orientation)) ??
    candidates.find((each) => Math.max(...each.heights) <= each.size * LEADING * MOST_LINES + 2) ??
    shortest(candidates.filter((each) => each.size < READABLE)) ??
    candidates[0] ??
    squeezed(table, needs);
  return { ...chosen, rowHeight: rowHeight(chosen) };
}

function shortest(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort((one, other) => total(one.heights) - total(other.heights))[0];
}

function roomOf(orientation: Orientation): number {
  return textArea(orientation).height - AROUND_TABLE;
}

function candidate(
  table: PrintedTable,
  needs: readonly ColumnNeed[],
  orientation: Orientation,
  size: number,
): readonly Candidate[] {
  const widths = widthsIn(needs, textArea(orientation).width, size);
  return widths ? [{ orientation, size, widths, heights: heightsOf(table, widths, size) }] : [];
}

/** What fits nowhere: the smallest type on the widest page, figures broken if need be. */
function squeezed(table: PrintedTable, needs: readonly ColumnNeed[]): Candidate {
  const [orientation, size] = SMALLEST;
  const share = textArea(orientation).width / total(needs.map((need) => need.least));
  const widths = needs.map((need) => need.least * share);
  return { orientation, size, widths, heights: heightsOf(table, widths, size) };
}

function inPoints(characters: number, size: number): number {
  return characters * size + 2 * CELL_MARGIN + 1;
}

/** Widths that fill the page, or null when the figures do not fit. Room goes to the column whose text has most lines. */
function widthsIn(needs: readonly ColumnNeed[], page: number, size: number): readonly number[] | null {
  const characters = needs.map((need) => need.least);
  let room = page - total(characters.map((each) => inPoints(each, size)));
  if (room < 0) return null;
  while (room >= size) {
    const lines = needs.map((need, index) => need.longest / at(characters, index));
    const most = Math.max(...lines);
    if (most <= 1) break;
    const neediest = lines.indexOf(most);
    characters[neediest] = at(characters, neediest) + 1;
    room -= size;
  }
  const widths = characters.map((each) => inPoints(each, size));
  const stretch = page / total(widths);
  return widths.map((width) => width * stretch);
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}

function heightsOf(table: PrintedTable, widths: readonly number[], size: number): readonly number[] {
  return table.rows.map((row) => {
    const lines = row.cells.map((cell) => {
      const width = total(widths.slice(cell.column, cell.column + cell.columns)) - 2 * CELL_MARGIN;
      const perLine = Math.max(1, width / size);
      const wanted = cell.text.split('\n').map((line) => Math.max(1, Math.ceil(textWidth(line) / perLine)));
      return total(wanted) / cell.rows;
    });
    return Math.max(1, ...lines) * size * LEADING + 1;
  });
}

/** Rows of a table of one page use the height there is, within reason. */
function rowHeight({ orientation, size, heights }: Candidate): number {
  const room = roomOf(orientation);
  const comfortable = size * 2;
  const tight = size * LEADING + 1;
  for (let height = comfortable; height > tight; height -= 0.5) {
    if (total(heights.map((each) => Math.max(each, height))) <= room) return height;
  }
  return total(heights) <= room ? tight : size * 1.6;
}
