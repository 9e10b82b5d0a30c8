/** Places as people call them: “表三 C7”. */
import type { Book, Table } from '../../model';
import { parseA1 } from '../../model';

/** `file` names another workbook than the one checked. */
type Spot = { readonly sheet: string; readonly cell: string; readonly file?: string };

/** The table a cell belongs to; on a sheet of one table also for cells outside its area. */
export function tableAt(book: Book, spot: Spot): Table | undefined {
  if (spot.file !== undefined) return undefined;
  const onSheet = book.tables.filter((table) => table.sheet === spot.sheet);
  const area = parseA1(spot.cell);
  const inside =
    area &&
    onSheet.find(
      (table) =>
        area.top >= table.area.top &&
        area.top <= table.area.bottom &&
        area.left >= table.area.left &&
        area.left <= table.area.right,
    );
  return inside ?? (onSheet.length === 1 ? onSheet[0] : undefined);
}

/** “表三 C7”; the sheet's name where no table is known there; “上年.xlsx 表三 支出总表 C7” in another workbook. */
export function placeName(book: Book, spot: Spot): string {
  if (spot.file !== undefined) return `${spot.file} ${spot.sheet} ${spot.cell}`.trim();
  return `${tableAt(book, spot)?.label ?? spot.sheet} ${spot.cell}`;
}
