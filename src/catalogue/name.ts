/** How names of accounts are compared. */

const SAME: readonly (readonly [RegExp, string])[] = [
  [/[\s\u200b-\u200f\u2060\ufeff]+/gu, ''],
  [/[、,;·•・]/gu, ','],
  [/[“”„‟"‘’‚‛'「」『』]/gu, '"'],
  [/[‐‑‒–—―−-]+/gu, '-'],
  [/[〔【《〈]/gu, '['],
  [/[〕】》〉]/gu, ']'],
];

/**
 * A name as names are compared: full and half width, spaces, kinds of brackets, quotation marks, and 、 against ， make no
 * difference; every other character does. “维修（护） 费” and “维修(护)费” are one name.
 */
export function normaliseName(text: string): string {
  let name = text.normalize('NFKC');
  for (const [pattern, replacement] of SAME) name = name.replace(pattern, replacement);
  return name;
}

const NUMBERING = /^(?:[一二三四五六七八九十百]+|\d+|\([一二三四五六七八九十\d]+\))[,.]\s*/u;

/** A line of 收支总表 without its numbering: “二十四、预备费” → “预备费”, normalised. */
export function withoutNumbering(text: string): string {
  const name = normaliseName(text);
  const bare = name.replace(NUMBERING, '').replace(/^\([一二三四五六七八九十\d]+\)/u, '');
  return bare === '' ? name : bare;
}
