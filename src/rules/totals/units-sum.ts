import type { ColumnConcept, TableId } from '../../model';
import { at, cellId } from '../../model';
import { amountColumnsOf, cellKey, childrenByParent, defineRule, panelsOf } from '../kit';

/** Tables of accounts that some provinces list by unit. */
const BY_UNIT: readonly TableId[] = [
  'income',
  'expense',
  'general-expense',
  'basic-expense',
  'fund-income',
  'fund-expense',
  'state-capital',
  'three-public',
  'fiscal-expense',
  'fiscal-basic',
];
const NOT_SUMMED: ReadonlySet<ColumnConcept | null> = new Set([
  'projectBudget',
  'unitPrice',
  'smallFirms',
] as const);

export const rule = defineRule(
  {
    id: 'totals/units-sum',
    title: '按单位列示的表（机关运行经费、项目支出、政府采购等）：部门等于各单位之和，单位等于其项目之和',
    titleEn:
      'Operating costs, projects, procurement: the department equals its units, a unit equals its projects',
    why: '部门、单位、项目是逐级汇总的关系。',
    fix: '核对这个单位下面的各行有没有漏列、重列，或合计没有随明细更新。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['operating', 'project-current', 'project-carryover', 'procurement', ...BY_UNIT],
    ignores: '没有汇总行的项目表不核对；采购表的预算资金、单价不汇总。',
    messages: {
      differs: '{subject} {left}，下面各行之和 {right}，{direction} {difference}',
      empty: '{subject}未填，下面各行之和 {right}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      for (const [parent, rows] of childrenByParent(panel)) {
        // In a table of accounts only its units are meant here; the accounts are added by totals/code-children-sum.
        if (BY_UNIT.includes(panel.tableId) && !rows.some((row) => row.kind === 'organisation')) continue;
        if (rows.some((row) => row.kind === 'code')) continue;
        const total = at(panel.rows, parent);
        // One list of cells moves on from column to column: a unit may have thousands of projects.
        const parts = rows.map((row) => panel.firstCell + row.index * panel.columns.length);
        let moved = 0;
        for (const column of amountColumnsOf(panel)) {
          if (NOT_SUMMED.has(column.concept)) continue;
          for (let index = 0; index < parts.length; index += 1) parts[index]! += column.index - moved;
          moved = column.index;
          say.compareSum(cellId(panel, total, column), parts, () => ({
            code: 'differs',
            key: cellKey(panel, total, column),
          }));
        }
      }
    }
  },
);
