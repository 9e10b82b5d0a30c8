/** Findings → causes. */
import type { CheckOptions } from '../check';
import { check } from '../check';
import type { Book, CheckResult, Relation } from '../model';
import { diagnose } from './diagnose';

type Options = Omit<CheckOptions, 'record'>;

/** Adds causes to the result of a check of the same book. Comparisons are recorded only when there is something to explain. */
export function addCauses(book: Book, result: CheckResult, options: Options = {}): CheckResult {
  if (result.summary.errors === 0) return result;
  // Only a sum or a tie that does not hold is explained by others; the causes of wrong codes need none.
  const isArithmetic = result.findings.some(
    (finding) => finding.level === 'error' && finding.suppressed === undefined && finding.comparison !== null,
  );
  if (!isArithmetic) return diagnose(book, result, []);
  const relations: Relation[] = [];
  check(book, { ...options, record: (relation) => relations.push(relation) });
  return diagnose(book, result, relations);
}

/** Checks a book and explains what it finds. */
export function checkAndDiagnose(book: Book, options: Options = {}): CheckResult {
  return addCauses(book, check(book, options), options);
}
