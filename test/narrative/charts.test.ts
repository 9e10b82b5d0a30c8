import type { Chart } from '../../src/model';
import { sharesOf, shareText } from '../../src/model';
import type { Fact, Facts } from '../../src/model';
import { chartsOf } from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { chartSvg } from '../../src/report';
import { sampleWorkbook } from '../../src/samples';
import { cleanHebei } from '../workbooks';
import { buildBook } from '../kit/build-book';

const charts = chartsOf(recognise(sampleWorkbook()));

test('figures and cells are those of the tables', () => {
  const shown = charts.map((chart) => [
    chart.id,
    chart.points.map(
      ({ label, fen, places }) => `${label} ${fen / 1_000_000} ${places[0]?.sheet} ${places[0]?.cell}`,
    ),
  ]);
  expect(shown).toEqual([
    ['income.chart', ['一般公共预算拨款收入 8016.65 表二 收入总表 D5', '上年结转 655.59 表二 收入总表 I5']],
    [
      'general-expense.chart',
      [
        '公共安全支出 7281.41 表五 一般公共预算支出 C6',
        '社会保障和就业支出 353.12 表五 一般公共预算支出 C13',
        '卫生健康支出 138.74 表五 一般公共预算支出 C17',
        '住房保障支出 243.38 表五 一般公共预算支出 C21',
      ],
    ],
    [
      'three-public.chart',
      ['公务用车购置费 148.1 表十 三公经费 B8', '公务用车运行维护费 2 表十 三公经费 B9'],
    ],
  ]);
});

test('a chart is a pie in 万元 that knows its title and its section', () => {
  const [income] = chartsOf(recognise(sampleWorkbook()));
  expect(income).toMatchObject({ kind: 'pie', unit: '万元', title: '收入预算图', section: 'income' });
});

test('another layout gives the same charts by meaning', () => {
  const ids = chartsOf(recognise(cleanHebei())).map((chart) => chart.id);
  expect(ids).toEqual(['income.chart', 'general-expense.chart', 'three-public.chart']);
});

function threePublic(abroad: number | null, reception: number | null): readonly Chart[] {
  const rows = [
    ['public:abroad', '因公出国（境）费', abroad],
    ['public:reception', '公务接待费', reception],
  ] as const;
  return chartsOf(buildBook({ tables: [{ id: 'three-public', panels: [{ columns: ['total'], rows }] }] }));
}

test('no chart without figures, none with a negative one', () => {
  expect(threePublic(null, 0)).toEqual([]);
  expect(threePublic(-1, 2)).toEqual([]);
  expect(threePublic(null, 2)).toHaveLength(1);
});

test('a line without a name or an amount, or with nought, is no slice', () => {
  const fact = (value: Fact['value']): Fact => ({
    id: '',
    label: '',
    value,
    how: 'read',
    places: [],
    from: [],
  });
  const [name, amount, nought] = [
    fact({ kind: 'text', text: '甲' }),
    fact({ kind: 'amount', fen: 5, step: 1 }),
    fact({ kind: 'amount', fen: 0, step: 1 }),
  ];
  const lines: readonly Readonly<Record<string, Fact>>[] = [
    { name, amount },
    { name },
    { amount },
    { name: amount, amount },
    { name, amount: name },
    { name, amount: nought },
  ];
  const facts: Facts = {
    byId: new Map(),
    lists: new Map([['three-public.items', lines.map((facts) => ({ facts }))]]),
  };
  expect(chartsOf(buildBook({}), facts).map(({ points }) => points)).toEqual([
    [{ label: '甲', fen: 5, places: [] }],
  ]);
});

test('shares are rounded on integers', () => {
  const point = (fen: number): Chart['points'][number] => ({ label: '', fen, places: [] });
  expect(sharesOf([8016650000, 655590000].map(point)).map(shareText)).toEqual(['92.44%', '7.56%']);
  expect(sharesOf([1, 2].map(point)).map(shareText)).toEqual(['33.33%', '66.67%']);
  expect(sharesOf([1, 799].map(point)).map(shareText)).toEqual(['0.13%', '99.88%']);
  expect(sharesOf([5].map(point)).map(shareText)).toEqual(['100.00%']);
});

describe('shapes for the preview', () => {
  const slices = (chart: Chart): readonly string[] => chartSvg(chart).slices.map((slice) => slice.d);

  test('each slice tells its name, amount and share', () => {
    const shown = chartSvg(charts[0] as Chart).slices.map(({ label, amount, share }) => [
      label,
      amount,
      share,
    ]);
    expect(shown).toEqual([
      ['一般公共预算拨款收入', '8,016.65万元', '92.44%'],
      ['上年结转', '655.59万元', '7.56%'],
    ]);
  });

  test('slices join: each begins where the one before ends', () => {
    const paths = slices(charts[1] as Chart);
    const ends = paths.map((d) => /L ([-\d.]+ [-\d.]+) A .* ([-\d.]+ [-\d.]+) Z$/.exec(d)?.slice(1, 3) ?? []);
    expect(ends).toHaveLength(4);
    ends.forEach(([, end], index) => expect(ends[(index + 1) % ends.length]?.[0]).toBe(end));
  });

  test('only the large slice takes the long way round', () => {
    expect(slices(charts[1] as Chart).map((d) => / 0 ([01]) 1 /.exec(d)?.[1])).toEqual(['1', '0', '0', '0']);
  });

  test('a single slice is a whole circle', () => {
    const [path] = slices(threePublic(null, 2)[0] as Chart);
    expect(path?.match(/A /g)).toHaveLength(2);
  });
});
