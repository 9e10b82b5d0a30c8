/** Findings → causes. */
import type { CheckOptions } from '../check';
import { check } from '../check';
import type { Book, CheckResult, Relation } from '../model';
import { diagnose } from './diagnose';

type Options = Omit<CheckOptions, 'record'>;

/** Cells up to which keeping every comparison costs less than comparing again once something is found; no department has more. */
const FEW_CELLS = 20_000;

/** Adds causes to the result of a check of the same book. Comparisons are recorded only when there is something to explain. */
export function addCauses(book: Book, result: CheckResult, options: Options = {}): CheckResult {
  return explained(book, result, () => {
    const relations: Relation[] = [];
    check(book, { ...options, record: (relation) => relations.push(relation) });
    return relations;
  });
}

/** Checks a book and explains what it finds. */
export function checkAndDiagnose(book: Book, options: Options = {}): CheckResult {
  if (book.cells.fen.length > FEW_CELLS) return addCauses(book, check(book, options), options);
  const relations: Relation[] = [];
  const result = check(book, { ...options, record: (relation) => relations.push(relation) });
  return explained(book, result, () => relations);
}

/** Adds causes to a result that has errors; `relationsOf` gives all comparisons of that check and is asked only when they are needed. */
export function explained(
  book: Book,
  result: CheckResult,
  relationsOf: () => readonly Relation[],
): CheckResult {
  if (result.summary.errors === 0) return result;
  // Only a sum or a tie that does not hold is explained by others; the causes of wrong codes need none.
  const isArithmetic = result.findings.some(
    (finding) => finding.level === 'error' && finding.suppressed === undefined && finding.comparison !== null,
  );
  return diagnose(book, result, isArithmetic ? relationsOf() : []);
}
