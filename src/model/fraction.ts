/** Exact fractions: what multiplying and dividing figures needs, so that no digit is lost before a comparison is judged. */

/** In lowest terms; the denominator is positive. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** Throws a RangeError for a denominator of zero. */
export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 0n) throw new RangeError('a fraction over zero');
  if (denominator === 1n) return { numerator, denominator };
  const sign = denominator < 0n ? -1n : 1n;
  const divisor = greatestDivisor(numerator, denominator) * sign;
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** An integer number (fen, a step) as a fraction; halves as half steps are allowed. */
export function fractionOf(value: number): Fraction {
  return Number.isInteger(value) ? fraction(BigInt(value)) : fraction(BigInt(Math.round(value * 2)), 2n);
}

export function plusFraction(left: Fraction, right: Fraction): Fraction {
  return fraction(
    left.numerator * right.denominator + right.numerator * left.denominator,
    left.denominator * right.denominator,
  );
}

export function minusFraction(left: Fraction, right: Fraction): Fraction {
  return plusFraction(left, negative(right));
}

export function timesFraction(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.numerator, left.denominator * right.denominator);
}

/** Throws a RangeError when `right` is zero. */
export function overFraction(left: Fraction, right: Fraction): Fraction {
  return fraction(left.numerator * right.denominator, left.denominator * right.numerator);
}

export function negative(value: Fraction): Fraction {
  return { numerator: -value.numerator, denominator: value.denominator };
}

export function absolute(value: Fraction): Fraction {
  return value.numerator < 0n ? negative(value) : value;
}

/** Below zero, zero, or above, as `left` is smaller than, equal to, or larger than `right`. */
export function compareFractions(left: Fraction, right: Fraction): -1 | 0 | 1 {
  const difference = left.numerator * right.denominator - right.numerator * left.denominator;
  return difference === 0n ? 0 : difference < 0n ? -1 : 1;
}

/** The nearest integer, halves away from zero. Exact up to 2^53. */
export function roundFraction(value: Fraction): number {
  const { numerator, denominator } = absolute(value);
  const rounded = Number((numerator * 2n + denominator) / (denominator * 2n));
  return value.numerator < 0n && rounded !== 0 ? -rounded : rounded;
}

/** The largest integer that is not above the value. */
export function floorFraction(value: Fraction): number {
  const { numerator, denominator } = value;
  const whole = numerator / denominator;
  return Number(numerator < 0n && whole * denominator !== numerator ? whole - 1n : whole);
}

/** As a decimal with at most so many digits after the point, zeros at the end dropped: 2/3 → 0.6667. */
export function fractionText(value: Fraction, decimals: number): string {
  const scale = 10n ** BigInt(decimals);
  const { numerator, denominator } = absolute(value);
  const scaled = (numerator * scale * 2n + denominator) / (denominator * 2n);
  const digits = scaled.toString().padStart(decimals + 1, '0');
  const whole = digits.slice(0, digits.length - decimals);
  const rest = digits.slice(digits.length - decimals).replace(/0+$/, '');
  const text = rest === '' ? whole : `${whole}.${rest}`;
  return value.numerator < 0n && scaled !== 0n ? `-${text}` : text;
}

/** `right` is not zero, so neither is what is given back. */
function greatestDivisor(left: bigint, right: bigint): bigint {
  let a = left < 0n ? -left : left;
  let b = right < 0n ? -right : right;
  while (b !== 0n) [a, b] = [b, a % b];
  return a;
}
