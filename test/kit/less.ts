/** A book of which less was understood: what every rule must live with. */
import type { Book, Column, Panel, Row } from '../../src/model';

interface Less {
  /** What is not understood, in words. */
  readonly without: string;
  readonly book: Book;
}

/** The book once for each column, row and table that might not have been understood. Cells stay where they are. */
export function lessUnderstood(book: Book): Less[] {
  const { source: _source, ...unread } = book;
  const parts = book.panels.flatMap((panel) => [
    ...panel.columns
      .filter((column) => column.concept !== null)
      .map((column) => less(book, panel, withoutColumn(panel, column), `${panel.tableLabel} column ${column.label}`)),
    ...panel.rows
      .filter((row) => row.concept !== null || row.code !== null || row.kind === 'total')
      .map((row) => less(book, panel, withoutRow(panel, row), `${panel.tableLabel} row ${row.name}`)),
    less(book, panel, null, `table ${panel.tableLabel}`),
  ]);
  return [...parts, { without: 'the cells as they were read', book: unread }];
}

function less(book: Book, panel: Panel, instead: Panel | null, without: string): Less {
  const replaced = (panels: readonly Panel[]): Panel[] =>
    panels.flatMap((each) => (each === panel ? (instead ?? []) : each));
  const tables = book.tables
    .map((table) => (table.panels.includes(panel) ? { ...table, panels: replaced(table.panels) } : table))
    .filter((table) => table.panels.length > 0);
  return { without, book: { ...book, tables, panels: replaced(book.panels) } };
}

function withoutColumn(panel: Panel, column: Column): Panel {
  return {
    ...panel,
    columns: panel.columns.map((each) => (each === column ? { ...each, concept: null } : each)),
    columnByConcept: withoutValue(panel.columnByConcept, column),
  };
}

function withoutRow(panel: Panel, row: Row): Panel {
  const plain: Row = { ...row, kind: 'item', code: null, concept: null };
  return {
    ...panel,
    rows: panel.rows.map((each) => (each === row ? plain : each)),
    rowByConcept: withoutValue(panel.rowByConcept, row),
    rowByCode: withoutValue(panel.rowByCode, row),
    totalRow: panel.totalRow === row ? null : panel.totalRow,
  };
}

function withoutValue<K, V>(map: ReadonlyMap<K, V>, value: V): ReadonlyMap<K, V> {
  return new Map([...map].filter(([, each]) => each !== value));
}
