/** Folders of tests that speak of a folder of code, beside the folder of the same name. */
const ALSO = { 'rules/kit': ['rules/totals', 'rules/ties'] };

const LAYERS = ['model', 'check', 'facts', 'diagnose', 'narrative', 'rules'];
const folders = process.env.MUTATE ? process.env.MUTATE.split(',') : LAYERS;

/**
 * Mutation testing: each change of the code that no test notices is a question (docs/mutation.md).
 *
 *   npm run mutate                       the layers below, one after the other: hours
 *   MUTATE=model npm run mutate          one layer, by the tests of that layer
 *   MUTATE=rules/totals npm run mutate   one family of rules
 *
 * Only the tests of the same folder are run: what a folder promises is to be told by its own tests, not by luck somewhere above.
 */
export default {
  testRunner: 'in-process',
  plugins: ['./scripts/mutation/runner.js', './scripts/mutation/texts.js'],
  inProcess: {
    folders: folders.flatMap((folder) => [folder, ...(ALSO[folder] ?? [])]).map((folder) => `test/${folder}`),
    // Ten thousand random tables a change would take days, and what only luck notices is not told by any test. `diagnose` breaks a
    // whole workbook for each test: what it tells is told by name in `causes`, `moves` and `search`.
    except: ['decimal-oracle', 'fuzz', 'arithmetic', 'read-back', 'diagnose'],
  },
  warnings: { unknownOptions: false },
  // Nothing is type-checked here, and a line put above a file would move what tests know by its line.
  disableTypeChecks: false,
  mutate: folders.map((folder) => `src/${folder}/**/*.ts`),
  coverageAnalysis: 'perTest',
  // What runs once, while the modules load, can be told apart only by starting anew for each change: tables of words, expressions, meta.
  ignoreStatic: true,
  // Sentences for people: their wording is held by test/wording and the rule pages. Ids and words that decide something are changed.
  ignorers: ['texts'],
  concurrency: 1,
  timeoutMS: 5000,
  reporters: ['progress-append-only', 'clear-text', 'json'],
  clearTextReporter: { logTests: false, allowColor: false, reportTests: false, reportMutants: false },
  jsonReporter: { fileName: `reports/mutation/${folders.join('+').replaceAll('/', '-')}.json` },
  thresholds: { high: 95, low: 85, break: 85 },
  tempDirName: '.cache/stryker',
  incrementalFile: `.cache/stryker-${folders.join('+').replaceAll('/', '-')}.json`,
  ignorePatterns: ['dist', 'coverage', 'reports', 'docs/pictures', 'bench'],
};
