/**
 * Follows edits of amounts in a book that was recognised already. Only what cannot change how anything else is read is followed: a number
 * for a number in one amount cell of one table. For all else the workbook must be recognised again.
 */
import type {
  Book,
  CellId,
  CellValue,
  Column,
  Panel,
  Row,
  SheetSnapshot,
  Table,
  WorkbookSnapshot,
} from '../model';
import { at, CellState, cellId, numberFormatAt, sheetOf } from '../model';
import { isEmpty, mainColumn } from './assemble';
import { readFigure, stepOfFigure } from './figures';
import { isNumberingRow } from './header';
import { RowLinks } from './row-links';
import { rowOf } from './sheet-row';
import { TableSteps } from './table-steps';
import { codeDigits, plain } from './text';

/** A cell that holds something else than before. Sheet rows and columns are 0-based. */
export interface CellEdit {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly before: CellValue;
  readonly after: CellValue;
}

/** The book after the edits, and which of its cells hold other amounts now. */
export interface Amended {
  readonly book: Book;
  readonly cells: readonly CellId[];
  readonly panels: readonly Panel[];
}

/** An edited amount cell, and what it holds now. */
interface Edited extends Spot {
  readonly after: number;
}

interface Spot {
  readonly table: Table;
  readonly panel: Panel;
  readonly row: Row;
  readonly column: Column;
  readonly id: CellId;
}

/** The rows of a panel that stand on one sheet, and its columns, by where they stand. */
interface Area {
  readonly table: Table;
  readonly panel: Panel;
  readonly rows: ReadonlyMap<number, Row>;
  readonly columns: ReadonlyMap<number, Column>;
}

export class Amender {
  readonly #steps = new TableSteps();
  /** Null where no amount decides how rows are linked. */
  readonly #links = new Map<Panel, RowLinks | null>();
  #areas: ReadonlyMap<string, readonly Area[]> | null = null;
  #book: Book;

  /** Takes the book over: its cells are written to, so books of earlier edits show the amounts of the last one. */
  constructor(book: Book) {
    this.#book = book;
  }

  /** The book of the edited workbook; null, with everything as it was, where it must be recognised again. */
  amend(edits: readonly CellEdit[], source: WorkbookSnapshot): Amended | null {
    const spots: Edited[] = [];
    for (const edit of edits) {
      const spot = this.#spotOf(edit);
      if (!spot || typeof edit.after !== 'number' || !this.#isAmountForAmount(edit, edit.after, spot, source))
        return null;
      spots.push({ ...spot, after: edit.after });
      this.#steps.prepare(this.#book, spot.table, spot.column.unit);
    }
    const { fen, printed, step } = this.#book.cells;
    const before = spots.map(({ id }) => [fen[id]!, printed[id]!, step[id]!] as const);
    const isFollowed = spots.every((spot) => this.#write(spot, source));
    if (isFollowed && this.#staysAsRead(spots)) {
      this.#book = { ...this.#book, source };
      return {
        book: this.#book,
        cells: [...new Set(spots.map(({ id }) => id))],
        panels: [...new Set(spots.map(({ panel }) => panel))],
      };
    }
    spots.forEach(({ id }, index) => {
      [fen[id], printed[id], step[id]] = at(before, index);
    });
    this.#links.clear();
    return null;
  }

  /** The one amount cell that stands there; undefined where none or several do. */
  #spotOf({ sheet, row: down, column: across }: CellEdit): Spot | undefined {
    this.#areas ??= areasOf(this.#book);
    const spots = (this.#areas.get(sheet) ?? []).flatMap(({ table, panel, rows, columns }): Spot[] => {
      const row = rows.get(down);
      const column = columns.get(across);
      return row && column ? [{ table, panel, row, column, id: cellId(panel, row, column) }] : [];
    });
    const [spot, second] = spots;
    return spot && !second && spot.column.kind === 'amount' ? spot : undefined;
  }

