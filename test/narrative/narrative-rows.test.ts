import type { Narrative, NarrativePart } from '../../src/model';
import { narrativeRows } from '../../src/narrative';

const paragraph = (
  text: string,
  parts: readonly NarrativePart[] = [],
): Narrative['sections'][number]['paragraphs'][number] => ({
  template: 'x',
  text,
  parts,
  style: 'body',
});

test('a narrative as rows: its title, heads, a row a paragraph, the heading beside the first of its section', () => {
  const amount: NarrativePart = {
    kind: 'fact',
    text: '5.00',
    fact: 'operating.total',
    places: [{ role: 'cell', sheet: '表十一', cell: 'B2', label: '' }],
    how: '',
  };
  expect(
    narrativeRows({
      title: '说明',
      sections: [
        {
          id: 'a',
          heading: '一、甲',
          paragraphs: [paragraph('机关运行经费5.00万元。', [amount]), paragraph('乙。')],
        },
        { id: 'b', heading: '二、丙', paragraphs: [paragraph('丁。')] },
      ],
    }),
  ).toEqual({
    rows: [
      ['说明'],
      ['章节', '内容', '数字', '来源', '算法'],
      ['一、甲', '机关运行经费5.00万元。', '5.00', '表十一 B2', '–'],
      ['', '乙。', '', '', ''],
      ['二、丙', '丁。', '', '', ''],
    ],
    columnWidths: [24, 80, 14, 36, 56],
    unwrapped: [0],
  });
});
