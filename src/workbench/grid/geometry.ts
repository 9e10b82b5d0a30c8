/** Where rows and columns of a sheet stand on the page, in pixels. All rows and columns are 0-based sheet numbers. */
import type { Extent, SheetLook } from '../../host/file/looks';
import { lookAt } from '../../host/file/looks/look';
import type { Rectangle, SheetSnapshot } from '../../model';
import { numberFormatAt, valueAt } from '../../model';
import { shownValue } from './number-format';

export const ROW_HEIGHT = 24;
export const HEADER_HEIGHT = 24;
export const HEADER_WIDTH = 48;

/** Offsets of the starts of rows or columns; one more entry than there are, the last is the whole size. */
export type Offsets = Float64Array;

export interface Geometry {
  readonly rows: Offsets;
  readonly columns: Offsets;
}

const SPARE_ROWS = 20;
const SPARE_COLUMNS = 4;
const MINIMUM_ROWS = 40;
const MINIMUM_COLUMNS = 12;
/** Rows that are measured to find how wide a column should be. */
const MEASURED_ROWS = 300;
const [NARROWEST, WIDEST, SPARE_WIDTH] = [64, 280, 80];

/** How many rows and columns of a sheet are shown: its used range and some empty room around it. */
export function extentOf(sheet: SheetSnapshot): Extent {
  return {
    rows: Math.max(MINIMUM_ROWS, sheet.top + sheet.rowCount + SPARE_ROWS),
    columns: Math.max(MINIMUM_COLUMNS, sheet.left + sheet.columnCount + SPARE_COLUMNS),
  };
}

/** The grid of a sheet, in the sizes of its look where it has one; hidden rows and columns have no size. */
export function geometryOf(sheet: SheetSnapshot, look: SheetLook | null): Geometry {
  const { rows: rowCount, columns: columnCount } = extentOf(sheet);
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const merged = spannedCells(sheet);
  const width = (column: number): number =>
    look ? (look.columnWidths.get(column) ?? look.columnWidth) : columnWidth(sheet, column, merged);
  const columns = offsets(columnCount, (column) => (hiddenColumns.has(column) ? 0 : width(column)));
  const height = (row: number): number => {
    if (!look) return ROW_HEIGHT;
    return look.rowHeights.get(row) ?? fittingHeight(sheet, look, row, columns, merged);
  };
  return { rows: offsets(rowCount, (row) => (hiddenRows.has(row) ? 0 : height(row))), columns };
}

/** Rows from here on have the sheet's own height: measuring a hundred thousand would hold the page up. */
const FITTED_ROWS = 3_000;

/** The height of a row of which the file says none: as Excel opens it, as tall as its tallest text. */
function fittingHeight(
  sheet: SheetSnapshot,
  look: SheetLook,
  row: number,
  columns: Offsets,
  merged: ReadonlySet<string>,
): number {
  const line = sheet.values[row - sheet.top];
  if (!line || row >= FITTED_ROWS) return look.rowHeight;
  let tallest = look.rowHeight;
  line.forEach((value, index) => {
    const column = sheet.left + index;
    if (value === null || merged.has(`${row},${column}`)) return;
    const { size, wrap } = lookAt(look, row, column);
    const letters = (size * 96) / 72;
    const room = span(columns, column, column) - 6;
    const lines = wrap && room > 0 ? linesOf(String(value), letters, room) : 1;
    tallest = Math.max(tallest, Math.ceil(lines * letters * 1.25 + 3));
  });
  return tallest;
}

function linesOf(text: string, letters: number, room: number): number {
  const widths = text.split('\n').map((line) => textWidth(line) * (letters / 13));
  return widths.reduce((sum, width) => sum + Math.max(1, Math.ceil(width / room)), 0);
}

function offsets(count: number, size: (index: number) => number): Offsets {
  const starts = new Float64Array(count + 1);
  for (let index = 0; index < count; index++) starts[index + 1] = (starts[index] as number) + size(index);
  return starts;
}

/** Cells that span several columns say nothing about the width of one. */
function spannedCells(sheet: SheetSnapshot): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const area of sheet.merges ?? []) if (area.right > area.left) cells.add(`${area.top},${area.left}`);
  return cells;
}

function columnWidth(sheet: SheetSnapshot, column: number, merged: ReadonlySet<string>): number {
  const inside = column >= sheet.left && column < sheet.left + sheet.columnCount;
  if (!inside) return SPARE_WIDTH;
  let widest = NARROWEST;
  const bottom = sheet.top + Math.min(sheet.rowCount, MEASURED_ROWS);
  for (let row = sheet.top; row < bottom; row++) {
    if (merged.has(`${row},${column}`)) continue;
    const { text, align } = shownValue(valueAt(sheet, row, column), numberFormatAt(sheet, row, column));
    const width = textWidth(text) + 14;
    // A line of words that runs on into empty cells (a title, a unit line) needs no column of its width.
    const runsOn = align === 'left' && width > 160 && valueAt(sheet, row, column + 1) === null;
    if (!runsOn) widest = Math.max(widest, width);
  }
  return Math.min(WIDEST, Math.ceil(widest));
}

/** Rough width of a text at the grid's 13 px, Chinese characters full, others half. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 13 : 7.2;
  return width;
}

/** The row or column at a distance from the start; the last one beyond the end. */
export function indexAt(starts: Offsets, distance: number): number {
  let low = 0;
  let high = starts.length - 2;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] as number) <= distance) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Size of the span from `first` to `last`, both included. */
export function span(starts: Offsets, first: number, last: number): number {
  return (starts[Math.min(last + 1, starts.length - 1)] as number) - (starts[first] as number);
}

export function start(starts: Offsets, index: number): number {
  return starts[Math.min(index, starts.length - 1)] as number;
}

/** Quick answers to “is this cell covered by a merged area, and which”. */
export interface Merges {
  /** The merged area that a cell lies in, or undefined. */
  at(row: number, column: number): Rectangle | undefined;
  /** Areas that reach into these rows from above. */
  reaching(firstRow: number, lastRow: number): readonly Rectangle[];
}

export function mergesOf(sheet: SheetSnapshot): Merges {
  const areas = sheet.merges ?? [];
  const byRow = new Map<number, Rectangle[]>();
  for (const area of areas) {
    for (let row = area.top; row <= area.bottom; row++) byRow.set(row, [...(byRow.get(row) ?? []), area]);
  }
  return {
    at: (row, column) => byRow.get(row)?.find((area) => column >= area.left && column <= area.right),
    reaching: (firstRow, lastRow) =>
      areas.filter((area) => area.top < firstRow && area.bottom >= firstRow && area.top <= lastRow),
  };
}
