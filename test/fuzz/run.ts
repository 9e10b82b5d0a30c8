/** `npm run fuzz -- --runs 5000 [--seed 7]`: the properties of test/fuzz for as long as one likes; the seed is printed to repeat a run. */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { properties } from './properties';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '1000' }, seed: { type: 'string' } } });
const runs = Number(values.runs);
const seed = values.seed === undefined ? Date.now() % 2 ** 31 : Number(values.seed);
if (!Number.isInteger(runs) || runs < 1 || !Number.isInteger(seed)) {
  console.error('usage: npm run fuzz -- --runs N [--seed N]');
  process.exit(2);
}
console.log(`seed ${seed}, ${runs} runs of each property`);
let failed = 0;
for (const { name, property } of properties) {
  const details = await fc.check(property as fc.IAsyncProperty<[unknown]>, { seed, numRuns: runs });
  if (details.failed) {
    failed += 1;
    console.error(`FAIL  ${name}\n${fc.defaultReportMessage(details)}`);
  } else console.log(`ok    ${name}`);
}
if (failed > 0) process.exitCode = 1;
