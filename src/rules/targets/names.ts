/** Names of projects: how they are compared, how near two are, and where they differ. */
import { editDistance } from '../../catalogue';

/** A name without spaces, quotation marks and the differences between kinds of brackets. */
export function projectKey(name: string): string {
  return name
    .normalize('NFKC')
    .replace(/[\s“”"'‘’]/g, '')
    .replace(/[【〔[{〈《「]/g, '(')
    .replace(/[】〕\]}〉》」]/g, ')')
    .replace(/,/g, '、');
}

/** Words hidden with asterisks or crosses: the name cannot be compared letter by letter. */
export function isMasked(name: string): boolean {
  return /\*|×{2}|[Xx]{2}|＊/.test(name);
}

/** Share of characters that two keys have in common in order, 0 to 1; 0 where it is certain to be below `least`. */
export function likeness(
  a: string,
  b: string,
  least: number,
  charactersOfA: ReadonlySet<string> = new Set(a),
): number {
  const longest = Math.max(a.length, b.length);
  if (longest === 0) return 1;
  if (Math.min(a.length, b.length) < longest * least) return 0;
  // Characters shared in any order bound those shared in order, and are far quicker to count.
  let strange = 0;
  for (const character of b) if (!charactersOfA.has(character)) strange += 1;
  if (strange > longest * (1 - least)) return 0;
  const limit = Math.floor(longest * (1 - least));
  const edits = editDistance(a, b, limit);
  return edits > limit ? 0 : 1 - edits / longest;
}

/** The parts of two keys between their common beginning and end; whole numbers are not cut. */
export function differingPart(a: string, b: string): readonly [string, string] {
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < a.length - start && end < b.length - start && a[a.length - 1 - end] === b[b.length - 1 - end])
    end += 1;
  const touchesDigit = (text: string): boolean =>
    isDigit(text[start]) || isDigit(text[text.length - 1 - end]);
  if (touchesDigit(a) || touchesDigit(b)) {
    while (start > 0 && isDigit(a[start - 1])) start -= 1;
    while (end > 0 && isDigit(a[a.length - end])) end -= 1;
  }
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function isDigit(character: string | undefined): boolean {
  return character !== undefined && character >= '0' && character <= '9';
}
