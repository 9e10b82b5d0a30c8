/** Which columns of a row add up to which: read from the header's meaning and grouping, never from addresses. */
import type { Book, Column, ColumnConcept, Panel, PanelQuestion } from '../../model';
import { OWN_FUNDS, at, cellId, panelAnswer } from '../../model';
import type { Tally } from './row-tallies';
import { rowTally, tallyAgain } from './row-tallies';
import { amountColumnsOf } from './select';

export interface ColumnEquation {
  /** What is split: by kind of spending, by fund, by time, by use, by 三公 item, or whatever one heading stands over. */
  readonly id: 'spending' | 'fund' | 'time' | 'use' | 'public' | 'group';
  readonly total: Column;
  readonly parts: readonly Column[];
  /** It fails on most rows and its parts were not certain: rather the header was misread than every row is wrong. */
  readonly isDoubtful: boolean;
}

const SPENDING: readonly ColumnConcept[] = ['basic', 'project', 'operation', 'remit', 'subsidiary'];
const PROJECT_KINDS: readonly ColumnConcept[] = ['projectRunning', 'projectTarget'];
const USE: readonly ColumnConcept[] = ['personnel', 'public'];
const TIME: readonly ColumnConcept[] = ['current', 'carryover'];
const PUBLIC: readonly ColumnConcept[] = ['publicAbroad', 'publicVehicles', 'publicReception'];
const VEHICLES: readonly ColumnConcept[] = ['vehiclePurchase', 'vehicleRunning'];
const FUNDS: readonly ColumnConcept[] = ['general', 'fiscal', 'fund', 'stateCapital', ...OWN_FUNDS];
const CARRYOVER_FUNDS: readonly ColumnConcept[] = [
  'carryoverGeneral',
  'carryoverFund',
  'carryoverStateCapital',
  'carryoverOther',
];
/** Columns that never take part: another year's figures, parts of a part, prices. */
const APART: readonly ColumnConcept[] = ['priorYear', 'smallFirms', 'unitPrice', 'projectBudget'];

const EQUATIONS: PanelQuestion<readonly ColumnEquation[]> = {
  answer: findEquations,
  again(book, panel, _, cells) {
    const rows = cells.map((cell) => Math.floor((cell - panel.firstCell) / panel.columns.length));
    tallyAgain(book, panel, [...new Set(rows)]);
    return EQUATIONS.answer(book, panel);
  },
  same: (one, other) =>
    one.length === other.length && one.every((equation, index) => isSame(equation, at(other, index))),
};

/** All row equations of a panel; empty where no column is a sum of others. */
export function columnEquations(book: Book, panel: Panel): readonly ColumnEquation[] {
  return panelAnswer(book, panel, EQUATIONS);
}

function isSame(one: ColumnEquation, other: ColumnEquation): boolean {
  return (
    one.id === other.id &&
    one.total === other.total &&
    one.isDoubtful === other.isDoubtful &&
    one.parts.length === other.parts.length &&
    one.parts.every((part, index) => part === other.parts[index])
  );
}

/** Equations of the headings that have a 小计 or 合计 of their own, the innermost first; then the table's total over what is left. */
function findEquations(book: Book, panel: Panel): ColumnEquation[] {
  const columns = amountColumnsOf(panel).filter(
    (column) => column.concept === null || !APART.includes(column.concept),
  );
  const equations: ColumnEquation[] = [];
  const taken = new Set<Column>();
  const heads = columns.filter(isHead).sort((a, b) => b.path.length - a.path.length);
  for (const head of heads) {
    const group = columns.filter((column) => column !== head && !taken.has(column) && isUnder(column, head));
    const found = split(book, panel, head, group);
    equations.push(...found);
    for (const equation of found) equation.parts.forEach((part) => taken.add(part));
  }
  const vehicles = panel.columnByConcept.get('publicVehicles');
  const vehicleParts = columns.filter(
    (column) => column.concept !== null && VEHICLES.includes(column.concept) && !taken.has(column),
  );
  if (vehicles && vehicleParts.length === 2)
    equations.push(
      judged(panel, 'public', vehicles, vehicleParts, rowTally(book, panel, vehicles, vehicleParts)),
    );
  if (vehicles) vehicleParts.forEach((column) => taken.add(column));
  const total = panel.columnByConcept.get('total') ?? panel.columnByConcept.get('publicTotal');
  if (!total || equations.some((equation) => equation.total === total)) return equations;
  const rest = columns.filter((column) => column !== total && !taken.has(column));
  return [...equations, ...split(book, panel, total, rest)];
}

function isHead(column: Column): boolean {
  return (
    column.path.length > 1 &&
    (column.concept === 'total' || /^[小合]计/.test(column.label) || column.concept === 'subtotal')
  );
}

function isUnder(column: Column, head: Column): boolean {
  const heading = head.path.slice(0, -1);
  return column.path.length > heading.length && heading.every((word, level) => column.path[level] === word);
}

