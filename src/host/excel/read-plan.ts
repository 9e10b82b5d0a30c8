/** Cuts what is to be read into requests that stay under Excel's payload limit. Pure. */
import type { Rectangle } from '../../model';

/** Rows of one sheet; `sheet` is its index in the list that was planned. */
export interface Piece {
  readonly sheet: number;
  readonly area: Rectangle;
}

/**
 * Cells in one request. A cell goes over the wire three times (value, formula, number format), together some forty bytes,
 * and Excel on the web refuses answers above 5 MB.
 */
const CELLS_PER_REQUEST = 100_000;

/** Cells of one sheet above which it is not read: no budget table comes near, and a whole column filled down does. */
export const CELLS_PER_SHEET = 1_000_000;

export function cellCount(area: Rectangle): number {
  return (area.bottom - area.top + 1) * (area.right - area.left + 1);
}

/** Pieces in sheet order, packed into requests of at most `limit` cells; a single row is never cut. */
export function planRequests(areas: readonly (Rectangle | null)[], limit = CELLS_PER_REQUEST): Piece[][] {
  const requests: Piece[][] = [];
  let current: Piece[] = [];
  let cells = 0;
  areas.forEach((whole, sheet) => {
    if (whole === null) return;
    const width = whole.right - whole.left + 1;
    const rows = Math.max(1, Math.floor(limit / width));
    for (let top = whole.top; top <= whole.bottom; top += rows) {
      const area = { ...whole, top, bottom: Math.min(whole.bottom, top + rows - 1) };
      if (current.length > 0 && cells + cellCount(area) > limit) {
        requests.push(current);
        current = [];
        cells = 0;
      }
      current.push({ sheet, area });
      cells += cellCount(area);
    }
  });
  if (current.length > 0) requests.push(current);
  return requests;
}

/** Two halves of a request that was refused as too large; null when it is a single row and cannot be cut. */
export function halve(pieces: readonly Piece[]): readonly [Piece[], Piece[]] | null {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);
    return [pieces.slice(0, middle), pieces.slice(middle)];
  }
  const [piece] = pieces;
  if (!piece || piece.area.top === piece.area.bottom) return null;
  const middle = Math.floor((piece.area.top + piece.area.bottom) / 2);
  return [
    [{ ...piece, area: { ...piece.area, bottom: middle } }],
    [{ ...piece, area: { ...piece.area, top: middle + 1 } }],
  ];
}
