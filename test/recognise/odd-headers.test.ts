/** Headers as people draw them up: over three rows, under a year, repeated, with two accounts side by side. */
import { check } from '../../src/check';
import type { CellValue, Panel, TableId } from '../../src/model';
import { bookOf, grid, sheet } from '../kit/grid';

function panelOf(id: TableId, rows: readonly (readonly CellValue[])[]): Panel {
  const book = bookOf([sheet('Sheet1', rows)]);
  const panel = book.tables.find((table) => table.id === id)?.panels[0];
  if (!panel) throw new Error(`no ${id}: ${JSON.stringify(book.unrecognised)}`);
  return panel;
}

const paths = (panel: Panel): string[] => panel.columns.map((column) => column.path.join('/'));
const concepts = (panel: Panel): (string | null)[] => panel.columns.map((column) => column.concept);

describe('three rows of headings', () => {
  test('a heading of the second row ends where the first row begins another', () => {
    const income = panelOf('income', grid`
      2024年部门收入总表
      科目编码 | 科目名称 | 合计 | 本年收入 | | | 上年结转 |
       | | | 小计 | 财政拨款 | | |
       | | | | 一般公共预算 | 政府性基金预算 | 一般公共预算 | 政府性基金预算
      '204 | 公共安全支出 | 31.00 | 21.00 | 20.00 | 1.00 | 9.00 | 1.00`);
    expect(paths(income).slice(3)).toEqual([
      '本年收入/小计',
      '本年收入/财政拨款/一般公共预算',
      '本年收入/财政拨款/政府性基金预算',
      '上年结转/一般公共预算',
      '上年结转/政府性基金预算',
    ]);
    expect(concepts(income).slice(3)).toEqual(['subtotal', 'general', 'fund', 'carryoverGeneral', 'carryoverFund']);
  });

  test('also where the heading that ends stands right beside it', () => {
    const income = panelOf('income', grid`
      2024年部门收入总表
      科目编码 | 科目名称 | 合计 | 本年收入 | | 上年结转 |
       | | | 小计 | 财政拨款 | |
       | | | | | 专项 | 一般公共预算
      '204 | 公共安全支出 | 31.00 | 21.00 | 21.00 | 1.00 | 9.00`);
    // 专项 is a word nobody knows: 财政拨款 of this year is not its heading.
    expect(paths(income).slice(4)).toEqual(['本年收入/财政拨款', '上年结转/专项', '上年结转/一般公共预算']);
    expect(concepts(income).slice(4)).toEqual(['fiscal', 'carryoverOther', 'carryoverGeneral']);
  });

  test('a heading written out over each of its columns is one heading', () => {
    const income = panelOf('income', grid`
      2024年部门收入总表
      科目编码 | 科目名称 | 合计 | 本年收入 | 本年收入 | 本年收入 | 上年结转
       | | | 小计 | 财政拨款 | |
       | | | | 一般公共预算 | 政府性基金预算 |
      '204 | 公共安全支出 | 31.00 | 21.00 | 20.00 | 1.00 | 10.00`);
    expect(paths(income).slice(4)).toEqual(['本年收入/财政拨款/一般公共预算', '本年收入/财政拨款/政府性基金预算', '上年结转']);
  });
});

test('all funds of the carry-over are parts of it', () => {
  const income = panelOf('income', grid`
    2024年部门收入总表
    科目编码 | 科目名称 | 合计 | 一般公共预算 | 上年结转 | | | |
     | | | | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算 | 单位资金
    '204 | 公共安全支出 | 31.00 | 20.00 | 11.00 | 5.00 | 3.00 | 2.00 | 1.00`);
  expect(concepts(income).slice(3)).toEqual([
    'general', 'carryover', 'carryoverGeneral', 'carryoverFund', 'carryoverStateCapital', 'carryoverOther',
  ]);
});

test.each([
  ['', '31.00 | 21.00 | 1.00 | 9.00 |'],
  [' and its 小计', '31.00 | 21.00 | 1.00 | 9.00 | 10.00'],
])('a fund nobody knows beside known ones of the carry-over%s is one more of them: the row adds up', (sum, figures) => {
  const rows = grid`
    2024年部门收入总表 | | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 一般公共预算 | 上年结转 | |
     | | | | 专项资金 | 一般公共预算 | ${sum === '' ? '' : '小计'}
     | 合计 | ${figures}
    '204 | 公共安全支出 | ${figures}
    '20402 | 公安 | ${figures}
    '2040201 | 行政运行 | ${figures}`;
  expect(concepts(panelOf('income', rows)).slice(3, 6)).toEqual(['general', 'carryoverOther', 'carryoverGeneral']);
  const { findings } = check(bookOf([sheet('Sheet1', rows)]));
  expect([...new Set(findings.map((finding) => finding.rule))]).toEqual(['completeness/required-tables']);
});

