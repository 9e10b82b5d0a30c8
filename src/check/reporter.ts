/** Where rules report: judges comparisons, counts them, keeps the account of coverage, and makes findings of what differs. */
import type {
  About,
  Book,
  CellId,
  Column,
  CompareKind,
  Comparison,
  ComputedComparison,
  ComputedSide,
  Finding,
  Level,
  MoneyUnit,
  Panel,
  Place,
  ProofLine,
  Relation,
  Report,
  Reporter,
  Row,
  Rule,
  Skip,
  Term,
} from '../model';
import {
  CellState,
  at,
  compareFractions,
  fractionOf,
  fractionText,
  heldValue,
  isReadable,
  locate,
  placeOf,
  readable,
  rowLabel,
} from '../model';
import { judge, judgeComputed, sumHolds } from './judge';
import { fill } from './message';

/** A figure as people name it: 表三“公安”合计, 表三合计行“基本支出”, 表一“收入总计”. */
function subjectOf(panel: Panel, row: Row, column: Column): string {
  const isMain = column.concept === 'total' || column.concept === 'amount' || column.concept === 'subtotal';
  if (row.kind === 'total')
    return isMain ? `${panel.tableLabel}合计` : `${panel.tableLabel}合计行“${column.label}”`;
  const isOnly = panel.columns.filter((other) => other.kind === 'amount').length === 1;
  return `${panel.tableLabel}“${rowLabel(row)}”${isOnly ? '' : column.label}`;
}

/** The place of a figure of another workbook. */
function placeElsewhere({ sheet, cell, label, file }: ProofLine): Place {
  return { role: 'counterpart', sheet, cell, label, ...(file === undefined ? {} : { file }) };
}

/** Two rows with one name in one table are two places; the second is told apart by a number. */
function distinctKey(given: string, isTaken: (key: string) => boolean): string {
  let key = given;
  for (let again = 2; isTaken(key); again += 1) key = `${given}#${again}`;
  return key;
}

