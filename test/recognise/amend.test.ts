/** Edits of amounts that change how something else is read are never followed. */
import type { Book, CellValue, SheetSnapshot } from '../../src/model';
import { Amender, recognise } from '../../src/recognise';
import type { CellEdit } from '../../src/recognise';
import { grid, sheet, workbook } from '../kit/grid';

const SHEET = '一般公共预算支出表';

/** `first` stands in the row below the heading; the other rows hold `amount`. */
function table(first: readonly CellValue[], amount: number, after: readonly CellValue[] = []): SheetSnapshot {
  return sheet(SHEET, [
    ...grid`
      2024年一般公共预算支出表
      部门名称：某市公安局 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`,
    first,
    ['204', '公共安全支出', amount, amount, 0],
    ['20402', '公安', amount, amount, 0],
    after.length > 0 ? after : ['2040201', '行政运行', amount, amount, 0],
  ]);
}

/** The book of `before`, and what following the one edit to `after` gives. */
function amend(before: SheetSnapshot, after: SheetSnapshot): { book: Book; amended: Book | null } {
  const book = recognise(workbook([before]));
  const edits = after.values.flatMap((row, line) =>
    row.flatMap((value, column): CellEdit[] => {
      const was = before.values[line]?.[column] ?? null;
      return was === value ? [] : [{ sheet: SHEET, row: line, column, before: was, after: value }];
    }),
  );
  expect(edits).toHaveLength(1);
  return { book, amended: new Amender(book).amend(edits, workbook([after]))?.book ?? null };
}

const TOTAL = [null, '合计', 30, 30, 0];

test('an amount for an amount is read as in the edited workbook', () => {
  const after = table(TOTAL, 30, ['2040201', '行政运行', 30, 28.5, 0]);
  const { amended } = amend(table(TOTAL, 30), after);
  const whole = recognise(workbook([after]));
  expect(amended?.cells).toEqual(whole.cells);
  expect(amended?.tables).toEqual(whole.tables);
  expect(amended?.source).toEqual(workbook([after]));
});

test.each<[string, SheetSnapshot, SheetSnapshot]>([
  // 1 2 3 below a heading are the numbers of its columns.
  ['a row becomes one of column numbers', table([null, null, 5, 2, 3], 30), table([null, null, 1, 2, 3], 30)],
  [
    'a row is no longer one of column numbers',
    table([null, null, 1, 2, 3], 30),
    table([null, null, 5, 2, 3], 30),
  ],
  ['a number could be an account', table(TOTAL, 30), table([null, '合计', 204, 30, 0], 30)],
  ['a table is empty no longer', table([null, '合计', 0, 0, 0], 0), table([null, '合计', 5, 0, 0], 0)],
  ['a table becomes empty', table([null, '合计', 5, 0, 0], 0), table([null, '合计', 0, 0, 0], 0)],
  ['an amount becomes a text', table(TOTAL, 30), table([null, '合计', '30', 30, 0], 30)],
  ['an amount is too large to be one', table(TOTAL, 30), table([null, '合计', 1e300, 30, 0], 30)],
  ['a code is another', table(TOTAL, 30), table(TOTAL, 30, ['2040202', '行政运行', 30, 30, 0])],
  ['a heading is another', table(TOTAL, 30), headed('经营支出')],
])('%s: the workbook must be recognised again, and the book is as it was', (_, before, after) => {
  const { book, amended } = amend(before, after);
  expect(amended).toBeNull();
  expect(book.cells).toEqual(recognise(workbook([before])).cells);
});

function headed(heading: string): SheetSnapshot {
  const plain = table(TOTAL, 30);
  return {
    ...plain,
    values: plain.values.map((row, line) => (line === 2 ? [...row.slice(0, 4), heading] : row)),
  };
}