test('two accounts side by side, each with code and name: the second is the government’s', () => {
  const basic = panelOf('basic-expense', grid`
    2024年一般公共预算基本支出表
    部门预算支出经济分类科目 | | 政府预算支出经济分类科目 | | | |
    科目编码 | 科目名称 | 科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    '30101 | 基本工资 | '50101 | 工资奖金津补贴 | 80.00 | 80.00 |
    '30201 | 办公费 | '50201 | 办公经费 | 40.00 | | 40.00`);
  expect(concepts(basic)).toEqual(['code', 'name', 'governmentCode', 'governmentName', 'total', 'personnel', 'public']);
  expect(basic.rows.map((row) => [row.code, row.name])).toEqual([['30101', '基本工资'], ['30201', '办公费']]);
});

test.each([['上年预算数'], ['上年执行数'], ['上年决算'], ['上年预算安排']])('what stands under %s is last year’s, whichever comes first', (heading) => {
  const expense = (first: string, second: string): Panel => panelOf('expense', grid`
    2024年部门支出总表
    科目编码 | 科目名称 | ${first} | | ${second} |
     | | 基本支出 | 项目支出 | 基本支出 | 项目支出
    '204 | 公共安全支出 | 6.00 | 5.00 | 4.00 | 1.00`);
  expect(concepts(expense(heading, '2024年预算数')).slice(2)).toEqual(['priorYear', 'priorYear', 'basic', 'project']);
  expect(concepts(expense('本年预算数', heading)).slice(2)).toEqual(['basic', 'project', 'priorYear', 'priorYear']);
});

test('a year alone over words nobody knows gives them no meaning', () => {
  const expense = panelOf('expense', grid`
    部门支出总表
    科目编码 | 科目名称 | 2024年 | |
     | | 合计 | 会议经费 | 培训经费
    '204 | 公共安全支出 | 80.00 | 50.00 | 30.00`);
  expect(paths(expense).slice(2)).toEqual(['2024年/合计', '2024年/会议经费', '2024年/培训经费']);
  expect(concepts(expense).slice(2)).toEqual(['total', null, null]);
});

test('parts under a heading whose 小计 stands behind them are not the heading itself', () => {
  const expense = panelOf('expense', grid`
    2024年部门支出总表
    科目编码 | 科目名称 | 合计 | 基本支出 | | 项目支出
     | | | 会议经费 | 小计 |
    '204 | 公共安全支出 | 80.00 | 50.00 | 50.00 | 30.00`);
  expect(concepts(expense).slice(2)).toEqual(['total', null, 'basic', 'project']);
});

describe('rows that look like a heading', () => {
  test('a row that says again what a heading of one word says is a row', () => {
    const expense = panelOf('expense', grid`
      2024年部门支出总表
      支出 | | |
      科目名称 | 合计 | 基本支出 | 项目支出
      支出 | 80.00 | 50.00 | 30.00
      公共安全支出 | 80.00 | 50.00 | 30.00`);
    expect(expense.rows.map((row) => row.name)).toEqual(['支出', '公共安全支出']);
  });

  test('a row that begins as a heading does is one only where all of it is the same', () => {
    const expense = panelOf('expense', grid`
      2024年部门支出总表
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      '204 | 公共安全支出 | 80.00 | 50.00 | 30.00
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      科目编码 | 见附件 | | |
      '20402 | 公安 | 80.00 | 50.00 | 30.00`);
    expect(expense.rows.map((row) => row.sheetRow)).toEqual([2, 4, 5]);
  });

  test('a cell of spaces in a heading is no heading', () => {
    const expense = panelOf('expense', [
      ['2024年部门支出总表', null, null, null, null],
      ['科目编码', '科目名称', '合计', '　 ', '项目支出'],
      ['204', '公共安全支出', 80, '', 30],
    ]);
    expect([paths(expense), expense.rows.map((row) => row.code)]).toEqual([['科目编码', '科目名称', '合计', '项目支出'], ['204']]);
  });
});

test('a title that says 含上年结转', () => {
  const rows = grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    '204 | 公共安全支出 | 80.00 | 50.00 | 30.00`;
  const included = (title: string): (boolean | null)[] =>
    bookOf([sheet('Sheet1', [[title], ...rows])]).tables.map((table) => table.carryoverIncluded);
  expect(included('2024年一般公共预算支出表（含上年结转）')).toEqual([true]);
  expect(included('2024年一般公共预算支出表（不含上年结转）')).toEqual([false]);
  expect(included('2024年一般公共预算支出表')).toEqual([null]);
});

test('the unit within a line of other words', () => {
  const book = bookOf([
    sheet('Sheet1', grid`
      2024年部门支出总表
      某县水利局 金额单位：元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      '213 | 农林水支出 | 800000 | 500000 | 300000`),
  ]);
  expect(book.tables.map((table) => [table.unit, table.unitLine?.row])).toEqual([['元', 1]]);
});
