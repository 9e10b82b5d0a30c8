/** Sheets that we write into the user’s workbook: a report is no part of what it reports on. */
import type { WorkbookSnapshot } from '../model';

/** The name of the sheet that holds the report; a variant “… (2)” where a sheet of that name is not ours. */
export const REPORT_SHEET = '勾稽检查报告';

const REPORT = new RegExp(`^${REPORT_SHEET}( \\(\\d+\\))?$`);

export function isReportSheet(name: string): boolean {
  return REPORT.test(name);
}

/** The workbook without reports of earlier checks. */
export function withoutReports(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  if (!snapshot.sheets.some((sheet) => isReportSheet(sheet.name))) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !isReportSheet(sheet.name)) };
}
