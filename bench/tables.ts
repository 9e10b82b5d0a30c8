/** Measurements as plain tables for a terminal. */
import type { Timing } from './clock';

export function time(milliseconds: number): string {
  if (milliseconds >= 100) return Math.round(milliseconds).toLocaleString('en');
  return milliseconds.toFixed(milliseconds < 0.1 ? 3 : milliseconds < 10 ? 2 : 1);
}

/** `1.98/2.16`: the best and the median. */
export function both({ best, median }: Timing): string {
  return `${time(best)}/${time(median)}`;
}

export function megabytes(bytes: number | null): string {
  if (bytes === null) return '–';
  const value = bytes / (1024 * 1024);
  return value.toFixed(value < 10 ? 1 : 0);
}

/** Rows of words under a head, the first column to the left, the others to the right. */
export function table(head: readonly string[], body: readonly (readonly string[])[]): string {
  const rows = [head, ...body];
  const widths = head.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
