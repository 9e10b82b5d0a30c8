/** What the use cases share: the host, the store, and how refusals become sentences. */
import type { HostProblem, WorkbookHost } from '../host/port';
import type { WorkbookSnapshot } from '../model';
import type { Wording } from '../wording';
import { wordingOf } from '../wording';
import type { LoadCore } from './core';
import { canRetry, problemDetail, problemText } from './problem';
import type { AppState } from './state';
import type { AppStorage } from './storage';
import type { Store } from './store';
import type { StartWorker } from './work/messages';
import type { Session } from './work/session';

export type ReadUnits = () => Promise<readonly WorkbookSnapshot[]>;

export interface Context {
  readonly host: WorkbookHost;
  readonly store: Store<AppState>;
  readonly storage: AppStorage;
  readonly loadCore: LoadCore;
  /** Cells and sheets that we are writing ourselves, so that their change events do not make results stale. */
  readonly ownWrites: Set<string>;
  /** Starts a worker for what takes long; null where there is none. */
  readonly startWorker: StartWorker | null;
  /** Reads the workbooks of the units under the department; null where there are none. */
  readonly readUnits: ReadUnits | null;
  /** The session of the last check; null before it and after one that was not finished. */
  session: Session | null;
  /** Waits for the user to rest after an edit. */
  readonly edited: () => void;
  /** The date of today, YYYY-MM-DD. */
  readonly today: () => string;
  /** Local time, YYYY-MM-DDTHH:MM. */
  readonly now: () => string;
}

export function words(context: Context): Wording {
  return wordingOf(context.store.get().language);
}

/** Shows why something was not done, with another try where that may help. */
export function tellProblem(context: Context, problem: HostProblem, retry: () => void): void {
  const wording = words(context);
  const text = problemText(wording, problem);
  context.store.set({
    notice: {
      intent: problem.code === 'cancelled' ? 'info' : 'error',
      text,
      detail: problemDetail(wording, problem),
      action: canRetry(problem) ? { label: wording.problems.retry, run: retry } : null,
    },
    announcement: text,
  });
}

/** Runs an action on the workbook: one at a time, and a thrown error becomes a sentence like any other. */
export async function acting(context: Context, action: () => Promise<void>): Promise<void> {
  if (context.store.get().acting) return;
  context.store.set({ acting: true, notice: null });
  try {
    await action();
  } catch (error) {
    tellProblem(
      context,
      { code: 'unknown', hostCode: nameOfError(error) },
      () => void acting(context, action),
    );
  } finally {
    context.store.set({ acting: false });
  }
}

/** A short name of a thrown value for a report; never a stack. */
export function nameOfError(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error);
}
