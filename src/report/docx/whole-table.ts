/** A table that goes on on other sheets (续表) printed as the one table it is. */
import type { CellValue, Panel, Row, SheetSnapshot, Table } from '../../model';
import { entry, numberFormatAt, valueAt } from '../../model';

/**
 * The table with all its rows on one sheet: those of other sheets follow below its own, in their order. A table that stands on one sheet
 * is given back as it is. Throws a RangeError where a sheet of the table is not among `sheets`: a disclosure without it would be incomplete.
 */
export function wholeTable(
  table: Table,
  sheets: ReadonlyMap<string, SheetSnapshot>,
): { readonly table: Table; readonly sheet: SheetSnapshot } {
  const own = entry(sheets, table.sheet);
  const elsewhere = continuedRows(table.panels);
  if (elsewhere.length === 0) return { table, sheet: own };
  const { top, left, columnCount } = own;
  const bottom = lastOwnRow(table);
  const kept = bottom - top + 1;
  const columns = Array.from({ length: columnCount }, (_, index) => left + index);
  const linesOf = <T>(read: (sheet: SheetSnapshot, row: number, column: number) => T): T[][] =>
    elsewhere.map(({ sheet: name, row }) => {
      const sheet = entry(sheets, name);
      return columns.map((column) => read(sheet, row, column));
    });
  const hidden = elsewhere.flatMap(({ sheet, row }, index) =>
    entry(sheets, sheet).hiddenRows.includes(row) ? [bottom + 1 + index] : [],
  );
  const newRows = new Map(elsewhere.map((spot, index) => [spotKey(spot), bottom + 1 + index]));
  const moved = (row: Row): Row => {
    const { sheet, ...rest } = row;
    return sheet === undefined
      ? row
      : { ...rest, sheetRow: entry(newRows, spotKey({ sheet, row: row.sheetRow })) };
  };
  return {
    table: {
      ...table,
      area: { ...table.area, bottom: bottom + elsewhere.length },
      panels: table.panels.map((panel) => ({ ...panel, rows: panel.rows.map(moved) })),
    },
    sheet: {
      ...own,
      rowCount: kept + elsewhere.length,
      values: [...own.values.slice(0, kept), ...linesOf<CellValue>(valueAt)],
      numberFormats: [
        ...(own.numberFormats ?? own.values.map((row) => row.map(() => 'General'))).slice(0, kept),
        ...linesOf(numberFormatAt),
      ],
      merges: own.merges && own.merges.filter((area) => area.bottom <= bottom),
      hiddenRows: [...own.hiddenRows.filter((row) => row <= bottom), ...hidden],
    },
  };
}

interface Spot {
  readonly sheet: string;
  readonly row: number;
}

function spotKey({ sheet, row }: Spot): string {
  return `${sheet}!${row}`;
}

/** Lines that stand below the rows of its own sheet (notes, who made it, a page number) would stand in the middle of the table. */
function lastOwnRow({ headerRows, panels }: Table): number {
  const own = panels.flatMap(({ rows }) => rows.filter(({ sheet }) => sheet === undefined));
  return Math.max(headerRows[1], ...own.map(({ sheetRow }) => sheetRow));
}

/** Rows of other sheets, once each though both halves of a table have them. */
function continuedRows(panels: readonly Panel[]): readonly Spot[] {
  const spots = new Map<string, Spot>();
  for (const panel of panels) {
    for (const { sheet, sheetRow: row } of panel.rows) {
      if (sheet !== undefined) spots.set(spotKey({ sheet, row }), { sheet, row });
    }
  }
  return [...spots.values()];
}
