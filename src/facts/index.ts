export { collectFacts } from './collect';
export type { FactDefinition, ListDefinition } from './definition';
export { FACT_CATALOGUE, LIST_CATALOGUE } from './fact-catalogue';
export { TABLE_NAMES } from './table-names';
