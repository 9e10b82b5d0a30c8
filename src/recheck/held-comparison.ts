/** A comparison as a rule asked for it, kept so that it can be made again. */
import { judge } from '../check';
import type { About, Book, CellId, CompareKind, Relation, Reporter, RuleId, Term } from '../model';

interface Asked {
  /** The how-manieth thing its part said. */
  readonly at: number;
  /** As diagnosis wants it, once it was asked for; only of comparisons that hold. */
  relation: Relation | null;
}

/** A total of a long table keeps the numbers of its cells only. */
export type HeldComparison =
  | (Asked & {
      readonly kind: CompareKind;
      readonly left: readonly Term[];
      readonly right: readonly Term[];
      readonly about: () => About;
    })
  | (Asked & {
      readonly kind: 'total';
      readonly total: CellId;
      readonly parts: readonly CellId[];
      readonly about: (total: CellId) => About;
    });

/** Makes the comparison again. */
export function repeat(comparison: HeldComparison, reporter: Reporter): void {
  if (comparison.kind === 'total') reporter.compareSum(comparison.total, comparison.parts, comparison.about);
  else reporter.compare(comparison.left, comparison.right, comparison.kind, comparison.about);
}

/** Visits every cell of a comparison, as often as it stands there. */
export function eachCell(comparison: HeldComparison, visit: (cell: CellId) => void): void {
  if (comparison.kind === 'total') {
    visit(comparison.total);
    for (const part of comparison.parts) visit(part);
    return;
  }
  for (const term of comparison.left) visit(term.cell);
  for (const term of comparison.right) visit(term.cell);
}

/** The comparison for diagnosis; `finding` is the key of what it gave, null where it held. Null for one that could not be made. */
export function relationOf(
  comparison: HeldComparison,
  book: Book,
  rule: RuleId,
  finding: string | null,
): Relation | null {
  if (finding === null && comparison.relation) return comparison.relation;
  const isTotal = comparison.kind === 'total';
  const kind = isTotal ? 'sum' : comparison.kind;
  const left = isTotal ? [plus(comparison.total)] : comparison.left;
  const right = isTotal ? comparison.parts.map(plus) : comparison.right;
  const judgement = judge(book, left, right, kind);
  const { allowed, verdict } = judgement;
  if (verdict === 'nothing' || verdict === 'cannot-judge') return null;
  const difference = judgement.left - judgement.right;
  const relation: Relation = { rule, finding, kind, left, right, difference, allowed, verdict };
  if (finding === null) comparison.relation = relation;
  return relation;
}

function plus(cell: CellId): Term {
  return { cell, sign: 1 };
}
