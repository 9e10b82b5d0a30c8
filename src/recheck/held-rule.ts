/** One rule's check of a book, kept part by part. */
import type { RuleOutcome } from '../check';
import { distinctKeys, outcomeOfRun, runInto } from '../check';
import type {
  About,
  Book,
  CellId,
  CompareKind,
  ComputedComparison,
  Finding,
  Relation,
  Report,
  Reporter,
  Rule,
  RuleLevels,
  Skip,
  Term,
} from '../model';
import { HeldPart } from './held-part';
import type { Work } from './held-part';
import type { AmountChanges, Observer } from './reads';
import { Reads } from './reads';

/** What the rules of one check have in common. */
export interface HeldFor {
  readonly covered: Uint32Array;
  readonly levels: RuleLevels | undefined;
}

export class HeldRule implements Reporter {
  readonly #rule: Rule;
  readonly #shared: HeldFor;
  readonly #observer: Observer;
  /** What is read outside of the parts that stand by themselves. */
  readonly #reads: Reads;
  /** False where rules share what they work out: then each is done as a whole. */
  readonly #inParts: boolean;
  readonly #parts: HeldPart[] = [];
  #part: HeldPart;
  #book: Book;
  #seen: Book;
  #crashed = false;
  #keys: ReadonlyMap<Finding, string> = new Map();
  #outcome: RuleOutcome | null = null;

  /** `book` is judged by, `seen` is the same book as the rule gets to see it. */
  constructor(
    {
      rule,
      shared,
      observer,
      reads,
      inParts,
    }: {
      readonly rule: Rule;
      readonly shared: HeldFor;
      readonly observer: Observer;
      readonly reads: Reads;
      readonly inParts: boolean;
    },
    book: Book,
    seen: Book,
  ) {
    this.#rule = rule;
    this.#shared = shared;
    this.#observer = observer;
    this.#reads = reads;
    this.#inParts = inParts;
    this.#book = book;
    this.#seen = seen;
    this.#part = this.#open();
    this.#crashed = runInto(seen, rule, this);
  }

  /** A rule that crashed cannot be followed part by part. */
  get crashed(): boolean {
    return this.#crashed;
  }

  /** Takes what the rule said out of the account of coverage, before it is done again as a whole. */
  uncover(): void {
    for (const part of this.#parts) part.uncover(this.#shared.covered);
  }

  /** Does again what the changes touch, `seen` giving the book as the rule gets to see it; whether coverage may have changed. */
  follow(book: Book, seen: () => Book, changes: AmountChanges): boolean {
    this.#book = book;
    let coverage = false;
    for (let index = 0; index < this.#parts.length; index += 1) {
      const part = this.#parts[index] as HeldPart;
      if (part.work && part.reads.isTouchedBy(changes)) {
        this.#seen = seen();
        const done = this.#doAgain(part, part.work);
        this.#parts[index] = done;
        coverage ||= part.coversAnything || done.coversAnything;
        this.#outcome = null;
        continue;
      }
      for (const cell of changes.cells) {
        const comparisons = part.comparisonsOf(cell);
        if (comparisons.length === 0) continue;
        if (this.#observer.during(part.reads, () => part.judgeAgain(book, comparisons))) this.#outcome = null;
      }
    }
    return coverage;
  }

  get outcome(): RuleOutcome {
    return (this.#outcome ??= this.#sumUp());
  }

  /** Adds every comparison of the rule, in order. */
  addRelations(to: Relation[]): void {
    // Keys are known once the outcome is.
    if (this.#outcome === null) this.#outcome = this.#sumUp();
    const keyOf = (finding: Finding): string => this.#keys.get(finding) ?? finding.key;
    for (const part of this.#parts)
      for (const relation of part.relations(this.#book, keyOf)) to.push(relation);
  }

  compare(left: readonly Term[], right: readonly Term[], kind: CompareKind, about: () => About): boolean {
    const part = this.#part;
    const made = part.comparisons;
    const holds = part.reporter.compare(left, right, kind, about);
    if (part.comparisons > made) part.hold({ at: part.next(), kind, left, right, about, relation: null });
    return holds;
  }

  compareSum(total: CellId, parts: readonly CellId[], about: (total: CellId) => About): boolean {
    const part = this.#part;
    const made = part.comparisons;
    const holds = part.reporter.compareSum(total, parts, about);
    if (part.comparisons > made)
      part.hold({ at: part.next(), kind: 'total', total, parts: parts.slice(), about, relation: null });
    return holds;
  }

  compareValue(
    actual: CellId,
    expected: number,
    allowed: number,
    from: readonly CellId[],
    about: () => About,
  ): boolean {
    return this.#other([actual, ...from], () =>
      this.#part.reporter.compareValue(actual, expected, allowed, from, about),
    );
  }

  compareComputed(comparison: ComputedComparison, about: () => About): boolean {
    const cells = new Set([...comparison.left.cells, ...comparison.right.cells].map((term) => term.cell));
    return this.#other([...cells], () => this.#part.reporter.compareComputed(comparison, about));
  }

  held(count?: number): void {
    this.#part.reporter.held(count);
  }

  report(report: Report): void {
    this.#part.reporter.report(report);
    this.#part.tookFinding(this.#part.next());
  }

  skip(kind: Skip['kind'], reason: string): void {
    this.#part.reporter.skip(kind, reason);
  }

  apart(work: Work): void {
    if (!this.#inParts || this.#part.work) {
      work(this.#seen);
      return;
    }
    this.#do(this.#open(work));
    this.#part = this.#open();
  }

  /** A comparison of more than sums: what it was worked out from is read by the rule, so it is repeated with its part. */
  #other(cells: readonly CellId[], compare: () => boolean): boolean {
    const part = this.#part;
    const made = part.comparisons;
    for (const cell of cells) part.reads.looked(cell);
    const holds = compare();
    part.holdOther(part.comparisons > made ? cells : []);
    return holds;
  }

  #open(work: Work | null = null): HeldPart {
    const part = this.#make(work);
    this.#parts.push(part);
    return part;
  }

  #make(work: Work | null): HeldPart {
    return new HeldPart(this.#book, this.#rule, this.#shared.covered, work ? new Reads() : this.#reads, work);
  }

  #do(part: HeldPart): void {
    this.#part = part;
    this.#observer.during(part.reads, () => part.work?.(this.#seen));
  }

  #doAgain(part: HeldPart, work: Work): HeldPart {
    part.uncover(this.#shared.covered);
    const again = this.#make(work);
    try {
      this.#do(again);
    } catch {
      this.#crashed = true;
    }
    return again;
  }

  #sumUp(): RuleOutcome {
    const given = this.#parts.flatMap((part) => part.findings);
    const findings = distinctKeys(given);
    this.#keys = new Map(
      findings.flatMap(({ key }, index) => {
        const before = given[index];
        return before && before.key !== key ? [[before, key] as const] : [];
      }),
    );
    // A reason that was given twice counts once, as with one reporter.
    const skips = new Map(this.#parts.flatMap((part) => part.skips).map((skip) => [skip.reason, skip]));
    const comparisons = this.#parts.reduce((sum, part) => sum + part.comparisons, 0);
    return outcomeOfRun(
      this.#rule,
      { comparisons, findings, skips: [...skips.values()] },
      this.#crashed,
      this.#shared.levels,
    );
  }
}
