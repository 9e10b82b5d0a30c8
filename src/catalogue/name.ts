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
  return quickly(text) ?? inFull(text);
}

function inFull(text: string): string {
  let name = text.normalize('NFKC');
  for (const [pattern, replacement] of SAME) name = name.replace(pattern, replacement);
  return name;
}

/**
 * Nearly every name is Chinese characters with, at most, a bracket or a comma of either width: nothing in them joins with its neighbour, so
 * they can be taken one by one, and most names come out as they went in. Null where anything else stands in the name.
 */
function quickly(text: string): string | null {
  let changed = '';
  let from = 0;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if ((code >= 0x4e00 && code <= 0x9fff) || (code < 0x80 && UNCHANGED[code] === 1)) continue;
    const other = CHANGED[text[index] as string];
    if (other === undefined) return null;
    changed += text.slice(from, index) + other;
    from = index + 1;
  }
  return from === 0 ? text : changed + text.slice(from);
}

/** Letters, digits and signs of ASCII that stand for themselves. */
const UNCHANGED = new Uint8Array(0x80);
for (const character of '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz()[],.:/%+*"')
  UNCHANGED[character.charCodeAt(0)] = 1;

const CHANGED: Readonly<Record<string, string>> = {
  ' ': '',
  '\u3000': '',
  '（': '(',
  '）': ')',
  '，': ',',
  '、': ',',
  '；': ',',
  '：': ':',
  '“': '"',
  '”': '"',
  '《': '[',
  '》': ']',
  '〔': '[',
  '〕': ']',
};

const NUMBERING = /^(?:[一二三四五六七八九十百]+|\d+|\([一二三四五六七八九十\d]+\))[,.]\s*/u;

/** A line of 收支总表 without its numbering: “二十四、预备费” → “预备费”, normalised. */
export function withoutNumbering(text: string): string {
  const name = normaliseName(text);
  const bare = name.replace(NUMBERING, '').replace(/^\([一二三四五六七八九十\d]+\)/u, '');
  return bare === '' ? name : bare;
}
