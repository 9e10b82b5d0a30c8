import type { ColumnConcept } from '../../model';
import { cellAt, panelOf, tableOf } from '../../model';
import { defineRule, fenOf, plus, sumOf, totalTerms } from '../kit';

export const rule = defineRule(
  {
    id: 'ties/project-tables',
    title: '项目支出表：一般公共预算等于一般公共预算支出表的项目支出，各资金等于收入总表，本年加结转等于支出总表的项目支出',
    titleEn: 'Project tables agree with project spending of the general-budget, income and expense tables',
    why: '支出总表的项目支出由本年项目和上年结转项目组成，每个项目的钱都来自收入总表。',
    fix: '核对项目表合计；项目表没有合计行的，逐个项目核对有没有漏列。',
    basis: ['预算法实施条例 第五条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['project-current'],
    ignores: '单位资金、财政专户资金可以安排基本支出，这时项目少于收入不算错。',
    messages: {
      general: '{table}一般公共预算合计 {left}，{otherTable}项目支出 {right}，{direction} {difference}',
      source: '{table}“{column}”合计 {left}，{otherTable}合计行 {right}，{direction} {difference}',
      expense: '{table}项目支出 {left}，两张项目支出表合计之和 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const current = panelOf(book, 'project-current');
    if (!current) return;
    const general = panelOf(book, 'general-expense');
    const income = panelOf(book, 'income');
    const expense = panelOf(book, 'expense');
    const ofGeneral = general && cellAt(general, general.totalRow, 'project');
    const included = tableOf(book, 'general-expense')?.carryoverIncluded;
    const left = totalTerms(current, 'general');
    if (ofGeneral !== undefined && left.length > 0 && included === false) {
      say.compare(left, [plus(ofGeneral)], kindFor(left), () => ({ code: 'general', key: 'project-current/total/general' }));
    }
    if (income) for (const concept of ['unitFunds', 'fiscalAccount'] as const) tieSource(concept);
    const carried = panelOf(book, 'project-carryover');
    const all = expense && cellAt(expense, expense.totalRow, 'project');
    if (all !== undefined && carried) {
      const right = [...totalTerms(current, 'total'), ...totalTerms(carried, 'total')];
      say.compare([plus(all)], right, 'sum', () => ({ code: 'expense', key: 'expense/total/project' }));
    }

    function tieSource(concept: ColumnConcept): void {
      const other = income && cellAt(income, income.totalRow, concept);
      const own = current ? totalTerms(current, concept) : [];
      if (other === undefined || own.length === 0) return;
      const missing = fenOf(book, other) - sumOf(book, own);
      const basicFromOwn = expense && general ? fenOf(book, cellAt(expense, expense.totalRow, 'basic')) - fenOf(book, cellAt(general, general.totalRow, 'basic')) : 0;
      // Own funds may pay for basic spending: then the projects show less than the income, by no more than that part.
      if (missing > 0 && missing <= basicFromOwn) {
        say.held();
        return;
      }
      say.compare(own, [plus(other)], kindFor(own), () => ({ code: 'source', key: `project-current/total/${concept}` }));
    }
  },
);

function kindFor(left: readonly unknown[]): 'identical' | 'sum' {
  return left.length === 1 ? 'identical' : 'sum';
}
