import type { Book } from '../../../src/model';
import { around, firstPlace, longNumbersOf, textKey, textPlaces, textsOf } from '../../../src/rules/kit';
import type { SourceText } from '../../../src/rules/kit';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';

const expense = (more = ''): ReturnType<typeof sheet> =>
  sheet('支出总表', grid`
    科目编码 | 科目名称 | 合计 | 基本支出
    '204 | 公共安全支出 | 1.00 | 1.00${more}`);
const find = (book: Book, text: string): SourceText[] => textsOf(book).filter((each) => each.text === text);

test('every text of two characters once, in the order of the workbook, with all its places', () => {
  const book = bookOf([
    sheet('备注', grid`
      甲方 | 乙 | 12
      甲方 | 丙方 |`, { top: 2, left: 1 }),
    sheet('附注', grid`甲方`),
  ]);
  expect(textsOf(book).map(({ text }) => text)).toEqual(['甲方', '丙方']);
  const [text] = find(book, '甲方');
  expect(text?.first).toEqual({ sheet: '备注', row: 2, column: 1 });
  expect(text?.places).toEqual([
    { sheet: '备注', row: 2, column: 1 },
    { sheet: '备注', row: 3, column: 1 },
    { sheet: '附注', row: 0, column: 0 },
  ]);
  expect(find(book, '丙方')[0]?.places).toEqual([{ sheet: '备注', row: 3, column: 2 }]);
  expect(textsOf(book)).toBe(textsOf(book));
});

test('what stands in the same row and column of another sheet, the same row or the same column is another place', () => {
  const book = bookOf([sheet('备注', grid`甲方 | 甲方\n甲方`), sheet('附注', grid`甲方`)]);
  expect(find(book, '甲方')[0]?.places.map(({ sheet: name, row, column }) => [name, row, column])).toEqual([
    ['备注', 0, 0],
    ['备注', 0, 1],
    ['备注', 1, 0],
    ['附注', 0, 0],
  ]);
});

test('whole numbers of eleven digits, and no others', () => {
  const numbers = [9_999_999_999, 10_000_000_000, 13_800_001_111, 99_999_999_999, 100_000_000_000, 13_800_001_111.5];
  const book = bookOf([sheet('备注', [numbers], { top: 1, left: 2 })]);
  expect(longNumbersOf(book)).toEqual([
    { value: 10_000_000_000, sheet: '备注', row: 1, column: 3 },
    { value: 13_800_001_111, sheet: '备注', row: 1, column: 4 },
    { value: 99_999_999_999, sheet: '备注', row: 1, column: 5 },
  ]);
});

test('sheets that the product writes are no part of the publication; without the workbook there is nothing to read', () => {
  const names = ['说明资料', '自定义规则', '勾稽检查', '检查报告', '检查说明资料'];
  const book = bookOf(names.map((name) => sheet(name, grid`${name}里的话`)));
  expect(textsOf(book).map(({ text }) => text)).toEqual(['检查说明资料里的话']);
  expect(textsOf(buildBook({}))).toEqual([]);
  expect(longNumbersOf(buildBook({}))).toEqual([]);
});

test('texts are told apart by where they stand: the narrative, the targets, anywhere else', () => {
  const read = bookOf([
    expense('\n 备注：保障办案'),
    sheet('绩效目标', grid`
      2024年项目绩效目标表
      序号 | 项目名称 | 项目编码 | 预算数 | 其中：财政资金 | 绩效目标
      1 | 办案经费 | A001 | 1.00 | 1.00 | 保障办案
      2 | 装备经费 | A002 | 1.00 | 1.00 | 更新装备`),
    sheet('情况说明', grid`保障办案`),
    sheet('其他', grid`保障办案`),
  ]);
  const narrative = { title: '情况说明', sheet: '情况说明', row: 0, sections: [] } as unknown as NonNullable<Book['narrative']>;
  expect(find({ ...read, narrative }, '保障办案').map(({ zone, places }) => [zone, places.map((place) => place.sheet)])).toEqual([
    ['targets', ['绩效目标']],
    ['narrative', ['情况说明']],
    ['tables', ['其他']],
  ]);
  // The register reaches from its first row to its last, and no further.
  const zones = (top: number, bottom: number): (string | undefined)[] => {
    const tables = read.tables.map((table) => (table.id === 'targets' ? { ...table, area: { ...table.area, top, bottom } } : table));
    const book: Book = { ...read, tables };
    return ['A001', 'A002'].map((text) => find(book, text)[0]?.zone);
  };
  expect(zones(2, 2)).toEqual(['targets', 'tables']);
  expect(zones(3, 3)).toEqual(['tables', 'targets']);
  expect(zones(2, 3)).toEqual(['targets', 'targets']);
});

test('a form of targets is part of the targets, on its own sheet', () => {
  const book = bookOf([sheet('其他', grid`保障办案`), sheet('表格', grid`保障办案`)]);
  const form = { sheet: '表格', area: { top: 0, left: 0, bottom: 0, right: 0 } } as unknown as Book['forms'][number];
  expect(find({ ...book, forms: [form] }, '保障办案').map(({ zone, first }) => [zone, first.sheet])).toEqual([['tables', '其他'], ['targets', '表格']]);
});

test('places of a text carry its first words, keys its sheet and fewer', () => {
  const of = (text: string): SourceText => textsOf(bookOf([sheet('备注', [[text], [text]])]))[0] as SourceText;
  const words = '一二三四五六七八九十一二三四五六七八九十一二三四';
  expect(textPlaces(of(words))).toEqual([
    { role: 'text', sheet: '备注', cell: 'A1', label: words },
    { role: 'text', sheet: '备注', cell: 'A2', label: words },
  ]);
  expect(textPlaces(of(`${words}五`)).map(({ label }) => label)).toEqual([`${words}…`, `${words}…`]);
  expect(textKey(of(words))).toBe('备注/一二三四五六七八九十一二三四五六');
  expect(firstPlace(of(words))).toBe('备注 A1');
});

test('words around a match, with … where something is left out', () => {
  const text = '〇一二三四五六七八九甲乙丙丁戊己庚辛壬癸';
  expect(around(text, 10, 1)).toBe('〇一二三四五六七八九甲乙丙丁戊己庚辛壬…');
  expect(around(text, 11, 1)).toBe('…一二三四五六七八九甲乙丙丁戊己庚辛壬癸');
  expect(around(text, 0, 2)).toBe('〇一二三四五六七八九…');
  expect(around(text, 12, 8)).toBe('…二三四五六七八九甲乙丙丁戊己庚辛壬癸');
});
