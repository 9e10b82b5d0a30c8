import { formulaIn, labelText, panelOf, plainSheet, sourceSheet, textIn } from '../../src/model';
import type { Book, Panel, Row, WorkbookSnapshot } from '../../src/model';
import { buildBook } from '../kit/build-book';

/** Table 表三 whose total stands in B2 as a formula; the account's row goes on on the next sheet. */
const book = buildBook({
  tables: [
    {
      id: 'expense',
      sheet: '表三',
      panels: [
        {
          columns: ['total', 'basic'],
          rows: [
            ['total', '合计', 10, 4],
            ['204', '公共安全支出', 10, 4],
          ],
        },
      ],
    },
  ],
});

const workbook: WorkbookSnapshot = {
  source: 'file',
  name: '预算.xlsx',
  properties: {},
  sheets: [
    {
      ...plainSheet('表三', 0, [
        ['科目', '合计', '基本支出'],
        [' 合计 ', 10, null],
      ]),
      formulas: [
        [null, null, null],
        [null, '=B3', null],
      ],
    },
    plainSheet('续表三', 1, [[null], [null], ['公共安全支出', ' 10 ', 4]]),
  ],
};
const withSource: Book = { ...book, source: workbook };
const panel = panelOf(book, 'expense') as Panel;
const [total, account] = panel.rows as readonly [Row, Row];
const further: Row = { ...account, sheet: '续表三' };
const [first, second] = panel.columns;

test('the sheet of a table is found by its name', () => {
  expect(sourceSheet(withSource, '续表三')?.position).toBe(1);
  expect(sourceSheet(withSource, '表三')?.position).toBe(0);
  expect(sourceSheet(withSource, '表四')).toBeUndefined();
  expect(sourceSheet(book, '表三')).toBeUndefined();
});

test('what a person reads in a cell, on the sheet where the row stands', () => {
  expect(textIn(withSource, panel, total, first)).toBe('10');
  expect(textIn(withSource, panel, further, first)).toBe('10');
  expect(textIn(withSource, panel, further, second)).toBe('4');
  expect(labelText(withSource, panel, further, 'basic')).toBe('4');
});

test('nothing where the cell is blank, the column is not there, or the workbook is not known', () => {
  expect([
    textIn(withSource, panel, total, second),
    textIn(withSource, panel, total, undefined),
    labelText(withSource, panel, total, 'project'),
    textIn(book, panel, total, first),
  ]).toEqual(['', '', '', '']);
});

test('the formula of a cell; null for a typed value and without the workbook', () => {
  if (first === undefined || second === undefined) throw new Error('two columns');
  expect(formulaIn(withSource, panel, total, first)).toBe('=B3');
  expect(formulaIn(withSource, panel, total, second)).toBeNull();
  expect(formulaIn(book, panel, total, first)).toBeNull();
});
