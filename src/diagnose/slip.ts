/** How a wrong figure probably came about, from what stands there and what should. */
import type { Book, CellId, Slip } from '../model';
import { at, cellId, locate } from '../model';

/** Names the slip; `expected` in fen, and not what stands there. */
export function slipOf(book: Book, cell: CellId, expected: number): Slip {
  const actual = at(book.cells.printed, cell);
  if (actual === 0) return 'cleared';
  if (actual === -expected) return 'sign';
  if (actual === expected * 10_000 || actual * 10_000 === expected) return 'unit-ten-thousand';
  for (const power of [10, 100, 1000])
    if (actual === expected * power || actual * power === expected) return 'decimal-point';
  const swapped = digitsDiffer(actual, expected);
  if (swapped !== null) return swapped;
  if (isNeighbour(book, cell, actual)) return 'neighbour';
  return Math.abs(actual - expected) <= at(book.cells.step, cell) * 10 ? 'rounding' : 'other';
}

/** One digit wrong, or two digits in each other's place. */
function digitsDiffer(actual: number, expected: number): Slip | null {
  const a = String(Math.abs(actual));
  const b = String(Math.abs(expected));
  if (a.length !== b.length || Math.sign(actual) !== Math.sign(expected)) return null;
  const places: number[] = [];
  for (let index = 0; index < a.length; index += 1) if (a[index] !== b[index]) places.push(index);
  if (places.length === 1) return 'one-digit';
  if (places.length !== 2) return null;
  const [first, second] = [at(places, 0), at(places, 1)];
  return a[first] === b[second] && a[second] === b[first] ? 'digits-swapped' : null;
}

/** The figure is that of the row above or below, or of a neighbouring column. */
function isNeighbour(book: Book, cell: CellId, actual: number): boolean {
  const { panel, row, column } = locate(book, cell);
  const around = [panel.rows[row.index - 1], panel.rows[row.index + 1]].flatMap((other) =>
    other ? [cellId(panel, other, column)] : [],
  );
  for (const other of [panel.columns[column.index - 1], panel.columns[column.index + 1]]) {
    if (other?.kind === 'amount') around.push(cellId(panel, row, other));
  }
  return around.some((other) => book.cells.printed[other] === actual);
}

/** How telling a slip is; of two equally small explanations the one with a known slip comes first. */
export const SLIP_WEIGHT: Readonly<Record<Slip, number>> = {
  'row-doubled': 6,
  'row-omitted': 5,
  'column-shifted': 5,
  'unit-ten-thousand': 5,
  'digits-swapped': 4,
  sign: 4,
  'decimal-point': 4,
  cleared: 3,
  'one-digit': 3,
  neighbour: 3,
  'code-changed': 3,
  'name-changed': 3,
  rounding: 1,
  other: 0,
};
