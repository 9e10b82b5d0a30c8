/**
 * The keys that `--format json` promises (docs: the command-line contract). Adding is allowed, renaming is not: the types make a
 * renamed key a compile error here, the tests make a missing one a failure.
 */
import type { Candidate, Cause, Place, ProofLine } from '../../src/model';
import type { CheckReport, FindingEntry, TableEntry, ToolVersion } from '../../src/report';

export const REPORT_KEYS = [
  'tool',
  'file',
  'department',
  'year',
  'profile',
  'tables',
  'missing',
  'summary',
  'findings',
  'causes',
] as const satisfies readonly (keyof CheckReport)[];

export const TOOL_KEYS = ['name', 'version', 'ruleSet', 'catalogue'] as const satisfies readonly (keyof ToolVersion)[];

export const TABLE_KEYS = [
  'id',
  'title',
  'sheet',
  'range',
  'unit',
] as const satisfies readonly (keyof TableEntry)[];

export const SUMMARY_KEYS = [
  'comparisons',
  'errors',
  'warnings',
  'notes',
  'tails',
  'coverage',
  'skipped',
] as const satisfies readonly (keyof CheckReport['summary'])[];

export const COVERAGE_KEYS = [
  'numericCells',
  'checked',
] as const satisfies readonly (keyof CheckReport['summary']['coverage'])[];

export const SKIP_KEYS = [
  'rule',
  'reason',
] as const satisfies readonly (keyof CheckReport['summary']['skipped'][number])[];

export const FINDING_KEYS = [
  'key',
  'rule',
  'level',
  'message',
  'places',
  'unit',
  'actual',
  'expected',
  'difference',
  'allowed',
  'proof',
  'tail',
  'cause',
] as const satisfies readonly (keyof FindingEntry)[];

export const PLACE_KEYS = ['role', 'sheet', 'cell', 'label'] as const satisfies readonly (keyof Place)[];

export const PROOF_KEYS = [
  'label',
  'value',
  'sheet',
  'cell',
  'sign',
] as const satisfies readonly (keyof ProofLine)[];

export const CAUSE_KEYS = [
  'id',
  'certainty',
  'findings',
  'candidates',
] as const satisfies readonly (keyof Cause)[];

export const CANDIDATE_KEYS = [
  'sheet',
  'cell',
  'actual',
  'expected',
  'slip',
] as const satisfies readonly (keyof Candidate)[];

export const NARRATIVE_KEYS = ['file', 'profile', 'sections', 'asks'] as const;
export const SECTION_KEYS = ['id', 'heading', 'paragraphs'] as const;
export const PARAGRAPH_KEYS = ['template', 'text', 'parts'] as const;
export const ASK_KEYS = ['id', 'label', 'section'] as const;
export const RULE_KEYS = ['id', 'title', 'level', 'basis'] as const;

/** The promised keys that `value` lacks. */
export function lacking(value: object, keys: readonly string[]): string[] {
  return keys.filter((key) => !(key in value));
}
