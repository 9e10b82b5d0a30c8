/** The core the product runs with. Loaded on the first check. */
import { check } from '../check';
import { addCauses } from '../diagnose';
import { collectFacts } from '../facts';
import type { Book, Facts, Rule } from '../model';
import { inputForm, narrate } from '../narrative';
import { profiles } from '../profiles';
import { recognise } from '../recognise';
import { rules } from '../rules';
import { rulesOfBook, rulesOfText, withoutRepeats } from '../rules/custom';
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

/** The accountant's own rules: of the workbook's sheet and of the text; a line that stands in both is one rule. */
function ownRules(book: Book, text: string): readonly Rule[] {
  return withoutRepeats([...rulesOfBook(book), ...rulesOfText(text, '设置中的自定义规则')]);
}

export const standardCore: Core = {
  recognise,
  check: (book, suppressions = [], customRules = '') =>
    check(book, { suppressions, rules: [...rules, ...ownRules(book, customRules)] }),
  diagnose: (book, result, suppressions = [], customRules = '') =>
    addCauses(book, result, { suppressions, rules: [...rules, ...ownRules(book, customRules)] }),
  customRules: (book, text) => ownRules(book, text).map((rule) => rule.meta),
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
