/** The workbooks on which the results of a rule set are kept: as published, with mistakes, mended, and with a narrative. */
import type { Book } from '../../src/model';
import { narrate } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { INPUTS_000 } from '../narrative/published-inputs';
import { catalogueLines, verdictLines } from '../../scripts/verdicts/lines';
import { sheetOf, telling } from '../rules/narrative/told';
import { cleanHebei, cleanShanxi } from '../workbooks';

const BOOKS: Readonly<Record<string, () => Book>> = {
  sample: () => recognise(sampleWorkbook()),
  'sample-with-errors': () => recognise(sampleWithErrors().snapshot),
  'clean-shanxi': () => recognise(cleanShanxi()),
  'clean-hebei': () => recognise(cleanHebei()),
  'narrative-answered': () => {
    const book = recognise(sampleWorkbook());
    return telling(book, sheetOf(narrate(book, INPUTS_000)), INPUTS_000);
  },
  // Written from the right tables and read against those with mistakes, nothing filled in.
  'narrative-of-other-figures': () => {
    const written = narrate(recognise(sampleWorkbook()), {});
    return telling(recognise(sampleWithErrors().snapshot), sheetOf(written), {});
  },
};

/** Everything that is kept, by the name of its file: the results on each workbook, and the lists of accounts they rest on. */
export const KEPT: Readonly<Record<string, () => readonly string[]>> = {
  ...Object.fromEntries(Object.entries(BOOKS).map(([name, book]) => [name, () => verdictLines(book())])),
  catalogue: catalogueLines,
};
