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
  return rows.flatMap((row) => {
    const own = bookOf(row);
    if (!own || own.units > 0) return [];
    const units = rows.filter((other) => {
      const book = bookOf(other);
      return book && other !== row && book.year === own.year && own.lists.includes(book.body);
    });
    // A department's own office (本级) bears its name: alone it is the same body twice, not a department and its unit.
    return units.some((unit) => bookOf(unit)?.body !== own.body) ? [{ row, units }] : [];
  });
}

function bookOf({ answer }: ManyRow) {
  return answer?.ok ? answer.book : null;
}
