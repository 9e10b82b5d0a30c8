import type { Equation } from '../../src/diagnose/network';
import { Network, violatedGroups, violates } from '../../src/diagnose/network';
import type { CompareKind, Relation, Term } from '../../src/model';
import { buildBook } from '../kit/build-book';

const book = buildBook({
  tables: [
    {
      id: 'expense',
      panels: [
        {
          columns: ['total'],
          rows: Array.from({ length: 9 }, (_, index) => ['item', `${index}`, 1] as const),
        },
      ],
    },
  ],
});

/** `0 = 1 + 2`: the first cell against the others; a cell before which − stands is taken off. */
function relation(
  left: readonly number[],
  right: readonly number[],
  verdict: Relation['verdict'],
  kind: CompareKind = 'sum',
): Relation {
  const terms = (cells: readonly number[]): Term[] =>
    cells.map((cell) => ({ cell: Math.abs(cell), sign: Object.is(cell, -0) || cell < 0 ? -1 : 1 }));
  return {
    rule: 'totals/x',
    finding: verdict === 'different' ? `${left.join()}=${right.join()}` : null,
    kind,
    left: terms(left),
    right: terms(right),
    difference: 7,
    allowed: 2,
    verdict,
  };
}

const indices = (equations: readonly Equation[]): number[] => equations.map((equation) => equation.index);
const noKey = (): null => null;

test('an equation has a coefficient for each of its cells; what stands on both sides cancels out', () => {
  const [sum, both] = new Network(book, [
    relation([0], [1, 2, -3], 'equal'),
    relation([4, 5], [5, 6, 6], 'equal'),
  ]).equations;
  expect([...(sum as Equation).coefficients]).toEqual([
    [0, 1],
    [1, -1],
    [2, -1],
    [3, 1],
  ]);
  expect([...(both as Equation).coefficients]).toEqual([
    [4, 1],
    [6, -2],
  ]);
});

test('an equation knows what its comparison said', () => {
  const [sum, limit] = new Network(book, [
    relation([0], [1], 'different'),
    relation([0], [1], 'tail', 'at-most'),
  ]).equations;
  expect(sum).toMatchObject({ index: 0, difference: 7, allowed: 2, isBound: false, isViolated: true });
  expect(limit).toMatchObject({ index: 1, isBound: true, isViolated: false });
});

test('a cell knows the equations it decides, in their order, each once', () => {
  const network = new Network(book, [
    relation([0], [1], 'equal'),
    relation([2], [3], 'equal'),
    relation([1], [0, 4], 'equal'),
    relation([0, 5], [0], 'equal'),
    relation([0, 0], [6], 'equal'),
  ]);
  expect(indices(network.equationsOf(0))).toEqual([0, 2, 4]);
  expect(indices(network.equationsOf(3))).toEqual([1]);
  expect(indices(network.equationsOf(8))).toEqual([]);
  expect(network.equationsOf(0)).toBe(network.equationsOf(0));
});

test.each<[CompareKind, number, boolean]>([
  ['sum', 2, false],
  ['sum', -2, false],
  ['sum', 3, true],
  ['sum', -3, true],
  ['at-most', 2, false],
  ['at-most', 3, true],
  ['at-most', -300, false],
])('%s with a difference of %p where 2 is allowed is violated: %p', (kind, difference, expected) => {
  const [equation] = new Network(book, [relation([0], [1], 'equal', kind)]).equations;
  expect(violates(equation as Equation, difference)).toBe(expected);
});

describe('what is violated falls into groups', () => {
  const groups = (
    relations: readonly Relation[],
    keyOf: (equation: Equation) => string | null = noKey,
  ): number[][] =>
    violatedGroups(new Network(book, relations), keyOf).map((group) => indices(group).sort((a, b) => a - b));

  test('those that share a cell belong together, over several steps', () => {
    expect(
      groups([
        relation([0], [1], 'different'),
        relation([2], [1], 'different'),
        relation([3], [4], 'different'),
        relation([5], [2], 'different'),
      ]),
    ).toEqual([[0, 1, 3], [2]]);
  });

  test('what holds joins nothing and is in no group', () => {
    expect(
      groups([relation([0], [1], 'different'), relation([1], [2], 'equal'), relation([2], [3], 'different')]),
    ).toEqual([[0], [2]]);
    expect(groups([relation([0], [1], 'equal'), relation([1], [2], 'tail')])).toEqual([]);
  });

  test('a cell that cancels out joins nothing', () => {
    expect(groups([relation([0], [1], 'different'), relation([0, 2], [0, 3], 'different')])).toEqual([
      [0],
      [1],
    ]);
  });

  test('columns of one sum belong together without a common cell', () => {
    const relations = [
      relation([0], [1], 'different'),
      relation([2], [3], 'different'),
      relation([4], [5], 'different'),
      relation([6], [7], 'equal'),
    ];
    expect(groups(relations, ({ index }) => (index === 1 ? null : 'row'))).toEqual([[0, 2], [1]]);
  });
});
