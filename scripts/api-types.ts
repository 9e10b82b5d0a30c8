/**
 * Writes dist/lib/types: declarations of src/lib/index.ts and of what they speak of, with the endings that Node's resolution wants.
 * Part of `npm run build`.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { declarations } from './api/declarations';

const root = fileURLToPath(new URL('..', import.meta.url));
const out = join(root, 'dist/lib/types');
const files = declarations(root, 'src/lib/index.ts');
rmSync(out, { recursive: true, force: true });
for (const [path, text] of files) {
  mkdirSync(dirname(join(out, path)), { recursive: true });
  writeFileSync(join(out, path), text);
}
console.log(`${files.size} declarations in dist/lib/types`);
