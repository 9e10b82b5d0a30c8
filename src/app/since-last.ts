/** What changed since the last check that was asked for. */
import type { Context } from './context';
import type { SinceLast } from './state';
import { lastKeys } from './storage';

/** Null when this workbook was not checked before. */
export function compareWithLast(
  context: Context,
  workbook: string,
  keys: readonly string[],
): SinceLast | null {
  const previous = lastKeys(context.storage, workbook);
  if (!previous) return null;
  const before = new Set(previous);
  const now = new Set(keys);
  return {
    added: new Set(keys.filter((key) => !before.has(key))),
    resolved: previous.filter((key) => !now.has(key)).length,
  };
}
