/** What is wrong with a list of accounts, and where. */

export type CatalogueProblemCode =
  | 'no-list'
  | 'unreadable-sheet'
  | 'not-a-code'
  | 'first-digit'
  | 'digits'
  | 'no-name'
  | 'no-code'
  | 'two-names'
  | 'no-parent';

export interface CatalogueProblem {
  readonly code: CatalogueProblemCode;
  /** Empty where it is about the whole workbook. */
  readonly sheet: string;
  /** `B12`; empty where it is about a whole sheet or workbook. */
  readonly cell: string;
  /** A sentence: where, what is wrong, what to do. */
  readonly message: string;
}

/** A problem at a cell; `what` goes on from “科目表 B12 ”. */
export function problemAt(
  code: CatalogueProblemCode,
  sheet: string,
  cell: string,
  what: string,
): CatalogueProblem {
  return { code, sheet, cell, message: `“${sheet}”${cell === '' ? '' : ` ${cell}`}：${what}` };
}
