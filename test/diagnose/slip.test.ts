import { SLIP_WEIGHT, slipOf } from '../../src/diagnose/slip';
import type { Slip } from '../../src/model';
import type { CellLiteral } from '../kit/build-book';
import { buildBook, wan } from '../kit/build-book';

/** The slip that turned `expected` into what stands in the middle of three rows and three columns. */
function slip(
  actual: CellLiteral,
  expected: number,
  around: { above?: number; below?: number; left?: number; right?: number } = {},
): Slip {
  const { above = 1.11, below = 2.22, left = 3.33, right = 4.44 } = around;
  const book = buildBook({
    tables: [
      {
        id: 'expense',
        panels: [
          {
            columns: ['total', 'basic', 'project'],
            rows: [
              ['item', '上', 0, above, 0],
              ['item', '中', left, actual, right],
              ['item', '下', 0, below, 0],
            ],
          },
        ],
      },
    ],
  });
  return slipOf(book, 4, wan(expected));
}

test.each<[string, CellLiteral, number, Slip]>([
  ['nothing stands where a figure should', null, 5, 'cleared'],
  ['a nought stands where a figure should', 0, 5, 'cleared'],
  ['the sign is wrong', -5, 5, 'sign'],
  ['the sign is wrong the other way', 5, -5, 'sign'],
  ['元 written as 万元', 50_000, 5, 'unit-ten-thousand'],
  ['万元 written as 元', 5, 50_000, 'unit-ten-thousand'],
  ['ten times too much', 50, 5, 'decimal-point'],
  ['ten times too little', 5, 50, 'decimal-point'],
  ['a hundred times too much', 500, 5, 'decimal-point'],
  ['a hundred times too little', 5, 500, 'decimal-point'],
  ['a thousand times too much', 5000, 5, 'decimal-point'],
  ['a thousand times too little', 5, 5000, 'decimal-point'],
  ['two digits in each other’s place', 3572.03, 3527.03, 'digits-swapped'],
  ['two digits apart in each other’s place', 7523.03, 3527.03, 'digits-swapped'],
  ['two digits in each other’s place below nought', -3572.03, -3527.03, 'digits-swapped'],
  ['one digit wrong', 817.8, 827.8, 'one-digit'],
  ['one digit wrong below nought', -817.8, -827.8, 'one-digit'],
  ['two digits wrong', 3572.03, 3516.03, 'other'],
  ['two digits wrong, one of them moved', 3572.03, 3527.93, 'other'],
  ['one digit and the sign wrong', 817.8, -827.8, 'other'],
  ['two digits wrong, the first of them moved', 3557.03, 3585.03, 'other'],
  ['two digits wrong, the second of them moved', 3557.03, 3578.03, 'other'],
  ['a digit too many', 10.05, 9.96, 'rounding'],
  ['ten steps more', 10.05, 9.95, 'rounding'],
  ['eleven steps more', 10.05, 9.94, 'other'],
  ['ten steps less', 9.95, 10.05, 'rounding'],
  ['something else', 71.35, 123, 'other'],
])('%s: %p for %p is %s', (_, actual, expected, name) => {
  expect(slip(actual, expected)).toBe(name);
});

test('a digit typed too many is not one digit wrong', () => {
  const yuan = (actual: number): Slip =>
    slipOf(
      buildBook({
        tables: [
          { id: 'expense', unit: '元', panels: [{ columns: ['total'], rows: [['item', '甲', actual]] }] },
        ],
      }),
      0,
      1234,
    );
  expect(yuan(12.35)).toBe('one-digit');
  expect(yuan(123.45)).toBe('other');
});

test('no slip of digits where three differ', () => {
  expect(slip(1234.56, 2345.56)).toBe('other');
});

test.each([['above'], ['below'], ['left'], ['right']] as const)('the figure of the cell %s it', (side) => {
  expect(slip(77.77, 12.3, { [side]: 77.77 })).toBe('neighbour');
  expect(slip(77.77, 12.3)).toBe('other');
});

test('a cell at the edge of its table has fewer neighbours', () => {
  const book = buildBook({
    tables: [
      {
        id: 'expense',
        panels: [
          {
            columns: ['total', 'basic'],
            rows: [
              ['item', '甲', 7.77, 1],
              ['item', '乙', 2, 7.77],
            ],
          },
        ],
      },
      { id: 'income', panels: [{ columns: ['total'], rows: [['item', '丙', 7.77]] }] },
    ],
  });
  expect([0, 3, 4].map((cell) => slipOf(book, cell, wan(123)))).toEqual(['other', 'other', 'other']);
});

test('the figure of a column of counts beside it is no neighbour', () => {
  const book = buildBook({
    tables: [
      { id: 'expense', panels: [{ columns: ['total', 'basic'], rows: [['item', '甲', 7.77, 7.77]] }] },
    ],
  });
  const [panel] = book.panels;
  if (!panel) throw new Error('a panel');
  const counted = {
    ...panel,
    columns: panel.columns.map((column, index) =>
      index === 1 ? { ...column, kind: 'count' as const } : column,
    ),
  };
  expect(slipOf(book, 0, wan(123))).toBe('neighbour');
  expect(slipOf({ ...book, panels: [counted] }, 0, wan(123))).toBe('other');
});

test('what a person would name at once weighs more than what could be anything', () => {
  for (const named of ['digits-swapped', 'sign', 'cleared', 'unit-ten-thousand', 'row-doubled'] as const)
    expect(SLIP_WEIGHT[named]).toBeGreaterThan(SLIP_WEIGHT.rounding);
  expect(SLIP_WEIGHT.rounding).toBeGreaterThan(SLIP_WEIGHT.other);
});
