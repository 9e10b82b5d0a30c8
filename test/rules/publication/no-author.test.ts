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
    messages({ creator: 'Microsoft Office User', lastModifiedBy: 'Administrator', manager: '某市公安局' }),
  ).toEqual([]);
});

test('without properties it says so', () => {
  const { summary } = check(recognise(workbook([sheet('表三', [['合计', 1]])])), { rules: [rule] });
  expect(summary.skipped.map((skip) => skip.kind)).toEqual(['not-applicable']);
});
