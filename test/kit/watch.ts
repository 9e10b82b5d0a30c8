/** Listens to the comparisons that a rule asks for, to tell whether an example stands at the edge of what is allowed. */
import type { Book, CompareKind, Reporter, Rule, Term } from '../../src/model';
import { isReadable, locate } from '../../src/model';

export interface WatchedComparison {
  readonly kind: CompareKind;
  /** Allowed, but one more step of the figures would not be. */
  readonly isNearMiss: boolean;
}

const KINDS: readonly string[] = Object.keys({
  identical: true, sum: true, restated: true, agreed: true, 'at-most': true,
} satisfies Record<CompareKind, true>);

/** All comparisons of figures a rule makes over a book. Throws when the rule does, and when it compares what is no cell of the book. */
export function watch(rule: Rule, book: Book): WatchedComparison[] {
  const comparisons: WatchedComparison[] = [];
  const { printed, step } = book.cells;
  const sum = (terms: readonly Term[]): number =>
    terms.reduce((running, term) => running + term.sign * (printed[term.cell] ?? 0), 0);
  const add = (kind: CompareKind, difference: number, allowed: number, smallest: number): true => {
    const size = kind === 'at-most' ? difference : Math.abs(difference);
    comparisons.push({ kind, isNearMiss: size > 0 && size <= allowed && size + smallest > allowed });
    return true;
  };
  const compare: Reporter['compare'] = (left, right, kind) => {
    const terms = [...left, ...right];
    // An unknown cell counts as nought and an unknown kind as a sum: a difference would be told, or passed over, for no reason.
    for (const { cell } of terms) locate(book, cell);
    if (!KINDS.includes(kind)) throw new RangeError(`“${kind}” is no kind of comparison`);
    if (left.length === 0 || right.length === 0 || !terms.every((term) => isReadable(book, term.cell))) return true;
    const steps = terms.map((term) => step[term.cell] ?? 0).filter((each) => each > 0);
    if (steps.length === 0) return true;
    const wide = kind === 'sum' || kind === 'restated' ? steps.reduce((a, b) => a + b, 0) / 2 : Math.max(...steps);
    return add(kind, sum(left) - sum(right), wide, Math.min(...steps));
  };
  const say: Reporter = {
    compare,
    compareSum: (total, parts, about) =>
      compare([{ cell: total, sign: 1 }], parts.map((cell) => ({ cell, sign: 1 })), 'sum', () => about(total)),
    compareValue: (actual, expected, allowed, from) => {
      for (const cell of [actual, ...from]) locate(book, cell);
      return add('agreed', (printed[actual] ?? 0) - expected, allowed, step[actual] || 1);
    },
    compareComputed: () => true,
    held: () => undefined,
    apart: (work) => work(book),
    report: () => undefined,
    skip: () => undefined,
  };
  rule.check(book, say);
  return comparisons;
}
