/** The core the product runs with. Loaded on the first check. */
import { CATALOGUE_VERSION, withCatalogue } from '../catalogue';
import type { CheckOptions } from '../check';
import { check, checking } from '../check';
import { addCauses } from '../diagnose';
import type { Rule } from '../model';
import { answersOnSheets, disclosureForm, narrate } from '../narrative';
import { profiles } from '../profiles';
import { CheckedWorkbook } from '../recheck';
import { recognise } from '../recognise';
import { rules } from '../rules';
import { rulesOfBook, rulesOfText, withoutRepeats } from '../rules/custom';
import type { Core, Decisions } from './core';
import { factsOf } from './facts-of';

const customRulesOf = (text: string): readonly Rule[] => rulesOfText(text, '“设置”里的自定义规则');

/** Nothing set apart, nothing added, nothing filled in. */
const UNDECIDED: Decisions = { suppressions: [], customRules: '', inputs: {}, catalogue: null, levels: {} };

function optionsOf({ suppressions, customRules, levels }: Decisions): CheckOptions {
  return { suppressions, custom: customRulesOf(customRules), levels };
}

export const standardCore: Core = {
  recognise: (snapshot, { profile, catalogue = null }) =>
    withCatalogue(catalogue, () => recognise(snapshot, { profile })),
  check: (book, decisions = UNDECIDED) =>
    withCatalogue(decisions.catalogue, () =>
      check({ ...book, inputs: decisions.inputs }, optionsOf(decisions)),
    ),
  *checking(book, decisions) {
    const work = checking({ ...book, inputs: decisions.inputs }, optionsOf(decisions));
    for (;;) {
      const step = withCatalogue(decisions.catalogue, () => work.next());
      if (step.done) return step.value;
      yield;
    }
  },
  diagnose: (book, result, decisions = UNDECIDED) =>
    withCatalogue(decisions.catalogue, () =>
      addCauses({ ...book, inputs: decisions.inputs }, result, optionsOf(decisions)),
    ),
  following(snapshot, { profile }, decisions) {
    const { catalogue, inputs } = decisions;
    const options = { profile, inputs, ...optionsOf(decisions) };
    const checked = withCatalogue(catalogue, () => new CheckedWorkbook(snapshot, options));
    return {
      get book() {
        return checked.book;
      },
      get result() {
        return withCatalogue(catalogue, () => checked.diagnosed);
      },
      follow: (later) => void withCatalogue(catalogue, () => checked.follow(later)),
    };
  },
  customRules: (book, text) =>
    withoutRepeats([...rulesOfBook(book), ...customRulesOf(text)]).map((rule) => rule.meta),
  narrate: (book, inputs) => narrate(book, inputs, { facts: factsOf(book) }),
  inputForm: (book) => disclosureForm(book, { facts: factsOf(book) }),
  sheetAnswers: answersOnSheets,
  rules: rules.map((rule) => rule.meta),
  catalogue: CATALOGUE_VERSION,
  profiles: profiles.flatMap((profile) =>
    profile.versions.map((version) => ({
      id: version.id,
      title: version.fromYear > 0 ? `${profile.title}（${version.fromYear}）` : profile.title,
      required: profile.required,
    })),
  ),
};
