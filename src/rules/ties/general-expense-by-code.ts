import type { Book, ColumnConcept, Panel, Row, Term } from '../../model';
import { OWN_FUNDS, at, cellAt, panelOf, tableOf } from '../../model';
import {
  codePlace,
  defineRule,
  fenOf,
  kindOf,
  mainCell,
  mainColumn,
  plus,
  rowKey,
  rowTerms,
  sameRow,
  sumOf,
} from '../kit';

/** What the table of general-budget spending is tied to: this year's income, that with its carry-over, or all spending. */
interface Basis {
  readonly kind: 'income' | 'income-all' | 'expense';
  /** Whether the title or the grand total says so; otherwise only the grand total is compared. */
  readonly isSure: boolean;
  /** The income or the expense table. */
  readonly panel: Panel;
  /** The 合计 row of the table of general-budget spending. */
  readonly total: Row;
}

export const rule = defineRule(
  {
    id: 'ties/general-expense-by-code',
    title: '一般公共预算支出表每个科目等于收入总表的一般公共预算（不含结转），或等于支出总表（含结转）',
    titleEn:
      'General-budget spending per account equals the income table’s general budget, or the expense table where carry-over is included',
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
    // A table that lists units and no accounts cannot lack one.
    if (expense && expense.rowByCode.size > 0) checkAccounts(general, expense);
    const basis = basisOf(book, general);
    if (basis === null) {
      say.skip(
        'not-applicable',
        '一般公共预算支出表的合计与收入总表、支出总表都没有可比的栏，逐科目核对未进行',
      );
      return;
    }
    for (const row of basis.isSure ? [basis.total, ...general.rowByCode.values()] : [basis.total]) {
      const match = sameRow(basis.panel, row);
      if (!match) continue;
      if (basis.kind === 'expense') tieToExpense(general, basis.panel, row, match);
      else tieToIncome(general, basis, row, match);
    }

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

    function tieToIncome(left: Panel, { panel, kind }: Basis, row: Row, match: Row): void {
      const own = rowTerms(left, row, mainColumn(left));
      const other = generalTerms(panel, match, kind === 'income-all');
      say.compare(own, other, kindOf(own, other), () => ({
        code: row.kind === 'total' ? 'total' : 'income',
        key: `general-expense/${rowKey(row)}`,
      }));
    }

    function tieToExpense(left: Panel, right: Panel, row: Row, match: Row): void {
      for (const concept of ['total', 'basic', 'project'] as const) {
        const own = rowTerms(left, row, left.columnByConcept.get(concept));
        const other = rowTerms(right, match, right.columnByConcept.get(concept));
        say.compare(own, other, kindOf(own, other), () => ({
          code: 'expense',
          key: `general-expense/${rowKey(row)}/${concept}`,
        }));
      }
    }
  },
);

/** The income table’s general budget for a row: this year’s, and the carried-over part where the table shows it and it is asked for. */
function generalTerms(income: Panel, row: Row, withCarryover: boolean): Term[] {
  const general = rowTerms(income, row, income.columnByConcept.get('general'));
  return withCarryover
    ? [...general, ...rowTerms(income, row, income.columnByConcept.get('carryoverGeneral'))]
    : general;
}

/**
 * Chosen once for the whole table: by the title where it says whether carry-over is included, otherwise by which grand total holds.
 * Own funds or other budgets in the expense table rule that basis out; null where nothing can be judged.
 */
function basisOf(book: Book, general: Panel): Basis | null {
  const income = panelOf(book, 'income');
  const expense = panelOf(book, 'expense');
  const { totalRow } = general;
  const total = mainCell(general, totalRow);
  if (!income || !totalRow || total === undefined) return null;
  const included = tableOf(book, 'general-expense')?.carryoverIncluded;
  const own = fenOf(book, total);
  const holds = (list: readonly Term[]): boolean =>
    Math.abs(sumOf(book, list) - own) <= at(book.cells.step, total);
  const basis = (kind: Basis['kind'], panel: Panel, isSure: boolean): Basis => ({
    kind,
    isSure,
    panel,
    total: totalRow,
  });
  const figures = (withCarryover: boolean): Term[] =>
    income.totalRow ? generalTerms(income, income.totalRow, withCarryover) : [];
  const [current, all] = [figures(false), figures(true)];
  if (included === false) return current.length > 0 ? basis('income', income, true) : null;
  if (included !== true && current.length > 0 && holds(current)) return basis('income', income, true);
  if (all.length > 1 && holds(all)) return basis('income-all', income, true);
  const ofExpense = expense && mainCell(expense, expense.totalRow);
  if (expense && ofExpense !== undefined && !hasOtherFunds(book, income)) {
    const isSure = included === true || holds([plus(ofExpense)]);
    if (isSure || current.length === 0) return basis('expense', expense, isSure);
  }
  if (included === true || current.length === 0) return null;
  // Between this year's figure and that with all carry-over the table may include some: nothing to hold it against.
  const least = sumOf(book, current);
  const most = least + fenOf(book, cellAt(income, income.totalRow, 'carryover'));
  if (all.length === 1 && own > least && own <= most) return null;
  return basis('income', income, false);
}

const OTHER_FUNDS: readonly ColumnConcept[] = ['fund', 'stateCapital', ...OWN_FUNDS];

function hasOtherFunds(book: Book, income: Panel): boolean {
  return OTHER_FUNDS.some((concept) => fenOf(book, cellAt(income, income.totalRow, concept)) !== 0);
}
