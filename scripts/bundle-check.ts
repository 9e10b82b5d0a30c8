/**
 * `npm run check:bundles`, after the build: nothing in the pages' scripts makes code or markup out of text, and they name no address but
 * those listed here. What libraries bring is counted, so that one more occurrence fails.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { tally } from './bundles/tally';

const root = fileURLToPath(new URL('../', import.meta.url));
const problems: string[] = [];
for (const page of ['taskpane', 'workbench'] as const) {
  const folder = `${root}dist/${page}/`;
  if (!existsSync(folder)) {
    problems.push(`dist/${page} is not there: npm run build`);
    continue;
  }
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  problems.push(
    ...tally(
      page,
      scripts.map((name) => readFileSync(folder + name, 'utf8')),
    ),
  );
}
for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exitCode = 1;
else console.log('no page makes code or markup out of text or names an address that is not listed');
