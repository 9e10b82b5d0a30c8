/** A budget table: its panels and the words around them. */
import type { MoneyUnit } from '../amount';
import type { Rectangle } from '../place';
import type { Panel } from './panel';
import type { TableId } from './table-id';

/** A line of words outside the grid: title, unit line, note. */
export interface TextLine {
  readonly text: string;
  readonly row: number;
  /** The sheet it stands on where its table goes on on another one; absent for lines on the table's own. */
  readonly sheet?: string;
  readonly column: number;
}

/** A table of the budget that was recognised. */
export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly titleLine: TextLine | null;
  /** “表三”; the sheet's name where tables are not numbered. */
  readonly label: string;
  /** The number in 表一…, from the sheet name or the line 预算公开表1; null where there is none. */
  readonly number: number | null;
  readonly sheet: string;
  /** 0-based position of the sheet in the workbook. */
  readonly sheetPosition: number;
  /** From the title (or its number line) to the last row or note. */
  readonly area: Rectangle;
  readonly unit: MoneyUnit;
  /** Where the unit is printed; null when no unit line was found and `unit` was inferred. */
  readonly unitLine: TextLine | null;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly organisationLine: TextLine | null;
  readonly panels: readonly Panel[];
  readonly notes: readonly TextLine[];
  /** No amount other than zero stands in it. */
  readonly isEmpty: boolean;
  /** 不含上年结转 / 含上年结转 as the title says; null when it does not say. */
  readonly carryoverIncluded: boolean | null;
  /** 0-based sheet rows of the header, top and bottom. */
  readonly headerRows: readonly [number, number];
}
