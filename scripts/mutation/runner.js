import { load, testFiles } from './in-process.js';

const state = (globalThis.__stryker__ ??= {});

const messageOf = (error) =>
  error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);

/** undefined when the test passes, otherwise what it says. */
const failure = async (test) => {
  try {
    await test.run();
    return undefined;
  } catch (error) {
    return messageOf(error);
  }
};

/**
 * Stryker's test runner over tests kept in memory. A change that no test notices there is tried once more with everything loaded
 * anew while the change is active, as jest would do; a change that is noticed counts only when the test passes again without it.
 */
class InProcessRunner {
  static inject = ['options'];

  constructor(options) {
    this.settings = options.inProcess;
    this.tests = [];
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  reload() {
    state.activeMutant = undefined;
    state.hitLimit = undefined;
    this.tests = load(testFiles(this.settings.folders, this.settings.except));
    const ids = new Set();
    for (const test of this.tests) {
      while (ids.has(test.id)) test.id += ' again';
      ids.add(test.id);
    }
  }

  async dryRun({ coverageAnalysis }) {
    try {
      this.reload();
    } catch (error) {
      return { status: 'error', errorMessage: messageOf(error) };
    }
    const tests = [];
    for (const test of this.tests) {
      if (coverageAnalysis === 'perTest') state.currentTestId = test.id;
      const began = Date.now();
      const failureMessage = await failure(test);
      test.time = Date.now() - began;
      const told = { id: test.id, name: test.id, fileName: test.file, timeSpentMs: Math.round(test.time) };
      tests.push(
        failureMessage === undefined ? { ...told, status: 0 } : { ...told, status: 1, failureMessage },
      );
    }
    state.currentTestId = undefined;
    this.times = new Map(this.tests.map((test) => [test.id, test.time]));
    return { status: 'complete', tests, mutantCoverage: state.mutantCoverage };
  }

  async firstFailure(tests, wanted, { activeMutant, hitLimit }) {
    state.activeMutant = activeMutant.id;
    state.hitLimit = hitLimit;
    state.hitCount = hitLimit === undefined ? undefined : 0;
    let count = 0;
    try {
      for (const test of tests.filter((each) => wanted.has(each.id))) {
        count += 1;
        const message = await failure(test);
        if (hitLimit !== undefined && state.hitCount > hitLimit)
          return { status: 'timeout', reason: 'looped too often' };
        if (message !== undefined)
          return { status: 'killed', killedBy: [test.id], failureMessage: message, nrOfTests: count, test };
      }
    } finally {
      state.activeMutant = undefined;
      state.hitLimit = undefined;
    }
    return { status: 'survived', nrOfTests: count };
  }

  /** Everything loaded anew with the change active from the first line, for the files of the wanted tests only. */
  async anew(wanted, options) {
    const files = [...new Set(this.tests.filter((test) => wanted.has(test.id)).map((test) => test.file))];
    state.activeMutant = options.activeMutant.id;
    let tests;
    try {
      tests = load(files);
    } catch (error) {
      return {
        status: 'killed',
        killedBy: [[...wanted][0]],
        failureMessage: messageOf(error),
        nrOfTests: wanted.size,
      };
    } finally {
      state.activeMutant = undefined;
    }
    const { test: _test, ...result } = await this.firstFailure(tests, wanted, options);
    return result;
  }

  async mutantRun(options) {
    if (this.tests.length === 0) this.reload();
    const wanted = new Set(options.testFilter ?? this.tests.map((test) => test.id));
    const byTime = this.times
      ? [...this.tests].sort((a, b) => this.times.get(a.id) - this.times.get(b.id))
      : this.tests;
    const { test, ...result } = await this.firstFailure(byTime, wanted, options);
    if (result.status === 'survived') return this.anew(wanted, options);
    if (test !== undefined && (await failure(test)) !== undefined) {
      this.reload();
      return this.anew(wanted, options);
    }
    return result;
  }
}

export const strykerPlugins = [{ kind: 'TestRunner', name: 'in-process', injectableClass: InProcessRunner }];
