/** Small reading functions over a Book; the only place that knows how cell ids are counted. */
import type { Amount, MoneyUnit } from './amount';
import { decimalsOfStep, formatFen } from './amount';
import type { Book } from './book';
import type { Place, PlaceRole } from './place';
import { toA1 } from './place';
import type { Column, ColumnConcept, Panel, Row, RowConcept, Side, Table, TableId } from './table';
import { CellState } from './table';

/** The number of a cell within its book. */
export type CellId = number;

/** The first table with this meaning. */
export function tableOf(book: Book, id: TableId): Table | undefined {
  return book.tables.find((table) => table.id === id);
}

/** A table's panel; without `side` the first one. */
export function panelOf(book: Book, id: TableId, side?: Side): Panel | undefined {
  for (const table of book.tables) {
    if (table.id !== id) continue;
    const panel = table.panels.find((candidate) => side === undefined || candidate.side === side);
    if (panel) return panel;
  }
  return undefined;
}

export function cellId(panel: Panel, row: Row, column: Column): CellId {
  return panel.firstCell + row.index * panel.columns.length + column.index;
}

/** The cell where a row and a column concept meet; undefined when the panel has no such column. */
export function cellAt(
  panel: Panel,
  row: Row | null | undefined,
  concept: ColumnConcept,
): CellId | undefined {
  const column = panel.columnByConcept.get(concept);
  return row && column ? cellId(panel, row, column) : undefined;
}

/** The cell where a row concept and a column concept meet. */
export function itemCell(panel: Panel, row: RowConcept, column: ColumnConcept): CellId | undefined {
  return cellAt(panel, panel.rowByConcept.get(row), column);
}

export function amountColumns(panel: Panel): readonly Column[] {
  return panel.columns.filter((column) => column.kind === 'amount');
}

/** Panel, row and column of a cell id. Throws a RangeError for a number that is no cell of this book. */
export function locate(book: Book, id: CellId): { panel: Panel; row: Row; column: Column } {
  let low = 0;
  let high = book.panels.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((book.panels[middle] as Panel).firstCell <= id) low = middle;
    else high = middle - 1;
  }
  const panel = book.panels[low];
  const offset = panel ? id - panel.firstCell : -1;
  const row = panel?.rows[Math.floor(offset / panel.columns.length)];
  const column = panel?.columns[offset % panel.columns.length];
  if (!panel || !row || !column) throw new RangeError(`no cell ${id} in this book`);
  return { panel, row, column };
}

/** Whether arithmetic may use the cell: text and errors cannot be judged. */
export function isReadable(book: Book, id: CellId): boolean {
  const state = book.cells.state[id];
  return state !== CellState.text && state !== CellState.error;
}

/** Whether the cell holds a written figure (a number, also as text). Blank and dash are not figures. */
export function isFigure(book: Book, id: CellId): boolean {
  const state = book.cells.state[id];
  return state === CellState.number || state === CellState.textNumber;
}

/** The printed amount of a cell; undefined when it is text or an error. Blank and dash count as zero. */
export function printedAmount(book: Book, id: CellId): Amount | undefined {
  if (!isReadable(book, id)) return undefined;
  return { fen: book.cells.printed[id] as number, step: book.cells.step[id] as number };
}

/** What arithmetic uses of a cell: fen as printed in amount columns, millionths in columns of counts and shares. */
export function heldValue(book: Book, id: CellId): number {
  const { fen, printed } = book.cells;
  return (locate(book, id).column.kind === 'amount' ? printed : fen)[id] as number;
}

/** A row as people call it: its name, or its code where it has none. */
export function rowLabel(row: Row): string {
  return row.name !== '' ? row.name : row.writtenCode;
}

/** The sheet a row stands on: the panel's own, or where the table goes on (续表). */
export function sheetOf(panel: Panel, row: Row): string {
  return row.sheet ?? panel.sheet;
}

/** Where a row crosses a column; column A when no column is given. */
export function spotOf(
  panel: Panel,
  row: Row,
  column: Pick<Column, 'sheetColumn'> | undefined,
): { readonly sheet: string; readonly cell: string } {
  return { sheet: sheetOf(panel, row), cell: toA1(row.sheetRow, column?.sheetColumn ?? 0) };
}

/** The cell as a place a person can be taken to, labelled “公安 / 合计”. */
export function placeOf(book: Book, id: CellId, role: PlaceRole): Place {
  const { panel, row, column } = locate(book, id);
  return {
    role,
    ...spotOf(panel, row, column),
    label: `${rowLabel(row)} / ${column.label}`,
  };
}

/** Fen as people read it in a table of `unit`: thousands separators, the decimals that `step` stands for (at least two in 万元). */
export function readable(fen: number, unit: MoneyUnit, step: number): string {
  const decimals = Math.max(2, decimalsOfStep(step, unit));
  return formatFen(fen, { unit, decimals, thousands: true });
}
