/** Text as it is compared, and back to what is printed. */
import { nameKey, plainText, quote } from '../../../../src/rules/narrative/reading';
import { withoutBrackets } from '../../../../src/rules/narrative/reading/plain-text';

test.each([
  ['“三公” 经费　预算', '三公经费预算'],
  ['因公出国（境）费：５．００万元', '因公出国(境)费:5.00万元'],
  ['『甲』「乙」\u200b‘丙’\ufeff', '甲乙丙'],
  // A circled number would become a digit and join the one behind it.
  ['①5辆', ',5辆'],
  ['20㎡', '20m2'],
  ['𠮷林', '𠮷林'],
])('%s is compared as %s', (raw, text) => {
  expect(plainText(raw).text).toBe(text);
});

test('what is quoted is printed as it was, blanks drawn together', () => {
  const line = plainText('其中：“三公”  经费 20㎡，𠮷林。');
  const from = line.text.indexOf('三');
  expect(line.text).toBe('其中:三公经费20m2,𠮷林。');
  expect(quote(line, from, line.text.indexOf(','))).toBe('三公” 经费 20㎡');
  expect(quote(line, line.text.indexOf('𠮷'), line.text.length)).toBe('𠮷林。');
  // The blank before a figure is not part of the words.
  expect(quote(line, from, line.text.indexOf('2'))).toBe('三公” 经费');
  expect(line.at).toHaveLength(line.text.length + 1);
});

test('names are compared without brackets and what is in them; an open bracket divides a sentence', () => {
  expect(nameKey('维修（护）费')).toBe('维修费');
  expect(withoutBrackets('甲(乙)丙(丁')).toBe('甲丙(丁');
});
