/** The report as a file or on paper. */
import type { Filed } from '../../app';
import { plainSheet } from '../../model';
import { offerFile, XLSX_TYPE } from '../offer-file';

type ReportSheet = ReturnType<Filed['sheet']>;

export type ReportFile = 'excel' | 'csv' | 'json';

/** Makes the file and gives its name. */
export async function saveReport(filed: Filed, kind: ReportFile): Promise<string> {
  switch (kind) {
    case 'excel': {
      const name = `${filed.name}.xlsx`;
      offerFile(await reportWorkbook(name, [filed.sheet()]), name, XLSX_TYPE);
      return name;
    }
    case 'csv':
      offerFile(filed.csv(), `${filed.name}.csv`, 'text/csv;charset=utf-8');
      return `${filed.name}.csv`;
    case 'json':
      offerFile(filed.json(), `${filed.name}.json`, 'application/json');
      return `${filed.name}.json`;
  }
}

/** A workbook of these sheets, laid out for printing. What writes .xlsx files comes only now: the pane opens without it. */
export async function reportWorkbook(name: string, reports: readonly ReportSheet[]): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../../host/file');
  const sheets = reports.map(({ name: title, rows, columnWidths }, position) => {
    const blank = columnWidths.map(() => null);
    return plainSheet(
      title,
      position,
      rows.map((row) => blank.map((_, column) => row[column] ?? null)),
    );
  });
  const bySheet = <T>(of: (report: ReportSheet) => T): Record<string, T> =>
    Object.fromEntries(reports.map((report) => [report.name, of(report)]));
  return writeWorkbook(
    { source: 'file', name, sheets, properties: {} },
    {
      columnWidths: bySheet((report) => report.columnWidths),
      ownSheets: new Set(reports.map((report) => report.name)),
      unwrapped: bySheet((report) => report.unwrapped),
      repeatedRows: bySheet((report) => report.headerRow),
    },
  );
}

/** Opens the browser’s print dialog for a page of HTML, from a frame that nobody sees. */
export function printHtml(html: string): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0';
  frame.srcdoc = html;
  frame.addEventListener('load', () => {
    const { contentWindow } = frame;
    // Removed only after printing: browsers print what is still there.
    contentWindow?.addEventListener('afterprint', () => frame.remove());
    contentWindow?.focus();
    contentWindow?.print();
  });
  document.body.append(frame);
}
