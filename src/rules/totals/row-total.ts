import type { About, CellId, Panel, Reporter, Row } from '../../model';
import type { ColumnEquation } from '../kit';
import { cellKey, columnEquations, defineRule, headingPlace, panelByPanel, panelsOf } from '../kit';

export const rule = defineRule(
  {
    id: 'totals/row-total',
    title: '每一行的合计等于各分栏之和（基本＋项目，人员＋公用，各资金来源，当年＋结转）',
    titleEn:
      'On every row the total equals its columns (basic + project, personnel + public, funds, current + carry-over)',
    why: '合计栏与分栏说的是同一笔钱。',
    fix: '核对这一行的合计与各分栏，改正填错的一格。',
    basis: ['预算法实施条例 第五条、第六条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: [
      'summary',
      'income',
      'expense',
      'fiscal-summary',
      'general-expense',
      'basic-expense',
      'fund-expense',
      'state-capital',
      'three-public',
      'operating',
      'project-current',
      'project-carryover',
      'procurement',
      'fiscal-expense',
      'fiscal-basic',
    ],
    ignores:
      '四舍五入造成的尾差只作提示；上年结转单独成栏、不在合计之内的版式，按表头判断，不误报；多数行都不成立的，只提示一次栏目可能没有认对。',
    messages: {
      differs: '{subject} {left}，各分栏之和 {right}，{direction} {difference}',
      empty: '{subject}未填，各分栏之和 {right}',
      layout: '{table}“{column}”与{parts}之和在多数行都对不上，多半是栏目没有认对，没有逐行核对',
    },
  },
  (whole, say) => {
    panelByPanel(say, panelsOf(whole, rule.meta.tables), (panel, book) => {
      for (const equation of columnEquations(book, panel)) {
        if (equation.isDoubtful) {
          say.report({
            code: 'layout',
            level: 'warning',
            key: `${panel.tableId}/${equation.total.label}:${equation.id}`,
            data: {
              table: panel.tableLabel,
              column: equation.total.label,
              parts: equation.parts.map((column) => `“${column.label}”`).join('、'),
            },
            places: [headingPlace(book, panel, equation.total)],
          });
          continue;
        }
        compareRows(panel, equation, say);
      }
    });
  },
);

/** Cells are counted on from row to row, and a row is looked at only when its figures differ: nearly all the time of a long table is here. */
function compareRows(panel: Panel, equation: ColumnEquation, say: Reporter): void {
  const { total } = equation;
  const indices = equation.parts.map((column) => column.index);
  const parts: CellId[] = [];
  // One function for all rows; it is told the cell, since it may be asked again when the rows are long gone by.
  const about = (cell: CellId): About => {
    const row = panel.rows[Math.floor((cell - panel.firstCell) / panel.columns.length)] as Row;
    return { code: 'differs', key: `${cellKey(panel, row, total)}:${equation.id}` };
  };
  for (let index = 0; index < panel.rows.length; index += 1) {
    const first = panel.firstCell + index * panel.columns.length;
    for (let part = 0; part < indices.length; part += 1) parts[part] = first + indices[part]!;
    say.compareSum(first + total.index, parts, about);
  }
}
