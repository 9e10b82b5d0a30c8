/** What a part of a check has looked at, so that it is done again when that changes. */
import type { AmountReader, CellId, Panel, PanelQuestion } from '../model';

/** What an edit changed: amounts, and answers about panels that came out differently. */
export interface AmountChanges {
  readonly cells: readonly CellId[];
  readonly answers: readonly { readonly panel: Panel; readonly question: PanelQuestion<unknown> }[];
}

export class Reads implements AmountReader {
  readonly #cells = new Set<CellId>();
  readonly #asked = new Map<Panel, Set<PanelQuestion<unknown>>>();
  #everything = false;

  looked(cell: CellId | null): void {
    if (cell === null) this.#everything = true;
    else this.#cells.add(cell);
  }

  asked(question: PanelQuestion<unknown>, panel: Panel): void {
    const known = this.#asked.get(panel);
    if (known) known.add(question);
    else this.#asked.set(panel, new Set([question]));
  }

  isTouchedBy({ cells, answers }: AmountChanges): boolean {
    return (
      this.#everything ||
      cells.some((cell) => this.#cells.has(cell)) ||
      answers.some(({ panel, question }) => this.#asked.get(panel)?.has(question) === true)
    );
  }
}

/** Writes what is read into the account of whoever is at work. */
export class Observer implements AmountReader {
  #into: Reads;

  constructor(into: Reads) {
    this.#into = into;
  }

  looked(cell: CellId | null): void {
    this.#into.looked(cell);
  }

  asked(question: PanelQuestion<unknown>, panel: Panel): void {
    this.#into.asked(question, panel);
  }

  /** Does some work whose reads go into an account; afterwards they go where they went before. */
  during<T>(into: Reads, work: () => T): T {
    const before = this.#into;
    this.#into = into;
    try {
      return work();
    } finally {
      this.#into = before;
    }
  }
}
