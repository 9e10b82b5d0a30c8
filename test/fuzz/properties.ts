/** What holds of every workbook, every file and every text, however damaged. Run a little by jest and for long by `npm run fuzz`. */
import fc from 'fast-check';
import { editProperties } from './edits';
import { fileProperties } from './files';
import { damagedSample, randomWorkbook } from './mutations';
import { goesThrough } from './pipeline';
import type { Property } from './property';
import { property } from './property';
import { silenceProperties } from './silence';
import { wordProperties } from './words';

export const properties: readonly Property[] = [
  property(
    'a damaged sample is checked: no crash, no clean verdict on nothing, every place in the workbook',
    60,
    fc.property(damagedSample, goesThrough),
  ),
  property(
    'sheets of any words and numbers are checked likewise',
    200,
    fc.property(randomWorkbook, goesThrough),
  ),
  ...editProperties,
  ...silenceProperties,
  ...wordProperties,
  ...fileProperties,
];
