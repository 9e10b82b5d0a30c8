/** Values, error bounds and verdicts of rules against an independent decimal library. */
import Big from 'big.js';
import fc from 'fast-check';
import { check, dryRun } from '../../../src/check';
import type { Book, Fraction } from '../../../src/model';
import { bindCustomRule, evaluate, parseCustomRules, rulesOfText } from '../../../src/rules/custom';
import { buildBook } from '../../kit/build-book';

Big.DP = 60;

const big = (value: Fraction): Big => new Big(value.numerator.toString()).div(value.denominator.toString());

/** Two tables: 甲 in 万元, 乙 in 元, two decimals each; rows 201…, one figure a row. */
const ROWS = 4;
function bookOf(wan: readonly number[], yuan: readonly number[]): Book {
  const rows = (values: readonly number[]): ['201' | string, string, number][] =>
    values.map((value, index) => [`20${index + 1}`, `科目${index + 1}`, value / 100]);
  return buildBook({
    tables: [
      { id: 'expense', label: '甲', unit: '万元', panels: [{ columns: ['total'], rows: rows(wan) }] },
      { id: 'income', label: '乙', unit: '元', panels: [{ columns: ['total'], rows: rows(yuan) }] },
    ],
  });
}

/** A tree of operations: leaves are cells of either table, amounts, plain numbers. */
type Tree =
  | { readonly cell: 0 | 1; readonly row: number }
  | { readonly plain: number }
  | { readonly op: '+' | '-' | '×' | '÷'; readonly left: Tree; readonly right: Tree }
  | { readonly minus: Tree };

const cell: fc.Arbitrary<Tree> = fc.record({ cell: fc.constantFrom(0, 1), row: fc.nat(ROWS - 1) });
const plainNumber: fc.Arbitrary<Tree> = fc.record({ plain: fc.integer({ min: 1, max: 999 }) });
/** Money stays money: × and ÷ by plain numbers, or by ratios of money. */
const money: fc.Memo<Tree> = fc.memo((depth) =>
  depth <= 1
    ? cell
    : fc.oneof(
        cell,
        fc.record({ op: fc.constantFrom('+', '-'), left: money(), right: money() }),
        fc.record({ op: fc.constantFrom('×', '÷'), left: money(), right: ratio() }),
        fc.record({ minus: money() }),
      ),
);
const ratio: fc.Memo<Tree> = fc.memo((depth) =>
  depth <= 1
    ? plainNumber
    : fc.oneof(plainNumber, fc.record({ op: fc.constant<'÷'>('÷'), left: money(), right: money() })),
);

function text(tree: Tree): string {
  if ('cell' in tree) return `[${tree.cell === 0 ? '甲' : '乙'}]20${tree.row + 1}.total`;
  if ('plain' in tree) return String(new Big(tree.plain).div(100).toString());
  if ('minus' in tree) return `-(${text(tree.minus)})`;
  return `(${text(tree.left)} ${tree.op} ${text(tree.right)})`;
}

/** The value in fen; null where something is divided by zero. */
function value(tree: Tree, figure: (table: 0 | 1, row: number) => Big): Big | null {
  if ('cell' in tree) return figure(tree.cell, tree.row);
  if ('plain' in tree) return new Big(tree.plain).div(100);
  if ('minus' in tree) return value(tree.minus, figure)?.neg() ?? null;
  const left = value(tree.left, figure);
  const right = value(tree.right, figure);
  if (!left || !right) return null;
  switch (tree.op) {
    case '+':
      return left.plus(right);
    case '-':
      return left.minus(right);
    case '×':
      return left.times(right);
    case '÷':
      return right.eq(0) ? null : left.div(right);
  }
}

const figures = fc.array(fc.integer({ min: -500_000, max: 9_999_999 }), { minLength: ROWS, maxLength: ROWS });
const within = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2 * ROWS, maxLength: 2 * ROWS });
const FEN = [10_000, 1] as const;

/** What the left side of a rule comes to; null where it cannot be said. */
function leftOf(book: Book, tree: Tree): { value: Big; error: Big } | null {
  const [rule] = parseCustomRules(`${text(tree)} = 0`).rules;
  const binding = rule && bindCustomRule(rule, book);
  if (!binding?.ok) throw new Error(JSON.stringify(binding));
  try {
    const found = evaluate(book, binding.bound.left);
    return { value: big(found.value), error: big(found.error) };
  } catch {
    return null;
  }
}

