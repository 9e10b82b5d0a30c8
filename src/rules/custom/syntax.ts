/** What a line of the rule language says, before any workbook is looked at. */
import type { ComparisonSign, Fraction, Level } from '../../model';

/** A stretch of a line, 0-based. */
export interface Span {
  readonly start: number;
  readonly length: number;
}

/** A name as written, without its quotation marks. */
export interface Name {
  readonly text: string;
  /** Written in quotation marks: `*` and `?` are then ordinary characters. */
  readonly quoted: boolean;
  readonly at: Span;
}

/** `[表]行.列`, or with Σ all rows that the row's pattern fits. */
export interface Reference {
  readonly kind: 'reference';
  readonly sum: boolean;
  readonly table: Name;
  readonly row: Name;
  readonly column: Name;
  readonly at: Span;
}

export interface NumberLiteral {
  readonly kind: 'number';
  /** Fen where `isMoney`. */
  readonly value: Fraction;
  readonly isMoney: boolean;
  readonly at: Span;
}

export interface Negation {
  readonly kind: 'negation';
  readonly operand: Expression;
  readonly at: Span;
}

export type Operator = '+' | '-' | '×' | '÷';

export interface Operation {
  readonly kind: 'operation';
  readonly operator: Operator;
  readonly left: Expression;
  readonly right: Expression;
  readonly at: Span;
}

export type Expression = Reference | NumberLiteral | Negation | Operation;

export interface CustomRule {
  /** 1-based line of the text it stands on. */
  readonly line: number;
  /** The comparison as written. */
  readonly text: string;
  /** `custom/…`: from what the rule says, so that moving or re-spacing it changes nothing. */
  readonly id: `custom/${string}`;
  /** What the rule says, in one spelling; the key of its finding. */
  readonly canonical: string;
  readonly left: Expression;
  readonly sign: ComparisonSign;
  readonly right: Expression;
  /** In the accountant's words; '' where none is given. */
  readonly message: string;
  readonly level: Level;
}

export interface CustomRuleError {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in characters of the line. */
  readonly column: number;
  /** Characters that are wrong; at least 1. */
  readonly length: number;
  /** A sentence in Chinese. */
  readonly message: string;
  /** What may have been meant, the nearest first. */
  readonly suggestions: readonly string[];
  /** The table is understood but this workbook does not have it. */
  readonly isMissingTable?: boolean;
}

/** A mistake in a line, thrown inside this folder only and turned into a CustomRuleError. */
export class Mistake extends Error {
  readonly at: Span;
  readonly suggestions: readonly string[];
  readonly isMissingTable: boolean;

  constructor(at: Span, message: string, suggestions: readonly string[] = [], isMissingTable = false) {
    super(message);
    this.at = at;
    this.suggestions = suggestions;
    this.isMissingTable = isMissingTable;
  }
}

/** What was thrown, where it is a mistake of the person who wrote the line; anything else is ours and is thrown on. */
export function mistakeOf(error: unknown): Mistake {
  if (error instanceof Mistake) return error;
  throw error;
}

export function errorOf(mistake: Mistake, line: number): CustomRuleError {
  return {
    line,
    column: mistake.at.start + 1,
    length: Math.max(1, mistake.at.length),
    message: mistake.message,
    suggestions: mistake.suggestions,
    ...(mistake.isMissingTable ? { isMissingTable: true } : {}),
  };
}
