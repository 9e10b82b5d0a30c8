/** Comparisons over the cells of a small book, judged by plain arithmetic. */
import type { Book, CompareKind, Relation, Term } from '../../src/model';

/** A cell by its number in the book; `minus(cell)` is taken off. */
export const minus = (cell: number): Term => ({ cell, sign: -1 });

/** `left` against `right` as printed. Its finding is called by its cells: `0=1+2`. */
export function relationOf(
  book: Book,
  left: readonly (number | Term)[],
  right: readonly (number | Term)[],
  { kind = 'sum', allowed = 0 }: { readonly kind?: CompareKind; readonly allowed?: number } = {},
): Relation {
  const terms = (side: readonly (number | Term)[]): Term[] =>
    side.map((each) => (typeof each === 'number' ? { cell: each, sign: 1 } : each));
  const sum = (side: readonly Term[]): number =>
    side.reduce((total, { cell, sign }) => total + sign * (book.cells.printed[cell] ?? Number.NaN), 0);
  const [one, other] = [terms(left), terms(right)];
  const difference = sum(one) - sum(other);
  const apart = kind === 'at-most' ? Math.max(0, difference) : Math.abs(difference);
  const name = (side: readonly Term[]): string =>
    side.map(({ cell, sign }) => `${sign < 0 ? '-' : ''}${cell}`).join('+');
  return {
    rule: 'totals/x',
    finding: apart > 0 ? `${name(one)}=${name(other)}` : null,
    kind,
    left: one,
    right: other,
    difference,
    allowed,
    verdict: apart === 0 ? 'equal' : apart <= allowed ? 'tail' : 'different',
  };
}
