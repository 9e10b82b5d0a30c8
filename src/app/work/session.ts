/** One workbook being checked: step by step, in the page or beside it. */
import type { Catalogue } from '../../catalogue';
import type { Book, CheckResult, WorkbookSnapshot } from '../../model';
import type { Core, Decisions, FollowingCheck } from '../core';

export interface Session {
  recognise(snapshot: WorkbookSnapshot, profile: string, catalogue: Catalogue | null): Promise<Book>;
  /**
   * Checks the recognised workbook; may be repeated with other decisions. Where it works in the page, `pause` lets the page in every few
   * milliseconds and may throw to end the work; without it the check is done in one go.
   */
  check(decisions: Decisions, pause?: () => Promise<void>): Promise<CheckResult>;
  /** Finds the causes of the last check. */
  diagnose(): Promise<CheckResult>;
  /** What the workbook was recognised with; null where the session went on with a book that was known. */
  readonly chosen?: { readonly profile: string; readonly catalogue: Catalogue | null } | null;
  /** Follows the recognised workbook to a later snapshot; missing where every check is a whole one. Books given before are not to be used any more. */
  follow?(
    snapshot: WorkbookSnapshot,
    decisions: Decisions,
  ): { readonly book: Book; readonly result: CheckResult };
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
  let chosen: NonNullable<Session['chosen']> | null = null;
  let following: { readonly check: FollowingCheck; readonly decisions: Decisions } | null = null;
  const known = (): Book => {
    if (!book) throw new Error('checked before it was recognised');
    return book;
  };
  return {
    recognise(snapshot, profile, catalogue) {
      book = core.recognise(snapshot, { profile, catalogue });
      chosen = { profile, catalogue };
      following = null;
      return Promise.resolve(book);
    },
    async check(decisions, pause) {
      const result =
        pause && core.checking
          ? await inSlices(core.checking(known(), decisions), pause)
          : core.check(known(), decisions);
      last = { result, decisions };
      return result;
    },
    diagnose() {
      if (!last) throw new Error('diagnosed before it was checked');
      const { result, decisions } = last;
      return Promise.resolve(core.diagnose(known(), result, decisions));
    },
    get chosen() {
      return chosen;
    },
    ...(core.following ? { follow } : {}),
    end: () => undefined,
  };

  /** What is kept for following is kept from the first edit on: a workbook that nobody edits needs none of it. */
  function follow(snapshot: WorkbookSnapshot, decisions: Decisions): { book: Book; result: CheckResult } {
    if (!chosen || !core.following) throw new Error('followed before it was recognised');
    if (following && sameDecisions(following.decisions, decisions)) following.check.follow(snapshot);
    else following = { check: core.following(snapshot, chosen, decisions), decisions };
    const { result } = following.check;
    book = following.check.book;
    last = { result, decisions };
    return { book, result };
  }
}

/** Milliseconds of work after which the page is let in. A person feels fifty, and one more rule may take most of those when it runs first. */
const SLICE = 10;

async function inSlices<T>(work: Iterator<void, T>, pause: () => Promise<void>): Promise<T> {
  let began = performance.now();
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE) continue;
    await pause();
    began = performance.now();
  }
}

function sameDecisions(one: Decisions, other: Decisions): boolean {
  return (
    one.suppressions === other.suppressions &&
    one.customRules === other.customRules &&
    one.catalogue === other.catalogue &&
    one.levels === other.levels &&
    one.previous === other.previous &&
    one.units === other.units &&
    JSON.stringify(one.inputs) === JSON.stringify(other.inputs)
  );
}
