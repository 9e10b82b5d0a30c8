/** Cost against size: one table of 10 to 100,000 projects. */
import { check } from '../src/check';
import { recognise } from '../src/recognise';
import { slope, timing } from './clock';
import { big } from './workloads';

const SIZES = [10, 100, 1_000, 10_000, 100_000];
/** Below this a run is mostly what every workbook costs (the rules themselves), so the slope leaves it out. */
const FROM = 1_000;

/** Best milliseconds at each size, and the slope of their logarithms from `from` rows on: 1 is in proportion to the rows. */
export interface Growth {
  readonly rows: readonly { readonly rows: number; readonly recognise: number; readonly check: number }[];
  readonly from: number;
  readonly slopes: { readonly recognise: number; readonly check: number };
}

export async function measureGrowth(): Promise<Growth> {
  const rows: { rows: number; recognise: number; check: number }[] = [];
  for (const size of SIZES) {
    const snapshot = big(size);
    const runs = size >= 100_000 ? 12 : size >= 10_000 ? 40 : 150;
    const recognised = await timing(
      runs,
      () => snapshot,
      (from) => recognise(from),
    );
    const checked = await timing(
      runs,
      () => recognise(snapshot),
      (book) => check(book),
    );
    rows.push({ rows: size, recognise: recognised.best, check: checked.best });
  }
  const counted = rows.filter((row) => row.rows >= FROM);
  const slopeOf = (stage: 'recognise' | 'check'): number =>
    slope(counted.map((row) => [row.rows, row[stage]] as const));
  return { rows, from: FROM, slopes: { recognise: slopeOf('recognise'), check: slopeOf('check') } };
}
