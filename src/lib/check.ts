import { checkAndDiagnose } from '../diagnose';
import type { Book, CheckResult, Inputs, Suppression } from '../model';
import { rulesOfText } from '../rules/custom';

/** What a book is checked with besides the built-in rules. */
export interface CheckOptions {
  /** Rules of one's own, one a line, as in docs/custom-rules.md. A line that cannot be understood is reported as not checked. */
  readonly rules?: string;
  /** Findings that a person has judged not to be mistakes; they are listed apart. */
  readonly suppressions?: readonly Suppression[];
  /** What a person filled in for the narrative: its figures are held against it where no table has them. */
  readonly inputs?: Inputs;
  /** Last year's book of the same body. */
  readonly previous?: Book;
  /** This year's books of the units under a department. */
  readonly units?: readonly Book[];
}

/** Checks a book and looks for the fewest cells that explain what is wrong. The same book and options give the same result. */
export function check(book: Book, options: CheckOptions = {}): CheckResult {
  const { rules, suppressions = [], inputs, previous, units } = options;
  const whole: Book = {
    ...book,
    ...(inputs && { inputs }),
    related: { ...book.related, ...(previous && { previous }), ...(units && { units }) },
  };
  const custom = rules === undefined ? [] : rulesOfText(rules);
  return checkAndDiagnose(whole, { suppressions, custom });
}
