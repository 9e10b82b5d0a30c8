/** Answers as a JSON file: the form with its labels, or plain values. */
import type { Ask, Inputs } from '../model';

/** The form: ask id → label, section, unit, example and value, so that it can be filled in by hand. */
export function inputsFile(asks: readonly Ask[], inputs: Inputs): string {
  const form = Object.fromEntries(
    asks.map(({ id, label, section, kind, unit, example }) => [
      id,
      { label, section, kind, unit, example, value: inputs[id] ?? '' },
    ]),
  );
  return `${JSON.stringify(form, null, 2)}\n`;
}

/** Reads such a file, or an object of ask id → text or number; blank answers are left out. `problem` completes “file …”. */
export function readInputsFile(
  text: string,
): { readonly ok: true; readonly inputs: Inputs } | { readonly ok: false; readonly problem: string } {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // JSON.parse throws nothing else.
    return { ok: false, problem: `不是有效的 JSON：${(error as SyntaxError).message}` };
  }
  if (typeof parsed !== 'object' || parsed === null || Array.isArray(parsed)) {
    return {
      ok: false,
      problem: '应是一个对象，如 {"last.summary.total": "7524.84"}；可用 gouji inputs 生成',
    };
  }
  const inputs: Record<string, string> = {};
  for (const [id, value] of Object.entries(parsed)) {
    const answer = valueOf(value);
    if (answer === null) return { ok: false, problem: `中“${id}”应是文字或数字` };
    if (answer !== '') inputs[id] = answer;
  }
  return { ok: true, inputs };
}

/** A plain value, or the `value` of an entry of the form. */
function valueOf(value: unknown): string | null {
  if (typeof value === 'string' || typeof value === 'number') return String(value);
  if (value === null) return '';
  if (typeof value === 'object' && 'value' in value) return valueOf(value.value);
  return null;
}
