/** `npm run bench:sizes`: one table of 10 to 100,000 projects, how long it takes, and the slope: 1 is in proportion to the rows. */
import { check } from '../src/check';
import { recognise } from '../src/recognise';
import { big } from './workloads';

const SIZES = [10, 100, 1_000, 10_000, 100_000];
/** Below this a run is mostly what every workbook costs (the rules themselves), so the slope leaves it out. */
const FROM = 1_000;

/** Best of several runs, in milliseconds: what else runs on the machine only ever adds. */
function best(runs: number, work: () => unknown): number {
  let least = Number.POSITIVE_INFINITY;
  for (let run = 0; run < runs; run += 1) {
    const began = performance.now();
    work();
    least = Math.min(least, performance.now() - began);
  }
  return least;
}

/** Slope of log y over log x, by least squares. */
function slope(points: readonly (readonly [number, number])[]): number {
  const logs = points.map(([x, y]) => [Math.log(x), Math.log(y)] as const);
  const mean = (of: 0 | 1): number => logs.reduce((sum, point) => sum + point[of], 0) / logs.length;
  const [x0, y0] = [mean(0), mean(1)];
  const top = logs.reduce((sum, [x, y]) => sum + (x - x0) * (y - y0), 0);
  return top / logs.reduce((sum, [x]) => sum + (x - x0) ** 2, 0);
}

function main(): void {
  const times = { recognise: [] as [number, number][], check: [] as [number, number][] };
  console.log('    rows  recognise ms   check ms');
  for (const rows of SIZES) {
    const snapshot = big(rows);
    const runs = rows >= 10_000 ? 12 : 60;
    const recognised = best(runs, () => recognise(snapshot));
    // A book is asked once in life: what rules keep about it is made anew for every run.
    const book = recognise(snapshot);
    const checked = best(runs, () => check({ ...book }));
    if (rows >= FROM) {
      times.recognise.push([rows, recognised]);
      times.check.push([rows, checked]);
    }
    console.log(`${String(rows).padStart(8)}  ${recognised.toFixed(3).padStart(12)}  ${checked.toFixed(3).padStart(9)}`);
  }
  console.log(`slope from ${FROM.toLocaleString('en')} rows on: recognise ${slope(times.recognise).toFixed(2)}, check ${slope(times.check).toFixed(2)}`);
}

main();
