/** What rules pick out of a book: panels, children, columns that add up, keys for places. */
import type {
  Book,
  CellId,
  Column,
  ColumnConcept,
  Panel,
  Reporter,
  Row,
  RowConcept,
  Side,
  TableId,
  Term,
} from '../../model';
import { at, cellAt, cellId, itemCell, panelOf, rowLabel } from '../../model';

/** Tables whose rows are accounts of expenditure. 政府性基金收入 lists income accounts, which the catalogue does not hold. */
export const ACCOUNT_TABLES = [
  'income',
  'expense',
  'general-expense',
  'basic-expense',
  'fund-expense',
  'state-capital',
  'fiscal-expense',
  'fiscal-basic',
] as const satisfies readonly TableId[];

/** A term that is added. */
export function plus(cell: CellId): Term {
  return { cell, sign: 1 };
}

/** A term that is taken off. */
export function minus(cell: CellId): Term {
  return { cell, sign: -1 };
}

/** The cells that are there, as added terms. */
export function terms(...cells: readonly (CellId | undefined)[]): Term[] {
  return cells.filter((cell): cell is CellId => cell !== undefined).map(plus);
}

/** All panels of the named tables, in book order. */
export function panelsOf(book: Book, ids: readonly TableId[]): Panel[] {
  return book.panels.filter((panel) => ids.includes(panel.tableId));
}

/** Looks at panels one after the other, each apart: what is found in one has nothing to do with the others. */
export function panelByPanel(
  say: Reporter,
  panels: readonly Panel[],
  look: (panel: Panel, book: Book) => void,
): void {
  for (const panel of panels) say.apart((book) => look(panel, book));
}

export function amountColumnsOf(panel: Panel): readonly Column[] {
  return panel.columns.filter((column) => column.kind === 'amount');
}

/** Rows summed into each row, by the parent's index. Rows without children are not in the map. */
export function childrenByParent(panel: Panel): ReadonlyMap<number, readonly Row[]> {
  let children = childrenByPanel.get(panel);
  if (!children) childrenByPanel.set(panel, (children = readChildren(panel)));
  return children;
}

/** Several rules ask for the same panel, and walking all rows of a long table costs as much as checking it. */
const childrenByPanel = new WeakMap<Panel, ReadonlyMap<number, readonly Row[]>>();

function readChildren(panel: Panel): ReadonlyMap<number, readonly Row[]> {
  const children = new Map<number, Row[]>();
  // Rows of one parent mostly follow one another.
  let parent = -1;
  let siblings: Row[] = [];
  for (const row of panel.rows) {
    if (row.parent === null) continue;
    if (row.parent !== parent) {
      parent = row.parent;
      siblings = children.get(parent) ?? [];
      if (siblings.length === 0) children.set(parent, siblings);
    }
    siblings.push(row);
  }
  return children;
}

/** A row's place by meaning, for finding keys: its code, concept or name. */
export function rowKey(row: Row): string {
  if (row.kind === 'total') return 'total';
  return row.concept ?? row.code ?? rowLabel(row);
}

/** Which row of its name each row is, from 1: numbers, since a long table would have a hundred thousand keys for the few that are asked for. */
const timesByPanel = new WeakMap<Panel, Uint32Array>();

/** A row's key within its panel: the second row of one name is `name~2`, whichever of them is wrong and wherever they move. */
export function rowKeyIn(panel: Panel, row: Row): string {
  let times = timesByPanel.get(panel);
  if (!times) {
    const seen = new Map<string, number>();
    times = Uint32Array.from(panel.rows, (other) => {
      const key = rowKey(other);
      const count = (seen.get(key) ?? 0) + 1;
      seen.set(key, count);
      return count;
    });
    timesByPanel.set(panel, times);
  }
  const which = at(times, row.index);
  return which === 1 ? rowKey(row) : `${rowKey(row)}~${which}`;
}

/** Key of a cell: `expense/204/basic`. */
export function cellKey(panel: Panel, row: Row, column: Column): string {
  const side = panel.side === 'whole' ? '' : `.${panel.side}`;
  return `${panel.tableId}${side}/${rowKeyIn(panel, row)}/${columnKey(panel, column)}`;
}

