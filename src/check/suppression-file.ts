/** The file that suppressions travel in: JSON beside the workbook, readable and editable by a person. */
import type { Suppression } from '../model';

const VERSION = 1;

/** The file's text; entries in the order given, one key a line group, so that changes are easy to compare. */
export function writeSuppressions(suppressions: readonly Suppression[]): string {
  return `${JSON.stringify({ gouji: 'suppressions', version: VERSION, dismissed: suppressions }, null, 2)}\n`;
}

export type SuppressionsRead =
  | { readonly ok: true; readonly suppressions: readonly Suppression[] }
  /** A sentence that says what is wrong and in which entry. */
  | { readonly ok: false; readonly problem: string };

/** Reads such a file. An entry without a reason is refused: a finding is never dismissed silently. */
export function readSuppressions(text: string): SuppressionsRead {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { ok: false, problem: `不是有效的 JSON：${(error as SyntaxError).message}` };
  }
  if (!isRecord(parsed) || !Array.isArray(parsed['dismissed'])) {
    return { ok: false, problem: '不是“不算问题”清单：缺少 dismissed 一项' };
  }
  if (typeof parsed['version'] === 'number' && parsed['version'] > VERSION) {
    return { ok: false, problem: `清单的版本是 ${parsed['version']}，比本程序认得的新，请更新程序` };
  }
  const suppressions: Suppression[] = [];
  for (const [index, entry] of parsed['dismissed'].entries()) {
    const text = (name: string): string =>
      isRecord(entry) && typeof entry[name] === 'string' ? entry[name].trim() : '';
    const key = text('key');
    const reason = text('reason');
    if (key === '') return { ok: false, problem: `第 ${index + 1} 条缺少 key` };
    if (reason === '') return { ok: false, problem: `第 ${index + 1} 条没有写理由（reason）` };
    suppressions.push({ key, reason, message: text('message'), by: text('by'), date: text('date') });
  }
  return { ok: true, suppressions };
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
