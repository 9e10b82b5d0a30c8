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

/** Any sheet of our own, tagged as ours wherever it is moved to; blank texts become blank cells. */
export async function createContentWorkbook(content: SheetContent): Promise<Uint8Array> {
  const { name, columnWidths, unwrapped = [] } = content;
  return writeWorkbook(
    { source: 'file', name: `${name}.xlsx`, properties: {}, sheets: [sheetFromContent(name, 0, content)] },
    { columnWidths: { [name]: columnWidths }, ownSheets: new Set([name]), unwrapped: { [name]: unwrapped } },
  );
}
