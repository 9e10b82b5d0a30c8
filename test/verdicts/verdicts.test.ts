/** The same book gives the same results until CHANGELOG.md says otherwise. Results meant to change are kept with `npm run verdicts`. */
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { changelogFaults, isReleased, withResults } from '../../scripts/verdicts/changelog';
import { resultsMark } from '../../scripts/verdicts/lines';
import { RULE_SET } from '../../src/rules/rule-set';
import { KEPT } from './books';

const names = Object.keys(KEPT);

test.each(names)(
  '%s: what is found, who is blamed and how much is compared are as kept (else: npm run verdicts)',
  (name) => {
    const kept = readFileSync(join(__dirname, `${name}.txt`), 'utf8')
      .trimEnd()
      .split('\n');
    expect(KEPT[name]?.()).toEqual(kept);
  },
);

test('no list is kept that nobody makes', () => {
  const kept = readdirSync(__dirname).filter((name) => name.endsWith('.txt'));
  expect(kept.sort()).toEqual(names.map((name) => `${name}.txt`).sort());
});

test('CHANGELOG.md names the rule set and the results that are kept', () => {
  const kept = names.map(
    (name) =>
      [
        name,
        readFileSync(join(__dirname, `${name}.txt`), 'utf8')
          .trimEnd()
          .split('\n'),
      ] as const,
  );
  const changelog = readFileSync(resolve(__dirname, '../../CHANGELOG.md'), 'utf8');
  expect(changelogFaults(changelog, RULE_SET, resultsMark(Object.fromEntries(kept)))).toEqual([]);
});

describe('a changelog', () => {
  const section = (heading: string, ruleSet: string, results: string, text = ''): string =>
    `## ${heading}\n\n${text}\n\nRule set ${ruleSet}, results ${results}.\n\n`;
  const first = section('0.1.0 (2026-12-01)', '2026.1', 'aaaaaaaa');

  test('with one section of the current rules is right', () => {
    expect(changelogFaults(`# Changelog\n\n${first}`, '2026.1', 'aaaaaaaa')).toEqual([]);
    const same = section('0.1.1', '2026.1', 'aaaaaaaa') + first;
    expect(changelogFaults(same, '2026.1', 'aaaaaaaa')).toEqual([]);
    const said = section('0.2.0', '2026.2', 'bbbbbbbb', 'Results on the same book change: …') + first;
    expect(changelogFaults(said, '2026.2', 'bbbbbbbb')).toEqual([]);
  });

  test.each([
    ['other results than kept', first, '2026.1', 'cccccccc', /results aaaaaaaa, the rules give cccccccc/],
    ['another rule set', first, '2026.2', 'aaaaaaaa', /rule set 2026.1, the rules say 2026.2/],
    ['no line', '## 0.1.0\n\nFirst.\n', '2026.1', 'aaaaaaaa', /no line/],
    ['no section', '# Changelog\n', '2026.1', 'aaaaaaaa', /no section/],
    [
      'changed results under one rule set',
      section('0.2.0', '2026.1', 'bbbbbbbb', 'Results on the same book change: …') + first,
      '2026.1',
      'bbbbbbbb',
      /under the same rule set/,
    ],
    [
      'changed results without a word',
      section('0.2.0', '2026.2', 'bbbbbbbb') + first,
      '2026.2',
      'bbbbbbbb',
      /says nothing under/,
    ],
  ])('with %s is wrong', (_, changelog, ruleSet, results, fault) => {
    const faults = changelogFaults(changelog, ruleSet, results);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(fault);
  });

  test('is written to only while its newest version is not out', () => {
    expect([isReleased(first), isReleased(section('0.2.0', '2026.2', 'bbbbbbbb') + first)]).toEqual([
      true,
      false,
    ]);
    const open = section('0.2.0', '2026.2', 'bbbbbbbb') + first;
    expect(withResults(open, '2026.2', 'dddddddd')).toBe(section('0.2.0', '2026.2', 'dddddddd') + first);
  });
});
