/** Book → findings: runs the rules and accounts for what was compared. */
export { check } from './check';
export type { CheckOptions } from './check';
export { readSuppressions, writeSuppressions } from './suppression-file';
export type { SuppressionsRead } from './suppression-file';
