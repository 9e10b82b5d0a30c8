/** What is a figure of a budget in running text, and how much it is. 1 万元 = 1,000,000 fen. */
import { figuresIn, moneyOf } from '../../../../src/rules/narrative/reading/figures';
import { paraOf } from './para';

const written = (text: string): readonly string[] => figuresIn(paraOf(text)).map((figure) => figure.written);

test.each([
  ['支出预算8,672.24万元。', '8,672.24万元', 8_672_240_000, 10_000],
  ['0.11亿元', '0.11亿元', 1_100_000_000, 100_000_000],
  ['补助5千元', '5千元', 500_000, 100_000],
  ['共3亿，', '3亿', 30_000_000_000, 10_000_000_000],
  ['共20万、', '20万', 20_000_000, 1_000_000],
  ['共20万', '20万', 20_000_000, 1_000_000],
  // A tenth of a fen is never written; halves go away from nought.
  ['1.005元', '1.005元', 101, 1],
  ['1.004元', '1.004元', 100, 1],
  ['为-1.005元', '-1.005元', -101, 1],
  ['结余-5.00万元', '-5.00万元', -5_000_000, 10_000],
  // One damaged number, not two.
  ['8,67.24万元', '8,67.24万元', 867_240_000, 10_000],
  // The hyphen of a range is no minus.
  ['单价50-80万元', '80万元', 80_000_000, 1_000_000],
  ['2024年-5万元', '5万元', 5_000_000, 1_000_000],
  ['50万元（不含税）的设备', '50万元', 50_000_000, 1_000_000],
])('%s holds the amount %s: %d fen, printed to %d', (text, expected, fen, step) => {
  const [figure, ...others] = figuresIn(paraOf(text));
  expect(figure).toMatchObject({ written: expected, kind: 'amount', fen, step, count: 0 });
  expect(others).toEqual([]);
});

test.each([
  ['占12.5%', '12.5%', 'percent', 125n, 1, 0],
  ['提高3个百分点', '3个百分点', 'percent', 3n, 0, 0],
  ['面积1234.5平方米', '1234.5平方米', 'area', 12345n, 1, 0],
  ['面积20㎡', '20m2', 'area', 20n, 0, 0],
  ['项目31个', '31个', 'count', 31n, 0, 31],
  ['1,024人', '1,024人', 'count', 1024n, 0, 1024],
  ['千家万户共两家单位', '两家', 'count', 2n, 0, 2],
  ['十家', '十家', 'count', 10n, 0, 10],
  ['十二家', '十二家', 'count', 12n, 0, 12],
  ['一十二家', '一十二家', 'count', 12n, 0, 12],
  ['二十个单位', '二十个', 'count', 20n, 0, 20],
  ['九十九个项目', '九十九个', 'count', 99n, 0, 99],
  ['三个直属部门', '三个', 'count', 3n, 0, 3],
])('%s holds %s', (text, expected, kind, digits, decimals, count) => {
  const [figure, ...others] = figuresIn(paraOf(text));
  expect(figure).toMatchObject({ written: expected, kind, value: { digits, decimals }, fen: 0, step: 0, count });
  expect(others).toEqual([]);
});

test.each([
  ['years and dates', '2024年1月1日'],
  ['numbers of documents', '财预〔2016〕143号'],
  ['spans of time', '2个月、3个小时、5个工作日'],
  ['populations', '3亿人口，人民8人民'],
  ['classes of things by price', '50万元以上、50万元（含）以上、100万元及以下、20万元以内的设备'],
  ['prices for each', '130元/人，5元／平方米'],
  ['parts of things', '1.5个'],
  ['what stands in an order', '第3个项目、第12个项目、第二家、第十二个项目、第二十个单位'],
  ['about how many', '一两家、三五十家、二三个单位'],
  ['things nobody counts here', '三个苹果'],
])('%s are no figures', (_, text) => {
  expect(written(text)).toStrictEqual([]);
});

test('the unit stands by itself, also behind Chinese numbers', () => {
  expect(figuresIn(paraOf('两家，二十个单位，5.00万元，20㎡')).map(({ unit }) => unit)).toEqual(['家', '个', '万元', 'm2']);
});

test('figures stand in the order of the text, each from its first digit to behind its unit', () => {
  const figures = figuresIn(paraOf('共两家单位，经费 5.00 万元，项目31个'));
  expect(figures.map(({ written: words, start, end }) => [words, start, end])).toEqual([
    ['两家', 1, 3],
    ['5.00万元', 8, 14],
    ['31个', 17, 20],
  ]);
});

test('a number that no budget holds stays a number that agrees with none', () => {
  const digits = '9'.repeat(30);
  expect(figuresIn(paraOf(`共${digits}万元，减-${digits}万元，${digits}个`)).map(({ fen, count }) => fen || count)).toEqual([
    Number.MAX_SAFE_INTEGER,
    -Number.MAX_SAFE_INTEGER,
    Number.MAX_SAFE_INTEGER,
  ]);
});

test('a decimal in a unit is rounded to the fen', () => {
  expect(moneyOf({ digits: 15n, decimals: 1 }, '万元')).toEqual({ fen: 1_500_000, step: 100_000 });
  expect(moneyOf({ digits: -15n, decimals: 3 }, '元')).toEqual({ fen: -2, step: 1 });
});
