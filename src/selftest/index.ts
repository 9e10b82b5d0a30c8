export { selftest } from './selftest';
export type { FaultResult, KindSummary, SelftestOptions, SelftestResult } from './selftest';
export { FAULT_KINDS } from './faults';
export type { FaultKind } from './faults';
