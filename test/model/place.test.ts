import fc from 'fast-check';
import { columnLetters, parseA1, rectangleToA1, toA1 } from '../../src/model';

/** Excel's own limits: XFD1048576. */
const row = fc.integer({ min: 0, max: 1_048_575 });
const column = fc.integer({ min: 0, max: 16_383 });

test.each([
  [0, 'A'],
  [25, 'Z'],
  [26, 'AA'],
  [51, 'AZ'],
  [52, 'BA'],
  [701, 'ZZ'],
  [702, 'AAA'],
  [16_383, 'XFD'],
])('column %p is %s', (number, letters) => {
  expect(columnLetters(number)).toBe(letters);
});

test('columns are counted without gaps or repeats', () => {
  const all = Array.from({ length: 16_384 }, (_, number) => columnLetters(number));
  const inOrder = [...all].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
  expect(all).toEqual(inOrder);
  expect(new Set(all).size).toBe(all.length);
});

test('a cell is found again at its address', () => {
  fc.assert(
    fc.property(row, column, (r, c) => {
      expect(parseA1(toA1(r, c))).toEqual({ top: r, left: c, bottom: r, right: c });
    }),
  );
});

test('an area is found again at its address, with signs, sheet name, small letters or corners turned round', () => {
  fc.assert(
    fc.property(row, row, column, column, (a, b, c, d) => {
      const area = {
        top: Math.min(a, b),
        bottom: Math.max(a, b),
        left: Math.min(c, d),
        right: Math.max(c, d),
      };
      const address = rectangleToA1(area);
      expect(parseA1(address)).toEqual(area);
      expect(parseA1(`'表三!支出'!${address}`)).toEqual(area);
      expect(parseA1(address.toLowerCase())).toEqual(area);
      expect(parseA1(address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2'))).toEqual(area);
      expect(parseA1(`${toA1(area.bottom, area.left)}:${toA1(area.top, area.right)}`)).toEqual(area);
    }),
  );
});

test('an area of one cell is written as a cell', () => {
  expect(rectangleToA1({ top: 6, left: 2, bottom: 6, right: 2 })).toBe('C7');
  expect(rectangleToA1({ top: 6, left: 2, bottom: 8, right: 2 })).toBe('C7:C9');
});

test.each(['', 'C', '7', '表三', 'ABCD1', 'A1:', 'A1:B', 'A1 B2', 'A:A', '1:1', 'R1C1', 'A12345678'])(
  '“%s” is no address',
  (text) => {
    expect(parseA1(text)).toBeNull();
  },
);
