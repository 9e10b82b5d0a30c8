import { strToU8, zipSync } from 'fflate';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** Parts of a small workbook of one sheet; `extra` adds parts or replaces these. */
export function parts(
  sheetContent: string,
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): Record<string, Uint8Array> {
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>',
    '_rels/.rels': relationships({ rId1: ['officeDocument', 'xl/workbook.xml'] }),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="甲" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships({ rId1: ['worksheet', 'worksheets/sheet1.xml'] }),
    'xl/worksheets/sheet1.xml': `<?xml version="1.0"?><worksheet xmlns="${MAIN}">${sheetContent}</worksheet>`,
    ...extra,
  };
  return Object.fromEntries(
    Object.entries(texts).map(([path, text]) => [path, typeof text === 'string' ? strToU8(text) : text]),
  );
}

/** The same as a file. */
export function workbook(
  sheetContent: string,
  extra: Readonly<Record<string, string | Uint8Array>> = {},
): Uint8Array {
  return zipSync(parts(sheetContent, extra));
}

/** A relationships part: id → type and target. */
export function relationships(entries: Readonly<Record<string, readonly [string, string]>>): string {
  const items = Object.entries(entries).map(
    ([id, [type, target]]) => `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.join('')}</Relationships>`;
}

/** One row of cells in sheetData. */
export function row(cells: string): string {
  return `<sheetData><row r="1">${cells}</row></sheetData>`;
}
