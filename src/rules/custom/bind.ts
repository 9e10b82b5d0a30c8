/** A rule bound to a workbook: names become cells, amounts and plain numbers are told apart. */
import type { Book, CellId, Column, Fraction, Panel, Row } from '../../model';
import { at, cellId, rowLabel, toA1 } from '../../model';
import { columnsNamed, figureColumns, isLabelColumn } from './columns';
import { isPattern, nearestNames, suggestionText } from './names';
import { rowsFitting, rowsNamed } from './rows';
import type { CustomRule, CustomRuleError, Expression, Name, Operator, Reference, Span } from './syntax';
import { Mistake, errorOf, mistakeOf } from './syntax';
import { resolveTables } from './tables';

/** An expression over cells. `power` is 1 for money, 0 for plain numbers, −1 for 1 ÷ money and so on. */
export type BoundExpression =
  | { readonly kind: 'number'; readonly value: Fraction; readonly power: number; readonly at: Span }
  | { readonly kind: 'cells'; readonly cells: readonly CellId[]; readonly power: number; readonly at: Span }
  | {
      readonly kind: 'negation';
      readonly operand: BoundExpression;
      readonly power: number;
      readonly at: Span;
    }
  | {
      readonly kind: 'operation';
      readonly operator: Operator;
      readonly left: BoundExpression;
      readonly right: BoundExpression;
      readonly power: number;
      readonly at: Span;
    };

export interface BoundRule {
  readonly rule: CustomRule;
  readonly left: BoundExpression;
  readonly right: BoundExpression;
  /** The power of both sides: 1 when amounts are compared. */
  readonly power: number;
}

export type Binding =
  | { readonly ok: true; readonly bound: BoundRule }
  | { readonly ok: false; readonly errors: readonly CustomRuleError[] };

/** Finds the cells that a rule speaks of. Every name that is unknown or ambiguous gives an error. */
export function bindCustomRule(rule: CustomRule, book: Book): Binding {
  const errors: CustomRuleError[] = [];
  const binder = new Binder(book, (mistake) => errors.push(errorOf(mistake, rule.line)));
  const left = binder.bind(rule.left);
  const right = binder.bind(rule.right);
  if (!left || !right || errors.length > 0) return { ok: false, errors };
  try {
    const power = commonPower(left, right, right.at);
    if (left.kind === 'cells' && right.kind === 'cells' && left.cells.join() === right.cells.join())
      throw new Mistake(right.at, '比较号两边是同一个单元格，永远成立');
    if (!binder.readsCells) throw new Mistake(left.at, '规则里没有引用单元格，应写成 [表]行.列');
    return { ok: true, bound: { rule, left, right, power } };
  } catch (error) {
    return { ok: false, errors: [errorOf(mistakeOf(error), rule.line)] };
  }
}

class Binder {
  readonly #book: Book;
  readonly #tell: (mistake: Mistake) => void;
  readsCells = false;

  constructor(book: Book, tell: (mistake: Mistake) => void) {
    this.#book = book;
    this.#tell = tell;
  }

  /** Null when something in it could not be bound; every such thing has been told. */
  bind(expression: Expression): BoundExpression | null {
    switch (expression.kind) {
      case 'number':
        return {
          kind: 'number',
          value: expression.value,
          power: expression.isMoney ? 1 : 0,
          at: expression.at,
        };
      case 'negation': {
        const operand = this.bind(expression.operand);
        return operand && { kind: 'negation', operand, power: operand.power, at: expression.at };
      }
      case 'operation': {
        const left = this.bind(expression.left);
        const right = this.bind(expression.right);
        if (!left || !right) return null;
        const { operator } = expression;
        return this.#orTell(() => ({
          kind: 'operation',
          operator,
          left,
          right,
          power: powerOf(operator, left, right),
          at: expression.at,
        }));
      }
      case 'reference':
        return this.#orTell(() => this.#reference(expression));
    }
  }

  #orTell(make: () => BoundExpression): BoundExpression | null {
    try {
      return make();
    } catch (error) {
      this.#tell(mistakeOf(error));
      return null;
    }
  }

  #reference(reference: Reference): BoundExpression {
    const { cells, column } = cellsOf(this.#book, reference);
    this.readsCells = true;
    return { kind: 'cells', cells, power: column.kind === 'amount' ? 1 : 0, at: reference.at };
  }
}

/** `+ −` keep the power and want it equal on both sides (a written 0 fits anything); × adds, ÷ subtracts. */
function powerOf(operator: Operator, left: BoundExpression, right: BoundExpression): number {
  if (operator === '×') return left.power + right.power;
  if (operator === '÷') return left.power - right.power;
  return commonPower(left, right, right.at);
}

function commonPower(left: BoundExpression, right: BoundExpression, blamed: Span): number {
  if (left.power === right.power || isZero(right)) return left.power;
  if (isZero(left)) return right.power;
  const number = [left, right].find((side) => side.kind === 'number' && side.power === 0);
  if (number) throw new Mistake(number.at, '金额要写单位，如 20万元 或 200000元');
  throw new Mistake(blamed, '金额和不是金额的数（比例、数量）不能相加减或比较');
}

