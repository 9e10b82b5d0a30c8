import { panelOf, tableOf } from '../../model';
import { defineRule, kindOf, plus, summaryCell, totalTerms } from '../kit';

export const rule = defineRule(
  {
    id: 'ties/fund-tables',
    title: '政府性基金、国有资本经营预算表与收支总表、收入总表一致，一处有数处处有数',
    titleEn: 'Fund and state-capital tables agree with the summary: figures in one mean figures in the other',
    why: '政府性基金和国有资本经营预算单独列表，又汇总在总表里；一处为空、一处有数，必有一处漏列。',
    fix: '把漏列的一处补齐，或删去多列的数。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['fund-income', 'fund-expense', 'state-capital', 'summary'],
    ignores: '两处都没有数的是正常的空表；含上年结转的支出表不与本年收入核对。',
    messages: {
      income: '{table}合计 {left}，{otherTable}“{otherName}” {right}，{direction} {difference}',
      expense: '{table}合计 {left}，{otherTable}“{otherName}” {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    tie('fund-income', 'whole', 'income:fund', 'income');
    tie('state-capital', 'income', 'income:stateCapital', 'income');
    tie('fund-expense', 'whole', 'income:fund', 'expense');
    tie('state-capital', 'expense', 'income:stateCapital', 'expense');

    function tie(
      id: 'fund-income' | 'fund-expense' | 'state-capital',
      side: 'whole' | 'income' | 'expense',
      concept: 'income:fund' | 'income:stateCapital',
      code: 'income' | 'expense',
    ): void {
      const panel = panelOf(book, id, side) ?? (code === 'expense' ? panelOf(book, id, 'whole') : undefined);
      const other = summaryCell(book, 'summary', 'income', concept);
      if (!panel || other === undefined) return;
      // A spending table that may include carry-over is tied to the fiscal summary instead (ties/fiscal-summary).
      if (code === 'expense' && tableOf(book, id)?.carryoverIncluded !== false) return;
      const left = totalTerms(panel, panel.columnByConcept.has('total') ? 'total' : 'amount');
      const right = [plus(other)];
      say.compare(left, right, kindOf(left, right), () => ({ code, key: `${id}/${side}/total` }));
    }
  },
);
