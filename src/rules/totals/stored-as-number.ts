import type { Book, CellId, Column, Panel, Reporter, Row } from '../../model';
import { CellState, cellId, placeOf, rowLabel, textIn } from '../../model';
import type { ColumnFigures } from '../kit';
import { cellKey, columnFigures, defineRule, panelByPanel } from '../kit';

/** From so many cells of one table on, one finding tells of all of them. */
const TOGETHER = 4;

interface Odd {
  readonly id: CellId;
  readonly row: Row;
  readonly column: Column;
  readonly written: string;
}

/** B9: amounts are numbers, not text. */
export const rule = defineRule(
  {
    id: 'totals/stored-as-number',
    title: '金额单元格里是数字，不是文本',
    titleEn: 'Amounts are stored as numbers, not as text',
    why: '存成文本的数字，求和公式会当作零漏掉；金额栏里的文字无法核对。',
    fix: '选中这些单元格，用“转换为数字”或在旁边输入 1 再选择性粘贴“乘”；文字移到备注栏。',
    basis: ['预算法 第十四条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores: '短横线、“无”和空白；没有认出含义的栏；多数单元格是文字的栏。',
    messages: {
      textNumber: '{table}“{name}”{column}“{written}”存成了文本，求和公式会漏掉它',
      manyTextNumbers: '{table}有 {count} 个数字存成了文本，求和公式会漏掉它们',
      text: '{table}“{name}”{column}写着“{written}”，不是数字',
    },
  },
  ({ panels }, say) => {
    panelByPanel(say, panels, (panel, book) => {
      const numbers: Odd[] = [];
      for (const figures of columnFigures(book, panel)) {
        if (figures.column.concept === null) continue;
        if (figures.numbers > 0) say.held();
        if (figures.textNumbers + figures.texts > 0) readColumn(book, panel, figures, numbers, say);
      }
      if (numbers.length < TOGETHER)
        for (const odd of numbers) reportOne(book, panel, odd, 'textNumber', say);
      else {
        say.report({
          code: 'manyTextNumbers',
          key: `${panel.tableId}.${panel.side}/text-numbers`,
          data: { table: panel.tableLabel, count: String(numbers.length) },
          places: numbers.map((odd) => placeOf(book, odd.id, 'cell')),
        });
      }
    });
  },
);

function readColumn(book: Book, panel: Panel, figures: ColumnFigures, numbers: Odd[], say: Reporter): void {
  const { column } = figures;
  const words: Odd[] = [];
  for (const row of panel.rows) {
    const id = cellId(panel, row, column);
    const state = book.cells.state[id];
    if (state !== CellState.textNumber && state !== CellState.text) continue;
    const odd = { id, row, column, written: textIn(book, panel, row, column) };
    if (state === CellState.textNumber) numbers.push(odd);
    else if (!/^(?:无|不涉及|\s*)$/.test(odd.written)) words.push(odd);
  }
  if (words.length > figures.numbers) return;
  for (const odd of words) reportOne(book, panel, odd, 'text', say);
}

function reportOne(book: Book, panel: Panel, odd: Odd, code: 'textNumber' | 'text', say: Reporter): void {
  say.report({
    code,
    key: `${cellKey(panel, odd.row, odd.column)}/${code}`,
    data: {
      table: panel.tableLabel,
      name: rowLabel(odd.row),
      column: odd.column.label,
      written: odd.written.length <= 20 ? odd.written : `${odd.written.slice(0, 20)}…`,
    },
    places: [placeOf(book, odd.id, 'cell')],
  });
}
