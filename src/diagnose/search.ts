/** The smallest set of changes that satisfies everything violated and breaks nothing that holds. */
import { at } from '../model';
import type { Move } from './moves';
import { cellMoves, columnMoves, rowMoves } from './moves';
import type { Equation, Network } from './network';
import { violates } from './network';

/** Explanations kept at each depth, and changes an explanation may consist of. */
const WIDTH = 6;
const MOST_CHANGES = 5;
/** Moves tried from each explanation. */
const TRIED = 10;

export interface Explanation {
  readonly moves: readonly Move[];
  /** Differences that the moves changed, by equation index. */
  readonly differences: ReadonlyMap<number, number>;
  /** Violated equations of the group, and equations broken on the way, that remain. */
  readonly violated: ReadonlySet<number>;
  /** Σ |difference| over every equation touched: among equal explanations the one that leaves less is better. */
  readonly residue: number;
  /** Σ over moves of the smallest allowance among the equations it satisfies to the last digit: a figure printed elsewhere says more than a long sum. */
  readonly looseness: number;
}

/** Best explanations of one group of violated equations: all of the smallest size, the best first. Empty when none was found. */
export function explain(network: Network, group: readonly Equation[]): Explanation[] {
  const start: Explanation = {
    moves: [],
    differences: new Map(),
    violated: new Set(group.map((equation) => equation.index)),
    residue: group.reduce((sum, equation) => sum + Math.abs(equation.difference), 0),
    looseness: 0,
  };
  let frontier = [start];
  for (let depth = 1; depth <= MOST_CHANGES; depth += 1) {
    const next = frontier.flatMap((explanation) => extend(network, explanation));
    const complete = next.filter((explanation) => explanation.violated.size === 0);
    if (complete.length > 0) return distinct(complete).sort(better);
    frontier = distinct(next)
      .sort((a, b) => a.violated.size - b.violated.size || better(a, b))
      .slice(0, WIDTH);
    if (frontier.length === 0) break;
  }
  return [];
}

function better(a: Explanation, b: Explanation): number {
  return a.moves.length - b.moves.length || a.residue - b.residue || a.looseness - b.looseness;
}

function extend(network: Network, from: Explanation): Explanation[] {
  const violated = [...from.violated].map((index) => at(network.equations, index));
  const differenceOf = (equation: Equation): number =>
    from.differences.get(equation.index) ?? equation.difference;
  const used = new Set(from.moves.flatMap((move) => move.changes.map((change) => change.cell)));
  const moves = [
    ...rowMoves(network, violated, differenceOf),
    ...cellMoves(network, violated, differenceOf),
    ...(from.moves.length === 0 ? columnMoves(network, violated) : []),
  ].filter((move) => !move.changes.some((change) => used.has(change.cell)));
  return moves
    .map((move) => apply(network, from, move))
    .filter((explanation) => explanation.violated.size < from.violated.size)
    .sort((a, b) => a.violated.size - b.violated.size || better(a, b))
    .slice(0, from.moves.length === 0 ? TRIED * 4 : TRIED);
}

function apply(network: Network, from: Explanation, move: Move): Explanation {
  const differences = new Map(from.differences);
  const violated = new Set(from.violated);
  let residue = from.residue;
  let tightest = Number.MAX_SAFE_INTEGER / MOST_CHANGES;
  for (const [index, effect] of move.effects) {
    const equation = at(network.equations, index);
    const before = differences.get(index) ?? equation.difference;
    const after = before + effect;
    differences.set(index, after);
    if (violates(equation, after)) violated.add(index);
    else violated.delete(index);
    if (equation.isBound) continue;
    residue += Math.abs(after) - Math.abs(before);
    if (after === 0)
      tightest = Math.min(tightest, equation.relation.kind === 'identical' ? 0 : equation.allowed);
  }
  return {
    moves: [...from.moves, move],
    differences,
    violated,
    residue,
    looseness: from.looseness + tightest,
  };
}

/** The same changes found in another order, or by another equation, are one explanation. */
function distinct(explanations: readonly Explanation[]): Explanation[] {
  const byChanges = new Map<string, Explanation>();
  for (const explanation of explanations) {
    const key = explanation.moves
      .map(({ kind, changes }) => `${kind}:${changes.map(({ cell, by }) => `${cell}:${by}`).join(',')}`)
      .sort()
      .join(';');
    if (!byChanges.has(key)) byChanges.set(key, explanation);
  }
  return [...byChanges.values()];
}
