import type { Book, CheckResult, Relation } from '../model';
import type { RuleChoice, RuleOutcome } from './outcome';
import { coverageOf, outcomeOfRun, outcomeWithoutRun, resultOf, rulesFor } from './outcome';
import { RuleReporter } from './reporter';
import { runInto } from './run';

export interface CheckOptions extends RuleChoice {
  /** Gets every comparison that was made; for diagnosis. */
  readonly record?: (relation: Relation) => void;
}

/**
 * Runs the rules over a book. A rule that throws is reported as crashed and skipped with the reason: what could not be
 * checked is never a pass.
 */
export function check(book: Book, options: CheckOptions = {}): CheckResult {
  const work = checking(book, options);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** The same check, which stands still after each rule, so that a page can be painted in between. */
export function* checking(book: Book, options: CheckOptions): Generator<void, CheckResult, void> {
  const covered = new Uint32Array(book.cells.fen.length);
  const rules = rulesFor(book, options);
  const outcomes: RuleOutcome[] = [];
  for (const rule of rules) {
    const without = outcomeWithoutRun(book, rule, options.levels);
    if (without) {
      outcomes.push(without);
      continue;
    }
    const reporter = new RuleReporter(book, rule, covered, options.record ?? null);
    const crashed = runInto(book, rule, reporter);
    outcomes.push(outcomeOfRun(rule, reporter.account(), crashed, options.levels));
    yield;
  }
  return resultOf(book, rules, outcomes, coverageOf(book, covered), options);
}
