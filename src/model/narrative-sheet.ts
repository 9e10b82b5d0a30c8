/** A 情况说明 as it stands on a sheet, and the sections that one must have. */

/** A paragraph, and the cell it begins in (0-based). */
export interface NarrativeParagraph {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

/** A heading, the cell it stands in (0-based), and what follows it. */
export interface NarrativeSection {
  readonly heading: string;
  /** 1 for 一、, null for text before the first heading. */
  readonly number: number | null;
  readonly row: number;
  readonly column: number;
  readonly paragraphs: readonly NarrativeParagraph[];
}

/** A sheet that holds a published or draft 情况说明. */
export interface NarrativeSheet {
  readonly sheet: string;
  readonly title: string;
  readonly sections: readonly NarrativeSection[];
  /** We wrote it: the sources of its figures stand beside it. */
  readonly ours?: boolean;
}

/** A section that a province's narrative must have. The pattern sees a heading without spaces, half-width. */
export interface RequiredSection {
  readonly id: string;
  readonly title: string;
  readonly heading: RegExp;
  /** Asked for by national rules, not by the province's form alone. */
  readonly byLaw: boolean;
}
