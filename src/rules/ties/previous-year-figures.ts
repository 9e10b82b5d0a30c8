import { normaliseName } from '../../catalogue';
import type { Book, Column, Panel, Reporter } from '../../model';
import { at, cellId, isFigure } from '../../model';
import {
  amountColumnsOf,
  cellKey,
  defineRule,
  fileOf,
  mainColumn,
  otherFigure,
  previousOf,
  samePanel,
  sameRow,
} from '../kit';

/** C15: this year's columns of last year's budget = last year's own tables. */
export const rule = defineRule(
  {
    id: 'ties/previous-year-figures',
    title: '上年预算数 = 上年公开的同一张表',
    titleEn: 'Last year’s figures are those of last year’s own tables',
    why: '上年预算数已经公开过。今年写的与当时不同，读者会问为什么改了，增减额和增减幅度也都跟着不对。',
    fix: '对照上年公开的表改正上年数，并重算增减额和增减幅度；上年有调整、要按新口径列的，加注说明。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores: '没有给出上年工作簿的；上年执行数、决算数、调整后预算数；上年表里没有的分栏。',
    messages: {
      differs: '{subject} {left}，上年工作簿“{file}”是 {right}，{direction} {difference}',
      absent: '{subject} {left}，上年工作簿“{file}”的同一张表没有这一行',
    },
  },
  (book, say) => {
    const previous = previousOf(book);
    if (!previous) {
      say.skip('not-applicable', '没有给出上年工作簿，或它不是上一年度的');
      return;
    }
    for (const panel of book.panels) {
      const columns = amountColumnsOf(panel).filter(isLastBudget);
      if (columns.length === 0) continue;
      const other = samePanel(previous, panel);
      if (!other) {
        say.skip('missing-table', `上年工作簿“${fileOf(previous)}”没有${panel.tableLabel}，其上年数未核对`);
        continue;
      }
      for (const column of columns) {
        const source = columnOf(other, column);
        if (source)
          compareColumn(book, say, { panel, column }, { book: previous, panel: other, column: source });
      }
    }
  },
);

/** A column of last year's budget; what was spent of it, and by how much it changed, are other figures. */
function isLastBudget(column: Column): boolean {
  return column.concept === 'priorYear' && !/执行|决算|调整|增减|增长|比/.test(column.path.join(''));
}

interface Place {
  readonly panel: Panel;
  readonly column: Column;
}

function compareColumn(book: Book, say: Reporter, own: Place, last: Place & { readonly book: Book }): void {
  for (const row of own.panel.rows) {
    const cell = cellId(own.panel, row, own.column);
    if (row.kind === 'blank' || !isFigure(book, cell)) continue;
    const key = cellKey(own.panel, row, own.column);
    const data = { file: fileOf(last.book) };
    const found = sameRow(last.panel, row);
    if (!found) {
      say.compareValue(cell, 0, 0, [], () => ({ code: 'absent', key, data }));
      continue;
    }
    const figure = otherFigure(last.book, cellId(last.panel, found, last.column));
    if (!figure) {
      say.skip(
        'unreadable',
        `上年工作簿“${data.file}”${last.panel.tableLabel}“${found.name}”不是数字，未核对`,
      );
      continue;
    }
    const allowed = Math.max(figure.step, at(book.cells.step, cell));
    say.compareValue(cell, figure.fen, allowed, [], () => ({
      code: 'differs',
      key,
      data,
      elsewhere: [figure.line],
    }));
  }
}

/** Last year's column with the same heading (2023年预算数; 基本支出), else its one main column where the heading only says “last year”. */
function columnOf(last: Panel, column: Column): Column | undefined {
  const heading = normaliseName(column.label);
  const candidates = amountColumnsOf(last).filter((each) => each.concept !== 'priorYear');
  const same = candidates.find((each) => normaliseName(each.label) === heading);
  if (same) return same;
  return /上年|20\d\d|预算数|金额|合计/.test(heading) ? mainColumn(last) : undefined;
}
