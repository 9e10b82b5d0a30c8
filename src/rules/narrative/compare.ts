/** Figures of a text against figures of a table: exact integers throughout. */
import type { Figure, Target } from './reading';

/** `last-digit`: written to the same digit and one unit of it off. `zero`: one of the two is nothing, the other is not. */
export type Agreement = 'equal' | 'last-digit' | 'different' | 'zero';

/** An amount of the text against one of the tables; written more coarsely or finely it may differ by (u1+u2)/2. */
export function agreement(figure: Figure, target: Target): Agreement {
  const difference = Math.abs(figure.fen - target.value);
  if (difference === 0) return 'equal';
  if (figure.fen === 0 || target.value === 0) return 'zero';
  if (target.step !== figure.step) return difference * 2 <= target.step + figure.step ? 'equal' : 'different';
  return difference === target.step ? 'last-digit' : 'different';
}

/** How a percentage as written relates to part ÷ whole. */
export type PercentVerdict = 'equal' | 'truncated' | 'last-digit' | 'different';

export interface Percent {
  readonly verdict: PercentVerdict;
  /** What should be written, with the same decimals: “7.26”. */
  readonly expected: string;
}

/**
 * A percentage against part ÷ whole (fen, whole not zero), rounded half away from zero to the digits it is written with.
 * `truncated`: the digits behind were cut off; `last-digit`: one unit of the last digit off.
 */
export function judgePercent(figure: Figure, part: number, whole: number): Percent {
  const { digits, decimals } = figure.value;
  const scale = 100n * 10n ** BigInt(decimals);
  const negative = part < 0 !== whole < 0;
  const above = magnitude(part) * scale;
  const below = magnitude(whole);
  const rounded = (above * 2n + below) / (below * 2n);
  const cut = above / below;
  const written = negative ? -digits : digits;
  const expected = `${negative && rounded !== 0n ? '-' : ''}${withPoint(rounded, decimals)}`;
  if (written === rounded) return { verdict: 'equal', expected };
  if (written === cut) return { verdict: 'truncated', expected };
  const off = written > rounded ? written - rounded : rounded - written;
  return { verdict: off === 1n ? 'last-digit' : 'different', expected };
}

/** Whether a percentage lies within what the last printed digits of part and whole leave open. */
export function isWithinRounding(
  figure: Figure,
  part: number,
  partStep: number,
  whole: number,
  wholeStep: number,
): boolean {
  const low = Math.max(0, Math.abs(part) * 2 - partStep);
  const high = Math.abs(part) * 2 + partStep;
  const widest = Math.abs(whole) * 2 + wholeStep;
  const narrowest = Math.abs(whole) * 2 - wholeStep;
  const scale = 200n * 10n ** BigInt(figure.value.decimals);
  const written = figure.value.digits;
  const twice = (written < 0n ? -written : written) * 2n;
  // written − ½ ≤ high ÷ narrowest and written + ½ ≥ low ÷ widest, in units of the last digit
  return (
    (twice - 1n) * BigInt(narrowest) <= BigInt(high) * scale &&
    (twice + 1n) * BigInt(widest) >= BigInt(low) * scale
  );
}

function magnitude(value: number): bigint {
  return BigInt(Math.abs(value));
}

function withPoint(digits: bigint, decimals: number): string {
  const text = String(digits).padStart(decimals + 1, '0');
  return decimals === 0 ? text : `${text.slice(0, -decimals)}.${text.slice(-decimals)}`;
}
