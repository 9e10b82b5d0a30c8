/** The requirement set every member of the Excel namespace came with, read from the comments in @types/office-js. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const DECLARATION =
  /\/\*\*(?<comment>[\s\S]*?)\*\/|^ {4}(?:class|interface) (?<type>\w+)|^ {8}(?:readonly )?(?<member>\w+)\??[(:]/gm;

let versions: Map<string, string> | null = null;

/** `Range.values` → `1.1`. Members without a stated ExcelApi set are left out. */
export function memberVersions(): ReadonlyMap<string, string> {
  versions ??= readVersions();
  return versions;
}

function readVersions(): Map<string, string> {
  const file = createRequire(resolve('package.json')).resolve('@types/office-js/index.d.ts');
  const text = readFileSync(file, 'utf8');
  const start = text.indexOf('declare namespace Excel {');
  const excel = text.slice(start, text.indexOf('\n}\n', start));
  const found = new Map<string, string>();
  let comment = '';
  let type = '';
  for (const { groups } of excel.matchAll(DECLARATION)) {
    if (groups?.comment !== undefined) {
      comment = groups.comment;
      continue;
    }
    if (groups?.type !== undefined) type = groups.type;
    const version = /\[Api set: ExcelApi ([\d.]+)/.exec(comment)?.[1];
    const key = groups?.member === undefined ? type : `${type}.${groups.member}`;
    // The first declaration is the class; later ones of the same name repeat it for loading and updating.
    if (version !== undefined && !found.has(key)) found.set(key, version);
    comment = '';
  }
  return found;
}
