/** The checks of a workbook, remembered on this computer: when, what came of it, and which findings there were. */
import { parsed } from './storage';
import type { AppStorage } from './storage';

/** One finished check. Of the workbook it holds counts and the keys of findings, no amounts. */
export interface CheckRecord {
  /** Local time, YYYY-MM-DDTHH:MM. */
  readonly at: string;
  /** 64 hexadecimal digits that stand for the contents. */
  readonly fingerprint: string;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** What was left unchecked. */
  readonly skipped: number;
  /** Version of the rules as a whole. */
  readonly ruleSet: string;
  /** Of the findings that later checks are compared by; null when there were too many to keep. */
  readonly keys: readonly string[] | null;
}

/** The records of a workbook, newest first; those that are not whole are left out. */
export function savedHistory(storage: AppStorage, workbook: string): readonly CheckRecord[] {
  const value = parsed(storage.read(`history:${workbook}`));
  return Array.isArray(value) ? value.filter(isRecord) : [];
}

export function saveHistory(storage: AppStorage, workbook: string, records: readonly CheckRecord[]): void {
  storage.write(`history:${workbook}`, JSON.stringify(records));
}

function isRecord(value: unknown): value is CheckRecord {
  if (typeof value !== 'object' || value === null) return false;
  const entry = value as Readonly<Record<string, unknown>>;
  const { keys } = entry;
  return (
    ['at', 'fingerprint', 'ruleSet'].every((name) => typeof entry[name] === 'string') &&
    ['errors', 'warnings', 'notes', 'skipped'].every((name) => typeof entry[name] === 'number') &&
    (keys === null || (Array.isArray(keys) && keys.every((key) => typeof key === 'string')))
  );
}
