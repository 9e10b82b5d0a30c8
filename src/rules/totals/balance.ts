import { defineRule, plus, summaryCell, summaryItem } from '../kit';

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
      const income = summaryCell(book, table, 'income', 'income:grandTotal');
      const expense = summaryCell(book, table, 'expense', 'expense:grandTotal');
      if (income !== undefined && expense !== undefined) {
        say.compare([plus(income)], [plus(expense)], 'identical', () => ({ code: 'total', key: `${table}/balance` }));
      }
    }
    const current = summaryItem(book, 'summary', 'expense', 'expense:total', 'current');
    const received = summaryCell(book, 'summary', 'income', 'income:total');
    if (current !== undefined && received !== undefined && leftOver() === 0) {
      say.compare([plus(received)], [plus(current)], 'identical', () => ({ code: 'current', key: 'summary/current' }));
    }
    const brought = summaryCell(book, 'summary', 'income', 'carryover');
    const spent = summaryItem(book, 'summary', 'expense', 'expense:grandTotal', 'carryover');
    if (brought !== undefined && spent !== undefined) {
      say.compare([plus(brought)], [plus(spent)], 'identical', () => ({ code: 'carryover', key: 'summary/carryover' }));
    }

    function leftOver(): number {
      const cell = summaryCell(book, 'summary', 'expense', 'expense:carryover');
      return cell === undefined ? 0 : (book.cells.printed[cell] ?? 0);
    }
  },
);
