/** What the sides of a bound rule come to: as sums of cells where they are, otherwise as exact fractions with what rounding may move. */
import type { Book, CellId, Fraction, Term } from '../../model';
import {
  ZERO,
  absolute,
  at as known,
  compareFractions,
  fraction,
  fractionOf,
  heldValue,
  locate,
  minusFraction,
  negative,
  overFraction,
  plusFraction,
  timesFraction,
} from '../../model';
import type { BoundExpression } from './bind';
import type { Span } from './syntax';

export interface Value {
  /** Fen to the expression's power. */
  readonly value: Fraction;
  /** The exact figures would give a value within ± this. */
  readonly error: Fraction;
}

/** A divisor that is zero, or so near to it that rounding decides. */
export class Undefined extends Error {
  readonly at: Span;

  constructor(at: Span, message: string) {
    super(message);
    this.at = at;
  }
}

/** Works a side out on the figures as printed. Throws Undefined. Text and errors count as zero: look at their state first. */
export function evaluate(book: Book, expression: BoundExpression): Value {
  switch (expression.kind) {
    case 'number':
      return { value: expression.value, error: ZERO };
    case 'cells':
      return expression.cells.map((cell) => figure(book, cell)).reduce(plus, { value: ZERO, error: ZERO });
    case 'negation': {
      const { value, error } = evaluate(book, expression.operand);
      return { value: negative(value), error };
    }
    case 'operation': {
      const left = evaluate(book, expression.left);
      const right = evaluate(book, expression.right);
      switch (expression.operator) {
        case '+':
          return plus(left, right);
        case '-':
          return {
            value: minusFraction(left.value, right.value),
            error: plusFraction(left.error, right.error),
          };
        case '×':
          return times(left, right);
        case '÷':
          return over(left, right, expression.right.at);
      }
    }
  }
}

/** Counts and shares are kept as millionths, amounts as fen; a figure may be off by half its step. */
function figure(book: Book, cell: CellId): Value {
  const isMoney = locate(book, cell).column.kind === 'amount';
  const scale = isMoney ? 1n : 1_000_000n;
  const value = fractionOf(heldValue(book, cell));
  const half = fractionOf(known(book.cells.step, cell) / 2);
  return {
    value: isMoney ? value : fraction(value.numerator, value.denominator * scale),
    error: isMoney ? half : fraction(half.numerator, half.denominator * scale),
  };
}

function plus(left: Value, right: Value): Value {
  return { value: plusFraction(left.value, right.value), error: plusFraction(left.error, right.error) };
}

function times(left: Value, right: Value): Value {
  const cross = plusFraction(
    timesFraction(absolute(left.value), right.error),
    timesFraction(absolute(right.value), left.error),
  );
  return {
    value: timesFraction(left.value, right.value),
    error: plusFraction(cross, timesFraction(left.error, right.error)),
  };
}

/** |(a+α)÷(b+β) − a÷b| ≤ (|a|·β + |b|·α) ÷ (|b|·(|b|−β)). */
function over(left: Value, right: Value, at: Span): Value {
  const divisor = absolute(right.value);
  if (divisor.numerator === 0n) throw new Undefined(at, '除数是零');
  if (compareFractions(divisor, right.error) <= 0) throw new Undefined(at, '除数太小，四舍五入就能左右结果');
  const cross = plusFraction(
    timesFraction(absolute(left.value), right.error),
    timesFraction(divisor, left.error),
  );
  return {
    value: overFraction(left.value, right.value),
    error: overFraction(cross, timesFraction(divisor, minusFraction(divisor, right.error))),
  };
}

/** The cells of a side with their signs where it only adds and subtracts cells, each once; null otherwise. */
export function termsOf(expression: BoundExpression): readonly Term[] | null {
  const terms: Term[] = [];
  if (!collect(expression, 1, terms)) return null;
  return new Set(terms.map((term) => term.cell)).size === terms.length ? terms : null;
}

function collect(expression: BoundExpression, sign: 1 | -1, terms: Term[]): boolean {
  switch (expression.kind) {
    case 'number':
      return expression.value.numerator === 0n;
    case 'cells':
      for (const cell of expression.cells) terms.push({ cell, sign });
      return true;
    case 'negation':
      return collect(expression.operand, opposite(sign), terms);
    case 'operation': {
      const { operator, left, right } = expression;
      if (operator !== '+' && operator !== '-') return false;
      return collect(left, sign, terms) && collect(right, operator === '+' ? sign : opposite(sign), terms);
    }
  }
}

function opposite(sign: 1 | -1): 1 | -1 {
  return sign === 1 ? -1 : 1;
}

/** Every cell a side reads, once, with the sign it is read with. */
export function cellsRead(expression: BoundExpression, sign: 1 | -1 = 1): readonly Term[] {
  const seen = new Map<CellId, Term>();
  const visit = (each: BoundExpression, own: 1 | -1): void => {
    if (each.kind === 'cells')
      for (const cell of each.cells) if (!seen.has(cell)) seen.set(cell, { cell, sign: own });
    if (each.kind === 'negation') visit(each.operand, opposite(own));
    if (each.kind === 'operation') {
      visit(each.left, own);
      visit(each.right, each.operator === '-' ? opposite(own) : own);
    }
  };
  visit(expression, sign);
  return [...seen.values()];
}

/** Whether a number other than zero is written in a side. */
export function hasNumber(expression: BoundExpression): boolean {
  switch (expression.kind) {
    case 'number':
      return expression.value.numerator !== 0n;
    case 'cells':
      return false;
    case 'negation':
      return hasNumber(expression.operand);
    case 'operation':
      return hasNumber(expression.left) || hasNumber(expression.right);
  }
}
