/** What the keys of a spreadsheet do to the selected cell. */
import type { Rectangle } from '../../model';
import type { Merges, Offsets } from './geometry';

export interface Cell {
  readonly row: number;
  readonly column: number;
}

interface Sheet {
  readonly merges: Merges;
  readonly rows: Offsets;
  readonly columns: Offsets;
  /** The used range. */
  readonly used: Rectangle;
}

/** The cell that a key leads to; null for keys that do not move. `page` is the rows of a page. */
export function moveBy(
  key: string,
  shift: boolean,
  control: boolean,
  from: Cell,
  page: number,
  sheet: Sheet,
): Cell | null {
  const { used } = sheet;
  switch (key) {
    case 'ArrowUp':
      return step(from, -1, 0, sheet, control ? used.top : null);
    case 'ArrowDown':
      return step(from, 1, 0, sheet, control ? used.bottom : null);
    case 'ArrowLeft':
      return step(from, 0, -1, sheet, control ? used.left : null);
    case 'ArrowRight':
      return step(from, 0, 1, sheet, control ? used.right : null);
    case 'Enter':
      return step(from, shift ? -1 : 1, 0, sheet, null);
    case 'Tab':
      return step(from, 0, shift ? -1 : 1, sheet, null);
    case 'PageUp':
      return inside({ ...from, row: from.row - page }, sheet);
    case 'PageDown':
      return inside({ ...from, row: from.row + page }, sheet);
    case 'Home':
      return inside({ row: control ? 0 : from.row, column: 0 }, sheet);
    case 'End':
      return inside({ row: control ? used.bottom : from.row, column: used.right }, sheet);
    default:
      return null;
  }
}

/** One cell on, past the merged area the cell lies in and past hidden rows and columns; or to `edge`. */
function step(from: Cell, down: number, right: number, sheet: Sheet, edge: number | null): Cell {
  if (edge !== null) return inside(down === 0 ? { ...from, column: edge } : { ...from, row: edge }, sheet);
  const area = sheet.merges.at(from.row, from.column);
  let row = down > 0 && area ? area.bottom : down < 0 && area ? area.top : from.row;
  let column = right > 0 && area ? area.right : right < 0 && area ? area.left : from.column;
  do {
    row += down;
    column += right;
  } while (isHidden(sheet.rows, row) || isHidden(sheet.columns, column));
  const lastRow = sheet.rows.length - 2;
  const lastColumn = sheet.columns.length - 2;
  if (row < 0 || column < 0 || row > lastRow || column > lastColumn) return from;
  return inside({ row, column }, sheet);
}

function isHidden(starts: Offsets, index: number): boolean {
  return index >= 0 && index < starts.length - 1 && starts[index] === starts[index + 1];
}

/** Within the grid, and on the first cell of a merged area. */
function inside(cell: Cell, sheet: Sheet): Cell {
  const row = Math.min(Math.max(0, cell.row), sheet.rows.length - 2);
  const column = Math.min(Math.max(0, cell.column), sheet.columns.length - 2);
  const area = sheet.merges.at(row, column);
  return area ? { row: area.top, column: area.left } : { row, column };
}
