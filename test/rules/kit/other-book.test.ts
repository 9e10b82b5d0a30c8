import { cellAt } from '../../../src/model';
import type { Book, Panel } from '../../../src/model';
import { bookPlace, fileOf, otherFigure, previousOf, samePanel, sameRow, wrongYear } from '../../../src/rules/kit';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';

const book = (year: number | null, previous?: Book): Book => ({ ...buildBook({ year }), ...(previous ? { related: { previous } } : {}) });

test('a workbook is called by its file, else by its body', () => {
  expect(fileOf(bookOf([sheet('说明', grid`甲乙`)]))).toBe('测试.xlsx');
  expect(fileOf(buildBook({ organisation: '某市公安局' }))).toBe('某市公安局');
  expect(fileOf(buildBook({ organisation: null }))).toBe('另一个工作簿');
});

test('last year’s workbook is taken unless both years are known and it is another year’s', () => {
  const [right, wrong, unknown] = [book(2023), book(2022), book(null)];
  expect(previousOf(book(2024))).toBeNull();
  expect(previousOf(book(2024, right))).toBe(right);
  expect(previousOf(book(2024, unknown))).toBe(unknown);
  expect(previousOf(book(null, wrong))).toBe(wrong);
  expect(previousOf(book(2024, wrong))).toBeNull();
  expect(previousOf(book(2024, book(2024)))).toBeNull();
  expect(wrongYear(book(2024), wrong)).toEqual({ found: 2022, expected: 2023 });
  expect(wrongYear(book(2024), right)).toBeNull();
});

test('a figure of another workbook: its amount, its step and a line for the sum on paper; text is none', () => {
  const other = buildBook({
    organisation: '某所',
    tables: [{ id: 'expense', panels: [{ columns: ['total', 'basic', 'project'], rows: [['204', '公共安全支出', 12.5, '待定', null]] }] }],
  });
  const [panel] = other.panels as [Panel];
  const figure = (concept: 'total' | 'basic' | 'project') => otherFigure(other, cellAt(panel, panel.rows[0], concept) as number);
  expect(figure('total')).toEqual({
    fen: 12_500_000,
    step: 10_000,
    line: { label: '公共安全支出 / total', value: '12.50', sheet: 'expense', cell: 'B2', sign: 1, file: '某所' },
  });
  expect(figure('basic')).toBeNull();
  expect(figure('project')?.fen).toBe(0);
});

test('a figure is shown with the digits it was printed with; the total and a line are found under other words', () => {
  const figures = (decimals: number): Book => buildBook({ tables: [{ id: 'expense', panels: [{ columns: ['total'], decimals, rows: [['204', '公共安全支出', 12.345]] }] }] });
  expect([2, 3].map((decimals) => otherFigure(figures(decimals), 0)?.line.value)).toEqual(['12.35', '12.345']);
  const named = (total: string, line: string): Panel => buildBook({ tables: [{ id: 'summary', panels: [{ side: 'income', columns: ['amount'], rows: [['total', total, 1], ['income:general', line, 1]] }] }] }).panels[0] as Panel;
  const [one, other] = [named('合计', '一般公共预算'), named('总计', '一般公共预算拨款收入')];
  expect(one.rows.map((row) => sameRow(other, row)?.name)).toEqual(['总计', '一般公共预算拨款收入']);
});

test('a blank of another workbook is 0.00', () => {
  const other = bookOf([sheet('支出总表', grid`
    科目编码 | 科目名称 | 合计 | 基本支出
    '204 | 公共安全支出 | 5.00 |`)]);
  const [panel] = other.panels as [Panel];
  const figure = otherFigure(other, cellAt(panel, panel.rows[0], 'basic') as number);
  expect([figure?.fen, figure?.step, figure?.line.value]).toEqual([0, 0, '0.00']);
});

describe('the same table and the same row of another workbook', () => {
  const tables = (total: boolean): Book =>
    buildBook({
      tables: [
        {
          id: 'summary',
          panels: [
            { side: 'income', columns: ['amount'], rows: [['income:general', '一般公共预算', 1]] },
            { side: 'expense', columns: ['amount'], rows: [['class:204', '公共安全支出', 1]] },
          ],
        },
        {
          id: 'expense',
          panels: [{ columns: ['total'], rows: [...(total ? [['total', '合计', 1] as const] : []), ['204', '公共安全', 1], ['item', '其他 （专项）', 1], ['item', '', 1]] }],
        },
      ],
    });
  const one = tables(true);
  const other = tables(false);

  test('halves of one table are told apart', () => {
    expect(samePanel(other, one.panels[1] as Panel)).toBe(other.panels[1]);
    expect(samePanel(buildBook({}), one.panels[1] as Panel)).toBeUndefined();
  });

  test('by the total, the meaning, the code, else the name; a row without any has none', () => {
    const [, , panel] = one.panels as [Panel, Panel, Panel];
    const [, , target] = other.panels as [Panel, Panel, Panel];
    const [total, coded, named, blank] = panel.rows as [Panel['rows'][number], Panel['rows'][number], Panel['rows'][number], Panel['rows'][number]];
    expect(sameRow(target, total)).toBeUndefined();
    expect(sameRow(panel, total)).toBe(total);
    expect(sameRow(target, coded)).toBe(target.rows[0]);
    expect(sameRow(target, { ...coded, code: '205' })).toBeUndefined();
    expect(sameRow(target, { ...named, name: '其他(专项)' })).toBe(target.rows[1]);
    // A row of an account is not found by its name: its code says what it is.
    expect(sameRow(target, { ...named, name: '公共安全' })).toBeUndefined();
    expect(sameRow(target, blank)).toBeUndefined();
    const general = one.panels[0]?.rows[0];
    expect(general && sameRow(other.panels[0] as Panel, general)).toBe(other.panels[0]?.rows[0]);
  });
});

test('a whole workbook is pointed at by its first table: where it names its body, else its title, else its first cell', () => {
  const place = (lines: string) => bookPlace(bookOf([sheet('支出总表', grid`${lines}\n科目编码 | 科目名称 | 合计 | 基本支出\n'204 | 公共安全支出 | 5.00 | 5.00`)]));
  expect(place('2024年支出总表\n部门名称：某市公安局')).toEqual([{ role: 'table', sheet: '支出总表', cell: 'A2', label: '2024年支出总表' }]);
  expect(place('2024年支出总表').map((each) => each.cell)).toEqual(['A1']);
  expect(bookPlace(buildBook({ tables: [{ id: 'expense', panels: [{ columns: ['total'], rows: [['204', '公共安全支出', 1]] }] }] }))).toEqual([
    { role: 'table', sheet: 'expense', cell: 'A1', label: 'expense' },
  ]);
  expect(bookPlace(buildBook({}))).toEqual([]);
});
