import { check } from '../../src/check';
import { createSheetWorkbook } from '../../src/cli/sheet-workbook';
import { readWorkbook } from '../../src/host/file';
import { narrate } from '../../src/narrative';
import { figureList } from '../../src/narrative/figure-list';
import { recognise } from '../../src/recognise';
import { sampleWorkbook } from '../../src/samples';
import type { NarrativePart, Place } from '../../src/model';
import { valueAt } from '../../src/model';

const book = recognise(sampleWorkbook());
const narrative = narrate(book);

test('each figure of a paragraph has a line: as printed, its cells, how it was worked out', () => {
  const kinds = narrative.sections
    .flatMap((section) => section.paragraphs)
    .find((each) => each.text.includes('其中：基本支出'));
  if (!kinds) throw new Error('no paragraph');
  const [figures, sources, ways] = figureList(kinds).map((cell) => cell.split('\n'));
  const shown = figures?.map((figure, index) => [figure, sources?.[index], ways?.[index]]);
  expect(shown).toEqual([
    ['8672.24', '表三 支出总表 C5', '–'],
    ['3847.34', '表三 支出总表 D5', '–'],
    ['44.36', '表三 支出总表 D5、C5', '表三 D5 ÷ 表三 C5'],
    ['4824.9', '表三 支出总表 E5', '–'],
    ['55.64', '表三 支出总表 E5、C5', '表三 E5 ÷ 表三 C5'],
  ]);
});

test('a paragraph without figures of the tables has none', () => {
  expect(figureList({ parts: [{ kind: 'text', text: '2024年' }] })).toEqual(['', '', '']);
});

test('words and figures of no cell are left out; cells are named by sheet, many are counted', () => {
  const part = (text: string, places: readonly Place[], how = ''): NarrativePart => ({
    kind: 'fact',
    text,
    fact: 'x',
    places,
    how,
  });
  const cell = (sheet: string, address: string): Place => ({ role: 'cell', sheet, cell: address, label: '' });
  const many = (count: number): readonly Place[] =>
    Array.from({ length: count }, (_, index) => cell('表三', `C${index + 5}`));
  const parts = [
    part('公安', [cell('表三', 'A5')]),
    part('5.00', []),
    part('6.00', many(6)),
    part('7.00', [...many(7), cell('表一', 'B2')], '= 表三 7 个单元格之和'),
  ];
  expect(figureList({ parts })).toEqual([
    '6.00\n7.00',
    '表三 C5、C6、C7、C8、C9、C10\n表三 C5等7格；表一 B2',
    '–\n表三 7 个单元格之和',
  ]);
});

test('written to a workbook it stands beside the text and is no part of it when read again', async () => {
  const read = await readWorkbook(await createSheetWorkbook(narrative), '说明.xlsx');
  if (!read.ok) throw new Error(read.problem.code);
  const [sheet] = read.value.sheets;
  if (!sheet) throw new Error('no sheet');
  expect([2, 3, 4].map((column) => valueAt(sheet, 1, column))).toEqual(['数字', '来源', '算法']);
  expect(String(valueAt(sheet, 2, 2))).toContain('8,672.24');
  const texts = recognise(read.value).narrative?.sections.flatMap((section) =>
    section.paragraphs.map((each) => each.text),
  );
  expect(texts).toEqual(narrative.sections.flatMap((section) => section.paragraphs.map((each) => each.text)));
  const columns = new Set(
    check(
      recognise({
        ...read.value,
        sheets: [...sampleWorkbook().sheets.filter((each) => each.name !== '情况说明'), sheet],
      }),
    )
      .findings.flatMap((finding) => finding.places)
      .filter((place) => place.sheet === '情况说明')
      .map((place) => place.cell[0]),
  );
  expect([...columns].filter((column) => column !== 'A' && column !== 'B')).toEqual([]);
});
