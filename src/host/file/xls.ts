/** Old workbooks (.xls, WPS .et). */
import { readXls } from 'hucre/xlsx';
import type { WorkbookSnapshot } from '../../model';
import { CellStore } from './cell-store';
import type { FileLimits } from './limits';
import { damaged, stopIfCancelled } from './problem';

export async function readXlsWorkbook(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits,
  signal: AbortSignal | undefined,
): Promise<WorkbookSnapshot> {
  stopIfCancelled(signal);
  const book = await readXls(bytes).catch(() => {
    throw damaged('Workbook');
  });
  const sheets = book.sheets.map((sheet, position) => {
    const cells = new CellStore();
    sheet.rows.forEach((row, r) =>
      row?.forEach((value, c) => cells.add(r, c, value instanceof Date ? null : value, null, 'General')),
    );
    return cells.toSheet(
      {
        name: sheet.name,
        position,
        visibility: 'visible',
        isProtected: false,
        hiddenRows: [],
        hiddenColumns: [],
        comments: null,
        merges: null,
      },
      limits.sheetCells,
    );
  });
  return { source: 'file', name, sheets, properties: {} };
}
