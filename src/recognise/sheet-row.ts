import type { CellValue, SheetSnapshot } from '../model';

const NO_CELLS: readonly CellValue[] = [];

/** The cells of a 0-based sheet row; none above and below the used range. */
export function rowOf(sheet: SheetSnapshot, row: number): readonly CellValue[] {
  return sheet.values[row - sheet.top] ?? NO_CELLS;
}