const NEAR = new Big('1e-25');

test('values are exact, and whatever the exact figures were, they stay within the bound', () => {
  let judged = 0;
  fc.assert(
    fc.property(money(4), figures, figures, within, (tree, wan, yuan, slips) => {
      const printed = (table: 0 | 1, row: number): Big =>
        new Big((table === 0 ? wan : yuan)[row] ?? 0).times(FEN[table]);
      // Up to half a step either way: what rounding can have hidden.
      const exact = (table: 0 | 1, row: number): Big =>
        printed(table, row).plus(new Big(slips[table * ROWS + row] ?? 0).div(100).times(FEN[table]));
      const found = leftOf(bookOf(wan, yuan), tree);
      if (!found) return;
      const onPaper = value(tree, printed);
      if (!onPaper) throw new Error('the oracle divides by zero');
      judged += 1;
      expect(found.value.minus(onPaper).abs().lte(onPaper.abs().plus(1).times(NEAR))).toBe(true);
      const really = value(tree, exact);
      if (!really) throw new Error('a divisor could be zero and was not refused');
      expect(
        really
          .minus(onPaper)
          .abs()
          .lte(found.error.plus(onPaper.abs().plus(1).times(NEAR))),
      ).toBe(true);
    }),
    { numRuns: 3_000 },
  );
  expect(judged).toBeGreaterThan(2_000);
});

test('a division is refused only where the divisor may be zero', () => {
  fc.assert(
    fc.property(fc.integer({ min: -3, max: 3 }), fc.integer({ min: -3, max: 3 }), (one, other) => {
      const book = bookOf([one, other, 0, 0], [0, 0, 0, 0]);
      const tree: Tree = {
        op: '÷',
        left: { cell: 0, row: 0 },
        right: { op: '-', left: { cell: 0, row: 0 }, right: { cell: 0, row: 1 } },
      };
      // Two figures of one step each: their difference is certain only beyond one step.
      expect(leftOf(book, tree) === null).toBe(Math.abs(one - other) <= 1);
    }),
  );
});

test('verdicts of computed comparisons are those of the bound, at its very edge too', () => {
  const sign = fc.constantFrom('=', '≤', '≥', '≠', '<', '>');
  fc.assert(
    fc.property(
      figures,
      fc.integer({ min: 1, max: 9 }),
      fc.integer({ min: -8, max: 8 }),
      sign,
      (wan, factor, slip, relation) => {
        // factor × cell against a written amount: the bound is factor × half a step, 50 元 × factor.
        const cents = (wan[0] ?? 0) * factor * 10_000 + slip * 5_000;
        const [line] = dryRun(
          `[甲]201.total × ${factor} ${relation} ${cents < 0 ? '-' : ''}${new Big(cents).abs().div(100).toFixed()}元`,
          bookOf(wan, [0, 0, 0, 0]),
        );
        const difference = -slip * 5_000;
        const order = Math.sign(difference);
        const holds = {
          '=': order === 0,
          '≠': order !== 0,
          '<': order < 0,
          '≤': order <= 0,
          '>': order > 0,
          '≥': order >= 0,
        }[relation];
        const isTail = '=≤≥'.includes(relation) && Math.abs(difference) <= factor * 5_000;
        expect(line?.verdict).toBe(holds ? 'equal' : isTail ? 'tail' : 'different');
      },
    ),
    { numRuns: 500 },
  );
});

test('sums of cells are judged as every other rule judges them, in 元 and 万元 together', () => {
  fc.assert(
    fc.property(figures, figures, fc.integer({ min: -3, max: 3 }), (wan, yuan, slip) => {
      const total = wan.slice(0, 3).reduce((sum, each) => sum + each, 0) + slip;
      const book = bookOf([total, ...wan.slice(0, 3)], yuan);
      const [line] = dryRun('[甲]201.total - [甲]202.total = [甲]203.total + [甲]204.total', book);
      expect(line?.verdict).toBe(slip === 0 ? 'equal' : Math.abs(slip) <= 2 ? 'tail' : 'different');
      expect(line?.difference?.replaceAll(',', '')).toBe((slip / 100).toFixed(2));
      // 万元 with two decimals against 元 with two: half of each step, 50.005 元, floored to fen.
      const mixed = bookOf([wan[0] ?? 0, 0, 0, 0], [(wan[0] ?? 0) * 10_000 + slip * 2_500, 0, 0, 0]);
      const [restated] = dryRun('[甲]201.total = [乙]201.total', mixed);
      expect(restated?.verdict).toBe(slip === 0 ? 'equal' : Math.abs(slip) <= 2 ? 'tail' : 'different');
    }),
    { numRuns: 300 },
  );
});

