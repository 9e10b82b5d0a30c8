/** State as sentences and lists, ready to be shown; the same for any surface. */
export * from './cause';
export { findingAt } from './finding-at';
export * from './groups';
export * from './marks';
export * from './narrative';
export * from './places';
export * from './proof';
export * from './rewritten';
export * from './tables';
export * from './verdict';
