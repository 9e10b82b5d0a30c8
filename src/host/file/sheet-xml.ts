/** A whole sheet as XML, made from a snapshot. */
import { rectangleToA1, toA1, type SheetSnapshot } from '../../model';
import { OWN_SHEET_FORMULA } from '../mark-style';
import { cellXml } from './cell-xml';
import { MAIN_NAMESPACE } from './style-part';
import { escapeXml } from './xml';
import { UNREAD_FORMULA } from './shared-formula';

export const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml';

export interface SheetXmlOptions {
  /** In characters, from column A. */
  readonly columnWidths: readonly number[];
  /** Style number of a number format in a 0-based sheet row. */
  readonly styleOf: (format: string, row: number) => number;
  /** Tags the sheet as ours, to be replaced by its next version. */
  readonly own: boolean;
}

/** The worksheet part. A sheet with a gap becomes an empty one. */
export function sheetXml(sheet: SheetSnapshot, options: SheetXmlOptions): string {
  const last = toA1(
    sheet.top + Math.max(0, sheet.rowCount - 1),
    sheet.left + Math.max(0, sheet.columnCount - 1),
  );
  return (
    `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${MAIN_NAMESPACE}">` +
    (options.own ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : '') +
    `<dimension ref="${sheet.rowCount === 0 ? 'A1' : `${toA1(sheet.top, sheet.left)}:${last}`}"/>` +
    '<sheetFormatPr defaultRowHeight="15"/>' +
    columnsXml(sheet, options.columnWidths) +
    `<sheetData>${rowsXml(sheet, options)}</sheetData>` +
    (sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : '') +
    mergesXml(sheet) +
    (options.own ? OWN_SHEET_XML : '') +
    '</worksheet>'
  );
}

/** The conditional format, never true, that tells our sheets apart; and A4 landscape, as wide as the page. */
const OWN_SHEET_XML =
  '<conditionalFormatting sqref="A1"><cfRule type="expression" priority="1">' +
  `<formula>${escapeXml(OWN_SHEET_FORMULA.slice(1))}</formula></cfRule></conditionalFormatting>` +
  '<pageSetup paperSize="9" orientation="landscape" fitToHeight="0"/>';

function columnsXml(sheet: SheetSnapshot, widths: readonly number[]): string {
  const hidden = new Set(sheet.hiddenColumns);
  const count = Math.max(widths.length, ...sheet.hiddenColumns.map((column) => column + 1), 0);
  const columns = Array.from({ length: count }, (_, column) => {
    const width = widths[column];
    if (width === undefined && !hidden.has(column)) return '';
    const size = ` width="${width ?? 9}"${width === undefined ? '' : ' customWidth="1"'}`;
    return `<col min="${column + 1}" max="${column + 1}"${size}${hidden.has(column) ? ' hidden="1"' : ''}/>`;
  }).join('');
  return columns === '' ? '' : `<cols>${columns}</cols>`;
}

function rowsXml(sheet: SheetSnapshot, options: SheetXmlOptions): string {
  const { styleOf } = options;
  const hidden = new Set(sheet.hiddenRows);
  const rows = sheet.values.map((line, r) => {
    const row = sheet.top + r;
    const cells = line.map((value, c) => {
      const style = styleOf(sheet.numberFormats?.[r]?.[c] ?? 'General', row);
      const known = sheet.formulas?.[r]?.[c] ?? null;
      const formula = known === UNREAD_FORMULA ? null : known;
      if (value === null && formula === null && style === 0) return '';
      return cellXml(row, sheet.left + c, { value, formula, style });
    });
    const text = cells.join('');
    if (text === '' && !hidden.has(row)) return '';
    const lines = options.own && styleOf('General', row) !== 0 ? linesIn(line, options.columnWidths) : 1;
    const height = lines > 1 ? ` ht="${lines * ROW_HEIGHT}"` : '';
    return `<row r="${row + 1}"${height}${hidden.has(row) ? ' hidden="1"' : ''}>${text}</row>`;
  });
  return rows.join('');
}

/** Points; that of one line. */
const ROW_HEIGHT = 15;

/** Lines that the longest text of a row takes in columns of these widths: not every program works row heights out itself. */
function linesIn(line: SheetSnapshot['values'][number], widths: readonly number[]): number {
  const lines = line.map((value, column) => {
    const width = Math.max(2, (widths[column] ?? 9) - 1);
    return Math.ceil(columnsTaken(String(value ?? '')) / width);
  });
  return Math.max(1, ...lines);
}

/** Chinese characters take two columns. */
function columnsTaken(text: string): number {
  return [...text].reduce((sum, character) => sum + (character.charCodeAt(0) > 0xff ? 2 : 1), 0);
}

function mergesXml(sheet: SheetSnapshot): string {
  const merges = sheet.merges ?? [];
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${rectangleToA1(area)}"/>`).join('');
  return `<mergeCells count="${merges.length}">${cells}</mergeCells>`;
}
