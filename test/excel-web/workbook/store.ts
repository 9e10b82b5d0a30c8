/**
 * The workbook behind the stand-in: sheets of cells, conditional formats in order of priority, a selection, an undo stack,
 * and what the user does by hand. No Office.js names here.
 */
import type { CellValue, Rectangle, SheetVisibility } from '../../../src/model';
import { parseA1, rectangleToA1 } from '../../../src/model';
import { ApiError } from '../host-object';
import type { EventName } from '../wire';
import { EVENT_TYPE } from '../wire';
import type { Entered } from './entry';

export interface Cell {
  readonly value: CellValue;
  readonly formula: string | null;
  readonly format: string;
}

const BLANK: Cell = { value: null, formula: null, format: 'General' };

export interface Edge {
  style: string;
  color: string;
}

/** A conditional format; the first of a sheet has the highest priority. */
export interface FormatRule {
  readonly id: string;
  readonly type: string;
  readonly areas: readonly Rectangle[];
  formula: string;
  fill: string;
  fontColor: string;
  bold: boolean;
  underline: string;
  readonly edges: Map<string, Edge>;
}

/** A chart over cells of its own sheet. */
export interface ChartStore {
  readonly id: string;
  readonly type: string;
  readonly source: Rectangle;
  name: string;
  title: string;
  /** `F2:L16`; empty until it is put somewhere. */
  position: string;
}

export const overlap = (a: Rectangle, b: Rectangle): boolean =>
  a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;

const COLUMNS = 16_384;

export class SheetStore {
  visibility: SheetVisibility = 'visible';
  isProtected = false;
  conditionalFormats: FormatRule[] = [];
  charts: ChartStore[] = [];
  readonly columnWidths = new Map<number, number>();
  readonly alignment = new Map<string, unknown>();
  /** Merged areas, to be drawn only: the stand-in hands none out. */
  merges: readonly Rectangle[] = [];
  /** Counts changes of what the grid shows. */
  revision = 0;
  private readonly cells = new Map<number, Cell>();

  constructor(
    readonly id: string,
    public name: string,
  ) {}

  cell(row: number, column: number): Cell {
    return this.cells.get(row * COLUMNS + column) ?? BLANK;
  }

  setCell(row: number, column: number, cell: Cell): void {
    this.cells.set(row * COLUMNS + column, cell);
    this.revision += 1;
  }

  /** Puts in what a person or program typed; the cell's number format stays unless the entry brings one. */
  enter(row: number, column: number, entered: Entered): void {
    this.setCell(row, column, { ...entered, format: this.cell(row, column).format });
  }

  /** The rectangle around all cells with something in them; with `valuesOnly` formats do not count. */
  used(valuesOnly: boolean): Rectangle | null {
    let area = null as Rectangle | null;
    for (const [key, cell] of this.cells) {
      const filled =
        cell.value !== null || cell.formula !== null || (!valuesOnly && cell.format !== 'General');
      if (!filled) continue;
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      area = {
        top: Math.min(area?.top ?? row, row),
        left: Math.min(area?.left ?? column, column),
        bottom: Math.max(area?.bottom ?? row, row),
        right: Math.max(area?.right ?? column, column),
      };
    }
    return area;
  }

  /** Cells in `area` that have anything in them, by their key; for clearing without walking a million blanks. */
  forEachIn(area: Rectangle, visit: (row: number, column: number, cell: Cell) => void): void {
    for (const [key, cell] of [...this.cells]) {
      const row = Math.floor(key / COLUMNS);
      const column = key % COLUMNS;
      if (overlap(area, { top: row, bottom: row, left: column, right: column })) visit(row, column, cell);
    }
  }
}

export interface StoreEvent {
  readonly type: number;
  /** Sheet id, or 'Workbook'. */
  readonly target: string;
  readonly args: Readonly<Record<string, unknown>>;
}

export class WorkbookStore {
  sheets: SheetStore[] = [];
  active: SheetStore | null = null;
  selection: { readonly sheet: SheetStore; readonly area: Rectangle } | null = null;
  /** Steps the user can take back. Emptied by calls that clear it. */
  undo: string[] = [];
  /** How each of those steps is taken back. */
  private ways: (() => void)[] = [];
  /** What cleared it. */
  readonly undoClearedBy: string[] = [];
  /** Every change a program made, `表一: Range.values`. */
  readonly writes: string[] = [];
  /** The user is typing in a cell: every request is refused. */
  editing = false;
  private readonly listeners = new Set<(event: StoreEvent) => void>();
  private readonly subscriptions = new Map<string, number>();
  private lastId = 0;

  constructor(readonly name: string) {}

  newId(): string {
    this.lastId += 1;
    return `{00000000-0000-0000-0000-${String(this.lastId).padStart(12, '0')}}`;
  }

