/** Levels of rules, set by a person for this computer. */
import type { RuleLevels } from '../../model';
import type { Context } from '../context';
import { judgeAnew } from '../judge-anew';
import { saveLevels } from '../storage';

/** Keeps the levels and judges by them; a level that is the rule's own is not kept, so that a later version may change it. */
export async function setLevels(context: Context, levels: RuleLevels): Promise<void> {
  const own = new Map(context.store.get().rules.map((rule) => [rule.id as string, rule.level]));
  const kept = Object.fromEntries(Object.entries(levels).filter(([rule, level]) => own.get(rule) !== level));
  saveLevels(context.storage, kept);
  context.store.set({ levels: kept });
  await judgeAnew(context, { levels: kept });
}
