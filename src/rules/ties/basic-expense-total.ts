import type { Panel, Term } from '../../model';
import { panelOf } from '../../model';
import { defineRule, kindOf, totalTerms } from '../kit';

export const rule = defineRule(
  {
    id: 'ties/basic-expense-total',
    title: '基本支出分经济科目表合计等于一般公共预算支出表的基本支出',
    titleEn: 'The basic-spending table’s total equals basic spending of the general-budget table',
    why: '一张按功能分类、一张按经济分类，说的都是一般公共预算安排的基本支出。',
    fix: '核对两张表的合计；基本支出表漏填的，补填各经济科目。',
    basis: ['预算法实施条例 第六条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['basic-expense', 'general-expense'],
    ignores: '不与支出总表的基本支出核对：那里可能含上年结转和单位资金。',
    messages: {
      differs: '{table}合计 {left}，{otherTable}基本支出 {right}，{direction} {difference}',
      empty: '{table}合计为空，{otherTable}基本支出 {right}：基本支出分经济科目表没有填列',
    },
  },
  (book, say) => {
    const economic = panelOf(book, 'basic-expense');
    const general = panelOf(book, 'general-expense');
    if (!economic || !general) return;
    const left = totalTerms(economic, 'total');
    const right = basicTerms(general);
    say.compare(left, right, kindOf(left, right), () => ({ code: 'differs', key: 'basic-expense/total' }));
  },
);

/** 基本支出, or 人员经费 and 公用经费 where the table has no column for their sum. */
function basicTerms(general: Panel): Term[] {
  const basic = totalTerms(general, 'basic');
  return basic.length > 0 ? basic : [...totalTerms(general, 'personnel'), ...totalTerms(general, 'public')];
}
