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
  // 5 × (1 − 0.8) is a little less than 1 to a computer.
  const limit = Math.floor(longest * (1 - least) + 1e-9);
  if (strange > limit) return 0;
  const edits = editDistance(a, b, limit);
  return edits > limit ? 0 : 1 - edits / longest;
}
