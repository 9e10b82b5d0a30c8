/** Snapshot → book: finds the tables of a budget workbook by meaning, not by address. */
export { Amender } from './amend';
export type { Amended, CellEdit } from './amend';
export { readNarrativeLines, readNarrativeText } from './narrative-text';
export { recognise } from './recognise';
export type { RecogniseOptions } from './recognise';
