import { cellAt, panelOf, tableOf } from '../../model';
import { defineRule, fenOf, incomeColumns, minus, plus, sumOf, totalTerms } from '../kit';
import { cellId } from '../../model';

export const rule = defineRule(
  {
    id: 'ties/basic-carryover',
    title: '结转的基本支出不小于零；上年结转项目合计等于上年结转减去结转的基本支出',
    titleEn:
      'Carried-over basic spending is not negative; carried-over projects equal the carry-over less that part',
    why: '支出总表含结转、一般公共预算支出表不含结转，两者基本支出之差就是结转安排的基本支出，其余结转都在上年结转项目表里。',
    fix: '核对两张表的基本支出，再核对上年结转项目表的合计。',
    basis: ['预算法实施条例 第五条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['expense', 'general-expense'],
    ignores:
      '一般公共预算支出表含结转的版式不适用；有单位资金安排基本支出时，上年结转项目不核对，并说明原因。',
    messages: {
      negative: '{table}基本支出 {left}，大于{otherTable}基本支出 {right}，多 {difference}',
      projects: '{table}合计 {left}，上年结转减去结转的基本支出为 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    if (tableOf(book, 'general-expense')?.carryoverIncluded !== false) return;
    const expense = panelOf(book, 'expense');
    const general = panelOf(book, 'general-expense');
    if (!expense || !general) return;
    const all = cellAt(expense, expense.totalRow, 'basic');
    const ofGeneral = cellAt(general, general.totalRow, 'basic');
    if (all === undefined || ofGeneral === undefined) return;
    say.compare([plus(ofGeneral)], [plus(all)], 'at-most', () => ({
      code: 'negative',
      key: 'general-expense/total/basic',
    }));

    const income = panelOf(book, 'income');
    const projects = panelOf(book, 'project-carryover');
    const current = panelOf(book, 'project-current');
    const carryover = income && incomeColumns(book, income).carryover;
    if (!income?.totalRow || !carryover || !projects) return;
    const own = ['unitFunds', 'fiscalAccount'] as const;
    const ownIncome = own.reduce(
      (sum, concept) => sum + fenOf(book, cellAt(income, income.totalRow, concept)),
      0,
    );
    const ownProjects = current
      ? own.reduce((sum, concept) => sum + sumOf(book, totalTerms(current, concept)), 0)
      : 0;
    if (ownIncome !== ownProjects) {
      say.skip('not-applicable', '单位资金或财政专户资金不全用于项目，上年结转项目合计无法单独推算');
      return;
    }
    say.compare(
      totalTerms(projects, 'total'),
      [plus(cellId(income, income.totalRow, carryover)), minus(all), plus(ofGeneral)],
      'sum',
      () => ({
        code: 'projects',
        key: 'project-carryover/total',
      }),
    );
  },
);
