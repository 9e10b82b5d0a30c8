/** The workbook read again after an edit, and the check brought up to it without being asked. */
import { withoutReports } from '../../model';
import { fill } from '../../wording';
import type { Context } from '../context';
import { words } from '../context';
import { refreshNarrative } from '../narrative-actions';
import { compareWithLast } from '../since-last';
import type { Run } from '../state';
import { decisionsOf } from '../state';
import { comparableKeys, verdictOf } from '../view/verdict';
import { isLarge } from '../work/session';
import { answersFor } from './inputs/sheet-answers';

/** `not-now`: it may be tried again soon. `cannot`: only a whole check, which the user asks for, says what is so. */
export type Outcome = 'followed' | 'not-now' | 'cannot';

/** Brings the result up to the workbook as it is now; `isCurrent` tells whether no edit came in meanwhile. Says nothing where it cannot. */
export async function followEdits(context: Context, isCurrent: () => boolean): Promise<Outcome> {
  const { host, store } = context;
  const before = store.get();
  const { run } = before;
  const { session } = context;
  if (before.running || before.acting) return 'not-now';
  if (!run || !session?.follow || isLarge(run.snapshot)) return 'cannot';
  // What was chosen since takes effect with the next check, as the pane says.
  const { profile, catalogue } = before;
  if (session.chosen?.profile !== profile || session.chosen.catalogue !== catalogue) return 'cannot';
  const core = await context.loadCore();
  const read = await host.readSnapshot();
  if (!read.ok) return isPassing(read.problem.code) ? 'not-now' : 'cannot';
  const now = store.get();
  if (now.running || now.acting || now.run !== run || context.session !== session) return 'not-now';
  const snapshot = withoutReports(read.value);
  if (snapshot.name !== run.snapshot.name || isLarge(snapshot)) return 'cannot';

  const { inputs } = answersFor(context, core.sheetAnswers(snapshot), null);
  const decided = { ...decisionsOf(store.get()), inputs, catalogue };
  const { book, result } = session.follow(snapshot, decided);
  const keys = comparableKeys(result.findings);
  const { selected, marked, marksOutdated } = store.get();
  const next: Run = { snapshot, book, result, sinceLast: compareWithLast(context, snapshot.name, keys) };
  const wording = words(context);
  const headline = verdictOf(next, wording).headline;
  const isNews = headline !== verdictOf(run, wording).headline;
  store.set({
    run: next,
    rules: [...core.rules, ...core.customRules(book, decided.customRules)],
    selected: result.findings.some((finding) => finding.key === selected) ? selected : null,
    marksOutdated: marked || marksOutdated,
    ...(isCurrent() ? { stale: false } : {}),
    ...(isNews ? { announcement: fill(wording.check.finished, { verdict: headline }) } : {}),
  });
  refreshNarrative(context, core);
  return 'followed';
}

/** Refusals that end when the user goes on: a cell being edited, a dialogue open. */
function isPassing(code: string): boolean {
  return code === 'cell-being-edited' || code === 'busy';
}
