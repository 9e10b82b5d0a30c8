/** Book → findings: runs the rules and accounts for what was compared. */
export { check } from './check';
export type { CheckOptions } from './check';
