import type { CellValue } from '../../src/model';
import { readNarrativeText } from '../../src/recognise';
import { bookOf, sheet } from '../kit/grid';

const TEXT = `# 第三部分 2024年度部门预算情况说明

## 一、部门预算收支情况说明
**2024年度**预算收入总计8,672.24万元，支出总计8,672.24万元。
| 表 | 格 |
## 二、收入预算情况说明
> 预算收入8,672.24万元。

## 三、其他情况说明
无`;

test('sections and paragraphs of a Markdown text, each on its line', () => {
  const read = readNarrativeText(TEXT, '说明.md');
  expect(read.sheet).toBe('说明.md');
  expect(read.title).toBe('第三部分 2024年度部门预算情况说明');
  expect(read.sections.map(({ heading, number, row }) => [heading, number, row])).toEqual([
    ['一、部门预算收支情况说明', 1, 2],
    ['二、收入预算情况说明', 2, 5],
    ['三、其他情况说明', 3, 8],
  ]);
  expect(read.sections.flatMap(({ paragraphs }) => paragraphs)).toEqual([
    { text: '2024年度预算收入总计8,672.24万元，支出总计8,672.24万元。', row: 3, column: 0 },
    { text: '预算收入8,672.24万元。', row: 6, column: 0 },
    { text: '无', row: 9, column: 0 },
  ]);
});

test('one pasted paragraph is a narrative of one section; line ends of every kind divide', () => {
  const read = readNarrativeText('\uFEFF支出预算100万元。\r\n\r\n其中基本支出60万元。\r项目支出40万元。');
  expect(read.sections).toHaveLength(1);
  expect(read.sections[0]?.paragraphs.map(({ text, row }) => [text, row])).toEqual([
    ['支出预算100万元。', 0],
    ['其中基本支出60万元。', 2],
    ['项目支出40万元。', 3],
  ]);
});

test('nothing gives a narrative without paragraphs', () => {
  expect(readNarrativeText('\n \n').sections[0]?.paragraphs).toEqual([]);
});

test('of a narrative that we wrote the list of sources beside it is no part', () => {
  const rows = ['一、收支总体情况', '二、“三公”经费情况', '三、政府采购情况'].flatMap((heading): CellValue[][] => [
    [heading, null, '8672.24', '表一 B8', '＝表一 B8'],
    ['2024年收入总计8672.24万元，支出总计8672.24万元。', null, '8672.24', '表一 D8', '＝表一 D8'],
  ]);
  const text = bookOf([sheet('情况说明', [['2024年部门预算情况说明', null, '数字', '来源', '算法'], ...rows])]).narrative;
  expect(text).toMatchObject({ title: '2024年部门预算情况说明', ours: true });
  expect(text?.sections.map((section) => section.paragraphs.length)).toEqual([1, 1, 1]);
});

test('headings alone, or a few lines of words, are no narrative', () => {
  const narrative = (...rows: readonly CellValue[][]) => bookOf([sheet('Sheet1', rows)]).narrative;
  expect(narrative(['目录'], ['一、收支情况说明'], ['二、采购情况说明'], ['三、资产情况说明'])).toBeNull();
  expect(narrative(['按照预算管理有关规定，现将2024年部门预算公开如下。'], ['一、收支情况说明'])).toBeNull();
});
