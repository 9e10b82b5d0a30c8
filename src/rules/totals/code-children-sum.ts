import type { Book, Column, ColumnConcept, Panel, Row } from '../../model';
import { at, cellId } from '../../model';
import {
  amountColumnsOf,
  cellKey,
  childrenByParent,
  defineRule,
  headingPlace,
  panelByPanel,
  panelsOf,
  plus,
} from '../kit';

/** Failing accounts from which the column, not the accounts, is the question. */
const MANY = 4;

export const rule = defineRule(
  {
    id: 'totals/code-children-sum',
    title: '每个科目的金额等于其下级科目之和（项→款→类→合计）',
    titleEn: 'Each account equals the sum of the accounts below it (项→款→类→合计)',
    why: '类、款、项是同一笔钱的三层分类，逐级汇总必须相等；逐级核对才能既容许四舍五入，又不放过真正的差错。',
    fix: '先看是哪一级对不上，再核对这一级下面的各行有没有漏列、重列或抄错。',
    basis: ['预算法实施条例 第六条', '政府收支分类科目（财政部，按预算年度发布）'],
    level: 'error',
    tables: [
      'income',
      'expense',
      'general-expense',
      'basic-expense',
      'fund-income',
      'fund-expense',
      'state-capital',
      'operating',
      'fiscal-expense',
      'fiscal-basic',
    ],
    ignores:
      '各数四舍五入造成的尾差只作提示；整列未填的不核对；一栏里大多数科目都对不上的，只提示一次这一栏可能没有认对。',
    messages: {
      differs: '{subject} {left}，下级各项之和 {right}，{direction} {difference}',
      empty: '{subject}未填，下级各项之和 {right}',
      layout:
        '{table}“{column}”一栏，{all} 个科目里有 {failing} 个与下级之和对不上，多半是这一栏没有认对，没有逐项核对',
    },
  },
  (whole, say) => {
    panelByPanel(say, panelsOf(whole, rule.meta.tables), (panel, book) => {
      const children = childrenByParent(panel);
      for (const column of amountColumnsOf(panel)) {
        const { all, failing } = tally(book, panel, column, children);
        if (failing >= MANY && failing * 2 > all) {
          // What is not known to be an amount of money need not add up at all.
          if (column.concept !== null) reportColumn(panel, column, column.concept, all, failing);
          continue;
        }
        for (const [parent, rows] of children) {
          if (isAboutUnits(rows)) continue;
          const total = at(panel.rows, parent);
          const left = cellId(panel, total, column);
          say.compare(
            [plus(left)],
            rows.map((row) => plus(cellId(panel, row, column))),
            'sum',
            () => ({
              code: 'differs',
              key: cellKey(panel, total, column),
            }),
          );
        }
      }
    });

    function reportColumn(
      panel: Panel,
      column: Column,
      concept: ColumnConcept,
      all: number,
      failing: number,
    ): void {
      say.report({
        code: 'layout',
        level: 'warning',
        key: `${panel.tableId}/${concept}`,
        data: { table: panel.tableLabel, column: column.label, all: String(all), failing: String(failing) },
        places: [headingPlace(whole, panel, column)],
      });
    }
  },
);

/** Units under a department are added by totals/units-sum. */
function isAboutUnits(rows: readonly Row[]): boolean {
  return rows.some((row) => row.kind === 'organisation');
}

function tally(
  book: Book,
  panel: Panel,
  column: Column,
  children: ReadonlyMap<number, readonly Row[]>,
): { all: number; failing: number } {
  const { printed, step } = book.cells;
  let all = 0;
  let failing = 0;
  for (const [parent, rows] of children) {
    if (isAboutUnits(rows)) continue;
    const ids = [at(panel.rows, parent), ...rows].map((row) => cellId(panel, row, column));
    if (ids.every((id) => printed[id] === 0)) continue;
    const difference = ids.reduce((sum, id, index) => sum + (index === 0 ? 1 : -1) * printed[id]!, 0);
    all += 1;
    if (Math.abs(difference) > ids.reduce((sum, id) => sum + step[id]!, 0) / 2) failing += 1;
  }
  return { all, failing };
}
