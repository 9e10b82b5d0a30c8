/** The outermost elements of a part with where they stand, for edits that leave everything else as it is. */
import { damaged } from './problem';
import { localName, markupEnd } from './xml';

export interface Child {
  /** Without prefix. */
  readonly name: string;
  readonly start: number;
  /** After the opening tag. */
  readonly openEnd: number;
  readonly end: number;
}

export interface Outline {
  /** Namespace prefix of the root with its colon, or ''. */
  readonly prefix: string;
  /** Just after the root's opening tag. */
  readonly start: number;
  /** Just before the root's closing tag. */
  readonly end: number;
  readonly children: readonly Child[];
}

/** The outline of a part; throws FileFault when its elements do not nest. */
export function outline(xml: string, where: string): Outline {
  let at = 0;
  for (;;) {
    const open = xml.indexOf('<', at);
    const end = open < 0 ? -1 : markupEnd(xml, open);
    if (end < 0) throw damaged(where);
    at = end;
    const next = xml.charCodeAt(open + 1);
    if (next !== 63 && next !== 33) {
      const name = tagName(xml, open);
      const close = xml.lastIndexOf(`</${name}`);
      if (close < end) throw damaged(where);
      const prefix = name.slice(0, name.length - localName(name).length);
      return { prefix, start: end, end: close, children: childrenOf(xml, end, close, where) };
    }
  }
}

/** The elements between two positions, outermost only. */
export function childrenOf(xml: string, from: number, to: number, where: string): Child[] {
  const children: Child[] = [];
  let at = from;
  for (;;) {
    const start = xml.indexOf('<', at);
    if (start < 0 || start >= to) return children;
    const openEnd = markupEnd(xml, start);
    if (openEnd < 0 || openEnd > to) throw damaged(where);
    const next = xml.charCodeAt(start + 1);
    if (next === 33 || next === 63) {
      at = openEnd;
      continue;
    }
    const name = tagName(xml, start);
    const end = xml.charCodeAt(openEnd - 2) === 47 ? openEnd : closingEnd(xml, name, openEnd, to, where);
    children.push({ name: localName(name), start, openEnd, end });
    at = end;
  }
}

/** Where the element that opened before `from` ends. Elements of these parts hold none of their own name, bar a few. */
function closingEnd(xml: string, name: string, from: number, to: number, where: string): number {
  let depth = 1;
  let at = from;
  const closing = `</${name}`;
  const opening = `<${name}`;
  for (;;) {
    const close = nextTag(xml, closing, at);
    if (close < 0 || close >= to) throw damaged(where);
    for (let open = nextTag(xml, opening, at); open >= 0 && open < close;) {
      const openEnd = markupEnd(xml, open);
      if (openEnd < 0) throw damaged(where);
      if (xml.charCodeAt(openEnd - 2) !== 47) depth += 1;
      open = nextTag(xml, opening, openEnd);
    }
    depth -= 1;
    at = markupEnd(xml, close);
    if (at < 0) throw damaged(where);
    if (depth === 0) return at;
  }
}

/** Next place where `tag` stands as a whole name. */
function nextTag(xml: string, tag: string, from: number): number {
  for (let at = xml.indexOf(tag, from); at >= 0; at = xml.indexOf(tag, at + 1)) {
    const next = xml.charCodeAt(at + tag.length);
    if (next === 62 || next === 47 || next <= 32) return at;
  }
  return -1;
}

function tagName(xml: string, open: number): string {
  let end = open + 1;
  while (end < xml.length) {
    const c = xml.charCodeAt(end);
    if (c <= 32 || c === 62 || c === 47) break;
    end += 1;
  }
  return xml.slice(open + 1, end);
}

/** Pieces replaced, given as [start, end, text] in any order, none overlapping. */
export function spliced(xml: string, changes: readonly (readonly [number, number, string])[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const [start, end, text] of [...changes].sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
    pieces.push(xml.slice(at, start), text);
    at = end;
  }
  pieces.push(xml.slice(at));
  return pieces.join('');
}
