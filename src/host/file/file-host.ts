/** A workbook in memory as a host: what the workbench, the command line and the tests run over instead of Excel. */
import { parseA1, type CellValue, type Place, type WorkbookSnapshot } from '../../model';
import { allowedName, sameName, variantName } from '../sheet-name';
import type { HostChange, HostProblem, Mark, Result, WorkbookHost } from '../port';
import type { FileProblem } from './problem';
import type { OwnLook, SavedFile } from './save';
import type { CellEdit } from './sheet-cells';
import { sheetFromContent, withCell } from './snapshot-edit';

/** Where the user is: a sheet and an A1 address in it. */
export type Selection = Pick<Place, 'sheet' | 'cell'>;

export interface FileHostOptions {
  /** The bytes the snapshot was read from; saving then edits them instead of writing a new file. */
  readonly originalBytes?: Uint8Array;
}

export interface FileHost extends WorkbookHost {
  readonly kind: 'file';
  /** A change made by the user in a grid; told to watchers. Refused for protected and unread sheets. */
  edit(sheet: string, cell: string, value: CellValue): Result<void>;
  /** The workbook as it is now. */
  snapshot(): WorkbookSnapshot;
  readonly selection: Selection | null;
  /** The user selected a cell in a grid; told to watchers and selection listeners. */
  select(selection: Selection): void;
  /** Calls back after every selection, also by goTo, until the returned function is called. */
  onSelect(listener: (selection: Selection) => void): () => void;
  /** The marks put on since the workbook was opened. */
  marks(): readonly Mark[];
  /** Calls back when the marks have changed until the returned function is called. */
  onMarks(listener: (marks: readonly Mark[]) => void): () => void;
  /** The file with all changes and marks; `made` says whether it is the original edited or a new one. */
  save(): Promise<Result<SavedFile, FileProblem>>;
}

const DONE: Result<void> = { ok: true, value: undefined };

function refused(problem: HostProblem): { readonly ok: false; readonly problem: HostProblem } {
  return { ok: false, problem };
}

/** A host over a snapshot. Nothing outside it is changed; what was changed is in `snapshot()` and `save()`. */
export function createFileHost(initial: WorkbookSnapshot, options: FileHostOptions = {}): FileHost {
  const original = options.originalBytes ?? null;
  let book = initial;
  let selection: Selection | null = null;
  /** Null until marks are set or cleared: marks of an earlier session stay in the file. */
  let marks: readonly Mark[] | null = null;
  let knownOwn: ReadonlySet<string> | null = null;
  const edits = new Map<string, CellEdit[]>();
  const ownSheets = new Map<string, OwnLook>();
  const watchers = new Set<(change: HostChange) => void>();
  const selectListeners = new Set<(selection: Selection) => void>();
  const markListeners = new Set<(marks: readonly Mark[]) => void>();

  const tell = (change: HostChange): void => {
    for (const watcher of [...watchers]) watcher(change);
  };
  const sheetNamed = (name: string) => book.sheets.find((sheet) => sheet.name === name);

  const select = (next: Selection): void => {
    selection = next;
    for (const listener of [...selectListeners]) listener(next);
    tell({ kind: 'selection', sheet: next.sheet, cell: next.cell });
  };

  const edit = (name: string, cell: string, value: CellValue): Result<void> => {
    const sheet = sheetNamed(name);
    const area = parseA1(cell);
    if (!sheet) return refused({ code: 'sheet-gone', sheet: name });
    if (!area || area.top !== area.bottom || area.left !== area.right) {
      return refused({ code: 'unknown', hostCode: `address ${cell}` });
    }
    if (sheet.isProtected) return refused({ code: 'protected', sheet: name });
    if (sheet.gap) return refused({ code: 'not-supported', need: sheet.gap.reason });
    const changed = withCell(sheet, area.top, area.left, value);
    book = { ...book, sheets: book.sheets.map((each) => (each === sheet ? changed : each)) };
    edits.set(name, [...(edits.get(name) ?? []), { row: area.top, column: area.left, value }]);
    tell({ kind: 'edited', sheet: name, cell });
    return DONE;
  };

  const setMarks = (next: readonly Mark[]): void => {
    marks = next;
    for (const listener of [...markListeners]) listener(next);
  };

  const ownNames = async (): Promise<ReadonlySet<string>> => {
    if (!knownOwn) {
      const found = original ? await (await import('./save')).ownSheetsIn(original) : null;
      knownOwn = new Set(found?.ok ? found.value : []);
    }
    return new Set([...knownOwn, ...ownSheets.keys()]);
  };

  return {
    kind: 'file',
    can: { goTo: true, mark: true, writeSheet: true, writeCell: true, watch: true },
    get selection() {
      return selection;
    },
    select,
    edit,
    snapshot: () => book,
    marks: () => marks ?? [],

    async readSnapshot({ onProgress, signal } = {}) {
      if (signal?.aborted) return refused({ code: 'cancelled' });
      onProgress?.(book.sheets.length, book.sheets.length);
      return { ok: true, value: book };
    },

    async goTo({ sheet: name, cell }) {
      const sheet = sheetNamed(name);
      if (!sheet) return refused({ code: 'sheet-gone', sheet: name });
      if (sheet.visibility !== 'visible') return refused({ code: 'sheet-hidden', sheet: name });
      if (!parseA1(cell)) return refused({ code: 'unknown', hostCode: `address ${cell}` });
      select({ sheet: name, cell });
      return DONE;
    },

    async mark(wanted) {
      const gone = [...new Set(wanted.map((each) => each.sheet))].filter((name) => !sheetNamed(name));
      const kept = wanted.filter((each) => sheetNamed(each.sheet) && parseA1(each.cell));
      setMarks(kept);
      const skipped = gone.map((sheet) => ({ sheet, problem: { code: 'sheet-gone', sheet } as const }));
      return { ok: true, value: { marked: kept.length, skipped } };
    },

    async clearMarks() {
      const earlier =
        marks === null && original ? await (await import('./marked-copy')).marksInFile(original) : null;
      const count = marks?.length ?? (earlier?.ok ? earlier.value.length : 0);
      setMarks([]);
      return { ok: true, value: count };
    },

    async writeSheet(content) {
      const own = await ownNames();
      const wanted = allowedName(content.name);
      for (let number = 1; ; number += 1) {
        const variant = variantName(wanted, number);
        const taken = book.sheets.find((sheet) => sameName(sheet.name, variant));
        if (taken && !own.has(taken.name)) continue;
        const name = taken?.name ?? variant;
        const sheet = sheetFromContent(name, taken?.position ?? book.sheets.length, content);
        const sheets = taken
          ? book.sheets.map((each) => (each === taken ? sheet : each))
          : [...book.sheets, sheet];
        book = { ...book, sheets };
        ownSheets.set(name, content);
        edits.delete(name);
        tell({ kind: taken ? 'edited' : 'sheet-added', sheet: name, cell: null });
        return { ok: true, value: name };
      }
    },

    async writeCell(sheet, cell, value) {
      return edit(sheet, cell, value);
    },

    async watch(onChange) {
      watchers.add(onChange);
      return {
        ok: true,
        value: async () => {
          watchers.delete(onChange);
        },
      };
    },

    onSelect(listener) {
      selectListeners.add(listener);
      return () => void selectListeners.delete(listener);
    },

    onMarks(listener) {
      markListeners.add(listener);
      return () => void markListeners.delete(listener);
    },

    async save() {
      // What writes files comes with the first one that is saved.
      const { savedFile } = await import('./save');
      return savedFile(original, { snapshot: book, edits, ownSheets, marks });
    },
  };
}
