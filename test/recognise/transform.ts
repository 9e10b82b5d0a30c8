/** The same workbook written otherwise: what must not change a verdict. */
import type { Book, CellValue, SheetSnapshot, Table, WorkbookSnapshot } from '../../src/model';
import { CellState, locate } from '../../src/model';
import { recognise } from '../../src/recognise';

/** Sheets called Sheet1, Sheet2, … */
export function withoutNames(book: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((sheet, index) => ({ ...sheet, name: `Sheet${index + 1}` })) };
}

/** Sheets in another order: `order` holds old positions. */
export function reordered(book: WorkbookSnapshot, order: readonly number[]): WorkbookSnapshot {
  const sheets = order.flatMap((index) => book.sheets[index] ?? []);
  return { ...book, sheets: sheets.map((sheet, position) => ({ ...sheet, position })) };
}

/** Every sheet moved down and to the right; `blankEdge` keeps the empty rows and columns inside the used range. */
export function shifted(book: WorkbookSnapshot, rows: number, columns: number, blankEdge: boolean): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((sheet) => (blankEdge ? padded(sheet, rows, columns) : moved(sheet, rows, columns))) };
}

function moved(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  return { ...sheet, top: sheet.top + rows, left: sheet.left + columns, merges: null };
}

function padded(sheet: SheetSnapshot, rows: number, columns: number): SheetSnapshot {
  const wide = <T>(grid: readonly (readonly T[])[], fill: T): T[][] => [
    ...Array.from({ length: rows }, () => new Array<T>(sheet.columnCount + columns).fill(fill)),
    ...grid.map((row) => [...new Array<T>(columns).fill(fill), ...row]),
  ];
  return {
    ...sheet,
    rowCount: sheet.rowCount + rows,
    columnCount: sheet.columnCount + columns,
    values: wide<CellValue>(sheet.values, null),
    numberFormats: sheet.numberFormats && wide(sheet.numberFormats, 'General'),
    merges: null,
  };
}

/** All sheets one below the other on a single sheet, `gap` blank rows between them. */
export function stacked(book: WorkbookSnapshot, gap: number): WorkbookSnapshot {
  const columnCount = Math.max(...book.sheets.map((sheet) => sheet.columnCount));
  const values: CellValue[][] = [];
  const formats: string[][] = [];
  for (const sheet of book.sheets) {
    sheet.values.forEach((row, index) => {
      values.push([...row, ...new Array<null>(columnCount - row.length).fill(null)]);
      const codes = sheet.numberFormats?.[index] ?? row.map(() => 'General');
      formats.push([...codes, ...new Array<string>(columnCount - codes.length).fill('General')]);
    });
    for (let blank = 0; blank < gap; blank += 1) {
      values.push(new Array<null>(columnCount).fill(null));
      formats.push(new Array<string>(columnCount).fill('General'));
    }
  }
  const first = book.sheets[0] as SheetSnapshot;
  return {
    ...book,
    sheets: [{ ...first, name: '公开表', position: 0, rowCount: values.length, columnCount, values, numberFormats: formats, merges: null }],
  };
}

/** One table printed over `pages` sheets: each page after the first has 续 behind its title and the header again. */
export function overPages(book: WorkbookSnapshot, table: Table, pages: number): WorkbookSnapshot {
  const headerEnd = table.headerRows[1] + 1;
  return {
    ...book,
    sheets: book.sheets
      .flatMap((sheet) => {
        if (sheet.name !== table.sheet) return sheet;
        const head = headerEnd - sheet.top;
        const body = sheet.rowCount - head;
        const cuts = Array.from({ length: pages + 1 }, (_, page) => head + Math.round((body * page) / pages));
        return Array.from({ length: pages }, (_, page) => pageOf(sheet, table, head, page, cuts));
      })
      .map((sheet, position) => ({ ...sheet, position })),
  };
}

