/** The user’s own rules while they are written: mistakes, a dry run, completions, and those the workbook brings. */
import type { DryRunLine } from '../../check';
import { dryRun } from '../../check';
import type { Completions, CustomRuleError } from '../../rules/custom';
import { completions, parseCustomRules, rulesFromSheet } from '../../rules/custom';
import type { Run } from '../state';

export type { Completions, CustomRuleError, DryRunLine };

/** Mistakes of grammar; without a checked workbook nothing more can be said. */
export function mistakesIn(text: string): readonly CustomRuleError[] {
  return parseCustomRules(text).errors;
}

/** What each rule comes to on the checked workbook, in the order of the lines. */
export function tryRules(run: Run, text: string): readonly DryRunLine[] {
  return dryRun(text, run.book);
}

/** What can stand at a 0-based caret position. */
export function completeRules(run: Run, text: string, caret: number): Completions {
  return completions(run.book, text, caret);
}

/** The rules on the workbook’s own sheet, tried; null when it has none. Lines are rows of that sheet. */
export function sheetRules(
  run: Run,
): { readonly sheet: string; readonly lines: readonly DryRunLine[] } | null {
  const own = rulesFromSheet(run.snapshot);
  return own && { sheet: own.sheet, lines: dryRun(own.text, run.book) };
}
