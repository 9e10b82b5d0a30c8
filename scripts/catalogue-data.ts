/**
 * Packs the lists that people edit (src/catalogue/data/*.csv) into the modules that the product loads
 * (src/catalogue/data/*.ts). `--check` writes nothing and fails when a module is not what its list gives.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = new URL('../src/catalogue/data/', import.meta.url);

/** Rows of a CSV file by column name. Quoted fields may hold commas, not line breaks. */
export function parseCsv(text: string): Record<string, string>[] {
  const lines = text.split(/\r?\n/).filter((line) => line !== '');
  const head = (lines.shift() ?? '').split(',');
  return lines.map((line) => {
    const fields = [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map((match) =>
      match[1] === undefined ? (match[2] ?? '') : match[1].replaceAll('""', '"'),
    );
    if (fields.length !== head.length)
      throw new Error(`${fields.length} fields instead of ${head.length}: ${line}`);
    return Object.fromEntries(head.map((name, index) => [name, fields[index] ?? '']));
  });
}

/** One line a 类 or 款: the code and its name, then its 项 (or the 款 of an economic 类) by their last two digits. */
export function packList(rows: readonly Record<string, string>[], groupLength: number): string {
  const marks: string[] = [];
  const lines: string[] = [];
  for (const row of rows) {
    const { code = '', name = '' } = row;
    const mark = ['confidence', 'sources', 'from', 'until', 'fund', 'alias']
      .map((key) => row[key] ?? '')
      .join(' ')
      .trimEnd();
    if (!marks.includes(mark)) marks.push(mark);
    const entry = `${name}^${marks.indexOf(mark).toString(36)}`;
    if (code.length <= groupLength) lines.push(code + entry);
    else lines.push(`${lines.pop() ?? ''}|${code.slice(groupLength)}${entry}`);
  }
  return module([
    ['marks', marks],
    ['lines', lines],
  ]);
}

/** A table as arrays of strings, one a column group. */
function packRows(rows: readonly Record<string, string>[]): string {
  return module([['lines', rows.map((row) => Object.values(row).join('|'))]]);
}

function module(parts: readonly (readonly [string, readonly string[]])[]): string {
  const body = parts.map(([name, lines]) => `export const ${name} = \`${lines.join('\n')}\`;\n`).join('\n');
  return `/** Made by scripts/catalogue-data.ts from the list of the same name: change that, not this. */\n${body}`;
}

/** File name without extension → text of the module. */
export function packAll(): Map<string, string> {
  const read = (name: string): Record<string, string>[] =>
    parseCsv(readFileSync(new URL(`${name}.csv`, folder), 'utf8'));
  return new Map([
    ['functional', packList(read('functional'), 5)],
    ['department-economic', packList(read('department-economic'), 3)],
    ['government-economic', packList(read('government-economic'), 3)],
    ['mapping', packRows(read('mapping'))],
    ['abolished', packRows(read('abolished'))],
    ['sources', packRows(read('sources'))],
  ]);
}

function main(check: boolean): void {
  let stale = 0;
  for (const [name, text] of packAll()) {
    const file = new URL(`${name}.ts`, folder);
    if (!check) writeFileSync(file, text);
    else if (readFileSync(file, 'utf8') !== text) {
      stale += 1;
      console.error(`${name}.ts is not what ${name}.csv gives: run npm run catalogue`);
    }
  }
  process.exitCode = stale > 0 ? 1 : 0;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.includes('--check'));
