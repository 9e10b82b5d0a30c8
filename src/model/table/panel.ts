import type { MoneyUnit } from '../amount';
import type { Column, ColumnConcept } from './column';
import type { Row, RowConcept } from './row';
import type { TableId } from './table-id';

/** Which half of a table a panel is: 收支总表 and its like have an income and an expense half side by side. */
export type Side = 'income' | 'expense' | 'whole';

/** One grid of rows and columns. Cells are numbered `firstCell + row.index × columns.length + column.index`. */
export interface Panel {
  readonly tableId: TableId;
  readonly side: Side;
  readonly sheet: string;
  /** How people call the table in messages: “表三”, or the sheet's name where tables are not numbered. */
  readonly tableLabel: string;
  readonly unit: MoneyUnit;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly firstCell: number;
  /** First amount column of each concept; the place rules look columns up. */
  readonly columnByConcept: ReadonlyMap<ColumnConcept, Column>;
  /** First row of each concept. */
  readonly rowByConcept: ReadonlyMap<RowConcept, Row>;
  /** First row of each code. */
  readonly rowByCode: ReadonlyMap<string, Row>;
  /** The 合计 row, where there is one. */
  readonly totalRow: Row | null;
}
