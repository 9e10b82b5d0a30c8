import { check } from '../../../src/check';
import { rule } from '../../../src/rules/totals/no-error-values';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';
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
    {
      name: '同一个错误值有两处：合成一条，从第一处说起',
      sheets: [
        sheet('表三 支出总表', grid`
          科目编码 | 科目名称 | 合计 | 基本支出
          | 合计 | #REF! | 30.00
          '204 | 公共安全支出 | 30.00 | #REF!`),
      ],
      findings: [{ code: 'found', at: '表三!C2' }],
    },
    { name: '公式引用的行删掉了', sheets: [expense('#REF!')], findings: [{ code: 'found', at: '表三!C2' }] },
  ],
});

test('one place is named, several are counted', () => {
  const told = (rows: string) => {
    const book = bookOf([sheet('表三 支出总表', grid`科目编码 | 科目名称 | 合计 | 基本支出\n${rows}`)]);
    return check(book, { rules: [rule] }).findings.map(({ data, places }) => [data['count'], data['value'], data['place'], places.map((place) => place.cell).join()]);
  };
  expect(told('| 合计 | #N/A | 30.00')).toEqual([['1', '#N/A', '表三 支出总表 C2', 'C2']]);
  expect(told("| 合计 | #N/A | 30.00\n'204 | 公共安全支出 | 1 | #N/A")).toEqual([['2', '#N/A', '表三 支出总表 C2 等', 'C2,D3']]);
});

test('a book without its workbook cannot be searched', () => {
  const { summary } = check(buildBook({}), { rules: [rule] });
  expect(summary.skipped.map((skip) => skip.kind)).toEqual(['unreadable']);
});
