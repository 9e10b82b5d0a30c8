/** What may have happened: one cell written wrongly, a row left out, a row entered twice, two amounts in each other's columns. */
import type { Book, CellId, Column, Panel, Row } from '../model';
import { at, cellId, entry, isReadable, locate } from '../model';
import type { Equation, Network } from './network';

/** A change that would undo the mistake. */
export interface Move {
  readonly kind: 'cell' | 'row-omitted' | 'row-doubled' | 'columns';
  /** Cells to be changed and by how much, fen; for rows, the cells of the row (doubled) or of its sum (omitted). */
  readonly changes: readonly { readonly cell: CellId; readonly by: number }[];
  /** What the change does to each equation's difference, by equation index. */
  readonly effects: ReadonlyMap<number, number>;
}

/** A single cell changed by the amount that satisfies one violated equation, for every such amount. */
export function cellMoves(
  network: Network,
  violated: readonly Equation[],
  differenceOf: (equation: Equation) => number,
): Move[] {
  const proposals = new Map<CellId, Set<number>>();
  for (const equation of violated) {
    if (equation.isBound) continue;
    for (const [cell, coefficient] of equation.coefficients) {
      const by = -differenceOf(equation) / coefficient;
      if (!Number.isInteger(by)) continue;
      const known = proposals.get(cell);
      if (known) known.add(by);
      else proposals.set(cell, new Set([by]));
    }
  }
  const moves: Move[] = [];
  for (const [cell, amounts] of proposals) for (const by of amounts) moves.push(cellMove(network, cell, by));
  return moves;
}

function cellMove(network: Network, cell: CellId, by: number): Move {
  return { kind: 'cell', changes: [{ cell, by }], effects: effectsOf(network, [{ cell, by }]) };
}

function effectsOf(network: Network, changes: Move['changes']): Map<number, number> {
  const effects = new Map<number, number>();
  for (const { cell, by } of changes) {
    for (const equation of network.equationsOf(cell)) {
      effects.set(
        equation.index,
        (effects.get(equation.index) ?? 0) + by * entry(equation.coefficients, cell),
      );
    }
  }
  return effects;
}

/** A violated sum down one column of a panel: under a row of the panel itself, or of the whole panel against another table. */
export interface ColumnSum {
  readonly equation: Equation;
  readonly panel: Panel;
  readonly column: Column;
  /** The row that the column is summed into; null when the whole list is compared with another table. */
  readonly anchor: Row | null;
  readonly parts: readonly Row[];
  /** Coefficient of the parts in the equation. */
  readonly sign: number;
}

/** Fewest rows by which a list is known that has no total row of its own. */
const LIST_ROWS = 3;

/** Every explanation that is tried asks again. */
const sums = new WeakMap<Equation, { readonly sum: ColumnSum | null }>();

/** Reads an equation as a sum down a column; null when it is none. */
export function columnSum(book: Book, equation: Equation): ColumnSum | null {
  let known = sums.get(equation);
  if (!known) sums.set(equation, (known = { sum: readColumnSum(book, equation) }));
  return known.sum;
}

function readColumnSum(book: Book, equation: Equation): ColumnSum | null {
  const { left, right, kind } = equation.relation;
  if (kind === 'at-most' || kind === 'agreed') return null;
  if (left.length === 1) {
    const { panel, row, column } = locate(book, at(left, 0).cell);
    const parts = right.map((term) => locate(book, term.cell));
    const isWithin = parts.every((part) => part.column === column && part.row !== row);
    if (isWithin)
      return { equation, panel, column, anchor: row, parts: parts.map((part) => part.row), sign: -1 };
  }
  const byColumn = new Map<string, { panel: Panel; column: Column; rows: Row[]; sign: number }>();
  for (const [cell, coefficient] of equation.coefficients) {
    const { panel, row, column } = locate(book, cell);
    const key = `${panel.firstCell}/${column.index}/${coefficient}`;
    const known = byColumn.get(key);
    if (known) known.rows.push(row);
    else byColumn.set(key, { panel, column, rows: [row], sign: coefficient });
  }
  const { panel, column, rows, sign } = at(
    [...byColumn.values()].sort((a, b) => b.rows.length - a.rows.length),
    0,
  );
  return rows.length < LIST_ROWS ? null : { equation, panel, column, anchor: null, parts: rows, sign };
}

/** What columns of one sum have in common: a row left out shows in several of them at once. */
export function sumKey(sum: ColumnSum): string {
  return `${sum.panel.firstCell}/${sum.anchor?.index ?? 'list'}`;
}

