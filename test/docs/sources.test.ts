/** The documents that rules rest on are cited from one list, so that an article is checked once and no rule cites a slip. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rules } from '../../src/rules';

const page = readFileSync(join(__dirname, '../../docs/sources.md'), 'utf8');
const listed = [...page.matchAll(/^\| ([^|]+?) +\| ([^|]+?) +\| ([^|]+?) +\|$/gm)]
  .map(([, source = '', gist = '', checked = '']) => ({ source, gist, checked }))
  .filter(({ source }) => source !== '依据' && !/^-+$/.test(source));
const cited = new Set(rules.flatMap((rule) => rule.meta.basis));

test('every basis of a rule stands in docs/sources.md, and nothing else does', () => {
  expect(listed.map(({ source }) => source).sort()).toEqual([...cited].sort());
});

test('each says what it is about and whether its text was read', () => {
  for (const { source, gist, checked } of listed) {
    expect(gist.length).toBeGreaterThan(4);
    expect({ source, checked }).toEqual({
      source,
      checked: expect.stringMatching(/^(已读|待核|见目录数据)/),
    });
  }
});
