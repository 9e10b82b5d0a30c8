/** Facts: figures and words taken from the tables, each knowing where it came from. The narrative is made of them. */
import type { Place } from './place';

/** Dotted, by meaning: `summary.income.grandTotal`, `general-expense.total`. */
export type FactId = string;

/** A ratio kept as two integers in fen so that it is rounded only when printed. */
export interface Ratio {
  readonly part: number;
  readonly whole: number;
}

export type FactValue =
  | { readonly kind: 'amount'; readonly fen: number; readonly step: number }
  | { readonly kind: 'ratio'; readonly ratio: Ratio }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'text'; readonly text: string };

export interface Fact {
  readonly id: FactId;
  /** In words: “收入总计”, “基本支出占支出总计”. */
  readonly label: string;
  readonly value: FactValue;
  readonly how: 'read' | 'sum' | 'difference' | 'ratio' | 'count' | 'input';
  /** The cells of a fact that was read or counted. */
  readonly places: readonly Place[];
  /** The facts it was calculated from. */
  readonly from: readonly FactId[];
}

/** A line of a list inside a paragraph: one functional class with its amount and share. */
export interface FactRow {
  readonly facts: Readonly<Record<string, Fact>>;
}

/** All facts of a book. */
export interface Facts {
  readonly byId: ReadonlyMap<FactId, Fact>;
  readonly lists: ReadonlyMap<string, readonly FactRow[]>;
}
