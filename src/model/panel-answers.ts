/**
 * What several rules want to know of a panel's amounts (which columns add up, what stands in each column): worked out once, and told
 * apart from looking at the amounts oneself, so that an edit that leaves the answer as it was makes nobody look again.
 */
import type { Book } from './book';
import type { CellId } from './book-access';
import type { Cells, Panel } from './table';

/** A question about the amounts of one panel: the answer may depend on nothing else that an edit of an amount changes. */
export interface PanelQuestion<T> {
  answer(book: Book, panel: Panel): T;
  /** The answer after these cells of the panel came to hold other numbers, where that is found out more quickly. It may change `before`. */
  again?(book: Book, panel: Panel, before: T, cells: readonly CellId[]): T;
  /** Whether two answers are one for everybody who asks. */
  same(one: T, other: T): boolean;
}

/** Who wants to be told what is read of a book's amounts. */
export interface AmountReader {
  /** One amount was looked at; null for all of them at once. */
  looked(cell: CellId | null): void;
  asked(question: PanelQuestion<unknown>, panel: Panel): void;
}

/** By the cells themselves, which an edited book shares with the book it was. */
const answersOf = new WeakMap<Cells, Map<Panel, Map<PanelQuestion<unknown>, unknown>>>();
const observed = new WeakMap<Cells, { readonly cells: Cells; readonly reader: AmountReader }>();

/** The answer for a panel of the book; worked out at the first time of asking. */
export function panelAnswer<T>(book: Book, panel: Panel, question: PanelQuestion<T>): T {
  const behind = observed.get(book.cells);
  behind?.reader.asked(question, panel);
  const plain = behind ? { ...book, cells: behind.cells } : book;
  let panels = answersOf.get(plain.cells);
  if (!panels) answersOf.set(plain.cells, (panels = new Map()));
  let answers = panels.get(panel);
  if (!answers) panels.set(panel, (answers = new Map()));
  // Answers are kept by their question, which gave them.
  if (answers.has(question)) return answers.get(question) as T;
  const answer = question.answer(plain, panel);
  answers.set(question, answer);
  return answer;
}

/** Answers a panel's questions anew after some of its cells changed, and gives those that are now answered differently. */
export function answerAgain(book: Book, panel: Panel, cells: readonly CellId[]): PanelQuestion<unknown>[] {
  const answers = answersOf.get(book.cells)?.get(panel) ?? new Map<PanelQuestion<unknown>, unknown>();
  return [...answers].flatMap(([question, before]) => {
    const now = question.again?.(book, panel, before, cells) ?? question.answer(book, panel);
    if (question.same(before, now)) return [];
    answers.set(question, now);
    return [question];
  });
}

/** The same amounts, but whoever looks at one is noticed. They stay the same when the cells behind them change. */
export function observedCells(cells: Cells, reader: AmountReader): Cells {
  const watch = <T extends Float64Array | Uint8Array>(amounts: T): T =>
    new Proxy(amounts, {
      get(target, key) {
        const index = typeof key === 'string' ? Number(key) : Number.NaN;
        if (Number.isInteger(index)) {
          reader.looked(index);
          return target[index];
        }
        if (key === 'length') return target.length;
        reader.looked(null);
        const member: unknown = Reflect.get(target, key);
        return typeof member === 'function' ? (member.bind(target) as unknown) : member;
      },
    });
  const seen: Cells = {
    fen: watch(cells.fen),
    printed: watch(cells.printed),
    step: watch(cells.step),
    // Blank, number or text: an edit that changes what kind of thing a cell holds is never followed by amounts alone.
    state: cells.state,
  };
  observed.set(seen, { cells, reader });
  return seen;
}
