/** Workbooks written as text, so that a test shows the table a person would see. */
import type { Book, CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model';
import { parseA1 } from '../../src/model';
import { recognise } from '../../src/recognise';
import type { RecogniseOptions } from '../../src/recognise';

/**
 * One line a row, cells divided by `|`. Numbers become numbers, `'204` is the text “204”, nothing is a blank cell. The
 * first and last line of the template belong to the quotes; a blank line in between is a blank row.
 */
export function grid(strings: TemplateStringsArray, ...inserted: readonly (string | number)[]): CellValue[][] {
  const text = String.raw({ raw: strings }, ...inserted);
  const lines = text.replace(/^[^\S\n]*\n/, '').replace(/\n[^\S\n]*$/, '').split('\n');
  return lines.map((line) => line.split('|').map((cell) => valueOf(cell.trim())));
}

function valueOf(text: string): CellValue {
  if (text === '') return null;
  if (text.startsWith("'")) return text.slice(1);
  return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
}

export interface SheetOptions {
  /** 0-based place of the grid's first cell. */
  readonly top?: number;
  readonly left?: number;
  /** Number format codes by area: { 'C2:D9': '#,##0.00' }. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A sheet whose used range is the grid; rows are filled up with blanks. */
export function sheet(name: string, rows: readonly (readonly CellValue[])[], options: SheetOptions = {}): SheetSnapshot {
  const { top = 0, left = 0, formats = {} } = options;
  const columnCount = Math.max(1, ...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...new Array<null>(columnCount - row.length).fill(null)]);
  return {
    name,
    position: 0,
    visibility: 'visible',
    isProtected: false,
    top,
    left,
    rowCount: rows.length,
    columnCount,
    values,
    formulas: null,
    numberFormats: formatGrid(values, formats, top, left),
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  };
}

function formatGrid(
  values: readonly (readonly CellValue[])[],
  formats: Readonly<Record<string, string>>,
  top: number,
  left: number,
): string[][] | null {
  if (Object.keys(formats).length === 0) return null;
  const codes = values.map((row) => row.map(() => 'General'));
  for (const [address, code] of Object.entries(formats)) {
    const area = parseA1(address);
    if (!area) throw new Error(`${address} is no area`);
    for (let row = area.top; row <= area.bottom; row += 1) {
      codes[row - top]?.fill(code, area.left - left, area.right - left + 1);
    }
  }
  return codes;
}

/** Sheets in their order; positions are set here. */
export function workbook(sheets: readonly SheetSnapshot[], name = '测试.xlsx'): WorkbookSnapshot {
  return { source: 'file', name, sheets: sheets.map((each, position) => ({ ...each, position })), properties: {} };
}

/** The book that recognition makes of the sheets. */
export function bookOf(sheets: readonly SheetSnapshot[], options?: RecogniseOptions): Book {
  return recognise(workbook(sheets), options);
}
