/** Use cases of findings that are no mistakes: set apart with a reason, or brought back. */
import type { Finding, Suppression } from '../model';
import { fill } from '../wording';
import type { Context } from './context';
import { words } from './context';
import { judgeAnew } from './judge-anew';

/** Sets a finding apart; nothing is ever set apart without a reason. */
export async function dismissFinding(context: Context, finding: Finding, reason: string): Promise<void> {
  const why = reason.trim();
  if (why === '') return;
  const { suppressions } = context.store.get();
  const entry: Suppression = {
    key: finding.key,
    reason: why,
    message: finding.message,
    by: '',
    date: context.today(),
  };
  await judgeAnew(context, {
    suppressions: [...suppressions.filter((one) => one.key !== finding.key), entry],
  });
  const wording = words(context);
  const text = fill(wording.dismiss.done, { reason: why });
  const back = { label: wording.dismiss.restore, run: () => void restoreFinding(context, finding.key) };
  context.store.set({ selected: null, notice: { intent: 'info', text, action: back }, announcement: text });
}

export async function restoreFinding(context: Context, key: string): Promise<void> {
  const { suppressions } = context.store.get();
  await judgeAnew(context, { suppressions: suppressions.filter((one) => one.key !== key) });
  context.store.set({ notice: null });
}