function pageOf(sheet: SheetSnapshot, table: Table, head: number, page: number, cuts: readonly number[]): SheetSnapshot {
  const cut = <T>(rows: readonly T[]): T[] => [...rows.slice(0, head), ...rows.slice(cuts[page], cuts[page + 1])];
  const values = cut(sheet.values);
  const titled = values.map((row) => row.map((value) => (value === table.title ? `${table.title}（续）` : value)));
  return {
    ...sheet,
    name: page === 0 ? sheet.name : `${sheet.name}（续${page}）`,
    rowCount: values.length,
    values: page === 0 ? values : titled,
    numberFormats: sheet.numberFormats && cut(sheet.numberFormats),
    formulas: null,
    merges: null,
  };
}

/** Each cell rewritten; `amounts` says of a 0-based sheet row and column whether a budget figure stands there. */
export function rewritten(
  book: WorkbookSnapshot,
  change: (value: CellValue, place: { sheet: SheetSnapshot; row: number; column: number }) => CellValue,
): WorkbookSnapshot {
  return {
    ...book,
    sheets: book.sheets.map((sheet) => ({
      ...sheet,
      values: sheet.values.map((line, row) =>
        line.map((value, column) => change(value, { sheet, row: sheet.top + row, column: sheet.left + column })),
      ),
    })),
  };
}

/** The same amounts in 元, without number formats: a whole 元 shows no decimals. */
export function inYuan(book: WorkbookSnapshot): WorkbookSnapshot {
  const places = figurePlaces(recognise(book));
  return withoutFormats(
    rewritten(book, (value, { sheet, row, column }) => {
      if (typeof value === 'number' && places.has(placeKey(sheet.name, row, column))) return Math.round(value * 10_000);
      return typeof value === 'string' ? value.replace(/^((?:金额)?单位[:：]\s*)万元$/, '$1元') : value;
    }),
  );
}

export function withoutFormats(book: WorkbookSnapshot): WorkbookSnapshot {
  return { ...book, sheets: book.sheets.map((sheet) => ({ ...sheet, numberFormats: null })) };
}

/** The places of all figures in amount columns of tables in 万元. */
export function figurePlaces(book: Book): ReadonlySet<string> {
  const places = new Set<string>();
  book.cells.state.forEach((state, id) => {
    if (state !== CellState.number && state !== CellState.textNumber) return;
    const { panel, row, column } = locate(book, id);
    if (column.kind === 'amount' && column.unit === '万元') places.add(placeKey(panel.sheet, row.sheetRow, column.sheetColumn));
  });
  return places;
}

export function placeKey(sheet: string, row: number, column: number): string {
  return `${sheet} ${row} ${column}`;
}

/** Codes of one column split into 类, 款, 项 over three: two columns are put in, headings with them. */
export function withSplitCodes(sheet: SheetSnapshot, headerRow: number, codeColumn: number): SheetSnapshot {
  const wide = <T>(row: readonly T[], first: T, second: T): T[] => [
    ...row.slice(0, codeColumn + 1),
    first,
    second,
    ...row.slice(codeColumn + 1),
  ];
  const values = sheet.values.map((row, index): CellValue[] => {
    const code = row[codeColumn];
    if (index === headerRow) {
      const heads = wide<CellValue>(row, '款', '项');
      heads[codeColumn] = '类';
      return heads;
    }
    if (typeof code !== 'string' || !/^\d{3}(?:\d\d){0,2}$/.test(code)) return wide<CellValue>(row, null, null);
    const parts = wide<CellValue>(row, code.slice(3, 5) || null, code.slice(5, 7) || null);
    parts[codeColumn] = code.slice(0, 3);
    return parts;
  });
  return {
    ...sheet,
    columnCount: sheet.columnCount + 2,
    values,
    numberFormats: sheet.numberFormats && sheet.numberFormats.map((row) => wide(row, '@', '@')),
    merges: null,
  };
}
