/** Changes to a snapshot: one cell set, a sheet made from rows. Each gives a new sheet and leaves the old one. */
import type { CellValue, SheetSnapshot } from '../../model';
import { plainSheet } from '../../model';
import type { SheetContent } from '../port';

/** The sheet with a constant at a 0-based place, its used range widened as far as needed. */
export function withCell(sheet: SheetSnapshot, row: number, column: number, value: CellValue): SheetSnapshot {
  const kept = value === '' ? null : value;
  const blank = sheet.rowCount === 0 || sheet.columnCount === 0;
  const top = blank ? row : Math.min(sheet.top, row);
  const left = blank ? column : Math.min(sheet.left, column);
  const bottom = blank ? row : Math.max(sheet.top + sheet.rowCount - 1, row);
  const right = blank ? column : Math.max(sheet.left + sheet.columnCount - 1, column);
  const frame = { top, left, rowCount: bottom - top + 1, columnCount: right - left + 1 };
  const set = <T>(grid: readonly (readonly T[])[], filler: T, at: T): readonly (readonly T[])[] => {
    const moved = sheet.top === top && sheet.left === left && !blank;
    const same = moved && frame.rowCount === sheet.rowCount && frame.columnCount === sheet.columnCount;
    const whole = same ? grid : widened(grid, sheet, frame, filler);
    return whole.map((line, r) =>
      r === row - top ? line.map((old, c) => (c === column - left ? at : old)) : line,
    );
  };
  const format = sheet.numberFormats?.[row - sheet.top]?.[column - sheet.left] ?? 'General';
  return {
    ...sheet,
    ...frame,
    values: set<CellValue>(sheet.values, null, kept),
    formulas: sheet.formulas && set<string | null>(sheet.formulas, null, null),
    numberFormats: sheet.numberFormats && set(sheet.numberFormats, 'General', format),
  };
}

type Frame = Pick<SheetSnapshot, 'top' | 'left' | 'rowCount' | 'columnCount'>;

function widened<T>(grid: readonly (readonly T[])[], from: Frame, to: Frame, filler: T): T[][] {
  return Array.from({ length: to.rowCount }, (_, r) =>
    Array.from(
      { length: to.columnCount },
      (_, c) => grid[to.top + r - from.top]?.[to.left + c - from.left] ?? filler,
    ),
  );
}

/** A sheet of constants from rows; texts stay texts. */
export function sheetFromContent(name: string, position: number, content: SheetContent): SheetSnapshot {
  const columnCount = Math.max(0, ...content.rows.map((row) => row.length));
  const values = content.rows.map((row) =>
    Array.from({ length: columnCount }, (_, c): CellValue => {
      const cell = row[c];
      return cell === undefined || cell === '' ? null : cell;
    }),
  );
  return { ...plainSheet(name, position, columnCount === 0 ? [] : values), comments: [], merges: [] };
}
