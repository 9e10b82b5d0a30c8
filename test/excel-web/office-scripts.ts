/** Microsoft's client library from the development dependency, in place of Microsoft's address. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, extname, join, resolve } from 'node:path';

/** Where the published pages load office.js from. */
export const OFFICE_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

const folder = dirname(createRequire(resolve('package.json')).resolve('@microsoft/office-js/dist/office.js'));

/** A file of the library by its path below the address, `zh-cn/office_strings.js`. Throws where there is none. */
export function officeScript(path: string): Buffer {
  if (extname(path) !== '.js' || path.split('/').includes('..'))
    throw new Error(`No script of office.js: ${path}`);
  return readFileSync(join(folder, path));
}
