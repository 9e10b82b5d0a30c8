import type { Book, Reporter, Rule, RuleMeta } from '../../model';

/** Joins a rule's data and its check. One file defines one rule and exports it as `rule`. */
export function defineRule(meta: RuleMeta, check: (book: Book, say: Reporter) => void): Rule {
  return { meta, check };
}
