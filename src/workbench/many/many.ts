/** A list of workbooks being checked one after another: results are kept, workbooks are not. */
import type { OneSettings } from '../../app/many/check-one';
import { createStore } from '../../app/store';
import type { FileAnswer } from './check-file';
import type { Checker } from './checker';
import { createChecker, Ended } from './checker';
import type { ListedFile, Listing } from './listed-file';

export interface ManyRow {
  readonly file: ListedFile;
  readonly answer: FileAnswer | null;
}

export interface ManyState {
  /** The folder that all files are in; '' where there is none. */
  readonly root: string;
  readonly rows: readonly ManyRow[];
  /** Index of the row that is being checked; null while nothing runs. */
  readonly at: number | null;
  /** Files of the folder that are no workbooks. */
  readonly ignored: number;
  /** There were more files than are taken in one go. */
  readonly cut: boolean;
}

export interface Many {
  getState(): ManyState;
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
  /** Checks what has no result yet; does nothing while it runs. */
  run(): Promise<void>;
  /** Checks all again. */
  again(): Promise<void>;
  /** Checks a department's workbook again, with those of its units added up. */
  addUp(file: ListedFile, units: readonly ListedFile[]): Promise<void>;
  /** The workbooks that a department's is checked with; none for any other. */
  unitsOf(file: ListedFile): readonly ListedFile[];
  /** Checks one again if what was decided about it has changed since. */
  refresh(file: ListedFile): Promise<void>;
  /** Stops; what is done stays. */
  stop(): void;
}

/** `settingsOf` gives what was decided about a workbook by its name. */
export function createMany(
  { root, files, ignored, cut }: Listing,
  settingsOf: (name: string) => OneSettings,
  checker: Checker = createChecker(),
): Many {
  const rows = files.map((file) => ({ file, answer: null }));
  const store = createStore<ManyState>({ root, rows, at: null, ignored, cut });
  const { get, set } = store;
  let round = 0;
  /** What each file was checked by. */
  const checkedBy = new Map<ListedFile, string>();
  /** The workbooks of units that a department's is checked with. */
  const units = new Map<ListedFile, readonly ListedFile[]>();
  const answer = (index: number, to: FileAnswer | null): void =>
    set({ rows: get().rows.map((row, i) => (i === index ? { ...row, answer: to } : row)) });

  const run = async (): Promise<void> => {
    if (get().at !== null) return;
    const mine = ++round;
    for (;;) {
      const index = get().rows.findIndex((row) => row.answer === null);
      const row = get().rows[index];
      if (!row) break;
      set({ at: index });
      try {
        const settings = settingsOf(row.file.name);
        const got = await checkRow(checker, row.file, settings, units.get(row.file) ?? []);
        if (mine !== round) return;
        checkedBy.set(row.file, signOf(settings));
        answer(index, got);
      } catch (error) {
        if (error instanceof Ended) return;
        throw error;
      }
    }
    checker.end();
    set({ at: null });
  };
  const stop = (): void => {
    round++;
    checker.end();
    set({ at: null });
  };
  return {
    getState: get,
    subscribe: store.subscribe,
    run,
    stop,
    again() {
      stop();
      set({ rows: get().rows.map(({ file }) => ({ file, answer: null })) });
      return run();
    },
    addUp(file, own) {
      units.set(file, own);
      const index = get().rows.findIndex((row) => row.file === file);
      if (index >= 0) answer(index, null);
      return run();
    },
    unitsOf: (file) => units.get(file) ?? [],
    refresh(file) {
      const index = get().rows.findIndex((row) => row.file === file);
      const changed = checkedBy.get(file) !== signOf(settingsOf(file.name));
      if (index >= 0 && changed) answer(index, null);
      return run();
    },
  };
}

/** A list of accounts is long and stands for itself by its name. */
function signOf({ profile, decisions: { catalogue, ...decisions } }: OneSettings): string {
  return JSON.stringify([profile, catalogue?.name ?? null, decisions]);
}

async function checkRow(
  checker: Checker,
  file: ListedFile,
  settings: OneSettings,
  units: readonly ListedFile[],
): Promise<FileAnswer> {
  let opened: File;
  try {
    opened = await file.open();
  } catch {
    return { ok: false, problem: { code: 'gone' } };
  }
  const others: { file: File; path: string }[] = [];
  for (const unit of units) others.push({ file: await openedUnit(unit), path: unit.path });
  return checker.check({ file: opened, path: file.path, settings, units: others });
}

/** A unit's file that is gone is handed on without content: the result says that it could not be read. */
async function openedUnit(unit: ListedFile): Promise<File> {
  try {
    return await unit.open();
  } catch {
    return new File([], unit.name);
  }
}
