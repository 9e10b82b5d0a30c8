import { cellId } from '../../model';
import { amountColumnsOf, cellKey, childrenByParent, defineRule, panelsOf, plus } from '../kit';

export const rule = defineRule(
  {
    id: 'totals/code-children-sum',
    title: '每个科目的金额等于其下级科目之和（项→款→类→合计）',
    titleEn: 'Each account equals the sum of the accounts below it (项→款→类→合计)',
    why: '类、款、项是同一笔钱的三层分类，逐级汇总必须相等；逐级核对才能既容许四舍五入，又不放过真正的差错。',
    fix: '先看是哪一级对不上，再核对这一级下面的各行有没有漏列、重列或抄错。',
    basis: ['预算法实施条例 第五条、第六条（按功能分类编列到项，按经济分类编列到款）', '政府收支分类科目'],
    level: 'error',
    tables: ['income', 'expense', 'general-expense', 'basic-expense', 'fund-income', 'fund-expense', 'state-capital'],
    ignores: '各数四舍五入造成的尾差只作提示；整列未填的不核对。',
    messages: {
      differs: '{subject} {left}，下级各项之和 {right}，{direction} {difference}',
      empty: '{subject}未填，下级各项之和 {right}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      const children = childrenByParent(panel);
      for (const column of amountColumnsOf(panel)) {
        for (const [parent, rows] of children) {
          const total = panel.rows[parent];
          if (!total || total.kind === 'organisation') continue;
          const left = cellId(panel, total, column);
          say.compare([plus(left)], rows.map((row) => plus(cellId(panel, row, column))), 'sum', () => ({
            code: 'differs',
            key: cellKey(panel, total, column),
          }));
        }
      }
    }
  },
);
