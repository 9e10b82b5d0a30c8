import type { CellId } from '../../model';
import { FEN_PER_UNIT, at, cellId, placeOf } from '../../model';
import { columnFigures, defineRule, panelByPanel } from '../kit';

/** B9: amounts in 万元 are published with two decimals. */
export const rule = defineRule(
  {
    id: 'totals/same-decimals',
    title: '万元表的金额保留两位小数',
    titleEn: 'Amounts in 万元 carry two decimals',
    why: '多出的小数打印出来位数不齐；藏在格式后面的小数会让打印出的各项加起来差一点。',
    fix: '用 ROUND 把金额四舍五入到两位小数，而不是只改显示格式。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'note',
    tables: [],
    ignores: '以元列示的表；单价。',
    messages: {
      hidden: '{table}有 {count} 个金额的小数被显示格式藏起来，打印出的数相加可能差 0.01',
      shown: '{table}有 {count} 个金额的小数多于两位',
    },
  },
  ({ panels }, say) => {
    panelByPanel(say, panels, (panel, book) => {
      const { fen, printed } = book.cells;
      const hidden: CellId[] = [];
      const shown: CellId[] = [];
      let figures = false;
      for (const { column, numbers, textNumbers, hasFineDigits } of columnFigures(book, panel)) {
        if (column.unit !== '万元' || column.concept === 'unitPrice') continue;
        if (numbers + textNumbers > 0) figures = true;
        if (!hasFineDigits) continue;
        const step = FEN_PER_UNIT[column.unit] / 100;
        for (const row of panel.rows) {
          const id = cellId(panel, row, column);
          const value = at(printed, id);
          if (value % step !== 0) shown.push(id);
          else if (value !== fen[id]) hidden.push(id);
        }
      }
      if (figures) say.held();
      for (const [code, ids] of [
        ['hidden', hidden],
        ['shown', shown],
      ] as const) {
        if (ids.length === 0) continue;
        say.report({
          code,
          key: `${panel.tableId}.${panel.side}/${code}`,
          data: { table: panel.tableLabel, count: String(ids.length) },
          places: ids.map((id) => placeOf(book, id, 'cell')),
        });
      }
    });
  },
);
