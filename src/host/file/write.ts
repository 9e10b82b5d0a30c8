/** Makes an .xlsx from a snapshot: values, formulas with their results, number formats, merges, what is hidden. */
import type { SheetVisibility, WorkbookSnapshot } from '../../model';
import { sheetXml, SHEET_TYPE } from './sheet-xml';
import { MAIN_NAMESPACE, stylesXml, STYLES_TYPE, withWrappedStyle } from './style-part';
import { escapeXml } from './xml';
import { packedEntry, writeZip } from './zip-write';

export interface WriteOptions {
  /** Widths in characters from column A, by sheet name. */
  readonly columnWidths?: Readonly<Record<string, readonly number[]>>;
  /** Names of sheets to be tagged as ours. */
  readonly ownSheets?: ReadonlySet<string>;
  /** 0-based rows of our sheets whose text runs on instead of wrapping, by sheet name. */
  readonly unwrapped?: Readonly<Record<string, readonly number[]>>;
  /** 0-based row that is repeated on every printed page, by sheet name. */
  readonly repeatedRows?: Readonly<Record<string, number>>;
}

const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORKBOOK_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml';

const STATE: Readonly<Record<SheetVisibility, string>> = {
  visible: '',
  hidden: ' state="hidden"',
  'very-hidden': ' state="veryHidden"',
};

/**
 * The bytes of a new workbook. Text never becomes a formula; the author and other properties are not written; a sheet that
 * was not read (a gap) becomes an empty one, so that formulas still find it. The same snapshot gives the same bytes.
 */
export async function writeWorkbook(
  snapshot: WorkbookSnapshot,
  options: WriteOptions = {},
): Promise<Uint8Array> {
  const formats = formatsOf(snapshot);
  const styleOf = (format: string): number => formats.get(format) ?? 0;
  const look = withWrappedStyle(stylesXml([...formats.keys()]), 'xl/styles.xml');
  const sheets = snapshot.sheets.map((sheet, i) => {
    const own = options.ownSheets?.has(sheet.name) ?? false;
    const columnWidths = options.columnWidths?.[sheet.name] ?? [];
    const running = new Set(options.unwrapped?.[sheet.name]);
    const ownStyle = (_format: string, row: number): number => (running.has(row) ? 0 : look.id);
    return {
      path: `xl/worksheets/sheet${i + 1}.xml`,
      type: SHEET_TYPE,
      text: sheetXml(sheet, { columnWidths, styleOf: own ? ownStyle : styleOf, own }),
    };
  });
  const parts = [
    { path: 'xl/workbook.xml', type: WORKBOOK_TYPE, text: workbookXml(snapshot, options.repeatedRows ?? {}) },
    { path: 'xl/styles.xml', type: STYLES_TYPE, text: look.xml },
    ...sheets,
  ];
  const styles = snapshot.sheets.length + 1;
  const targets = snapshot.sheets.map((_, i) =>
    relationship(i + 1, 'worksheet', `worksheets/sheet${i + 1}.xml`),
  );
  const files: [string, string][] = [
    ['[Content_Types].xml', contentTypesXml(parts)],
    ['_rels/.rels', relationshipsXml([relationship(1, 'officeDocument', 'xl/workbook.xml')])],
    [
      'xl/_rels/workbook.xml.rels',
      relationshipsXml([...targets, relationship(styles, 'styles', 'styles.xml')]),
    ],
    ...parts.map(({ path, text }): [string, string] => [path, text]),
  ];
  const encode = new TextEncoder();
  return writeZip(files.map(([path, text]) => packedEntry(path, encode.encode(text))));
}

/** Number formats in use with their style numbers; General is 0. */
function formatsOf(snapshot: WorkbookSnapshot): ReadonlyMap<string, number> {
  const formats = new Map([['General', 0]]);
  for (const sheet of snapshot.sheets) {
    for (const row of sheet.numberFormats ?? []) {
      for (const format of row) if (!formats.has(format)) formats.set(format, formats.size);
    }
  }
  return formats;
}

function workbookXml(snapshot: WorkbookSnapshot, repeated: Readonly<Record<string, number>>): string {
  const sheets = snapshot.sheets.map(
    (sheet, i) =>
      `<sheet name="${escapeXml(sheet.name)}" sheetId="${i + 1}"${STATE[sheet.visibility]} r:id="rId${i + 1}"/>`,
  );
  const titles = snapshot.sheets.flatMap((sheet, i) => {
    const row = repeated[sheet.name];
    if (row === undefined) return [];
    const area = `'${sheet.name.replaceAll("'", "''")}'!$${row + 1}:$${row + 1}`;
    return [`<definedName name="_xlnm.Print_Titles" localSheetId="${i}">${escapeXml(area)}</definedName>`];
  });
  const names = titles.length > 0 ? `<definedNames>${titles.join('')}</definedNames>` : '';
  const calculated = snapshot.sheets.some((sheet) => sheet.formulas !== null);
  const firstVisible = Math.max(
    0,
    snapshot.sheets.findIndex((sheet) => sheet.visibility === 'visible'),
  );
  return (
    `${DECLARATION}<workbook xmlns="${MAIN_NAMESPACE}" xmlns:r="${OFFICE}">` +
    `<bookViews><workbookView activeTab="${firstVisible}"/></bookViews><sheets>${sheets.join('')}</sheets>${names}` +
    `${calculated ? '<calcPr fullCalcOnLoad="1"/>' : ''}</workbook>`
  );
}

function relationship(number: number, type: string, target: string): string {
  return `<Relationship Id="rId${number}" Type="${OFFICE}/${type}" Target="${target}"/>`;
}

function relationshipsXml(items: readonly string[]): string {
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${items.join('')}</Relationships>`;
}

function contentTypesXml(parts: readonly { path: string; type: string }[]): string {
  const overrides = parts.map(({ path, type }) => `<Override PartName="/${path}" ContentType="${type}"/>`);
  return (
    `${DECLARATION}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
    '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
    `<Default Extension="xml" ContentType="application/xml"/>${overrides.join('')}</Types>`
  );
}
