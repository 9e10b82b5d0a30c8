/** Which workbooks of a list are a department's and which its units'. */
import type { CheckedOne } from '../../app/many/check-one';
import type { ManyRow } from './many';

export interface Department {
  readonly row: ManyRow;
  /** The workbooks of units that its tables list, of the same year. */
  readonly units: readonly ManyRow[];
}

/** The departments that were checked with the workbooks of their units, in the order of the list. */
export function addedUp(rows: readonly ManyRow[]): readonly CheckedOne[] {
  return rows.flatMap((row) => bookOf(row) ?? []).filter(({ units }) => units > 0);
}

/** The departments whose units have workbooks in the list, in its order; those that were added up already are left out. */
export function departmentsIn(rows: readonly ManyRow[]): readonly Department[] {
  const checked = rows.flatMap((row, index) => {
    const book = bookOf(row);
    return book ? [{ row, book, index }] : [];
  });
  // By name, since a list may have two thousand workbooks and each of them lists units.
  const byBody = new Map<string, typeof checked>();
  for (const one of checked) {
    const same = byBody.get(one.book.body);
    if (same) same.push(one);
    else byBody.set(one.book.body, [one]);
  }
  return checked.flatMap(({ row, book: own }) => {
    if (own.units > 0) return [];
    const units = own.lists
      .flatMap((name) => byBody.get(name) ?? [])
      .filter((unit) => unit.row !== row && unit.book.year === own.year)
      .sort((a, b) => a.index - b.index);
    // A department's own office (本级) bears its name: alone it is the same body twice, not a department and its unit.
    if (!units.some(({ book }) => book.body !== own.body)) return [];
    return [{ row, units: units.map((unit) => unit.row) }];
  });
}

function bookOf({ answer }: ManyRow) {
  return answer?.ok ? answer.book : null;
}
