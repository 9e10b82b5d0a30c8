import { cellAt, cellId } from '../../../src/model';
import type { Book, Column, ColumnConcept, Panel, Row, Term } from '../../../src/model';
import {
  accountRows,
  accountTerms,
  amountColumnsOf,
  cellKey,
  childrenByParent,
  codeCell,
  fenOf,
  kindOf,
  mainCell,
  mainColumn,
  minus,
  panelsOf,
  plus,
  rowKey,
  rowKeyIn,
  rowTerms,
  summaryCell,
  summaryItem,
  sumOf,
  terms,
  totalTerms,
} from '../../../src/rules/kit';
import type { BookLiteral, RowLiteral } from '../../kit/build-book';
import { buildBook, wan } from '../../kit/build-book';

const expense = (rows: readonly RowLiteral[], columns: readonly ColumnConcept[] = ['total', 'basic']): Book =>
  buildBook({ tables: [{ id: 'expense', panels: [{ columns, rows }] }] });
const panelIn = (book: Book): Panel => book.panels[0] as Panel;
const rowAt = (panel: Panel, index: number): Row => panel.rows[index] as Row;
const columnAt = (panel: Panel, index: number): Column => panel.columns[index] as Column;
/** Which rows the terms stand on. */
const rowsOf = (panel: Panel, list: readonly Term[]): number[] => list.map((term) => Math.floor((term.cell - panel.firstCell) / panel.columns.length));

const SUMMARY: BookLiteral = {
  tables: [
    {
      id: 'summary',
      panels: [
        { side: 'income', columns: ['amount'], rows: [['income:general', '一般公共预算', 5]] },
        { side: 'expense', columns: ['total', 'current'], rows: [['class:204', '公共安全支出', 5, 4]] },
      ],
    },
    { id: 'expense', panels: [{ columns: ['total'], rows: [['204', '公共安全支出', 5]] }] },
  ],
};

test('terms are the cells that are there; signs say whether they are added', () => {
  expect(terms(3, undefined, 0)).toEqual([{ cell: 3, sign: 1 }, { cell: 0, sign: 1 }]);
  expect([plus(1), minus(1)]).toEqual([{ cell: 1, sign: 1 }, { cell: 1, sign: -1 }]);
  const book = expense([['204', '公共安全支出', 5, 3]]);
  expect(sumOf(book, [plus(0), minus(1)])).toBe(wan(2));
  expect([fenOf(book, 1), fenOf(book, undefined)]).toEqual([wan(3), 0]);
});

test('panels by table, in the order of the book; amount columns only', () => {
  const book = buildBook(SUMMARY);
  expect(panelsOf(book, ['expense', 'summary']).map((panel) => `${panel.tableId} ${panel.side}`)).toEqual(['summary income', 'summary expense', 'expense whole']);
  const panel = panelIn(book);
  const label: Column = { ...columnAt(panel, 0), kind: 'label' };
  expect(amountColumnsOf({ ...panel, columns: [label, columnAt(panel, 0)] })).toEqual([columnAt(panel, 0)]);
});

test('rows by the row they are summed into, also where others stand between them', () => {
  const panel = panelIn(expense([['total', '合计', 1], ['204', '甲', 1], ['20401', '乙', 1], ['2040101', '丙', 1], ['20402', '丁', 1]]));
  const children = childrenByParent(panel);
  expect([...children].map(([parent, rows]) => [parent, rows.map((row) => row.name)])).toEqual([[1, ['乙', '丁']], [2, ['丙']]]);
  expect(childrenByParent(panel)).toBe(children);
});

test('a row is known by its meaning, its code, else its name; the second of one name by a number', () => {
  const panel = panelIn(expense([['total', '总计', 1], ['income:general', '一般公共预算', 1], ['204', '甲', 1], ['item', '其他', 1], ['item', '其他', 1], ['item', '其他', 1]]));
  expect(panel.rows.map(rowKey)).toEqual(['total', 'income:general', '204', '其他', '其他', '其他']);
  expect(panel.rows.map((row) => rowKeyIn(panel, row))).toEqual(['total', 'income:general', '204', '其他', '其他~2', '其他~3']);
});

test('a cell is known by table, half, row and column; a second column of one meaning by its words too', () => {
  const book = buildBook(SUMMARY);
  const [, half, whole] = book.panels as [Panel, Panel, Panel];
  expect(cellKey(half, rowAt(half, 0), columnAt(half, 1))).toBe('summary.expense/class:204/current');
  expect(cellKey(whole, rowAt(whole, 0), columnAt(whole, 0))).toBe('expense/204/total');
  const twice = panelIn(expense([['204', '甲', 1, 1]], ['priorYear', 'priorYear']));
  expect(twice.columns.map((column) => cellKey(twice, rowAt(twice, 0), column))).toEqual(['expense/204/priorYear', 'expense/204/priorYear:priorYear']);
  const unknown: Column = { ...columnAt(whole, 0), concept: null, label: '人均' };
  expect(cellKey(whole, rowAt(whole, 0), unknown)).toBe('expense/204/人均');
});

test('one figure a row: 合计, else 金额, else 小计', () => {
  const main = (columns: readonly ColumnConcept[]): string | undefined => mainColumn(panelIn(expense([['204', '甲', 1, 1, 1]], columns)))?.label;
  expect(main(['subtotal', 'amount', 'total'])).toBe('total');
  expect(main(['subtotal', 'amount'])).toBe('amount');
  expect(main(['basic', 'subtotal'])).toBe('subtotal');
  expect(main(['basic'])).toBeUndefined();
  const panel = panelIn(expense([['204', '甲', 1, 1]], ['basic', 'total']));
  expect(mainCell(panel, rowAt(panel, 0))).toBe(cellAt(panel, rowAt(panel, 0), 'total'));
  expect(mainCell(panel, null)).toBeUndefined();
  expect(codeCell(panel, '204', 'basic')).toBe(cellAt(panel, rowAt(panel, 0), 'basic'));
  expect(codeCell(panel, '205', 'basic')).toBeUndefined();
});

