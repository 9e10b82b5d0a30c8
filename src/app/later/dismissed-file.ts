/** Dismissed findings as a file: kept beside the workbook, handed to a colleague, read back. */
import { readSuppressions, writeSuppressions } from '../../check';
import { fill } from '../../wording';
import { laterWordingOf } from '../../wording/later';
import type { Context } from '../context';
import { judgeAnew } from '../judge-anew';

/** The file’s text and name; null before the first check. */
export function dismissedFile(context: Context): { readonly name: string; readonly text: string } | null {
  const { run, suppressions } = context.store.get();
  if (!run) return null;
  return {
    name: `${run.snapshot.name.replace(/\.[^.]*$/, '')}.不算问题.json`,
    text: writeSuppressions(suppressions),
  };
}

/** Takes a file’s entries over those already there and judges anew. What is wrong with a file is said and nothing changes. */
export async function readDismissed(context: Context, name: string, text: string): Promise<void> {
  const words = laterWordingOf(context.store.get().language).dismissed;
  const read = readSuppressions(text);
  if (!read.ok) {
    say(context, 'error', fill(words.refused, { name, problem: read.problem }));
    return;
  }
  const fresh = new Set(read.suppressions.map((entry) => entry.key));
  const kept = context.store.get().suppressions.filter((entry) => !fresh.has(entry.key));
  await judgeAnew(context, { suppressions: [...kept, ...read.suppressions] });
  say(context, 'success', fill(words.read, { name, count: read.suppressions.length }));
}

/** Forgets the entries that no finding matches any more. */
export async function dropStale(context: Context): Promise<void> {
  const { run, suppressions } = context.store.get();
  const stale = new Set(run?.result.stale.map((entry) => entry.key));
  await judgeAnew(context, { suppressions: suppressions.filter((entry) => !stale.has(entry.key)) });
}

function say(context: Context, intent: 'success' | 'error', text: string): void {
  context.store.set({ notice: { intent, text, action: null }, announcement: text });
}
