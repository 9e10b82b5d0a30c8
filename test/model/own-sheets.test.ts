import { isOwnSheet, isReportSheet, withoutReports } from '../../src/model';
import { recognise } from '../../src/recognise';
import { checkAndDiagnose } from '../../src/diagnose';
import { sampleWorkbook } from '../../src/samples';
import { sheet } from '../kit/grid';

test.each([
  ['勾稽检查报告', true, true],
  ['勾稽检查报告 (2)', true, true],
  ['说明资料', true, false],
  ['自定义规则 (12)', true, false],
  ['勾稽检查报告说明', false, false],
  ['我的勾稽检查报告', false, false],
])('%s: ours %s, a report %s', (name, ours, report) => {
  expect([isOwnSheet(name), isReportSheet(name)]).toEqual([ours, report]);
});

test('a report of an earlier check changes nothing: not its texts, not its identity numbers, not that it is hidden', () => {
  const book = sampleWorkbook();
  const report = {
    ...sheet('勾稽检查报告 (2)', [
      ['结论：增加（减少）'],
      ['主要原因是。'],
      ['11010519491231002X'],
      ['秘密★1年'],
    ]),
    visibility: 'hidden' as const,
    position: book.sheets.length,
  };
  const before = checkAndDiagnose(recognise(book));
  const after = checkAndDiagnose(recognise({ ...book, sheets: [...book.sheets, report] }));
  expect(after).toEqual(before);
  expect(withoutReports(book)).toBe(book);
});
