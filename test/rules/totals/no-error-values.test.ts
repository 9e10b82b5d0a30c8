import { check } from '../../../src/check';
import { rule } from '../../../src/rules/totals/no-error-values';
import { buildBook } from '../../kit/build-book';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = (value: string) =>
  sheet(
    '表三 支出总表',
    grid`
    科目编码 | 科目名称 | 合计 | 基本支出
    | 合计 | ${value} | 30.00`,
  );

testRule(rule, {
  ok: [
    {
      name: '没有错误值；正文里提到的不算',
      sheets: [expense('30.00'), sheet('备注', grid`单元格出现#REF!时请重填`)],
    },
  ],
  bad: [
    { name: '公式引用的行删掉了', sheets: [expense('#REF!')], findings: [{ code: 'found', at: '表三!C2' }] },
  ],
});

test('a book without its workbook cannot be searched', () => {
  const { summary } = check(buildBook({}), { rules: [rule] });
  expect(summary.skipped.map((skip) => skip.kind)).toEqual(['unreadable']);
});