/**
 * Rows left out or entered twice. A row left out shows as the same sum being off in two or more columns; single cells could explain that
 * only by several mistakes. A row entered twice is seen in the table itself.
 */
export function rowMoves(
  network: Network,
  violated: readonly Equation[],
  differenceOf: (equation: Equation) => number,
): Move[] {
  const sums = violated.flatMap((equation) => columnSum(network.book, equation) ?? []);
  const byKey = new Map<string, ColumnSum[]>();
  for (const sum of sums) byKey.set(sumKey(sum), [...(byKey.get(sumKey(sum)) ?? []), sum]);
  const moves = doubledRows(network, sums);
  for (const group of byKey.values()) {
    const changes = group.map((sum) => ({ cell: shownAt(sum), by: -differenceOf(sum.equation) / sum.sign }));
    // A row that is missing has amounts to add; taking some away is another matter.
    if (group.length < 2 || changes.some((change) => change.by < 0)) continue;
    moves.push({
      kind: 'row-omitted',
      changes,
      effects: new Map(group.map((sum) => [sum.equation.index, -differenceOf(sum.equation)])),
    });
  }
  return moves;
}

/** Where a missing row is shown: at the sum it is missing from, or at the end of the list. */
function shownAt(sum: ColumnSum): CellId {
  return cellId(sum.panel, sum.anchor ?? at(sum.parts, sum.parts.length - 1), sum.column);
}

const doubled = new WeakMap<Network, Map<Panel, readonly Move[]>>();

/** Rows that stand twice with the same name and the same amounts, each as a move that takes one of them out. */
function doubledRows(network: Network, sums: readonly ColumnSum[]): Move[] {
  let byPanel = doubled.get(network);
  if (!byPanel) doubled.set(network, (byPanel = new Map()));
  const moves: Move[] = [];
  for (const panel of new Set(sums.map((sum) => sum.panel))) {
    let found = byPanel.get(panel);
    if (!found) byPanel.set(panel, (found = doubledIn(network, panel)));
    moves.push(...found);
  }
  return moves;
}

function doubledIn(network: Network, panel: Panel): Move[] {
  const moves: Move[] = [];
  const amounts = panel.columns.filter((column) => column.kind === 'amount');
  const seen = new Map<string, Row>();
  for (const row of panel.rows) {
    const values = amounts.map((column) => network.book.cells.printed[cellId(panel, row, column)]!);
    if (row.kind === 'blank' || values.every((value) => value === 0)) continue;
    const key = `${row.code ?? row.name}/${values.join('/')}`;
    const earlier = seen.get(key);
    seen.set(key, row);
    if (earlier)
      moves.push(withoutRow(network, panel, row, amounts), withoutRow(network, panel, earlier, amounts));
  }
  return moves;
}

function withoutRow(network: Network, panel: Panel, row: Row, amounts: readonly Column[]): Move {
  const changes = amounts.map((column) => {
    const cell = cellId(panel, row, column);
    return { cell, by: -at(network.book.cells.printed, cell) };
  });
  const effects = effectsOf(network, changes);
  // What is compared with the row itself (its columns, its other table, its own parts) vanishes with it or goes on with its twin.
  for (const { cell } of changes) {
    for (const equation of network.equationsOf(cell))
      if (!isAddend(network.book, equation, cell)) effects.set(equation.index, 0);
  }
  return { kind: 'row-doubled', changes, effects };
}

/** Whether a cell is one of several parts of a sum down its column. */
function isAddend(book: Book, equation: Equation, cell: CellId): boolean {
  const sum = columnSum(book, equation);
  const { row, column } = locate(book, cell);
  return sum !== null && sum.column === column && sum.parts.includes(row);
}

/** An amount that stands one column off: moved from a filled cell to one in the same row that is blank, dashed or nought. */
export function columnMoves(network: Network, violated: readonly Equation[]): Move[] {
  const moves: Move[] = [];
  const seen = new Set<string>();
  for (const equation of violated) {
    for (const cell of equation.coefficients.keys()) {
      const { panel, row } = locate(network.book, cell);
      const value = at(network.book.cells.printed, cell);
      if (value === 0) continue;
      for (const other of panel.columns) {
        if (other.kind !== 'amount') continue;
        const target = cellId(panel, row, other);
        const isFree = isReadable(network.book, target) && network.book.cells.printed[target] === 0;
        const key = `${cell}>${target}`;
        if (!isFree || seen.has(key)) continue;
        seen.add(key);
        const changes = [
          { cell, by: -value },
          { cell: target, by: value },
        ];
        moves.push({ kind: 'columns', changes, effects: effectsOf(network, changes) });
      }
    }
  }
  return moves;
}
