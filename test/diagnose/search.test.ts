import { Network } from '../../src/diagnose/network';
import type { Explanation } from '../../src/diagnose/search';
import { explain } from '../../src/diagnose/search';
import type { Book, Relation } from '../../src/model';
import { wan } from '../kit/build-book';
import { bookOf, oneColumnOff, relationOf } from './relations';


/** One column of amounts without meaning: only the relations that a test gives tie them. */
const column = (...amounts: readonly number[]): Book =>
  bookOf({
    columns: ['total'],
    rows: amounts.map((amount, index) => ['item', `第${index}行`, amount] as const),
  });

/** Everything violated, explained: each way as its changes, `2+1` for cell 2 raised by 1 万元. */
function ways(book: Book, relations: readonly Relation[]): readonly Explanation[] {
  const network = new Network(book, relations);
  return explain(
    network,
    network.equations.filter((equation) => equation.isViolated),
  );
}
const written = ({ moves }: Explanation): string =>
  moves
    .map(({ kind, changes }) =>
      [
        ...(kind === 'cell' ? [] : [kind]),
        ...changes.map(({ cell, by }) => `${cell}${by < 0 ? '' : '+'}${by / wan(1)}`),
      ].join(' '),
    )
    .sort()
    .join(', ');

test('a cell that explains two differences at once is the whole explanation', () => {
  // 10 = 4 + 5 and 4 against 5 printed elsewhere: the second cell should be 5.
  const book = column(10, 4, 5, 5);
  const found = ways(book, [relationOf(book, [0], [1, 2]), relationOf(book, [3], [1])]);
  expect(found.map(written)).toEqual(['1+1']);
  expect(found[0]).toMatchObject({ residue: 0 });
  expect([...(found[0]?.violated ?? [])]).toEqual([]);
  expect([...(found[0]?.differences ?? [])]).toEqual([
    [0, 0],
    [1, 0],
  ]);
});

test('what cannot be told apart is all given', () => {
  const book = column(10, 4, 5);
  expect(ways(book, [relationOf(book, [0], [1, 2])]).map(written)).toEqual(['0-1', '1+1', '2+1']);
});

test('nothing that holds may break', () => {
  const book = column(10, 4, 5, 5, 10);
  const held = [relationOf(book, [3], [2]), relationOf(book, [4], [0])];
  expect(ways(book, [relationOf(book, [0], [1, 2]), ...held]).map(written)).toEqual(['1+1']);
});

test('a limit is broken by no explanation either, but proves nothing', () => {
  const book = column(10, 4, 5, 4);
  const limit = relationOf(book, [1], [3], { kind: 'at-most' });
  // 甲 may not rise above 4.
  expect(ways(book, [relationOf(book, [0], [1, 2]), limit]).map(written)).toEqual(['0-1', '2+1']);
  const alone = column(5, 4);
  expect(ways(alone, [relationOf(alone, [0], [1], { kind: 'at-most' })])).toEqual([]);
});

test('two mistakes need two changes, in whatever order they are found', () => {
  // 10 = 4 + 5 and 20 = 4 + 13, which share a cell; each part is printed once more and holds.
  const book = column(10, 4, 5, 20, 13, 4, 5, 13);
  const found = ways(book, [
    relationOf(book, [0], [1, 2]),
    relationOf(book, [3], [1, 4]),
    relationOf(book, [5], [1]),
    relationOf(book, [6], [2]),
    relationOf(book, [7], [4]),
  ]);
  expect(found[0]?.moves).toHaveLength(2);
  expect(written(found[0] as Explanation)).toBe('0-1, 3-3');
  expect(new Set(found.map(written)).size).toBe(found.length);
});

test('a rounding tail may stay, and what leaves least comes first', () => {
  // 10.01 = 4 + 5.01 + 2 is off by 1, allowed 0.02; the total stands elsewhere as 11.
  const book = column(10.01, 4, 5.01, 2, 11);
  const found = ways(book, [
    relationOf(book, [0], [1, 2, 3], { allowed: wan(0.02) }),
    relationOf(book, [4], [0], { kind: 'identical' }),
  ]);
  // 11.01 would leave the printed 11 wrong; 11 leaves 0.01 of the sum, which rounding explains.
  expect(found.map(written)).toEqual(['0+0.99']);
  expect(found[0]?.residue).toBe(wan(0.01));
});

