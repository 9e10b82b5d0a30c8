import type { WorkbookSnapshot } from './snapshot';

/** Sheets that the product writes into the user's workbook: they are no part of the publication. */
export const OWN_SHEETS = { inputs: '说明资料', rules: '自定义规则', report: '勾稽检查报告' } as const;

const OWN = new RegExp(`^(?:${Object.values(OWN_SHEETS).join('|')})(?: \\(\\d+\\))?$`);

/** Whether a sheet is one of ours by its name, “说明资料 (2)” too. */
export function isOwnSheet(name: string): boolean {
  return OWN.test(name);
}

const REPORT = new RegExp(`^${OWN_SHEETS.report}(?: \\(\\d+\\))?$`);

/** Whether a sheet holds a report of ours by its name. */
export function isReportSheet(name: string): boolean {
  return REPORT.test(name);
}

/** The workbook without reports of earlier checks: a report is no part of what it reports on. */
export function withoutReports(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  if (!snapshot.sheets.some((sheet) => isReportSheet(sheet.name))) return snapshot;
  return { ...snapshot, sheets: snapshot.sheets.filter((sheet) => !isReportSheet(sheet.name)) };
}
