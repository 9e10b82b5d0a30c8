/**
 * The book: a workbook understood. Rules, facts and narrative speak of tables, rows and columns by meaning; only the
 * places inside remember where they stand on which sheet.
 */
import type { Inputs } from './narrative';
import type { NarrativeSheet, RequiredSection } from './narrative-sheet';
import type { Rectangle } from './place';
import type { WorkbookSnapshot } from './snapshot';
import type { Cells, Panel, Table, TableId } from './table';
import type { TargetForm } from './target-form';

/** A region that looks like a budget table but was not understood, and what was looked for. */
export interface UnrecognisedRegion {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly title: string;
  /** Why, as data for a message: no header found, two tables claim the same meaning, sheet too large … */
  readonly reason: 'no-header' | 'no-title' | 'no-amount-columns' | 'too-large' | 'unreadable';
  readonly lookedFor: readonly string[];
}

/** Which kind of body the document is about: 部门 (with its units) or one 单位. */
export type OrganisationKind = 'department' | 'unit';

/** A workbook by meaning: its tables, and what could not be understood. `cells` and `panels` are how figures are kept; they may change. */
export interface Book {
  /** `shanxi-2024`, `hebei-2024`, `generic`. */
  readonly profile: string;
  readonly profileTitle: string;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly organisationKind: OrganisationKind;
  readonly tables: readonly Table[];
  /** Table ids that the profile requires and that were not found. */
  readonly missing: readonly TableId[];
  /** Sections that the profile requires of a narrative; the national ones where a book was made without a profile. */
  readonly requiredSections?: readonly RequiredSection[];
  readonly unrecognised: readonly UnrecognisedRegion[];
  readonly forms: readonly TargetForm[];
  readonly narrative: NarrativeSheet | null;
  /** Every organisation's name that the tables show, the document's own first. */
  readonly organisations: readonly string[];
  readonly cells: Cells;
  /** All panels in the order of their `firstCell`. */
  readonly panels: readonly Panel[];
  /**
   * The workbook it was read from, for what is not in the grids: words of label columns, formulas, comments, hidden sheets.
   * Absent in a book that was put together without one.
   */
  readonly source?: WorkbookSnapshot;
  /** What a person filled in (说明资料), where it is at hand: the narrative's figures that no table has are held against it. */
  readonly inputs?: Inputs;
  /** Other workbooks that were given to check this one against. */
  readonly related?: RelatedBooks;
}

/** Workbooks of another year or of other bodies that belong to a book. */
export interface RelatedBooks {
  /** Last year's disclosure of the same body. */
  readonly previous?: Book;
  /** This year's disclosures of the units under a department. */
  readonly units?: readonly Book[];
}
