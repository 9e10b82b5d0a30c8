/** A wording file, read: sections of paragraphs of nodes. */
import type { DirectionWords, Format, ZeroStyle } from '../figures';

/** A wording file as it is kept: its text, and where that text stands, so that a mistake can be named by file and line. */
export interface WordingSource {
  readonly file: string;
  /** Line of the file on which the text begins, 1-based. */
  readonly firstLine: number;
  readonly text: string;
}

export type Node =
  | { readonly kind: 'text'; readonly text: string }
  | {
      readonly kind: 'field';
      readonly id: string;
      readonly format: Format | DirectionWords | null;
      readonly line: number;
    }
  | {
      readonly kind: 'list';
      readonly list: string;
      readonly separator: string;
      readonly body: readonly Node[];
      readonly line: number;
    }
  | {
      readonly kind: 'choice';
      readonly subject: string;
      readonly cases: readonly Case[];
      readonly line: number;
    };

/** One branch of a choice: the labels it is taken for, as written. */
export interface Case {
  readonly labels: readonly string[];
  readonly body: readonly Node[];
  readonly line: number;
}

export interface ParagraphTemplate {
  readonly id: string;
  readonly style: 'heading' | 'body' | 'figure';
  readonly body: readonly Node[];
  readonly line: number;
}

export interface SectionTemplate {
  readonly id: string;
  readonly heading: readonly Node[];
  readonly paragraphs: readonly ParagraphTemplate[];
  readonly line: number;
}

export interface Wording {
  readonly file: string;
  readonly title: readonly Node[];
  /** Years from which a layout's wording holds, oldest first. */
  readonly versions: readonly string[];
  readonly zero: Readonly<Record<string, ZeroStyle>>;
  /** What becomes of a paragraph whose table is not there: left out, or a line that says so. */
  readonly whenMissing: 'omit' | 'say';
  readonly sections: readonly SectionTemplate[];
}

/** A mistake in a wording file. */
export interface WordingProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
}

/** All mistakes of a wording file, each with file and line. */
export class WordingError extends Error {
  constructor(readonly problems: readonly WordingProblem[]) {
    super(problems.map(({ file, line, message }) => `${file}:${line} ${message}`).join('\n'));
    this.name = 'WordingError';
  }
}
