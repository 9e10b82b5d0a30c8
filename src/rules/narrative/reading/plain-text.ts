/** A paragraph as it is compared: half-width, without blanks and quotation marks, every character knowing where it stood. */
import type { NarrativeParagraph, NarrativeSection } from '../../../model';
import type { Topic } from './topics';

export interface PlainText {
  /** As printed. */
  readonly raw: string;
  readonly text: string;
  /** Index into `raw` of each character of `text`, and the length of `raw` at the end. */
  readonly at: readonly number[];
}

/** One paragraph of the narrative under its heading. */
export interface Para extends PlainText {
  /** 0-based over the whole narrative. */
  readonly index: number;
  readonly section: NarrativeSection;
  readonly paragraph: NarrativeParagraph;
  /** What the heading or sub-heading above it is about. */
  readonly topic: Topic;
}

const DROPPED = /[\s\u200b-\u200d\ufeff"'“”‘’„＂＇「」『』]/u;
const CIRCLED = /[①-⑳]/u;

export function plainText(raw: string): PlainText {
  let text = '';
  const at: number[] = [];
  let index = 0;
  for (const character of raw) {
    if (isPlain(character.charCodeAt(0))) {
      at.push(index);
      text += character;
    } else if (!DROPPED.test(character)) {
      // ① would become a digit and join the number behind it.
      const plain = CIRCLED.test(character) ? ',' : character.normalize('NFKC');
      for (let unit = 0; unit < plain.length; unit += 1) at.push(index);
      text += plain;
    }
    index += character.length;
  }
  at.push(raw.length);
  return { raw, text, at };
}

/** Chinese characters, digits and half-width marks stay as they are: nearly all of a text. */
function isPlain(code: number): boolean {
  return (code >= 0x4e00 && code <= 0x9fff) || (code > 0x27 && code < 0x7f);
}

/** Half-width, without blanks, quotation marks and brackets with what is in them: how names are compared. */
export function nameKey(name: string): string {
  return withoutBrackets(plainText(name).text);
}

/** “因公出国(境)费” → “因公出国费”. Only closed brackets go; an open one divides a sentence. */
export function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, '');
}

/** The words as printed between two positions of the plain text. */
export function quote(line: PlainText, start: number, end: number): string {
  return line.raw.slice(line.at[start], line.at[end]).trim().replace(/\s+/g, ' ');
}
