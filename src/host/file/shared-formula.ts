/** Formulas that stand for several cells: the text is written once and moves with the cell. */
import { columnLetters } from '../../model';

const MAX_ROW = 1_048_576;
const MAX_COLUMN = 16_384;

/**
 * Pieces of a formula that a shift must tell apart: texts, quoted sheet names, functions and names (left alone), and
 * references.
 */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[[^\]]*\]|(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w.(])|(\$?)([A-Z]{1,3}):(\$?)([A-Z]{1,3})(?![\w.(!])|(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\w.])|[A-Za-z_\\\u0080-\uffff][\w.\u0080-\uffff]*|\d[\w.]*/g;

/** Stands for a formula that is not read back; the cell is still known to be calculated. Never written to a file. */
export const UNREAD_FORMULA = '=…';

/** Longest formula Excel knows. */
const LONGEST = 8192;

/**
 * Counts the text of formulas that a file holds once and a snapshot holds for each cell, so that a small file cannot make
 * gigabytes of them.
 */
export class FormulaAllowance {
  private left = 16 * 1024 * 1024;

  /** True while there is room for this text once more. */
  take(length: number): boolean {
    if (length > LONGEST) return false;
    this.left -= length;
    return this.left >= 0;
  }
}

/** The formula as it reads `rows` down and `columns` right of where it was written. Without leading '='. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return formula.replace(PIECE, (whole: string, ...groups: (string | undefined)[]) => {
    const [d1, col, d2, row, d3, colA, d4, colB, d5, rowA, d6, rowB] = groups;
    if (col !== undefined && row !== undefined) {
      const c = column(d1, col, columns);
      const r = rowNumber(d2, row, rows);
      return c === null || r === null ? '#REF!' : c + r;
    }
    if (colA !== undefined && colB !== undefined) {
      const a = column(d3, colA, columns);
      const b = column(d4, colB, columns);
      return a === null || b === null ? '#REF!' : `${a}:${b}`;
    }
    if (rowA !== undefined && rowB !== undefined) {
      const a = rowNumber(d5, rowA, rows);
      const b = rowNumber(d6, rowB, rows);
      return a === null || b === null ? '#REF!' : `${a}:${b}`;
    }
    return whole;
  });
}

function column(dollar: string | undefined, letters: string, shift: number): string | null {
  if (dollar === '$') return `$${letters}`;
  let number = shift;
  let value = 0;
  for (const letter of letters) value = value * 26 + letter.charCodeAt(0) - 64;
  number += value - 1;
  return number < 0 || number >= MAX_COLUMN ? null : columnLetters(number);
}

function rowNumber(dollar: string | undefined, digits: string, shift: number): string | null {
  if (dollar === '$') return `$${digits}`;
  const number = Number(digits) + shift;
  return number < 1 || number > MAX_ROW ? null : String(number);
}
