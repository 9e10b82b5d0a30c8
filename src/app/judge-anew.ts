/** The same workbook under other decisions: it is checked again, but not read again. */
import type { Context } from './context';
import type { Decisions } from './core';
import { decisionsOf } from './state';
import { saveRules, saveSuppressions } from './storage';
import { pageSession } from './work/session';

/** Keeps the decisions that changed on this computer and judges by them. Does nothing before the first check. */
export async function judgeAnew(context: Context, changed: Partial<Decisions>): Promise<void> {
  const core = await context.loadCore();
  const state = context.store.get();
  const { run, marked } = state;
  if (!run) return;
  const decisions: Decisions = { ...decisionsOf(state), ...changed };
  if (changed.suppressions) saveSuppressions(context.storage, run.snapshot.name, changed.suppressions);
  if (changed.customRules !== undefined) saveRules(context.storage, run.snapshot.name, changed.customRules);
  const session = (context.session ??= pageSession(core, run.book));
  await session.check(decisions);
  const result = await session.diagnose();
  context.store.set({
    ...decisions,
    run: { ...run, result },
    rules: [...core.rules, ...core.customRules(run.book, decisions.customRules)],
    marksOutdated: marked,
  });
}
