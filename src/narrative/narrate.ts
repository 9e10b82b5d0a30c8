/** Book + inputs → narrative. */
import type { Ask, Book, Facts, Inputs, Narrative, NarrativePart, Paragraph, Section } from '../model';
import { at, entry } from '../model';
import { collectFacts } from '../facts';
import type { Composed, Style } from './compose';
import { compose } from './compose';
import type { ParagraphTemplate, SectionTemplate, Wording, WordingSource } from './template/syntax';
import { Values } from './values';
import { QUESTION_BY_ID } from './vocabulary';
import type { WordingInForce } from './wordings';
import { wordingFor } from './wordings';

export interface NarrateOptions {
  /** The book's facts, where they have been collected already. */
  readonly facts?: Facts;
  /** Wording files by province, the built-in ones by default; a province without one gets the generic narrative. */
  readonly wordings?: Readonly<Record<string, WordingSource>>;
}

/** What writing needs: the wording in force and the values behind it. */
export interface Desk {
  readonly wording: Wording;
  readonly values: Values;
  readonly style: Style;
}

/** Year and name that a person gave stand in where the tables do not tell them. */
function completed(book: Book, inputs: Inputs): Book {
  const typedYear = inputs['document.year']?.normalize('NFKC').trim() ?? '';
  const typedName = inputs['document.organisation']?.trim() ?? '';
  return {
    ...book,
    year: book.year ?? (/^\d{4}$/.test(typedYear) ? Number(typedYear) : null),
    organisation: book.organisation ?? (typedName === '' ? null : typedName),
  };
}

export function openDesk(
  book: Book,
  inputs: Inputs,
  options: NarrateOptions,
  { wording, version }: WordingInForce = wordingFor(book.profile, options.wordings),
): Desk {
  const whole = completed(book, inputs);
  const changed = whole.year !== book.year || whole.organisation !== book.organisation;
  const facts = options.facts && !changed ? options.facts : collectFacts(whole);
  const values = new Values(whole, facts, inputs, version);
  const zero = wording.zero[version] ?? '0.00';
  return { wording, values, style: { zero, versions: wording.versions, order: '' } };
}

/**
 * The narrative of a book in its province's wording. Blanks that nobody has filled are parts of kind `ask` and listed in
 * `asks`. A paragraph whose table is missing says so in one line, or is left out, as the wording file decides.
 */
export function narrate(book: Book, inputs: Inputs = {}, options: NarrateOptions = {}): Narrative {
  return written(openDesk(book, inputs, options));
}

/** Everything that the wording on the desk says. */
export function written(desk: Desk): Narrative {
  const sections: Section[] = [];
  const asks = new Map<string, Ask>();
  for (const template of desk.wording.sections) {
    const paragraphs = template.paragraphs.flatMap((paragraph) => writeParagraph(desk, paragraph));
    if (paragraphs.length === 0) continue;
    const heading = writeHeading(desk, template, sections.length);
    sections.push({ id: template.id, heading, paragraphs });
    for (const part of paragraphs.flatMap((paragraph) => paragraph.parts)) {
      const question = part.kind === 'ask' ? QUESTION_BY_ID.get(part.ask) : undefined;
      if (question && !asks.has(question.id)) asks.set(question.id, askIn(template.id, question.id));
    }
  }
  return {
    title: textOf(compose(desk.wording.title, desk.values, desk.style).parts),
    sections,
    asks: [...asks.values()],
  };
}

/** A question as the pane and the form show it. */
export function askIn(section: string, id: string): Ask {
  const { label, kind, unit, example, required } = entry(QUESTION_BY_ID, id);
  return { id, label, section, kind, unit, example, required };
}

function writeHeading(desk: Desk, template: SectionTemplate, index: number): string {
  return textOf(compose(template.heading, desk.values, { ...desk.style, order: inChinese(index + 1) }).parts);
}

/** One paragraph of the template gives one, none (nothing to say) or several (a passage that was typed with line breaks). */
function writeParagraph(desk: Desk, template: ParagraphTemplate): readonly Paragraph[] {
  const composed = compose(template.body, desk.values, desk.style);
  const { id, style } = template;
  return splitLines(withGaps(composed, desk.wording.whenMissing))
    .filter((parts) => textOf(parts).trim() !== '')
    .map((parts) => ({ template: id, text: textOf(parts), parts, style }));
}

function withGaps(composed: Composed, whenMissing: Wording['whenMissing']): readonly NarrativePart[] {
  if (composed.missing === null) return composed.parts;
  return whenMissing === 'omit' ? [] : [{ kind: 'text', text: `【${composed.missing}，本段没有生成】` }];
}

/** Breaks parts into paragraphs at the line breaks of what a person typed and of lists written line by line. */
function splitLines(parts: readonly NarrativePart[]): readonly (readonly NarrativePart[])[] {
  const paragraphs: NarrativePart[][] = [[]];
  for (const part of parts) {
    const lines = part.kind === 'input' || part.kind === 'text' ? part.text.split(/\r?\n/) : [part.text];
    lines.forEach((line, index) => {
      if (index > 0) paragraphs.push([]);
      paragraphs.at(-1)?.push({ ...part, text: line });
    });
  }
  return paragraphs;
}

function textOf(parts: readonly NarrativePart[]): string {
  return parts.map((part) => part.text).join('');
}

const DIGITS = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** 1…99 in Chinese: 十二, 二十. */
export function inChinese(number: number): string {
  const tens = Math.floor(number / 10);
  const ten = tens === 0 ? '' : `${tens === 1 ? '' : at(DIGITS, tens)}十`;
  return `${ten}${at(DIGITS, number % 10)}`;
}
