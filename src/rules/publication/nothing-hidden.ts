import type { Place, SheetSnapshot } from '../../model';
import { columnLetters, toA1 } from '../../model';
import { defineRule } from '../kit';
import { SECRECY_BASIS } from './basis';

/** H2: what is hidden or stuck to cells goes out with the file. */
export const rule = defineRule(
  {
    id: 'publication/nothing-hidden',
    title: '没有批注、隐藏的工作表、隐藏的行列',
    titleEn: 'No comments, hidden sheets, rows or columns',
    why: '公开的是整个文件，隐藏的内容和批注任何人都能展开看到。',
    fix: '删除批注和用不着的隐藏内容；要用的取消隐藏。',
    basis: SECRECY_BASIS,
    level: 'warning',
    tables: [],
    ignores: '空白的隐藏行列；全空的隐藏工作表。',
    messages: {
      comments: '工作表“{sheet}”有 {count} 条批注',
      hiddenSheet: '工作表“{sheet}”是隐藏的，里面有内容',
      hiddenRows: '工作表“{sheet}”隐藏了有内容的行：{which}',
      hiddenColumns: '工作表“{sheet}”隐藏了有内容的列：{which}',
    },
  },
  (book, say) => {
    const sheets = book.source?.sheets ?? [];
    let commentsUnread = false;
    for (const sheet of sheets) {
      const whole: Place = {
        role: 'table',
        sheet: sheet.name,
        cell: toA1(sheet.top, sheet.left),
        label: sheet.name,
      };
      const report = (code: string, data: Readonly<Record<string, string>>, places: readonly Place[]): void =>
        say.report({ code, key: `${sheet.name}/${code}`, data: { sheet: sheet.name, ...data }, places });
      if (sheet.comments === null) commentsUnread = true;
      else if (sheet.comments.length > 0) {
        const places = sheet.comments.map((comment) => ({
          role: 'text' as const,
          sheet: sheet.name,
          cell: toA1(comment.row, comment.column),
          label: '批注',
        }));
        report('comments', { count: String(sheet.comments.length) }, places);
      }
      const hasContent = sheet.values.some((row) => row.some(isFilled));
      if (sheet.visibility !== 'visible' && hasContent) {
        report('hiddenSheet', {}, [whole]);
        continue;
      }
      const rows = sheet.hiddenRows.filter((row) => (sheet.values[row - sheet.top] ?? []).some(isFilled));
      if (rows.length > 0) {
        const places = rows.map((row) => ({
          ...whole,
          role: 'cell' as const,
          cell: toA1(row, sheet.left),
          label: `第 ${row + 1} 行`,
        }));
        report('hiddenRows', { which: listed(rows.map((row) => `${row + 1}`)) }, places);
      }
      const columns = sheet.hiddenColumns.filter((column) => filledColumn(sheet, column));
      if (columns.length > 0) {
        const places = columns.map((column) => ({
          ...whole,
          role: 'cell' as const,
          cell: toA1(sheet.top, column),
          label: `${columnLetters(column)} 列`,
        }));
        report('hiddenColumns', { which: listed(columns.map(columnLetters)) }, places);
      }
    }
    if (sheets.length > 0) say.held(sheets.length);
    if (sheets.length === 0 || commentsUnread) say.skip('unreadable', '没有读取批注，请另外检查');
  },
);

function isFilled(value: unknown): boolean {
  return value !== null && value !== '';
}

function filledColumn(sheet: SheetSnapshot, column: number): boolean {
  return sheet.values.some((row) => isFilled(row[column - sheet.left] ?? null));
}

function listed(names: readonly string[]): string {
  return names.length <= 8 ? names.join('、') : `${names.slice(0, 8).join('、')} 等 ${names.length} 处`;
}
