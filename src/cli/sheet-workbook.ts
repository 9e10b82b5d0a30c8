/** Sheets of our own as workbooks of one sheet. */
import type { SheetContent } from '../host/port';
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
  const columnCount = Math.max(...content.rows.map((row) => row.length));
  const values = content.rows.map((row) =>
    Array.from({ length: columnCount }, (_, column) => {
      const value = row[column] ?? '';
      return value === '' ? null : value;
    }),
  );
  return writeWorkbook(
    {
      source: 'file',
      name: `${content.name}.xlsx`,
      properties: {},
      sheets: [
        {
          name: content.name,
          position: 0,
          visibility: 'visible',
          isProtected: false,
          top: 0,
          left: 0,
          rowCount: values.length,
          columnCount,
          values,
          formulas: null,
          numberFormats: null,
          hiddenRows: [],
          hiddenColumns: [],
          comments: null,
          merges: null,
          gap: null,
        },
      ],
    },
    { columnWidths: { [content.name]: content.columnWidths } },
  );
}
