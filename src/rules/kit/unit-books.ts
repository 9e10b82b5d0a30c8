/** The workbooks of the units under a department, and whether they are all of them. */
import { normaliseName } from '../../catalogue';
import type { Book, Panel, Row } from '../../model';

/** A unit that the department's own tables list. */
export interface ListedUnit {
  readonly panel: Panel;
  readonly row: Row;
}

export interface UnitBooks {
  /** As given. */
  readonly books: readonly Book[];
  /** Listed in 机关运行经费 or 机构设置, but without a workbook. */
  readonly missing: readonly ListedUnit[];
  /** Workbooks of a body that an earlier workbook is about already. */
  readonly repeated: readonly Book[];
  /** Workbooks of another year than the department's. */
  readonly otherYear: readonly Book[];
  /** Each unit has one workbook of the right year that could be read: sums over them may be expected to fit. */
  readonly isComplete: boolean;
}

/** Null where no workbooks of units were given. */
export function unitBooks(book: Book): UnitBooks | null {
  const books = book.related?.units ?? [];
  if (books.length === 0) return null;
  const bodies = books.map((unit) => ({
    unit,
    name: unit.organisation === null ? null : bodyName(unit.organisation),
  }));
  const missing = listedUnits(book).filter(
    ({ row }) => !bodies.some(({ name }) => name === bodyName(row.name)),
  );
  const repeated = bodies.flatMap(({ unit, name }, index) =>
    name !== null && bodies.slice(0, index).some((earlier) => earlier.name === name) ? [unit] : [],
  );
  const otherYear = books.filter(
    (unit) => unit.year !== null && book.year !== null && unit.year !== book.year,
  );
  // A workbook whose name is written differently may be the one that seems to be missing.
  const strangers = books.filter((unit) => !isListed(book, unit)).length;
  const isRead = books.every((unit) => unit.tables.length > 0);
  const isComplete = isRead && missing.length <= strangers && repeated.length === 0 && otherYear.length === 0;
  return { books, missing, repeated, otherYear, isComplete };
}

/** Units that the tables list by name, each once, in the order of the tables. */
export function listedUnits(book: Book): ListedUnit[] {
  const seen = new Set<string>();
  return book.panels.flatMap((panel) => {
    if (panel.tableId !== 'operating' && panel.tableId !== 'institutions') return [];
    return panel.rows.flatMap((row) => {
      const name = bodyName(row.name);
      if (row.kind !== 'organisation' || name === '' || seen.has(name)) return [];
      seen.add(name);
      return [{ panel, row }];
    });
  });
}

/** Whether the department's tables name the body of a workbook; also true where they name no units at all. */
export function isListed(book: Book, unit: Book): boolean {
  if (unit.organisation === null || listedUnits(book).length === 0) return true;
  const name = bodyName(unit.organisation);
  return (
    book.organisations.some((known) => bodyName(known) === name) ||
    listedUnits(book).some(({ row }) => bodyName(row.name) === name)
  );
}

/** A body's name as bodies are compared; its own office (本级、机关) is the body itself. */
export function bodyName(name: string): string {
  return normaliseName(name).replace(/\((?:机关|本级|机关本级)\)$|(?:机关)?本级$/, '');
}
