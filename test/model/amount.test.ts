import fc from 'fast-check';
import type { MoneyUnit } from '../../src/model';
import {
  FEN_PER_UNIT,
  MAX_FEN,
  decimalsOf,
  decimalsOfStep,
  fenFromNumber,
  formatFen,
  hasDecimalsWithin,
  isMultipleOf,
  numberFromText,
  readable,
  roundToStep,
  stepOf,
} from '../../src/model';

const UNITS = Object.keys(FEN_PER_UNIT) as MoneyUnit[];
const unit = fc.constantFrom(...UNITS);

/** Digits after the point that one fen needs in a unit: 2 for 元, 6 for 万元. */
const fenDigits = (of: MoneyUnit): number => String(FEN_PER_UNIT[of]).length - 1;

/** Integer ÷ integer, halves away from zero, in big integers: what the product's arithmetic is held against. */
function dividedHalfAway(value: bigint, by: bigint): bigint {
  const magnitude = value < 0n ? -value : value;
  const rounded = (magnitude * 2n + by) / (by * 2n);
  return value < 0n ? -rounded : rounded;
}

/** `units` × 10^-decimals written out: (−1234, 2) → “-12.34”. */
function written(units: bigint, decimals: number): string {
  const magnitude = (units < 0n ? -units : units).toString().padStart(decimals + 1, '0');
  const text = decimals === 0 ? magnitude : `${magnitude.slice(0, -decimals)}.${magnitude.slice(-decimals)}`;
  return units < 0n ? `-${text}` : text;
}

/** A figure of at most 15 significant digits as Excel could hold it, written with `decimals` decimals. */
const figure = fc
  .record({
    units: fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }),
    decimals: fc.integer({ min: 0, max: 6 }),
  })
  .map(({ units, decimals }) => ({ units, decimals, text: written(units, decimals) }));

