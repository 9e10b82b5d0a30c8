/** The core the product runs with. Loaded on the first check. */
import { check } from '../check';
import type { Narrative } from '../model';
import { profiles } from '../profiles';
import { recognise } from '../recognise';
import type { Core } from './core';

const noNarrative: Narrative = { title: '', sections: [], asks: [] };

export const standardCore: Core = {
  recognise,
  check,
  diagnose: (_book, result) => result,
  narrate: () => noNarrative,
  rules: [],
  profiles: profiles.flatMap((profile) =>
    profile.versions.map((version) => ({
      id: version.id,
      title: version.fromYear > 0 ? `${profile.title}（${version.fromYear}）` : profile.title,
    })),
  ),
};
