/** The report on many workbooks in every form it can take. In Chinese whatever the page speaks: it is filed here. */
import type { CombinedFile, ReportSheet } from '../../report';
import { combinedPage, combinedSheets, csvHeader, csvNote } from '../../report';
import type { CheckedOne } from './check-one';

export interface ManyFile extends CombinedFile {
  readonly book: CheckedOne | null;
}

export interface Combined {
  /** Name for a file, without ending. */
  readonly name: string;
  /** A page of HTML to be printed. */
  page(): string;
  sheets(): readonly ReportSheet[];
  csv(): string;
}

/** A section a file, in this order, dated `date` (YYYY-MM-DD). */
export function combinedReport(files: readonly ManyFile[], date: string): Combined {
  return {
    name: '勾稽检查汇总报告',
    page: () => combinedPage({ date, files }),
    sheets: () => combinedSheets({ date, files }),
    csv: () =>
      csvHeader() +
      files.map(({ file, book, problem }) => book?.csv ?? csvNote(file, `未核对：${problem}`)).join(''),
  };
}
