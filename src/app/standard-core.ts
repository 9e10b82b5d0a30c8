/** The core the product runs with. Loaded on the first check. */
import { CATALOGUE_VERSION, withCatalogue } from '../catalogue';
import type { Catalogue } from '../catalogue';
import type { CheckOptions } from '../check';
import { check, checking } from '../check';
import { addCauses } from '../diagnose';
import type { Book, RelatedBooks, Rule, WorkbookSnapshot } from '../model';
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
export const UNDECIDED: Decisions = {
  suppressions: [],
  customRules: '',
  inputs: {},
  catalogue: null,
  levels: {},
  previous: null,
};

function optionsOf({ suppressions, customRules, levels }: Decisions): CheckOptions {
  return { suppressions, custom: customRulesOf(customRules), levels };
}

/** Other workbooks as they were understood, with the list of accounts that was in force then. */
const otherBooks = new WeakMap<
  WorkbookSnapshot,
  { readonly catalogue: Catalogue | null; readonly book: Book }
>();

/** What was chosen to check against; its list of accounts must be in force. */
function relatedOf({ previous, units, catalogue }: Decisions): RelatedBooks {
  const bookOf = (snapshot: WorkbookSnapshot): Book => {
    let known = otherBooks.get(snapshot);
    if (known?.catalogue !== catalogue) {
      known = { catalogue, book: recognise(snapshot) };
      otherBooks.set(snapshot, known);
    }
    return known.book;
  };
  return { ...(previous && { previous: bookOf(previous) }), ...(units && { units: units.map(bookOf) }) };
}

/** The book as it is checked. */
function decided(book: Book, decisions: Decisions): Book {
  return { ...book, inputs: decisions.inputs, related: relatedOf(decisions) };
}

export const standardCore: Core = {
  recognise: (snapshot, { profile, catalogue = null }) =>
    withCatalogue(catalogue, () => recognise(snapshot, { profile })),
  check: (book, decisions = UNDECIDED) =>
    withCatalogue(decisions.catalogue, () => check(decided(book, decisions), optionsOf(decisions))),
  *checking(book, decisions) {
    const { catalogue } = decisions;
    const whole = withCatalogue(catalogue, () => decided(book, decisions));
    const work = checking(whole, optionsOf(decisions));
    for (;;) {
      const step = withCatalogue(catalogue, () => work.next());
      if (step.done) return step.value;
      yield;
    }
  },
  diagnose: (book, result, decisions = UNDECIDED) =>
    withCatalogue(decisions.catalogue, () =>
      addCauses(decided(book, decisions), result, optionsOf(decisions)),
    ),
  following(snapshot, { profile }, decisions) {
    const { catalogue, inputs } = decisions;
    const checked = withCatalogue(
      catalogue,
      () =>
        new CheckedWorkbook(snapshot, {
          profile,
          inputs,
          related: relatedOf(decisions),
          ...optionsOf(decisions),
        }),
    );
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
