/** The core the product runs with. Loaded on the first check. */
import { check } from '../check';
import { narrate } from '../narrative';
import { profiles } from '../profiles';
import { recognise } from '../recognise';
import { rules } from '../rules';
import type { Core } from './core';

export const standardCore: Core = {
  recognise,
  check,
  diagnose: (_book, result) => result,
  narrate: (book, inputs) => narrate(book, inputs),
  rules: rules.map((rule) => rule.meta),
  profiles: profiles.flatMap((profile) =>
    profile.versions.map((version) => ({
      id: version.id,
      title: version.fromYear > 0 ? `${profile.title}（${version.fromYear}）` : profile.title,
    })),
  ),
};
