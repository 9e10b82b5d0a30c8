import {
  bareKey,
  fitsPattern,
  fullKey,
  isPattern,
  nearestNames,
  suggestionText,
  yearlessKey,
} from '../../../src/rules/custom/names';

test('keys: as written, without numbering, without the year', () => {
  expect(fullKey('Ａ 因公出国（境）费')).toBe('a因公出国(境)费');
  expect(
    [
      '（一）公共安全支出',
      '一、本年收入',
      '1.办公设备',
      '①公务用车购置费',
      '其中：办公用房',
      '其中：（一）办公用房',
      '5名辅警',
    ].map(bareKey),
  ).toEqual(['公共安全支出', '本年收入', '办公设备', '公务用车购置费', '办公用房', '办公用房', '名辅警']);
  expect(['2024年合计', '20%部分'].map(bareKey)).toEqual(['2024年合计', '20%部分']);
  expect(['2024年度合计', '2024年', '2024合计', '1999年合计'].map(yearlessKey)).toEqual([
    '合计',
    '',
    '合计',
    '1999年合计',
  ]);
});

test('a name that is nothing but numbering is kept', () => {
  expect(['（一）', '其中：', '其中'].map(bareKey)).toEqual(['(一)', '其中:', '其中']);
});

describe('what may have been meant', () => {
  const names = ['公安', '公共安全支出', '行政运行', '一般行政管理事务', '行政单位医疗', '住房公积金', ''];

  test('names that contain what is written, or are contained in it, and those few characters away, nearest first', () => {
    expect(nearestNames('行政运形', names)).toEqual(['行政运行']);
    expect(nearestNames('行政', names)).toEqual(['行政运行', '一般行政管理事务', '行政单位医疗']);
    expect(nearestNames('公安局', names)).toEqual(['公安']);
    expect(nearestNames('行政运行经费', names)[0]).toBe('行政运行');
  });

  test('the numbering does not count, each name is offered once, three are enough', () => {
    expect(nearestNames('（一）行政运行', ['1.行政运行', '1.行政运行'])).toEqual(['1.行政运行']);
    expect(nearestNames('经费', ['甲经费', '乙经费', '丙经费', '丁经费'])).toHaveLength(3);
  });

  test('a name that shares nothing is no help, and neither is one without a word', () => {
    expect(nearestNames('天气', names)).toEqual([]);
    expect(nearestNames('甲乙', ['丙丁'])).toEqual([]);
    expect(nearestNames('', names)).toEqual([]);
    expect(nearestNames('支出', [''])).toEqual([]);
  });

  test('half of the characters may differ, at least two', () => {
    expect(nearestNames('甲乙丙丁戊己', ['甲乙丙子丑寅'])).toEqual(['甲乙丙子丑寅']);
    expect(nearestNames('甲乙丙丁戊己', ['甲乙子丑寅卯'])).toEqual([]);
    expect(nearestNames('甲乙丙', ['甲子丑'])).toEqual(['甲子丑']);
  });

  test('very long names are compared by their beginning', () => {
    const long = '甲'.repeat(60);
    expect(nearestNames(`${long}乙`, [`${long}丙`])).toEqual([`${long}丙`]);
  });

  test('as the end of a sentence', () => {
    expect(suggestionText([])).toBe('');
    expect(suggestionText(['公安', '法院'])).toBe('；是不是：公安、法院');
  });
});

describe('patterns', () => {
  test.each([
    ['204??', '20402', true],
    ['204??', '2040', false],
    ['204??', '2040201', false],
    ['204*', '204', true],
    ['204*', '2040201', true],
    ['204*', '20', false],
    ['*运行', '行政运行', true],
    ['*运行', '行政运行费', false],
    ['*行*', '行政运行', true],
    ['*行政*行政*', '行政行政', true],
    ['*行政*行政*', '行政', false],
    ['行*政运*行', '行政运行', true],
    ['a*b*c', 'aXbXbXc', true],
    ['a*b*c', 'aXbXbX', false],
    ['**', '', true],
    ['*', '', true],
    ['?', '', false],
    ['', '', true],
    ['', '甲', false],
    ['甲', '', false],
  ])('%s on %s: %s', (pattern, text, fits) => expect(fitsPattern(pattern, text)).toBe(fits));

  test('both widths', () => {
    expect(['204??', '204？', '＊费', '2*', '204', '（境）'].map(isPattern)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
