/** The open workbook as the workbench shows it: what user and pane do to the file, in one state to draw from. */
import type { App, AppStorage, ReadUnits, StartWorker } from '../app';
import { createApp, problemText } from '../app';
import type { FileHost } from '../host/file';
import type { SheetLook } from '../host/file/looks';
import type { Mark } from '../host/port';
import type { CellValue, Rectangle, WorkbookSnapshot } from '../model';
import { numberFromText, parseA1, rectangleToA1, toA1, valueAt } from '../model';
import { wordingOf } from '../wording';
import { extentOf } from './grid/geometry';
import type { ReadLook } from './look-beside';

export interface BenchState {
  readonly snapshot: WorkbookSnapshot;
  /** Name of the sheet in view. */
  readonly sheet: string;
  readonly selection: Rectangle;
  /** Counts the times a cell was to be brought into view. */
  readonly reveal: number;
  readonly marks: readonly Mark[];
  /** How the sheet in view looks; null while that is read, and where the file says nothing of it. */
  readonly look: SheetLook | null;
  /** Cells were edited in a workbook with formulas, which the workbench does not calculate. */
  readonly formulasStale: boolean;
  /** Something was changed since the workbook was opened or saved. */
  readonly unsaved: boolean;
}

export interface Bench {
  getState(): BenchState;
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
  readonly app: App;
  readonly file: FileHost;
  showSheet(name: string): void;
  select(area: Rectangle): void;
  /** Types `text` into a cell of the sheet in view; empty clears it. */
  edit(cell: { readonly row: number; readonly column: number }, text: string): void;
  /** Takes the last typed edit back. */
  undo(): void;
  /** A copy with all changes was saved. */
  saved(): void;
}

const FIRST_CELL: Rectangle = { top: 0, left: 0, bottom: 0, right: 0 };

export interface BenchOptions {
  readonly storage: AppStorage;
  readonly startWorker?: StartWorker | undefined;
  /** Reads the workbooks of the units under the department. */
  readonly units?: ReadUnits | undefined;
  /** Reads how a sheet looks; sheets are shown plainly when left out. */
  readonly readLook?: ReadLook | undefined;
}

export function createBench(file: FileHost, { storage, startWorker, readLook, units }: BenchOptions): Bench {
  const snapshot = file.snapshot();
  const firstVisible = snapshot.sheets.find((sheet) => sheet.visibility === 'visible') ?? snapshot.sheets[0];
  let state: BenchState = {
    snapshot,
    sheet: firstVisible?.name ?? '',
    selection: FIRST_CELL,
    reveal: 0,
    marks: file.marks(),
    look: null,
    formulasStale: false,
    unsaved: false,
  };
  const selections = new Map<string, Rectangle>();
  const edits: { readonly sheet: string; readonly cell: string; readonly before: CellValue }[] = [];
  const listeners = new Set<() => void>();
  /** The user is selecting in the grid, which needs no scrolling. */
  let selecting = false;
  const set = (change: Partial<BenchState>): void => {
    state = { ...state, ...change };
    for (const listener of [...listeners]) listener();
  };

  /** Looks by sheet; null for those that have none, or have ours. */
  const looks = new Map<string, SheetLook | null>();
  /** Has the look of the sheet in view read, once, and shows it when it is there. */
  const look = (): void => {
    const { sheet: name, snapshot: book } = state;
    const shown = book.sheets.find((sheet) => sheet.name === name);
    const known = looks.get(name);
    if (known !== undefined || !shown || !readLook) {
      if (state.look !== (known ?? null)) set({ look: known ?? null });
      return;
    }
    looks.set(name, null);
    const take = (found: SheetLook | null): void => {
      looks.set(name, found);
      if (state.sheet === name) set({ look: found });
    };
    const reading = readLook(name, extentOf(shown));
    if (reading instanceof Promise) {
      set({ look: null });
      void reading.then(take);
    } else take(reading);
  };

  const app = createApp({ host: file, storage, startWorker, ...(units && { units }) });
  look();
  file.onMarks((marks) => set({ marks }));
  file.onSelect(({ sheet, cell }) => {
    const area = parseA1(cell) ?? FIRST_CELL;
    selections.set(sheet, area);
    const other = sheet !== state.sheet;
    set({ sheet, selection: area, reveal: selecting ? state.reveal : state.reveal + 1 });
    if (other) look();
  });
  void file.watch((change) => {
    if (change.kind === 'selection') return;
    const now = file.snapshot();
    const edited = change.kind === 'edited' && change.cell !== null;
    const formulas = edited && now.sheets.some((sheet) => sheet.formulas !== null);
    set({ snapshot: now, formulasStale: state.formulasStale || formulas, unsaved: true });
    // Ours has no look of the file's.
    if (!edited && change.sheet !== null) looks.set(change.sheet, null);
    // A sheet that was just written is what the user wants to see.
    if (!edited && change.sheet !== null) file.select({ sheet: change.sheet, cell: 'A1' });
  });

  const write = (sheet: string, cell: string, value: CellValue): boolean => {
    const written = file.edit(sheet, cell, value);
    if (!written.ok) {
      const wording = wordingOf(app.getState().language);
      app.actions.tell({ intent: 'error', text: problemText(wording, written.problem) });
    }
    return written.ok;
  };

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    app,
    file,
    showSheet(name) {
      set({ sheet: name, selection: selections.get(name) ?? FIRST_CELL, reveal: state.reveal + 1 });
      look();
    },
    select(area) {
      selecting = true;
      file.select({ sheet: state.sheet, cell: rectangleToA1(area) });
      selecting = false;
    },
    edit(cell, text) {
      const { sheet } = state;
      const shown = state.snapshot.sheets.find((candidate) => candidate.name === sheet);
      const before = shown ? valueAt(shown, cell.row, cell.column) : null;
      const address = toA1(cell.row, cell.column);
      if (write(sheet, address, typedValue(text))) edits.push({ sheet, cell: address, before });
    },
    undo() {
      const last = edits.pop();
      if (last) write(last.sheet, last.cell, last.before);
    },
    saved: () => set({ unsaved: false }),
  };
}

/** Marks of one sheet by the address of their first cell. */
export function marksOn(marks: readonly Mark[], sheet: string): ReadonlyMap<string, Mark> {
  const onSheet = new Map<string, Mark>();
  for (const mark of marks) {
    const area = mark.sheet === sheet ? parseA1(mark.cell) : null;
    if (area) onSheet.set(toA1(area.top, area.left), mark);
  }
  return onSheet;
}

/** What typing a text into a cell makes of it: a number, or text; a leading apostrophe keeps figures text, as in Excel. */
export function typedValue(text: string): CellValue {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (trimmed.startsWith("'")) return trimmed.slice(1);
  return numberFromText(trimmed)?.value ?? trimmed;
}
