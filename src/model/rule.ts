/** The contract of a rule: data that says what it is, and a pure function that reports over a book. */
import type { MoneyUnit } from './amount';
import type { Book } from './book';
import type { CellId } from './book-access';
import type { CompareKind, Level, ProofLine, Skip } from './finding';
import type { Fraction } from './fraction';
import type { Place } from './place';
import type { TableId } from './table';

export type RuleFamily =
  'totals' | 'ties' | 'codes' | 'completeness' | 'targets' | 'narrative' | 'publication' | 'custom';

export interface RuleMeta {
  readonly id: `${RuleFamily}/${string}`;
  /** What must hold, one line, in the words of the tables. */
  readonly title: string;
  /** The same in English, for the rule list and English users. */
  readonly titleEn: string;
  /** Why it must hold. */
  readonly why: string;
  /** What to do when it does not. */
  readonly fix: string;
  /** Official documents with article: “预算法实施条例 第六条”. */
  readonly basis: readonly string[];
  /** Level of a difference that rounding does not explain. */
  readonly level: Level;
  /** Tables it reads; the rule is skipped with a reason when none of the alternatives is there. */
  readonly tables: readonly TableId[];
  /** What it deliberately does not flag. */
  readonly ignores: string;
  /** Message templates by id, `{name}` placeholders. */
  readonly messages: Readonly<Record<string, string>>;
}

/** A term of a comparison. */
export interface Term {
  readonly cell: CellId;
  readonly sign: 1 | -1;
}

/** What a comparison is about; made only when a finding needs it, and made again when an edit changes the figures: always for the same place. */
export interface About {
  /** Message id. */
  readonly code: string;
  /** Logical place: table/row/column by meaning. */
  readonly key: string;
  /** Placeholders beyond those every comparison fills (left, right, difference, place, unit). */
  readonly data?: Readonly<Record<string, string>>;
  /** Overrides the rule's level for this comparison. */
  readonly level?: Level;
  /** Figures of other workbooks that were compared with: they end the sum on paper and the list of places. */
  readonly elsewhere?: readonly ProofLine[];
}

export type ComparisonSign = '=' | '≠' | '<' | '≤' | '>' | '≥';

/** One side of a comparison that was worked out by more than adding cells: exact, with what rounding may have moved. */
export interface ComputedSide {
  /** Fen where the comparison is about money; a plain number otherwise. */
  readonly value: Fraction;
  /** The value as exact figures would give it lies within ± this. */
  readonly error: Fraction;
  /** The cells it was worked out from, for proof and coverage; none for a number written down. */
  readonly cells: readonly Term[];
}

/** Two sides and how they must stand to each other. */
export interface ComputedComparison {
  readonly left: ComputedSide;
  readonly sign: ComparisonSign;
  readonly right: ComputedSide;
  /** The unit to speak in; null when plain numbers (a ratio, a count) are compared. */
  readonly unit: MoneyUnit | null;
}

/** A finding that is not a comparison of amounts. */
export interface Report {
  readonly code: string;
  readonly key: string;
  readonly data?: Readonly<Record<string, string>>;
  readonly level?: Level;
  readonly places: readonly Place[];
}

/** Where a rule says what it saw. Comparisons are judged here, so that every rule uses the same arithmetic. */
export interface Reporter {
  /**
   * `left` = Σ parts, each a cell. Returns false when the figures differ beyond rounding; a rule that acts on that must also look at the
   * amounts itself, for a check after an edit repeats comparisons and not what stands around them.
   */
  compare(left: readonly Term[], right: readonly Term[], kind: CompareKind, about: () => About): boolean;
  /**
   * `compare` for one total and the cells that make it up, all added, as kind `sum`. The cells are plain numbers and the list may be used
   * again after the call: long tables are compared row by row without an object for every cell, and `about` is told which total it is.
   */
  compareSum(total: CellId, parts: readonly CellId[], about: (total: CellId) => About): boolean;
  /** A figure against one that was worked out otherwise than by adding cells (quantity × price). All in fen. */
  compareValue(
    actual: CellId,
    expected: number,
    allowed: number,
    from: readonly CellId[],
    about: () => About,
  ): boolean;
  /**
   * Two values worked out with multiplication, division or numbers written down. `=` ≤ ≥ leave room for the rounding of what was read;
   * ≠ < > are judged on the figures as printed. At least one cell must have been read.
   */
  compareComputed(comparison: ComputedComparison, about: () => About): boolean;
  /** A check without amounts that held (a code present, a name equal); counted. */
  held(count?: number): void;
  report(report: Report): void;
  /**
   * Does a part of a rule's work that stands by itself, mostly one table: it reports to the same reporter, reads amounts of the book it is
   * given only, and uses and leaves nothing that other parts of the rule find out. After an edit only the parts that read it are done again.
   */
  apart(work: (book: Book) => void): void;
  skip(kind: Skip['kind'], reason: string): void;
}

export interface Rule {
  readonly meta: RuleMeta;
  check(book: Book, say: Reporter): void;
}
