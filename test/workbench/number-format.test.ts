import { shownValue } from '../../src/workbench/grid/number-format';

describe('a value as Excel shows it', () => {
  it.each([
    [8016.65, 'General', '8016.65'],
    [8016.650000000001, 'General', '8016.65'],
    [123456789012, 'General', '1.23457E+11'],
    [8016.65, '#,##0.00', '8,016.65'],
    [0.5, '#,##0.00', '0.50'],
    [-1234.5, '#,##0.00', '-1,234.50'],
    [-1234.5, '#,##0.00_);(#,##0.00)', '(1,234.50)'],
    [1.005, '0.00', '1.01'],
    [-0.001, '0.00', '0.00'],
    [0.9244, '0.00%', '92.44%'],
    [0, '#,##0.00;-#,##0.00;', ''],
    [0, '_ * #,##0.00_ ;_ * -#,##0.00_ ;_ * "-"??_ ;_ @_ ', ' - '],
    [12.5, '0.##', '12.5'],
    [12, '0.##', '12'],
    [40, '#', '40'],
    [1234567, '#,##0,', '1,235'],
    [5, '000', '005'],
    [45292, 'yyyy"年"m"月"d"日"', '2024年1月1日'],
    [45292, 'yyyy-mm-dd', '2024-01-01'],
    [3, '[Red]0.0', '3.0'],
    [7, '[$¥-804]#,##0.00', '¥7.00'],
  ])('%p under %p is %p', (value, format, text) => {
    const shown = shownValue(value, format);
    expect(shown.text).toBe(text);
    expect(shown.align).toBe('right');
  });

  it('leaves words and blanks alone', () => {
    expect(shownValue('公安', '@')).toEqual({ text: '公安', align: 'left' });
    expect(shownValue(null, '0.00')).toEqual({ text: '', align: 'left' });
    expect(shownValue('#REF!', 'General').align).toBe('center');
  });
});
