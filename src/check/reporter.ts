/** Where rules report: judges comparisons, counts them, keeps the account of coverage and the findings. */
import type {
  About,
  Book,
  CellId,
  CompareKind,
  ComputedComparison,
  ComputedSide,
  Finding,
  Relation,
  Report,
  Reporter,
  Rule,
  Skip,
  Term,
} from '../model';
import {
  CellState,
  at,
  compareFractions,
  fractionOf,
  heldValue,
  isReadable,
  locate,
  placeOf,
  rowLabel,
} from '../model';
import type { AmountDifference, DraftFinding } from './difference';
import { amountDifference, plainDifference } from './difference';
import { distinctKey } from './finding-keys';
import { judge, judgeComputed, sumHolds } from './judge';
import { fill } from './message';

/** What one rule did over a book. */
export interface RuleAccount {
  readonly comparisons: number;
  readonly findings: readonly Finding[];
  readonly skips: readonly Skip[];
}

export class RuleReporter implements Reporter {
  readonly #book: Book;
  readonly #rule: Rule;
  readonly #covered: Uint32Array | null;
  readonly #record: ((relation: Relation) => void) | null;
  readonly #findings: Finding[] = [];
  readonly #skips = new Map<string, Skip>();
  readonly #keys: 'distinct' | 'given';
  #comparisons = 0;

  /**
   * `covered` counts, for every cell of the book, the comparisons it took part in; `record` gets every comparison made. Who puts the findings
   * of a rule together from several reporters takes keys as the rule gives them and tells equal ones apart with `distinctKeys`.
   */
  constructor(
    book: Book,
    rule: Rule,
    covered: Uint32Array | null,
    record: ((relation: Relation) => void) | null,
    keys: 'distinct' | 'given' = 'distinct',
  ) {
    this.#record = record;
    this.#book = book;
    this.#rule = rule;
    this.#covered = covered;
    this.#keys = keys;
  }

  /** What was found so far, in order. */
  get findings(): readonly Finding[] {
    return this.#findings;
  }

  /** Comparisons made so far. */
  get comparisons(): number {
    return this.#comparisons;
  }

  account(): RuleAccount {
    return { comparisons: this.#comparisons, findings: this.#findings, skips: [...this.#skips.values()] };
  }

  apart(work: (book: Book) => void): void {
    work(this.#book);
  }

  held(count = 1): void {
    this.#comparisons += count;
  }

  skip(kind: Skip['kind'], reason: string): void {
    this.#skips.set(reason, { rule: this.#rule.meta.id, reason, kind });
  }

  report(report: Report): void {
    this.#comparisons += 1;
    const data = report.data ?? {};
    this.#add({
      code: report.code,
      key: report.key,
      level: report.level ?? this.#rule.meta.level,
      data,
      places: report.places,
      unit: null,
      comparison: null,
      proof: [],
      tail: false,
    });
  }

