/**
 * A workbook as plain data: what a host reads once and everything after it works on.
 * It is the same from Excel and from a file, so merges (which cost the Excel user the undo stack to read) are not part of
 * what recognition uses.
 */
import type { Rectangle } from './place';

/** A cell's stored value. Errors are their text ('#REF!'), dates their serial number, as Excel hands them out. */
export type CellValue = number | string | boolean | null;

export type SheetVisibility = 'visible' | 'hidden' | 'very-hidden';

/** Why part of a sheet is not in the snapshot; what is not read is never taken for blank. */
export interface SnapshotGap {
  readonly reason: 'too-large' | 'not-a-worksheet' | 'unreadable';
  /** Cells in the used range, where it is known. */
  readonly cells: number | null;
}

/** One sheet. All grids are rows × columns of the used range, whose first cell stands at (`top`, `left`), 0-based. */
export interface SheetSnapshot {
  readonly name: string;
  /** 0-based position among all sheets. */
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  readonly top: number;
  readonly left: number;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly values: readonly (readonly CellValue[])[];
  /** Formula text with its leading '=', null for constants; the whole grid is null when no cell has a formula. */
  readonly formulas: readonly (readonly (string | null)[])[] | null;
  /** Number format codes ('General', '#,##0.00'); null when every cell is General. */
  readonly numberFormats: readonly (readonly string[])[] | null;
  /** Rows and columns that are hidden, 0-based sheet numbers. */
  readonly hiddenRows: readonly number[];
  readonly hiddenColumns: readonly number[];
  /** Cell comments; null when the host does not read them. */
  readonly comments:
    readonly { readonly row: number; readonly column: number; readonly text: string }[] | null;
  /** Merged areas in sheet coordinates, for showing only; null when the host does not read them. */
  readonly merges: readonly Rectangle[] | null;
  readonly gap: SnapshotGap | null;
}

/** A workbook as plain data. */
export interface WorkbookSnapshot {
  readonly source: 'excel' | 'file';
  /** File name without folders. */
  readonly name: string;
  readonly sheets: readonly SheetSnapshot[];
  /** Author and the like, as far as the host reads them. */
  readonly properties: Readonly<Record<string, string>>;
}

/** A visible sheet of constants from A1 on: `values` is rows × columns, all rows of one length. What else a sheet may have is not there. */
export function plainSheet(
  name: string,
  position: number,
  values: readonly (readonly CellValue[])[],
): SheetSnapshot {
  return {
    name,
    position,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    rowCount: values.length,
    columnCount: values[0]?.length ?? 0,
    values,
    formulas: null,
    numberFormats: null,
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  };
}

const ERROR_TEXT =
  /^#(?:REF|N\/A|VALUE|DIV\/0|NAME|NUM|NULL|SPILL|CALC|GETTING_DATA|FIELD|BLOCKED|CONNECT|BUSY)[!?]?$/;

/** True for '#REF!' and its kind. */
export function isErrorText(value: CellValue): boolean {
  return typeof value === 'string' && value.charCodeAt(0) === 35 && ERROR_TEXT.test(value);
}

/** The value at a 0-based sheet row and column; null outside the used range. */
export function valueAt(sheet: SheetSnapshot, row: number, column: number): CellValue {
  return sheet.values[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** The formula at a 0-based sheet row and column, or null. */
export function formulaAt(sheet: SheetSnapshot, row: number, column: number): string | null {
  return sheet.formulas?.[row - sheet.top]?.[column - sheet.left] ?? null;
}

/** The number format at a 0-based sheet row and column. */
export function numberFormatAt(sheet: SheetSnapshot, row: number, column: number): string {
  return sheet.numberFormats?.[row - sheet.top]?.[column - sheet.left] ?? 'General';
}
