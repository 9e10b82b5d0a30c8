/** Violated relations → causes: the smallest set of cells that explains them, with the value each should have. */
import type { Book, Candidate, Cause, CellId, CheckResult, Relation, Slip } from '../model';
import { at, entry, formatFen, locate, placeOf, spotOf } from '../model';
import { codeCauses } from './code-causes';
import type { Move } from './moves';
import { columnSum, sumKey } from './moves';
import type { Equation } from './network';
import { Network, violatedGroups } from './network';
import type { Explanation } from './search';
import { explain } from './search';
import { SLIP_WEIGHT, slipOf } from './slip';

/** Equally small explanations that are shown side by side; more are no help. */
const MOST_CANDIDATES = 6;

/**
 * Adds causes to a check's result. `relations` are all comparisons of that check (check's `record`). Differences that are only warnings
 * (figures that need not be equal) are not evidence; what they say stays a finding without a cause.
 */
export function diagnose(book: Book, result: CheckResult, relations: readonly Relation[]): CheckResult {
  const levels = new Map(
    result.findings
      .filter((finding) => finding.suppressed === undefined)
      .map((finding) => [finding.key, finding.level]),
  );
  const evidence = relations.filter(
    (relation) =>
      relation.verdict !== 'different' ||
      (relation.finding !== null && levels.get(relation.finding) === 'error'),
  );
  const network = new Network(book, evidence);
  const causes = codeCauses(book, result);
  const keyOf = (equation: Equation): string | null => {
    const sum = columnSum(book, equation);
    return sum ? sumKey(sum) : null;
  };
  for (const group of violatedGroups(network, keyOf)) causes.push(...causesOf(network, group));
  const numbered = causes
    .sort((a, b) => b.findings.length - a.findings.length)
    .map((cause, index): Cause => ({ id: `cause-${index + 1}`, ...cause }));
  const causeOf = new Map<string, string>();
  for (const cause of numbered)
    for (const key of cause.findings) if (!causeOf.has(key)) causeOf.set(key, cause.id);
  return {
    ...result,
    causes: numbered,
    findings: result.findings.map((finding) => ({ ...finding, cause: causeOf.get(finding.key) ?? null })),
  };
}

function causesOf(network: Network, group: readonly Equation[]): Omit<Cause, 'id'>[] {
  const explanations = explain(network, group);
  const [best] = explanations;
  if (!best) return [];
  if (best.moves.length === 1) return [oneMove(network, group, explanations)];
  // Several mistakes at once: each move of the best explanation is a cause of its own.
  return best.moves.map((move) => ({
    certainty: 'likely' as const,
    findings: clearedBy(group, move),
    candidates: candidatesOf(network, move),
  }));
}

/** All ways to explain a group by one change: one way is a diagnosis, several are listed together, the most telling first. */
function oneMove(
  network: Network,
  group: readonly Equation[],
  ways: readonly Explanation[],
): Omit<Cause, 'id'> {
  const keys = findingsOf(group);
  const ranked = ways
    .map(({ moves, residue, looseness }) => {
      const move = at(moves, 0);
      return { move, residue, looseness, weight: weightOf(network, move) };
    })
    .sort(
      (a, b) =>
        a.residue - b.residue ||
        b.weight - a.weight ||
        supportOf(network, b.move) - supportOf(network, a.move),
    );
  const byPlace = new Map<string, (typeof ranked)[number]>();
  for (const way of ranked) {
    const place = way.move.changes.map((change) => change.cell).join(',');
    const known = byPlace.get(place);
    // Of several values for one cell, the one that the tightest equation gives: a figure printed elsewhere rather than a long sum.
    if (!known || way.looseness < known.looseness) byPlace.set(place, way);
  }
  const kept = new Set(byPlace.values());
  const places = ranked.filter((way) => kept.has(way));
  const first = at(places, 0);
  if (places.length === 1) {
    return {
      certainty: isExact(network, first.move) ? 'certain' : 'likely',
      findings: keys,
      candidates: candidatesOf(network, first.move),
    };
  }
  return {
    certainty: first.move.kind === 'cell' ? 'ambiguous' : 'likely',
    findings: keys,
    candidates: places.slice(0, MOST_CANDIDATES).flatMap((way) => candidatesOf(network, way.move)),
  };
}

function weightOf(network: Network, move: Move): number {
  return SLIP_WEIGHT[slipOfMove(network.book, move)];
}

/** Equations that speak for a cell: the more of them agree, the likelier it is. */
function supportOf(network: Network, move: Move): number {
  return move.changes.reduce((sum, change) => sum + network.equationsOf(change.cell).length, 0);
}

/**
 * Whether the value is beyond doubt: a figure printed identically elsewhere gives it, and every other equation of the cell agrees to the
 * last digit. Sums alone leave room for a rounding tail.
 */
function isExact(network: Network, move: Move): boolean {
  if (move.kind !== 'cell') return false;
  const change = at(move.changes, 0);
  const equations = network.equationsOf(change.cell).filter((equation) => !equation.isBound);
  const agreeing = equations.every((equation) => {
    const coefficient = entry(equation.coefficients, change.cell);
    return equation.difference + coefficient * change.by === 0;
  });
  return (
    agreeing && equations.length >= 2 && equations.some((equation) => equation.relation.kind === 'identical')
  );
}

function clearedBy(group: readonly Equation[], move: Move): string[] {
  return findingsOf(
    group.filter((equation) => {
      const effect = move.effects.get(equation.index);
      return effect !== undefined && effect !== 0;
    }),
  );
}

/** Keys of the findings that tell of these equations; one that holds has none. */
function findingsOf(equations: readonly Equation[]): string[] {
  return equations.map(({ relation }) => relation.finding).filter((key) => key !== null);
}

function slipOfMove(book: Book, move: Move): Slip {
  if (move.kind === 'row-omitted' || move.kind === 'row-doubled') return move.kind;
  if (move.kind === 'columns') return 'column-shifted';
  const { cell, by } = at(move.changes, 0);
  return slipOf(book, cell, expectedOf(book, cell, by));
}

function expectedOf(book: Book, cell: CellId, by: number): number {
  return at(book.cells.printed, cell) + by;
}

function candidatesOf(network: Network, move: Move): Candidate[] {
  const { book } = network;
  const slip = slipOfMove(book, move);
  if (move.kind === 'row-omitted') {
    const change = at(move.changes, 0);
    const { panel, row, column } = locate(book, change.cell);
    const missing = formatFen(change.by, { unit: column.unit, decimals: 2 });
    return [
      {
        ...spotOf(panel, row, column),
        label: `${placeOf(book, change.cell, 'total').label}：下面漏列一行，金额 ${missing}`,
        actual: '',
        expected: missing,
        slip,
      },
    ];
  }
  const changes =
    move.kind === 'row-doubled' ? move.changes.filter((change) => change.by !== 0).slice(0, 1) : move.changes;
  return changes.map((change) => {
    const place = placeOf(book, change.cell, 'cell');
    const { column } = locate(book, change.cell);
    const text = (fen: number): string => formatFen(fen, { unit: column.unit, decimals: 2 });
    return {
      sheet: place.sheet,
      cell: place.cell,
      label: place.label,
      actual: text(at(book.cells.printed, change.cell)),
      expected: text(expectedOf(book, change.cell, change.by)),
      slip,
    };
  });
}
