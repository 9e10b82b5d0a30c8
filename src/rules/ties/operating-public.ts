import { cellAt, panelOf } from '../../model';
import { defineRule, fenOf, kindOf, plus, sumOf, totalTerms } from '../kit';

export const rule = defineRule(
  {
    id: 'ties/operating-public',
    title: '机关运行经费不大于公用经费；只有行政单位和参公单位时两者相等',
    titleEn: 'Operating costs do not exceed public spending; with administrative units only they are equal',
    why: '机关运行经费就是行政单位（含参公事业单位）一般公共预算安排的公用经费；部门有其他事业单位时，比公用经费少它们的那部分。',
    fix: '核对机关运行经费表与基本支出表公用经费；不相等的，确认差额是不是事业单位的公用经费。',
    basis: ['预算法 第十四条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['operating', 'basic-expense'],
    ignores: '机关运行经费为空的（事业单位）不核对。',
    messages: {
      more: '{table}合计 {left}，大于{otherTable}公用经费 {right}，多 {difference}',
      less: '{table}合计 {left}，{otherTable}公用经费 {right}，{direction} {difference}：如差额不是事业单位的公用经费，应当相等',
    },
  },
  (book, say) => {
    const operating = panelOf(book, 'operating');
    const basic = panelOf(book, 'basic-expense');
    if (!operating || !basic) return;
    const left = totalTerms(operating, operating.columnByConcept.has('total') ? 'total' : 'amount');
    const right = cellAt(basic, basic.totalRow, 'public');
    if (right === undefined || sumOf(book, left) === 0) return;
    const more = sumOf(book, left) > fenOf(book, right);
    say.compare(left, [plus(right)], kindOf(left, [plus(right)]), () => ({
      code: more ? 'more' : 'less',
      key: 'operating/total',
      level: more ? 'error' : 'warning',
    }));
  },
);
