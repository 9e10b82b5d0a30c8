import type { Panel, Row, Term } from '../../model';
import { at, panelOf } from '../../model';
import {
  amountText,
  codePlace,
  defineRule,
  incomeColumns,
  mainColumn,
  rowKey,
  rowTerms,
  sumOf,
} from '../kit';

/** Accounts without a match from which the lists, not the single accounts, are the question. */
const MANY = 6;

export const rule = defineRule(
  {
    id: 'ties/expense-by-code',
    title: '支出总表每个科目等于收入总表同一科目的本年收入加上年结转，两表科目一致',
    titleEn:
      'Each account of the expense table equals income plus carry-over of the same account; both list the same accounts',
    why: '部门预算收支按科目一一对应：一个科目安排多少收入，就安排多少支出。',
    fix: '逐科目核对两张表；只在一张表里有的科目，补上或删去。',
    basis: ['预算法实施条例 第五条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['expense', 'income'],
    ignores:
      '没有金额的科目行只在一张表里出现时不提示；一张表按单位列示或只列到类的，不逐项核对；四舍五入造成的尾差只作提示。',
    messages: {
      differs: '{subject} {left}，{otherTable}同科目收入加结转 {right}，{direction} {difference}',
      'only-expense': '{table}有“{code} {name}” {left}，{otherTable}没有这个科目',
      'only-income': '{table}有“{code} {name}” {left}，{otherTable}没有这个科目',
      accounts:
        '{table}的 {all} 个科目中只有 {same} 个在{otherTable}里，没有逐科目核对：请看看两张表是不是同一套科目',
    },
  },
  (book, say) => {
    const expense = panelOf(book, 'expense');
    const income = panelOf(book, 'income');
    if (!expense || !income) return;
    const columns = incomeColumns(book, income);
    const added = columns.all ? [columns.all] : [columns.thisYear, columns.carryover, columns.used];
    const parts = (row: Row): Term[] => added.flatMap((column) => rowTerms(income, row, column));
    const column = mainColumn(expense);
    const pairs: (readonly [Row, Row])[] = [];
    if (expense.totalRow && income.totalRow) pairs.push([expense.totalRow, income.totalRow]);
    if (expense.rowByCode.size === 0 || income.rowByCode.size === 0) {
      const without = expense.rowByCode.size === 0 ? expense : income;
      say.skip('not-applicable', `${without.tableLabel}没有按科目列示，只核对了合计，没有逐科目核对`);
    } else matchAccounts(expense, income);
    for (const [row, match] of pairs) {
      say.compare(rowTerms(expense, row, column), parts(match), 'sum', () => ({
        code: 'differs',
        key: `expense/${rowKey(row)}`,
      }));
    }

    function matchAccounts(left: Panel, right: Panel): void {
      const levels = (panel: Panel): Set<number> =>
        new Set([...panel.rowByCode.values()].map((row) => row.level));
      const [ofLeft, ofRight] = [levels(left), levels(right)];
      const shared = [...left.rowByCode.keys()].filter((code) => right.rowByCode.has(code)).length;
      if (left.rowByCode.size - shared >= MANY && shared * 2 < left.rowByCode.size) {
        say.report({
          code: 'accounts',
          level: 'warning',
          key: 'expense/accounts',
          data: {
            table: left.tableLabel,
            otherTable: right.tableLabel,
            all: String(left.rowByCode.size),
            same: String(shared),
          },
          places: [codePlace(left, at([...left.rowByCode.values()], 0))],
        });
        return;
      }
      for (const [code, row] of left.rowByCode) {
        const match = right.rowByCode.get(code);
        if (match) pairs.push([row, match]);
        else if (ofRight.has(row.level))
          onlyIn(left, row, rowTerms(left, row, column), right, 'only-expense');
      }
      for (const [code, row] of right.rowByCode) {
        if (!left.rowByCode.has(code) && ofLeft.has(row.level))
          onlyIn(right, row, parts(row), left, 'only-income');
      }
    }

    function onlyIn(
      panel: Panel,
      row: Row,
      cells: readonly Term[],
      other: Panel,
      code: 'only-expense' | 'only-income',
    ): void {
      const amount = sumOf(book, cells);
      if (amount === 0) return;
      say.report({
        code,
        key: `${panel.tableId}/${row.code}`,
        data: {
          table: panel.tableLabel,
          otherTable: other.tableLabel,
          code: row.writtenCode,
          name: row.name,
          left: amountText(panel, amount),
        },
        places: [codePlace(panel, row)],
      });
    }
  },
);