  /** By name (case does not matter) or id. */
  find(key: string): SheetStore | null {
    const lower = key.toLowerCase();
    return this.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === lower) ?? null;
  }

  sheet(name: string): SheetStore {
    const found = this.find(name);
    if (!found) throw new Error(`The workbook of this test has no sheet “${name}”.`);
    return found;
  }

  addSheet(name: string): SheetStore {
    const sheet = new SheetStore(this.newId(), name);
    this.sheets.push(sheet);
    this.active ??= sheet;
    return sheet;
  }

  /** A program is about to change this sheet. */
  write(sheet: SheetStore, what: string): void {
    if (sheet.isProtected) {
      throw new ApiError(
        'AccessDenied',
        'You cannot perform the requested operation because the worksheet is protected.',
      );
    }
    this.writes.push(`${sheet.name}: ${what}`);
  }

  clearUndo(by: string): void {
    this.undo = [];
    this.ways = [];
    this.undoClearedBy.push(by);
  }

  subscribe(event: EventName, target: string, step: 1 | -1): void {
    const key = `${event} ${target}`;
    const count = (this.subscriptions.get(key) ?? 0) + step;
    if (count > 0) this.subscriptions.set(key, count);
    else this.subscriptions.delete(key);
  }

  /** Calls back with every event somebody subscribed to, until the returned function is called. */
  listen(listener: (event: StoreEvent) => void): () => void {
    this.listeners.add(listener);
    return () => void this.listeners.delete(listener);
  }

  /** Number of events somebody listens to. */
  get subscribed(): number {
    return this.subscriptions.size;
  }

  emit(event: EventName, target: string, args: Readonly<Record<string, unknown>>): void {
    if (!this.subscriptions.has(`${event} ${target}`)) return;
    for (const listener of [...this.listeners]) listener({ type: EVENT_TYPE[event], target, args });
  }

  select(sheet: SheetStore, area: Rectangle): void {
    this.active = sheet;
    this.selection = { sheet, area };
    const args = { address: rectangleToA1(area), worksheetId: sheet.id };
    this.emit('SelectionChanged', 'Workbook', args);
    this.emit('SelectionChanged', sheet.id, args);
  }

  changed(sheet: SheetStore, area: Rectangle, source: 'Local' | 'Remote' = 'Local'): void {
    const address = rectangleToA1(area);
    const args = {
      address,
      changeType: 'RangeEdited',
      source,
      worksheetId: sheet.id,
      referenceId: `${sheet.id}!${address}`,
      shiftDirection: 'None',
      triggerSource: 'Unknown',
    };
    this.emit('DataChanged', 'Workbook', args);
    this.emit('DataChanged', sheet.id, args);
  }

  /** The user types a constant into a cell. */
  userTypes(sheetName: string, cell: string, value: CellValue): void {
    const sheet = this.sheet(sheetName);
    const area = parseA1(cell);
    if (!area) throw new Error(`Not an address: ${cell}`);
    const before = sheet.cell(area.top, area.left);
    sheet.setCell(area.top, area.left, { ...before, value, formula: null });
    this.undo.push(`在${cell}中键入`);
    this.ways.push(() => {
      sheet.setCell(area.top, area.left, before);
      this.changed(sheet, area);
    });
    this.changed(sheet, area);
  }

  /** Somebody else with the same workbook open types a constant: no step of this user's. */
  coAuthorTypes(sheetName: string, cell: string, value: CellValue): void {
    const sheet = this.sheet(sheetName);
    const area = parseA1(cell);
    if (!area) throw new Error(`Not an address: ${cell}`);
    sheet.setCell(area.top, area.left, { ...sheet.cell(area.top, area.left), value, formula: null });
    this.changed(sheet, area, 'Remote');
  }

  /** The user takes the last step back; false when nothing is left to take back. */
  userUndoes(): boolean {
    this.undo.pop();
    const way = this.ways.pop();
    way?.();
    return way !== undefined;
  }

  userSelects(sheetName: string, cell: string): void {
    const area = parseA1(cell);
    if (!area) throw new Error(`Not an address: ${cell}`);
    this.select(this.sheet(sheetName), area);
  }

  userAddsSheet(name: string): SheetStore {
    const sheet = this.addSheet(name);
    this.emit('Added', 'Workbook', { worksheetId: sheet.id, source: 'Local' });
    return sheet;
  }

  userDeletesSheet(name: string): void {
    const sheet = this.sheet(name);
    this.removeSheet(sheet);
  }

  removeSheet(sheet: SheetStore): void {
    this.sheets = this.sheets.filter((other) => other !== sheet);
    if (this.active === sheet) this.active = this.sheets[0] ?? null;
    this.emit('Deleted', 'Workbook', { worksheetId: sheet.id, source: 'Local' });
  }
}
