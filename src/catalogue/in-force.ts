/** Which lists hold while something runs: the built-in ones, unless a list was put in their place. */
import type { Entry, ListId } from './entry';

/** Lists that take the place of the built-in ones. Plain data, so that worker processes can be sent it. */
export interface Catalogue {
  /** What to call it: the file it was read from. */
  readonly name: string;
  /** The budget year it was issued for; null where it does not say. */
  readonly year: number | null;
  /** Kinds that are not here keep the built-in list. */
  readonly lists: Readonly<Partial<Record<ListId, readonly Entry[]>>>;
}

let current: Catalogue | null = null;

/** The catalogue put in force by `withCatalogue`; null for the built-in one. */
export function catalogueInForce(): Catalogue | null {
  return current;
}

/** The catalogue whose list of this kind is in force in the built-in one's place; null where the built-in one holds. */
export function loadedFor(list: ListId): Catalogue | null {
  return current?.lists[list] ? current : null;
}

/**
 * Runs something with a catalogue in force, and puts back what was before however it ends. Everything in `run` must be done
 * when it returns: an Error is thrown when it gives a promise, whose rest would run with another catalogue.
 */
export function withCatalogue<T>(catalogue: Catalogue | null, run: () => T): T {
  const before = current;
  current = catalogue;
  try {
    const result = run();
    if (result instanceof Promise) throw new Error('withCatalogue: the work must not be asynchronous');
    return result;
  } finally {
    current = before;
  }
}
