/** Figures of a text against figures of a table. */
import { agreement, isWithinRounding, judgePercent } from '../../../src/rules/narrative/compare';
import { figuresIn } from '../../../src/rules/narrative/reading/figures';
import type { Figure } from '../../../src/rules/narrative/reading';
import { paraOf } from './reading/para';

function figure(written: string): Figure {
  const [only] = figuresIn(paraOf(written));
  if (!only) throw new Error(`no figure in ${written}`);
  return only;
}

/** A figure of a table in 万元, printed to two decimals or as given. */
function target(wan: number, step = 10_000) {
  return { id: 'x', label: 'x', value: Math.round(wan * 1_000_000), step, places: [] };
}

test.each([
  ['1,100.46万元', target(1100.46), 'equal'],
  ['1100.47万元', target(1100.46), 'last-digit'],
  ['1100.45万元', target(1100.46), 'last-digit'],
  ['1100.48万元', target(1100.46), 'different'],
  // Written more coarsely than printed: 1100.46 is 1100.5, and 1100.45 may have been either.
  ['1100.5万元', target(1100.46), 'equal'],
  ['1100.5万元', target(1100.45), 'equal'],
  ['1100.4万元', target(1100.46), 'different'],
  ['1100万元', target(1100.46), 'equal'],
  ['0.11亿元', target(1149), 'equal'],
  ['0.11亿元', target(1151), 'different'],
  // Written more finely than printed.
  ['1100.46万元', target(1100.5, 100_000), 'equal'],
  ['1100.44万元', target(1100.5, 100_000), 'different'],
  ['0万元', target(5), 'zero'],
  ['5万元', target(0, 0), 'zero'],
  ['0万元', target(0, 0), 'equal'],
  ['-5.00万元', target(5), 'different'],
] as const)('%s against a table', (written, of, expected) => {
  expect(agreement(figure(written), of)).toBe(expected);
});

test.each([
  // 655.59 ÷ 8672.24 = 7.5596…%
  ['7.56%', 655.59, 8672.24, 'equal', '7.56'],
  ['7.55%', 655.59, 8672.24, 'truncated', '7.56'],
  ['7.57%', 655.59, 8672.24, 'last-digit', '7.56'],
  ['7.54%', 655.59, 8672.24, 'different', '7.56'],
  ['8%', 655.59, 8672.24, 'equal', '8'],
  ['7%', 655.59, 8672.24, 'truncated', '8'],
  // Halves go away from nought: 1 ÷ 8 = 12.5%.
  ['13%', 1, 8, 'equal', '13'],
  ['12%', 1, 8, 'truncated', '13'],
  // 1 ÷ 3 = 33.3…%: cut and rounded are the same.
  ['33.3%', 1, 3, 'equal', '33.3'],
  ['33.2%', 1, 3, 'last-digit', '33.3'],
  ['0.05%', 5, 10_000, 'equal', '0.05'],
  // Less than nothing.
  ['-5%', -5, 100, 'equal', '-5'],
  ['5%', -5, 100, 'different', '-5'],
  ['-5%', 5, -100, 'equal', '-5'],
  ['5%', -5, -100, 'equal', '5'],
  ['0%', -1, 1000, 'equal', '0'],
] as const)('%s of %d ÷ %d', (written, part, whole, verdict, expected) => {
  expect(judgePercent(figure(written), part * 1_000_000, whole * 1_000_000)).toEqual({ verdict, expected });
});

test.each([
  // 4.67 ÷ 0.33 = 1415.15%; from 4.665 ÷ 0.335 = 1392.5% to 4.675 ÷ 0.325 = 1438.5%.
  ['1392.5%', 4.67, 0.33, true],
  ['1392.4%', 4.67, 0.33, false],
  ['1438.5%', 4.67, 0.33, true],
  ['1438.6%', 4.67, 0.33, false],
  ['-1415.1%', 4.67, 0.33, true],
  // A base as small as its own last digit leaves everything open.
  ['9999%', 1, 0.005, true],
] as const)('%s may come from figures that round to %d and %d: %s', (written, part, whole, expected) => {
  expect(isWithinRounding(figure(written), part * 1_000_000, 10_000, whole * 1_000_000, 10_000)).toBe(expected);
});

test('nothing changed by nothing may be a fraction of the last digit', () => {
  expect(isWithinRounding(figure('0.00%'), 0, 10_000, 100_000_000, 10_000)).toBe(true);
  expect(isWithinRounding(figure('0.02%'), 0, 10_000, 100_000_000, 10_000)).toBe(false);
});