  /** Whether a number took a number's place without looking like a code, or its row like column numbers, where it did not before. */
  #isAmountForAmount(edit: CellEdit, after: number, spot: Spot, source: WorkbookSnapshot): boolean {
    if (typeof edit.before !== 'number') return false;
    if (this.#book.cells.state[spot.id] !== CellState.number) return false;
    if (isCode(edit.before) !== isCode(after)) return false;
    const rowIn = (snapshot: WorkbookSnapshot | undefined): readonly CellValue[] => {
      const sheet = sheetNamed(snapshot, edit.sheet);
      return sheet ? rowOf(sheet, edit.row) : [];
    };
    return isNumberingRow(rowIn(this.#book.source)) === isNumberingRow(rowIn(source));
  }

  /** Reads the edited cell; false where it is no figure any more, or its table is written to another step now. */
  #write({ table, panel, row, column, id, after }: Edited, source: WorkbookSnapshot): boolean {
    const sheet = sheetNamed(source, sheetOf(panel, row));
    if (!sheet) return false;
    const read = {
      fen: new Float64Array(1),
      printed: new Float64Array(1),
      step: new Float64Array(1),
      state: new Uint8Array(1),
    };
    const format = numberFormatAt(sheet, row.sheetRow, column.sheetColumn);
    if (!readFigure(after, format, column.unit, read, 0) || read.state[0] !== CellState.number) return false;
    const { cells } = this.#book;
    cells.fen[id] = at(read.fen, 0);
    const figure = at(read.printed, 0);
    cells.printed[id] = figure;
    cells.step[id] = stepOfFigure(figure, this.#steps.of(this.#book, table, column.unit));
    return true;
  }

  /** Whether steps, links between rows and empty tables are what they were. */
  #staysAsRead(spots: readonly Spot[]): boolean {
    const { cells } = this.#book;
    for (const { table, column, id } of spots) {
      if (!this.#steps.stay(this.#book, table, column.unit, cells.printed[id]!)) return false;
      if ((cells.fen[id] === 0 || table.isEmpty) && isEmpty(table.panels, cells) !== table.isEmpty)
        return false;
    }
    const main = spots.filter(({ panel, column }) => column.index === Math.max(0, mainColumn(panel)));
    return [...new Set(main.map(({ panel }) => panel))].every((panel) => {
      const edited = main.filter((spot) => spot.panel === panel).map(({ row }) => row.index);
      return this.#linksOf(panel)?.stay(edited) ?? true;
    });
  }

  #linksOf(panel: Panel): RowLinks | null {
    let links = this.#links.get(panel);
    if (links === undefined) {
      const known = new Set(this.#book.organisations.map((name) => plain(name)));
      this.#links.set(panel, (links = RowLinks.of(panel, this.#book.cells, known)));
    }
    return links;
  }
}

/** A number that could be a functional account: where tables have no title they are told by such. */
function isCode(value: number): boolean {
  return /^2\d\d(?:\d\d){0,2}$/.test(codeDigits(value) ?? '');
}

function sheetNamed(snapshot: WorkbookSnapshot | undefined, name: string): SheetSnapshot | undefined {
  return snapshot?.sheets.find((sheet) => sheet.name === name);
}

function areasOf(book: Book): ReadonlyMap<string, readonly Area[]> {
  const areas = new Map<string, Area[]>();
  for (const table of book.tables) {
    for (const panel of table.panels) {
      const columns = new Map(panel.columns.map((column) => [column.sheetColumn, column]));
      const bySheet = new Map<string, Map<number, Row>>();
      for (const row of panel.rows) {
        const sheet = sheetOf(panel, row);
        const rows = bySheet.get(sheet);
        if (rows) rows.set(row.sheetRow, row);
        else bySheet.set(sheet, new Map([[row.sheetRow, row]]));
      }
      for (const [sheet, rows] of bySheet)
        areas.set(sheet, [...(areas.get(sheet) ?? []), { table, panel, rows, columns }]);
    }
  }
  return areas;
}
