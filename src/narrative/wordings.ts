/** The wording file of a profile, read once. */
import { genericNarrative } from '../profiles/generic/narrative';
import { hebeiNarrative } from '../profiles/hebei/narrative';
import { shanxiNarrative } from '../profiles/shanxi/narrative';
import { loadTemplates } from './template/load';
import type { Wording, WordingSource } from './template/syntax';

/** Wording files by province; a province without one gets the generic narrative. */
export const WORDING_SOURCES: Readonly<Record<string, WordingSource>> = {
  shanxi: shanxiNarrative,
  hebei: hebeiNarrative,
  generic: genericNarrative,
};

const loaded = new Map<WordingSource, Wording>();

/** The wording for a profile (`shanxi-2024`) and the version of it that holds: the newest that is not later. */
export function wordingFor(profile: string): { readonly wording: Wording; readonly version: string } {
  const [, province = profile, year = ''] = /^(.*?)(?:-(\d{4}))?$/.exec(profile) ?? [];
  const source = WORDING_SOURCES[province] ?? genericNarrative;
  const wording = loaded.get(source) ?? loadTemplates(source);
  loaded.set(source, wording);
  const fitting = wording.versions.filter((version) => year === '' || version <= year);
  return { wording, version: fitting.at(-1) ?? wording.versions[0] ?? '' };
}
