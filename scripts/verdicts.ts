/**
 * `npm run verdicts`: keeps the results of the rules on the workbooks of test/verdicts and the lists of accounts, with their mark in CHANGELOG.md. Run after a change
 * of the rules that is meant to change results; git shows what differs. Refuses once the newest version in CHANGELOG.md is out: a new
 * section must say what changes, under a new rule set. test/verdicts holds results and changelog to each other.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULE_SET } from '../src/rules/rule-set';
import { KEPT } from '../test/verdicts/books';
import { changelogFaults, isReleased, withResults } from './verdicts/changelog';
import { resultsMark } from './verdicts/lines';

const root = fileURLToPath(new URL('..', import.meta.url));
const page = join(root, 'CHANGELOG.md');
const changelog = readFileSync(page, 'utf8');
const lines = Object.fromEntries(Object.entries(KEPT).map(([name, lines]) => [name, lines()]));
const results = resultsMark(lines);
const current = changelogFaults(changelog, RULE_SET, results).length === 0;

if (!current && isReleased(changelog)) {
  console.error(
    'Results change after the newest version in CHANGELOG.md is out: add a section with “Results on the same book change:” and a line\n' +
      `“Rule set …, results ${results}.”, raise RULE_SET in src/rules/rule-set.ts, and run this again.`,
  );
  process.exit(1);
}
for (const [name, text] of Object.entries(lines))
  writeFileSync(join(root, `test/verdicts/${name}.txt`), `${text.join('\n')}\n`);
const updated = withResults(changelog, RULE_SET, results);
writeFileSync(page, updated);
const faults = changelogFaults(updated, RULE_SET, results);
for (const fault of faults) console.error(fault);
if (faults.length > 0) process.exitCode = 1;
else console.log(`rule set ${RULE_SET}, results ${results} on ${Object.keys(lines).length} lists`);
