/** How names in rules are compared with names in tables, and what was probably meant when none fits. */
import { editDistance, normaliseName } from '../../catalogue';

const YEAR = /20\d\d(?:年度|年)?/g;
const NUMBERING =
  /^(?:其中:?|[一二三四五六七八九十]+,|\([一二三四五六七八九十\d]+\)|\d{1,2}[.,]|\d(?=[^\d年月.,%]))+/;

/** A name without spaces, widths and kinds of brackets. */
export function fullKey(text: string): string {
  return normaliseName(text).toLowerCase();
}

/** A row's name without its numbering too: “（一）公共安全支出”, “①公务用车购置费”, “其中：办公用房”. */
export function bareKey(text: string): string {
  const full = fullKey(text);
  const bare = full.replace(NUMBERING, '');
  return bare === '' ? full : bare;
}

/** A heading without the budget year: “2024年合计” → “合计”; only the year is left of “2024年” (''). */
export function yearlessKey(text: string): string {
  return fullKey(text).replace(YEAR, '');
}

/** Suggestions that are still help. */
const MOST_SUGGESTIONS = 3;

/** The names nearest to what was written, the nearest first: contained in one another, or few characters apart. */
export function nearestNames(wanted: string, names: Iterable<string>): string[] {
  const key = bareKey(wanted).slice(0, 60);
  const limit = Math.max(2, Math.floor(key.length / 2));
  const ranked: { name: string; distance: number }[] = [];
  for (const name of new Set(names)) {
    const other = bareKey(name);
    if (other === '' || key === '') continue;
    const isContained = other.includes(key) || key.includes(other);
    const distance = editDistance(key, other.slice(0, 60), limit);
    if (isContained || (distance <= limit && distance < Math.max(key.length, other.length)))
      ranked.push({ name, distance: isContained ? Math.min(distance, 1.5) : distance });
  }
  return ranked
    .sort((a, b) => a.distance - b.distance)
    .slice(0, MOST_SUGGESTIONS)
    .map((each) => each.name);
}

/** “是不是想写：……” to end a sentence with; '' when there is nothing to suggest. */
export function suggestionText(suggestions: readonly string[]): string {
  return suggestions.length === 0 ? '' : `；是不是：${suggestions.join('、')}`;
}

/**
 * Whether a pattern with `?` (one character) and `*` (any number) fits the whole text. Steps are at most the product of the lengths:
 * a pattern typed by a person can never make it hang.
 */
export function fitsPattern(pattern: string, text: string): boolean {
  let at = 0;
  let inText = 0;
  let star = -1;
  let resume = 0;
  while (inText < text.length) {
    const sign = pattern[at];
    if (sign === '*') {
      star = at;
      resume = inText;
      at += 1;
    } else if (sign !== undefined && (sign === '?' || sign === text[inText])) {
      at += 1;
      inText += 1;
    } else if (star >= 0) {
      at = star + 1;
      resume += 1;
      inText = resume;
    } else return false;
  }
  while (pattern[at] === '*') at += 1;
  return at === pattern.length;
}

/** Whether a name is a pattern: it has `*` or `?`, of either width. */
export function isPattern(text: string): boolean {
  return /[*?]/.test(text.normalize('NFKC'));
}
