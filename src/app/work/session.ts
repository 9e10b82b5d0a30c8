/** One workbook being checked: step by step, in the page or beside it. */
import type { Catalogue } from '../../catalogue';
import type { Book, CheckResult, WorkbookSnapshot } from '../../model';
import type { Core, Decisions } from '../core';

export interface Session {
  recognise(snapshot: WorkbookSnapshot, profile: string, catalogue: Catalogue | null): Promise<Book>;
  /** Checks the recognised workbook; may be repeated with other decisions. */
  check(decisions: Decisions): Promise<CheckResult>;
  /** Finds the causes of the last check. */
  diagnose(): Promise<CheckResult>;
  /** Gives everything back; nothing may be asked afterwards. */
  end(): void;
}

/** From so many cells on a workbook is checked beside the page: fewer take no longer than a blink. */
const LARGE = 40_000;

export function isLarge(snapshot: WorkbookSnapshot): boolean {
  return snapshot.sheets.reduce((sum, sheet) => sum + sheet.rowCount * sheet.columnCount, 0) > LARGE;
}

/** A session in the page itself; it may go on with a book that is known already. */
export function pageSession(core: Core, recognised: Book | null = null): Session {
  let book = recognised;
  let last: { readonly result: CheckResult; readonly decisions: Decisions } | null = null;
  const known = (): Book => {
    if (!book) throw new Error('checked before it was recognised');
    return book;
  };
  return {
    recognise(snapshot, profile, catalogue) {
      book = core.recognise(snapshot, { profile, catalogue });
      return Promise.resolve(book);
    },
    check(decisions) {
      const result = core.check(known(), decisions);
      last = { result, decisions };
      return Promise.resolve(result);
    },
    diagnose() {
      if (!last) throw new Error('diagnosed before it was checked');
      const { result, decisions } = last;
      return Promise.resolve(core.diagnose(known(), result, decisions));
    },
    end: () => undefined,
  };
}
