import type { Book, Panel } from '../../src/model';
import {
  CellState,
  amountColumns,
  cellAt,
  cellId,
  heldValue,
  isFigure,
  isReadable,
  itemCell,
  locate,
  panelOf,
  placeOf,
  printedAmount,
  rowLabel,
  spotOf,
  tableOf,
} from '../../src/model';
import { buildBook, wan } from '../kit/build-book';

const book = buildBook({
  tables: [
    {
      id: 'summary',
      label: '表一',
      sheet: '表一 收支总表',
      panels: [
        {
          side: 'income',
          columns: ['amount'],
          rows: [
            ['income:general', '一般公共预算', 10],
            ['income:grandTotal', '收入总计', 10],
          ],
        },
        { side: 'expense', columns: ['total', 'basic'], rows: [['class:204', '公共安全支出', 10, null]] },
      ],
    },
    {
      id: 'expense',
      label: '表三',
      sheet: '表三 支出总表',
      panels: [
        {
          columns: ['total', 'basic', 'project'],
          rows: [
            ['total', '合计', 10, 4, 6],
            ['204', '公共安全支出', '#REF!', '无', 6.005],
            ['20402', '', 10, 4, null],
          ],
        },
      ],
    },
  ],
});

const at = (address: string, of: Book = book): number => {
  for (let id = 0; id < of.cells.fen.length; id += 1) {
    const place = placeOf(of, id, 'cell');
    if (`${place.sheet}!${place.cell}` === address) return id;
  }
  throw new Error(address);
};

test('every cell is located where it is counted', () => {
  const seen = new Set<string>();
  for (const panel of book.panels) {
    for (const row of panel.rows) {
      for (const column of panel.columns) {
        const id = cellId(panel, row, column);
        expect(locate(book, id)).toEqual({ panel, row, column });
        seen.add(`${id}`);
      }
    }
  }
  expect(seen.size).toBe(book.cells.fen.length);
});

test.each([-1, 13, 1000, 0.5])('%p is no cell', (id) => {
  expect(book.cells.fen).toHaveLength(13);
  expect(() => locate(book, id)).toThrow(RangeError);
});

test('a book without tables has no cells', () => {
  expect(() => locate(buildBook({}), 0)).toThrow(RangeError);
});

test('tables, halves and cells are found by meaning', () => {
  expect(tableOf(book, 'expense')?.label).toBe('表三');
  expect(tableOf(book, 'income')).toBeUndefined();
  expect(panelOf(book, 'summary')?.side).toBe('income');
  expect(panelOf(book, 'summary', 'expense')?.columns).toHaveLength(2);
  expect(panelOf(book, 'expense', 'income')).toBeUndefined();
  const income = panelOf(book, 'summary', 'income');
  expect(income && itemCell(income, 'income:grandTotal', 'amount')).toBe(at('表一 收支总表!B3'));
  expect(income && itemCell(income, 'income:grandTotal', 'total')).toBeUndefined();
  expect(income && cellAt(income, null, 'amount')).toBeUndefined();
  expect(amountColumns(panelOf(book, 'expense') as NonNullable<ReturnType<typeof panelOf>>)).toHaveLength(3);
});

test('a half is looked for in every table of that meaning', () => {
  const half = (sheet: string, side: 'income' | 'expense') =>
    ({ id: 'summary', sheet, panels: [{ side, columns: ['amount'], rows: [['item', '甲', 1]] }] }) as const;
  const split = buildBook({ tables: [half('收入', 'income'), half('支出', 'expense')] });
  expect(panelOf(split, 'summary', 'expense')?.sheet).toBe('支出');
  expect(panelOf(split, 'summary')?.sheet).toBe('收入');
});

test('places say sheet, address and words of the table', () => {
  expect(placeOf(book, at('表三 支出总表!D2'), 'total')).toEqual({
    role: 'total',
    sheet: '表三 支出总表',
    cell: 'D2',
    label: '合计 / project',
  });
});

test('a row without a name goes by its code', () => {
  const { row } = locate(book, at('表三 支出总表!B4'));
  expect(rowLabel(row)).toBe('20402');
});

test('blank, text, error and figure are told apart', () => {
  const figure = at('表三 支出总表!D3');
  const blank = at('表三 支出总表!D4');
  const text = at('表三 支出总表!C3');
  const error = at('表三 支出总表!B3');
  expect([figure, blank, text, error].map((id) => isReadable(book, id))).toEqual([true, true, false, false]);
  expect([figure, blank, text, error].map((id) => isFigure(book, id))).toEqual([true, false, false, false]);
  expect([figure, blank, text, error].map((id) => printedAmount(book, id))).toEqual([
    { fen: wan(6.01), step: 10_000 },
    { fen: 0, step: 10_000 },
    undefined,
    undefined,
  ]);
  expect(book.cells.state[blank]).toBe(CellState.blank);
});

test('a number written as text is readable and a figure', () => {
  const id = at('表三 支出总表!D3');
  const state = Uint8Array.from(book.cells.state);
  state[id] = CellState.textNumber;
  const typed: Book = { ...book, cells: { ...book.cells, state } };
  expect([isReadable(typed, id), isFigure(typed, id)]).toEqual([true, true]);
});

test('arithmetic uses amounts as printed, counts and shares as they stand', () => {
  const id = at('表三 支出总表!D3');
  expect(heldValue(book, id)).toBe(wan(6.01));
  const { panel, column } = locate(book, id);
  const counted: Panel = {
    ...panel,
    columns: panel.columns.map((each) => (each === column ? { ...each, kind: 'count' } : each)),
  };
  const counts: Book = { ...book, panels: book.panels.map((each) => (each === panel ? counted : each)) };
  expect(heldValue(counts, id)).toBe(6_005_000);
  expect(amountColumns(counted).map((each) => each.concept)).toEqual(['total', 'basic']);
});

test('a spot is on the sheet where the row stands, in column A where no column is meant', () => {
  const { panel, row, column } = locate(book, at('表三 支出总表!D3'));
  expect(spotOf(panel, row, column)).toEqual({ sheet: '表三 支出总表', cell: 'D3' });
  expect(spotOf(panel, { ...row, sheet: '续表三' }, undefined)).toEqual({ sheet: '续表三', cell: 'A3' });
});

test('a number that is no cell says so', () => {
  expect(() => locate(book, 13)).toThrow('no cell 13 in this book');
});
