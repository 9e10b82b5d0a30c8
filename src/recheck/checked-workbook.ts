import type { RuleChoice } from '../check';
import { explained } from '../diagnose';
import type { Book, CellId, CheckResult, Inputs, Panel, RelatedBooks, WorkbookSnapshot } from '../model';
import { answerAgain, withoutReports } from '../model';
import type { RecogniseOptions } from '../recognise';
import { Amender, recognise } from '../recognise';
import { cellEdits } from './edits';
import { HeldCheck } from './held-check';

export interface CheckedOptions extends RuleChoice, RecogniseOptions {
  readonly inputs?: Inputs;
  readonly related?: RelatedBooks;
}

/** How a workbook was followed: nothing that is read had changed, amounts only, or all of it was checked again. */
export type Followed = 'unchanged' | 'amounts' | 'whole';

/**
 * A workbook with its check, which follows edits: the result is always that of a whole check of the last snapshot, causes included. Where
 * only amounts changed, only what looks at them is done again. Books it gave before must not be used after the next `follow`.
 */
export class CheckedWorkbook {
  readonly #options: CheckedOptions;
  #snapshot: WorkbookSnapshot;
  #book: Book;
  #amender: Amender;
  #check: HeldCheck;
  #result: CheckResult | null = null;
  #causes: CheckResult | null = null;

  constructor(snapshot: WorkbookSnapshot, options: CheckedOptions = {}) {
    this.#options = options;
    this.#snapshot = withoutReports(snapshot);
    this.#book = this.#recognised();
    this.#amender = new Amender(this.#book);
    this.#check = new HeldCheck(this.#book, options);
  }

  get book(): Book {
    return this.#book;
  }

  /** The result without causes. */
  get result(): CheckResult {
    return (this.#result ??= this.#check.result());
  }

  /** The result with causes. */
  get diagnosed(): CheckResult {
    return (this.#causes ??= explained(this.#book, this.result, () => this.#check.relations()));
  }

  /** Follows the workbook to a later snapshot. */
  follow(later: WorkbookSnapshot): Followed {
    const snapshot = withoutReports(later);
    const edits = cellEdits(this.#snapshot, snapshot);
    if (edits?.length === 0) return 'unchanged';
    this.#snapshot = snapshot;
    this.#result = null;
    this.#causes = null;
    const amended = edits && this.#check.canFollow ? this.#amender.amend(edits, snapshot) : null;
    if (amended) {
      this.#book = amended.book;
      const answers = amended.panels.flatMap((panel) =>
        answerAgain(amended.book, panel, cellsIn(panel, amended.cells)).map((question) => ({
          panel,
          question,
        })),
      );
      this.#check.follow(amended.book, { cells: amended.cells, answers });
      if (this.#check.canFollow) return 'amounts';
    }
    this.#book = this.#recognised();
    this.#amender = new Amender(this.#book);
    this.#check = new HeldCheck(this.#book, this.#options);
    return 'whole';
  }

  #recognised(): Book {
    const { inputs, related } = this.#options;
    return {
      ...recognise(this.#snapshot, this.#options),
      ...(inputs ? { inputs } : {}),
      ...(related ? { related } : {}),
    };
  }
}

function cellsIn(panel: Panel, cells: readonly CellId[]): CellId[] {
  const end = panel.firstCell + panel.rows.length * panel.columns.length;
  return cells.filter((cell) => cell >= panel.firstCell && cell < end);
}
