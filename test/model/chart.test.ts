import { shareText, sharesOf } from '../../src/model';

const point = (fen: number): { label: string; fen: number; places: [] } => ({ label: '甲', fen, places: [] });

test('each part as hundredths of a percent of the sum, halves up', () => {
  expect(sharesOf([point(8016_6500_00), point(655_5900_00)])).toEqual([9244, 756]);
  expect(sharesOf([point(1), point(799)])).toEqual([13, 9988]);
  expect(sharesOf([point(5)])).toEqual([10000]);
});

test.each([
  [9244, '92.44%'],
  [7, '0.07%'],
  [10000, '100.00%'],
])('%p is written %s', (hundredths, text) => {
  expect(shareText(hundredths)).toBe(text);
});
