import type { Panel, Row } from '../../model';
import { cellId } from '../../model';
import { cellKey, defineRule, isOfWhich, mainColumn, panelsOf, splitLines } from '../kit';

export const rule = defineRule(
  {
    id: 'totals/income-total',
    title: '收支总表、财政拨款收支总表：本年收入合计等于各项收入之和',
    titleEn: 'Summary tables: this year’s income equals the sum of its items',
    why: '本年收入合计是上面各项收入的汇总。',
    fix: '核对各项收入，改正填错的一项或合计。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['summary', 'fiscal-summary'],
    ignores: '“其中：”开头的明细行不重复相加，也不要求它们加起来等于上面一行。',
    messages: {
      parts: '{subject} {left}，下面各项之和 {right}，{direction} {difference}',
      differs: '{subject} {left}，各项收入之和 {right}，{direction} {difference}',
      empty: '{table}“{name}”未填，各项收入之和 {right}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      const total = panel.rowByConcept.get('income:total');
      const column = mainColumn(panel);
      if (!total || !column) continue;
      const compare = (code: 'differs' | 'parts', whole: Row, parts: readonly Row[]): void => {
        const cells = parts.map((row) => cellId(panel, row, column));
        say.compareSum(cellId(panel, whole, column), cells, () => ({
          code,
          key: cellKey(panel, whole, column),
        }));
      };
      compare('differs', total, itemsOf(panel, total));
      for (const { whole, parts } of splitLines(panel)) compare('parts', whole, parts);
    }
  },
);

/** Income items before the 合计 line, or below it where 本年收入 stands on top; without 其中 lines. */
function itemsOf(panel: Panel, total: Row): Row[] {
  const items = panel.rows.filter((row) => row.kind === 'item' && row.level === 1 && !isOfWhich(row));
  const above = items.filter((row) => row.index < total.index && !isCarryover(row));
  if (above.length > 0) return above;
  const below = items.filter((row) => row.index > total.index);
  const end = below.findIndex(isCarryover);
  return end < 0 ? below : below.slice(0, end);
}

function isCarryover(row: Row): boolean {
  return row.concept?.startsWith('carryover') ?? false;
}
