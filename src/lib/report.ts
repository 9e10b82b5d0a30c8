import type { Book, CheckResult } from '../model';
import type { CheckReport } from '../report';
import { checkReport, checkText, csvHeader, csvLines } from '../report';
import { versions } from './version';

/** The result as the JSON of `gouji check --format json`. `file` is shown as given; by default the workbook's name. */
export function reportOf(book: Book, result: CheckResult, file = book.source?.name ?? ''): CheckReport {
  return checkReport(file, book, result, versions);
}

/** A report for a person to read, in Chinese, without colours: the text of `gouji check`. */
export function reportText(report: CheckReport): string {
  return checkText(report);
}

/** Findings as CSV, one a line below a header, with a byte order mark. Texts that a spreadsheet would take for formulas are made harmless. */
export function reportCsv(reports: readonly CheckReport[]): string {
  return csvHeader() + reports.map(csvLines).join('');
}
