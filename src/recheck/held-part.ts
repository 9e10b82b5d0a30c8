/** A part of a rule's work: what it compared, found and read, so that an edit repeats only what it touches. */
import { RuleReporter } from '../check';
import type { Book, CellId, Finding, Relation, Rule, Skip } from '../model';
import type { HeldComparison } from './held-comparison';
import { eachCell, relationOf, repeat } from './held-comparison';
import type { Reads } from './reads';

/** Work that can be done again by itself: see `Reporter.apart`. */
export type Work = (book: Book) => void;

const NONE: readonly HeldComparison[] = [];

interface Found {
  readonly at: number;
  readonly finding: Finding;
}

export class HeldPart {
  /** Null for what a rule does between the parts that stand by themselves. */
  readonly work: Work | null;
  readonly reads: Reads;
  /** Takes what the rule says while the part is at work. */
  readonly reporter: RuleReporter;
  readonly #rule: Rule;
  readonly #comparisons: HeldComparison[] = [];
  /** Cells that took part in other comparisons, which are only ever made again with the whole part. */
  readonly #others: CellId[] = [];
  #found: Found[] = [];
  #said = 0;
  #seen = 0;
  /** Cell × number of comparisons + comparison, in order: where a cell takes part. Made when it is first asked for. */
  #index: Float64Array | null = null;
  #relations: readonly Relation[] | null = null;

  constructor(book: Book, rule: Rule, covered: Uint32Array, reads: Reads, work: Work | null) {
    this.#rule = rule;
    this.reads = reads;
    this.work = work;
    this.reporter = new RuleReporter(book, rule, covered, null, 'given');
  }

  get comparisons(): number {
    return this.reporter.comparisons;
  }

  get skips(): readonly Skip[] {
    return this.reporter.account().skips;
  }

  get findings(): readonly Finding[] {
    return this.#found.map(({ finding }) => finding);
  }

  get coversAnything(): boolean {
    return this.#comparisons.length + this.#others.length > 0;
  }

  /** The number of the next thing said. */
  next(): number {
    this.#said += 1;
    return this.#said;
  }

  hold(comparison: HeldComparison): void {
    this.#comparisons.push(comparison);
    this.tookFinding(comparison.at);
  }

  holdOther(cells: readonly CellId[]): void {
    this.#others.push(...cells);
    this.tookFinding(this.next());
  }

  /** Notes what the reporter found since it was last looked at. */
  tookFinding(at: number): void {
    const { findings } = this.reporter;
    for (; this.#seen < findings.length; this.#seen += 1)
      this.#found.push({ at, finding: findings[this.#seen] as Finding });
  }

  /** Takes the part's comparisons out of the account of coverage. */
  uncover(covered: Uint32Array): void {
    const less = (cell: CellId): void => {
      covered[cell] = (covered[cell] ?? 0) - 1;
    };
    for (const comparison of this.#comparisons) eachCell(comparison, less);
    this.#others.forEach(less);
  }

  /** Makes comparisons of this part again; whether something else was found than before. */
  judgeAgain(book: Book, comparisons: readonly HeldComparison[]): boolean {
    let changed = false;
    this.#relations = null;
    for (const comparison of comparisons) {
      const reporter = new RuleReporter(book, this.#rule, null, null, 'given');
      repeat(comparison, reporter);
      comparison.relation = null;
      const [finding] = reporter.findings;
      const before = this.#found.findIndex(({ at }) => at === comparison.at);
      if (before < 0 && !finding) continue;
      changed = true;
      this.#found = this.#found.filter(({ at }) => at !== comparison.at);
      if (!finding) continue;
      const later = this.#found.findIndex(({ at }) => at > comparison.at);
      this.#found.splice(later < 0 ? this.#found.length : later, 0, { at: comparison.at, finding });
    }
    return changed;
  }

  /** All comparisons for diagnosis; `keyOf` gives the key under which a finding is known in the result. */
  relations(book: Book, keyOf: (finding: Finding) => string): readonly Relation[] {
    if (this.#relations) return this.#relations;
    const keys = new Map(this.#found.map(({ at, finding }) => [at, keyOf(finding)]));
    const relations = this.#comparisons.flatMap(
      (comparison) => relationOf(comparison, book, this.#rule.meta.id, keys.get(comparison.at) ?? null) ?? [],
    );
    // Keys of findings may change with those of other parts.
    if (keys.size === 0) this.#relations = relations;
    return relations;
  }

  /** The comparisons that a cell takes part in, each once. */
  comparisonsOf(cell: CellId): readonly HeldComparison[] {
    const count = this.#comparisons.length;
    if (count === 0) return NONE;
    const index = (this.#index ??= indexOf(this.#comparisons));
    const first = firstFrom(index, cell * count);
    if ((index[first] ?? Number.POSITIVE_INFINITY) >= (cell + 1) * count) return NONE;
    const found: HeldComparison[] = [];
    let previous = -1;
    for (let at = first; at < index.length; at += 1) {
      const entry = index[at] as number;
      if (entry >= (cell + 1) * count) break;
      const comparison = this.#comparisons[entry - cell * count];
      if (entry !== previous && comparison) found.push(comparison);
      previous = entry;
    }
    return found;
  }
}

function indexOf(comparisons: readonly HeldComparison[]): Float64Array {
  const entries: number[] = [];
  comparisons.forEach((comparison, number) =>
    eachCell(comparison, (cell) => entries.push(cell * comparisons.length + number)),
  );
  return Float64Array.from(entries).sort();
}

/** Where the first entry stands that is at least `value`. */
function firstFrom(sorted: Float64Array, value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
