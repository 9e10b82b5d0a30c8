/** Edits of amounts that decide which rows are bodies or to which step a table is written: followed as long as both stay. */
import type { CellValue, SheetSnapshot } from '../../src/model';
import { parseA1 } from '../../src/model';
import type { CellEdit } from '../../src/recognise';
import { Amender, recognise } from '../../src/recognise';
import { grid, sheet, workbook } from '../kit/grid';

/** The sheets with other values in some cells (`{ B4: 12 }`, of the first sheet), and what was edited. */
function edited(sheets: readonly SheetSnapshot[], values: Readonly<Record<string, CellValue>>): [SheetSnapshot[], CellEdit[]] {
  const edits: CellEdit[] = [];
  const [first, ...others] = sheets.map((each) => ({ ...each, values: each.values.map((row) => [...row]) }));
  if (!first) throw new Error('no sheet');
  for (const [cell, after] of Object.entries(values)) {
    const { top: row, left: column } = parseA1(cell) ?? { top: 0, left: 0 };
    const line = first.values[row] ?? [];
    edits.push({ sheet: first.name, row, column, before: line[column] ?? null, after });
    line[column] = after;
  }
  return [[first, ...others], edits];
}

interface Followed {
  readonly amender: Amender;
  readonly sheets: readonly SheetSnapshot[];
  readonly isFollowed: boolean;
}

function start(...sheets: readonly SheetSnapshot[]): Followed {
  const book = recognise(workbook(sheets));
  expect(book.tables).toHaveLength(sheets.length);
  return { amender: new Amender(book), sheets, isFollowed: true };
}

/** Follows edits; what comes out must be what recognising the edited workbook gives. */
function follow({ amender, sheets }: Followed, values: Readonly<Record<string, CellValue>>): Followed {
  const [after, edits] = edited(sheets, values);
  const book = amender.amend(edits, workbook(after))?.book ?? null;
  if (book) {
    const whole = recognise(workbook(after));
    expect([book.cells, book.tables, book.source]).toEqual([whole.cells, whole.tables, whole.source]);
  }
  return { amender, sheets: book ? after : sheets, isFollowed: book !== null };
}

const PROJECTS = sheet('项目支出', grid`
  2024年项目支出预算表 | | 单位：万元
  单位(项目)名称 | 合计 | 一般公共预算
  合计 | 50.00 | 50.00
  某县防汛中心 | 20.00 | 20.00
  防汛物资 | 20.00 | 20.00
  某县河道管理所 | 30.00 | 30.00
  河道整治 | 30.00 | 30.00`);

describe('units and projects in one column', () => {
  test('edit after edit is followed while the same rows are bodies', () => {
    // The total alone, then a project that no longer makes up its unit: the unit still is one, by the total.
    const once = follow(start(PROJECTS), { B3: 50.01 });
    expect(once.isFollowed).toBe(true);
    expect(follow(once, { C5: 19.5 }).isFollowed).toBe(true);
  });

  test('where a row would be no unit any more the workbook is recognised again, and what was followed before still is', () => {
    const once = follow(start(PROJECTS), { B3: 50.01 });
    const refused = follow(once, { B3: 21, B6: 5 });
    expect(refused.isFollowed).toBe(false);
    expect(follow(refused, { B5: 20.01 }).isFollowed).toBe(true);
  });
});

describe('bodies by their amounts', () => {
  const ACCOUNTS = sheet('支出总表', grid`
    2024年部门支出总表 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 100.00 | 100.00 |
     | 某县水利局 | 100.00 | 100.00 |
    '213 | 农林水支出 | 100.00 | 100.00 |
     | 某县河道管理所 | 60.00 | 60.00 |
    '213 | 农林水支出 | 60.00 | 60.00 |
     | 某县水库管理所 | 40.00 | 40.00 |
    '213 | 农林水支出 | 40.00 | 40.00 |`);

  test('an account of a unit is followed, a unit that no longer makes up its department is not', () => {
    const once = follow(start(ACCOUNTS), { C7: 61 });
    expect(once.isFollowed).toBe(true);
    expect(follow(once, { C6: 75 }).isFollowed).toBe(false);
  });

  const UNITS = sheet('支出总表', grid`
    2024年部门支出总表 | | | 单位：万元
    单位名称 | 合计 | 基本支出 | 项目支出
    合计 | 10.00 | 10.00 |
    某县水利局 | 10.00 | 10.00 |
    某县河道管理所 | 6.00 | 6.00 |
    某县水库管理所 | 4.00 | 4.00 |`);

  test('the first of a list of units stays its department by the total; without that it would be one unit among others', () => {
    const once = follow(start(UNITS), { B5: 5 });
    expect(once.isFollowed).toBe(true);
    expect(follow(once, { B3: 19 }).isFollowed).toBe(false);
  });

  test('bodies that are told by their names are bodies whatever they spend', () => {
    const operating = sheet('机关运行经费', grid`
      2024年机关运行经费预算表 | | 单位：万元
      单位名称 | 合计 | 一般公共预算
      合计 | 9.00 | 9.00
      某县水利局 | 5.00 | 5.00
      某县河道管理所 | 4.00 | 4.00`);
    expect(follow(start(operating), { B4: 1, B5: 8 }).isFollowed).toBe(true);
    const bought = sheet('政府采购', grid`
      2024年政府采购预算表 | | | 单位：万元
      采购项目名称 | 数量 | 单价 | 金额
      某县水利局小计 | | | 5.00
      台式计算机 | 10 | 0.50 | 5.00`);
    expect(follow(start(bought), { D4: 8 }).isFollowed).toBe(true);
  });

  test('running costs by account have their bodies by amounts, as every table of accounts', () => {
    const operating = sheet('机关运行经费', grid`
      2024年机关运行经费预算表 | | 单位：万元
      科目编码 | 科目名称 | 合计
       | 合计 | 9.00
       | 某县水利局 | 5.00
      '302 | 商品和服务支出 | 5.00
       | 某县河道管理所 | 4.00
      '302 | 商品和服务支出 | 4.00`);
    expect(follow(start(operating), { C4: 5.5 }).isFollowed).toBe(true);
    // What the one body below has too makes the first its department.
    expect(follow(start(operating), { C4: 4 }).isFollowed).toBe(false);
  });
});

