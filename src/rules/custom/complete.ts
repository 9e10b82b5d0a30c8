/** What can stand at the caret: tables inside brackets, then their rows, then their columns, then signs and levels. */
import type { Book, Panel } from '../../model';
import { toA1 } from '../../model';
import { columnName } from './bind';
import { isComment, plainSigns } from './characters';
import { columnsNamed, figureColumns } from './columns';
import { fullKey } from './names';
import { LEVEL_WORDS } from './parse';
import { readReference } from './reference';
import type { PartialReference } from './reference';
import { rowsFitting, rowsNamed } from './rows';
import type { Name } from './syntax';
import { mistakeOf } from './syntax';
import { resolveTables, shownName } from './tables';

export interface Completion {
  /** What is put in place of `from` to `to`. */
  readonly label: string;
  /** Where it stands, for the person choosing. */
  readonly detail: string;
}

export interface Completions {
  /** 0-based positions in the text; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
  readonly options: readonly Completion[];
}

const MOST_OPTIONS = 50;

/** Completions at a 0-based caret position; no options where nothing particular is expected. */
export function completions(book: Book, text: string, caret: number): Completions {
  const at = Math.max(0, Math.min(caret, text.length));
  const before = text.slice(0, at);
  const lineStart = Math.max(before.lastIndexOf('\n'), before.lastIndexOf('\r')) + 1;
  const line = before.slice(lineStart);
  const found = inLine(book, line, plainSigns(line));
  return { from: lineStart + found.from, to: at, options: found.options.slice(0, MOST_OPTIONS) };
}

interface Found {
  readonly from: number;
  readonly options: readonly Completion[];
}

function inLine(book: Book, line: string, plain: string): Found {
  const nothing: Found = { from: line.length, options: [] };
  for (let at = 0; at < plain.length; at += 1) {
    if (isComment(plain, at)) return nothing;
    if (plain[at] === '#') return levels(line, plain.lastIndexOf('#'));
    // A message; only a level can still come.
    if (plain[at] === ':') return plain.includes('#', at) ? levels(line, plain.lastIndexOf('#')) : nothing;
    if (plain[at] !== '[') continue;
    const start = startOfSum(plain, at);
    const reference = readReference(line, plain, start, at);
    if (reference.end >= line.length) return inReference(book, reference, line, at) ?? nothing;
    at = Math.max(at, reference.end - 1);
  }
  return nothing;
}

function levels(line: string, from: number): Found {
  return matching(
    from,
    line.slice(from),
    LEVEL_WORDS.map((word) => ({ label: `#${word}`, detail: '级别' })),
  );
}

/** Null where the reference is whole. */
function inReference(book: Book, reference: PartialReference, line: string, open: number): Found | null {
  const { table, row, column, sum } = reference;
  if (!table || !row) return tables(book, line, open + 1);
  const last = column ?? row;
  if (last.text !== '' && !last.quoted && column !== null && line.endsWith(' ')) return null;
  return column ? columns(book, reference, table, line) : rows(book, table, row, line, sum);
}

function startOfSum(plain: string, open: number): number {
  const before = plain.slice(0, open).trimEnd();
  if (before.endsWith('Σ')) return before.length - 1;
  return before.endsWith('求和') ? before.length - 2 : open;
}

function tables(book: Book, line: string, from: number): Found {
  const options = book.tables.map((table) => ({
    label: shownName(book, table),
    detail: [table.label, table.sheet, table.unit]
      .filter((part, index, all) => all.indexOf(part) === index)
      .join(' · '),
  }));
  return matching(from, line.slice(from), options, true);
}

function rows(book: Book, table: Name, row: Name, line: string, sum: boolean): Found {
  const options: Completion[] = [];
  for (const panel of panelsOf(book, table)) {
    const total = rowsNamed(panel, { ...row, text: '合计', quoted: false });
    if (total.rows.length > 0) options.push({ label: '合计', detail: '合计行' });
    for (const each of panel.rows) {
      if (each.kind === 'blank' || each.kind === 'total') continue;
      const where = `第 ${each.sheetRow + 1} 行`;
      if (each.name !== '')
        options.push({
          label: quotedRow(each.name),
          detail: each.code === null ? where : `${each.code} · ${where}`,
        });
      if (each.code !== null) options.push({ label: each.code, detail: each.name });
    }
    if (sum)
      for (const code of classesOf(panel)) options.push({ label: `${code}??`, detail: `${code} 下的各款` });
  }
  return matching(row.at.start, line.slice(row.at.start), options);
}

function classesOf(panel: Panel): string[] {
  return panel.rows.flatMap((row) => (row.kind === 'code' && row.code?.length === 3 ? [row.code] : []));
}

function columns(book: Book, reference: PartialReference, table: Name, line: string): Found {
  const row = reference.row as Name;
  const options: Completion[] = [];
  for (const panel of panelsOf(book, table)) {
    const named = reference.sum ? rowsFitting(panel, row) : rowsNamed(panel, row).rows;
    if (named.length === 0) continue;
    for (const column of figureColumns(panel)) {
      const name = columnName(column);
      const isClear = columnsNamed(panel, { ...row, text: name, quoted: true }).length === 1;
      const label = isClear ? name : column.path.join('·');
      const heading = column.path.slice(0, -1).join('·');
      const where = `${toA1(0, column.sheetColumn).slice(0, -1)} 列`;
      const detail = [heading, where, column.kind === 'amount' ? column.unit : '']
        .filter((part) => part !== '')
        .join(' · ');
      options.push({ label: quotedColumn(label), detail });
    }
  }
  const from = (reference.column as Name).at.start;
  return matching(from, line.slice(from), options, true);
}

function panelsOf(book: Book, table: Name): readonly Panel[] {
  try {
    return resolveTables(book, table).flatMap((found) => found.panels);
  } catch (error) {
    mistakeOf(error);
    return [];
  }
}

function quotedRow(name: string): string {
  return /[.．。=＝≠<＜>＞≤≥:：#＃[\]［］【】×÷+＋*?＊？]|\/\/|^[\d"“”「]/.test(name) ? quoted(name) : name;
}

function quotedColumn(name: string): string {
  return /[=＝≠<＜>＞≤≥#＃[\]［］【】×÷+＋\-－−–—*/／＊"“”「」]|^[^(（]*[:：]/.test(name)
    ? quoted(name)
    : name;
}

/** In quotation marks that the name itself does not have. */
function quoted(name: string): string {
  return /["＂]/.test(name) ? `「${name}」` : `"${name}"`;
}

/** Options that contain what is typed (or whose detail does, for tables and columns), exact ones first, then those that begin so; each once. */
function matching(from: number, typed: string, options: readonly Completion[], withDetail = false): Found {
  const key = fullKey(typed.replace(/^["“”]/, ''));
  const seen = new Set<string>();
  const fitting = options.filter((option) => {
    const isNew = !seen.has(option.label);
    seen.add(option.label);
    return isNew && fullKey(withDetail ? `${option.label} ${option.detail}` : option.label).includes(key);
  });
  const rank = ({ label, detail }: Completion): number => {
    if (withDetail && detail.split(' · ').some((part) => fullKey(part) === key)) return 0;
    return fullKey(label).startsWith(key) ? 1 : 2;
  };
  return { from, options: fitting.sort((a, b) => rank(a) - rank(b)) };
}
