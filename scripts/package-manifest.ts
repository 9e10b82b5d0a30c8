/**
 * Run by npm around `npm pack`: `strip` puts the published manifest in place of package.json, `restore` puts package.json back. The original
 * waits in .cache/package.json; where a pack was broken off, the next strip or restore finds it there.
 */
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publishedManifest } from './package/manifest';

const root = fileURLToPath(new URL('..', import.meta.url));
const manifest = join(root, 'package.json');
const original = join(root, '.cache/package.json');

const [action] = process.argv.slice(2);
if (existsSync(original)) renameSync(original, manifest);
if (action === 'strip') {
  const text = readFileSync(manifest, 'utf8');
  mkdirSync(join(root, '.cache'), { recursive: true });
  writeFileSync(original, text);
  writeFileSync(manifest, publishedManifest(text));
} else if (action !== 'restore') {
  console.error('usage: tsx scripts/package-manifest.ts strip|restore');
  process.exitCode = 2;
}
