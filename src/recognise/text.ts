/** Words as the vocabulary compares them. */
import type { CellValue } from '../model';

/** Half-width, without any space or line break: “单位： 万元” → “单位:万元”. Empty for numbers and blanks. */
export function plain(value: CellValue | undefined): string {
  if (typeof value !== 'string') return '';
  return isPlain(value) ? value : value.normalize('NFKC').replace(/\s+/g, '');
}

/** Nearly every text is plain already: visible ASCII and Chinese characters, which NFKC leaves as they are. Asking is much the cheaper. */
function isPlain(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (!((code >= 0x4e00 && code <= 0x9fff) || (code > 0x20 && code < 0x7f))) return false;
  }
  return true;
}

/** Without any space or line break, full width kept. */
export function withoutSpaces(text: string): string {
  return isPlain(text) ? text : text.replace(/\s+/g, '');
}

/** A cell's words as a person reads them: trimmed, inner line breaks as one space. Numbers become their digits. */
export function shown(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  const text = String(value);
  return isPlain(text) ? text : text.replace(/\s*[\r\n]+\s*/g, '').trim();
}

const YEAR = /20\d\d(?:年度|年)?/g;

/** Header words without years: “2024年预算数” → “预算数”. */
export function withoutYear(text: string): string {
  return text.includes('20') ? text.replace(YEAR, '') : text;
}

/** Longest text whose answer is kept: headings are shorter, and no sentence comes back word for word. */
const HEADING = 40;
const MOST_KEPT = 5_000;

/**
 * A question about a text's words alone, with its answers kept: the same headings stand over every table, and each is held against the
 * whole vocabulary.
 */
export function remembering<T>(answer: (text: string) => T): (text: string) => T {
  const kept = new Map<string, T>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    const found = answer(text);
    if (text.length > HEADING) return found;
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, found);
    return found;
  };
}

/** The first year a text names, as a budget year. */
export function yearIn(text: string): number | null {
  const match = /20\d\d/.exec(text);
  return match ? Number(match[0]) : null;
}

const NUMBERING =
  /^(?:[一二三四五六七八九十]+[、.]|\([一二三四五六七八九十\d]+\)|\d{1,2}[、.]|\d(?=[^\d年月])|其中[:：]?)+/;

/** A line's name without its numbering: “（一）公共安全支出”, “①公务用车购置费” (already half-width). */
export function withoutNumbering(text: string): string {
  return text.replace(NUMBERING, '');
}

/** Whether a line starts with Chinese numbering, as the lines of 收支总表 do. */
export function isNumbered(text: string): boolean {
  return /^[一二三四五六七八九十]+[、.]/.test(text);
}

/**
 * The digits of a classification code, or null when the cell is no code. Split codes (“204|02|01”), spaces and full-width
 * digits are joined; how it was written stays in Row.writtenCode.
 */
export function codeDigits(value: CellValue | undefined): string | null {
  if (typeof value === 'number') {
    return Number.isInteger(value) && value >= 100 && value < 1e15 ? String(value) : null;
  }
  if (typeof value !== 'string' || value.length === 0 || value.length > 24) return null;
  const joined = plain(value)
    .replace(/[|｜.\-_/]/g, '')
    .replace(/^'/, '');
  return /^\d{3,15}$/.test(joined) ? joined : null;
}
