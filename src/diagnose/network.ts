/** The comparisons of a book as a network of cells: which equations a cell is part of, and with which sign. */
import type { Book, CellId, Relation } from '../model';

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

export interface Network {
  readonly book: Book;
  readonly equations: readonly Equation[];
  readonly byCell: ReadonlyMap<CellId, readonly Equation[]>;
}

export function buildNetwork(book: Book, relations: readonly Relation[]): Network {
  const byCell = new Map<CellId, Equation[]>();
  const equations = relations.map((relation, index): Equation => {
    const coefficients = new Map<CellId, number>();
    for (const term of relation.left) add(coefficients, term.cell, term.sign);
    for (const term of relation.right) add(coefficients, term.cell, -term.sign);
    const equation: Equation = {
      index,
      relation,
      coefficients,
      difference: relation.difference,
      allowed: relation.allowed,
      isBound: relation.kind === 'at-most',
      isViolated: relation.verdict === 'different',
    };
    for (const cell of coefficients.keys()) {
      const known = byCell.get(cell);
      if (known) known.push(equation);
      else byCell.set(cell, [equation]);
    }
    return equation;
  });
  return { book, equations, byCell };
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
      const near = [...equation.coefficients.keys()].flatMap((cell) => network.byCell.get(cell) ?? []);
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
