/** The core the product runs with. Loaded on the first check. */
import { check } from '../check';
import { addCauses } from '../diagnose';
import { collectFacts } from '../facts';
import type { Book, Facts } from '../model';
import { inputForm, narrate } from '../narrative';
import { profiles } from '../profiles';
import { recognise } from '../recognise';
import { rules } from '../rules';
import type { Core } from './core';

/** Facts of the book last written from: the narrative is written anew at every key, its facts change with the check only. */
const collected = new WeakMap<Book, Facts>();

function factsOf(book: Book): Facts {
  const known = collected.get(book);
  if (known) return known;
  const facts = collectFacts(book);
  collected.set(book, facts);
  return facts;
}

export const standardCore: Core = {
  recognise,
  check: (book, suppressions = []) => check(book, { suppressions }),
  diagnose: (book, result, suppressions = []) => addCauses(book, result, { suppressions }),
  narrate: (book, inputs) => narrate(book, inputs, { facts: factsOf(book) }),
  inputForm: (book) => inputForm(book, { facts: factsOf(book) }),
  rules: rules.map((rule) => rule.meta),
  profiles: profiles.flatMap((profile) =>
    profile.versions.map((version) => ({
      id: version.id,
      title: version.fromYear > 0 ? `${profile.title}（${version.fromYear}）` : profile.title,
      required: profile.required,
    })),
  ),
};
