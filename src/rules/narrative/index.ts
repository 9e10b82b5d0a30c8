/** The rules that read the narrative back against the tables. */
import type { Rule } from '../../model';
import { rule as amountEqualsTable } from './amount-equals-table';
import { rule as changeAndRate } from './change-and-rate';
import { rule as counts } from './counts';
import { rule as listComplete } from './list-complete';
import { rule as mixedBasis } from './mixed-basis';
import { rule as names } from './names';
import { rule as partsSum } from './parts-sum';
import { rule as previousYear } from './previous-year';
import { rule as reasonsGiven } from './reasons-given';
import { rule as share } from './share';
import { rule as sharesForAllOrNone } from './shares-for-all-or-none';
import { rule as untied } from './untied';
import { rule as zeroAgainstTable } from './zero-against-table';

export { narrativeCoverage } from './coverage';
export type { NarrativeCoverage } from './coverage';

export const narrativeRules: readonly Rule[] = [
  amountEqualsTable,
  zeroAgainstTable,
  share,
  changeAndRate,
  mixedBasis,
  previousYear,
  partsSum,
  listComplete,
  counts,
  names,
  reasonsGiven,
  sharesForAllOrNone,
  untied,
];
