import type { Panel } from '../../model';
import { cellAt, panelOf } from '../../model';
import type { ClassLine } from '../kit';
import {
  accountTerms,
  classLines,
  defineRule,
  fenOf,
  incomeColumns,
  kindOf,
  mainCell,
  mainColumn,
  plus,
  terms,
} from '../kit';

export const rule = defineRule(
  {
    id: 'ties/summary-expense',
    title: '收支总表的各类支出和总计等于支出总表，当年、结转两栏等于收入总表',
    titleEn:
      'Classes and totals of the summary equal the expense table; current and carry-over equal the income table',
    why: '收支总表是支出总表、收入总表按类的汇总。',
    fix: '以支出总表的科目行为准，把收支总表改成一致。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）', '预算法实施条例 第五条'],
    level: 'error',
    tables: ['summary', 'expense', 'income'],
    ignores: '收支总表列出而没有金额的类，支出总表可以不列。',
    messages: {
      total: '{subject} {left}，{otherTable}合计 {right}，{direction} {difference}',
      class: '{subject} {left}，{otherTable}“{otherName}” {right}，{direction} {difference}',
      current: '{subject} {left}，{otherTable}“{otherName}”本年收入 {right}，{direction} {difference}',
      carryover: '{subject} {left}，{otherTable}“{otherName}”上年结转 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const summary = panelOf(book, 'summary', 'expense');
    if (!summary) return;
    const expense = panelOf(book, 'expense');
    if (expense) tieTotals(summary, expense);
    const income = panelOf(book, 'income');
    if (!income) return;
    const columns = incomeColumns(book, income);
    for (const line of classLines(summary)) {
      tieIncome(summary, income, line, 'current', columns.thisYear);
      tieIncome(summary, income, line, 'carryover', columns.carryover);
    }

    function tieIncome(
      left: Panel,
      right: Panel,
      { row, code }: ClassLine,
      concept: 'current' | 'carryover',
      column: Panel['columns'][number] | undefined,
    ): void {
      const own = terms(cellAt(left, row, concept));
      const other = accountTerms(right, code, column);
      say.compare(own, other, kindOf(own, other), () => ({
        code: concept,
        key: `summary/${row.concept}/${concept}`,
      }));
    }

    function tieTotals(left: Panel, right: Panel): void {
      const leftOver = fenOf(book, mainCell(left, left.rowByConcept.get('expense:carryover')));
      const grand = leftOver === 0 ? left.rowByConcept.get('expense:grandTotal') : undefined;
      const total = mainCell(left, grand ?? left.rowByConcept.get('expense:total'));
      const other = mainCell(right, right.totalRow);
      if (total !== undefined && other !== undefined) {
        say.compare([plus(total)], [plus(other)], 'identical', () => ({
          code: 'total',
          key: 'summary/expense:grandTotal',
        }));
      }
      for (const { row, code } of classLines(left)) {
        const own = terms(mainCell(left, row));
        const match = accountTerms(right, code, mainColumn(right));
        say.compare(own, match, kindOf(own, match), () => ({ code: 'class', key: `summary/${row.concept}` }));
      }
    }
  },
);
