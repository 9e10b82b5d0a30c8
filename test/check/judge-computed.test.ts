import { judge, judgeComputed, sumHolds } from '../../src/check/judge';
import { CellState, fraction } from '../../src/model';
import type { Book, ComputedComparison, Fraction } from '../../src/model';
import type { CellLiteral } from '../kit/build-book';
import { buildBook, wan } from '../kit/build-book';

const side = (value: Fraction, error = fraction(0n)): ComputedComparison['left'] => ({
  value,
  error,
  cells: [],
});

/** Amounts in fen, or plain numbers where `unit` is null; `error` is what rounding may have moved on either side. */
function judged(
  left: Fraction,
  sign: ComputedComparison['sign'],
  right: Fraction,
  error = 0n,
  unit: ComputedComparison['unit'] = '万元',
) {
  return judgeComputed({
    left: side(left, fraction(error)),
    right: side(right, fraction(error)),
    sign,
    unit,
  });
}

describe('a relation of values worked out exactly', () => {
  test.each<[bigint, ComputedComparison['sign'], bigint, string]>([
    [5n, '=', 5n, 'equal'],
    [5n, '=', 6n, 'different'],
    [6n, '=', 5n, 'different'],
    [5n, '≠', 5n, 'different'],
    [5n, '≠', 6n, 'equal'],
    [5n, '<', 6n, 'equal'],
    [5n, '<', 5n, 'different'],
    [6n, '<', 5n, 'different'],
    [5n, '≤', 6n, 'equal'],
    [5n, '≤', 5n, 'equal'],
    [6n, '≤', 5n, 'different'],
    [6n, '>', 5n, 'equal'],
    [5n, '>', 5n, 'different'],
    [5n, '>', 6n, 'different'],
    [6n, '≥', 5n, 'equal'],
    [5n, '≥', 5n, 'equal'],
    [5n, '≥', 6n, 'different'],
  ])('%p %s %p: %s', (left, sign, right, verdict) => {
    expect(judged(fraction(left), sign, fraction(right)).verdict).toBe(verdict);
  });

  test.each<[ComputedComparison['sign'], bigint, string]>([
    ['=', 4n, 'tail'],
    ['=', -4n, 'tail'],
    ['=', 5n, 'different'],
    ['=', -5n, 'different'],
    ['≤', 4n, 'tail'],
    ['≤', 5n, 'different'],
    ['≥', -4n, 'tail'],
    ['≥', -5n, 'different'],
    ['≠', 0n, 'different'],
    ['<', 1n, 'different'],
    ['>', -1n, 'different'],
  ])(
    'what rounding of both sides explains (2 + 2 fen) is a tail for = ≤ ≥ only: left − right %s %p: %s',
    (sign, apart, verdict) => {
      expect(judged(fraction(100n + apart), sign, fraction(100n), 2n).verdict).toBe(verdict);
    },
  );

  test('amounts are reported in fen, halves away from zero, the allowance rounded down', () => {
    expect(
      judgeComputed({
        left: side(fraction(21n, 2n), fraction(3n, 4n)),
        right: side(fraction(-5n, 2n), fraction(1n)),
        sign: '=',
        unit: '元',
      }),
    ).toEqual({ verdict: 'different', left: 11, right: -3, difference: 13, allowed: 1 });
  });

  test('plain numbers are reported in millionths', () => {
    expect(
      judgeComputed({
        left: side(fraction(1n, 3n), fraction(1n, 8n)),
        right: side(fraction(1n, 4n)),
        sign: '=',
        unit: null,
      }),
    ).toEqual({ verdict: 'tail', left: 333_333, right: 250_000, difference: 83_333, allowed: 125_000 });
  });

  test('a strict relation allows nothing', () => {
    expect(judged(fraction(7n), '<', fraction(5n), 2n).allowed).toBe(0);
    expect(judged(fraction(7n), '≤', fraction(5n), 2n).allowed).toBe(4);
  });
});

describe('the quick answer for a sum that holds', () => {
  const row = (...values: readonly CellLiteral[]): Book =>
    buildBook({
      tables: [
        {
          id: 'expense',
          panels: [{ columns: values.map(() => 'amount'), rows: [['item', '一行', ...values]] }],
        },
      ],
    });
  /** The first cell against the rest. */
  const holds = (book: Book): boolean => sumHolds(book, 0, [...book.cells.fen.keys()].slice(1));

  test.each<[string, readonly CellLiteral[], boolean]>([
    ['10 of 4 and 6', [10, 4, 6], true],
    ['10 of 4, 6 and a blank', [10, 4, 6, null], true],
    ['nought of blanks', [0, null, null], true],
    ['a blank total of 5 and −5', [null, 5, -5], true],
    ['a tail', [10, 4, 6.01], false],
    ['a difference', [10, 4, 5], false],
    ['blanks alone', [null, null, null], false],
    ['a total that is text', ['无', 0, 0], false],
    ['a total that is an error', ['#REF!', 0, 0], false],
    ['a part that is text', [10, 10, '无'], false],
    ['a part that is an error', [10, '#REF!', 10], false],
    ['no parts', [0], false],
  ])('%s: %p is %p', (_, values, expected) => {
    const book = row(...values);
    expect(holds(book)).toBe(expected);
    if (!expected) return;
    const terms = [...book.cells.fen.keys()].map((cell) => ({ cell, sign: 1 as const }));
    expect(judge(book, terms.slice(0, 1), terms.slice(1), 'sum').verdict).toBe('equal');
  });

  test('a number written as text is a figure', () => {
    const book = row(0, null);
    book.cells.state[0] = CellState.textNumber;
    expect(holds(book)).toBe(true);
    expect(judge(book, [{ cell: 0, sign: 1 }], [{ cell: 1, sign: 1 }], 'sum').verdict).toBe('equal');
    const part = row(null, 0);
    part.cells.state[1] = CellState.textNumber;
    expect(holds(part)).toBe(true);
  });
});

test('what is allowed: the wider step for one figure printed twice, half of all steps for a sum, nothing beyond a limit', () => {
  const book = buildBook({
    tables: [
      { id: 'expense', unit: '万元', panels: [{ columns: ['amount'], rows: [['item', '万元', 1.23]] }] },
      { id: 'income', unit: '元', panels: [{ columns: ['amount'], rows: [['item', '元', 12_300]] }] },
    ],
  });
  const [tenThousandths, fen] = [[{ cell: 0, sign: 1 as const }], [{ cell: 1, sign: 1 as const }]];
  expect(judge(book, tenThousandths, fen, 'identical')).toEqual({
    verdict: 'equal',
    left: wan(1.23),
    right: wan(1.23),
    allowed: 10_000,
  });
  expect(judge(book, fen, tenThousandths, 'identical').allowed).toBe(10_000);
  expect(judge(book, fen, tenThousandths, 'restated').allowed).toBe(5_000);
  expect(judge(book, fen, tenThousandths, 'at-most').allowed).toBe(0);
});
