/** How much of a narrative was held against something: every figure is either tied or listed as not tied. */
import type { Book } from '../../model';
import { judgeAmounts } from './amount-equals-table';
import { judgeChanges } from './change-and-rate';
import { judgeCounts } from './counts';
import { judgeLists } from './list-complete';
import { judgeNames } from './names';
import type { Judge } from './outcome';
import { outcomesOf } from './outcome';
import { judgeParts } from './parts-sum';
import type { Figure, Reading } from './reading';
import { readingOf } from './reading';
import { judgePreviousYear } from './previous-year';
import { judgeShares } from './share';
import { judgeZeros } from './zero-against-table';

const JUDGES: readonly Judge[] = [
  judgeAmounts,
  judgeZeros,
  judgeShares,
  judgeChanges,
  judgeParts,
  judgePreviousYear,
  judgeCounts,
  judgeLists,
  judgeNames,
];

/** Figures that no rule could hold against the tables or against the text itself, in the order of the text. */
export function untiedFigures(reading: Reading): readonly Figure[] {
  const tied = new Set(JUDGES.flatMap((judge) => outcomesOf(reading, judge).flatMap(({ ties }) => ties)));
  return reading.figures.filter((figure) => !tied.has(figure));
}

export interface NarrativeCoverage {
  /** Amounts, percentages and counts that the narrative states. */
  readonly figures: number;
  readonly tied: number;
}

/** Null when the book has no narrative. */
export function narrativeCoverage(book: Book): NarrativeCoverage | null {
  const reading = readingOf(book);
  if (!reading) return null;
  return { figures: reading.figures.length, tied: reading.figures.length - untiedFigures(reading).length };
}
