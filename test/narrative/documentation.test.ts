import { readFileSync } from 'node:fs';
import { DIRECTION_WORDS, FORMATS } from '../../src/narrative';
import { WORDING_SOURCES } from '../../src/narrative/wordings';

test('docs/narrative.md names every format, pair of words and wording file', () => {
  const page = readFileSync('docs/narrative.md', 'utf8');
  const names = [
    ...Object.keys(FORMATS),
    ...DIRECTION_WORDS,
    ...Object.values(WORDING_SOURCES).map(({ file }) => file),
  ];
  expect(names.filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
});
