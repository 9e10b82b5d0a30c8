/** Reads the examples out of the test files, without a test runner. */
import { pathToFileURL } from 'node:url';
import type { RuleExamples } from '../../test/kit/rules';

const RUNNER = [
  'describe',
  'test',
  'it',
  'expect',
  'beforeAll',
  'beforeEach',
  'afterAll',
  'afterEach',
  'jest',
] as const;

/** Takes every call and every property, and does nothing. */
const silent: unknown = new Proxy(() => undefined, { get: () => silent, apply: () => silent });

/** Loads test files for the examples they hand to `testRule`; their tests are not run. By rule id. */
export async function examplesOf(paths: readonly string[]): Promise<ReadonlyMap<string, RuleExamples>> {
  for (const name of RUNNER) Reflect.set(globalThis, name, silent);
  for (const path of paths) await import(pathToFileURL(path).href);
  const { exampledRules } = await import('../../test/kit/rules');
  return new Map(exampledRules.map(({ rule, examples }) => [rule.meta.id, examples]));
}
