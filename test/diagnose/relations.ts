/** Comparisons over the cells of a small book, judged by plain arithmetic. */
import type { Book, CompareKind, Relation, Term } from '../../src/model';
import type { PanelLiteral } from '../kit/build-book';
import { buildBook } from '../kit/build-book';

/** A book of panels, each a table on a sheet of its own: 表1, 表2, … */
export function bookOf(...panels: readonly PanelLiteral[]): Book {
  return buildBook({
    tables: panels.map((panel, index) => ({ id: 'expense', sheet: `表${index + 1}`, panels: [panel] })),
  });
}

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

/** 合计 9 = 5 + 4 over 甲 5 and 乙 4, whose 4 stands under 基本支出 where 项目支出 is short of it; sums across and down. */
export function oneColumnOff(): { readonly book: Book; readonly relations: readonly Relation[] } {
  const book = bookOf({
    columns: ['total', 'basic', 'project'],
    rows: [
      ['total', '合计', 9, 5, 4],
      ['item', '甲', 5, 5, null],
      ['item', '乙', 4, 4, null],
    ],
  });
  const relations = [
    relationOf(book, [1], [4, 7]),
    relationOf(book, [2], [5, 8]),
    relationOf(book, [3], [4, 5]),
    relationOf(book, [6], [7, 8]),
  ];
  return { book, relations };
}
