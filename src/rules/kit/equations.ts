/** Which columns of a row add up to which: read from the header's meaning and grouping, never from addresses. */
import type { Book, Column, ColumnConcept, Panel } from '../../model';
import { cellId } from '../../model';
import { amountColumnsOf } from './select';

export interface ColumnEquation {
  /** What is split: by kind of spending, by fund, by time, by use. */
  readonly id: 'spending' | 'fund' | 'time' | 'use' | 'group';
  readonly total: Column;
  readonly parts: readonly Column[];
}

const SPENDING: readonly ColumnConcept[] = ['basic', 'project', 'operation', 'remit', 'subsidiary'];
const USE: readonly ColumnConcept[] = ['personnel', 'public'];
const FUNDS: readonly ColumnConcept[] = [
  'general',
  'fiscal',
  'fund',
  'stateCapital',
  'fiscalAccount',
  'unitFunds',
  'undertaking',
  'business',
  'superior',
  'affiliated',
  'other',
];

const cache = new WeakMap<Panel, readonly ColumnEquation[]>();

/** All row equations of a panel; empty where no column is a sum of others. */
export function columnEquations(book: Book, panel: Panel): readonly ColumnEquation[] {
  const known = cache.get(panel);
  if (known) return known;
  const equations = findEquations(book, panel);
  cache.set(panel, equations);
  return equations;
}

function findEquations(book: Book, panel: Panel): ColumnEquation[] {
  if (panel.tableId === 'targets') return [];
  const columns = amountColumnsOf(panel);
  const equations: ColumnEquation[] = [];
  const subtotals = columns.filter((column) => column.concept === 'subtotal');
  const inGroups = new Set<Column>();
  for (const subtotal of subtotals) {
    const group = subtotal.path.length > 1 ? subtotal.path[0] : null;
    const parts = columns.filter((column) => column !== subtotal && isPart(column) && (group === null || column.path[0] === group));
    if (parts.length < 2) continue;
    equations.push({ id: 'group', total: subtotal, parts });
    for (const part of parts) inGroups.add(part);
  }
  const total = panel.columnByConcept.get('total');
  if (!total) return equations;
  const grouped = subtotals.filter((subtotal) => equations.some((equation) => equation.total === subtotal));
  const add = (id: ColumnEquation['id'], concepts: readonly ColumnConcept[]): void => {
    const parts = columns.filter((column) => column.concept !== null && concepts.includes(column.concept) && !inGroups.has(column));
    if (parts.length >= 2) equations.push({ id, total, parts });
  };
  if (grouped.length > 0) {
    const rest = columns.filter((column) => !inGroups.has(column) && (isPart(column) || column.concept === 'carryover'));
    const parts = columns.filter((column) => grouped.includes(column) || rest.includes(column));
    if (parts.length >= 2) equations.push({ id: 'group', total, parts });
    return equations;
  }
  add('spending', SPENDING);
  add('use', USE);
  const funds = fundParts(book, panel, total, columns);
  if (funds.length >= 2) equations.push({ id: 'fund', total, parts: funds });
  const time = columns.filter((column) => column.concept === 'current' || column.concept === 'carryover');
  if (time.length === 2 && funds.length === 0) equations.push({ id: 'time', total, parts: time });
  return equations;
}

function isPart(column: Column): boolean {
  const { concept } = column;
  return concept !== null && (SPENDING.includes(concept) || USE.includes(concept) || FUNDS.includes(concept));
}

/** Fund columns under the same heading as the total; a carry-over beside them belongs to it only where the figures say so. */
function fundParts(book: Book, panel: Panel, total: Column, columns: readonly Column[]): Column[] {
  const group = total.path.length > 1 ? total.path[0] : null;
  const all = columns.filter((column) => column.concept !== null && FUNDS.includes(column.concept));
  const together = group === null ? all : all.filter((column) => column.path[0] === group);
  const funds = together.length >= 2 ? together : all;
  const carryover = panel.columnByConcept.get('carryover');
  if (!carryover || funds.length === 0) return funds;
  if (group !== null && together.length >= 2 && carryover.path[0] !== group) return funds;
  return holdsMoreOften(book, panel, total, [...funds, carryover], funds) ? [...funds, carryover] : funds;
}

function holdsMoreOften(
  book: Book,
  panel: Panel,
  total: Column,
  first: readonly Column[],
  second: readonly Column[],
): boolean {
  let balance = 0;
  const off = (row: (typeof panel.rows)[number], parts: readonly Column[]): number => {
    const sum = parts.reduce((running, column) => running + (book.cells.printed[cellId(panel, row, column)] ?? 0), 0);
    return Math.abs(sum - (book.cells.printed[cellId(panel, row, total)] ?? 0));
  };
  for (const row of panel.rows) balance += Math.sign(off(row, second) - off(row, first));
  return balance >= 0;
}

/** The income table's column of this year's income, and whether its 合计 includes the carry-over. */
export interface IncomeColumns {
  readonly thisYear: Column | undefined;
  readonly carryover: Column | undefined;
  /** 本年 + 结转, where the table has such a column. */
  readonly all: Column | undefined;
}

export function incomeColumns(book: Book, panel: Panel): IncomeColumns {
  const total = panel.columnByConcept.get('total');
  const subtotal = panel.columnByConcept.get('subtotal');
  const carryover = panel.columnByConcept.get('carryover');
  const includes = columnEquations(book, panel).some(
    (equation) => equation.total === total && carryover !== undefined && equation.parts.includes(carryover),
  );
  if (includes) return { thisYear: subtotal, carryover, all: total };
  return { thisYear: total ?? subtotal, carryover, all: carryover ? undefined : total };
}
