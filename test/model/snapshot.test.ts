import { formulaAt, isErrorText, numberFormatAt, plainSheet, valueAt } from '../../src/model';
import type { CellValue, SheetSnapshot } from '../../src/model';

/** A used range of two rows from C3 on. */
const shifted: SheetSnapshot = {
  ...plainSheet('表一', 0, [
    ['合计', 10],
    ['公安', 4],
  ]),
  top: 2,
  left: 2,
  formulas: [
    [null, '=D4+D5'],
    [null, null],
  ],
  numberFormats: [
    ['General', '#,##0.00'],
    ['General', '0'],
  ],
};

describe('a cell is found by its place on the sheet, wherever the used range begins', () => {
  test('its value', () => {
    expect(valueAt(shifted, 2, 2)).toBe('合计');
    expect(valueAt(shifted, 3, 3)).toBe(4);
    expect([valueAt(shifted, 0, 0), valueAt(shifted, 4, 2), valueAt(shifted, 2, 4)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('its formula, null for what was typed', () => {
    expect(formulaAt(shifted, 2, 3)).toBe('=D4+D5');
    expect([formulaAt(shifted, 3, 3), formulaAt(shifted, 9, 3), formulaAt(shifted, 2, 9)]).toEqual([
      null,
      null,
      null,
    ]);
  });

  test('its number format, General outside the used range', () => {
    expect([numberFormatAt(shifted, 2, 3), numberFormatAt(shifted, 3, 3)]).toEqual(['#,##0.00', '0']);
    expect([numberFormatAt(shifted, 0, 0), numberFormatAt(shifted, 2, 9)]).toEqual(['General', 'General']);
  });

  test('a sheet that keeps neither formulas nor formats has constants in General', () => {
    const plain = plainSheet('表二', 1, [[1]]);
    expect([formulaAt(plain, 0, 0), numberFormatAt(plain, 0, 0)]).toEqual([null, 'General']);
  });
});

test('a plain sheet is visible, open, from A1 on, and has nothing but its values', () => {
  expect(plainSheet('说明资料', 3, [['是否', null, 1]])).toEqual({
    name: '说明资料',
    position: 3,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    rowCount: 1,
    columnCount: 3,
    values: [['是否', null, 1]],
    formulas: null,
    numberFormats: null,
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  });
  expect(plainSheet('空', 0, [])).toMatchObject({ rowCount: 0, columnCount: 0 });
});

test.each<[CellValue, boolean]>([
  ['#REF!', true],
  ['#N/A', true],
  ['#DIV/0!', true],
  ['#NAME?', true],
  ['#SPILL!', true],
  ['# 一般公共预算', false],
  ['#REF! 见下', false],
  ['见 #REF!', false],
  ['REF!', false],
  ['', false],
  [35, false],
  [true, false],
  [null, false],
])('%p is an error value: %p', (value, expected) => {
  expect(isErrorText(value)).toBe(expected);
});
