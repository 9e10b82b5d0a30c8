/** Looks behind the book at the workbook it was read from. */
import type { Book } from './book';
import { sheetOf } from './book-access';
import type { SheetSnapshot } from './snapshot';
import { formulaAt, valueAt } from './snapshot';
import type { Column, ColumnConcept, Panel, Row } from './table';

const sheetsByName = new WeakMap<Book, ReadonlyMap<string, SheetSnapshot>>();

/** The sheet of this name; undefined for a book without its workbook. */
export function sourceSheet(book: Book, name: string): SheetSnapshot | undefined {
  let sheets = sheetsByName.get(book);
  if (!sheets) {
    sheets = new Map((book.source?.sheets ?? []).map((sheet) => [sheet.name, sheet]));
    sheetsByName.set(book, sheets);
  }
  return sheets.get(name);
}

/** What a person reads in a column of a row: words trimmed, numbers as their digits; '' where nothing is known. */
export function textIn(book: Book, panel: Panel, row: Row, column: Column | undefined): string {
  const sheet = column ? sourceSheet(book, sheetOf(panel, row)) : undefined;
  const value = sheet && column ? valueAt(sheet, row.sheetRow, column.sheetColumn) : null;
  return value === null ? '' : String(value).trim();
}

/** The words of a row in the first column with this meaning. */
export function labelText(book: Book, panel: Panel, row: Row, concept: ColumnConcept): string {
  return textIn(book, panel, row, panel.columnByConcept.get(concept));
}

/** The formula of a cell of a table with its leading '='; null for a typed value and where formulas are not known. */
export function formulaIn(book: Book, panel: Panel, row: Row, column: Column): string | null {
  const sheet = sourceSheet(book, sheetOf(panel, row));
  return sheet ? formulaAt(sheet, row.sheetRow, column.sheetColumn) : null;
}
