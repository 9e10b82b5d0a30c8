import type { TableId } from '../../model';
import { printedAmount } from '../../model';
import { defineRule, fileOf, otherFigure, previousOf, summaryCell } from '../kit';

const TABLES: readonly TableId[] = ['summary', 'fiscal-summary'];

/** C15: what last year's tables carried over is what this year's begin with. */
export const rule = defineRule(
  {
    id: 'ties/previous-year-carryover',
    title: '上年结转 = 上年表中的年终结转',
    titleEn: 'Carried over from last year is what last year’s table carried over',
    why: '上年年终结转下来的钱，就是本年的上年结转。',
    fix: '核对两年的结转数；上年编预算时的年终结转只是预计，实际结转不同的，请在说明中写明。',
    basis: ['预算法 第四十二条'],
    level: 'warning',
    tables: TABLES,
    ignores: '没有给出上年工作簿的；上年没有预计年终结转（空白或零）的，那是通常的情况。',
    messages: {
      differs: '{subject} {left}，上年工作簿“{file}”的年终结转是 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const previous = previousOf(book);
    if (!previous) {
      say.skip('not-applicable', '没有给出上年工作簿，或它不是上一年度的');
      return;
    }
    for (const table of TABLES) {
      const cell = summaryCell(book, table, 'income', 'carryover');
      const source = summaryCell(previous, table, 'expense', 'expense:carryover');
      if (cell === undefined || source === undefined) continue;
      const own = printedAmount(book, cell);
      const figure = otherFigure(previous, source);
      if (!own || !figure || figure.fen === 0) continue;
      const data = { file: fileOf(previous) };
      say.compareValue(cell, figure.fen, Math.max(own.step, figure.step), [], () => ({
        code: 'differs',
        key: `${table}.income/carryover`,
        data,
        elsewhere: [figure.line],
      }));
    }
  },
);
