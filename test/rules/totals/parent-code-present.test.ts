import { check } from '../../../src/check';
import { rule } from '../../../src/rules/totals/parent-code-present';
import { bookOf, grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

testRule(rule, {
  ok: [
    {
      name: '类、款、项逐级都有',
      sheets: [
        sheet('表三 支出总表', grid`
          科目编码 | 科目名称 | 合计
          '210     | 卫生健康支出 | 7.00
          '21011   | 行政事业单位医疗 | 7.00
          '2101101 | 行政单位医疗 | 7.00`),
      ],
    },
    {
      name: '整张表只列类和项，没有款级，是另一种版式',
      sheets: [
        sheet('表三 支出总表', grid`
          科目编码 | 科目名称 | 合计
          '210     | 卫生健康支出 | 7.00
          '2101101 | 行政单位医疗 | 4.00
          '2101102 | 事业单位医疗 | 3.00
          '221     | 住房保障支出 | 5.00
          '2210201 | 住房公积金 | 5.00`),
      ],
    },
    {
      name: '编码没有写的行不看',
      sheets: [
        sheet('表三 支出总表', grid`
          科目编码 | 科目名称 | 合计
          '210     | 卫生健康支出 | 7.00
          '21011   | 行政事业单位医疗 | 7.00
          | 2101101 | 7.00
          '2101102 | 事业单位医疗 | 7.00`),
      ],
    },
  ],
  bad: [
    {
      name: '漏了款级一行，它下面有两个项级科目，只报一处',
      sheets: [
        sheet('表五 一般公共预算支出', grid`
          科目编码 | 科目名称 | 合计
          '208     | 社会保障和就业支出 | 3.00
          '20805   | 行政事业单位养老支出 | 3.00
          '2080505 | 机关事业单位基本养老保险缴费支出 | 3.00
          '210     | 卫生健康支出 | 7.00
          '2101101 | 行政单位医疗 | 4.00
          '2101102 | 事业单位医疗 | 3.00`),
      ],
      findings: [{ code: 'missing', at: '表五!A6' }],
    },
    {
      name: '漏了类级一行',
      sheets: [
        sheet('表三 支出总表', grid`
          科目编码 | 科目名称 | 合计
          '208     | 社会保障和就业支出 | 3.00
          '20805   | 行政事业单位养老支出 | 3.00
          '22102   | 住房改革支出 | 5.00`),
      ],
      findings: [{ code: 'missing', at: '表三!A4' }],
    },
  ],
});

test('the missing account is told with its name', () => {
  const told = (code: string) => {
    const book = bookOf([
      sheet('表三 支出总表', grid`
        科目编码 | 科目名称 | 合计
        '208     | 社会保障和就业支出 | 3.00
        '20805   | 行政事业单位养老支出 | 3.00
        '${code} | 某项 | 5.00`),
    ]);
    return check(book, { rules: [rule] }).findings.map(({ data, key }) => [data['code'], data['parent'], key.split('/').at(-1)]);
  };
  expect(told('29902')).toEqual([['29902', '299', '299']]);
  expect(told('22102')).toEqual([['22102', '221 住房保障支出', '221']]);
});
