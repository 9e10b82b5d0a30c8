/**
 * `npm run docs:readme`: runs the commands that README pages show and puts what they print below them. `--check` writes nothing and fails
 * when a page is out of date or names a script that is not in package.json.
 *
 * A block is fenced as `console`; its first line is `$ npm run --silent gouji -- …`, the rest is output. A line `…` among it stands for
 * what is left out: as many lines are kept before and after it as were there.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { commandsIn, refilled, scriptsNamed } from './readme/blocks';

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');
const { scripts } = JSON.parse(readFileSync(`${root}package.json`, 'utf8')) as {
  scripts: Record<string, string>;
};

const RUN = '$ npm run --silent gouji -- ';

/** What a command prints on stdout, as a page shows it. */
function output(command: string): string {
  if (!command.startsWith(RUN)) throw new Error(`not a command of the product: ${command}`);
  const { stdout, stderr, status } = spawnSync(
    'npx',
    ['tsx', 'src/cli/main.ts', ...command.slice(RUN.length).split(' ')],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  // 1: errors were found in the workbook. Anything above is a command that does not work.
  if (status === null || status > 1) throw new Error(`${command} ended with ${status}: ${stderr}`);
  return stdout;
}

const outputs = new Map<string, string>();
let faults = 0;
for (const page of ['README.md', 'README.zh-CN.md', 'CONTRIBUTING.md', 'docs/performance.md']) {
  const before = readFileSync(root + page, 'utf8');
  for (const command of commandsIn(before)) if (!outputs.has(command)) outputs.set(command, output(command));
  const after = refilled(before, (command) => outputs.get(command) ?? '');
  if (!isCheck) writeFileSync(root + page, after);
  else if (after !== before) {
    faults += 1;
    console.error(`${page} shows output that the program no longer gives: run npm run docs:readme`);
  }
  for (const name of scriptsNamed(before)) {
    if (name in scripts) continue;
    faults += 1;
    console.error(`${page} names npm run ${name}, which package.json does not have`);
  }
}
process.exitCode = faults > 0 ? 1 : 0;
