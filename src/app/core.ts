/** The pure core as the use cases need it; given as one value so that tests can put in results of their own. */
import type {
  Ask,
  Book,
  CheckResult,
  Inputs,
  Narrative,
  RuleMeta,
  Suppression,
  TableId,
  WorkbookSnapshot,
} from '../model';

/** A layout the user may choose by hand. */
export interface ProfileChoice {
  readonly id: string;
  readonly title: string;
  /** The budget tables it asks for. */
  readonly required: readonly TableId[];
}

export interface Core {
  /** `profile` is a profile id or 'auto'. */
  recognise(snapshot: WorkbookSnapshot, options: { readonly profile: string }): Book;
  /**
   * Findings that `suppressions` name are set apart. Rules of the workbook's sheet 自定义规则 run too, and those of the text
   * `customRules`, one a line.
   */
  check(book: Book, suppressions?: readonly Suppression[], customRules?: string): CheckResult;
  /** The same result with findings grouped under their causes. */
  diagnose(
    book: Book,
    result: CheckResult,
    suppressions?: readonly Suppression[],
    customRules?: string,
  ): CheckResult;
  /** What those rules are, for titles and reports. */
  customRules(book: Book, text: string): readonly RuleMeta[];
  narrate(book: Book, inputs: Inputs): Narrative;
  /** Everything a person may be asked for this book, filled in or not. */
  inputForm(book: Book): readonly Ask[];
  readonly rules: readonly RuleMeta[];
  readonly profiles: readonly ProfileChoice[];
}

/** Loads the core when it is first needed, so that the pane opens before it. */
export type LoadCore = () => Promise<Core>;
