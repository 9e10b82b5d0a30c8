import { cellId } from '../../model';
import { amountColumnsOf, cellKey, defineRule, isOfWhich, panelsOf, plus, splitLines } from '../kit';

export const rule = defineRule(
  {
    id: 'totals/expense-total',
    title: '收支总表、财政拨款收支总表：本年支出合计等于各功能类之和（每一栏）',
    titleEn: 'Summary tables: this year’s spending equals the sum of its classes, in every column',
    why: '本年支出合计是上面各类支出的汇总。',
    fix: '核对各类支出，改正填错的一类或合计。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）', '政府收支分类科目（财政部，按预算年度发布）'],
    level: 'error',
    tables: ['summary', 'fiscal-summary'],
    ignores: '“其中：”开头的明细行不重复相加，也不要求它们加起来等于上面一行。',
    messages: {
      parts: '{subject} {left}，下面各项之和 {right}，{direction} {difference}',
      differs: '{subject} {left}，各类支出之和 {right}，{direction} {difference}',
      empty: '{subject}未填，各类支出之和 {right}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      const total = panel.rowByConcept.get('expense:total');
      if (!total) continue;
      const items = panel.rows.filter((row) => row.kind === 'item' && row.level === 1 && !isOfWhich(row));
      // 一、本年支出 on top has its classes below it.
      const above = items.filter((row) => row.index < total.index);
      const classes = above.length > 0 ? above : items;
      const splits = splitLines(panel);
      for (const column of amountColumnsOf(panel)) {
        const left = cellId(panel, total, column);
        say.compare(
          [plus(left)],
          classes.map((row) => plus(cellId(panel, row, column))),
          'sum',
          () => ({
            code: 'differs',
            key: cellKey(panel, total, column),
          }),
        );
        for (const { whole, parts } of splits) {
          const cells = parts.map((row) => cellId(panel, row, column));
          say.compareSum(cellId(panel, whole, column), cells, () => ({
            code: 'parts',
            key: cellKey(panel, whole, column),
          }));
        }
      }
    }
  },
);