function split(book: Book, panel: Panel, total: Column, group: readonly Column[]): ColumnEquation[] {
  const of = (concepts: readonly ColumnConcept[]): Column[] =>
    group.filter((column) => column.concept !== null && concepts.includes(column.concept));
  if (group.some((column) => column.concept === 'subtotal')) {
    const parts = of(['subtotal', 'carryover', 'carryoverUsed', ...SPENDING, ...FUNDS]);
    return parts.length >= 2
      ? [judged(panel, 'group', total, parts, rowTally(book, panel, total, parts))]
      : [];
  }
  const equations: ColumnEquation[] = [];
  const addTo = (whole: Column, id: ColumnEquation['id'], parts: readonly Column[]): void => {
    if (parts.length >= 2)
      equations.push(judged(panel, id, whole, parts, rowTally(book, panel, whole, parts)));
  };
  const add = (id: ColumnEquation['id'], parts: readonly Column[]): void => addTo(total, id, parts);
  // 人员经费 and 公用经费 beside 项目支出 stand for 基本支出 where that has no column of its own; its two kinds stand for 项目支出 likewise.
  const kinds = of(PROJECT_KINDS);
  const hasProject = of(['project']).length > 0;
  const [basic] = of(['basic']);
  const insteadOfBasic = (hasProject || kinds.length > 0) && !basic;
  const spending = [...of(insteadOfBasic ? [...SPENDING, ...USE] : SPENDING), ...(hasProject ? [] : kinds)];
  add('spending', spending);
  // Beside 基本支出 and 项目支出 they are what 基本支出 is split into.
  if (!insteadOfBasic) addTo(basic && spending.length >= 2 ? basic : total, 'use', of(USE));
  add('public', of(of(['publicVehicles']).length > 0 ? PUBLIC : [...PUBLIC, ...VEHICLES]));
  const funds = of(FUNDS);
  if (funds.length > 0) {
    const unknown = group.filter((column) => column.concept === null && !column.label.startsWith('其中'));
    const carryover = of(['carryover', 'carryoverUsed']);
    const { parts, held } = bestParts(
      book,
      panel,
      total,
      funds,
      carryover.length > 0 ? carryover : of(CARRYOVER_FUNDS),
      unknown,
    );
    if (parts.length >= 2) equations.push(judged(panel, 'fund', total, parts, held));
  } else {
    add('group', of(CARRYOVER_FUNDS));
    add('time', of(TIME));
  }
  if (equations.length === 0) {
    // Columns that nobody knows make up the whole when they do so on most rows: a wrong row is then found among right ones.
    const parts = group.filter((column) => !column.label.startsWith('其中'));
    const held = rowTally(book, panel, total, parts);
    const isShown = held.holding >= SHOWN && held.holding > held.failing;
    if (parts.length >= 2 && isShown && parts.some((column) => column.concept === null)) {
      equations.push(judged(panel, 'group', total, parts, held));
    }
  }
  return equations;
}

/** Rows on which columns without a known meaning must add up before they are taken for the parts of a whole. */
const SHOWN = 3;

/** Funds, with or without a carry-over or unknown columns beside them: whichever holds on most rows. */
function bestParts(
  book: Book,
  panel: Panel,
  total: Column,
  funds: readonly Column[],
  carryover: readonly Column[],
  unknown: readonly Column[],
): { readonly parts: readonly Column[]; readonly held: Tally } {
  const choices = [
    [...funds, ...carryover],
    funds,
    [...funds, ...carryover, ...unknown],
    [...funds, ...unknown],
  ];
  let best: readonly Column[] = funds;
  let fewest: Tally = { failing: Number.POSITIVE_INFINITY, holding: 0 };
  for (const parts of choices) {
    const held = rowTally(book, panel, total, parts);
    if (held.failing < fewest.failing) [best, fewest] = [parts, held];
    if (fewest.failing === 0) break;
  }
  return { parts: best, held: fewest };
}

function judged(
  panel: Panel,
  id: ColumnEquation['id'],
  total: Column,
  parts: readonly Column[],
  { failing, holding }: Tally,
): ColumnEquation {
  // 基本 + 项目 says itself what belongs together; which funds or groups make up a total is read from the arrangement.
  const isRead =
    id === 'fund' ||
    id === 'group' ||
    panel.columns.some((column) => column.kind === 'amount' && column.concept === null);
  return { id, total, parts, isDoubtful: isRead && failing >= DOUBT && failing > holding };
}

/** Rows that must fail before the reading of the header is doubted rather than the rows. */
const DOUBT = 4;

/** The income table's column of this year's income, and whether its 合计 includes the carry-over. */
export interface IncomeColumns {
  readonly thisYear: Column | undefined;
  readonly carryover: Column | undefined;
  /** 使用非财政拨款结余, where it has a column. */
  readonly used: Column | undefined;
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
  const used = panel.columnByConcept.get('carryoverUsed');
  if (!includes) return { thisYear: total ?? subtotal, carryover, used, all: carryover ? undefined : total };
  const hasCarryover = panel.rows.some(
    (row) => carryover && book.cells.printed[cellId(panel, row, carryover)] !== 0,
  );
  return { thisYear: subtotal ?? (hasCarryover ? undefined : total), carryover, used, all: total };
}
