/** Tables without a title of their own, on sheets without a telling name: columns and rows say what they are. */
import type { Book, CellValue } from '../../src/model';
import { bookOf, grid, sheet } from '../kit/grid';

const untitled = (rows: readonly (readonly CellValue[])[]): Book => bookOf([sheet('Sheet1', rows)]);

test.each<[string, string, CellValue[][]]>([
  ['two names and figures of one kind', 'summary', grid`
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 120.00 | 一、公共安全支出 | 120.00
    收入总计 | 120.00 | 支出总计 | 120.00`],
  ['two names and spending by fund', 'fiscal-summary', grid`
    收入 | | 支出 | | |
    项目 | 预算数 | 项目 | 合计 | 一般公共预算 | 政府性基金预算
    一、一般公共预算拨款收入 | 120.00 | 一、公共安全支出 | 120.00 | 120.00 |
    收入总计 | 120.00 | 支出总计 | 120.00 | 120.00 |`],
  ['人员经费 and 公用经费 of economic accounts', 'basic-expense', grid`
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    '301 | 工资福利支出 | 80.00 | 80.00 |
    '302 | 商品和服务支出 | 40.00 | | 40.00`],
  ['things that are bought', 'procurement', grid`
    采购项目名称 | 数量 | 单价 | 金额
    台式计算机 | 10 | 0.50 | 5.00
    打印机 | 2 | 0.20 | 0.40`],
  ['公务接待费 among the first lines', 'three-public', grid`
    项目 | 合计 | 一般公共预算
    因公出国（境）费 | |
    公务接待费 | 2.05 | 2.05
    公务用车运行维护费 | 30.00 | 30.00`],
  ['projects and their funds', 'project-current', grid`
    单位名称 | 项目名称 | 合计 | 一般公共预算 | 政府性基金预算
    某县水利局 | 河道整治 | 50.00 | 50.00 |
    某县水利局 | 水库维修 | 30.00 | 30.00 |`],
  ['accounts, the year and the carry-over', 'income', grid`
    科目编码 | 科目名称 | 合计 | 一般公共预算 | 上年结转
    '213 | 农林水支出 | 80.00 | 70.00 | 10.00
    '21303 | 水利 | 80.00 | 70.00 | 10.00`],
])('%s: %s', (_, id, rows) => {
  const book = untitled(rows);
  expect([book.tables.map((table) => table.id), book.unrecognised]).toEqual([[id], []]);
});

