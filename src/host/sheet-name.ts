/** Names for sheets of our own. Pure. */

const LONGEST = 31;

/** `wanted` as Excel allows it: no \ / ? * [ ] :, no apostrophe at the ends, at most 31 characters. */
export function allowedName(wanted: string): string {
  const name = wanted
    .replace(/[\\/?*[\]:]/g, ' ')
    .replace(/^[\s']+|[\s']+$/g, '')
    .slice(0, LONGEST);
  return name === '' ? '勾稽' : name;
}

/** The name itself for 1, then “name (2)”, “name (3)” within the length. */
export function variantName(name: string, number: number): string {
  if (number === 1) return name;
  const suffix = ` (${number})`;
  return `${name.slice(0, LONGEST - suffix.length)}${suffix}`;
}

/** Sheet names are the same to Excel whatever their case. */
export function sameName(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