function isZero(side: BoundExpression): boolean {
  return side.kind === 'number' && side.value.numerator === 0n;
}

interface Hit {
  readonly panel: Panel;
  readonly rows: readonly Row[];
  readonly columns: readonly Column[];
}

/** The cells of a reference: one, or with Σ and in a 合计 that is not printed, several to be added. */
function cellsOf(book: Book, reference: Reference): { cells: readonly CellId[]; column: Column } {
  const { table, row, column, sum } = reference;
  if (!sum && !row.quoted && isPattern(row.text))
    throw new Mistake(row.at, `“${row.text}”是一批行，前面要写 Σ；若是一行的名称，请加引号`);
  const panels = resolveTables(book, table).flatMap((found) => found.panels);
  const withRow: Hit[] = panels
    .map((panel) => ({
      panel,
      rows: sum ? rowsFitting(panel, row) : rowsNamed(panel, row).rows,
      columns: columnsNamed(panel, column),
    }))
    .filter((hit) => hit.rows.length > 0);
  if (withRow.length === 0) throw unknownRow(panels, reference);
  const hits = withRow.filter((hit) => hit.columns.length > 0);
  if (hits.length === 0)
    throw unknownColumn(
      withRow.map((hit) => hit.panel),
      column,
    );
  for (const hit of hits) if (hit.columns.length > 1) throw ambiguousColumn(hit, column);
  const cells = hits.flatMap((hit) =>
    hit.rows.map((each) => ({ panel: hit.panel, row: each, column: at(hit.columns, 0) })),
  );
  const isTotal = hits.length === 1 && hits.every((hit) => !sum && rowsNamed(hit.panel, row).isTotal);
  const first = at(cells, 0);
  if (!sum && cells.length > 1 && !isTotal) throw ambiguousRow(cells, row);
  if (cells.some((each) => (each.column.kind === 'amount') !== (first.column.kind === 'amount')))
    throw new Mistake(column.at, `“${column.text}”在表的两半里一处是金额，一处不是`);
  return { cells: cells.map((each) => cellId(each.panel, each.row, each.column)), column: first.column };
}

function unknownRow(panels: readonly Panel[], reference: Reference): Mistake {
  const { row, table, sum } = reference;
  const suggestions = nearestNames(row.text, panels.flatMap(rowNames));
  const what = sum
    ? `“${table.text}”里没有符合“${row.text}”的行`
    : `“${table.text}”里没有“${row.text}”这一行`;
  return new Mistake(row.at, `${what}${suggestionText(suggestions)}`, suggestions);
}

function unknownColumn(panels: readonly Panel[], column: Name): Mistake {
  if (panels.some((panel) => isLabelColumn(panel, column)))
    return new Mistake(column.at, `“${column.text}”这一列不是数字`);
  const names = panels.flatMap((panel) => figureColumns(panel).map(columnName));
  const suggestions = nearestNames(column.text, names);
  const offered = suggestions.length > 0 ? suggestions : [...new Set(names)].slice(0, 6);
  return new Mistake(column.at, `没有“${column.text}”这一列${suggestionText(offered)}`, offered);
}

function ambiguousColumn(hit: Hit, column: Name): Mistake {
  const names = hit.columns.map((each) => each.path.join('·'));
  const letters = hit.columns.map((each) => toA1(0, each.sheetColumn).replace(/\d+$/, ''));
  return new Mistake(
    column.at,
    `“${column.text}”可以指 ${names.length} 列（${letters.join('、')} 列），请连上面的标题一起写`,
    names,
  );
}

function ambiguousRow(cells: readonly { panel: Panel; row: Row; column: Column }[], row: Name): Mistake {
  const codes = cells.map((each) => each.row.code ?? '');
  const differ = codes.every((code) => code !== '') && new Set(codes).size === cells.length;
  const places = cells
    .slice(0, 4)
    .map((each) => `第 ${each.row.sheetRow + 1} 行`)
    .join('、');
  const advice = differ ? '请改写编码' : '要把它们加起来请在前面写 Σ';
  return new Mistake(
    row.at,
    `叫“${row.text}”的有 ${cells.length} 行（${places}${cells.length > 4 ? '……' : ''}），${advice}`,
    differ ? codes.slice(0, 6) : [],
  );
}

/** What the rows of a panel are called, by name and by code. */
export function rowNames(panel: Panel): string[] {
  return panel.rows
    .filter((row) => row.kind !== 'blank')
    .flatMap((row) => (row.code === null ? [rowLabel(row)] : [rowLabel(row), row.code]));
}

/** How a column is offered: its label without the year, or its meaning's word where nothing else is left. */
export function columnName(column: Column): string {
  const label = column.label.replace(/20\d\d(?:年度|年)?/g, '').trim();
  return label === '' ? '金额' : label;
}