test('a sum under a limit may pass it by what rounding explains', () => {
  const limit = (total: number): string | undefined =>
    dryRun(
      '[甲]201.total + [甲]202.total + [甲]203.total ≤ [甲]204.total',
      bookOf([100, 100, 100, 300 - total], [0, 0, 0, 0]),
    )[0]?.verdict;
  expect([limit(-1), limit(0), limit(1), limit(2), limit(3)]).toEqual([
    'equal',
    'equal',
    'tail',
    'tail',
    'different',
  ]);
});

describe('a computed comparison as a finding', () => {
  const book = bookOf([1_000, 4_000, 0, 0], [0, 0, 0, 0]);
  const findingOf = (rule: string) => check(book, { rules: rulesOfText(rule) });

  test('amounts: unit, sum on paper, difference in fen, places', () => {
    const result = findingOf('[甲]201.total × 2 = [甲]202.total - 5万元 : 二倍 #警告');
    const [finding] = result.findings;
    expect(finding?.message).toBe('二倍：左边为 20.00，应等于右边 35.00，少 15.00（万元）');
    expect(finding).toMatchObject({ level: 'warning', unit: '万元', tail: false });
    expect(finding?.comparison).toEqual({
      kind: 'agreed',
      actual: 20_000_000,
      expected: 35_000_000,
      difference: -15_000_000,
      allowed: 15_000,
    });
    expect(finding?.places.map((place) => place.cell)).toEqual(['B2', 'B3']);
    expect(finding?.proof.map((line) => [line.value, line.sign])).toEqual([
      ['10.00', 0],
      ['40.00', 0],
    ]);
    expect(result.summary.coverage.checked).toBe(2);
  });

  test('one figure against a sum is shown as on paper, whichever side it is written on', () => {
    for (const rule of [
      '[甲]202.total = [甲]201.total + [甲]203.total',
      '[甲]201.total + [甲]203.total = [甲]202.total',
    ]) {
      const [finding] = findingOf(rule).findings;
      expect(finding?.message).toContain('甲“科目2”为 40.00，应等于 10.00，多 30.00（万元）');
      expect(finding?.proof.map((line) => [line.cell, line.sign])).toEqual([
        ['B3', 0],
        ['B2', 1],
        ['B4', 1],
      ]);
    }
    // Nothing to add up on the right: figures without signs, so that no sum is claimed.
    const [bounded] = findingOf('[甲]201.total + [甲]202.total ≤ 20万元').findings;
    expect(bounded?.comparison).toMatchObject({ kind: 'at-most', actual: 50_000_000, expected: 20_000_000 });
    expect(bounded?.proof.map((line) => line.sign)).toEqual([0, 0]);
    const [least] = findingOf('[甲]201.total ≥ [甲]202.total + [甲]203.total').findings;
    expect(least?.comparison?.kind).toBe('agreed');
    expect(least?.proof.map((line) => line.sign)).toEqual([0, 1, 1]);
  });

  test('ratios: plain numbers, no unit', () => {
    const [finding] = findingOf('[甲]201.total ÷ [甲]202.total ≤ 20%').findings;
    expect(finding?.message).toBe(
      '不符合“[甲]201.total ÷ [甲]202.total ≤ 20%”：左边为 0.25，应不大于右边 0.2，多 0.05',
    );
    expect(finding).toMatchObject({ unit: null, comparison: null, level: 'error' });
  });

  test('equal where it must not be', () => {
    const [finding] = findingOf('[甲]201.total ≠ 10万元').findings;
    expect(finding?.message).toBe('不符合“[甲]201.total ≠ 10万元”：两边都是 10.00（万元），左边不应等于右边');
    expect(findingOf('20万元 < [甲]201.total').findings[0]?.places.map((place) => place.cell)).toEqual([
      'B2',
    ]);
  });
});