  compare(left: readonly Term[], right: readonly Term[], kind: CompareKind, about: () => About): boolean {
    if (left.length === 0 || right.length === 0) return true;
    const judgement = judge(this.#book, left, right, kind);
    if (judgement.verdict === 'nothing') return true;
    if (judgement.verdict === 'cannot-judge') {
      this.#skipUnreadable(left, right);
      return true;
    }
    this.#comparisons += 1;
    for (const term of left) this.#cover(term.cell);
    for (const term of right) this.#cover(term.cell);
    const difference = judgement.left - judgement.right;
    const { allowed, verdict } = judgement;
    const tail = verdict === 'tail';
    const finding =
      verdict === 'equal'
        ? null
        : this.#difference(about(), {
            left,
            right,
            comparison: { kind, actual: judgement.left, expected: judgement.right, difference, allowed },
            tail,
          });
    this.#record?.({ rule: this.#rule.meta.id, finding, kind, left, right, difference, allowed, verdict });
    return verdict !== 'different';
  }

  compareSum(total: CellId, parts: readonly CellId[], about: (total: CellId) => About): boolean {
    if (this.#record === null && sumHolds(this.#book, total, parts)) {
      this.#comparisons += 1;
      const covered = this.#covered;
      if (covered === null) return true;
      covered[total]! += 1;
      for (let index = 0; index < parts.length; index += 1) covered[parts[index]!]! += 1;
      return true;
    }
    return this.compare(
      [{ cell: total, sign: 1 }],
      parts.map((cell) => ({ cell, sign: 1 })),
      'sum',
      () => about(total),
    );
  }

  compareValue(
    actual: CellId,
    expected: number,
    allowed: number,
    from: readonly CellId[],
    about: () => About,
  ): boolean {
    this.#comparisons += 1;
    this.#cover(actual);
    from.forEach((cell) => this.#cover(cell));
    const value = at(this.#book.cells.printed, actual);
    const difference = value - expected;
    if (difference === 0) return true;
    const tail = Math.abs(difference) <= allowed;
    this.#difference(about(), {
      left: [{ cell: actual, sign: 1 }],
      right: from.map((cell) => ({ cell, sign: 1 })),
      comparison: { kind: 'agreed', actual: value, expected, difference, allowed },
      tail,
    });
    return tail;
  }

  compareComputed(comparison: ComputedComparison, about: () => About): boolean {
    const { left, right, unit } = comparison;
    const cells = [...left.cells, ...right.cells];
    const [first] = cells;
    if (!first) throw new RangeError('a computed comparison reads at least one cell');
    if (!cells.every((term) => isReadable(this.#book, term.cell))) {
      this.#skipUnreadable(left.cells, right.cells);
      return true;
    }
    this.#comparisons += 1;
    for (const cell of new Set(cells.map((term) => term.cell))) this.#cover(cell);
    const judgement = judgeComputed(comparison);
    if (judgement.verdict === 'equal') return true;
    const { difference, allowed } = judgement;
    const tail = judgement.verdict === 'tail';
    const [actual, expected] = [judgement.left, judgement.right];
    if (unit !== null) {
      const kind: CompareKind = comparison.sign === '≤' || comparison.sign === '<' ? 'at-most' : 'agreed';
      this.#difference(about(), {
        left: left.cells,
        right: right.cells,
        comparison: { kind, actual, expected, difference, allowed },
        tail,
        computed: { unit, isSum: this.#isSum(right) },
      });
    } else this.#add(plainDifference(this.#book, this.#rule.meta, about(), comparison, { difference, tail }));
    return tail;
  }

  /** Whether a side is its cells added up, so that it can be shown as a sum on paper. */
  #isSum(side: ComputedSide): boolean {
    const sum = side.cells.reduce((total, term) => total + term.sign * heldValue(this.#book, term.cell), 0);
    return compareFractions(side.value, fractionOf(sum)) === 0;
  }

  #cover(cell: CellId): void {
    if (this.#covered) this.#covered[cell]! += 1;
  }

  #skipUnreadable(left: readonly Term[], right: readonly Term[]): void {
    const { cell } = at(
      [...left, ...right].filter((term) => !isReadable(this.#book, term.cell)),
      0,
    );
    const { panel, row, column } = locate(this.#book, cell);
    const place = placeOf(this.#book, cell, 'cell');
    const what = this.#book.cells.state[cell] === CellState.error ? '是错误值' : '不是数字';
    this.skip(
      'unreadable',
      `${panel.tableLabel} ${place.cell}（${rowLabel(row)} / ${column.label}）${what}，用到它的核对未进行`,
    );
  }

  #difference(about: About, difference: AmountDifference): string {
    return this.#add(amountDifference(this.#book, this.#rule.meta, about, difference));
  }

  /** Gives the key under which the finding is known. */
  #add(finding: DraftFinding): string {
    const { id, messages } = this.#rule.meta;
    const given = `${id}:${finding.key}`;
    const isTaken = (key: string): boolean =>
      this.#keys === 'distinct' && this.#findings.some((earlier) => earlier.key === key);
    const key = distinctKey(given, isTaken);
    this.#findings.push({
      ...finding,
      key,
      rule: id,
      message: fill(messages[finding.code] ?? finding.code, finding.data),
      cause: null,
    });
    return key;
  }
}
