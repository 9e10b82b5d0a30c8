/** Sheets of our own as workbooks of one sheet. */
import type { SheetContent } from '../host/port';
import { sheetFromContent } from '../host/file/snapshot-edit';
import { writeWorkbook } from '../host/file/write';
import type { Narrative } from '../model';
import { FIGURE_LIST_HEAD, figureList } from '../narrative';

/** A narrative with headings in column A and paragraphs in column B, as 情况说明 sheets are kept, and where its figures come from beside it. */
export async function createSheetWorkbook(narrative: Narrative): Promise<Uint8Array> {
  const rows: string[][] = [[narrative.title], ['章节', '内容', ...FIGURE_LIST_HEAD]];
  for (const section of narrative.sections) {
    section.paragraphs.forEach((paragraph, index) =>
      rows.push([index === 0 ? section.heading : '', paragraph.text, ...figureList(paragraph)]),
    );
  }
  return createContentWorkbook({ name: '情况说明', rows, columnWidths: [28, 100, 16, 40, 40] });
}

/** Any sheet of our own; blank texts become blank cells. */
export async function createContentWorkbook(content: SheetContent): Promise<Uint8Array> {
  return writeWorkbook(
    { source: 'file', name: `${content.name}.xlsx`, properties: {}, sheets: [sheetFromContent(content.name, 0, content)] },
    { columnWidths: { [content.name]: content.columnWidths } },
  );
}