test.each<[string, CellValue[][]]>([
  // Spending by function split by kind is published under several titles; which one it is cannot be told.
  ['人员经费 and 公用经费 of functional accounts', grid`
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    '204 | 公共安全支出 | 80.00 | 80.00 |
    '20402 | 公安 | 80.00 | 80.00 |`],
  ['accounts of spending alone', grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    '204 | 公共安全支出 | 80.00 | 50.00 | 30.00
    '20402 | 公安 | 80.00 | 50.00 | 30.00`],
  ['names without a fund', grid`
    单位名称 | 项目名称 | 金额
    某县水利局 | 河道整治 | 50.00
    某县水利局 | 水库维修 | 30.00
    某县水利局 | 防汛物资 | 20.00`],
])('%s are listed as a table without a title, with where they stand', (_, rows) => {
  const { tables, unrecognised } = untitled(rows);
  expect(tables).toEqual([]);
  expect(unrecognised).toEqual([
    {
      sheet: 'Sheet1',
      area: { top: 0, left: 0, bottom: rows.length - 1, right: (rows[0]?.length ?? 0) - 1 },
      title: 'Sheet1',
      reason: 'no-title',
      lookedFor: ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
    },
  ]);
});

test('the year most tables name is the budget’s, the first of equals', () => {
  const named = (...years: readonly number[]): number | null =>
    bookOf(
      years.map((year, index) =>
        sheet(`Sheet${index}`, [
          [`${year}年部门支出总表`],
          ...grid`
            科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
            '204 | 公共安全支出 | 80.00 | 50.00 | 30.00`,
        ]),
      ),
    ).year;
  expect([named(2023, 2024, 2024), named(2024, 2023, 2024), named(2024, 2023), named(2024, 2023, 2023)]).toEqual([2024, 2024, 2024, 2023]);
});

test('where only the basic spending of all fiscal appropriations is published it stands for that of the general budget', () => {
  const own = (title: string) =>
    sheet(title, [
      [`2024年${title}`, null, null, null, '单位：万元'],
      ...grid`
        科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
        '301 | 工资福利支出 | 80.00 | 80.00 |`,
    ]);
  const ids = (...titles: readonly string[]): string[] => bookOf(titles.map(own)).tables.map((table) => table.id);
  expect(ids('财政拨款基本支出表')).toEqual(['basic-expense']);
  expect(ids('财政拨款基本支出表', '一般公共预算基本支出表')).toEqual(['fiscal-basic', 'basic-expense']);
});

describe('what looks like a table and is none that we know', () => {
  const reasons = (book: Book): string[] => book.unrecognised.map(({ title, reason }) => `${title} ${reason}`);

  test('the name of a body may sound like a table: 国有资产 in it makes no table of assets', () => {
    const book = bookOf([
      sheet('Sheet1', grid`
        某市国有资产管理局人员情况表
        单位：某市国有资产管理局
        姓氏 | 工龄 | 级别
        甲 | 12 | 3
        乙 | 8 | 2
        丙 | 3 | 1`),
    ]);
    expect([book.tables, reasons(book)]).toEqual([[], ['某市国有资产管理局人员情况表 no-title']]);
  });

  test('a title we know over headings that nobody knows', () => {
    const book = bookOf([
      sheet('Sheet1', grid`
        2024年部门支出总表
        甲 | 乙 | 丙
        1.5 | 2.5 | 3.5`),
    ]);
    expect([book.tables, reasons(book)]).toEqual([[], ['2024年部门支出总表 no-header']]);
  });

  test('a title we know over labels without an amount', () => {
    const book = bookOf([
      sheet('Sheet1', grid`
        2024年部门支出总表
        科目编码 | 科目名称 | 备注
        204 | 公共安全支出 | 见附件
        20402 | 公安 | 见附件
        2040201 | 行政运行 | 见附件`),
    ]);
    expect([book.tables, reasons(book)]).toEqual([[], ['2024年部门支出总表 no-amount-columns']]);
  });

  test('a title over headings without figures says nothing', () => {
    const book = bookOf([
      sheet('Sheet1', grid`
        2024年部门支出总表
        科目编码 | 科目名称 | 备注
         | 公共安全支出 | 见附件`),
    ]);
    expect([book.tables, book.unrecognised]).toEqual([[], []]);
  });

  test('a table nobody can read and the next close below it, or two lines of title over one table', () => {
    const rows = (between: string): CellValue[][] => grid`
      2024年部门收支总表
      ${between}
      单位：万元
      2024年部门支出总表
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      '204 | 公共安全支出 | 80.00 | 50.00 | 30.00`;
    const read = (between: string): unknown[] => {
      const book = bookOf([sheet('Sheet1', rows(between))]);
      return [book.tables.map((table) => table.id), reasons(book)];
    };
    expect(read('甲 | 1.5 | 2.5 | 3.5')).toEqual([['expense'], ['2024年部门收支总表 no-header']]);
    expect(read('（不含涉密内容）')).toEqual([['expense'], []]);
  });

  test('the name of the sheet is enough where figures stand on it', () => {
    const rows = (figures: string): CellValue[][] => grid`
      甲 | 乙 | 丙
      ${figures}`;
    expect(reasons(bookOf([sheet('支出总表', rows('1.5 | 2.5 | 3.5'))]))).toEqual(['支出总表 no-header']);
    // Two numbers are a page and a date.
    expect(reasons(bookOf([sheet('支出总表', rows('1 | 2024 |'))]))).toEqual([]);
  });

  test('a unit beside a title on a sheet of prose', () => {
    const rows = (unit: string): CellValue[][] => grid`
      按照要求，现将有关情况公开如下。
      2024年部门支出总表
      ${unit}
      甲 | 乙 | 丙
      1.5 | 2.5 | 3.5`;
    expect(reasons(bookOf([sheet('Sheet1', rows('金额单位：万元'))]))).toEqual(['2024年部门支出总表 no-header']);
    expect(reasons(bookOf([sheet('Sheet1', rows('编制日期'))]))).toEqual([]);
  });

  test('a form of targets without a project', () => {
    const form = (name: string): Book =>
      bookOf([
        sheet('Sheet1', grid`
          2024年项目支出绩效目标申报表
          项目名称 | ${name} | 实施单位 | 某县水利局
          年度资金总额 | 12.00 | 单位自筹 | 2.00
          中央财政资金 | 10.00 | |`),
      ]);
    expect(form('河道整治').forms.map((each) => each.projectName)).toEqual(['河道整治']);
    for (const name of ['', '12.5']) {
      const { forms, unrecognised } = form(name);
      expect([forms, unrecognised.map(({ reason, lookedFor }) => [reason, lookedFor])]).toEqual([
        [],
        [['no-header', ['项目名称', '项目编码', '资金']]],
      ]);
    }
  });

  test('sheets that are empty, too large or no worksheets', () => {
    const gap = (reason: 'too-large' | 'unreadable', name: string) => ({ ...sheet(name, []), gap: { reason, cells: null } });
    const book = bookOf([sheet('Sheet1', []), gap('too-large', '支出总表'), gap('unreadable', '收入总表')]);
    expect(book.unrecognised.map((each) => [each.sheet, each.reason])).toEqual([
      ['支出总表', 'too-large'],
      ['收入总表', 'unreadable'],
    ]);
    expect([book.tables, book.year, book.organisation]).toEqual([[], null, null]);
  });
});
