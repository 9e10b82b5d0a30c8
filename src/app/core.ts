/** The pure core as the use cases need it; given as one value so that tests can put in results of their own. */
import type { Catalogue } from '../catalogue';
import type {
  Ask,
  Book,
  CheckResult,
  Inputs,
  Narrative,
  RuleLevels,
  RuleMeta,
  Suppression,
  TableId,
  WorkbookSnapshot,
} from '../model';
import type { SheetAnswer } from '../narrative';

/** A layout the user may choose by hand. */
export interface ProfileChoice {
  readonly id: string;
  readonly title: string;
  /** The budget tables it asks for. */
  readonly required: readonly TableId[];
}

/** What a person has decided about a workbook and a check must respect. */
export interface Decisions {
  /** Findings that these name are set apart. */
  readonly suppressions: readonly Suppression[];
  /** Rules kept on this computer, one a line; those of the workbook's sheet 自定义规则 run anyway. */
  readonly customRules: string;
  /** What was filled in, for the narrative to be held against. */
  readonly inputs: Inputs;
  /** The list of accounts that was loaded; null for the built-in one. */
  readonly catalogue: Catalogue | null;
  /** Levels set for rules in place of their own. */
  readonly levels: RuleLevels;
  /** Last year's workbook, for the rules that hold last year's figures against it; null where none was chosen. */
  readonly previous: WorkbookSnapshot | null;
  /** The workbooks of the units under the department, for the rules that add them up. */
  readonly units?: readonly WorkbookSnapshot[];
}

/** A check that follows the workbook. A book it gave is not to be used after the next `follow`. */
export interface FollowingCheck {
  readonly book: Book;
  /** With causes. */
  readonly result: CheckResult;
  follow(snapshot: WorkbookSnapshot): void;
}

export interface Core {
  /** `profile` is a profile id or 'auto'; `catalogue` takes the place of the built-in list of accounts. */
  recognise(
    snapshot: WorkbookSnapshot,
    options: { readonly profile: string; readonly catalogue?: Catalogue | null },
  ): Book;
  check(book: Book, decisions?: Decisions): CheckResult;
  /** The same check, standing still after each rule; missing where it cannot be done in parts. */
  checking?(book: Book, decisions: Decisions): Generator<void, CheckResult, void>;
  /** The same result with findings grouped under their causes. */
  diagnose(book: Book, result: CheckResult, decisions?: Decisions): CheckResult;
  /** A check that can follow edits; missing where there is none, and every check is a whole one. */
  following?(
    snapshot: WorkbookSnapshot,
    options: { readonly profile: string },
    decisions: Decisions,
  ): FollowingCheck;
  /** The user's own rules, of the workbook's sheet 自定义规则 and of a text, for titles and reports. */
  customRules(book: Book, text: string): readonly RuleMeta[];
  narrate(book: Book, inputs: Inputs): Narrative;
  /** Everything a person may be asked for this book, filled in or not. */
  inputForm(book: Book): readonly Ask[];
  /** What is filled in on the workbook's sheet 说明资料; empty where there is none. */
  sheetAnswers(snapshot: WorkbookSnapshot): readonly SheetAnswer[];
  readonly rules: readonly RuleMeta[];
  readonly profiles: readonly ProfileChoice[];
  /** The built-in list of accounts: “2024”. */
  readonly catalogue: string;
}

/** Loads the core when it is first needed, so that the pane opens before it. */
export type LoadCore = () => Promise<Core>;
