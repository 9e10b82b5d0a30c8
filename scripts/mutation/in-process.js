import { createRequire, Module } from 'node:module';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { transformSync } from '@swc/core';
import { bind } from 'jest-each';
import { expect } from 'expect';

/**
 * Runs jest test files inside one process: loaded once, then each test is called again for each change of the code. Jest starts
 * every file anew for every change, which is a second where a test takes a millisecond, and there are ten thousand changes.
 * Knows what our tests of the core use: describe, test, each, expect. No mocks, no hooks, no snapshots.
 */
const require = createRequire(join(process.cwd(), 'package.json'));
const compiled = new Map();

const compile = (file) => {
  const known = compiled.get(file);
  if (known !== undefined) return known;
  const { code } = transformSync(readFileSync(file, 'utf8'), {
    filename: file,
    configFile: false,
    swcrc: false,
    jsc: { target: 'es2022', parser: { syntax: 'typescript' } },
    module: { type: 'commonjs' },
  });
  compiled.set(file, code);
  return code;
};

require.extensions['.ts'] = (module, file) => module._compile(compile(file), file);

const isOurs = (file) => file.startsWith(process.cwd() + sep) && !file.includes(`${sep}node_modules${sep}`);

/** Takes our modules out of the registry, so that what is required next is loaded anew; gives back the ones taken out. */
const takeOut = () => {
  const taken = Object.entries(Module._cache).filter(([file]) => isOurs(file));
  for (const [file] of taken) delete Module._cache[file];
  return taken;
};

const withEach = (declare) => Object.assign(declare, { each: bind(declare, false) });

/** The tests of some files, in order: { id, file, run }. Throws what a file throws while it loads. */
export const load = (files) => {
  const before = takeOut();
  const tests = [];
  const path = [];
  let file = '';
  const describe = withEach((name, body) => {
    path.push(String(name));
    try {
      body();
    } finally {
      path.pop();
    }
  });
  const test = withEach((name, run) =>
    tests.push({ id: `${file}: ${[...path, name].join(' ')}`, file, run: () => run() }),
  );
  Object.assign(globalThis, { describe, test, it: test, expect });
  try {
    for (file of files) require(join(process.cwd(), file));
  } finally {
    takeOut();
    for (const [name, module] of before) Module._cache[name] = module;
  }
  return tests;
};

/** The test files of some folders, by their paths below the present directory, without those of these names. */
export const testFiles = (folders, except) =>
  folders
    .flatMap((folder) => readdirSync(folder, { recursive: true }).map((name) => join(folder, name)))
    .filter((file) => file.endsWith('.test.ts') && !except.includes(basename(file, '.test.ts')))
    .sort();
