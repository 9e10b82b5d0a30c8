import { defineRule, fenOf, summaryCell, summaryItem, terms } from '../kit';

const TABLES = ['summary', 'fiscal-summary'] as const;

export const rule = defineRule(
  {
    id: 'totals/balance',
    title: '收入总计等于支出总计；当年安排与本年收入、结转安排与上年结转相等',
    titleEn: 'Income and spending balance, in total, for this year and for the carry-over',
    why: '部门预算收支平衡：每一笔收入都安排了支出，当年收入安排当年支出，上年结转安排结转支出。',
    fix: '收支两边逐项与收入总表、支出总表核对，找出没有对应的一笔。',
    basis: ['预算法 第十二条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: [...TABLES],
    ignores: '有年终结转的，当年安排不要求等于本年收入。',
    messages: {
      total: '{table}收入总计 {left}，支出总计 {right}，收入{direction} {difference}',
      current: '{table}本年收入合计 {left}，支出栏“当年预算安排” {right}，收入{direction} {difference}',
      carryover: '{table}上年结转 {left}，支出栏“上年结转安排” {right}，结转{direction} {difference}',
    },
  },
  (book, say) => {
    for (const table of TABLES) {
      const income = terms(summaryCell(book, table, 'income', 'income:grandTotal'));
      const expense = terms(summaryCell(book, table, 'expense', 'expense:grandTotal'));
      say.compare(income, expense, 'identical', () => ({ code: 'total', key: `${table}/balance` }));
    }
    if (fenOf(book, summaryCell(book, 'summary', 'expense', 'expense:carryover')) === 0) {
      const received = terms(summaryCell(book, 'summary', 'income', 'income:total'));
      const current = terms(summaryItem(book, 'summary', 'expense', 'expense:total', 'current'));
      say.compare(received, current, 'identical', () => ({ code: 'current', key: 'summary/current' }));
    }
    const brought = terms(summaryCell(book, 'summary', 'income', 'carryover'));
    const spent = terms(summaryItem(book, 'summary', 'expense', 'expense:grandTotal', 'carryover'));
    say.compare(brought, spent, 'identical', () => ({ code: 'carryover', key: 'summary/carryover' }));
  },
);
