/** What stands around tables and narrative in a whole disclosure: 概况 before them, 名词解释 after them. */
import type { Ask, Book, Inputs, Narrative } from '../model';
import { at } from '../model';
import { overviewWording, termsWording } from '../profiles/generic/surroundings';
import type { NarrateOptions } from './narrate';
import { inputForm } from './form';
import { narrate, openDesk, written } from './narrate';
import type { WordingSource } from './template/syntax';
import { wordingOf } from './wordings';

/** Both are written as narratives are; null where the narrative tells it itself. */
export function surroundingsOf(
  book: Book,
  narrative: Narrative,
  inputs: Inputs = {},
  options: NarrateOptions = {},
): { readonly overview: Narrative | null; readonly terms: Narrative | null } {
  const write = (source: WordingSource): Narrative => {
    const wording = wordingOf(source);
    const version = at(wording.versions, wording.versions.length - 1);
    return written(openDesk(book, inputs, options, { wording, version }));
  };
  const tells = (words: RegExp): boolean => narrative.sections.some((section) => words.test(section.heading));
  return {
    overview: tells(/职责|概况/) ? null : write(overviewWording),
    terms: tells(/名词解释/) ? null : write(termsWording),
  };
}

/** Everything a person may be asked for a whole disclosure: for its narrative, then for what stands around it. */
export function disclosureForm(book: Book, options: NarrateOptions = {}): readonly Ask[] {
  const form = inputForm(book, options);
  const known = new Set(form.map((ask) => ask.id));
  const around = surroundingsOf(book, narrate(book, {}, options), {}, options).overview?.asks ?? [];
  return [...form, ...around.filter((ask) => !known.has(ask.id))];
}
