import { cells } from './cells';

describe('Σ', () => {
  test.each([
    ['one character each', 'Σ[支出总表]20402??.合计', ['C8', 'C9', 'C10', 'C11', 'C12']],
    ['codes below are not added again', 'Σ[支出总表]204*.合计', ['C6']],
    ['classes', 'Σ[支出总表]???.合计', ['C6', 'C13', 'C17', 'C21']],
    ['everything but the total', 'Σ[支出总表]*.合计', ['C6', 'C13', 'C17', 'C21']],
    ['names', 'Σ[支出总表]*运行.合计', ['C8', 'C11']],
    ['all rows of a name', 'Σ[基本支出表]基本工资.合计', ['C7', 'C8']],
    ['all rows of a code', 'Σ[基本支出表]30101.合计', ['C7', 'C8']],
    ['full width stars', 'Σ[支出总表]*单位医疗.合计', ['C18']],
  ])('%s', (_, reference, expected) => {
    expect(cells(reference).map((cell) => cell.split('!')[1])).toEqual(expected);
  });

  test('a pattern that fits nothing is a mistake, not a zero', () => {
    expect(cells('Σ[支出总表]999*.合计')).toEqual([expect.stringContaining('没有符合“999*”的行')]);
  });

  test('totals of a two-sided table are not added to their parts', () => {
    const found = cells('Σ[收支总表]*.合计');
    expect(found).toContain('表一!D9');
    for (const total of ['表一!D36', '表一!D38', '表一!B36', '表一!B38']) expect(found).not.toContain(total);
  });
});
