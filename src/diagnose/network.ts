/** The comparisons of a book as a network of cells: which equations a cell is part of, and with which sign. */
import type { Book, CellId, Relation } from '../model';
import { at } from '../model';

/** A comparison as one equation: Σ coefficient × cell = 0 within `allowed`. */
export interface Equation {
  readonly index: number;
  readonly relation: Relation;
  /** Cell → net coefficient; cells that cancel out are not in it. */
  readonly coefficients: ReadonlyMap<CellId, number>;
  /** Current Σ, fen. */
  readonly difference: number;
  readonly allowed: number;
  /** True for inequalities (at most): they are watched, but prove nothing about a cell's value. */
  readonly isBound: boolean;
  readonly isViolated: boolean;
}

/** Of thousands of equations only those near a violated one are ever asked for their coefficients: they are worked out then. */
class RelationEquation implements Equation {
  readonly index: number;
  readonly relation: Relation;
  #coefficients: ReadonlyMap<CellId, number> | null = null;

  constructor(index: number, relation: Relation) {
    this.index = index;
    this.relation = relation;
  }

  get coefficients(): ReadonlyMap<CellId, number> {
    if (this.#coefficients) return this.#coefficients;
    const coefficients = new Map<CellId, number>();
    for (const term of this.relation.left) add(coefficients, term.cell, term.sign);
    for (const term of this.relation.right) add(coefficients, term.cell, -term.sign);
    this.#coefficients = coefficients;
    return coefficients;
  }

  get difference(): number {
    return this.relation.difference;
  }

  get allowed(): number {
    return this.relation.allowed;
  }

  get isBound(): boolean {
    return this.relation.kind === 'at-most';
  }

  get isViolated(): boolean {
    return this.relation.verdict === 'different';
  }
}

/** Equations, and for every cell those it is part of. */
export class Network {
  readonly book: Book;
  readonly equations: readonly Equation[];
  /** For each cell its last mention (0 for none); for each mention, counted from 1, its equation and the mention of the same cell before it. */
  readonly #last: Int32Array;
  readonly #equation: Int32Array;
  readonly #before: Int32Array;
  readonly #asked = new Map<CellId, readonly Equation[]>();

  constructor(book: Book, relations: readonly Relation[]) {
    this.book = book;
    this.equations = relations.map((relation, index) => new RelationEquation(index, relation));
    const mentions = relations.reduce((sum, { left, right }) => sum + left.length + right.length, 0);
    this.#last = new Int32Array(book.cells.fen.length);
    this.#equation = new Int32Array(mentions + 1);
    this.#before = new Int32Array(mentions + 1);
    let next = 1;
    relations.forEach(({ left, right }, index) => {
      for (let side = 0; side < 2; side += 1) {
        for (const { cell } of side === 0 ? left : right) {
          this.#equation[next] = index;
          this.#before[next] = this.#last[cell]!;
          this.#last[cell] = next;
          next += 1;
        }
      }
    });
  }

  /** The equations in which a cell does not cancel out, in their order. */
  equationsOf(cell: CellId): readonly Equation[] {
    let found = this.#asked.get(cell);
    if (!found) {
      const indices = new Set<number>();
      for (let mention = this.#last[cell]!; mention !== 0; mention = this.#before[mention]!)
        indices.add(this.#equation[mention]!);
      found = [...indices]
        .reverse()
        .map((index) => at(this.equations, index))
        .filter((equation) => equation.coefficients.has(cell));
      this.#asked.set(cell, found);
    }
    return found;
  }
}

function add(coefficients: Map<CellId, number>, cell: CellId, sign: number): void {
  const sum = (coefficients.get(cell) ?? 0) + sign;
  if (sum === 0) coefficients.delete(cell);
  else coefficients.set(cell, sum);
}

/** Whether an equation with this difference is violated. */
export function violates(equation: Equation, difference: number): boolean {
  return equation.isBound ? difference > equation.allowed : Math.abs(difference) > equation.allowed;
}

/**
 * Violated equations in groups that share no cell and no key: each group is explained by itself. `keyOf` joins columns of one sum, which
 * share no cell but may have one cause.
 */
export function violatedGroups(network: Network, keyOf: (equation: Equation) => string | null): Equation[][] {
  const groups: Equation[][] = [];
  const seen = new Set<Equation>();
  const byRow = new Map<string, Equation[]>();
  for (const equation of network.equations) {
    const key = equation.isViolated ? keyOf(equation) : null;
    if (key !== null) byRow.set(key, [...(byRow.get(key) ?? []), equation]);
  }
  for (const start of network.equations) {
    if (!start.isViolated || seen.has(start)) continue;
    const group: Equation[] = [];
    const queue = [start];
    seen.add(start);
    for (let equation = queue.pop(); equation; equation = queue.pop()) {
      group.push(equation);
      const near = [...equation.coefficients.keys()].flatMap((cell) => network.equationsOf(cell));
      for (const other of [...near, ...(byRow.get(keyOf(equation) ?? '') ?? [])]) {
        if (!other.isViolated || seen.has(other)) continue;
        seen.add(other);
        queue.push(other);
      }
    }
    groups.push(group);
  }
  return groups;
}
