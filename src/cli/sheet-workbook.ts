/** A narrative as a workbook of one sheet: headings in column A, paragraphs in column B, as 情况说明 sheets are kept. */
import { writeWorkbook } from '../host/file/write';
import type { CellValue, Narrative } from '../model';

export async function createSheetWorkbook(narrative: Narrative): Promise<Uint8Array> {
  const values: CellValue[][] = [
    [narrative.title, null],
    ['章节', '内容'],
  ];
  for (const section of narrative.sections) {
    section.paragraphs.forEach((paragraph, index) =>
      values.push([index === 0 ? section.heading : null, paragraph.text]),
    );
  }
  return writeWorkbook(
    {
      source: 'file',
      name: '情况说明.xlsx',
      properties: {},
      sheets: [
        {
          name: '情况说明',
          position: 0,
          visibility: 'visible',
          isProtected: false,
          top: 0,
          left: 0,
          rowCount: values.length,
          columnCount: 2,
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
    { columnWidths: { 情况说明: [28, 100] } },
  );
}
