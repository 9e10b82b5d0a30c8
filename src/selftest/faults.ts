/** Known mistakes, put into a copy of a snapshot one at a time. */
import type { Book, CellValue, MoneyUnit, Panel, Row, SheetSnapshot, WorkbookSnapshot } from '../model';
import { at, cellId, CellState, entry, sheetOf, toA1 } from '../model';

export const FAULT_KINDS = [
  'one-digit',
  'digits-swapped',
  'sign',
  'times-ten',
  'times-ten-thousand',
  'small-change',
  'cleared',
  'neighbour',
  'row-dropped',
  'row-doubled',
  'code-changed',
  'name-changed',
] as const;
export type FaultKind = (typeof FAULT_KINDS)[number];

export interface Fault {
  readonly kind: FaultKind;
  readonly sheet: string;
  /** A1 address of the cell, or of the row's first cell. */
  readonly cell: string;
  /** 0-based sheet row. */
  readonly row: number;
  /** What stands there and what is put in; words, for the report. */
  readonly was: string;
  readonly is: string;
  /** The cell's right figure as printed; null for faults that are not one amount. */
  readonly right: { readonly fen: number; readonly unit: MoneyUnit } | null;
  apply(snapshot: WorkbookSnapshot): WorkbookSnapshot;
}

/** Every fault that can be put into a book's cells; `isRead` tells which cells some relation reads. */
export function faultsOf(book: Book, snapshot: WorkbookSnapshot, isRead: (cell: number) => boolean): Fault[] {
  const faults: Fault[] = [];
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  for (const panel of book.panels) {
    if (panel.tableId === 'targets' || panel.tableId === 'institutions') continue;
    for (const row of panel.rows) {
      const sheet = entry(sheets, sheetOf(panel, row));
      for (const column of panel.columns) {
        const id = cellId(panel, row, column);
        const value = sheet.values[row.sheetRow - sheet.top]?.[column.sheetColumn - sheet.left];
        if (column.kind !== 'amount' || typeof value !== 'number' || value === 0 || !isRead(id)) continue;
        const above = panel.rows[row.index - 1];
        const neighbour =
          above && sheetOf(panel, above) === sheet.name
            ? sheet.values[above.sheetRow - sheet.top]?.[column.sheetColumn - sheet.left]
            : null;
        faults.push(
          ...amountFaults(sheet.name, row.sheetRow, column.sheetColumn, value, neighbour ?? null, {
            fen: at(book.cells.printed, id),
            unit: column.unit,
          }),
        );
      }
      faults.push(...rowFaults(book, panel, row, sheet, isRead));
    }
  }
  return faults;
}

function amountFaults(
  sheet: string,
  row: number,
  column: number,
  value: number,
  neighbour: CellValue,
  right: NonNullable<Fault['right']>,
): Fault[] {
  const faults: Fault[] = [];
  const add = (kind: FaultKind, is: CellValue): void => {
    if (is === value) return;
    faults.push({
      kind,
      sheet,
      cell: toA1(row, column),
      row,
      was: String(value),
      is: is === null ? '（空）' : String(is),
      right,
      apply: (snapshot) => withCell(snapshot, sheet, row, column, is),
    });
  };
  const text = String(Math.abs(value));
  const sign = value < 0 ? -1 : 1;
  const firstDigit = Number(text.replace(/\D/g, '')[0]);
  add('one-digit', sign * Number(text.replace(/\d/, String((firstDigit % 9) + 1))));
  const swapped = swapDigits(text);
  if (swapped !== null) add('digits-swapped', sign * Number(swapped));
  add('sign', -value);
  add('times-ten', rounded(value * 10));
  add('times-ten-thousand', rounded(value * 10_000));
  add('small-change', rounded(value + 0.05));
  add('cleared', null);
  if (typeof neighbour === 'number' && neighbour !== 0) add('neighbour', neighbour);
  return faults;
}

/** Decimal noise of the arithmetic above is taken off; the figures are written to at most eight digits. */
function rounded(value: number): number {
  return Number(value.toFixed(8));
}

