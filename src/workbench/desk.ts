/** What lies on the workbench: the open workbook, a list of many, and the way from one to the other. */
import type { AppStorage, StartWorker } from '../app';
import { fill } from '../wording';
import type { WorkbookSnapshot } from '../model';
import type { WorkbenchWording } from '../wording/workbench';
import { workbenchWordingOf } from '../wording/workbench';
import { createStore } from '../app/store';
import type { Bench } from './bench';
import { createBench } from './bench';
import type { Opened } from './files';
import { openSample, openWorkbook } from './files';
import type { Listing, ListedFile } from './many/listed-file';
import { listing } from './many/listed-file';
import { unitWorkbook } from './many/unit-workbook';
import type { Many } from './many/many';
import type { Recent } from './recent/recent';
import type { StoredHandle } from './recent/stored-handles';

export interface DeskState {
  readonly bench: Bench;
  /** Counts the workbooks opened so far. */
  readonly turn: number;
  /** The file of the list that the bench shows; null for one opened by itself. */
  readonly listed: ListedFile | null;
  readonly many: Many | null;
  readonly view: 'bench' | 'many';
  /** Name of the file being opened, or ''. */
  readonly opening: string;
  /** Why something was not opened, or ''. */
  readonly problem: string;
  /** What the user is asked about first: the open workbook has changes that are not saved. */
  readonly asking: { readonly name: string; readonly goOn: () => void } | null;
}

export interface Desk {
  getState(): DeskState;
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
  readonly recent: Recent;
  /** The open workbook is the user's own and has changes that are not saved. */
  hasUnsaved(): boolean;
  sample(kind: 'clean' | 'errors'): void;
  /** One file is opened, several or those of a folder become a list. `handle` opens it again another day. */
  take(files: readonly ListedFile[], folder: boolean, handle: StoredHandle | null): void;
  /** Opens a workbook of the list and checks it. */
  openListed(file: ListedFile): void;
  /** Back from a workbook to the list it is in; what was decided there counts in the list. */
  backToList(): void;
  tellProblem(problem: string): void;
  /** Answers the question about changes that are not saved. */
  answer(goOn: boolean): void;
}

export interface DeskOptions {
  readonly storage: AppStorage;
  readonly startWorker?: StartWorker;
  readonly recent: Recent;
  /** Makes a list; loaded with the first one. */
  readonly createList: (listing: Listing, storage: AppStorage) => Promise<Many>;
  readonly read?: typeof openWorkbook;
}

export function createDesk({
  storage,
  startWorker,
  recent,
  createList,
  read = openWorkbook,
}: DeskOptions): Desk {
  const store = createStore<DeskState>({
    bench: createBench(openSample('clean'), { storage, startWorker }),
    turn: 0,
    listed: null,
    many: null,
    view: 'bench',
    opening: '',
    problem: '',
    asking: null,
  });
  const { get, set } = store;
  let turns = 0;
  let isSample = true;
  const words = (): WorkbenchWording => workbenchWordingOf(get().bench.app.getState().language);

  /** Workbooks of units as they are now; one that cannot be read any more is told by the check. */
  const readUnits = async (units: readonly ListedFile[]): Promise<WorkbookSnapshot[]> => {
    const books: WorkbookSnapshot[] = [];
    for (const unit of units) {
      try {
        const opened = await read(await unit.open(), get().bench.app.getState().language);
        books.push(unitWorkbook(unit.path, opened.ok ? opened.file.snapshot() : null));
      } catch {
        books.push(unitWorkbook(unit.path, null));
      }
    }
    return books;
  };

  const show = (opened: Extract<Opened, { ok: true }>, listedAs: ListedFile | null): void => {
    isSample = false;
    const own = listedAs ? (get().many?.unitsOf(listedAs) ?? []) : [];
    const units = own.length > 0 ? () => readUnits(own) : undefined;
    const bench = createBench(opened.file, { storage, startWorker, readLook: opened.readLook, units });
    set({ bench, turn: turns, listed: listedAs, view: 'bench', opening: '', problem: '' });
  };

  /** Opens a file; of two opened in a hurry the later one wins. Resolves to whether it is open. */
  const open = async (file: ListedFile, listedAs: ListedFile | null): Promise<boolean> => {
    const mine = ++turns;
    set({ opening: file.name, problem: '' });
    let opened: Opened;
    try {
      opened = await read(await file.open(), get().bench.app.getState().language);
    } catch {
      opened = { ok: false, reason: fill(words().lost, { name: file.name }) };
    }
    if (mine !== turns) return false;
    if (opened.ok) show(opened, listedAs);
    else set({ opening: '', problem: opened.reason });
    return opened.ok;
  };

  const hasUnsaved = (): boolean => !isSample && get().bench.getState().unsaved;

  /** Does it at once, or after the user has said that unsaved changes may go. */
  const leaving = (goOn: () => void): void => {
    if (hasUnsaved()) set({ asking: { name: get().bench.getState().snapshot.name, goOn } });
    else goOn();
  };

  const list = async (files: readonly ListedFile[], folder: boolean): Promise<void> => {
    const mine = ++turns;
    get().many?.stop();
    const many = await createList(listing(files, !folder), storage);
    if (mine === turns) set({ many, view: 'many', opening: '', problem: '' });
  };

  return {
    getState: get,
    subscribe: store.subscribe,
    recent,
    hasUnsaved,
    sample: (kind) =>
      leaving(() => {
        turns++;
        isSample = true;
        const bench = createBench(openSample(kind), { storage, startWorker });
        set({ bench, turn: turns, listed: null, view: 'bench', opening: '', problem: '' });
      }),
    take(files, folder, handle) {
      const [first] = files;
      if (!first) {
        if (folder) void list([], true);
        return;
      }
      const several = folder || files.length > 1;
      if (several) {
        if (folder) void recent.add(folderName(first), 'folder', handle);
        // The workbook on the bench stays where it is.
        void list(files, folder);
        return;
      }
      leaving(() => {
        void open(first, null).then((done) => {
          if (done) void recent.add(first.name, 'file', handle);
        });
      });
    },
    openListed(file) {
      if (get().listed === file && get().bench.getState().unsaved) {
        set({ view: 'bench' });
        return;
      }
      leaving(() => {
        void open(file, file).then((done) => {
          if (done) void get().bench.app.actions.check();
        });
      });
    },
    backToList() {
      turns++;
      set({ view: 'many', opening: '', problem: '' });
      const { listed, many } = get();
      if (listed) void many?.refresh(listed);
    },
    tellProblem: (problem) => set({ problem }),
    answer(goOn) {
      const asked = get().asking;
      set({ asking: null });
      if (goOn) asked?.goOn();
    },
  };
}

/** The folder that was chosen, of the path of a file in it. */
function folderName({ path }: ListedFile): string {
  return path.includes('/') ? path.slice(0, path.indexOf('/')) : path;
}
