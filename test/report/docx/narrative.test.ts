import type { Narrative, NarrativePart } from '../../../src/model';
import { narrativeDocx } from '../../../src/report/docx';
import type { Node } from '../../kit/xml-tree';
import { all, first, wordText } from '../../kit/xml-tree';
import { Parts } from './parts';
import { yellow } from './word-table';

function narrativeOf(...parts: readonly NarrativePart[]): Narrative {
  const text = parts.map((part) => part.text).join('');
  return {
    title: '第三部分 2024年度部门预算情况说明（某某市公安局）',
    asks: [],
    sections: [
      {
        id: 'income',
        heading: '一、收入预算情况说明',
        paragraphs: [
          {
            template: 'a',
            style: 'heading',
            text: '（一）规模',
            parts: [{ kind: 'text', text: '（一）规模' }],
          },
          { template: 'b', style: 'heading', text: '1、目标', parts: [{ kind: 'text', text: '1、目标' }] },
          { template: 'c', style: 'body', text, parts },
        ],
      },
    ],
  };
}

const fact = (text: string): NarrativePart => ({ kind: 'fact', text, fact: 'x', places: [], how: '' });

async function documentOf(narrative: Narrative, draft = true): Promise<Node> {
  return new Parts(await narrativeDocx(narrative, { draft })).document;
}

const styleOf = (paragraph: Node): string | undefined => first(paragraph, 'w:pStyle')?.attributes['w:val'];

test('title, headings and body in the styles of an official document', async () => {
  const parts = new Parts(
    await narrativeDocx(narrativeOf(fact('8,672.24'), { kind: 'text', text: '万元。' })),
  );
  const lines = all(parts.document, 'w:p').map((each) => [styleOf(each), wordText(each)]);
  expect(lines).toEqual([
    ['Heading1', '2024年度部门预算情况说明（某某市公安局）'],
    ['Heading2', '一、收入预算情况说明'],
    ['Heading3', '（一）规模'],
    ['Heading4', '1、目标'],
    ['Body', '8,672.24万元。'],
  ]);
  const styles = all(parts.tree('word/styles.xml'), 'w:style');
  const look = (id: string): readonly (string | undefined)[] => {
    const style = styles.find((each) => each.attributes['w:styleId'] === id) as Node;
    return [
      first(style, 'w:rFonts')?.attributes['w:eastAsia'],
      first(style, 'w:sz')?.attributes['w:val'],
      first(style, 'w:spacing')?.attributes['w:line'],
      first(style, 'w:spacing')?.attributes['w:lineRule'],
    ];
  };
  expect(look('Heading1')).toEqual(['方正小标宋简体', '44', '720', 'exact']);
  expect(look('Heading2')).toEqual(['黑体', '32', '580', 'exact']);
  expect(look('Heading3')).toEqual(['楷体_GB2312', '32', '580', 'exact']);
  expect(look('Body')).toEqual(['仿宋_GB2312', '32', '580', 'exact']);
});

test('every prescribed face names its stand-in', async () => {
  const parts = new Parts(await narrativeDocx(narrativeOf(fact('1'))));
  const fonts = all(parts.tree('word/fontTable.xml'), 'w:font').map((each) => [
    each.attributes['w:name'],
    first(each, 'w:altName')?.attributes['w:val'],
  ]);
  expect(fonts).toContainEqual(['仿宋_GB2312', '仿宋']);
  expect(fonts).toContainEqual(['楷体_GB2312', '楷体']);
  expect(fonts).toContainEqual(['方正小标宋简体', '华文中宋']);
});

test('A4 with margins of 37, 35, 28 and 26 mm, page numbers outside', async () => {
  const parts = new Parts(await narrativeDocx(narrativeOf(fact('1'))));
  const page = first(parts.document, 'w:sectPr') as Node;
  const mm = (twips: string | undefined): number => Math.round((Number(twips) * 25.4) / 1440);
  const size = first(page, 'w:pgSz')?.attributes ?? {};
  const margins = first(page, 'w:pgMar')?.attributes ?? {};
  expect([mm(size['w:w']), mm(size['w:h'])]).toEqual([210, 297]);
  expect(['w:top', 'w:bottom', 'w:left', 'w:right'].map((side) => mm(margins[side]))).toEqual([
    37, 35, 28, 26,
  ]);
  const footer = (path: string): readonly (string | undefined)[] => {
    const tree = parts.tree(path);
    return [
      wordText(tree).trim(),
      first(tree, 'w:jc')?.attributes['w:val'],
      first(tree, 'w:instrText')?.text.trim(),
    ];
  };
  expect(footer('word/footer1.xml')).toEqual(['— 1 —', 'right', 'PAGE']);
  expect(footer('word/footer2.xml')).toEqual(['— 1 —', 'left', 'PAGE']);
});

test('blanks are yellow in a draft and plain otherwise; what was filled in never is', async () => {
  const narrative = narrativeOf(
    fact('8,672.24'),
    { kind: 'text', text: '万元，主要原因是' },
    { kind: 'ask', text: '【主要原因】', ask: 'reason.income' },
    { kind: 'text', text: '，' },
    { kind: 'input', text: '【见附件】', ask: 'x' },
  );
  expect(yellow(await documentOf(narrative))).toEqual(['【主要原因】']);
  expect(yellow(await documentOf(narrative, false))).toEqual([]);
});

test('the line that says why a paragraph is missing is yellow too', async () => {
  const text = '【没有找到“收入总表”，本段没有生成】';
  const document = await documentOf(narrativeOf({ kind: 'text', text }));
  expect(yellow(document)).toEqual([text]);
});

test.each([
  '<w:p>&amp;</w:p>',
  '"引号" & \'撇号\' ]]>',
  '<script>alert(1)</script>',
  '=HYPERLINK("http://x")',
  '全角　空格 和 😀',
])('text is text: %s', async (text) => {
  const document = await documentOf(narrativeOf({ kind: 'input', text, ask: 'reason.income' }));
  const body = all(document, 'w:p').find((each) => styleOf(each) === 'Body') as Node;
  expect(wordText(body)).toBe(text);
  expect(all(document, 'w:p')).toHaveLength(5);
});

test('characters that no XML can hold are left out', async () => {
  const text = 'a\u0000b\u0008c\ufffed\ud800e';
  const document = await documentOf(narrativeOf({ kind: 'input', text, ask: 'reason.income' }));
  expect(wordText(all(document, 'w:p').at(-1) as Node)).toBe('abcde');
});
