import type { RowConcept } from '../../model';
import { cellId, placeOf } from '../../model';
import { amountColumnsOf, amountText, cellKey, defineRule, fenOf, mainColumn, panelsOf } from '../kit';

const SUMS: readonly {
  readonly total: RowConcept;
  readonly parts: readonly RowConcept[];
  readonly needsAll: boolean;
}[] = [
  { total: 'public:total', parts: ['public:abroad', 'public:reception', 'public:vehicles'], needsAll: false },
  { total: 'public:vehicles', parts: ['public:vehiclePurchase', 'public:vehicleRunning'], needsAll: false },
  { total: 'public:abroad', parts: ['public:abroadTeaching', 'public:abroadOther'], needsAll: true },
];

export const rule = defineRule(
  {
    id: 'totals/three-public-sum',
    title: '“三公”经费：合计等于出国、接待、用车三项之和，用车等于购置与运行之和，且分开列示',
    titleEn: '三公 spending: the total equals its three items; vehicles split into purchase and running',
    why: '“三公”经费按三项公开，公务用车要分购置费和运行维护费。',
    fix: '核对合计和各项；公务用车有数而没有分列的，补上购置费和运行维护费。',
    basis: ['预算法 第十四条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: ['three-public'],
    ignores: '同表列示的会议费、培训费不计入“三公”合计。',
    messages: {
      differs: '{subject} {left}，各项之和 {right}，{direction} {difference}',
      empty: '{subject}未填，各项之和 {right}',
      'split-missing': '{table}“{name}” {left}，没有分列公务用车购置费和运行维护费',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      for (const sum of SUMS) {
        const total = panel.rowByConcept.get(sum.total);
        const parts = sum.parts.flatMap((concept) => panel.rowByConcept.get(concept) ?? []);
        if (!total || (sum.needsAll && parts.length < sum.parts.length)) continue;
        for (const column of amountColumnsOf(panel)) {
          const cells = parts.map((row) => cellId(panel, row, column));
          say.compareSum(cellId(panel, total, column), cells, () => ({
            code: 'differs',
            key: cellKey(panel, total, column),
          }));
        }
      }
      const vehicles = panel.rowByConcept.get('public:vehicles');
      const column = mainColumn(panel);
      const isSplit =
        panel.rowByConcept.has('public:vehiclePurchase') || panel.rowByConcept.has('public:vehicleRunning');
      if (!vehicles || !column || isSplit) continue;
      const cell = cellId(panel, vehicles, column);
      if (fenOf(book, cell) !== 0) {
        const place = placeOf(book, cell, 'total');
        say.report({
          code: 'split-missing',
          key: 'three-public/vehicles',
          data: { table: panel.tableLabel, name: vehicles.name, left: amountText(panel, fenOf(book, cell)) },
          places: [place],
        });
      }
    }
  },
);
