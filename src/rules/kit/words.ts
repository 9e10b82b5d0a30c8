/** Pieces of messages that rules fill in themselves; the reporter fills the rest. */
import type { Book, Column, Panel, Place, Row } from '../../model';
import { at, readable, spotOf, stepOf, toA1 } from '../../model';

/** An amount in the panel's unit, as people read it: 8,672.24. */
export function amountText(panel: Panel, fen: number): string {
  return readable(fen, panel.unit, stepOf(2, panel.unit));
}

/** The place of a row's code, or of its name where the table shows no codes. */
export function codePlace(panel: Panel, row: Row): Place {
  const column =
    panel.columnByConcept.get('code') ??
    panel.columnByConcept.get('codeClass') ??
    panel.columnByConcept.get('name') ??
    panel.columns[0];
  return {
    role: 'code',
    ...spotOf(panel, row, column),
    label: `${row.writtenCode} ${row.name}`.trim(),
  };
}

/** The place of a column's heading. */
export function headingPlace(book: Book, panel: Panel, column: Column): Place {
  const { headerRows } = at(
    book.tables.filter(({ panels }) => panels.includes(panel)),
    0,
  );
  return {
    role: 'header',
    sheet: panel.sheet,
    cell: toA1(headerRows[1], column.sheetColumn),
    label: `${panel.tableLabel} / ${column.label}`,
  };
}