/** A column by its meaning; one without a meaning by its words, and a second of one meaning (last year’s figures in three columns) by both. */
function columnKey(panel: Panel, column: Column): string {
  const { concept, label } = column;
  if (concept === null) return label;
  return panel.columnByConcept.get(concept) === column ? concept : `${concept}:${label}`;
}

/** The amount column of a panel that holds one figure a row: 金额, 合计 or 预算数. */
export function mainColumn(panel: Panel): Column | undefined {
  return (
    panel.columnByConcept.get('total') ??
    panel.columnByConcept.get('amount') ??
    panel.columnByConcept.get('subtotal')
  );
}

/** The cell of a row in the panel's main column. */
export function mainCell(panel: Panel, row: Row | null | undefined): CellId | undefined {
  const column = mainColumn(panel);
  return row && column ? cellId(panel, row, column) : undefined;
}

/** A summary line's figure: income halves have one column, expense halves a 合计. */
export function summaryCell(book: Book, id: TableId, side: Side, concept: RowConcept): CellId | undefined {
  const panel = panelOf(book, id, side);
  return panel ? mainCell(panel, panel.rowByConcept.get(concept)) : undefined;
}

/** A figure where a row concept of a summary half and a column concept meet. */
export function summaryItem(
  book: Book,
  id: TableId,
  side: Side,
  row: RowConcept,
  column: ColumnConcept,
): CellId | undefined {
  const panel = panelOf(book, id, side);
  return panel ? itemCell(panel, row, column) : undefined;
}

/**
 * The figures that make up a table's total in one column: its 合计 or top organisation row, or, where neither is printed, every row
 * that is summed into nothing else.
 */
export function totalTerms(panel: Panel, concept: ColumnConcept): Term[] {
  const column = panel.columnByConcept.get(concept);
  if (!column) return [];
  const top = panel.totalRow ?? panel.rows.find((row) => row.kind === 'organisation' && row.level === 1);
  if (top) return [plus(cellId(panel, top, column))];
  return panel.rows
    .filter((row) => row.parent === null && row.kind !== 'blank')
    .map((row) => plus(cellId(panel, row, column)));
}

/** Printed fen of a cell; 0 for blank, dash, text and cells that are not there. */
export function fenOf(book: Book, cell: CellId | undefined): number {
  return cell === undefined ? 0 : book.cells.printed[cell]!;
}

/** Sum of terms as printed, fen. */
export function sumOf(book: Book, list: readonly Term[]): number {
  return list.reduce((sum, term) => sum + term.sign * fenOf(book, term.cell), 0);
}

/** The code rows of a panel by code, first occurrence. */
export function codeCell(panel: Panel, code: string, concept: ColumnConcept): CellId | undefined {
  return cellAt(panel, panel.rowByCode.get(code), concept);
}

/**
 * All rows of an account: one, or one under each unit where a table lists the accounts unit by unit. A repetition within one unit
 * is a finding of its own and not added.
 */
export function accountRows(panel: Panel, code: string): readonly Row[] {
  const first = panel.rowByCode.get(code);
  if (!first || !panel.rows.some((row) => row.kind === 'organisation')) return first ? [first] : [];
  const units = new Set<number | null>();
  return panel.rows.filter((row) => {
    if (row.code !== code) return false;
    const unit = unitOf(panel, row);
    if (units.has(unit)) return false;
    units.add(unit);
    return true;
  });
}

function unitOf(panel: Panel, row: Row): number | null {
  let { parent } = row;
  while (parent !== null) {
    const above = at(panel.rows, parent);
    if (above.kind === 'organisation') return parent;
    parent = above.parent;
  }
  return null;
}

/** An account's figure in one column, added over the units that have it. */
export function accountTerms(panel: Panel, code: string, column: Column | undefined): Term[] {
  return column ? accountRows(panel, code).map((row) => plus(cellId(panel, row, column))) : [];
}

/** A figure printed twice is identical; where one side is a sum, rounding may show. */
export function kindOf(left: readonly Term[], right: readonly Term[]): 'identical' | 'sum' {
  return left.length === 1 && right.length === 1 ? 'identical' : 'sum';
}

/** A row as the terms of a tie: an account over all units, any other row for itself. */
export function rowTerms(panel: Panel, row: Row, column: Column | undefined): Term[] {
  if (row.code !== null) return accountTerms(panel, row.code, column);
  return column ? [plus(cellId(panel, row, column))] : [];
}
