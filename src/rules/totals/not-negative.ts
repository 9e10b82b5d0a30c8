import { at, cellId, placeOf, rowLabel } from '../../model';
import { amountText, cellKey, columnFigures, defineRule, panelByPanel } from '../kit';

/** Columns that show a change may well be negative. */
const CHANGE = /增减|增长|变动|差额|[±]|比上年|较上年/;

/** B9: budgets are not negative. */
export const rule = defineRule(
  {
    id: 'totals/not-negative',
    title: '预算金额不为负数',
    titleEn: 'Budget amounts are not negative',
    why: '预算安排的收入和支出不会是负数；负数多是录入时多了减号，或者结转倒挤出来的。',
    fix: '核对这笔金额；如确有冲减，在说明中写明。',
    basis: ['预算法 第三十五条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores: '反映增减变动的栏；负的零。',
    messages: {
      negative: '{table}“{name}”{column} {value}，是负数',
    },
  },
  ({ panels }, say) => {
    panelByPanel(say, panels, (panel, book) => {
      const unit = panel.unit;
      let figures = false;
      for (const { column, numbers, textNumbers, hasNegative } of columnFigures(book, panel)) {
        if (column.path.some((word) => CHANGE.test(word))) continue;
        if (numbers + textNumbers > 0) figures = true;
        if (!hasNegative) continue;
        for (const row of panel.rows) {
          const id = cellId(panel, row, column);
          const value = at(book.cells.printed, id);
          if (value >= 0) continue;
          say.report({
            code: 'negative',
            key: `${cellKey(panel, row, column)}/negative`,
            data: {
              table: panel.tableLabel,
              name: rowLabel(row),
              column: column.label,
              value: `${amountText(panel, value)} ${unit}`,
            },
            places: [placeOf(book, id, 'cell')],
          });
        }
      }
      if (figures) say.held();
    });
  },
);
