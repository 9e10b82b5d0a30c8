/**
 * `npm run notices`: THIRD-PARTY-NOTICES.md, the licences of everything that the product is built from, out of the lockfile and the
 * installed packages; no network. `--check` writes nothing and fails when the page is out of date.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LockedPackage, Notice } from './notices/page';
import { noticePage, productionPackages } from './notices/page';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'THIRD-PARTY-NOTICES.md');

function read(path: string): string {
  return readFileSync(path, 'utf8').replaceAll('\r\n', '\n');
}

/** The licence and notice files of an installed package, joined. */
function licenceText(folder: string): string {
  return readdirSync(folder)
    .filter((name) => /^(?:licen[cs]e|copying|notice)/i.test(name) && !/\.(?:[cm]?js|json)$/.test(name))
    .sort()
    .map((name) => read(join(folder, name)).trim())
    .join('\n\n');
}

function noticeOf({ path, name, version }: LockedPackage): Notice {
  const folder = join(root, path);
  if (!existsSync(folder)) throw new Error(`${name} is not installed: run npm ci`);
  const manifest = JSON.parse(read(join(folder, 'package.json'))) as { license?: string };
  return { name, version, license: manifest.license ?? '', text: licenceText(folder) };
}

const lock = JSON.parse(read(join(root, 'package-lock.json'))) as Parameters<typeof productionPackages>[0];
const text = noticePage(productionPackages(lock).map(noticeOf));
if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (!existsSync(page) || read(page) !== text) {
  console.error('THIRD-PARTY-NOTICES.md is not what the lockfile gives: run npm run notices');
  process.exitCode = 1;
}
