import { answerAgain } from '../../../src/model';
import type { Book, CellId, Panel, Row } from '../../../src/model';
import { amountText, classLines, codePlace, columnFigures, headingPlace, isOfWhich, splitLines } from '../../../src/rules/kit';
import { buildBook } from '../../kit/build-book';
import { bookOf, grid, sheet } from '../../kit/grid';

const read = (rows: string, unit = '万元'): { readonly book: Book; readonly panel: Panel } => {
  const book = bookOf([sheet('支出总表', grid`
    单位：${unit}
    科目编码 | 科目名称 | 合计 | 基本支出
    ${rows}`)]);
  return { book, panel: book.panels[0] as Panel };
};
const figures = (book: Book, panel: Panel, index = 0) => {
  const { column: _, ...rest } = columnFigures(book, panel)[index] as ReturnType<typeof columnFigures>[number];
  return rest;
};
const NOTHING = { numbers: 0, textNumbers: 0, texts: 0, hasNegative: false, hasFineDigits: false };

describe('what stands in an amount column', () => {
  test('numbers, numbers as text, words; blanks, dashes and zeros are nothing odd', () => {
    const { book, panel } = read("'204 | 甲 | 5.00 |\n'205 | 乙 | '5.00 | -\n'206 | 丙 | 待定 |\n'207 | 丁 | 0 |");
    expect(figures(book, panel)).toMatchObject({ ...NOTHING, numbers: 2, textNumbers: 1, texts: 1 });
    expect(figures(book, panel, 1)).toMatchObject(NOTHING);
    expect(columnFigures(book, panel).map(({ column }) => column.label)).toEqual(['合计', '基本支出']);
  });
  test('below zero', () => {
    const { book, panel } = read("'204 | 甲 | -5.00 | 1.00");
    expect([figures(book, panel), figures(book, panel, 1)]).toMatchObject([{ hasNegative: true, hasFineDigits: false }, { hasNegative: false }]);
  });
  test.each([
    ['5.00', '万元', false],
    ['5.01', '万元', false],
    ['5.011', '万元', true],
    ['0.001', '万元', true],
    ['50000.01', '元', false],
  ])('%s %s has digits beyond the hundredth: %s', (written, unit, fine) => {
    const { book, panel } = read(`'204 | 甲 | ${written} | 1.00`, unit);
    expect(figures(book, panel).hasFineDigits).toBe(fine);
  });
  test('digits that a format hides are beyond it too', () => {
    const book = bookOf([sheet('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出
      '204 | 甲 | 0.004 | 5.004`, { formats: { 'C2:D2': '0.00' } })]);
    expect(columnFigures(book, book.panels[0] as Panel).map(({ hasFineDigits, hasNegative }) => [hasFineDigits, hasNegative])).toEqual([[true, false], [true, false]]);
  });
});

describe('after an edit a column is counted again only where that can change something', () => {
  const setUp = (rows: string) => {
    const { book, panel } = read(rows);
    const before = columnFigures(book, panel);
    const set = (row: number, column: number, wan: number, printed = wan): number => {
      const cell: CellId = panel.firstCell + row * panel.columns.length + column;
      book.cells.fen[cell] = Math.round(wan * 1_000_000);
      book.cells.printed[cell] = Math.round(printed * 1_000_000);
      return answerAgain(book, panel, [cell]).length;
    };
    return { book, panel, before, set };
  };
  const PLAIN = "'204 | 甲 | 5.00 | 1.00\n'205 | 乙 | 6.00 | 1.00";

  test('a plain number in place of a plain one changes nothing', () => {
    const { book, panel, before, set } = setUp(PLAIN);
    expect(set(0, 2, 7)).toBe(0);
    expect(columnFigures(book, panel)).toBe(before);
  });
  test('a number below zero, or with more digits, is seen in its column alone, and when it goes', () => {
    const { book, panel, set } = setUp(PLAIN);
    expect(set(0, 2, -7)).toBe(1);
    expect([figures(book, panel).hasNegative, figures(book, panel, 1).hasNegative]).toEqual([true, false]);
    expect(set(1, 2, -8)).toBe(0);
    expect(set(1, 2, 8)).toBe(0);
    expect(set(0, 2, 7)).toBe(1);
    expect(figures(book, panel).hasNegative).toBe(false);
    expect(set(0, 3, 1.001)).toBe(1);
    expect([figures(book, panel).hasFineDigits, figures(book, panel, 1).hasFineDigits]).toEqual([false, true]);
    expect(set(0, 3, 1.004, 1)).toBe(0);
    expect(set(0, 3, 1)).toBe(1);
  });
  test('an edit of a label column touches no figures', () => {
    const { book, panel, before } = setUp(PLAIN);
    expect(answerAgain(book, panel, [panel.firstCell])).toEqual([]);
    expect(columnFigures(book, panel)[0]).toBe(before[0]);
  });
});

describe('lines of two-sided tables', () => {
  const book = bookOf([sheet('部门收支总表', grid`
    收入 | | 支出
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算 | 10.00 | 一、公共安全支出 | 10.00
    其中：经费拨款 | 6.00 | 1、人员类 | 4.00
    二、单位资金 | 2.00 | 2、公用类 | 6.00
     | | 二、卫生健康支出 | 2.00
    本年收入合计 | 12.00 | 本年支出合计 | 12.00`)]);
  const panels = book.panels as readonly Panel[] as readonly [Panel, Panel];
  test('functional classes with their codes', () => {
    expect(classLines(panels[1]).map(({ row, code }) => [row.name, code])).toEqual([['一、公共安全支出', '204'], ['二、卫生健康支出', '210']]);
    expect(classLines(panels[0])).toEqual([]);
  });
  test('lines with those that make them up; 其中 need not', () => {
    expect(splitLines(panels[1]).map(({ whole, parts }) => [whole.name, parts.map((row) => row.name)])).toEqual([['一、公共安全支出', ['1、人员类', '2、公用类']]]);
    expect(splitLines(panels[0])).toEqual([]);
    expect([' 其中：甲', '其中：甲', '甲（其中乙）'].map((name) => isOfWhich({ ...(panels[0].rows[0] as Row), name }))).toEqual([true, true, false]);
  });
});

test('an amount as people read it, in the unit of the table', () => {
  expect(amountText(read("'204 | 甲 | 5.00 | 1.00").panel, 8_672_240_000)).toBe('8,672.24');
  expect(amountText(read("'204 | 甲 | 5.00 | 1.00", '元').panel, 8_672_240_000)).toBe('86,722,400.00');
});

describe('where a row’s code stands', () => {
  const place = (header: string, row: string) => {
    const book = bookOf([sheet('支出总表', grid`\n${header}\n${row}`)]);
    const panel = book.panels[0] as Panel;
    return codePlace(panel, panel.rows[0] as Row);
  };
  test('in its column, the first of three, else with the name', () => {
    expect(place('科目名称 | 科目编码 | 合计 | 基本支出', "公共安全支出 | '204 | 1.00 | 1.00")).toEqual({ role: 'code', sheet: '支出总表', cell: 'B2', label: '204 公共安全支出' });
    expect(place('科目名称 | 科目编码 | | | 合计 | 基本支出\n | 类 | 款 | 项 | |', "行政运行 | '204 | '02 | '01 | 1.00 | 1.00").cell).toBe('B3');
    expect(place('序号 | 科目名称 | 合计 | 基本支出', '1 | 公共安全支出 | 1.00 | 1.00')).toMatchObject({ cell: 'B2', label: '公共安全支出' });
  });
  test('in the first column where neither is known', () => {
    const panel = buildBook({ tables: [{ id: 'expense', panels: [{ columns: ['total'], rows: [['204', '公共安全支出', 1]] }] }] }).panels[0] as Panel;
    expect(codePlace(panel, panel.rows[0] as Row).cell).toBe('B2');
  });
});

test('a heading is pointed at in its own table, also where another has the same meaning', () => {
  const table = (title: string, lines: string) => sheet(title, grid`\n${lines}\n科目编码 | 科目名称 | 合计 | 基本支出\n'204 | 公共安全支出 | 1.00 | 1.00`);
  const book = bookOf([table('支出总表', '2024年部门支出总表'), table('支出总表 (2)', '2024年部门支出总表\n部门名称：某局')]);
  const places = book.panels.map((panel) => headingPlace(book, panel, panel.columns[2] as Panel['columns'][number]));
  expect(places).toMatchObject([
    { role: 'header', sheet: '支出总表', cell: 'C2' },
    { role: 'header', sheet: '支出总表 (2)', cell: 'C3' },
  ]);
  expect(places[0]?.label).toMatch(/ \/ 合计$/);
});
