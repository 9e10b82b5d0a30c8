/** The wording file of a profile, read once. */
import { at } from '../model';
import { genericNarrative } from '../profiles/generic/narrative';
import { hebeiNarrative } from '../profiles/hebei/narrative';
import { shanxiNarrative } from '../profiles/shanxi/narrative';
import { loadTemplates } from './template/load';
import type { Wording, WordingSource } from './template/syntax';

/** The built-in wording files by province; a province without one gets the generic narrative. */
export const WORDING_SOURCES: Readonly<Record<string, WordingSource>> = {
  shanxi: shanxiNarrative,
  hebei: hebeiNarrative,
  generic: genericNarrative,
};

const loaded = new Map<WordingSource, Wording>();

/** A wording and the version of it that holds. */
export interface WordingInForce {
  readonly wording: Wording;
  readonly version: string;
}

/**
 * The wording for a profile (`shanxi-2024`), in the newest version that is not later than it. Throws a WordingError for a
 * wording file with mistakes.
 */
export function wordingFor(
  profile: string,
  sources: Readonly<Record<string, WordingSource>> = WORDING_SOURCES,
): WordingInForce {
  const year = /-(\d{4})$/.exec(profile)?.[1] ?? '';
  const source = sources[profile.replace(/-\d{4}$/, '')] ?? genericNarrative;
  const wording = wordingOf(source);
  const fitting = wording.versions.filter((version) => year === '' || version <= year);
  return { wording, version: fitting.at(-1) ?? at(wording.versions, 0) };
}

/** A wording file, read once. */
export function wordingOf(source: WordingSource): Wording {
  const wording = loaded.get(source) ?? loadTemplates(source);
  loaded.set(source, wording);
  return wording;
}
