import type { Row } from '../../model';
import { cellId, placeOf } from '../../model';
import { defineRule, fenOf, mainColumn, panelsOf } from '../kit';

export const rule = defineRule(
  {
    id: 'totals/repeated-line',
    title: '收支总表、“三公”经费表、资产表中同一项目只列一行，合计行只有一行',
    titleEn: 'Each line of the summary, 三公 and assets tables stands once, and there is one total row',
    why: '同一项目列了两行，读者不知道哪一行为准，汇总也可能重复。',
    fix: '删去多余的一行，再核对合计。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: ['summary', 'fiscal-summary', 'three-public', 'assets', 'operating', 'procurement'],
    ignores: '两行都没有金额的不提示；名称不同、含义相近的项目不提示。',
    messages: {
      repeated: '{table}“{name}”列了两行（第 {first} 行和第 {second} 行）',
    },
  },
  (book, say) => {
    for (const panel of panelsOf(book, rule.meta.tables)) {
      const column = mainColumn(panel);
      if (!column) continue;
      const seen = new Map<string, Row>();
      for (const row of panel.rows) {
        const key =
          row.kind === 'total' ? 'total' : row.concept === null ? null : `${row.concept}/${row.name}`;
        if (key === null) continue;
        const earlier = seen.get(key);
        seen.set(key, row);
        const cell = cellId(panel, row, column);
        if (!earlier || fenOf(book, cell) === 0) {
          say.held();
          continue;
        }
        say.report({
          code: 'repeated',
          key: `${panel.tableId}.${panel.side}/${key}`,
          data: {
            table: panel.tableLabel,
            name: row.name,
            first: String(earlier.sheetRow + 1),
            second: String(row.sheetRow + 1),
          },
          places: [placeOf(book, cell, 'cell')],
        });
      }
    }
  },
);
