/** What to write so that a cell holds exactly this text or number. Pure. */
import type { CellValue } from '../../model';

/** Longest text of a cell, with room for the apostrophe. */
const TEXT_LIMIT = 32_766;

/**
 * Excel takes written text for typing: '=1' becomes a formula, '2040201' a number, '1-2' a date. The apostrophe, which it
 * does not show, keeps every text as it is.
 */
export function literal(value: CellValue): string | number | boolean {
  if (value === null || value === '') return '';
  if (typeof value !== 'string') return value;
  return `'${value.length > TEXT_LIMIT ? `${value.slice(0, TEXT_LIMIT - 1)}…` : value}`;
}

/** Rows of equal length, cells as `literal` writes them. */
export function literalRows(rows: readonly (readonly CellValue[])[]): (string | number | boolean)[][] {
  const width = Math.max(1, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => literal(row[column] ?? null)));
}
