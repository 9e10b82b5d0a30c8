import { columnDecimals, shownAmount, shownNumber } from '../../../src/report/docx/shown-number';

test.each([
  [8672.24, 'General', '8,672.24'],
  [8672.2, 'General', '8,672.20'],
  [8672.245, '#,##0.00_ ', '8,672.25'],
  [8672.245, '0', '8,672'],
  [-12.5, '#,##0.00;[Red]-#,##0.00', '-12.50'],
  // What stands in quotes is words, also where it has the sign between positive and negative.
  [5, '"共;"0.0', '5.0'],
  [5, '@', '5.00'],
])('an amount %p in the format %s is printed %s', (value, format, text) => {
  expect(shownAmount(value, format, '万元', 2)).toBe(text);
});

test.each([
  [0.125, '0.00%', '12.50%'],
  [0.125, '0%', '13%'],
  [1, '0%', '100%'],
  [0.5, '%', '50%'],
  [12, 'General', '12'],
  [1.25, 'General', '1.25'],
  [12345, '#,##0', '12,345'],
  [12345, '0', '12345'],
  [2.5, '0.0_);[Red](0.0)', '2.5'],
  [2040201, '@', '2040201'],
])('another number %p in the format %s is printed %s', (value, format, text) => {
  expect(shownNumber(value, format)).toBe(text);
});

test('a number too large to be an amount is printed as it is, never rounded to another one', () => {
  expect(shownAmount(1e21, '#,##0.00', '万元', 2)).toBe('1e+21');
  expect(shownNumber(1e21, '0.00')).toBe('1e+21');
});

test('a column without formats has the decimals of its longest figure: two at least in 万元, none in 元, six at most', () => {
  expect(columnDecimals([12, 12.5, 12.345, '12.34567', null], '万元')).toBe(3);
  expect(columnDecimals([12, null], '万元')).toBe(2);
  expect(columnDecimals([12, null], '元')).toBe(0);
  expect(columnDecimals([1 / 3], '万元')).toBe(6);
});
