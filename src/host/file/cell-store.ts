/** Cells as they are read, in any order, and the trimmed grids made from them. */
import type { CellValue, SheetSnapshot, SnapshotGap } from '../../model';
import { damaged } from './problem';

const GENERAL = 'General';

/** What is damaged where cells stand nowhere, in messages. */
export const CELLS = '单元格';
/** Rows and columns that a sheet has. */
const ROWS = 1_048_576;
const COLUMNS = 16_384;

/** What a sheet has besides its cells. Rows and columns 0-based sheet numbers, in any order. */
export interface SheetFrame {
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isProtected: boolean;
  readonly hiddenRows: readonly number[];
  /** Ranges of hidden columns, both ends included. */
  readonly hiddenColumns: readonly (readonly [number, number])[];
  readonly comments: SheetSnapshot['comments'];
  readonly merges: SheetSnapshot['merges'];
}

/** Formats of blank cells are kept up to this many, so that a sheet formatted to its last row stays small. */
const BLANK_LIMIT = 500_000;

/** Collects the cells that have content, and the formats of blank ones between them. */
export class CellStore {
  private readonly rows: number[] = [];
  private readonly columns: number[] = [];
  private readonly values: CellValue[] = [];
  private readonly formats: string[] = [];
  private readonly formulas = new Map<number, string>();
  private readonly blanks: { row: number; column: number; format: string }[] = [];
  private anyFormat = false;
  private top = Infinity;
  private left = Infinity;
  private bottom = -1;
  private right = -1;

  /** Cells with content so far. */
  get count(): number {
    return this.values.length;
  }

  /** Takes a cell; a place outside any sheet throws a FileFault. One without value and formula does not widen the used range. An empty text that no formula made is blank. */
  add(row: number, column: number, value: CellValue, formula: string | null, format: string): void {
    if (!(row >= 0 && row < ROWS && column >= 0 && column < COLUMNS)) throw damaged(CELLS);
    const kept = value === '' && formula === null ? null : value;
    if (kept === null && formula === null) {
      if (format !== GENERAL && this.blanks.length < BLANK_LIMIT) this.blanks.push({ row, column, format });
      return;
    }
    if (formula !== null) this.formulas.set(this.values.length, formula);
    this.rows.push(row);
    this.columns.push(column);
    this.values.push(kept);
    this.formats.push(format);
    if (format !== GENERAL) this.anyFormat = true;
    if (row < this.top) this.top = row;
    if (row > this.bottom) this.bottom = row;
    if (column < this.left) this.left = column;
    if (column > this.right) this.right = column;
  }

  /** Cells in the rectangle around the content. */
  get area(): number {
    return this.bottom < 0 ? 0 : (this.bottom - this.top + 1) * (this.right - this.left + 1);
  }

  /** The sheet; a used range of more than `limit` cells gives a gap instead of grids. */
  toSheet(frame: SheetFrame, limit: number): SheetSnapshot {
    if (this.area > limit) return gapSheet(frame, { reason: 'too-large', cells: this.area });
    if (this.bottom < 0) return gapSheet(frame, null);
    const rowCount = this.bottom - this.top + 1;
    const columnCount = this.right - this.left + 1;
    const values = grid<CellValue>(rowCount, columnCount, null);
    const blanks = this.blanks.filter(
      ({ row, column }) =>
        row >= this.top && row <= this.bottom && column >= this.left && column <= this.right,
    );
    const formats = this.anyFormat || blanks.length > 0 ? grid(rowCount, columnCount, GENERAL) : null;
    for (const { row, column, format } of blanks) {
      const line = formats?.[row - this.top];
      if (line) line[column - this.left] = format;
    }
    const formulas = this.formulas.size > 0 ? grid<string | null>(rowCount, columnCount, null) : null;
    for (let i = 0; i < this.values.length; i += 1) {
      const row = (this.rows[i] ?? 0) - this.top;
      const column = (this.columns[i] ?? 0) - this.left;
      const line = values[row];
      if (line) line[column] = this.values[i] ?? null;
      const formatLine = formats?.[row];
      if (formatLine) formatLine[column] = this.formats[i] ?? GENERAL;
    }
    for (const [i, formula] of this.formulas) {
      const line = formulas?.[(this.rows[i] ?? 0) - this.top];
      if (line) line[(this.columns[i] ?? 0) - this.left] = formula;
    }
    return {
      name: frame.name,
      position: frame.position,
      visibility: frame.visibility,
      isProtected: frame.isProtected,
      top: this.top,
      left: this.left,
      rowCount,
      columnCount,
      values,
      formulas,
      numberFormats: formats,
      hiddenRows: ordered(frame.hiddenRows.filter((row) => row >= this.top && row <= this.bottom)),
      hiddenColumns: ordered(
        frame.hiddenColumns.flatMap(([from, to]) =>
          span(Math.max(from, this.left), Math.min(to, this.right)),
        ),
      ),
      comments: frame.comments,
      merges: frame.merges,
      gap: null,
    };
  }
}

/** A sheet without grids: blank, or with a reason why it was not read. */
export function gapSheet(frame: SheetFrame, gap: SnapshotGap | null): SheetSnapshot {
  return {
    name: frame.name,
    position: frame.position,
    visibility: frame.visibility,
    isProtected: frame.isProtected,
    top: 0,
    left: 0,
    rowCount: 0,
    columnCount: 0,
    values: [],
    formulas: null,
    numberFormats: null,
    hiddenRows: [],
    hiddenColumns: [],
    comments: frame.comments,
    merges: frame.merges,
    gap,
  };
}

function grid<T>(rows: number, columns: number, blank: T): T[][] {
  return Array.from({ length: rows }, () => new Array<T>(columns).fill(blank));
}

function span(from: number, to: number): number[] {
  return to < from ? [] : Array.from({ length: to - from + 1 }, (_, i) => from + i);
}

function ordered(numbers: readonly number[]): number[] {
  return [...new Set(numbers)].sort((a, b) => a - b);
}
