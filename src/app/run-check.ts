/** The check: read, recognise, compare, diagnose, with the event loop let in between so that the pane stays alive. */
import type { Book, WorkbookSnapshot } from '../model';
import { withoutReports } from '../model';
import { fill } from '../wording';
import type { Context } from './context';
import { nameOfError, tellProblem, words } from './context';
import type { Core, Decisions } from './core';
import { refreshNarrative } from './narrative-actions';
import { compareWithLast } from './since-last';
import type { Run, Stage } from './state';
import { savedRules, savedSuppressions, savedWritten, saveKeys } from './storage';
import type { Session } from './work/session';
import { isLarge, pageSession } from './work/session';
import { workerSession } from './work/worker-session';
import { comparableKeys, verdictOf } from './view/verdict';

/** Lets the page paint and take clicks. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Runs a whole check; a second call while one runs does nothing. `signal` cancels between stages, `again` is another try. */
export async function runCheck(context: Context, signal: AbortSignal, again: () => void): Promise<void> {
  const { host, store } = context;
  const enter = async (stage: Stage): Promise<void> => {
    store.set({ running: { stage, done: 0, total: 0 } });
    await breathe();
    signal.throwIfAborted();
  };
  try {
    store.set({ notice: null, announcement: words(context).check.stages.read });
    await enter('read');
    const core = await context.loadCore();
    // Changes from here on are not in what is read.
    store.set({ stale: false, rules: core.rules, profiles: core.profiles, builtInCatalogue: core.catalogue });
    const read = await host.readSnapshot({
      signal,
      onProgress: (done, total) => store.set({ running: { stage: 'read', done, total } }),
    });
    if (!read.ok) {
      if (store.get().run) store.set({ stale: true });
      tellProblem(context, read.problem, again);
      return;
    }
    const snapshot = withoutReports(read.value);

    await enter('recognise');
    context.session?.end();
    context.session = null;
    // Chosen before, judged by throughout: what is loaded meanwhile holds from the next check on.
    const { catalogue } = store.get();
    const { session, book } = await recognised(context, core, snapshot, signal);

    await enter('check');
    const sameBook = store.get().run?.snapshot.name === snapshot.name;
    const { answersFor } = await import('./later/inputs/sheet-answers');
    const filled = answersFor(context, core.sheetAnswers(snapshot), sameBook ? null : snapshot.name);
    const units = (await context.readUnits?.()) ?? [];
    const decisions: Decisions = {
      suppressions: sameBook ? store.get().suppressions : savedSuppressions(context.storage, snapshot.name),
      customRules: sameBook ? store.get().customRules : savedRules(context.storage, snapshot.name),
      inputs: filled.inputs,
      catalogue,
      levels: store.get().levels,
      previous: sameBook ? store.get().previous : null,
      units,
    };
    const found = await session.check(decisions, async () => {
      await breathe();
      signal.throwIfAborted();
    });
    signal.throwIfAborted();
    const sinceLast = compareWithLast(context, snapshot.name, comparableKeys(found.findings));
    const first: Run = { snapshot, book, result: found, sinceLast };
    store.set({
      run: first,
      marksOutdated: store.get().marked,
      selected: found.findings.some((finding) => finding.key === store.get().selected)
        ? store.get().selected
        : null,
      suppressions: decisions.suppressions,
      customRules: decisions.customRules,
      units,
      // What was typed while the check ran stays.
      ...(sameBook ? {} : { ...filled, takeover: null, previous: null }),
      written: sameBook ? store.get().written : savedWritten(context.storage, snapshot.name),
      rules: [...core.rules, ...core.customRules(book, decisions.customRules)],
    });

    await enter('diagnose');
    const run: Run = { ...first, result: await session.diagnose() };
    signal.throwIfAborted();
    context.session = session;
    store.set({ run });
    await breathe();
    refreshNarrative(context, core);
    saveKeys(context.storage, snapshot.name, comparableKeys(run.result.findings));
    void recordCheck(context, run);
    const wording = words(context);
    store.set({ announcement: fill(wording.check.finished, { verdict: verdictOf(run, wording).headline }) });
  } catch (error) {
    if (signal.aborted) tellProblem(context, { code: 'cancelled' }, again);
    else tellCrash(context, error);
    if (store.get().run) store.set({ stale: true });
  } finally {
    store.set({ running: null });
  }
}

/** The workbook understood: beside the page where it is large and a worker can be had, in the page otherwise. */
async function recognised(
  context: Context,
  core: Core,
  snapshot: WorkbookSnapshot,
  signal: AbortSignal,
): Promise<{ readonly session: Session; readonly book: Book }> {
  const { profile, catalogue } = context.store.get();
  const begin = async (session: Session): Promise<{ session: Session; book: Book }> => {
    signal.addEventListener('abort', () => session.end(), { once: true });
    const book = await session.recognise(snapshot, profile, catalogue);
    signal.throwIfAborted();
    return { session, book };
  };
  if (context.startWorker && isLarge(snapshot)) {
    try {
      return await begin(workerSession(context.startWorker()));
    } catch {
      // No worker here (a page opened from disk, an old engine): the page does it, if it is still wanted.
      signal.throwIfAborted();
    }
  }
  return begin(pageSession(core));
}

/** Remembers a finished check. A check is none the worse when that fails. */
async function recordCheck(context: Context, run: Run): Promise<void> {
  try {
    const { record } = await import('./later/history');
    await record(context, run);
  } catch {
    // What is loaded later could not be: the next check is remembered again.
  }
}

function tellCrash(context: Context, error: unknown): void {
  const text = fill(words(context).problems.internal, { detail: nameOfError(error) });
  context.store.set({ notice: { intent: 'error', text, action: null }, announcement: text });
}
