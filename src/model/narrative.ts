/** A narrative (预算情况说明) as tagged parts: fixed words, facts with their cells, and blanks that only a person can fill. */
import type { FactId } from './fact';
import type { Place } from './place';

/** A piece of a paragraph, by where it comes from: the wording, the tables, or a person. */
export type NarrativePart =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'fact';
      readonly text: string;
      readonly fact: FactId;
      readonly places: readonly Place[];
      /** The calculation in words: “表二 D5 ÷ 表一 B38”; empty for a figure simply read. */
      readonly how: string;
    }
  /** `text` is the blank as printed, 【主要原因】; `ask` the input that fills it. */
  | { readonly kind: 'ask'; readonly text: string; readonly ask: string }
  /** Something a person filled in. */
  | { readonly kind: 'input'; readonly text: string; readonly ask: string };

/** One paragraph; `parts` joined are its `text`. */
export interface Paragraph {
  /** Id of the template sentence it was made from. */
  readonly template: string;
  readonly text: string;
  readonly parts: readonly NarrativePart[];
  /** `figure` for a chart's caption line. */
  readonly style: 'heading' | 'body' | 'figure';
}

/** A section of the narrative with its heading. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  readonly paragraphs: readonly Paragraph[];
}

/** What a person is asked for. */
export interface Ask {
  readonly id: string;
  readonly label: string;
  /** Section id it belongs to. */
  readonly section: string;
  readonly kind: 'amount' | 'text' | 'count';
  /** “万元”, “辆”; empty for text. */
  readonly unit: string;
  readonly example: string;
  readonly required: boolean;
}

/** The whole narrative, with what is still to be filled in. */
export interface Narrative {
  readonly title: string;
  readonly sections: readonly Section[];
  /** Blanks still to fill, in the order of the text. */
  readonly asks: readonly Ask[];
}

/** What a person filled in: ask id → text as typed (amounts in the ask's unit). */
export type Inputs = Readonly<Record<string, string>>;
