/**
 * Gouji as a library: read a workbook, recognise its tables, check them, write the narrative. Pure but for `readWorkbook`, which only waits;
 * no files, no network, no globals. What docs/api names is stable as the version promises.
 */
export { check } from './check';
export type { CheckOptions } from './check';
export { asksOf, narrate, narrativeMarkdown, narrativeText } from './narrate';
export { readWorkbook } from './read-workbook';
export type { WorkbookRead } from './read-workbook';
export { recognise } from './recognise';
export type { RecogniseOptions } from './recognise';
export { reportCsv, reportOf, reportText } from './report';
export { listRules } from './rules';
export type { RuleInfo } from './rules';
export { versions } from './version';
export type {
  Ask,
  Book,
  Candidate,
  Cause,
  CellValue,
  CheckResult,
  CheckSummary,
  Comparison,
  Finding,
  Inputs,
  Level,
  Narrative,
  NarrativePart,
  Paragraph,
  Place,
  ProofLine,
  RuleRun,
  Section,
  SheetSnapshot,
  Skip,
  Slip,
  Suppression,
  Table,
  UnrecognisedRegion,
  WorkbookSnapshot,
} from '../model';
export type { CheckReport, FindingEntry, TableEntry, ToolVersion } from '../report';