test('of two equal explanations the one that a printed figure gives is the tighter', () => {
  const book = column(10, 4, 5, 11);
  const [sum] = ways(book, [relationOf(book, [0], [1, 2], { allowed: wan(0.5) })]);
  expect(sum?.looseness).toBe(wan(0.5));
  const [printed] = ways(book, [relationOf(book, [0], [3], { kind: 'identical', allowed: wan(0.5) })]);
  expect(printed?.looseness).toBe(0);
  const [both] = ways(book, [
    relationOf(book, [3], [0], { allowed: wan(0.3) }),
    relationOf(book, [3], [0], { allowed: wan(0.2) }),
  ]);
  expect(both?.looseness).toBe(wan(0.2));
});

test('the way that leaves less comes first, then the tighter one', () => {
  // 甲 or 乙 may be 1 too little; 甲 stands elsewhere, a little apart, and would then be further from it.
  const book = column(10, 4, 5, 4.01, 10);
  const found = ways(book, [
    relationOf(book, [0], [1, 2]),
    relationOf(book, [4], [1, 2]),
    relationOf(book, [3], [1], { allowed: wan(2) }),
  ]);
  expect(found.map((way) => [written(way), way.residue])).toEqual([
    ['2+1', 0],
    ['1+1', wan(0.98)],
  ]);
  // 0.01 is left either way: of the sum, or of the figure printed elsewhere.
  const pinned = column(5, 6.23, 10.24, 4);
  const relations = [
    relationOf(pinned, [2], [0, 3], { allowed: wan(0.02) }),
    relationOf(pinned, [1], [0], { kind: 'identical', allowed: wan(0.02) }),
  ];
  expect(ways(pinned, relations).map(written)).toEqual(['0+1.23', '0+1.24']);
});

test('an equation that keeps a rounding tail says nothing about how tight the value is', () => {
  const book = column(10, 11, 11.1);
  const found = ways(book, [
    relationOf(book, [1], [0], { allowed: wan(0.3) }),
    relationOf(book, [2], [0], { allowed: wan(0.2) }),
  ]);
  expect(found.map((way) => [written(way), way.looseness])).toEqual([
    ['0+1.1', wan(0.2)],
    ['0+1', wan(0.3)],
  ]);
});

test('as many mistakes as five are found, six are not guessed at', () => {
  /** A total against parts that are each printed once more, where `wrong` of the parts are printed otherwise. */
  const mistakes = (wrong: number): readonly string[] => {
    const parts = [1, 2, 4, 8, 16, 32, 64];
    const printed = parts.map((part, index) => (index < wrong ? part + 1000 * 2 ** index : part));
    const total = printed.reduce((sum, part) => sum + part, 0);
    const book = column(total, ...parts, ...printed, total);
    const relations = [
      relationOf(
        book,
        [0],
        parts.map((_, index) => 1 + index),
      ),
      ...parts.map((_, index) => relationOf(book, [8 + index], [1 + index], { kind: 'identical' as const })),
      relationOf(book, [15], [0], { kind: 'identical' }),
    ];
    return ways(book, relations).map(written);
  };
  expect(mistakes(1)).toEqual(['1+1000']);
  expect(mistakes(3)).toEqual(['1+1000, 2+2000, 3+4000']);
  expect(mistakes(5)).toEqual(['1+1000, 2+2000, 3+4000, 4+8000, 5+16000']);
  expect(mistakes(6)).toEqual([]);
});

test('a row left out is one change, where single cells would need two', () => {
  const book = bookOf({
    columns: ['total', 'basic'],
    rows: [
      ['total', '合计', 12, 7],
      ['item', '甲', 4, 3],
      ['item', '乙', 5, 3],
    ],
  });
  expect(ways(book, [relationOf(book, [0], [2, 4]), relationOf(book, [1], [3, 5])]).map(written)).toEqual([
    'row-omitted 0+3 1+1',
  ]);
});

test('an amount in the wrong column is one change, and only the first of an explanation', () => {
  const { book, relations } = oneColumnOff();
  // 基本支出 5 = 5 + 4 and 项目支出 4 = 0 + 0: 乙's 4 stands one column off.
  const found = ways(book, relations);
  expect(found.map(written)).toEqual(['columns 7-4 8+4']);
});
