import { cellId } from '../../model';
import { amountColumnsOf, cellKey, childrenByParent, defineRule, panelsOf, plus } from '../kit';

const NOT_SUMMED = new Set(['projectBudget', 'unitPrice', 'smallFirms']);

export const rule = defineRule(
  {
    id: 'totals/units-sum',
    title: '机关运行经费、项目支出、政府采购：部门等于各单位之和，单位等于其项目之和',
    titleEn: 'Operating costs, projects, procurement: the department equals its units, a unit equals its projects',
    why: '部门、单位、项目是逐级汇总的关系。',
    fix: '核对这个单位下面的各行有没有漏列、重列，或合计没有随明细更新。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['operating', 'project-current', 'project-carryover', 'procurement'],
    ignores: '没有汇总行的项目表不核对；采购表的预算资金、单价不汇总。',
    messages: {
      differs: '{subject} {left}，下面各行之和 {right}，{direction} {difference}',
      empty: '{subject}未填，下面各行之和 {right}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      for (const [parent, rows] of childrenByParent(panel)) {
        const total = panel.rows[parent];
        if (!total) continue;
        for (const column of amountColumnsOf(panel)) {
          if (column.concept !== null && NOT_SUMMED.has(column.concept)) continue;
          say.compare(
            [plus(cellId(panel, total, column))],
            rows.map((row) => plus(cellId(panel, row, column))),
            'sum',
            () => ({ code: 'differs', key: cellKey(panel, total, column) }),
          );
        }
      }
    }
  },
);
