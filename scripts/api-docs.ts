/**
 * `npm run docs:api`: docs/api/README.md, the library's functions and types out of src/lib and its doc comments. `--check` writes nothing
 * and fails when the page is not current, or something that is exported says nothing of itself.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { apiPage, exportsOf } from './api/page';

const root = fileURLToPath(new URL('..', import.meta.url));
const path = join(root, 'docs/api/README.md');
const entries = exportsOf(root, 'src/lib/index.ts');
const page = apiPage(entries);
const silent = entries.filter((entry) => entry.doc === '').map((entry) => entry.name);
if (silent.length > 0) {
  console.error(`exported without a doc comment: ${silent.join(', ')}`);
  process.exitCode = 1;
}
if (!process.argv.includes('--check')) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, page);
  console.log(`${entries.length} exports in docs/api/README.md`);
} else if (readText(path) !== page) {
  console.error('docs/api/README.md is not what src/lib says: run npm run docs:api');
  process.exitCode = 1;
} else console.log(`${entries.length} exports, all documented`);

function readText(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
