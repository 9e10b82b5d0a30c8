export { prepareSelftest, selftest, summaryOf } from './selftest';
export type { FaultResult } from './judge-fault';
export type { KindSummary, PreparedSelftest, SelftestOptions, SelftestResult } from './selftest';
export { FAULT_KINDS } from './faults';
export type { FaultKind } from './faults';
