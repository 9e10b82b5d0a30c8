/** Figures of other workbooks: last year's, and those of the units under a department. */
import { normaliseName } from '../../catalogue';
import type { Book, CellId, Panel, Place, ProofLine, Row } from '../../model';
import { locate, placeOf, printedAmount, readable, stepOf, toA1 } from '../../model';

/** A figure of another workbook. */
export interface OtherFigure {
  /** As printed. */
  readonly fen: number;
  /** One unit of its last printed digit; 0 for a blank. */
  readonly step: number;
  /** It in a sum on paper, added. */
  readonly line: ProofLine & { readonly file: string };
}

/** What a workbook is called in messages: its file's name. */
export function fileOf(book: Book): string {
  return book.source?.name ?? book.organisation ?? '另一个工作簿';
}

/** The figure of a cell of another workbook; null when it is text or an error value. */
export function otherFigure(book: Book, cell: CellId): OtherFigure | null {
  const amount = printedAmount(book, cell);
  if (!amount) return null;
  const { column } = locate(book, cell);
  const { sheet, cell: address, label } = placeOf(book, cell, 'counterpart');
  const value = readable(amount.fen, column.unit, amount.step === 0 ? stepOf(2, column.unit) : amount.step);
  return { ...amount, line: { label, value, sheet, cell: address, sign: 1, file: fileOf(book) } };
}

/** Last year's workbook, where it was given and is not plainly another year's. */
export function previousOf(book: Book): Book | null {
  const previous = book.related?.previous;
  return previous && !wrongYear(book, previous) ? previous : null;
}

/** The year that last year’s workbook shows and the one it should; null where it is right or one of the two years is not known. */
export function wrongYear(
  book: Book,
  previous: Book,
): { readonly found: number; readonly expected: number } | null {
  if (book.year === null || previous.year === null || previous.year === book.year - 1) return null;
  return { found: previous.year, expected: book.year - 1 };
}

/** The panel of another workbook that shows the same: the same table, the same half. */
export function samePanel(other: Book, panel: Panel): Panel | undefined {
  return other.panels.find(
    (candidate) => candidate.tableId === panel.tableId && candidate.side === panel.side,
  );
}

/** The row of another panel that means the same: by its code, its meaning, as the total, or by its name. */
export function sameRow(other: Panel, row: Row): Row | undefined {
  if (row.kind === 'total') return other.totalRow ?? undefined;
  if (row.concept !== null) return other.rowByConcept.get(row.concept);
  if (row.code !== null) return other.rowByCode.get(row.code);
  const name = normaliseName(row.name);
  return name === ''
    ? undefined
    : other.rows.find((candidate) => candidate.code === null && normaliseName(candidate.name) === name);
}

/** Where a finding about a whole workbook points: the title of its first table. */
export function bookPlace(book: Book): Place[] {
  const [table] = book.tables;
  if (!table) return [];
  const line = table.organisationLine ?? table.titleLine;
  const cell = line ? toA1(line.row, line.column) : toA1(table.area.top, table.area.left);
  return [{ role: 'table', sheet: table.sheet, cell, label: table.title }];
}
