/** The product without a face: state and what a person can do. Knows the port, not the host. */
import type { Candidate, Finding } from '../model';
import type { HostChange, WorkbookHost } from '../host/port';
import type { Language } from '../wording';
import { LANGUAGES, languageFor } from '../wording';
import type { Context, ReadUnits } from './context';
import type { LoadCore } from './core';
import type { LaterActions } from './later';
import { createFollower } from './follower';
import { loadStandardCore } from './load-core';
import { fillAsk, writeNarrative } from './narrative-actions';
import { runCheck } from './run-check';
import type { AppState, Notice } from './state';
import { initialState } from './state';
import type { AppStorage } from './storage';
import { memoryStorage, savedCatalogue, savedLevels } from './storage';
import { createStore } from './store';
import { dismissFinding, restoreFinding } from './suppress';
import type { StartWorker } from './work/messages';
import { findingAt } from './view/finding-at';
import { applyCandidate, clearMarks, goTo, mark } from './workbook-actions';

export interface AppActions {
  /** Checks the whole workbook; does nothing while a check runs. */
  check(): Promise<void>;
  /** Stops the running check at the next stage or read; earlier results stay. */
  cancel(): void;
  goTo(place: { readonly sheet: string; readonly cell: string }): Promise<void>;
  /** Opens a finding by key; null closes it. */
  select(key: string | null): void;
  mark(): Promise<void>;
  clearMarks(): Promise<void>;
  /** Takes what was typed for an ask; empty text clears it. */
  fill(ask: string, text: string): Promise<void>;
  writeNarrative(): Promise<void>;
  /** Writes a correction the user has confirmed, then checks again. */
  applyCandidate(candidate: Candidate): Promise<void>;
  /** Sets a finding apart as no mistake, for a reason. */
  dismiss(finding: Finding, reason: string): Promise<void>;
  /** Counts a finding again that was set apart. */
  restore(key: string): Promise<void>;
  /** A profile id, or 'auto'; takes effect with the next check. */
  chooseProfile(profile: string): void;
  chooseLanguage(language: Language): void;
  /** The first steps were seen or skipped: they are not shown again by themselves. */
  closeIntro(): void;
  /** Puts a sentence up for the user. */
  tell(notice: Pick<Notice, 'intent' | 'text'>): void;
  dismissNotice(): void;
}

export interface App {
  getState(): AppState;
  /** Calls back after every change until the returned function is called. */
  subscribe(listener: () => void): () => void;
  readonly actions: AppActions;
  /** What is not needed when the pane opens; loaded at the first call. */
  later(): Promise<LaterActions>;
  readonly host: WorkbookHost;
  /** The date of today, YYYY-MM-DD. */
  readonly today: () => string;
  /** Gets the core ready and follows changes in the workbook until `dispose`. */
  start(): Promise<void>;
  dispose(): Promise<void>;
}

export interface AppOptions {
  readonly host: WorkbookHost;
  /** The pure core; loaded on the first check when left out. */
  readonly core?: LoadCore;
  readonly storage?: AppStorage;
  /** Starts a worker; everything runs in the page when left out. */
  readonly startWorker?: StartWorker;
  /** Reads the workbooks of the units under the department, anew for each check; there are none when left out. */
  readonly units?: ReadUnits;
  /** How long the user rests after an edit before the workbook is read again, in milliseconds. */
  readonly quiet?: number;
  /** The date of today, YYYY-MM-DD; the computer's when left out. */
  readonly today?: () => string;
  /** Local time, YYYY-MM-DDTHH:MM; the computer's when left out. */
  readonly now?: () => string;
  /** The language that the program around us speaks, “en-US”; what the user chose goes before it. */
  readonly displayLanguage?: string;
}

/** In Excel reading takes a moment, and people pause within a figure; a file at hand is followed at once. */
const QUIET = 800;

