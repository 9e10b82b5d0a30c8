/** What a file is, by its first bytes and never by its name: systems export web pages as .xls and .xls as .et. */
import type { Lookalike } from './problem';

export type FileKind = 'zip' | 'ole' | 'xml-spreadsheet' | { readonly looksLike: Lookalike };

const MAGIC: readonly (readonly [string, FileKind])[] = [
  ['504b0304', 'zip'],
  ['504b0506', 'zip'],
  ['d0cf11e0a1b11ae1', 'ole'],
  ['25504446', { looksLike: 'pdf' }],
  ['7b5c727466', { looksLike: 'rtf' }],
  ['89504e47', { looksLike: 'image' }],
  ['ffd8ff', { looksLike: 'image' }],
  ['47494638', { looksLike: 'image' }],
  ['52617221', { looksLike: 'archive' }],
  ['377abcaf271c', { looksLike: 'archive' }],
  ['1f8b', { looksLike: 'archive' }],
];

/** The kind of a file that is not empty. */
export function sniff(bytes: Uint8Array): FileKind {
  const start = Array.from(bytes.subarray(0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
  for (const [magic, kind] of MAGIC) if (start.startsWith(magic)) return kind;
  const head = headText(bytes);
  if (head === null) return { looksLike: 'unknown' };
  const trimmed = head.trimStart().toLowerCase();
  if (trimmed.includes('urn:schemas-microsoft-com:office:spreadsheet') && trimmed.startsWith('<?xml')) {
    return 'xml-spreadsheet';
  }
  if (/<(?:!doctype html|html|head|body|table|meta|div)[\s>]/.test(trimmed)) return { looksLike: 'html' };
  if (trimmed.startsWith('<')) return { looksLike: 'xml' };
  return { looksLike: 'csv' };
}

/** The first characters when the file is text (UTF-8, UTF-16 or GBK); null when it is binary. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, 4096);
  const wide = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff);
  if (wide) return new TextDecoder(head[0] === 0xff ? 'utf-16le' : 'utf-16be').decode(head);
  let odd = 0;
  for (const byte of head) {
    if (byte === 0) return null;
    if (byte < 9 || (byte > 13 && byte < 32)) odd += 1;
  }
  if (odd > 0) return null;
  const text = new TextDecoder('gbk').decode(head);
  // Random bytes decode to many replacement characters; text in UTF-8 or GBK to few.
  const wrong = Math.min(count(text), count(new TextDecoder('utf-8').decode(head)));
  return wrong > head.length / 50 + 2 ? null : text;
}

function count(text: string): number {
  return text.split('\ufffd').length - 1;
}