/** All findings of a rule in order, with keys as given; those that share a key are told apart as a reporter would. */
export function distinctKeys(findings: readonly Finding[]): readonly Finding[] {
  const taken = new Set<string>();
  return findings.map((finding) => {
    const key = distinctKey(finding.key, (other) => taken.has(other));
    taken.add(key);
    return key === finding.key ? finding : { ...finding, key };
  });
}

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
        : this.#difference(about(), left, right, tail, {
            kind,
            actual: judgement.left,
            expected: judgement.right,
            difference,
            allowed,
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
    return this.compare([{ cell: total, sign: 1 }], parts.map((cell) => ({ cell, sign: 1 })), 'sum', () => about(total));
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
    const comparison: Comparison = { kind: 'agreed', actual: value, expected, difference, allowed };
    this.#difference(
      about(),
      [{ cell: actual, sign: 1 }],
      from.map((cell) => ({ cell, sign: 1 })),
      tail,
      comparison,
    );
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
      const shown = { kind, actual, expected, difference, allowed };
      this.#difference(about(), left.cells, right.cells, tail, shown, { unit, isSum: this.#isSum(right) });
    } else this.#plainDifference(about(), comparison, difference, tail);
    return tail;
  }

  /** Whether a side is its cells added up, so that it can be shown as a sum on paper. */
  #isSum(side: ComputedSide): boolean {
    const sum = side.cells.reduce((total, term) => total + term.sign * heldValue(this.#book, term.cell), 0);
    return compareFractions(side.value, fractionOf(sum)) === 0;
  }

  /** A difference of plain numbers: no amounts, so no unit and no sum on paper. */
  #plainDifference(about: About, comparison: ComputedComparison, difference: number, tail: boolean): void {
    const { left, right } = comparison;
    const cells = [...left.cells, ...right.cells];
    const { panel, row, column } = locate(this.#book, (cells[0] as Term).cell);
    this.#add({
      code: about.code,
      key: about.key,
      level: tail ? 'note' : (about.level ?? this.#rule.meta.level),
      data: {
        subject: subjectOf(panel, row, column),
        left: fractionText(left.value, 6),
        right: fractionText(right.value, 6),
        difference: String(Math.abs(difference) / 1_000_000),
        direction: difference > 0 ? '多' : '少',
        ...about.data,
      },
      places: cells.map((term, index) => placeOf(this.#book, term.cell, index === 0 ? 'cell' : 'counterpart')),
      unit: null,
      comparison: null,
      proof: [],
      tail,
    });
  }

  #cover(cell: CellId): void {
    if (this.#covered) this.#covered[cell]! += 1;
  }

  #skipUnreadable(left: readonly Term[], right: readonly Term[]): void {
    const { cell } = at([...left, ...right].filter((term) => !isReadable(this.#book, term.cell)), 0);
    const { panel, row, column } = locate(this.#book, cell);
    const place = placeOf(this.#book, cell, 'cell');
    const what = this.#book.cells.state[cell] === CellState.error ? '是错误值' : '不是数字';
    this.skip(
      'unreadable',
      `${panel.tableLabel} ${place.cell}（${rowLabel(row)} / ${column.label}）${what}，用到它的核对未进行`,
    );
  }

  #difference(
    about: About,
    left: readonly Term[],
    right: readonly Term[],
    tail: boolean,
    comparison: Comparison,
    computed: { readonly unit: MoneyUnit; readonly isSum: boolean } | null = null,
  ): string {
    const first = (left[0] ?? right[0]) as Term;
    const { panel, row, column } = locate(this.#book, first.cell);
    const shownIn = computed?.unit ?? column.unit;
    const step = Math.min(
      ...[...left, ...right].map((term) => this.#book.cells.step[term.cell] || Number.MAX_SAFE_INTEGER),
    );
    const show = (fen: number): string => readable(fen, shownIn, step);
    const other = right[0] ? locate(this.#book, right[0].cell) : null;
    const isEmpty = left.length === 1 && this.#book.cells.state[first.cell] === CellState.blank;
    const code = isEmpty && this.#rule.meta.messages['empty'] !== undefined ? 'empty' : about.code;
    const level: Level = tail ? 'note' : (about.level ?? this.#rule.meta.level);
    const places = [
      placeOf(this.#book, first.cell, right.length > 1 ? 'total' : 'cell'),
      ...left.slice(1).map((term) => placeOf(this.#book, term.cell, 'part')),
      ...right
        .slice(left.length > 0 ? 0 : 1)
        .map((term) => placeOf(this.#book, term.cell, right.length > 1 ? 'part' : 'counterpart')),
      ...(about.elsewhere ?? []).map(placeElsewhere),
    ];
    return this.#add({
      code,
      key: about.key,
      level,
      data: {
        subject: subjectOf(panel, row, column),
        table: panel.tableLabel,
        name: rowLabel(row),
        column: column.label,
        otherTable: other?.panel.tableLabel ?? '',
        otherName: other ? rowLabel(other.row) : '',
        otherColumn: other?.column.label ?? '',
        left: show(comparison.actual),
        right: show(comparison.expected),
        difference: show(Math.abs(comparison.difference)),
        direction: comparison.difference > 0 ? '多' : '少',
        ...about.data,
      },
      places,
      unit: shownIn,
      comparison,
      proof: [...this.#proof(left, right, show, computed), ...(about.elsewhere ?? [])],
      tail,
    });
  }

  /** The sum line by line; figures that were not simply added stand there without a sign. */
  #proof(
    left: readonly Term[],
    right: readonly Term[],
    show: (fen: number) => string,
    computed: { readonly isSum: boolean } | null,
  ): ProofLine[] {
    const line = (term: Term, sign: ProofLine['sign']): ProofLine => {
      const place: Place = placeOf(this.#book, term.cell, 'part');
      return {
        label: place.label,
        value: this.#figureText(term.cell, show),
        sheet: place.sheet,
        cell: place.cell,
        sign,
      };
    };
    const isZero = (term: Term): boolean => heldValue(this.#book, term.cell) === 0;
    const shownRight = right.length > 3 ? right.filter((term) => !isZero(term)) : right;
    return [
      ...left.map((term) => line(term, left.length === 1 || computed ? 0 : term.sign)),
      ...shownRight.map((term) => line(term, computed && !computed.isSum ? 0 : term.sign)),
    ];
  }

  /** Counts and shares are kept as millionths, amounts as fen. */
  #figureText(cell: CellId, show: (fen: number) => string): string {
    const value = heldValue(this.#book, cell);
    const { kind } = locate(this.#book, cell).column;
    return kind === 'amount' ? show(value) : String(value / 1_000_000);
  }

  /** Gives the key under which the finding is known. */
  #add(finding: Omit<Finding, 'rule' | 'message' | 'cause'>): string {
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
