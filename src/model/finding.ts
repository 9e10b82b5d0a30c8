/** What the checker says: findings, their sums line by line, causes, and the account of what was and was not compared. */
import type { MoneyUnit } from './amount';
import type { Place } from './place';
import type { Suppression } from './suppression';

/** How bad a finding is: must be corrected, should be looked at, is only said (rounding tails among them). */
export type Level = 'error' | 'warning' | 'note';

/** `family/what-must-hold`, e.g. `totals/code-children-sum`. */
export type RuleId = string;

/** What a person has set for a rule in place of its own level: the level of what it finds, or that it does not run. */
export type RuleLevel = Level | 'off';

/** Only rules whose level was set are named. */
export type RuleLevels = Readonly<Record<RuleId, RuleLevel>>;

/** How two amounts are compared (DESIGN: identical, restated, sum, agreed); decides the allowed difference. */
export type CompareKind = 'identical' | 'restated' | 'sum' | 'agreed' | 'at-most';

/** One line of a sum as on paper. */
export interface ProofLine {
  readonly label: string;
  /** Decimal string in the finding's unit, with thousands separators. */
  readonly value: string;
  readonly sheet: string;
  readonly cell: string;
  /** 1 added, −1 subtracted, 0 the figure compared against. */
  readonly sign: 1 | -1 | 0;
  /** Name of the workbook where it is another than the one checked. */
  readonly file?: string;
}

/** The arithmetic behind a finding, integer fen. */
export interface Comparison {
  readonly kind: CompareKind;
  readonly actual: number;
  readonly expected: number;
  /** actual − expected. */
  readonly difference: number;
  readonly allowed: number;
}

/** One thing that does not hold, with where it stands and the arithmetic behind it. */
export interface Finding {
  /** Rule and logical place (table, row, column by meaning): no amounts, no addresses, so it survives edits. */
  readonly key: string;
  readonly rule: RuleId;
  /** Message id within the rule. */
  readonly code: string;
  readonly level: Level;
  /** Plain Chinese, in the words of the table, with figures and place. */
  readonly message: string;
  /** What the message was filled with, for other languages. */
  readonly data: Readonly<Record<string, string>>;
  /** The first is where to go. */
  readonly places: readonly Place[];
  readonly unit: MoneyUnit | null;
  readonly comparison: Comparison | null;
  readonly proof: readonly ProofLine[];
  /** A difference that rounding explains (尾差). */
  readonly tail: boolean;
  /** Id of the cause that explains it, once diagnosed. */
  readonly cause: string | null;
  /** Set when a person has judged it not to be a mistake: it is listed with its reason, and counted apart. */
  readonly suppressed?: Suppression;
}

/** Why a rule, or part of it, compared nothing. Never shown as a pass. */
export interface Skip {
  readonly rule: RuleId;
  /** A sentence in Chinese. */
  readonly reason: string;
  /** `not-applicable` (no such column in this layout) is ordinary; the others leave something unchecked. */
  readonly kind: 'not-applicable' | 'missing-table' | 'unreadable' | 'crashed' | 'by-choice';
}

/** What one rule did. */
export interface RuleRun {
  readonly rule: RuleId;
  readonly outcome: 'passed' | 'failed' | 'skipped' | 'crashed';
  readonly comparisons: number;
  readonly findings: number;
}

/** How a wrong cell probably came about. */
export type Slip =
  | 'digits-swapped'
  | 'one-digit'
  | 'decimal-point'
  | 'unit-ten-thousand'
  | 'sign'
  | 'cleared'
  | 'neighbour'
  | 'rounding'
  /** A row is missing, or stands twice; the candidate's cell is the sum that shows it, or the second row. */
  | 'row-omitted'
  | 'row-doubled'
  /** Amounts of a row stand in each other's columns. */
  | 'column-shifted'
  | 'code-changed'
  | 'name-changed'
  | 'other';

/** A cell that may be to blame, what stands there and what would satisfy every relation. */
export interface Candidate {
  readonly sheet: string;
  readonly cell: string;
  readonly label: string;
  /** Decimal strings in the table's unit. */
  readonly actual: string;
  readonly expected: string;
  readonly slip: Slip;
}

/** One explanation of several findings; `ambiguous` lists cells that no relation tells apart. */
export interface Cause {
  readonly id: string;
  readonly certainty: 'certain' | 'likely' | 'ambiguous';
  /** Keys of the findings it explains. */
  readonly findings: readonly string[];
  readonly candidates: readonly Candidate[];
}

/** What was compared, what was found and what was not checked, counted. */
export interface CheckSummary {
  readonly comparisons: number;
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
  /** Notes that are rounding tails. */
  readonly tails: number;
  /** Findings that a person has judged not to be mistakes; not among the errors, warnings and notes. */
  readonly suppressed: number;
  readonly coverage: { readonly numericCells: number; readonly checked: number };
  readonly skipped: readonly Skip[];
}

/** Everything that a check says of a book: findings worst first, causes, and what each rule did. */
export interface CheckResult {
  readonly summary: CheckSummary;
  readonly runs: readonly RuleRun[];
  readonly findings: readonly Finding[];
  readonly causes: readonly Cause[];
  /** Suppressions that no finding of this check matches any more. */
  readonly stale: readonly Suppression[];
  /** Rules that were judged by another level than their own, or not run; left out when there are none. */
  readonly levels?: RuleLevels;
}
