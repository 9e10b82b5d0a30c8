import { remembering } from '../../src/recognise/text';

describe('an answer that is kept', () => {
  const counted = (): { ask: (text: string) => string | null; asked: string[] } => {
    const asked: string[] = [];
    const ask = remembering((text) => {
      asked.push(text);
      return text.startsWith('无') ? null : text.toUpperCase();
    });
    return { ask, asked };
  };

  test('is worked out once, also where it is that there is none', () => {
    const { ask, asked } = counted();
    expect([ask('a'), ask('a'), ask('无'), ask('无')]).toEqual(['A', 'A', null, null]);
    expect(asked).toEqual(['a', '无']);
  });

  test('is not kept of a sentence', () => {
    const { ask, asked } = counted();
    const sentence = 's'.repeat(41);
    expect([ask(sentence), ask(sentence)]).toEqual([sentence.toUpperCase(), sentence.toUpperCase()]);
    expect(asked).toHaveLength(2);
  });

  test('is forgotten with all others before a workbook of nothing but new words fills the memory', () => {
    const { ask, asked } = counted();
    ask('first');
    for (let index = 0; index < 5_000; index += 1) ask(`w${index}`);
    expect([ask('w4999'), ask('first')]).toEqual(['W4999', 'FIRST']);
    expect(asked.filter((text) => text === 'w4999')).toHaveLength(1);
    expect(asked.filter((text) => text === 'first')).toHaveLength(2);
  });
});
