/**
 * A small forward-only XML reader, fed in pieces so that a large sheet is never held whole. It knows what workbook parts
 * need (elements, attributes, text, CDATA, the predefined entities) and refuses document type declarations, which no
 * workbook needs and every entity expansion attack does.
 */
import { damaged, FileFault } from './problem';

/** What the reader tells. Names come without their namespace prefix; `attributes` is the raw text between name and `>`. */
export interface XmlHandler {
  open(name: string, attributes: string, selfClosing: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

/** A tag or text longer than this is no workbook's. */
const LONGEST = 4 * 1024 * 1024;

export class XmlReader {
  private rest = '';

  constructor(
    private readonly handler: XmlHandler,
    private readonly where: string,
  ) {}

  /** Takes the next piece; `last` says that nothing follows. */
  feed(piece: string, last: boolean): void {
    const source = this.rest === '' ? piece : this.rest + piece;
    let at = 0;
    for (;;) {
      const open = source.indexOf('<', at);
      if (open < 0) break;
      const end = markupEnd(source, open);
      if (end < 0) {
        if (last) throw damaged(this.where);
        break;
      }
      if (open > at) this.handler.text(decodeEntities(source.slice(at, open)));
      this.markup(source, open, end);
      at = end;
    }
    this.rest = at === 0 ? source : source.slice(at);
    if (this.rest.length > LONGEST) throw damaged(this.where);
    if (last && this.rest.trim() !== '') throw damaged(this.where);
  }

  private markup(source: string, open: number, end: number): void {
    const second = source.charCodeAt(open + 1);
    if (second === 33 /* ! */) {
      if (source.startsWith('<![CDATA[', open)) this.handler.text(source.slice(open + 9, end - 3));
      else if (!source.startsWith('<!--', open)) throw new FileFault({ code: 'zip-bomb', sign: 'entities' });
      return;
    }
    if (second === 63 /* ? */) return;
    if (second === 47 /* / */) {
      this.handler.close(localName(source.slice(open + 2, end - 1).trim()));
      return;
    }
    const selfClosing = source.charCodeAt(end - 2) === 47;
    const stop = selfClosing ? end - 2 : end - 1;
    let nameEnd = open + 1;
    while (nameEnd < stop && source.charCodeAt(nameEnd) > 32) nameEnd += 1;
    const name = localName(source.slice(open + 1, nameEnd));
    this.handler.open(name, source.slice(nameEnd, stop), selfClosing);
    if (selfClosing) this.handler.close(name);
  }
}

/** Where the markup that starts at `open` ends (after its `>`), or −1 when it is not all there yet. */
export function markupEnd(source: string, open: number): number {
  if (source.charCodeAt(open + 1) === 33) {
    if (source.startsWith('<!--', open)) return after(source, '-->', open + 4);
    if (source.startsWith('<![CDATA[', open)) return after(source, ']]>', open + 9);
    if (source.length - open < 9) return -1;
  }
  let quote = 0;
  for (let at = open + 1; at < source.length; at += 1) {
    const c = source.charCodeAt(at);
    if (quote !== 0) {
      if (c === quote) quote = 0;
    } else if (c === 62) return at + 1;
    else if (c === 34 || c === 39) quote = c;
  }
  return -1;
}

function after(source: string, mark: string, from: number): number {
  const at = source.indexOf(mark, from);
  return at < 0 ? -1 : at + mark.length;
}

/** A name without its namespace prefix. */
export function localName(name: string): string {
  const colon = name.indexOf(':');
  return colon < 0 ? name : name.slice(colon + 1);
}

/** The value of an attribute by its full name in the raw attribute text; undefined when it is not there. */
export function attribute(attributes: string, name: string): string | undefined {
  for (let from = 0; ;) {
    const at = attributes.indexOf(name, from);
    if (at < 0) return undefined;
    from = at + name.length;
    if (at > 0 && attributes.charCodeAt(at - 1) > 32) continue;
    let equals = from;
    while (attributes.charCodeAt(equals) <= 32) equals += 1;
    if (attributes.charCodeAt(equals) !== 61) continue;
    let start = equals + 1;
    while (attributes.charCodeAt(start) <= 32) start += 1;
    const quote = attributes[start];
    if (quote !== '"' && quote !== "'") return undefined;
    const end = attributes.indexOf(quote, start + 1);
    return end < 0 ? undefined : decodeEntities(attributes.slice(start + 1, end));
  }
}

/** The value of an attribute by its local name, whatever its prefix: `r:id`, `rel:id`. */
export function prefixedAttribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`(?:^|\\s)(?:[\\w.-]+:)${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`).exec(attributes);
  const raw = match?.[1] ?? match?.[2];
  return raw === undefined ? attribute(attributes, name) : decodeEntities(raw);
}

/** `1`, `true` and `on` are true in these files. */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on';
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** Text with the predefined and numeric entities resolved; others stay as written. Line ends become \n. */
export function decodeEntities(text: string): string {
  const plain = text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  if (!plain.includes('&')) return plain;
  return plain.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, name: string) => {
    if (name[0] !== '#') return NAMED[name] ?? whole;
    const code = /^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** Text made safe for element content and attribute values; characters that XML cannot hold are dropped. */
export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\t\n\r]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

/** Reads a whole part. */
export function readXml(text: string, where: string, handler: XmlHandler): void {
  new XmlReader(handler, where).feed(text, true);
}
