/** A part of a sheet as printed cells: values shown, hidden rows and columns left out, merged areas as spans. */
import type { CellValue, Rectangle, SheetSnapshot } from '../../model';
import { at, numberFormatAt, valueAt } from '../../model';
import type { Align } from './paragraphs';
import type { PrintedCell } from './table-model';

export interface ShownCell {
  readonly text: string;
  readonly align: Align;
}

/** The visible lines of an area: printed number → sheet number. */
export interface VisibleArea {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/** `rows` are sheet rows; columns without any content in them are left out with the hidden ones. */
export function visibleArea(
  sheet: SheetSnapshot,
  rows: readonly number[],
  left: number,
  right: number,
): VisibleArea {
  const hiddenRows = new Set(sheet.hiddenRows);
  const hiddenColumns = new Set(sheet.hiddenColumns);
  const shownRows = rows.filter((row) => !hiddenRows.has(row));
  const merges = sheet.merges ?? [];
  const columns: number[] = [];
  for (let column = left; column <= right; column += 1) {
    const used = shownRows.some(
      (row) =>
        !isBlank(valueAt(sheet, row, column)) ||
        merges.some((area) => within(area, row, column) && !isBlank(valueAt(sheet, area.top, area.left))),
    );
    if (used && !hiddenColumns.has(column)) columns.push(column);
  }
  return { rows: shownRows, columns };
}

function isBlank(value: CellValue): boolean {
  return value === null || value === '';
}

function within(area: Rectangle, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}

/** Where a printed cell begins: how many printed columns and rows it covers. */
export type SpanOf = (row: number, column: number) => { readonly columns: number; readonly rows: number };

/** Spans from the sheet's own merged areas, cut to what is printed. */
export function mergedSpans(merges: readonly Rectangle[], area: VisibleArea): SpanOf {
  return (row, column) => {
    const sheetRow = at(area.rows, row);
    const sheetColumn = at(area.columns, column);
    const merge = merges.find((each) => within(each, sheetRow, sheetColumn));
    if (!merge) return { columns: 1, rows: 1 };
    return {
      columns: area.columns.slice(column).filter((each) => each <= merge.right).length,
      rows: area.rows.slice(row).filter((each) => each <= merge.bottom).length,
    };
  };
}

/** The cells of the area by rows. A span claims its cells; what is covered is not printed. */
export function printedCells(
  area: VisibleArea,
  spanOf: SpanOf,
  shown: (sheetRow: number, sheetColumn: number) => ShownCell,
): readonly (readonly PrintedCell[])[] {
  const covered = area.rows.map(() => area.columns.map(() => false));
  return area.rows.map((sheetRow, row) => {
    const cells: PrintedCell[] = [];
    area.columns.forEach((sheetColumn, column) => {
      if (at(covered, row)[column]) return;
      const wanted = spanOf(row, column);
      let columns = 1;
      while (columns < wanted.columns && at(covered, row)[column + columns] === false) columns += 1;
      const rows = Math.min(Math.max(1, wanted.rows), area.rows.length - row);
      for (let down = 0; down < rows; down += 1) {
        for (let across = 0; across < columns; across += 1) {
          at(covered, row + down)[column + across] = true;
        }
      }
      cells.push({ ...shown(sheetRow, sheetColumn), column, columns, rows });
    });
    return cells;
  });
}

/** A cell's value and format, for showing. */
export function stored(
  sheet: SheetSnapshot,
  row: number,
  column: number,
): { readonly value: CellValue; readonly format: string } {
  return { value: valueAt(sheet, row, column), format: numberFormatAt(sheet, row, column) };
}

export function isBlankAt(sheet: SheetSnapshot, row: number, column: number): boolean {
  return isBlank(valueAt(sheet, row, column));
}
