/** A property as jest and `npm run fuzz` run it. */
import type fc from 'fast-check';

export interface Property {
  readonly name: string;
  /** How often jest tries it. */
  readonly runs: number;
  readonly property: fc.IRawProperty<[unknown]>;
}

/** Properties of different arguments in one list. */
export function property(name: string, runs: number, of: unknown): Property {
  return { name, runs, property: of as fc.IRawProperty<[unknown]> };
}

export function must(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
