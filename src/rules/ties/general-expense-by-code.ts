import type { Book, CellId, Panel, Row } from '../../model';
import { cellAt, panelOf, tableOf } from '../../model';
import { accountRows, codePlace, defineRule, fenOf, incomeColumns, kindOf, mainCell, mainColumn, plus, rowTerms, sumOf, terms } from '../kit';

/** What the table of general-budget spending is tied to: this year's income, that with its carry-over, or all spending. */
interface Basis {
  readonly kind: 'income' | 'income-all' | 'expense';
  /** Whether the title or the grand total says so; otherwise only the grand total is compared. */
  readonly isSure: boolean;
}

export const rule = defineRule(
  {
    id: 'ties/general-expense-by-code',
    title: '一般公共预算支出表每个科目等于收入总表的一般公共预算（不含结转），或等于支出总表（含结转）',
    titleEn: 'General-budget spending per account equals the income table’s general budget, or the expense table where carry-over is included',
    why: '一般公共预算支出表只列一般公共预算拨款安排的支出；标明“不含上年结转”的与收入总表核对，含结转的与支出总表核对，两者只取其一。',
    fix: '逐科目核对，改正填错的科目；先确认本表是否包含上年结转。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）', '预算法实施条例 第六条'],
    level: 'error',
    tables: ['general-expense', 'income', 'expense'],
    ignores: '标题没有说明是否含结转的，看合计与哪张表一致再核对；两张都不一致时只报合计。',
    messages: {
      income: '{subject} {left}，{otherTable}同科目一般公共预算 {right}，{direction} {difference}',
      expense: '{subject} {left}，{otherTable}同科目 {right}，{direction} {difference}',
      total: '{table}合计 {left}，{otherTable}合计行一般公共预算 {right}，{direction} {difference}',
      unknown: '{table}有“{code} {name}”，支出总表没有这个科目',
    },
  },
  (book, say) => {
    const general = panelOf(book, 'general-expense');
    if (!general) return;
    const expense = panelOf(book, 'expense');
    const income = panelOf(book, 'income');
    // A table that lists units and no accounts cannot lack one.
    if (expense && expense.rowByCode.size > 0) checkAccounts(general, expense);
    const basis = basisOf(book, general);
    if (basis === null) {
      say.skip('not-applicable', '一般公共预算支出表的合计与收入总表、支出总表都没有可比的栏，逐科目核对未进行');
      return;
    }
    if (basis.kind === 'expense' && expense) tieToExpense(general, expense, basis);
    if (basis.kind !== 'expense' && income) tieToIncome(general, income, basis);

    function checkAccounts(left: Panel, right: Panel): void {
      for (const [code, row] of left.rowByCode) {
        if (right.rowByCode.has(code)) {
          say.held();
          continue;
        }
        if (fenOf(book, mainCell(left, row)) === 0) continue;
        say.report({
          code: 'unknown',
          key: `general-expense/${code}`,
          data: { table: left.tableLabel, code: row.writtenCode, name: row.name },
          places: [codePlace(left, row)],
        });
      }
    }

    function tieToIncome(left: Panel, right: Panel, { kind, isSure }: Basis): void {
      for (const [row, match] of pairs(left, right)) {
        if (!isSure && row.kind !== 'total') continue;
        const own = rowTerms(left, row, mainColumn(left));
        const rows = match.kind === 'code' ? accountRows(right, match.code ?? '') : [match];
        const other = rows.flatMap((each) => generalCells(right, each, kind === 'income-all')).map(plus);
        if (own.length === 0 || other.length === 0) continue;
        say.compare(own, other, kindOf(own, other), () => ({
          code: row.kind === 'total' ? 'total' : 'income',
          key: `general-expense/${row.code ?? 'total'}`,
        }));
      }
    }

    function tieToExpense(left: Panel, right: Panel, { isSure }: Basis): void {
      for (const [row, match] of pairs(left, right)) {
        if (!isSure && row.kind !== 'total') continue;
        for (const concept of ['total', 'basic', 'project'] as const) {
          const own = rowTerms(left, row, left.columnByConcept.get(concept));
          const other = rowTerms(right, match, right.columnByConcept.get(concept));
          if (own.length === 0 || other.length === 0) continue;
          say.compare(own, other, kindOf(own, other), () => ({
            code: 'expense',
            key: `general-expense/${row.code ?? 'total'}/${concept}`,
          }));
        }
      }
    }
  },
);

function* pairs(left: Panel, right: Panel): Generator<readonly [Row, Row]> {
  if (left.totalRow && right.totalRow) yield [left.totalRow, right.totalRow];
  for (const [code, row] of left.rowByCode) {
    const match = right.rowByCode.get(code);
    if (match) yield [row, match];
  }
}

/** The income table's general-budget cells: this year's, and the carried-over part where the table shows it. */
function generalCells(income: Panel, row: Row, withCarryover: boolean): CellId[] {
  const general = cellAt(income, row, 'general');
  const carried = withCarryover ? cellAt(income, row, 'carryoverGeneral') : undefined;
  return [general, carried].filter((cell): cell is CellId => cell !== undefined);
}

/**
 * Chosen once for the whole table: by the title where it says whether carry-over is included, otherwise by which grand total holds.
 * Own funds or other budgets in the expense table rule that basis out; null where nothing can be judged.
 */
function basisOf(book: Book, general: Panel): Basis | null {
  const income = panelOf(book, 'income');
  const expense = panelOf(book, 'expense');
  const total = mainCell(general, general.totalRow);
  if (total === undefined) return null;
  const figures = (withCarryover: boolean): CellId[] =>
    income?.totalRow ? generalCells(income, income.totalRow, withCarryover) : [];
  const fromExpense = expense ? mainCell(expense, expense.totalRow) : undefined;
  const canUseExpense = fromExpense !== undefined && income !== undefined && otherFundsOf(book, income) === 0;
  const included = tableOf(book, 'general-expense')?.carryoverIncluded ?? null;
  const own = fenOf(book, total);
  const step = book.cells.step[total] || 1;
  const holds = (fen: number): boolean => Math.abs(fen - own) <= step;
  const [current, all] = [figures(false), figures(true)];
  if (included === false) return current.length > 0 ? { kind: 'income', isSure: true } : null;
  if (included === null && current.length > 0 && holds(sumOf(book, terms(...current)))) return { kind: 'income', isSure: true };
  if (all.length > 1 && holds(sumOf(book, terms(...all)))) return { kind: 'income-all', isSure: true };
  if (canUseExpense && holds(fenOf(book, fromExpense))) return { kind: 'expense', isSure: true };
  if (canUseExpense && (included === true || current.length === 0)) return { kind: 'expense', isSure: included === true };
  if (included === true || current.length === 0) return null;
  // Between this year's figure and that with all carry-over the table may include some: nothing to hold it against.
  const carried = income ? fenOf(book, cellAt(income, income.totalRow, 'carryover')) : 0;
  const least = sumOf(book, terms(...current));
  if (all.length === 1 && own > least && own <= least + carried) return null;
  return { kind: 'income', isSure: false };
}

const OTHER_FUNDS = ['fund', 'stateCapital', 'fiscalAccount', 'unitFunds', 'undertaking', 'business', 'superior', 'affiliated', 'other'] as const;

function otherFundsOf(book: Book, income: Panel): number {
  const columns = incomeColumns(book, income);
  if (!columns.thisYear && !columns.all) return 0;
  return OTHER_FUNDS.reduce((sum, concept) => sum + Math.abs(fenOf(book, cellAt(income, income.totalRow, concept))), 0);
}
