/** The history of checks: a record for every finished one, and what changed since an earlier one. */
import type { Finding } from '../../model';
import type { Context } from '../context';
import type { CheckRecord } from '../history';
import { saveHistory, savedHistory } from '../history';
import type { Run } from '../state';
import { RULE_SET } from '../version';
import { comparableKeys, unchecked } from '../view/verdict';
import { fingerprintAside } from './report';

/** So many checks of a workbook are remembered, and so many keys of one: a browser's store is small. */
const RECORDS = 20;
const KEYS = 1000;

/** Adds a finished check to the history of its workbook. */
export async function record(context: Context, run: Run): Promise<void> {
  const { name } = run.snapshot;
  const { errors, warnings, notes } = run.result.summary;
  const keys = comparableKeys(run.result.findings);
  const entry: CheckRecord = {
    at: context.now(),
    fingerprint: await fingerprintAside(run),
    errors,
    warnings,
    notes,
    skipped: unchecked(run.result).length,
    ruleSet: RULE_SET,
    keys: keys.length > KEYS ? null : keys,
  };
  const history = [entry, ...savedHistory(context.storage, name)].slice(0, RECORDS);
  saveHistory(context.storage, name, history);
  if (context.store.get().run?.snapshot.name === name) context.store.set({ history });
}

/** Forgets the checks of this workbook. */
export function clearHistory(context: Context): void {
  const { run } = context.store.get();
  if (run) saveHistory(context.storage, run.snapshot.name, []);
  context.store.set({ history: [] });
}

/** What is there now and was not then, and what was there then and is no more. */
export interface SinceRecord {
  readonly added: readonly Finding[];
  /** How many of each rule, by rule id: of what is gone only the key is known. */
  readonly resolved: ReadonlyMap<string, number>;
}

/** Null when the record keeps no keys. */
export function sinceRecord(run: Run, { keys }: CheckRecord): SinceRecord | null {
  if (keys === null) return null;
  const then = new Set(keys);
  const now = new Set(comparableKeys(run.result.findings));
  const resolved = new Map<string, number>();
  for (const key of keys) {
    if (now.has(key)) continue;
    const rule = key.slice(0, key.indexOf(':'));
    resolved.set(rule, (resolved.get(rule) ?? 0) + 1);
  }
  return {
    added: run.result.findings.filter(({ key }) => now.has(key) && !then.has(key)),
    resolved,
  };
}
