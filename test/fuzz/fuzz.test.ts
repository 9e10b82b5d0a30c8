import fc from 'fast-check';
import { properties } from './properties';

// A fixed seed: the same workbooks everywhere, so that a failure is one that everybody sees. `npm run fuzz` tries others.
test.each(properties)(
  '$name',
  async ({ property, runs }) => {
    await fc.assert(property, { seed: 20_241_015, numRuns: runs, endOnFailure: false });
  },
  60_000,
);
