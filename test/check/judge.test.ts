import fc from 'fast-check';
import { judge } from '../../src/check/judge';
import type { Book, CompareKind, Term } from '../../src/model';
import type { CellLiteral } from '../kit/build-book';
import { buildBook, wan } from '../kit/build-book';

/** A book of one row whose cells hold `values`, each printed to two decimals of 万元. */
function rowOf(values: readonly CellLiteral[], decimals = 2): Book {
  return buildBook({
    tables: [
      {
        id: 'expense',
        panels: [{ columns: values.map(() => 'amount'), rows: [['item', '一行', ...values]], decimals }],
      },
    ],
  });
}

/** The first cell against the rest. */
function verdictOf(values: readonly CellLiteral[], kind: CompareKind, decimals?: number) {
  const book = rowOf(values, decimals);
  const terms = values.map((_, cell): Term => ({ cell, sign: 1 }));
  return judge(book, terms.slice(0, 1), terms.slice(1), kind);
}

describe('identical', () => {
  test.each<[CellLiteral, CellLiteral, string]>([
    [7281.41, 7281.41, 'equal'],
    [7281.41, 7281.42, 'tail'],
    [7281.42, 7281.41, 'tail'],
    [7281.41, 7281.43, 'different'],
    [7281.43, 7281.41, 'different'],
    [0, null, 'equal'],
    [null, 0.01, 'tail'],
    [null, 0.02, 'different'],
    [-5, 5, 'different'],
  ])('%p and %p: %s', (left, right, verdict) => {
    expect(verdictOf([left, right], 'identical').verdict).toBe(verdict);
  });
});

describe('sum', () => {
  test('half a step for every figure involved, and not a fen more', () => {
    // Five figures of 0.01: 0.025 is allowed, so 0.02 is a tail and 0.03 is not.
    expect(verdictOf([10.02, 1, 2, 3, 4], 'sum')).toEqual({
      verdict: 'tail',
      left: wan(10.02),
      right: wan(10),
      allowed: 25_000,
    });
    expect(verdictOf([10.03, 1, 2, 3, 4], 'sum').verdict).toBe('different');
    expect(verdictOf([9.98, 1, 2, 3, 4], 'sum').verdict).toBe('tail');
    expect(verdictOf([9.97, 1, 2, 3, 4], 'sum').verdict).toBe('different');
  });

  test('an odd number of steps never allows half a fen', () => {
    expect(verdictOf([1.000001, 1, 0], 'sum', 6).allowed).toBe(1);
  });

  test('rounded parts never differ from their rounded total by more than a tail', () => {
    const fen = fc.integer({ min: -(10 ** 10), max: 10 ** 10 });
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 30 }), (parts) => {
        const total = parts.reduce((sum, part) => sum + part, 0);
        const book = rowOf([total / 1_000_000, ...parts.map((part) => part / 1_000_000)]);
        const terms = [...book.cells.fen.keys()].map((cell): Term => ({ cell, sign: 1 }));
        expect(['equal', 'tail', 'nothing']).toContain(
          judge(book, terms.slice(0, 1), terms.slice(1), 'sum').verdict,
        );
      }),
    );
  });

  test('one more than rounding explains is always different', () => {
    const steps = fc.integer({ min: -(10 ** 6), max: 10 ** 6 });
    fc.assert(
      fc.property(fc.array(steps, { minLength: 1, maxLength: 20 }), fc.constantFrom(1, -1), (parts, sign) => {
        const beyond = Math.floor((parts.length + 1) / 2) + 1;
        const total = parts.reduce((sum, part) => sum + part, 0) + sign * beyond;
        expect(verdictOf([total / 100, ...parts.map((part) => part / 100)], 'sum').verdict).toBe('different');
      }),
    );
  });

  test('terms with a minus are taken off', () => {
    const book = rowOf([10, 12, 2]);
    const left: Term[] = [{ cell: 0, sign: 1 }];
    expect(
      judge(
        book,
        left,
        [
          { cell: 1, sign: 1 },
          { cell: 2, sign: -1 },
        ],
        'sum',
      ),
    ).toMatchObject({
      verdict: 'equal',
      right: wan(10),
    });
  });
});

describe('restated', () => {
  test('two precisions: half of each step', () => {
    const book = buildBook({
      tables: [
        {
          id: 'targets',
          unit: '元',
          panels: [
            {
              columns: ['amount'],
              rows: [
                ['item', '元', 1_234_549.99],
                ['item', '元', 1_234_600],
              ],
            },
          ],
        },
        { id: 'expense', unit: '万元', panels: [{ columns: ['amount'], rows: [['item', '万元', 123.45]] }] },
      ],
    });
    const against = (cell: number) =>
      judge(book, [{ cell, sign: 1 }], [{ cell: 2, sign: 1 }], 'restated').verdict;
    expect(against(0)).toBe('tail');
    expect(against(1)).toBe('different');
  });
});

describe('at-most', () => {
  test.each<[CellLiteral, CellLiteral, string]>([
    [5, 5, 'equal'],
    [4, 5, 'equal'],
    [-100, 5, 'equal'],
    [5.01, 5, 'tail'],
    [5.02, 5, 'different'],
    [null, 5, 'equal'],
    [5, null, 'different'],
  ])('%p of at most %p: %s', (left, right, verdict) => {
    expect(verdictOf([left, right], 'at-most').verdict).toBe(verdict);
  });
});

describe('what cannot be compared', () => {
  test.each<CellLiteral>(['#REF!', '见附表'])('%p makes no verdict, wherever it stands', (bad) => {
    expect(verdictOf([bad, 5], 'sum').verdict).toBe('cannot-judge');
    expect(verdictOf([5, 2, bad, 3], 'identical').verdict).toBe('cannot-judge');
    expect(verdictOf([5, bad], 'at-most').verdict).toBe('cannot-judge');
  });

  test('blanks alone are not a comparison, zeros are', () => {
    expect(verdictOf([null, null, null], 'sum').verdict).toBe('nothing');
    expect(verdictOf([0, null, null], 'sum').verdict).toBe('equal');
  });
});

test('figures are judged as they are printed', () => {
  // Stored 1.004 + 1.004 = 2.008; printed 1.00 + 1.00 against 2.01.
  expect(verdictOf([2.008, 1.004, 1.004], 'sum')).toMatchObject({ left: wan(2.01), right: wan(2) });
});
