/** Book → findings: runs the rules and accounts for what was compared. */
export { check, checking } from './check';
export type { CheckOptions } from './check';
export { dryRun } from './dry-run';
export type { DryRunCell, DryRunLine } from './dry-run';
export { readSuppressions, writeSuppressions } from './suppression-file';
export type { SuppressionsRead } from './suppression-file';
export { distinctKeys } from './finding-keys';
export { judge } from './judge';
export { coverageOf, outcomeOfRun, outcomeWithoutRun, resultOf, rulesFor } from './outcome';
export type { RuleChoice, RuleOutcome } from './outcome';
export { RuleReporter } from './reporter';
export { runInto } from './run';
