import type { Column, Panel, RowConcept } from '../../model';
import { cellId } from '../../model';
import { amountColumnsOf, cellKey, defineRule, panelsOf } from '../kit';

const INCOME_PARTS: readonly RowConcept[] = ['income:total', 'carryover', 'carryover:used'];
const EXPENSE_PARTS: readonly RowConcept[] = ['expense:total', 'expense:carryover'];

export const rule = defineRule(
  {
    id: 'totals/grand-total',
    title: '收入总计等于本年收入合计加上年结转，支出总计等于本年支出合计加年终结转',
    titleEn: 'Grand totals equal this year’s total plus the carry-over',
    why: '总计由本年数与结转数两部分组成。',
    fix: '核对本年合计、结转和总计三行，改正填错的一行。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['summary', 'fiscal-summary'],
    ignores: '四舍五入造成的尾差只作提示。',
    messages: {
      differs: '{subject} {left}，本年合计加结转 {right}，{direction} {difference}',
      empty: '{subject}未填，本年合计加结转 {right}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      for (const column of amountColumnsOf(panel)) {
        // What is not known to be an amount of money (占比) need not add up.
        if (column.concept === null) continue;
        compareTotal(panel, column, 'income:grandTotal', INCOME_PARTS);
        compareTotal(panel, column, 'expense:grandTotal', EXPENSE_PARTS);
      }
    }

    function compareTotal(
      panel: Panel,
      column: Column,
      total: RowConcept,
      parts: readonly RowConcept[],
    ): void {
      const row = panel.rowByConcept.get(total);
      const found = parts.flatMap((concept) => panel.rowByConcept.get(concept) ?? []);
      if (!row) return;
      const cells = found.map((part) => cellId(panel, part, column));
      say.compareSum(cellId(panel, row, column), cells, () => ({
        code: 'differs',
        key: cellKey(panel, row, column),
      }));
    }
  },
);
