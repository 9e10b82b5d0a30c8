/** Reads what stands in the columns for codes, row by row. */
import type { CellValue } from '../../model';

/** `note`: words that belong to no account; `wrong`: meant as a code and not readable as one. */
export type CodeRead =
  | { readonly kind: 'code'; readonly digits: string; readonly column: number }
  | { readonly kind: 'none' | 'note' }
  | { readonly kind: 'wrong'; readonly column: number; readonly written: string };

/** Gives the code of each row; codes split in 类, 款 and 项 may leave out what stands in the row above. */
export function codeReader(columns: readonly number[]): (cells: readonly CellValue[]) => CodeRead {
  const [only] = columns;
  if (columns.length === 1 && only !== undefined) return (cells) => whole(cells[only] ?? null, only);
  let above: readonly string[] = [];
  return (cells) => {
    const parts: { readonly digits: string; readonly depth: number; readonly column: number }[] = [];
    for (const [depth, column] of columns.entries()) {
      const read = whole(cells[column] ?? null, column);
      if (read.kind === 'code') parts.push({ ...read, depth });
      else if (read.kind !== 'none') return read;
    }
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) return { kind: 'none' };
    // Some lists write the whole code in the column of its level.
    const isWhole = last.digits.length === 3 + 2 * last.depth;
    const stem = isWhole ? [] : above.slice(0, first.depth);
    const digits = isWhole
      ? last.digits
      : [...stem, ...parts.map((part) => part.digits.padStart(part.depth === 0 ? 3 : 2, '0'))].join('');
    above = isWhole
      ? [digits.slice(0, 3), digits.slice(3, 5)].filter((part) => part !== '')
      : [...stem, ...parts.map((part) => part.digits.padStart(part.depth === 0 ? 3 : 2, '0'))].slice(0, 2);
    return { kind: 'code', digits, column: last.column };
  };
}

/** Signs between the parts of a code: 204-02-01, 204|02|01. */
const BETWEEN = /[\s|.\-_/·'’]/g;

function whole(value: CellValue, column: number): CodeRead {
  if (value === null || typeof value === 'boolean') return { kind: 'none' };
  const written = String(value).trim();
  const plain = written.normalize('NFKC').replace(BETWEEN, '');
  if (plain === '') return { kind: 'none' };
  if (
    typeof value === 'number'
      ? Number.isInteger(value) && value > 0 && value < 1e12
      : /^\d{1,12}$/.test(plain)
  )
    return { kind: 'code', digits: plain, column };
  // A note speaks; a code that was spoilt still looks like one.
  return /\p{Script=Han}/u.test(plain) || !/\d/.test(plain)
    ? { kind: 'note' }
    : { kind: 'wrong', column, written };
}
