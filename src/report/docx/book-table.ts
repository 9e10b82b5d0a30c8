/** A budget table of the book as a printed table. */
import type { Column, ColumnConcept, Panel, SheetSnapshot, Table } from '../../model';
import { at, valueAt } from '../../model';
import type { SpanOf, VisibleArea, ShownCell } from './sheet-area';
import { isBlankAt, mergedSpans, printedCells, stored, visibleArea } from './sheet-area';
import { columnDecimals, shownAmount, shownNumber } from './shown-number';
import type { PrintedTable } from './table-model';

/**
 * Header, rows and nothing else: title, unit line and notes are set as text around it. Columns of the concepts in
 * `without` are left out.
 */
export function bookTable(
  table: Table,
  sheet: SheetSnapshot,
  without: readonly (ColumnConcept | null)[] = [],
): PrintedTable {
  const [headerTop, headerBottom] = table.headerRows;
  const bodyTop = firstBodyRow(table, sheet);
  const bottom = lastBodyRow(table, sheet, bodyTop);
  const rows = Array.from({ length: bottom - headerTop + 1 }, (_, index) => headerTop + index);
  const columns = new Map(
    table.panels.flatMap((panel) => panel.columns).map((column) => [column.sheetColumn, column]),
  );
  const visible = visibleArea(sheet, rows, table.area.left, table.area.right);
  const area = {
    ...visible,
    columns: visible.columns.filter((column) => !without.includes(columns.get(column)?.concept ?? null)),
  };
  const spanOf = sheet.merges
    ? mergedSpans(sheet.merges, area)
    : headerSpans(sheet, area, columns, headerBottom);
  const decimals = new Map(
    [...columns.values()].map((column) => [column.sheetColumn, decimalsOfColumn(table, sheet, column)]),
  );
  const cells = printedCells(area, spanOf, (row, column) =>
    row < bodyTop
      ? { text: headerText(sheet, row, column), align: 'center' }
      : bodyCell(sheet, row, column, columns.get(column), decimals.get(column) ?? 2),
  );
  return {
    columnCount: area.columns.length,
    headerRows: area.rows.filter((row) => row < bodyTop).length,
    rows: cells.map((line, index) => ({ cells: line, bold: isTotal(table, at(area.rows, index)) })),
  };
}

function rowsOf(panels: readonly Panel[]): readonly number[] {
  return panels.flatMap((panel) => panel.rows.map((row) => row.sheetRow));
}

/** The first row of figures: a line of column numbers under the header still belongs to the header. */
function firstBodyRow(table: Table, sheet: SheetSnapshot): number {
  const known = rowsOf(table.panels);
  if (known.length > 0) return Math.min(...known);
  let row = table.headerRows[1] + 1;
  while (row <= table.area.bottom && isNumberLine(sheet, row, table.area.left, table.area.right)) row += 1;
  return row;
}

function isNumberLine(sheet: SheetSnapshot, row: number, left: number, right: number): boolean {
  let numbers = 0;
  for (let column = left; column <= right; column += 1) {
    const text = String(valueAt(sheet, row, column) ?? '').trim();
    if (/^\d{1,2}$/.test(text)) numbers += 1;
    else if (text !== '' && !/^(?:栏次|行次|序号)$/.test(text)) return false;
  }
  return numbers > 1;
}

function lastBodyRow(table: Table, sheet: SheetSnapshot, bodyTop: number): number {
  const known = rowsOf(table.panels);
  if (known.length > 0) return Math.max(...known);
  const firstNote = Math.min(...table.notes.map((note) => note.row), table.area.bottom + 1);
  // An empty table keeps one empty line under its header, as far as the sheet has it.
  const lastRow = sheet.top + sheet.rowCount - 1;
  return Math.min(Math.max(bodyTop - 1, firstNote - 1), Math.max(lastRow, bodyTop - 1));
}

function isTotal(table: Table, sheetRow: number): boolean {
  return table.panels.some((panel) =>
    panel.rows.some(
      (row) =>
        row.sheetRow === sheetRow &&
        (row.kind === 'total' || /:grandTotal$|^(?:public|assets):total$/.test(row.concept ?? '')),
    ),
  );
}

function headerText(sheet: SheetSnapshot, row: number, column: number): string {
  const { value, format } = stored(sheet, row, column);
  return typeof value === 'number' ? shownNumber(value, format) : String(value ?? '').trim();
}

function decimalsOfColumn(table: Table, sheet: SheetSnapshot, column: Column): number {
  return columnDecimals(
    rowsOf(table.panels).map((row) => valueAt(sheet, row, column.sheetColumn)),
    column.unit,
  );
}

function bodyCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  meaning: Column | undefined,
  decimals: number,
): ShownCell {
  const { value, format } = stored(sheet, row, column);
  const kind = meaning?.kind ?? 'label';
  if (kind === 'label') {
    const text = typeof value === 'number' ? shownNumber(value, format) : String(value ?? '').trimEnd();
    return { text, align: meaning?.concept === 'sequence' ? 'center' : 'left' };
  }
  if (typeof value !== 'number') return { text: String(value ?? '').trim(), align: 'right' };
  const text =
    kind === 'amount' && meaning
      ? shownAmount(value, format, meaning.unit, decimals)
      : shownNumber(value, format);
  return { text, align: 'right' };
}

/**
 * Spans of a header whose merged areas are not known (Excel is not asked for them): a heading reaches over the blank
 * cells to its right whose columns count it among their own headings, and down over blank cells.
 */
function headerSpans(
  sheet: SheetSnapshot,
  area: VisibleArea,
  columns: ReadonlyMap<number, Column>,
  headerBottom: number,
): SpanOf {
  const headed = (column: number, words: string): boolean =>
    columns.get(column)?.path.some((word) => plain(word) === words) ?? false;
  return (row, column) => {
    const sheetRow = at(area.rows, row);
    if (sheetRow > headerBottom) return { columns: 1, rows: 1 };
    const words = plain(String(valueAt(sheet, sheetRow, at(area.columns, column)) ?? ''));
    if (words === '') return { columns: 1, rows: 1 };
    let across = 1;
    for (let next = area.columns[column + across]; next !== undefined; next = area.columns[column + across]) {
      if (!isBlankAt(sheet, sheetRow, next) || !headed(next, words)) break;
      across += 1;
    }
    let down = 1;
    const covered = area.columns.slice(column, column + across);
    for (let next = area.rows[row + down]; next !== undefined; next = area.rows[row + down]) {
      const below = next;
      if (below > headerBottom || !covered.every((each) => isBlankAt(sheet, below, each))) break;
      down += 1;
    }
    return { columns: across, rows: down };
  };
}

function plain(words: string): string {
  return words.normalize('NFKC').replace(/\s/g, '');
}
