/** What the cells of a table hold, and the step its figures are written to. */
import type { Book, CellValue, ColumnConcept, Panel } from '../../src/model';
import { CellState, cellAt } from '../../src/model';
import { bookOf, grid, sheet } from '../kit/grid';

const HEAD = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];

function expenseOf(unit: string, rows: readonly (readonly CellValue[])[]): Book {
  return bookOf([sheet('支出总表', [['2024年部门支出总表', null, null, null, `单位：${unit}`], HEAD, ...rows])]);
}

function cell(book: Book, row: number, concept: ColumnConcept, panel: Panel | undefined = book.panels[0]) {
  const id = (panel && cellAt(panel, panel.rows[row], concept)) ?? -1;
  return { state: book.cells.state[id], fen: book.cells.fen[id], step: book.cells.step[id] };
}

test('what is no figure is not read as one', () => {
  const book = expenseOf('万元', [['204', '公共安全支出', true, '   ', 1e300], ['20402', '', 1e12, '9'.repeat(20), 1]]);
  expect(['total', 'basic', 'project'].map((concept) => cell(book, 0, concept as ColumnConcept))).toEqual([
    { state: CellState.text, fen: 0, step: 0 },
    { state: CellState.blank, fen: 0, step: 0 },
    { state: CellState.text, fen: 0, step: 0 },
  ]);
  expect(['name', 'total', 'basic'].map((concept) => cell(book, 1, concept as ColumnConcept).state)).toEqual([
    CellState.blank,
    CellState.text,
    CellState.text,
  ]);
});

const amounts = (values: readonly number[]): CellValue[][] => values.map((value, index) => [`2${10 + index}`, '科目', value, value, null]);

describe('the step in 万元', () => {
  test('is two decimals, and finer for the one figure that has more', () => {
    const book = expenseOf('万元', amounts([1.25, 2.5, 3, 4.75, 5.1, 6.2, 7.3, 8.4, 9.5, 10.6, 11.7, 1.2345]));
    expect([cell(book, 0, 'total').step, cell(book, 11, 'total').step]).toEqual([10_000, 100]);
  });

  test('is as fine as nine in ten figures need', () => {
    const book = expenseOf('万元', amounts([1.2345, 2.3456, 3.4567, 4.5678, 5.6789]));
    expect(cell(book, 0, 'total').step).toBe(100);
  });

  test('is one fen where figures are finer than that', () => {
    const book = expenseOf('万元', amounts([1.234567, 2.345678, 3.456789]));
    expect(cell(book, 0, 'total').step).toBe(1);
  });
});

describe('the step in 元', () => {
  const MANY = [1_200, 2_300, 3_100, 4_700, 5_900, 6_100, 7_300, 8_900, 9_700];
  const few = (title: string, columns: readonly string[], row: readonly CellValue[]) =>
    sheet(title, [[`2024年${title}`, ...new Array<null>(columns.length - 2).fill(null), '单位：元'], columns, row]);
  const withMany = (other: ReturnType<typeof few>): Book =>
    bookOf([sheet('支出总表', [['2024年部门支出总表', null, null, null, '单位：元'], HEAD, ...amounts(MANY)]), other]);

  test('of a table with too few amounts is that of the others', () => {
    const book = withMany(few('政府性基金预算支出表', HEAD, ['204', '公共安全支出', 500, 500, null]));
    // Whole hundreds of 元: figures carried over from 万元 with two decimals.
    expect([cell(book, 0, 'total').step, cell(book, 0, 'total', book.panels[1]).step]).toEqual([10_000, 10_000]);
  });

  test('of a register written by hand is its own', () => {
    const book = withMany(few('政府采购预算表', ['采购项目名称', '数量', '单价', '金额'], ['打印机', 1, 500, 500]));
    expect(cell(book, 0, 'amount', book.panels[1]).step).toBe(1);
  });

  test('is one fen where nobody can tell', () => {
    expect(cell(expenseOf('元', [['204', '公共安全支出', 500, 500, null]]), 0, 'total').step).toBe(1);
  });
});

test('figures without decimals in their format are printed whole', () => {
  const book = bookOf([
    sheet('支出总表', grid`
      2024年部门支出总表 | | | | 单位：元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      '204 | 公共安全支出 | 12.6 | 12.6 | 12.6`, { formats: { 'C3:C3': '#,##0;(#,##0)', 'D3:D3': '@', 'E3:E3': '[红色]' } }),
  ]);
  const panel = book.panels[0];
  const printed = (['total', 'basic', 'project'] as const).map((concept) => book.cells.printed[(panel && cellAt(panel, panel.rows[0], concept)) ?? -1]);
  expect(printed).toEqual([1_300, 1_260, 1_260]);
});
