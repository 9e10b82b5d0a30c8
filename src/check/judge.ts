/** The arithmetic of a comparison: one place, integer fen, four outcomes. */
import type { Book, CellId, CompareKind, ComputedComparison, Term } from '../model';
import {
  CellState,
  ZERO,
  absolute,
  compareFractions,
  floorFraction,
  minusFraction,
  plusFraction,
  roundFraction,
} from '../model';

export type Verdict = 'equal' | 'tail' | 'different' | 'cannot-judge' | 'nothing';

export interface Judgement {
  readonly verdict: Verdict;
  /** Sums as printed, fen. */
  readonly left: number;
  readonly right: number;
  readonly allowed: number;
}

/**
 * Compares Σ left with Σ right on the figures as printed. Allowed differences (DESIGN section 3): `identical` none, but one last digit is a
 * rounding tail; `sum` and `restated` half a step for every figure involved; `at-most` only forbids the left being larger.
 * `nothing` when no figure stands on either side: blanks are not a comparison.
 */
export function judge(
  book: Book,
  left: readonly Term[],
  right: readonly Term[],
  kind: CompareKind,
): Judgement {
  const { printed, step, state } = book.cells;
  let leftSum = 0;
  let rightSum = 0;
  let steps = 0;
  let widest = 0;
  let figures = 0;
  for (let side = 0; side < 2; side += 1) {
    for (const term of side === 0 ? left : right) {
      const code = state[term.cell];
      if (code === CellState.text || code === CellState.error)
        return { verdict: 'cannot-judge', left: 0, right: 0, allowed: 0 };
      if (code === CellState.number || code === CellState.textNumber) figures += 1;
      const value = term.sign * printed[term.cell]!;
      if (side === 0) leftSum += value;
      else rightSum += value;
      const own = step[term.cell]!;
      steps += own;
      if (own > widest) widest = own;
    }
  }
  if (figures === 0) return { verdict: 'nothing', left: 0, right: 0, allowed: 0 };
  const allowed = kind === 'identical' ? widest : kind === 'at-most' ? 0 : Math.floor(steps / 2);
  const difference = leftSum - rightSum;
  return { verdict: verdictOf(difference, allowed, kind, widest), left: leftSum, right: rightSum, allowed };
}

/**
 * Whether `judge` would say that the total equals the sum of the parts to the last digit: the answer for nearly every row of a long table,
 * without a list of terms. False says only that `judge` must be asked.
 */
export function sumHolds(book: Book, total: CellId, parts: readonly CellId[]): boolean {
  const { printed, state } = book.cells;
  if (parts.length === 0 || isUnreadable(state[total]!)) return false;
  let sum = 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = parts[index]!;
    if (isUnreadable(state[part]!)) return false;
    sum += printed[part]!;
  }
  if (sum !== printed[total]) return false;
  // Only a written figure is anything but 0, so it takes a second look only where all may be blank.
  return sum !== 0 || isWritten(state[total]!) || parts.some((part) => isWritten(state[part]!));
}

function isUnreadable(code: number): boolean {
  return code === CellState.text || code === CellState.error;
}

function isWritten(code: number): boolean {
  return code === CellState.number || code === CellState.textNumber;
}

function verdictOf(difference: number, allowed: number, kind: CompareKind, widest: number): Verdict {
  if (difference === 0) return 'equal';
  if (kind === 'at-most') {
    if (difference < 0) return 'equal';
    return difference <= widest ? 'tail' : 'different';
  }
  return Math.abs(difference) <= allowed ? 'tail' : 'different';
}

/** A computed comparison judged; `difference` and `allowed` are fen, or millionths where plain numbers are compared. */
export interface ComputedJudgement {
  readonly verdict: 'equal' | 'tail' | 'different';
  readonly left: number;
  readonly right: number;
  readonly difference: number;
  readonly allowed: number;
}

/**
 * Judges values that were worked out exactly. What rounding of the figures read may have moved is a tail for `=` ≤ ≥; ≠ < > are judged
 * on the figures as printed, since a reader sees no others.
 */
export function judgeComputed(comparison: ComputedComparison): ComputedJudgement {
  const { left, right, sign } = comparison;
  const difference = minusFraction(left.value, right.value);
  const error = plusFraction(left.error, right.error);
  const order = compareFractions(difference, ZERO);
  const scale = (value: ComputedComparison['left']['value']): number =>
    roundFraction(comparison.unit === null ? { ...value, numerator: value.numerator * MICRO } : value);
  const isStrict = sign === '≠' || sign === '<' || sign === '>';
  const isWithin = compareFractions(absolute(difference), error) <= 0;
  return {
    verdict: holds(order, sign) ? 'equal' : !isStrict && isWithin ? 'tail' : 'different',
    left: scale(left.value),
    right: scale(right.value),
    difference: scale(difference),
    allowed: isStrict
      ? 0
      : floorFraction(comparison.unit === null ? { ...error, numerator: error.numerator * MICRO } : error),
  };
}

/** Plain numbers are reported in millionths, as counts and shares are kept. */
const MICRO = 1_000_000n;

function holds(order: -1 | 0 | 1, sign: ComputedComparison['sign']): boolean {
  switch (sign) {
    case '=':
      return order === 0;
    case '≠':
      return order !== 0;
    case '<':
      return order < 0;
    case '≤':
      return order <= 0;
    case '>':
      return order > 0;
    case '≥':
      return order >= 0;
  }
}
