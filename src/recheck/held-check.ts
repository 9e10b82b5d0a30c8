/** A check kept in pieces: after an edit of amounts only the pieces that it touches are done again, and the result is that of a whole check. */
import type { RuleChoice, RuleOutcome } from '../check';
import { coverageOf, outcomeWithoutRun, resultOf, rulesFor } from '../check';
import type { Book, Cells, CheckResult, CheckSummary, Relation, Rule, RuleFamily } from '../model';
import { observedCells } from '../model';
import type { HeldFor } from './held-rule';
import { HeldRule } from './held-rule';
import type { AmountChanges } from './reads';
import { Observer, Reads } from './reads';

/** Families whose rules share what they work out (a narrative read, targets matched with projects): what one reads, all have read. */
const TOGETHER: readonly RuleFamily[] = ['narrative', 'targets'];

/** Rules that see the workbook through the same eyes. */
interface Group {
  readonly rules: readonly Rule[];
  observer: Observer;
  reads: Reads;
  cells: Cells;
  held: readonly HeldRule[];
}

export class HeldCheck {
  readonly #choice: RuleChoice;
  readonly #shared: HeldFor;
  readonly #rules: readonly Rule[];
  readonly #without = new Map<Rule, RuleOutcome>();
  readonly #groups: readonly Group[];
  #book: Book;
  #coverage: CheckSummary['coverage'];
  #ordered: readonly (HeldRule | RuleOutcome)[] | null = null;

  constructor(book: Book, choice: RuleChoice) {
    this.#book = book;
    this.#choice = choice;
    this.#shared = { covered: new Uint32Array(book.cells.fen.length), levels: choice.levels };
    this.#rules = rulesFor(book, choice);
    const families = new Map<string, Rule[]>();
    for (const rule of this.#rules) {
      const without = outcomeWithoutRun(book, rule, choice.levels);
      if (without) this.#without.set(rule, without);
      else {
        const key = familyOf(rule) ?? rule.meta.id;
        families.set(key, [...(families.get(key) ?? []), rule]);
      }
    }
    this.#groups = [...families.values()].map((rules) => this.#runAll(rules));
    this.#coverage = coverageOf(book, this.#shared.covered);
  }

  /** False when a rule crashed: then only a whole check can say what is so. */
  get canFollow(): boolean {
    return this.#groups.every((group) => group.held.every((rule) => !rule.crashed));
  }

  /** Follows an edit of amounts: `book` is the same book with other amounts in the same cells. */
  follow(book: Book, changes: AmountChanges): void {
    this.#book = book;
    let coverage = false;
    for (const group of this.#groups) {
      if (group.reads.isTouchedBy(changes)) {
        for (const rule of group.held) rule.uncover();
        Object.assign(group, this.#runAll(group.rules));
        this.#ordered = null;
        coverage = true;
        continue;
      }
      const seen = (): Book => ({ ...book, cells: group.cells });
      for (const rule of group.held) if (rule.follow(book, seen, changes)) coverage = true;
    }
    if (coverage) this.#coverage = coverageOf(book, this.#shared.covered);
  }

  /** The result, still without causes. */
  result(): CheckResult {
    const outcomes = this.#inOrder().map((rule) => (rule instanceof HeldRule ? rule.outcome : rule));
    return resultOf(this.#book, this.#rules, outcomes, this.#coverage, this.#choice);
  }

  /** Every comparison that was made, in the order of the rules. */
  relations(): Relation[] {
    const relations: Relation[] = [];
    for (const rule of this.#inOrder()) if (rule instanceof HeldRule) rule.addRelations(relations);
    return relations;
  }

  /** In the order of the rules, those that ran and the outcomes of those that did not. */
  #inOrder(): readonly (HeldRule | RuleOutcome)[] {
    if (this.#ordered) return this.#ordered;
    const held = new Map(
      this.#groups.flatMap((group) => group.rules.map((rule, index) => [rule, group.held[index]] as const)),
    );
    this.#ordered = this.#rules.flatMap((rule) => this.#without.get(rule) ?? held.get(rule) ?? []);
    return this.#ordered;
  }

  #runAll(rules: readonly Rule[]): Group {
    const reads = new Reads();
    const observer = new Observer(reads);
    const cells = observedCells(this.#book.cells, observer);
    const seen: Book = { ...this.#book, cells };
    const inParts = rules.every((rule) => familyOf(rule) === null);
    const held = rules.map(
      (rule) => new HeldRule({ rule, shared: this.#shared, observer, reads, inParts }, this.#book, seen),
    );
    return { rules, observer, reads, cells, held };
  }
}

/** The family that a rule is done together with; null for one that is done by itself. */
function familyOf(rule: Rule): RuleFamily | null {
  return TOGETHER.find((family) => rule.meta.id.startsWith(`${family}/`)) ?? null;
}
