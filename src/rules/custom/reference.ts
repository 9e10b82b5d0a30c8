/** Reads `[表]行.列` from a line, as far as it goes: completion asks about references that are still being typed. */
import { isComment } from './characters';
import type { Name, Reference, Span } from './syntax';
import { Mistake } from './syntax';

/** Longest name that can be meant. */
const LONGEST_NAME = 120;

interface Parts {
  readonly table: Name;
  readonly row: Name;
  readonly column: Name;
}

/** A reference being read. `mistake` is what is missing or wrong, null when it is whole; parts not yet typed are null. */
export type PartialReference = { readonly sum: boolean; readonly start: number; readonly end: number } & (
  | (Parts & { readonly mistake: null })
  | ({ readonly [K in keyof Parts]: Name | null } & { readonly mistake: Mistake })
);

const AFTER_ROW = '=≠<>≤≥!:#[]×÷+';
const AFTER_COLUMN = '=≠<>≤≥!:#[]×÷/+-"';

/** Reads a reference whose `[` stands at `open`; `start` is where its Σ stands, or `open`. */
export function readReference(line: string, plain: string, start: number, open: number): PartialReference {
  const sum = start !== open;
  const none = { sum, start, table: null, row: null, column: null };
  const close = plain.indexOf(']', open);
  const nextOpen = plain.indexOf('[', open + 1);
  if (close < 0 || (nextOpen >= 0 && nextOpen < close)) {
    const end = nextOpen >= 0 ? nextOpen : plain.length;
    const at = { start: open, length: end - open };
    return {
      ...none,
      end,
      table: nameBetween(line, open + 1, end),
      mistake: new Mistake(at, '表名后面缺少“]”'),
    };
  }
  const table = nameBetween(line, open + 1, close);
  if (table.text === '') {
    const at = { start: open, length: close + 1 - open };
    return { ...none, end: close + 1, table, mistake: new Mistake(at, '方括号里要写表名，如 [支出总表]') };
  }
  const row = readName(line, plain, close + 1, (at) => plain[at] === '.', AFTER_ROW);
  const rowPart = { sum, start, table, row: row.name };
  if (row.mistake) return { ...rowPart, column: null, end: row.end, mistake: row.mistake };
  if (row.name.text === '') {
    const at = { start, length: Math.max(row.end, close + 1) - start };
    return {
      ...rowPart,
      column: null,
      end: row.end,
      mistake: new Mistake(at, '表名后面要写行名和列名，如 [支出总表]合计.项目支出'),
    };
  }
  if (plain[row.end] !== '.') {
    return {
      ...rowPart,
      column: null,
      end: row.end,
      mistake: new Mistake(row.name.at, `行名“${row.name.text}”后面缺少“.列名”`),
    };
  }
  const column = readName(line, plain, row.end + 1, () => false, AFTER_COLUMN);
  const whole = { ...rowPart, column: column.name, end: column.end };
  if (column.mistake) return { ...whole, mistake: column.mistake };
  if (column.name.text === '')
    return { ...whole, mistake: new Mistake({ start: row.end, length: 1 }, '“.”后面缺少列名') };
  return { ...whole, mistake: null };
}

/** The reference as part of an expression. Throws a Mistake when it is not whole. */
export function wholeReference(partial: PartialReference): Reference {
  if (partial.mistake) throw partial.mistake;
  const { sum, start, table, row, column } = partial;
  for (const name of [table, row, column])
    if (name.text.length > LONGEST_NAME) throw new Mistake(name.at, `名称太长（最多 ${LONGEST_NAME} 个字）`);
  const at: Span = { start, length: column.at.start + column.at.length - start };
  return { kind: 'reference', sum, table, row, column, at };
}

function nameBetween(line: string, from: number, to: number): Name {
  let start = from;
  let end = to;
  while (start < end && line.charAt(start).trim() === '') start += 1;
  while (end > start && line.charAt(end - 1).trim() === '') end -= 1;
  return { text: line.slice(start, end), quoted: false, at: { start, length: end - start } };
}

interface NameRead {
  readonly name: Name;
  readonly end: number;
  readonly mistake: Mistake | null;
}

/** A quoted name, or everything up to a sign that cannot be part of one; brackets inside a name come in pairs. */
function readName(
  line: string,
  plain: string,
  from: number,
  isEnd: (at: number) => boolean,
  stops: string,
): NameRead {
  let at = from;
  while (plain[at] === ' ') at += 1;
  if (plain[at] === '"') return readQuoted(line, plain, at);
  let depth = 0;
  let firstOpen = at;
  for (; at < plain.length; at += 1) {
    const sign = plain.charAt(at);
    if (depth === 0) {
      // In a row, × may be the * of a pattern; what follows it tells.
      const isPattern = sign === '×' && line[at] !== '×' && stops === AFTER_ROW;
      if (isEnd(at) || isComment(plain, at) || sign === ')') break;
      if (stops.includes(sign) && !isPattern) break;
      if (sign === '(') firstOpen = at;
    }
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
  }
  const name = nameBetween(line, from, at);
  const mistake =
    depth > 0
      ? new Mistake({ start: firstOpen, length: 1 }, '名称里的括号没有配对；名称里有特殊符号时请加引号')
      : null;
  return { name, end: at, mistake };
}

/** A name may hold quotation marks of another kind than those round it; “ and ” are often mixed up. */
function closingQuote(line: string, open: number): number {
  const kind = line.charAt(open);
  const closing = kind === '「' ? '」' : kind === '“' || kind === '”' ? '“”' : kind;
  for (let at = open + 1; at < line.length; at += 1) if (closing.includes(line.charAt(at))) return at;
  return -1;
}

function readQuoted(line: string, plain: string, open: number): NameRead {
  const close = closingQuote(line, open);
  const end = close < 0 ? plain.length : close;
  const text = line.slice(open + 1, end).trim();
  const name: Name = {
    text,
    quoted: true,
    at: { start: open, length: Math.min(end + 1, plain.length) - open },
  };
  if (close < 0)
    return { name, end, mistake: new Mistake({ start: open, length: end - open }, '引号没有配对') };
  let after = close + 1;
  while (plain[after] === ' ') after += 1;
  return { name, end: after, mistake: text === '' ? new Mistake(name.at, '引号里没有名称') : null };
}
