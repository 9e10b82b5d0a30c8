/** A table as it will be printed, whichever sheet or form it came from. */
import type { Align } from './paragraphs';

export interface PrintedCell {
  readonly text: string;
  readonly align: Align;
  /** 0-based column of the printed table. */
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
}

export interface PrintedRow {
  /** Cells that begin in this row, from left to right; spans of earlier rows fill the gaps, every one. */
  readonly cells: readonly PrintedCell[];
  readonly bold: boolean;
}

export interface PrintedTable {
  readonly columnCount: number;
  /** Rows at the top that are repeated on every page. */
  readonly headerRows: number;
  readonly rows: readonly PrintedRow[];
}
