import type { Format, ZeroStyle } from '../../src/narrative/figures';
import { formatValue, hundredthsOfPercent, readTyped } from '../../src/narrative/figures';
import { wan } from '../kit/build-book';

describe('amounts', () => {
  test.each<[number, Format, string]>([
    [8672.24, 'M', '8,672.24'],
    [8672.24, 'P', '8672.24'],
    [4824.9, 'Z', '4824.9'],
    [20828.2, 'MZ', '20,828.2'],
    [7937, 'M', '7,937.00'],
    [7937, 'Z', '7937'],
    [1000000, 'M', '1,000,000.00'],
    [-3.5, 'P', '-3.50'],
    [0.005, 'P', '0.01'],
    [-0.005, 'P', '-0.01'],
    [0.0049, 'P', '0'],
  ])('%p as %s is %s', (amount, format, expected) => {
    expect(formatValue({ kind: 'amount', fen: wan(amount), step: 10_000 }, format, '0')).toBe(expected);
  });

  test.each<[ZeroStyle]>([['0'], ['0.00']])('zero is written %s everywhere', (zero) => {
    const nothing = { kind: 'amount', fen: 0, step: 10_000 } as const;
    for (const format of ['M', 'P', 'Z', 'MZ'] as const)
      expect(formatValue(nothing, format, zero)).toBe(zero);
    expect(formatValue({ kind: 'ratio', ratio: { part: 0, whole: 5 } }, '%2', zero)).toBe(zero);
  });

  test('a typed figure keeps the digits that were typed', () => {
    const typed = { kind: 'amount', fen: wan(3069.444), step: 10_000 } as const;
    expect(formatValue(typed, 'P', '0', true)).toBe('3069.444');
    expect(formatValue(typed, 'P', '0', false)).toBe('3069.44');
    expect(formatValue({ kind: 'amount', fen: wan(125), step: 10_000 }, 'P', '0', true)).toBe('125.00');
  });
});

describe('shares', () => {
  const share = (part: number, whole: number, format: Format): string =>
    formatValue({ kind: 'ratio', ratio: { part, whole } }, format, '0');

  test.each<[number, number, Format, string]>([
    [8016650000, 8672240000, '%2', '92.44'],
    [5, 5, '%2', '100.00'],
    [5, 5, '%', '100'],
    [44, 1000, '%2', '4.40'],
    [44, 1000, '%', '4.4'],
    [1, 3, '%2', '33.33'],
    [2, 3, '%2', '66.67'],
    [-1, 3, '%2', '-33.33'],
    [7103, 1000, '%2', '710.30'],
    [7103, 1000, '%', '710.3'],
  ])('%p of %p as %s is %s', (part, whole, format, expected) => {
    expect(share(part, whole, format)).toBe(expected);
  });

  test('half a hundredth goes up, also where a double would fall short', () => {
    // 1.005 % has no exact double; in integers it is exactly half.
    expect(share(1005, 100_000, '%2')).toBe('1.01');
    expect(share(-1005, 100_000, '%2')).toBe('-1.01');
    expect(share(100_4999, 100_000_000, '%2')).toBe('1.00');
  });

  test('something too small to show is not nothing', () => {
    expect(share(18, 928655, '%2')).toBe('0.00');
    expect(share(0, 928655, '%2')).toBe('0');
    expect(share(0, 0, '%2')).toBe('0');
  });

  test('is exact at the largest amounts', () => {
    expect(hundredthsOfPercent({ part: Number.MAX_SAFE_INTEGER, whole: Number.MAX_SAFE_INTEGER })).toBe(
      10_000n,
    );
    expect(hundredthsOfPercent({ part: Number.MAX_SAFE_INTEGER, whole: -1 })).toBe(
      -90_071_992_547_409_910_000n,
    );
  });
});

describe('typed numbers', () => {
  test.each<[string, string, number | null]>([
    ['7524.84', '万元', 7524.84],
    ['7,524.84万元', '万元', 7524.84],
    ['７５２４．８４', '万元', 7524.84],
    [' 35 辆', '辆', 35],
    ['35 辆 ', '辆', 35],
    ['3台（套）', '台（套）', 3],
    ['3台(套)', '台（套）', 3],
    ['-3', '万元', -3],
    ['约35', '辆', null],
    ['', '万元', null],
    ['35台', '辆', null],
  ])('“%s” (%s)', (typed, unit, expected) => {
    expect(readTyped(typed, unit)).toBe(expected === null ? null : wan(expected));
  });
});
