/** The report as a file or on paper. */
import type { Filed } from '../../app';
import { plainSheet } from '../../model';
import { offerFile, XLSX_TYPE } from '../offer-file';

export type ReportFile = 'excel' | 'csv' | 'json';

/** Makes the file and gives its name. */
export async function saveReport(filed: Filed, kind: ReportFile): Promise<string> {
  switch (kind) {
    case 'excel': {
      const name = `${filed.name}.xlsx`;
      offerFile(await workbookBytes(filed), name, XLSX_TYPE);
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

/** A workbook of one sheet. What writes .xlsx files comes only now: the pane opens without it. */
async function workbookBytes(filed: Filed): Promise<Uint8Array> {
  const { writeWorkbook } = await import('../../host/file');
  const { name, rows, columnWidths, unwrapped, headerRow } = filed.sheet();
  const columnCount = columnWidths.length;
  const values = rows.map((row) => Array.from({ length: columnCount }, (_, column) => row[column] ?? null));
  const sheet = plainSheet(name, 0, values);
  return writeWorkbook(
    { source: 'file', name: `${filed.name}.xlsx`, sheets: [sheet], properties: {} },
    {
      columnWidths: { [name]: columnWidths },
      ownSheets: new Set([name]),
      unwrapped: { [name]: unwrapped },
      repeatedRows: { [name]: headerRow },
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
