import { readCatalogue, withCatalogue } from '../../../src/catalogue';
import { check } from '../../../src/check';
import { rule } from '../../../src/rules/completeness/granularity';
import { bookOf, grid, sheet, workbook } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = (rows: string) =>
  sheet(
    '表三 支出总表',
    grid`
    2024年预算支出总表
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${rows}`,
  );

testRule(rule, {
  ok: [
    {
      name: '编列到项；没有金额的款不算；预备费没有下级',
      sheets: [
        expense(
          "'204 | 公共安全支出 | 20.00 | 20.00 |\n'20402 | 公安 | 20.00 | 20.00 |\n'2040201 | 行政运行 | 20.00 | 20.00 |\n'20408 | 强制隔离戒毒 | | |\n'227 | 预备费 | 5.00 | | 5.00",
        ),
      ],
    },
    {
      name: '政府性基金表、其他表里的合计行和单位行不看；款级没有金额的不看',
      sheets: [
        expense(
          "| 合计 | 20.00 | 20.00 |\n'204 | 公共安全支出 | 20.00 | 20.00 |\n'20402 | 公安 | 20.00 | 20.00 |\n'2040201 | 行政运行 | 20.00 | 20.00 |\n'20408 | 强制隔离戒毒 | 0 | 0 | 0",
        ),
      ],
    },
    {
      name: '收支总表只按类列示，不要求到项',
      sheets: [
        sheet('表一 收支总表', grid`
          收入 | | 支出
          项目 | 金额 | 项目 | 金额
          一、一般公共预算 | 20.00 | 一、公共安全支出 | 20.00
          收入总计 | 20.00 | 支出总计 | 20.00`),
        expense("'204 | 公共安全支出 | 20.00 | 20.00 |\n'20402 | 公安 | 20.00 | 20.00 |\n'2040201 | 行政运行 | 20.00 | 20.00 |"),
      ],
    },
  ],
  bad: [
    {
      name: '两个款没有展开到项，别的都展开了：一个一个说',
      sheets: [
        expense(
          "'204 | 公共安全支出 | 16.00 | 16.00 |\n'20402 | 公安 | 8.00 | 8.00 |\n'20408 | 强制隔离戒毒 | 8.00 | 8.00 |",
        ),
      ],
      findings: [
        { code: 'functional', at: '表三!C4' },
        { code: 'functional', at: '表三!C5' },
      ],
    },
    {
      name: '三个款没有展开，一个展开了：一个一个说',
      sheets: [
        expense(
          "'204 | 公共安全支出 | 28.00 | 28.00 |\n'20402 | 公安 | 20.00 | 20.00 |\n'2040201 | 行政运行 | 20.00 | 20.00 |\n'20408 | 强制隔离戒毒 | 8.00 | 8.00 |\n'20805 | 行政事业单位养老支出 | 3.00 | 3.00 |\n'22102 | 住房改革支出 | 2.00 | 2.00 |",
        ),
      ],
      findings: [
        { code: 'functional', at: '表三!C6' },
        { code: 'functional', at: '表三!C7' },
        { code: 'functional', at: '表三!C8' },
      ],
    },
    {
      name: '基本支出三个类都没有展开：按类一个一个说',
      sheets: [
        sheet('表六 基本支出', grid`
          2024年一般公共预算基本支出表
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          '301 | 工资福利支出 | 10.00 | 10.00 |
          '302 | 商品和服务支出 | 5.00 | | 5.00
          '303 | 对个人和家庭的补助 | 1.00 | 1.00 |`),
      ],
      findings: [
        { code: 'economic', at: '表六!C3' },
        { code: 'economic', at: '表六!C4' },
        { code: 'economic', at: '表六!C5' },
      ],
    },
    {
      name: '一个款没有展开到项',
      sheets: [
        expense(
          "'204 | 公共安全支出 | 28.00 | 28.00 |\n'20402 | 公安 | 20.00 | 20.00 |\n'2040201 | 行政运行 | 20.00 | 20.00 |\n'20408 | 强制隔离戒毒 | 8.00 | 8.00 |",
        ),
      ],
      findings: [{ code: 'functional', at: '表三!C6', says: '表三 20408“强制隔离戒毒”有金额，却没有下级科目，应编列到项' }],
    },
    {
      name: '全表只列到款',
      sheets: [
        expense(
          "'204 | 公共安全支出 | 20.00 | 20.00 |\n'20402 | 公安 | 20.00 | 20.00 |\n'208 | 社会保障和就业支出 | 3.00 | 3.00 |\n'20805 | 行政事业单位养老支出 | 3.00 | 3.00 |\n'221 | 住房保障支出 | 2.00 | 2.00 |\n'22102 | 住房改革支出 | 2.00 | 2.00 |",
        ),
      ],
      findings: [{ code: 'noItems', at: '表三!C4' }],
    },
    {
      name: '基本支出只列到类',
      sheets: [
        sheet(
          '表六 基本支出',
          grid`
          2024年一般公共预算基本支出表
          科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
          '301 | 工资福利支出 | 10.00 | 10.00 |
          '30101 | 基本工资 | 10.00 | 10.00 |
          '302 | 商品和服务支出 | 5.00 | | 5.00`,
        ),
      ],
      findings: [{ code: 'economic', at: '表六!C5' }],
    },
  ],
});

test('the level at which a whole table stops is named', () => {
  const level = (rows: string) => check(bookOf([expense(rows)]), { rules: [rule] }).findings.map(({ code, data }) => [code, data['level']]);
  expect(level("'204 | 公共安全支出 | 20.00 | 20.00 |\n'208 | 社会保障和就业支出 | 3.00 | 3.00 |\n'221 | 住房保障支出 | 2.00 | 2.00 |")).toEqual([['noItems', '类']]);
  expect(level("'204 | 公共安全支出 | 20.00 | 20.00 |\n'20805 | 行政事业单位养老支出 | 3.00 | 3.00 |\n'22102 | 住房改革支出 | 2.00 | 2.00 |")).toEqual([['noItems', '款']]);
});

test('which accounts are divided further is what the list in force says, whichever was asked before', () => {
  const book = bookOf([expense("'204 | 公共安全支出 | 20.00 | 20.00 |\n'20402 | 公安 | 20.00 | 20.00 |\n'2040201 | 行政运行 | 20.00 | 20.00 |\n'20408 | 强制隔离戒毒 | 8.00 | 8.00 |")]);
  const told = () => check(book, { rules: [rule] }).findings.map(({ data }) => data['code']);
  const read = readCatalogue(workbook([sheet('功能', [['2024年支出功能分类科目', null], ...grid`
    科目编码 | 科目名称
    204 | 公共安全支出
    20402 | 公安
    2040201 | 行政运行
    20408 | 强制隔离戒毒`])]));
  if (!read.ok) throw new Error(read.problems[0]?.message);
  expect(told()).toEqual(['20408']);
  expect(withCatalogue(read.catalogue, told)).toEqual([]);
  expect(told()).toEqual(['20408']);
});
