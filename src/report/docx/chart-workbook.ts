/** The small workbook inside a chart: one sheet, categories in column A, amounts in column B. */
import type { Chart } from '../../model';
import { chartRows } from './chart-part';
import { contentTypesPart, packed, relationshipsPart } from './package';
import type { Xml } from './xml';
import { element, part } from './xml';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SPREADSHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

function text(reference: string, value: string): Xml {
  return element('c', { r: reference, t: 'inlineStr' }, element('is', {}, element('t', {}, value)));
}

/** The bytes of the workbook; its sheet is called 数据, as the chart's references say. */
export function chartWorkbook(chart: Chart): Uint8Array {
  const rows = chartRows(chart).map(([label, amount], index) => {
    const r = index + 2;
    return element(
      'row',
      { r },
      text(`A${r}`, label),
      element('c', { r: `B${r}` }, element('v', {}, amount)),
    );
  });
  const heading = element('row', { r: 1 }, text('A1', '项目'), text('B1', chart.title));
  const sheet = element('worksheet', { xmlns: MAIN }, element('sheetData', {}, heading, ...rows));
  const workbook = element(
    'workbook',
    { xmlns: MAIN, 'xmlns:r': OFFICE },
    element('sheets', {}, element('sheet', { name: '数据', sheetId: 1, 'r:id': 'rId1' })),
  );
  return packed([
    {
      path: '[Content_Types].xml',
      content: contentTypesPart([], {
        '/xl/workbook.xml': `${SPREADSHEET}.sheet.main+xml`,
        '/xl/worksheets/sheet1.xml': `${SPREADSHEET}.worksheet+xml`,
      }),
    },
    {
      path: '_rels/.rels',
      content: relationshipsPart([
        { id: 'rId1', type: `${OFFICE}/officeDocument`, target: 'xl/workbook.xml' },
      ]),
    },
    { path: 'xl/workbook.xml', content: part(workbook) },
    {
      path: 'xl/_rels/workbook.xml.rels',
      content: relationshipsPart([
        { id: 'rId1', type: `${OFFICE}/worksheet`, target: 'worksheets/sheet1.xml' },
      ]),
    },
    { path: 'xl/worksheets/sheet1.xml', content: part(sheet) },
  ]);
}
