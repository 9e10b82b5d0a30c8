/** Sheets of our own as workbooks of one sheet. */
import type { SheetContent } from '../host/port';
import { sheetFromContent } from '../host/file/snapshot-edit';
import { writeWorkbook } from '../host/file/write';
import type { Narrative } from '../model';
import { narrativeRows } from '../narrative';

/** A narrative with where its figures come from beside it. */
export function createSheetWorkbook(narrative: Narrative): Promise<Uint8Array> {
  return createContentWorkbook({ name: '情况说明', ...narrativeRows(narrative) });
}

/** Any sheet of our own; blank texts become blank cells. */
export async function createContentWorkbook(content: SheetContent): Promise<Uint8Array> {
  return writeWorkbook(
    { source: 'file', name: `${content.name}.xlsx`, properties: {}, sheets: [sheetFromContent(content.name, 0, content)] },
    { columnWidths: { [content.name]: content.columnWidths } },
  );
}