/** The first two neighbouring digits that differ, in each other's place. */
function swapDigits(text: string): string | null {
  for (let index = 0; index + 1 < text.length; index += 1) {
    const [a, b] = [text.charAt(index), text.charAt(index + 1)];
    if (/\d/.test(a) && /\d/.test(b) && a !== b) return text.slice(0, index) + b + a + text.slice(index + 2);
  }
  return null;
}

function rowFaults(
  book: Book,
  panel: Panel,
  row: Row,
  sheet: SheetSnapshot,
  isRead: (cell: number) => boolean,
): Fault[] {
  const figures = panel.columns.filter((column) => {
    const id = cellId(panel, row, column);
    return (
      column.kind === 'amount' &&
      book.cells.state[id] === CellState.number &&
      book.cells.printed[id] !== 0 &&
      isRead(id)
    );
  });
  const first = panel.columns[0];
  if (figures.length === 0 || !first || row.kind === 'total' || row.kind === 'blank') return [];
  const faults: Fault[] = [];
  const name = row.name;
  const isWholeRow = panel.side === 'whole';
  const base = { sheet: sheet.name, row: row.sheetRow, right: null };
  if (isWholeRow) {
    faults.push({
      ...base,
      kind: 'row-dropped',
      cell: toA1(row.sheetRow, first.sheetColumn),
      was: name,
      is: '（整行删去）',
      apply: (snapshot) =>
        withRows(snapshot, sheet.name, (rows) =>
          rows.filter((_, index) => index !== row.sheetRow - sheet.top),
        ),
    });
    faults.push({
      ...base,
      kind: 'row-doubled',
      cell: toA1(row.sheetRow + 1, first.sheetColumn),
      was: name,
      is: '（整行重复）',
      apply: (snapshot) =>
        withRows(snapshot, sheet.name, (rows) =>
          rows.flatMap((cells, index) => (index === row.sheetRow - sheet.top ? [cells, cells] : [cells])),
        ),
    });
  }
  const code = panel.columnByConcept.get('code');
  const label = panel.columnByConcept.get('name');
  if (row.kind !== 'code' || row.writtenCode === '' || !code || !label) return faults;
  const changed = `${row.writtenCode.slice(0, -1)}${(Number(row.writtenCode.slice(-1)) + 1) % 10}`;
  const taken = panel.rowByCode.has(changed);
  if (!taken) {
    faults.push({
      ...base,
      kind: 'code-changed',
      cell: toA1(row.sheetRow, code.sheetColumn),
      was: row.writtenCode,
      is: changed,
      apply: (snapshot) => withCell(snapshot, sheet.name, row.sheetRow, code.sheetColumn, changed),
    });
  }
  const other = panel.rows.find(
    (candidate) => candidate.kind === 'code' && candidate.name !== row.name && candidate.level === row.level,
  );
  if (other) {
    faults.push({
      ...base,
      kind: 'name-changed',
      cell: toA1(row.sheetRow, label.sheetColumn),
      was: row.name,
      is: other.name,
      apply: (snapshot) => withCell(snapshot, sheet.name, row.sheetRow, label.sheetColumn, other.name),
    });
  }
  return faults;
}

function withCell(
  snapshot: WorkbookSnapshot,
  sheet: string,
  row: number,
  column: number,
  value: CellValue,
): WorkbookSnapshot {
  return withSheet(snapshot, sheet, (original) => ({
    ...original,
    values: original.values.map((cells, index) =>
      index === row - original.top
        ? cells.map((old, place) => (place === column - original.left ? value : old))
        : cells,
    ),
  }));
}

function withRows(
  snapshot: WorkbookSnapshot,
  sheet: string,
  change: <T>(rows: readonly T[]) => readonly T[],
): WorkbookSnapshot {
  return withSheet(snapshot, sheet, (original) => {
    const values = change(original.values);
    return {
      ...original,
      rowCount: values.length,
      values,
      formulas: original.formulas && change(original.formulas),
      numberFormats: original.numberFormats && change(original.numberFormats),
      merges: null,
    };
  });
}

function withSheet(
  snapshot: WorkbookSnapshot,
  name: string,
  change: (sheet: SheetSnapshot) => SheetSnapshot,
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => (sheet.name === name ? change(sheet) : sheet)),
  };
}
