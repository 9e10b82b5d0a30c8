/**
 * `npm run fuzz -- [--runs 5000] [--minutes 10] [--seed 7] [--only WORD]`: the properties of test/fuzz for as long as one likes, with the
 * number of cases tried and the slowest; the seed is printed to repeat a run. `--minutes` shares the time out and ends a property before its runs are up.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { properties } from './properties';
import { TOO_LONG, timed } from './slowest';

const { values } = parseArgs({
  options: {
    runs: { type: 'string' },
    minutes: { type: 'string' },
    seed: { type: 'string' },
    only: { type: 'string', default: '' },
  },
});
const minutes = values.minutes === undefined ? null : Number(values.minutes);
const runs = Number(values.runs ?? (minutes === null ? 1_000 : 10_000_000));
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
const chosen = properties.filter(({ name }) => name.includes(values.only));
if (
  !Number.isInteger(runs) ||
  runs < 1 ||
  !Number.isInteger(seed) ||
  !((minutes ?? 1) > 0) ||
  chosen.length === 0
) {
  console.error('usage: npm run fuzz -- [--runs N] [--minutes N] [--seed N] [--only WORD]');
  process.exit(2);
}
console.log(
  `seed ${seed}, ${minutes === null ? `${runs} runs of each property` : `${minutes} minutes for ${chosen.length} properties`}`,
);
const share =
  minutes === null
    ? null
    : { interruptAfterTimeLimit: (minutes * 60_000) / chosen.length, markInterruptAsFailure: false };
let failed = 0;
let tried = 0;
for (const { name, property: untimed } of chosen) {
  const { property, slowest } = timed(untimed);
  const details = await fc.check(property as fc.IAsyncProperty<[unknown]>, { seed, numRuns: runs, ...share });
  tried += details.numRuns;
  const line = `${String(details.numRuns).padStart(8)}  ${(slowest() / 1000).toFixed(2).padStart(6)} s  ${name}`;
  if (slowest() > TOO_LONG) {
    failed += 1;
    console.error(`SLOW ${line}`);
  } else if (details.failed) {
    failed += 1;
    console.error(`FAIL ${line}\n${fc.defaultReportMessage(details)}\n${String(details.errorInstance)}`);
  } else console.log(`ok   ${line}`);
}
console.log(`${tried} cases, ${chosen.length - failed} properties held, ${failed} failed`);
if (failed > 0) process.exitCode = 1;
