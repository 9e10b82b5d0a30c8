/** Snapshot → book: finds the tables of a budget workbook by meaning, not by address. */
export { recognise } from './recognise';
export type { RecogniseOptions } from './recognise';
