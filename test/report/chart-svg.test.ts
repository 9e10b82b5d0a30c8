import type { Chart } from '../../src/model';
import { chartSvg } from '../../src/report';

const chart = (...points: readonly (readonly [string, number])[]): Chart => ({
  id: 'income.chart',
  title: '收入预算图',
  section: 'income',
  kind: 'pie',
  unit: '万元',
  points: points.map(([label, amount]) => ({ label, fen: amount * 1_000_000, places: [] })),
});

test('each slice tells its name, its amount and its share', () => {
  const { title, slices } = chartSvg(
    chart(['一般公共预算', 6000], ['上年结转', 1500.5], ['单位资金', 499.5]),
  );
  expect(title).toBe('收入预算图');
  expect(slices.map(({ label, amount, share }) => [label, amount, share])).toEqual([
    ['一般公共预算', '6,000.00万元', '75.00%'],
    ['上年结转', '1,500.50万元', '18.76%'],
    ['单位资金', '499.50万元', '6.24%'],
  ]);
});

test('neighbours have different colours', () => {
  const fills = chartSvg(chart(['甲', 1], ['乙', 1], ['丙', 1])).slices.map((slice) => slice.fill);
  expect(new Set(fills).size).toBe(3);
});

/** Where a path begins and ends on the circle, around (140, 100) with a radius of 72. */
function ends(d: string): readonly (readonly [number, number])[] {
  const [, lineX, lineY] = /L (\S+) (\S+)/.exec(d) ?? [];
  const [, arcX, arcY] = /A 72 72 0 [01] 1 (\S+) (\S+)/.exec(d) ?? [];
  return [
    [Number(lineX), Number(lineY)],
    [Number(arcX), Number(arcY)],
  ];
}

test('halves: the larger slice, and the first of equal ones, lies to the left, its text ending there', () => {
  const [left, right] = chartSvg(chart(['甲', 1], ['乙', 1])).slices;
  // From the bottom over the left to the top, and back over the right.
  expect(ends(left?.d ?? '')).toEqual([
    [140, 172],
    [140, 28],
  ]);
  expect(ends(right?.d ?? '')).toEqual([
    [140, 28],
    [140, 172],
  ]);
  expect(left?.at).toEqual({ x: 60, y: 100, anchor: 'end' });
  expect(right?.at).toEqual({ x: 220, y: 100, anchor: 'start' });
});

test('a slice of more than half takes the long way round, the others the short one', () => {
  const arcs = chartSvg(chart(['小', 1], ['大', 3])).slices.map(({ d }) => /A 72 72 0 ([01])/.exec(d)?.[1]);
  expect(arcs).toEqual(['0', '1']);
});

test('one point is a whole circle, in two halves that meet where it began', () => {
  const { slices } = chartSvg(chart(['一般公共预算', 8016.65]));
  expect(slices).toHaveLength(1);
  const [x, y] = [
    /M (\S+) (\S+)/.exec(slices[0]?.d ?? '')?.[1],
    /M (\S+) (\S+)/.exec(slices[0]?.d ?? '')?.[2],
  ];
  const arcs = [...(slices[0]?.d ?? '').matchAll(/A 72 72 0 [01] 1 (\S+) (\S+)/g)].map(([, toX, toY]) => [
    toX,
    toY,
  ]);
  expect([x, y]).toEqual(['212', '100']);
  expect(arcs).toEqual([
    ['68', '100'],
    ['212', '100'],
  ]);
  expect(slices[0]?.share).toBe('100.00%');
});
