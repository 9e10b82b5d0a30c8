import { check } from '../../../src/check';
import { recognise } from '../../../src/recognise';
import { rule } from '../../../src/rules/publication/no-author';
import { sheet, workbook } from '../../kit/grid';

function messages(properties: Readonly<Record<string, string>>): readonly string[] {
  const book = recognise({ ...workbook([sheet('表三', [['合计', 1]])]), properties });
  return check(book, { rules: [rule] }).findings.map((finding) => `${finding.level} ${finding.message}`);
}

test('a person’s name in the properties is a warning', () => {
  expect(messages({ creator: '张某某', lastModifiedBy: 'Zhang' })).toEqual([
    'warning 文件属性的“作者”是“张某某”',
    'warning 文件属性的“最后保存者”是“Zhang”',
  ]);
});

test('programs, machines and offices are no persons', () => {
  expect(
    messages({ creator: ' Microsoft Office User ', lastModifiedBy: 'Administrator', manager: '某市公安局' }),
  ).toEqual([]);
});

test('blanks around a name are no part of it, and who works for an office is a person', () => {
  expect(messages({ creator: ' 张某某 ', manager: '市委办主任李某' })).toEqual([
    'warning 文件属性的“作者”是“张某某”',
    'warning 文件属性的“经理”是“市委办主任李某”',
  ]);
});

test('a finding is known by the property it is about, and stands nowhere in the sheets', () => {
  const book = recognise({ ...workbook([sheet('表三', [['合计', 1]])]), properties: { creator: '张某某' } });
  const { findings, summary } = check(book, { rules: [rule] });
  expect(findings.map(({ key, places }) => [key, places])).toEqual([
    ['publication/no-author:properties/creator', []],
  ]);
  expect(summary.skipped).toEqual([]);
});

test('without properties it says so', () => {
  const { source: _source, ...unread } = recognise(workbook([sheet('表三', [['合计', 1]])]));
  const { summary } = check(unread, { rules: [rule] });
  expect(summary.skipped.map(({ kind, reason }) => [kind, reason])).toEqual([
    ['not-applicable', '没有读到文件属性'],
  ]);
});
