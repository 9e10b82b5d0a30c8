import type { RowConcept } from '../../model';
import { cellId } from '../../model';
import { cellKey, defineRule, mainColumn, panelsOf } from '../kit';

const KINDS: readonly RowConcept[] = [
  'assets:buildings',
  'assets:vehicles',
  'assets:equipment',
  'assets:other',
];

export const rule = defineRule(
  {
    id: 'totals/assets-sum',
    title: '国有资产：资产总额等于房屋、车辆、设备、其他之和',
    titleEn: 'Assets: the total equals buildings, vehicles, equipment and other',
    why: '资产总额按类别分列。',
    fix: '核对资产总额与各类资产价值。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）', '行政事业性国有资产管理条例'],
    level: 'error',
    tables: ['assets'],
    ignores: '办公用房是房屋的其中数，不重复相加。',
    messages: {
      differs: '{subject} {left}，各类资产之和 {right}，{direction} {difference}',
      empty: '{table}“{name}”未填，各类资产之和 {right}',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      const total = panel.rowByConcept.get('assets:total');
      const column = mainColumn(panel);
      if (!total || !column) continue;
      const parts = panel.rows.filter((row) => KINDS.some((kind) => kind === row.concept));
      if (parts.length < 2) continue;
      const cells = parts.map((row) => cellId(panel, row, column));
      say.compareSum(cellId(panel, total, column), cells, () => ({
        code: 'differs',
        key: cellKey(panel, total, column),
      }));
    }
  },
);
