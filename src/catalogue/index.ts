/** 政府收支分类科目 as data, with look-ups. Everything is unpacked on first use; importing costs nothing but bytes. */
export type { Abolished, Confidence, Entry, Found, Fund, ListId, Mapping, Source, UnitKind } from './entry';
export { abolishedAccounts, abolishedByCode, abolishedByName } from './abolished';
export {
  byCode,
  departmentEconomic,
  economicByName,
  functional,
  functionalByName,
  functionalClassByName,
  governmentEconomic,
  governmentEconomicByName,
} from './look-up';
export { mappingFor, mappings } from './mapping';
export { normaliseName, withoutNumbering } from './name';
export { editDistance, nearestCode, nearestName } from './nearest';
export { sourcesOf } from './sources';
export { catalogueFor, isInForce, listOf } from './lists';
export type { List } from './lists';
export { catalogueInForce, loadedFor, withCatalogue } from './in-force';
export type { Catalogue } from './in-force';
export { readCatalogue } from './loading/read-catalogue';
export type { CatalogueRead } from './loading/read-catalogue';
export type { CatalogueProblem, CatalogueProblemCode } from './loading/problem';

/** The catalogue built in: the list of this year, with the changes of the years around it. */
export const CATALOGUE_VERSION = '2024';

/** Budget years whose changes are recorded. */
export const CATALOGUE_YEARS = { from: 2022, until: 2026 } as const;