test('lines of the summary by half and meaning', () => {
  const book = buildBook(SUMMARY);
  expect(fenOf(book, summaryCell(book, 'summary', 'income', 'income:general'))).toBe(wan(5));
  expect(summaryCell(book, 'summary', 'income', 'carryover')).toBeUndefined();
  expect(summaryCell(book, 'fiscal-summary', 'income', 'income:general')).toBeUndefined();
  expect(fenOf(book, summaryItem(book, 'summary', 'expense', 'class:204', 'current'))).toBe(wan(4));
  expect(summaryItem(book, 'fiscal-summary', 'expense', 'class:204', 'current')).toBeUndefined();
});

describe('what makes up a table’s total', () => {
  const rows: readonly RowLiteral[] = [['204', '甲', 1], ['20402', '乙', 1], ['221', '丙', 1]];
  test('its 合计', () => {
    const panel = panelIn(expense([...rows, ['total', '合计', 2]]));
    expect(rowsOf(panel, totalTerms(panel, 'total'))).toEqual([3]);
    expect(totalTerms(panel, 'project')).toEqual([]);
  });
  test('its top organisation where no 合计 is printed', () => {
    const panel = panelIn(expense([['organisation', '某市公安局', 2], ['project', '办案经费', 2]]));
    expect(rowsOf(panel, totalTerms(panel, 'total'))).toEqual([0]);
    const under: Panel = { ...panel, rows: panel.rows.map((row, index) => (index === 0 ? { ...row, level: 2 } : row)) };
    expect(rowsOf(under, totalTerms(under, 'total'))).toEqual([0]);
    const loose: Panel = { ...panel, rows: panel.rows.map((row) => ({ ...row, parent: null })) };
    expect(rowsOf(loose, totalTerms(loose, 'total'))).toEqual([0]);
    const beside: Panel = { ...under, rows: under.rows.map((row) => ({ ...row, parent: null })) };
    expect(rowsOf(beside, totalTerms(beside, 'total'))).toEqual([0, 1]);
  });
  test('else every row that is summed into nothing else', () => {
    const panel = panelIn(expense(rows));
    expect(rowsOf(panel, totalTerms(panel, 'total'))).toEqual([0, 2]);
    const blank: Panel = { ...panel, rows: panel.rows.map((row, index) => (index === 2 ? { ...row, kind: 'blank' as const } : row)) };
    expect(rowsOf(blank, totalTerms(blank, 'total'))).toEqual([0]);
  });
});

describe('an account', () => {
  /** Units with accounts below them; `twice` repeats the first unit's account. */
  const byUnit = (twice: boolean): Panel => {
    const panel = panelIn(expense([
      ['organisation', '甲单位', 3],
      ['204', '公共安全支出', 3],
      ['20402', '公安', 3],
      ...(twice ? [['20402', '公安', 1] as const] : []),
      ['organisation', '乙单位', 2],
      ['204', '公共安全支出', 2],
      ['20402', '公安', 2],
    ]));
    let unit = 0;
    let above = 0;
    const rows = panel.rows.map((row): Row => {
      if (row.kind === 'organisation') unit = row.index;
      if (row.code === '204') above = row.index;
      return row.kind === 'organisation' ? row : { ...row, parent: row.code === '204' ? unit : above };
    });
    return { ...panel, rows };
  };
  test('stands once, or once under each unit', () => {
    const once = panelIn(expense([['204', '甲', 1], ['204', '甲', 2]]));
    expect(accountRows(once, '204').map((row) => row.index)).toEqual([0]);
    expect(accountRows(once, '205')).toEqual([]);
    expect(accountRows(byUnit(false), '20402').map((row) => row.index)).toEqual([2, 5]);
    expect(accountRows(byUnit(false), '205')).toEqual([]);
  });
  test('a repetition within one unit is not added', () => {
    expect(accountRows(byUnit(true), '20402').map((row) => row.index)).toEqual([2, 6]);
  });
  test('rows above the first unit are one more place', () => {
    const panel = panelIn(expense([['204', '甲', 1], ['204', '甲', 1], ['organisation', '某单位', 1]]));
    expect(accountRows(panel, '204').map((row) => row.index)).toEqual([0]);
  });
  test('its terms in a column; a total row stands for itself', () => {
    const panel = byUnit(false);
    const [total, basic] = [columnAt(panel, 0), columnAt(panel, 1)];
    expect(accountTerms(panel, '20402', basic)).toEqual([2, 5].map((index) => plus(cellId(panel, rowAt(panel, index), basic))));
    expect(accountTerms(panel, '20402', undefined)).toEqual([]);
    expect(rowsOf(panel, rowTerms(panel, rowAt(panel, 2), total))).toEqual([2, 5]);
    expect(rowsOf(panel, rowTerms(panel, rowAt(panel, 3), total))).toEqual([3]);
    expect(rowTerms(panel, rowAt(panel, 3), undefined)).toEqual([]);
  });
});

test('a figure printed twice is identical, a sum on either side is a sum', () => {
  expect(kindOf([plus(0)], [plus(1)])).toBe('identical');
  expect(kindOf([plus(0), plus(1)], [plus(2)])).toBe('sum');
  expect(kindOf([plus(0)], [plus(1), plus(2)])).toBe('sum');
});