describe('the step of a table', () => {
  const rows = (amounts: readonly number[]): CellValue[][] => amounts.map((amount, index) => [`2${10 + index}`, '科目', amount, amount, 0]);
  const table = (unit: string, amounts: readonly number[], title = '部门支出总表'): SheetSnapshot =>
    sheet(title, [
      [`2024年${title}`, null, null, null, `单位：${unit}`],
      ['科目编码', '科目名称', '合计', '基本支出', '项目支出'],
      ...rows(amounts),
    ]);
  const HUNDREDS = [1_200, 2_300, 3_100, 4_700, 5_900, 6_100, 7_300, 8_900, 9_700, 10_100];

  test('in 万元 one figure among few with more decimals makes all finer, among many it does not', () => {
    expect(follow(start(table('万元', [1, 2.5])), { C3: 1.2345 }).isFollowed).toBe(false);
    const many = start(table('万元', [1.25, 2.5, 3, 4.75, 5.1, 6.2, 7.3, 8.4, 9.5, 10.6]));
    const once = follow(many, { C3: 1.2345 });
    expect(once.isFollowed).toBe(true);
    expect(follow(once, { C3: 1.25 }).isFollowed).toBe(true);
  });

  test('in 元 the step of one table is that of others with few amounts', () => {
    const few = table('元', [500], '政府性基金预算支出表');
    const both = start(table('元', HUNDREDS), few);
    const once = follow(both, { C3: 1_300 });
    expect(once.isFollowed).toBe(true);
    const fine = { C3: 1_201, C4: 2_302, C5: 3_103, D3: 1_201, D4: 2_302, D5: 3_103 };
    expect(follow(once, fine).isFollowed).toBe(false);
  });

  test('of a register written by hand others do not matter', () => {
    const bought = sheet('政府采购', grid`
      2024年政府采购预算表 | | | 单位：元
      采购项目名称 | 数量 | 单价 | 金额
      打印机 | 1 | 500 | 500`);
    expect(follow(start(bought, table('元', HUNDREDS)), { D3: 512.34 }).isFollowed).toBe(true);
  });

  test('where nobody can tell it is one fen, and stays', () => {
    expect(follow(start(table('元', [500])), { C3: 512.34 }).isFollowed).toBe(true);
  });
});

describe('what cannot be followed', () => {
  test('an edit outside every table', () => {
    const prose = sheet('说明', [['没有表格'], [5]]);
    const amender = new Amender(recognise(workbook([PROJECTS, prose])));
    const [after, edits] = edited([prose], { A2: 6 });
    expect(amender.amend(edits, workbook([PROJECTS, ...after]))).toBeNull();
  });

  test('a blank cell that is filled, and a number that was none of money', () => {
    expect(follow(start(sheet('项目支出', PROJECTS.values.map((row, line) => (line === 4 ? ['防汛物资', 20, null] : row)))), { C5: 20 }).isFollowed).toBe(false);
    expect(follow(start(sheet('项目支出', PROJECTS.values.map((row, line) => (line === 4 ? ['防汛物资', 20, 1e300] : row)))), { C5: 20 }).isFollowed).toBe(false);
  });

  test('an edit of a sheet that is not there any more', () => {
    const amender = new Amender(recognise(workbook([PROJECTS])));
    const [, edits] = edited([PROJECTS], { B3: 50.01 });
    expect(amender.amend(edits, workbook([]))).toBeNull();
  });
});
