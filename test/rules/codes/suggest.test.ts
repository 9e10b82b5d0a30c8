import { entriesByName, parentEntry, suggestForDamaged, suggestForUnknown } from '../../../src/rules/codes/suggest';

const codes = (entries: readonly { readonly code: string }[]): readonly string[] => entries.map((entry) => entry.code);

test('a name is looked up in the list that is meant', () => {
  expect(codes(entriesByName('functional', '执法办案'))).toEqual(['2040220']);
  expect(codes(entriesByName('departmentEconomic', '办公费'))).toEqual(['30201']);
  expect(codes(entriesByName('governmentEconomic', '办公经费'))).toEqual(['50201']);
  expect(entriesByName('departmentEconomic', '办公经费')).toEqual([]);
  expect(entriesByName('governmentEconomic', '办公费')).toEqual([]);
  expect(entriesByName('functional', '办公费')).toEqual([]);
});

describe('for a code that does not exist', () => {
  test.each([
    ['the account of this name in the same 款', '2040299', '行政运行', '2040201'],
    ['of another 款 with the same name, its own', '2010399', '行政运行', '2010301'],
    ['the only account of this name in the same 类', '2049920', '执法办案', '2040220'],
    ['the nearest code where the name says nothing', '2040200', '没有这个科目', '2040201'],
  ])('%s', (_, code, name, expected) => {
    expect(suggestForUnknown('functional', code, name)?.code).toBe(expected);
  });

  test('nothing where nothing is near', () => {
    expect(suggestForUnknown('functional', '8888888', '没有这个科目')).toBeUndefined();
  });
});

describe('for a code that lost digits', () => {
  test.each([
    ['the only account of this name', '220', '执法办案', '', '2040220'],
    ['the only account of this name, whatever is left', '77', '执法办案', '', '2040220'],
    ['of several, the one in the 款 of the row above', '01', '行政运行', '2040202', '2040201'],
    ['of several, the one under the 款 above', '01', '行政运行', '20103', '2010301'],
    ['the only one in the 类 above, where its 款 has none', '01', '行政运行', '2059977', '2050101'],
    ['without digits, the one near the row above', '', '行政运行', '20402', '2040201'],
  ])('%s', (_, digits, name, above, expected) => {
    expect(suggestForDamaged('functional', digits, name, above)?.code).toBe(expected);
  });

  test('the digits left decide between accounts of one name', () => {
    // 行政运行 stands under many 款; both 2040201 and 2240201 end with 40201.
    expect(suggestForDamaged('functional', '040201', '行政运行', '')?.code).toBe('2040201');
    expect(suggestForDamaged('functional', '40201', '行政运行', '')).toBeUndefined();
  });

  test('none where several remain or the name is no account', () => {
    expect(suggestForDamaged('functional', '01', '行政运行', '')).toBeUndefined();
    expect(suggestForDamaged('functional', '01', '行政运行', '999')).toBeUndefined();
    expect(suggestForDamaged('functional', '01', '行政运行', '201')).toBeUndefined();
    expect(suggestForDamaged('functional', '01', '没有这个科目', '2040201')).toBeUndefined();
  });
});

test('a 项 belongs to its 款, a 款 to its 类, a 类 to nothing', () => {
  expect([parentEntry('functional', '2040201')?.code, parentEntry('functional', '20402')?.code, parentEntry('functional', '204')]).toEqual(['20402', '204', undefined]);
});
