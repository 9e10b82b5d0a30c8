/** Findings → causes. */
import type { CheckOptions } from '../check';
import { check } from '../check';
import type { Book, CheckResult, Relation } from '../model';
import { diagnose } from './diagnose';

export { diagnose };

/** Checks a book and explains what it finds. Comparisons are recorded only when there is something to explain. */
export function checkAndDiagnose(book: Book, options: Omit<CheckOptions, 'record'> = {}): CheckResult {
  const result = check(book, options);
  if (result.summary.errors === 0) return result;
  const relations: Relation[] = [];
  check(book, { ...options, record: (relation) => relations.push(relation) });
  return diagnose(book, result, relations);
}
