/** The first sentence after a check: can this be published, and what is it worth? */
import type { CheckResult, Finding } from '../../model';
import { fill } from '../../wording';
import type { Wording } from '../../wording';
import type { Run } from '../state';

export interface Verdict {
  readonly tone: 'error' | 'warning' | 'clear' | 'empty';
  readonly headline: string;
  readonly advice: string;
}

/** What was left unchecked; rules that do not apply to a layout leave nothing unchecked. */
export function unchecked(result: CheckResult): CheckResult['summary']['skipped'] {
  return result.summary.skipped.filter((skip) => skip.kind !== 'not-applicable');
}

export interface Remedy {
  /** Cells to change, rows to add or remove counting one each. */
  readonly count: number;
  /** Every change is one in a cell. */
  readonly cellsOnly: boolean;
  /** Errors that these changes clear. */
  readonly explained: number;
}

/** How many changes clear how many errors. */
export function remedy(result: CheckResult): Remedy {
  const errors = new Set(
    result.findings
      .filter((finding) => finding.level === 'error' && !finding.suppressed)
      .map((finding) => finding.key),
  );
  const explained = new Set<string>();
  let count = 0;
  let cellsOnly = true;
  for (const cause of result.causes) {
    const clears = cause.findings.filter((key) => errors.has(key));
    if (clears.length === 0 || cause.candidates.length === 0) continue;
    for (const key of clears) explained.add(key);
    // Of cells that nothing tells apart, one is wrong.
    cellsOnly &&= cause.candidates.every(({ slip }) => slip !== 'row-omitted' && slip !== 'row-doubled');
    count += cause.certainty === 'ambiguous' ? 1 : cause.candidates.length;
  }
  return { count, cellsOnly, explained: explained.size };
}

export function verdictOf(run: Run, wording: Wording): Verdict {
  const { summary } = run.result;
  const words = wording.verdict;
  const comparisons = summary.comparisons.toLocaleString('en-US');
  if (run.book.tables.length === 0) {
    return { tone: 'empty', headline: wording.check.noTablesTitle, advice: '' };
  }
  if (summary.errors > 0) {
    return {
      tone: 'error',
      headline: errorHeadline(run.result, wording),
      advice: fill(words.adviceErrors, { comparisons }),
    };
  }
  const left = skippedWords(run.result, wording);
  if (summary.warnings > 0) {
    const headline = [fill(words.warnings, { warnings: summary.warnings }), ...left].join(wording.separator);
    return { tone: 'warning', headline, advice: fill(words.adviceWarnings, { comparisons }) };
  }
  if (summary.comparisons === 0) {
    return { tone: 'empty', headline: [words.nothingCompared, ...left].join(wording.separator), advice: '' };
  }
  const headline = [fill(words.passed, { comparisons }), ...left].join(wording.separator);
  const gaps = unchecked(run.result).length > 0;
  const advice = gaps ? words.adviceSkipped : words.advicePassed;
  const tails = summary.tails > 0 ? fill(words.adviceTails, { tails: summary.tails }) : '';
  return { tone: gaps ? 'warning' : 'clear', headline, advice: advice + tails };
}

function errorHeadline(result: CheckResult, wording: Wording): string {
  const { count, cellsOnly, explained } = remedy(result);
  const words = wording.verdict;
  const errors = result.summary.errors;
  if (explained === 0) return fill(words.errors, { errors });
  const changes = fill(cellsOnly ? words.cells : words.spots, { count });
  return explained === errors
    ? fill(words.errorsOneFix, { errors, remedy: changes })
    : fill(words.errorsPartFix, { errors, explained, remedy: changes });
}

function skippedWords(result: CheckResult, wording: Wording): readonly string[] {
  const skips = unchecked(result);
  const missing = skips.filter((skip) => skip.kind === 'missing-table').length;
  const byChoice = skips.filter((skip) => skip.kind === 'by-choice').length;
  const other = skips.length - missing - byChoice;
  return [
    ...(result.summary.suppressed > 0
      ? [fill(wording.verdict.dismissed, { count: result.summary.suppressed })]
      : []),
    ...(missing > 0 ? [fill(wording.verdict.skippedMissing, { skipped: missing })] : []),
    ...(other > 0 ? [fill(wording.verdict.skippedOther, { skipped: other })] : []),
    ...(byChoice > 0 ? [fill(wording.verdict.skippedByChoice, { skipped: byChoice })] : []),
  ];
}

/** The keys that a later check is compared by. */
export function comparableKeys(findings: readonly Finding[]): readonly string[] {
  return findings.filter((finding) => !finding.tail && !finding.suppressed).map((finding) => finding.key);
}
