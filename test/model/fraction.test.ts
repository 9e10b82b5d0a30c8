import Big from 'big.js';
import fc from 'fast-check';
import {
  ZERO,
  absolute,
  compareFractions,
  floorFraction,
  fraction,
  fractionOf,
  fractionText,
  minusFraction,
  overFraction,
  plusFraction,
  roundFraction,
  timesFraction,
} from '../../src/model';
import type { Fraction } from '../../src/model';

const numbers = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });
const fractions = fc
  .tuple(
    numbers,
    numbers.filter((each) => each !== 0n),
  )
  .map(([top, bottom]) => fraction(top, bottom));

test('a fraction is in lowest terms over a positive number', () => {
  expect(fraction(6n, -4n)).toEqual({ numerator: -3n, denominator: 2n });
  expect(fraction(0n, -7n)).toEqual(ZERO);
  expect(() => fraction(1n, 0n)).toThrow('a fraction over zero');
  expect(() => overFraction(fraction(1n), ZERO)).toThrow(RangeError);
  expect(plusFraction(fraction(1n, 2n), fraction(1n, 3n))).toEqual(fraction(5n, 6n));
  expect(minusFraction(fraction(1n, 2n), fraction(1n, 3n))).toEqual(fraction(1n, 6n));
  expect(compareFractions(fraction(1n, 2n), fraction(-2n, -4n))).toBe(0);
  expect(fractionOf(12.5)).toEqual({ numerator: 25n, denominator: 2n });
  expect(fractionOf(-12)).toEqual({ numerator: -12n, denominator: 1n });
  expect(fractionOf(-0.5)).toEqual({ numerator: -1n, denominator: 2n });
  expect(absolute(fraction(-1n, 2n))).toEqual(fraction(1n, 2n));
});

test('what is added, taken, multiplied and divided can be undone', () => {
  fc.assert(
    fc.property(fractions, fractions, (left, right) => {
      expect(minusFraction(plusFraction(left, right), right)).toEqual(left);
      if (right.numerator !== 0n) expect(overFraction(timesFraction(left, right), right)).toEqual(left);
      expect(compareFractions(left, right)).toBe(-compareFractions(right, left) || 0);
      expect(compareFractions(absolute(left), ZERO)).toBeGreaterThanOrEqual(0);
    }),
  );
});

test('order, rounding and text are those of decimals', () => {
  const cents = fc.integer({ min: -(10 ** 9), max: 10 ** 9 });
  const exact = (value: Fraction): Big =>
    new Big(value.numerator.toString()).div(new Big(value.denominator.toString()));
  fc.assert(
    fc.property(cents, cents, fc.constantFrom(1n, 2n, 4n, 5n, 8n, 20n, 125n), (one, other, under) => {
      const [left, right] = [fraction(BigInt(one), under), fraction(BigInt(other), under)];
      expect(compareFractions(left, right)).toBe(exact(left).cmp(exact(right)));
      expect(roundFraction(left)).toBe(Number(exact(left).round(0, 1).toString()));
      expect(floorFraction(left)).toBe(Math.floor(Number(exact(left).toString())));
      expect(new Big(fractionText(left, 2)).eq(exact(left).round(2, 1))).toBe(true);
    }),
  );
  expect([
    fractionText(fraction(2n, 3n), 4),
    fractionText(fraction(-1n, 400n), 2),
    fractionText(fraction(-1n, 1000n), 2),
    fractionText(fraction(5n), 0),
  ]).toEqual(['0.6667', '0', '0', '5']);
});
