import type { Book, CellId, Panel } from '../../model';
import { cellAt, isFigure, labelText, panelOf } from '../../model';
import { defineRule, mainCell, panelsOf, plus, summaryCell } from '../kit';

/** “13102823P0028…”: district, two digits of the year, P, number. */
const CODE_YEAR = /^\d{6}(\d{2})P/;

/** C14: projects whose code bears an earlier year are the carry-over. */
export const rule = defineRule(
  {
    id: 'ties/carryover-projects',
    title: '编码年份在本年以前的项目，预算数之和等于上年结转',
    titleEn: 'Projects coded in earlier years add up to the carry-over',
    why: '项目编码带立项年份，编码是上年的项目用的是结转资金。',
    fix: '核对收支总表的上年结转，或这些项目的预算数。',
    basis: ['预算法 第四十二条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: ['targets'],
    ignores:
      '项目编码不带年份的版式；没有编码属于以前年度的项目；有单独的上年结转项目表的版式。延续项目沿用旧编码的请自行判断。',
    messages: {
      differs:
        '收支总表上年结转 {left}，编码属于以前年度的 {count} 个项目预算数之和 {right}，{direction} {difference}',
    },
  },
  (book, say) => {
    const carryover = summaryCell(book, 'summary', 'income', 'carryover');
    const hasTable = panelOf(book, 'project-carryover') !== undefined;
    const cells = panelsOf(book, ['targets']).flatMap((panel) => earlierProjects(book, panel));
    if (carryover === undefined || hasTable || cells.length === 0) {
      say.skip('not-applicable', '没有编码属于以前年度的项目');
      return;
    }
    say.compare([plus(carryover)], cells.map(plus), 'sum', () => ({
      code: 'differs',
      key: 'summary/carryover',
      data: { count: String(cells.length) },
    }));
  },
);

/** Budgets of the projects whose code bears a year before the book's; none where the book's year is not known. */
function earlierProjects(book: Book, panel: Panel): CellId[] {
  return panel.rows.flatMap((row) => {
    const code = CODE_YEAR.exec(labelText(book, panel, row, 'projectCode').replace(/\s/g, ''));
    const cell = cellAt(panel, row, 'projectBudget') ?? mainCell(panel, row);
    const isEarlier = code !== null && 2000 + Number(code[1]) < (book.year ?? 0);
    return isEarlier && cell !== undefined && isFigure(book, cell) ? [cell] : [];
  });
}
