/** The account that was probably meant. */
import { at } from '../model';
import type { Entry, ListId } from './entry';
import { listOf } from './lists';
import { normaliseName } from './name';

/**
 * The nearest code of the list: one digit (two in a code of six digits or more) wrong, missing, too many or swapped. Of equals, one
 * with the same digits in another order, then the one whose leading digits agree longest, then the smallest. undefined when
 * nothing is near.
 */
export function nearestCode(list: ListId, code: string): Entry | undefined {
  if (!/^\d{2,12}$/.test(code)) return undefined;
  const digits = sorted(code);
  return nearest(listOf(list).entries, code.length >= 6 ? 2 : 1, (entry, limit) => ({
    distance: editDistance(code, entry.code, limit),
    agreement: () => commonStart(code, entry.code) + (sorted(entry.code) === digits ? code.length : 0),
  }));
}

/**
 * The account whose name is nearest: at most a third of the characters differ, and never more than four. `within` keeps to codes
 * that start so. Of equals, the one whose beginning agrees longest, then the smallest code.
 */
export function nearestName(list: ListId, name: string, within = ''): Entry | undefined {
  const wanted = normaliseName(name);
  const limit = Math.min(4, Math.floor(wanted.length / 3));
  if (limit === 0 || wanted.length > 60) return undefined;
  const entries = listOf(list).entries.filter((entry) => entry.code.startsWith(within));
  return nearest(entries, limit, (entry, best) => {
    const candidate = normaliseName(entry.name);
    return {
      distance: editDistance(wanted, candidate, best),
      agreement: () => commonStart(wanted, candidate),
    };
  });
}

interface Nearness {
  readonly distance: number;
  /** Which of equally distant entries is better; worked out only for those. */
  readonly agreement: () => number;
}

function nearest(
  entries: readonly Entry[],
  limit: number,
  measure: (entry: Entry, limit: number) => Nearness,
): Entry | undefined {
  let best: Entry | undefined;
  let bestDistance = limit;
  let bestAgreement = -1;
  for (const entry of entries) {
    const { distance, agreement } = measure(entry, bestDistance);
    if (distance > bestDistance) continue;
    const worth = agreement();
    if (distance === bestDistance && worth <= bestAgreement) continue;
    best = entry;
    bestDistance = distance;
    bestAgreement = worth;
  }
  return best;
}

function sorted(code: string): string {
  return [...code].sort().join('');
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) length += 1;
  return length;
}

/**
 * Insertions, deletions, replacements and swaps of neighbours that turn one text into the other; anything above `limit` is given
 * as limit + 1 without being worked out.
 */
export function editDistance(left: string, right: string, limit: number): number {
  if (left === right) return 0;
  if (Math.abs(left.length - right.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (let row = 1; row <= left.length; row += 1) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= right.length; column += 1) {
      const same = left[row - 1] === right[column - 1];
      let cost = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      if (row > 1 && column > 1 && swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      current.push(cost);
      smallest = Math.min(smallest, cost);
    }
    if (smallest > limit) return limit + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(at(last, right.length), limit + 1);
}
