import type { CellId, ColumnConcept } from '../../model';
import { cellAt, panelOf, tableOf } from '../../model';
import { defineRule, fenOf, kindOf, sumOf, terms, totalTerms } from '../kit';

export const rule = defineRule(
  {
    id: 'ties/project-tables',
    title:
      '项目支出表：一般公共预算等于一般公共预算支出表的项目支出，各资金等于收入总表，本年加结转等于支出总表的项目支出',
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
    const inExpense = (concept: ColumnConcept): CellId | undefined =>
      expense && cellAt(expense, expense.totalRow, concept);
    const inGeneral = (concept: ColumnConcept): CellId | undefined =>
      general && cellAt(general, general.totalRow, concept);

    if (tableOf(book, 'general-expense')?.carryoverIncluded === false) {
      const [left, right] = [totalTerms(current, 'general'), terms(inGeneral('project'))];
      say.compare(left, right, kindOf(left, right), () => ({
        code: 'general',
        key: 'project-current/total/general',
      }));
    }
    for (const concept of ['unitFunds', 'fiscalAccount'] as const) {
      const [own, other] = [
        totalTerms(current, concept),
        terms(income && cellAt(income, income.totalRow, concept)),
      ];
      const missing = sumOf(book, other) - sumOf(book, own);
      const basicFromOwn = general ? fenOf(book, inExpense('basic')) - fenOf(book, inGeneral('basic')) : 0;
      // Own funds may pay for basic spending: then the projects show less than the income, by no more than that part.
      if (own.length > 0 && missing > 0 && missing <= basicFromOwn) say.held();
      else
        say.compare(own, other, kindOf(own, other), () => ({
          code: 'source',
          key: `project-current/total/${concept}`,
        }));
    }
    const carried = panelOf(book, 'project-carryover');
    if (carried) {
      const right = [...totalTerms(current, 'total'), ...totalTerms(carried, 'total')];
      say.compare(terms(inExpense('project')), right, 'sum', () => ({
        code: 'expense',
        key: 'expense/total/project',
      }));
    }
  },
);
