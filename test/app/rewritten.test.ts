import fc from 'fast-check';
import { differenceOf, paragraphKeys, writtenTexts } from '../../src/app';
import { book, narrate } from './fixture';

describe('what differs between two sentences', () => {
  it('is the whole figure, never a part of it', () => {
    expect(differenceOf('支出预算5,244.62万元。', '支出预算5,244.63万元。')).toEqual({
      start: '支出预算',
      before: '5,244.62',
      after: '5,244.63',
      end: '万元。',
    });
    expect(differenceOf('占12%', '占2%')).toEqual({ start: '占', before: '12', after: '2', end: '%' });
  });
  it('is words where words changed', () => {
    expect(differenceOf('比上年增加3万元', '比上年减少3万元')).toMatchObject({
      before: '增加',
      after: '减少',
    });
  });
  it('gives both texts back', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.string({ maxLength: 30 }), (before, after) => {
        const difference = differenceOf(before, after);
        expect(difference.start + difference.before + difference.end).toBe(before);
        expect(difference.start + difference.after + difference.end).toBe(after);
      }),
    );
  });
});

describe('keys of paragraphs', () => {
  it('tell paragraphs of the same template apart and keep their text', () => {
    const narrative = narrate(book, {});
    const [section] = narrative.sections;
    const [paragraph] = section?.paragraphs ?? [];
    if (!section || !paragraph) throw new Error('the fixture has a paragraph');
    const twice = { ...narrative, sections: [{ ...section, paragraphs: [paragraph, paragraph] }] };
    expect(paragraphKeys(twice)).toEqual([['expense/expense.total#1', 'expense/expense.total#2']]);
    expect(Object.keys(writtenTexts(twice))).toEqual(paragraphKeys(twice)[0]);
    expect(writtenTexts(narrative)['expense/expense.total#1']).toBe(paragraph.text);
  });
});
