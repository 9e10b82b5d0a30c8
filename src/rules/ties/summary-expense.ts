import type { Panel, Row } from '../../model';
import { cellAt, panelOf } from '../../model';
import { accountTerms, defineRule, fenOf, incomeColumns, kindOf, mainCell, mainColumn, plus } from '../kit';

export const rule = defineRule(
  {
    id: 'ties/summary-expense',
    title: '收支总表的各类支出和总计等于支出总表，当年、结转两栏等于收入总表',
    titleEn: 'Classes and totals of the summary equal the expense table; current and carry-over equal the income table',
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
    for (const row of classRows(summary)) {
      tieIncome(row, 'current', columns.thisYear);
      tieIncome(row, 'carryover', columns.carryover);
    }

    function tieIncome(
      row: Row,
      concept: 'current' | 'carryover',
      column: Panel['columns'][number] | undefined,
    ): void {
      const left = summary ? cellAt(summary, row, concept) : undefined;
      if (left === undefined || row.code === null || !income) return;
      const right = accountTerms(income, row.code, column);
      if (right.length === 0) return;
      say.compare([plus(left)], right, kindOf([plus(left)], right), () => ({
        code: concept,
        key: `summary/${row.concept}/${concept}`,
      }));
    }

    function tieTotals(left: Panel, right: Panel): void {
      const leftOver = fenOf(book, mainCell(left, left.rowByConcept.get('expense:carryover')));
      const concept = leftOver === 0 ? 'expense:grandTotal' : 'expense:total';
      const total = mainCell(left, left.rowByConcept.get(concept) ?? left.rowByConcept.get('expense:total'));
      const other = mainCell(right, right.totalRow);
      if (total !== undefined && other !== undefined) {
        say.compare([plus(total)], [plus(other)], 'identical', () => ({ code: 'total', key: 'summary/expense:grandTotal' }));
      }
      for (const row of classRows(left)) {
        const own = mainCell(left, row);
        const match = row.code === null ? [] : accountTerms(right, row.code, mainColumn(right));
        if (own === undefined || match.length === 0) continue;
        say.compare([plus(own)], match, kindOf([plus(own)], match), () => ({ code: 'class', key: `summary/${row.concept}` }));
      }
    }
  },
);

function classRows(panel: Panel): Row[] {
  return panel.rows.filter((row) => row.concept?.startsWith('class:') ?? false);
}
