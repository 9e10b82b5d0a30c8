import type { Language } from '../../src/wording';
import { fill, LANGUAGES, placeholdersIn, wordingOf } from '../../src/wording';
import { laterWordingOf } from '../../src/wording/later';
import { workbenchWordingOf } from '../../src/wording/workbench';

/** Every sentence of a wording with its dotted path. */
function sentences(branch: object, path = ''): Map<string, string> {
  const found = new Map<string, string>();
  for (const [key, value] of Object.entries(branch) as [string, unknown][]) {
    const here = path === '' ? key : `${path}.${key}`;
    if (typeof value === 'string') found.set(here, value);
    else for (const [inner, text] of sentences(value as object, here)) found.set(inner, text);
  }
  return found;
}

/** All words of a language, those that come later among them. */
const wordsOf = (language: Language) =>
  sentences({
    now: wordingOf(language),
    later: laterWordingOf(language),
    workbench: workbenchWordingOf(language),
  });

const chinese = wordsOf('zh-CN');

describe.each(LANGUAGES)('%s', (language) => {
  const mine = wordsOf(language);

  it('says everything the Chinese says, and nothing else', () => {
    expect([...mine.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('asks for the same placeholders in every sentence', () => {
    for (const [path, text] of mine) {
      expect({ path, names: [...new Set(placeholdersIn(text))] }).toEqual({
        path,
        names: [...new Set(placeholdersIn(chinese.get(path) ?? ''))],
      });
    }
  });
});

it('writes Chinese with full-width punctuation between Chinese words', () => {
  for (const [path, text] of chinese) {
    expect({ path, halfWidth: /[\u4e00-\u9fff][,;:!?][\u4e00-\u9fff]/.test(text) }).toEqual({
      path,
      halfWidth: false,
    });
  }
});

describe('fill', () => {
  it('fills placeholders', () => {
    expect(fill('发现 {errors} 处错误，改 {cells} 个', { errors: 3, cells: 2 })).toBe(
      '发现 3 处错误，改 2 个',
    );
  });
  it('chooses singular and plural', () => {
    const template = '{n:error|errors} found' as string;
    expect(fill(template, { n: 1 })).toBe('1 error found');
    expect(fill(template, { n: 0 })).toBe('0 errors found');
  });
  it('refuses a sentence it cannot complete', () => {
    expect(() => fill('{a}' as string, {})).toThrow(RangeError);
  });
});
