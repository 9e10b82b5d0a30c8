/** Use cases and state of the product, for any surface over any host. */
export { createApp } from './app';
export type { App, AppActions, AppOptions } from './app';
export type { Core, LoadCore, ProfileChoice } from './core';
export type {
  Completions,
  CustomRuleError,
  DrawnChart,
  DryRunLine,
  Filed,
  InputActions,
  InputsView,
  LaterActions,
  ReadBack,
  ReadSentence,
  Refusal,
  SinceRecord,
  Slice,
  WordKind,
} from './later';
export type { CheckRecord } from './history';
export { problemText } from './problem';
export { openProposals } from './proposal';
export type { Proposal, Takeover } from './proposal';
export { STAGES } from './state';
export type { AppState, Notice, Run, Running, SelftestState, SinceLast, Stage } from './state';
export { browserStorage, memoryStorage } from './storage';
export type { AppStorage } from './storage';
export * from './view';
export type { ReadUnits } from './context';
export type { StartWorker, WorkerLike } from './work/messages';
export { RULE_SET, VERSION } from './version';