describe('fenFromNumber', () => {
  test.each<[number, MoneyUnit, number]>([
    [7281.41, '万元', 7_281_410_000],
    [8016.650000000001, '万元', 8_016_650_000],
    [0.1 + 0.2, '元', 30],
    [1.005, '元', 101],
    [-1.005, '元', -101],
    [-0.004, '元', 0],
    [1e-7, '亿元', 1000],
  ])('%p %s is %p fen', (value, of, fen) => {
    expect(fenFromNumber(value, of)).toBe(fen);
  });

  test('zero has no sign, so that equal amounts are identical', () => {
    expect(Object.is(fenFromNumber(-0, '元'), 0)).toBe(true);
    expect(Object.is(fenFromNumber(-0.001, '元'), 0)).toBe(true);
    expect(Object.is(fenFromNumber(-0.00495, '元'), 0)).toBe(true);
  });

  test.each([NaN, Infinity, -Infinity, 1e300])('%p is no amount', (value) => {
    expect(fenFromNumber(value, '元')).toBeNull();
  });

  test('beyond exact integers there is no amount', () => {
    expect(fenFromNumber(MAX_FEN / 100 + 10, '元')).toBeNull();
    expect(fenFromNumber(90_071_992_547_409, '元')).toBe(9_007_199_254_740_900);
    expect(fenFromNumber(MAX_FEN, '元')).toBeNull();
  });

  test('gives what the written digits give in big integers', () => {
    fc.assert(
      fc.property(figure, unit, ({ units, decimals, text }, of) => {
        const exact = dividedHalfAway(units * BigInt(FEN_PER_UNIT[of]), 10n ** BigInt(decimals));
        // Fifteen digits are all that a cell keeps; more cannot be right to the fen.
        fc.pre(exact < 10n ** 15n && exact > -(10n ** 15n));
        expect(fenFromNumber(Number(text), of)).toBe(Number(exact));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('decimalsOf', () => {
  test.each([
    [12, 0],
    [0.5, 1],
    [7281.41, 2],
    [8016.650000000001, 2],
    [1e-7, 7],
    [1.5e-7, 8],
    [1e21, 0],
    [5.000000000000002, 0],
    [-3.25, 2],
  ])('%p has %p', (value, decimals) => {
    expect(decimalsOf(value)).toBe(decimals);
  });

  test('counts the written digits without zeros at the end', () => {
    fc.assert(
      fc.property(figure, ({ text }) => {
        const trimmed = text.includes('.') ? text.replace(/\.?0+$/, '') : text;
        const point = trimmed.indexOf('.');
        expect(decimalsOf(Number(text))).toBe(point < 0 ? 0 : trimmed.length - point - 1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe('steps', () => {
  test.each<[number, MoneyUnit, number]>([
    [2, '万元', 10_000],
    [6, '万元', 1],
    [8, '万元', 1],
    [0, '元', 100],
    [2, '元', 1],
    [0, '亿元', 10_000_000_000],
  ])('%p decimals of %s are %p fen', (decimals, of, step) => {
    expect(stepOf(decimals, of)).toBe(step);
  });

  test('and back', () => {
    for (const of of UNITS) {
      for (let decimals = 0; decimals <= fenDigits(of); decimals += 1) {
        expect(decimalsOfStep(stepOf(decimals, of), of)).toBe(decimals);
      }
    }
  });
});

describe('the quick proofs', () => {
  test.each<[number, number, boolean]>([
    [7281.41, 2, true],
    [7281.41, 1, false],
    [8016.65, 2, true],
    [8016.650000000001, 2, false],
    [0.1 + 0.2, 1, false],
    [-3.25, 2, true],
    [12, 0, true],
    [0, 0, true],
    [12.5, 0, false],
    [1e15, 0, false],
    [0.5, 9, false],
  ])('%p is written with at most %p decimals: %p', (value, decimals, expected) => {
    expect(hasDecimalsWithin(value, decimals)).toBe(expected);
  });

  test('where the quick proof holds, the number has no more decimals', () => {
    fc.assert(
      fc.property(figure, fc.integer({ min: 0, max: 8 }), ({ text }, decimals) => {
        if (hasDecimalsWithin(Number(text), decimals))
          expect(decimalsOf(Number(text))).toBeLessThanOrEqual(decimals);
      }),
      { numRuns: 2000 },
    );
  });

  test.each<[number, number, boolean]>([
    [30_000, 10_000, true],
    [-30_000, 10_000, true],
    [30_001, 10_000, false],
    [100, 10_000, false],
    [0, 10_000, true],
    [MAX_FEN, 1, true],
  ])('%p is a multiple of %p: %p', (fen, step, expected) => {
    expect(isMultipleOf(fen, step)).toBe(expected);
  });
});

describe('roundToStep', () => {
  const fen = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
  const step = fc.constantFrom(1, 10, 100, 1_000, 10_000, 1_000_000);

  test('halves go away from zero', () => {
    expect([roundToStep(15_000, 10_000), roundToStep(-15_000, 10_000), roundToStep(14_999, 10_000)]).toEqual([
      20_000, -20_000, 10_000,
    ]);
  });

  test('gives what big integers give', () => {
    fc.assert(
      fc.property(fen, step, (value, by) => {
        const exact = Number(dividedHalfAway(BigInt(value), BigInt(by)) * BigInt(by));
        expect(roundToStep(value, by) - exact).toBe(0);
      }),
      { numRuns: 2000 },
    );
  });

  test('rounding twice changes nothing more', () => {
    fc.assert(
      fc.property(fen, step, (value, by) => {
        const once = roundToStep(value, by);
        expect(roundToStep(once, by)).toBe(once);
      }),
    );
  });
});

describe('formatFen', () => {
  test.each<[number, Parameters<typeof formatFen>[1], string]>([
    [86_722_400_000, { unit: '万元', decimals: 2, thousands: true }, '86,722.40'],
    [48_249_000_000, { unit: '万元', decimals: 2, trimZeros: true }, '48249'],
    [48_249_500_000, { unit: '万元', decimals: 2, trimZeros: true }, '48249.5'],
    [-10_000, { unit: '万元', decimals: 2 }, '-0.01'],
    [-4_999, { unit: '万元', decimals: 2 }, '0.00'],
    [5_000, { unit: '万元', decimals: 2 }, '0.01'],
    [123, { unit: '元', decimals: 4 }, '1.2300'],
    [99_999_999, { unit: '元', decimals: 0, thousands: true }, '1,000,000'],
  ])('%p as %j is %s', (fen, format, text) => {
    expect(formatFen(fen, format)).toBe(text);
  });

  test('writes the digits that big integers give', () => {
    const fen = fc.integer({ min: -(10 ** 15), max: 10 ** 15 });
    fc.assert(
      fc.property(fen, unit, fc.integer({ min: 0, max: 8 }), (value, of, decimals) => {
        const kept = Math.min(decimals, fenDigits(of));
        const step = BigInt(FEN_PER_UNIT[of]) / 10n ** BigInt(kept);
        const text = written(dividedHalfAway(BigInt(value), step) * 10n ** BigInt(decimals - kept), decimals);
        expect(formatFen(value, { unit: of, decimals })).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });

  test('separators and trimming leave the number as it is', () => {
    const fen = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
    fc.assert(
      fc.property(fen, unit, fc.integer({ min: 0, max: 6 }), (value, of, decimals) => {
        const plain = formatFen(value, { unit: of, decimals });
        const dressed = formatFen(value, { unit: of, decimals, thousands: true, trimZeros: true });
        expect(dressed).toMatch(/^-?\d{1,3}(,\d{3})*(\.\d*[1-9])?$/);
        expect(Number(dressed.replaceAll(',', ''))).toBe(Number(plain));
      }),
    );
  });

  test('is read back from the cell as it was', () => {
    const fen = fc.integer({ min: -(10 ** 14), max: 10 ** 14 });
    fc.assert(
      fc.property(fen, unit, (value, of) => {
        const text = formatFen(value, { unit: of, decimals: fenDigits(of) });
        expect(fenFromNumber(Number(text), of)).toBe(value);
      }),
    );
  });

  test('people see at least two decimals, more where the table has them', () => {
    expect(readable(72_814_100_000, '万元', 10_000)).toBe('72,814.10');
    expect(readable(72_814_123_400, '万元', 100)).toBe('72,814.1234');
    expect(readable(1_000_000, '万元', 1_000_000)).toBe('1.00');
  });
});

describe('numberFromText', () => {
  test.each<[string, number, number]>([
    ['7281.41', 7281.41, 2],
    [' 7,281.41 ', 7281.41, 2],
    ['７２８１．４１', 7281.41, 2],
    ['７，２８１', 7281, 0],
    ['￥12.50', 12.5, 2],
    ['(3.20)', -3.2, 2],
    ['（3.20）', -3.2, 2],
    ['−5', -5, 0],
    ['–5', -5, 0],
    ['—5', -5, 0],
    ['+5', 5, 0],
  ])('“%s” is %p with %p decimals', (text, value, decimals) => {
    expect(numberFromText(text)).toEqual({ value, decimals });
  });

  test.each([
    '',
    '-',
    '—',
    '合计',
    '12.5.1',
    '12元整',
    '(5',
    '5)',
    '1e5',
    '12−5',
    '(−5)',
    '−',
    '0x10',
    '.5',
    '5.',
    '1/2',
  ])('“%s” is no number', (text) => {
    expect(numberFromText(text)).toBeNull();
  });

  test('reads back what was formatted, however it was dressed', () => {
    fc.assert(
      fc.property(figure, fc.boolean(), ({ text, decimals }, wide) => {
        const [whole = '', fraction] = text.replace('-', '').split('.');
        const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ',');
        const dressed = `${text.startsWith('-') ? '-' : ''}${grouped}${fraction === undefined ? '' : `.${fraction}`}`;
        const typed = wide
          ? dressed.replace(/[0-9,.]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
          : dressed;
        const read = numberFromText(typed);
        expect(read?.decimals).toBe(decimals);
        expect((read?.value ?? NaN) - Number(text)).toBe(0);
      }),
    );
  });
});
