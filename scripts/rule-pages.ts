/**
 * Writes docs/rules: a page for each rule and their index, from the rules and the examples of their tests. `--check` writes
 * nothing and fails when a page is not current, or a rule is not listed, tested or founded on a document.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rules } from '../src/rules';
import { exampleOf } from './rule-pages/example';
import { examplesOf } from './rule-pages/examples-of-tests';
import { ruleFaults } from './rule-pages/faults';
import { indexOf, pageOf, pagePath } from './rule-pages/page';

const root = fileURLToPath(new URL('..', import.meta.url));
const folders = {
  rules: join(root, 'src/rules'),
  tests: join(root, 'test/rules'),
  pages: join(root, 'docs/rules'),
};

const tests = textsIn(folders.tests, '.test.ts');
const withExamples = [...tests]
  .filter(([, text]) => text.includes('testRule('))
  .map(([path]) => join(folders.tests, path));
const examples = await examplesOf(withExamples);
const wanted = new Map([['README.md', indexOf(rules)]]);
for (const rule of rules) {
  const own = examples.get(rule.meta.id);
  wanted.set(pagePath(rule), pageOf(rule, own ? exampleOf(rule, own) : null));
}
const pages = textsIn(folders.pages, '.md');

if (process.argv.includes('--check')) {
  const defined = [...textsIn(folders.rules, '.ts')]
    .filter(([, text]) => /^export const rule\b/m.test(text))
    .map(([path]) => path.replace(/\.ts$/, ''));
  const faults = ruleFaults(rules, { defined, tests, pages }, wanted);
  for (const fault of faults) console.error(fault);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`${rules.length} rules, ${wanted.size} pages, ${examples.size} with examples`);
} else {
  for (const path of pages.keys()) if (!wanted.has(path)) rmSync(join(folders.pages, path));
  for (const [path, text] of wanted) {
    if (pages.get(path) === text) continue;
    mkdirSync(dirname(join(folders.pages, path)), { recursive: true });
    writeFileSync(join(folders.pages, path), text);
  }
  console.log(`${wanted.size} pages in docs/rules`);
}

/** Files below a folder by their path with forward slashes; empty when the folder is not there. */
function textsIn(folder: string, ending: string): Map<string, string> {
  const texts = new Map<string, string>();
  let entries: string[] = [];
  try {
    entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
  } catch {
    return texts;
  }
  for (const entry of entries.sort()) {
    if (entry.endsWith(ending))
      texts.set(entry.replaceAll('\\', '/'), readFileSync(join(folder, entry), 'utf8'));
  }
  return texts;
}
