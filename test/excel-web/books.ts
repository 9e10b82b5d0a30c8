/** Workbooks of the scenario, by name: the sample with planted mistakes, and what Excel may make of it. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';

export const BOOK_NAMES = ['errors', 'clean', 'protected', 'hidden', 'hundred-sheets', 'long-sheet'] as const;
export type BookName = (typeof BOOK_NAMES)[number];

/** The sheet of the planted mistake that the scenario follows. */
export const SHEET = '表三 支出总表';

export function bookOf(name: BookName): WorkbookSnapshot {
  const errors = sampleWithErrors().snapshot;
  switch (name) {
    case 'errors':
      return errors;
    case 'clean':
      return sampleWorkbook();
    case 'protected':
      return withSheet(errors, { isProtected: true });
    case 'hidden':
      return withSheet(errors, { visibility: 'hidden' });
    case 'hundred-sheets':
      return withMore(
        errors,
        Array.from({ length: 100 - errors.sheets.length }, (_, index) => plainSheet(`备忘${index + 1}`, 20)),
      );
    case 'long-sheet':
      return withMore(errors, [plainSheet('明细账', 100_000)]);
  }
}

function withSheet(book: WorkbookSnapshot, change: Partial<SheetSnapshot>): WorkbookSnapshot {
  const sheets = book.sheets.map((sheet) => (sheet.name === SHEET ? { ...sheet, ...change } : sheet));
  return { ...book, sheets };
}

function withMore(book: WorkbookSnapshot, more: readonly SheetSnapshot[]): WorkbookSnapshot {
  const sheets = [...book.sheets, ...more].map((sheet, position) => ({ ...sheet, position }));
  return { ...book, sheets };
}

/** A sheet that is no budget table. */
function plainSheet(name: string, rowCount: number): SheetSnapshot {
  return {
    name,
    position: 0,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    rowCount,
    columnCount: 3,
    values: Array.from({ length: rowCount }, (_, row) => [`凭证${row + 1}`, row * 1.25, '已记账']),
    formulas: null,
    numberFormats: null,
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  };
}
