/** A file of the accountant's own rules: read whatever Notepad saved it as, and its mistakes shown where they stand. */
import type { CustomRuleError } from '../rules/custom';
import { parseCustomRules } from '../rules/custom';
import { readBytes } from './read-file';
import type { Terminal } from './terminal';
import { UsageError } from './terminal';

/** The text of a rule file. Throws a UsageError that shows every line with a mistake of grammar. */
export async function readRules(path: string, terminal: Terminal): Promise<string> {
  const text = await readRuleText(path, terminal);
  const { errors } = parseCustomRules(text);
  if (errors.length > 0)
    throw new UsageError(errors.map((error) => mistakeText(path, text, error)).join('\n'));
  return text;
}

/** The text of a rule file, mistakes and all. */
export async function readRuleText(path: string, terminal: Terminal): Promise<string> {
  return decoded(await readBytes(path, terminal));
}

/** UTF-8 with or without its mark, UTF-16 with its mark, and otherwise what Chinese Windows calls ANSI. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/** `file:line:column`, the sentence, the line, and a caret below what is wrong. */
export function mistakeText(path: string, text: string, error: CustomRuleError): string {
  const line = text.split(/\r\n|\r|\n/)[error.line - 1]?.replaceAll('\t', ' ') ?? '';
  const before = line.slice(0, error.column - 1);
  const wrong = line.slice(error.column - 1, error.column - 1 + error.length);
  const carets = '^'.repeat(Math.max(1, widthOf(wrong)));
  return `${path}:${error.line}:${error.column}：${error.message}\n  ${line}\n  ${' '.repeat(widthOf(before))}${carets}`;
}

/** Columns on a terminal: Chinese characters and full-width signs take two. */
function widthOf(text: string): number {
  return [...text].reduce(
    (sum, character) =>
      sum +
      (/[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]|[\u{20000}-\u{3fffd}]/u.test(
        character,
      )
        ? 2
        : 1),
    0,
  );
}
