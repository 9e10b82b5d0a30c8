import type { Book, WorkbookSnapshot } from '../model';
import { recognise as recogniseWorkbook } from '../recognise';

/** How a workbook is read. */
export interface RecogniseOptions {
  /** A layout by its id (`shanxi-2024`) or province (`shanxi`); by default the one that fits the tables best. */
  readonly profile?: string;
}

/**
 * Finds the tables of a workbook by their meaning. Never throws on data: a workbook without budget tables gives a book without tables, and
 * what looks like a table but is not understood stands in `unrecognised`.
 */
export function recognise(workbook: WorkbookSnapshot, options: RecogniseOptions = {}): Book {
  return recogniseWorkbook(workbook, options);
}