export function createApp(options: AppOptions): App {
  const storage = options.storage ?? memoryStorage();
  const language = LANGUAGES.find((known) => known === storage.read('language'));
  const now = options.now ?? localTime;
  const context: Context = {
    host: options.host,
    store: createStore<AppState>({
      ...initialState,
      language: language ?? languageFor(options.displayLanguage),
      profile: storage.read('profile') ?? initialState.profile,
      catalogue: savedCatalogue(storage),
      levels: savedLevels(storage),
      introduced: storage.read('introduced') === 'yes',
    }),
    storage,
    loadCore: options.core ?? loadStandardCore,
    ownWrites: new Set(),
    startWorker: options.startWorker ?? null,
    readUnits: options.units ?? null,
    edited: () => follower.edited(),
    session: null,
    today: options.today ?? (() => now().slice(0, 10)),
    now,
  };
  const { store } = context;
  const follower = createFollower(context, options.quiet ?? (options.host.kind === 'file' ? 0 : QUIET));
  let later: Promise<LaterActions> | null = null;
  let checking: AbortController | null = null;
  let unwatch: (() => Promise<void>) | null = null;

  const check = async (): Promise<void> => {
    if (checking) return;
    checking = new AbortController();
    // Who checks has found the way.
    if (!store.get().introduced) actions.closeIntro();
    try {
      await runCheck(context, checking.signal, () => void check());
    } finally {
      checking = null;
    }
  };

  const actions: AppActions = {
    check,
    cancel: () => checking?.abort(),
    goTo: (place) => goTo(context, place),
    select: (key) => store.set({ selected: key }),
    mark: () => mark(context),
    clearMarks: () => clearMarks(context),
    fill: (ask, text) => fillAsk(context, ask, text),
    writeNarrative: () => writeNarrative(context),
    async applyCandidate(candidate) {
      if (!(await applyCandidate(context, candidate))) return;
      const { notice } = store.get();
      await check();
      // The workbook was written to anyway, so its marks may follow.
      if (store.get().marksOutdated && store.get().notice === null) {
        await mark(context);
        if (store.get().notice?.intent === 'success') store.set({ notice: null });
      }
      // The way back stays in view; a problem of the new check goes before it.
      if (store.get().notice === null) store.set({ notice });
    },
    dismiss: (finding, reason) => dismissFinding(context, finding, reason),
    restore: (key) => restoreFinding(context, key),
    chooseProfile(profile) {
      storage.write('profile', profile);
      store.set({ profile, stale: store.get().run !== null });
    },
    chooseLanguage(chosen) {
      storage.write('language', chosen);
      store.set({ language: chosen });
    },
    closeIntro() {
      storage.write('introduced', 'yes');
      store.set({ introduced: true });
    },
    tell: ({ intent, text }) => store.set({ notice: { intent, text, action: null }, announcement: text }),
    dismissNotice: () => store.set({ notice: null }),
  };

  const onChange = (change: HostChange): void => {
    const { run, selected } = store.get();
    if (!run) return;
    if (change.kind === 'selection') {
      const key = findingAt(run, change, selected);
      if (key !== null && key !== selected) store.set({ selected: key });
    } else if (isOwn(context, change)) return;
    else if (change.kind === 'edited') follower.edited();
    // Which tables there are is another question: the user asks it.
    else store.set({ stale: true });
  };

  return {
    getState: store.get,
    subscribe: store.subscribe,
    actions,
    later() {
      later ??= import('./later').then(({ laterActions }) => laterActions(context, check));
      // Asked again after a failure: the network may be back.
      later.catch(() => (later = null));
      return later;
    },
    host: options.host,
    today: context.today,
    async start() {
      // Fetched while the user looks at the sheet; if that fails the check tries again and says so.
      void context.loadCore().then(
        ({ rules, profiles, catalogue: builtInCatalogue }) =>
          store.set({ rules, profiles, builtInCatalogue }),
        () => undefined,
      );
      if (unwatch || !options.host.can.watch) return;
      const watching = await options.host.watch(onChange);
      if (watching.ok) unwatch = watching.value;
    },
    async dispose() {
      checking?.abort();
      follower.end();
      context.session?.end();
      await unwatch?.();
      unwatch = null;
    },
  };
}

/** The computer's time where it stands, YYYY-MM-DDTHH:MM. */
function localTime(): string {
  const date = new Date();
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** Whether a change is the echo of something we wrote; a cell's echo counts once. */
function isOwn(context: Context, change: HostChange): boolean {
  if (change.sheet === null) return false;
  return context.ownWrites.delete(`${change.sheet}!${change.cell}`) || context.ownWrites.has(change.sheet);
}
