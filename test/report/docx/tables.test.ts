import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../../src/model';
import { narrate } from '../../../src/narrative';
import { recognise } from '../../../src/recognise';
import { disclosureDocx } from '../../../src/report/docx';
import { fitTable } from '../../../src/report/docx/table-fit';
import type { PrintedTable } from '../../../src/report/docx/table-model';
import { sampleWorkbook } from '../../../src/samples';
import { cleanHebei } from '../../workbooks';
import type { Node } from '../../kit/xml-tree';
import { all, first, wordText } from '../../kit/xml-tree';
import { grid, sheet } from '../../kit/grid';
import { Parts } from './parts';
import { cellsOf, headerOf, linesOf, rowsOf, shape } from './word-table';

async function tablesOf(snapshot: WorkbookSnapshot): Promise<readonly Node[]> {
  const book = recognise(snapshot);
  const bytes = await disclosureDocx(book, snapshot, narrate(book));
  return all(new Parts(bytes).document, 'w:tbl');
}

const FISCAL_HEADER = [
  ['收入×2', '支出×5'],
  ['项目↓', '金额↓', '项目↓', '金额×4'],
  ['↑', '↑', '↑', '小计', '一般公共预算', '政府性基金预算', '国有资本经营预算'],
];

function withoutMerges(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => ({ ...sheet, merges: null })) };
}

test('headers keep their merged cells and are repeated on every page', async () => {
  const tables = await tablesOf(sampleWorkbook());
  expect(headerOf(tables[3] as Node)).toEqual(FISCAL_HEADER);
  expect(headerOf(tables[1] as Node)).toEqual([
    ['项目×2', '本年收入×6', '上年结转↓'],
    [
      '科目编码',
      '科目名称',
      '合计',
      '一般公共预算',
      '政府性基金',
      '国有资本经营预算',
      '财政专户管理资金',
      '单位资金',
      '↑',
    ],
  ]);
});

test.each([
  ['山西', sampleWorkbook],
  ['河北', cleanHebei],
])('%s: headers come out the same where merged areas are not known', async (_, sample) => {
  const known = (await tablesOf(sample())).map(headerOf);
  const inferred = (await tablesOf(withoutMerges(sample()))).map(headerOf);
  expect(known.filter((header) => header.length > 1).length).toBeGreaterThan(5);
  expect(inferred).toEqual(known);
});

describe('headers whose merged areas are not known', () => {
  const tableOf = async (cells: ReturnType<typeof grid>): Promise<Node> => {
    const [table] = await tablesOf({
      source: 'file',
      name: '公开表.xlsx',
      sheets: [sheet('3支出总表', cells)],
      properties: {},
    });
    if (!table) throw new Error('no table');
    return table;
  };

  test('a heading does not reach over a column that has no heading of its own', async () => {
    // Somebody's ticks between the figures.
    const table = await tableOf(grid`
      支出总表
      单位：万元
      项目 | | 2024年预算数 | | |
      科目编码 | 科目名称 | 合计 | | 基本支出 | 项目支出
       | 合计 | 10 | √ | 10 |
      '201 | 一般公共服务支出 | 10 | √ | 10 |
    `);
    expect(headerOf(table)).toEqual([
      ['项目×2', '2024年预算数', '', '', ''],
      ['科目编码', '科目名称', '合计', '', '基本支出', '项目支出'],
    ]);
    expect(rowsOf(table).map(shape).at(-1)).toEqual(['201', '一般公共服务支出', '10.00', '√', '10.00', '']);
  });

  test('a table without rows has its header and, where one follows, the line of column numbers', async () => {
    const header = grid`
      支出总表
      单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出`;
    const names = ['科目编码', '科目名称', '合计', '基本支出', '项目支出'];
    const numbered = await tableOf([
      ...header,
      ...grid`
      栏次 | | 1 | 2 | 3
      注：本表无数据`,
    ]);
    expect(headerOf(numbered)).toEqual([names, ['栏次', '', '1', '2', '3']]);
    const plain = await tableOf([...header, ...grid`注：本表无数据`]);
    expect(headerOf(plain)).toEqual([names]);
  });
});

test('every row of every table fills the grid', async () => {
  const tables = [...(await tablesOf(sampleWorkbook())), ...(await tablesOf(cleanHebei()))];
  expect(tables.length).toBeGreaterThan(20);
  for (const table of tables) {
    const columns = all(first(table, 'w:tblGrid') as Node, 'w:gridCol');
    const total = columns.reduce((sum, column) => sum + Number(column.attributes['w:w']), 0);
    for (const row of rowsOf(table)) {
      const cells = cellsOf(row);
      const spans = cells.map((cell) => Number(first(cell, 'w:gridSpan')?.attributes['w:val'] ?? 1));
      const widths = cells.map((cell) => Number(first(cell, 'w:tcW')?.attributes['w:w']));
      expect(spans.reduce((sum, span) => sum + span, 0)).toBe(columns.length);
      expect(Math.abs(widths.reduce((sum, width) => sum + width, 0) - total)).toBeLessThan(2);
    }
  }
});

test('amounts have thousands separators and two decimals, blanks stay blank, codes stay codes', async () => {
  const tables = await tablesOf(sampleWorkbook());
  const rows = rowsOf(tables[2] as Node).map(shape);
  expect(rows).toContainEqual(['合计', '', '8,672.24', '3,847.34', '4,824.90']);
  expect(rows).toContainEqual(['2040202', '一般行政管理事务', '3,527.03', '', '3,527.03']);
});

function edited(change: (sheet: SheetSnapshot) => SheetSnapshot): WorkbookSnapshot {
  const sample = sampleWorkbook();
  return { ...sample, sheets: sample.sheets.map((sheet, index) => (index === 2 ? change(sheet) : sheet)) };
}

function withCell(sheet: SheetSnapshot, row: number, column: number, value: CellValue): SheetSnapshot {
  const values = sheet.values.map((line) => [...line]);
  (values[row] as CellValue[])[column] = value;
  return { ...sheet, values };
}

test('figures without a number format are printed to the decimals of their column', async () => {
  const general = edited((sheet) => ({ ...withCell(sheet, 7, 2, 2292.953), numberFormats: null }));
  const rows = rowsOf((await tablesOf(general))[2] as Node).map(shape);
  expect(rows).toContainEqual(['合计', '', '8,672.240', '3,847.34', '4,824.90']);
  expect(rows).toContainEqual(['2040201', '行政运行', '2,292.953', '2,292.95', '']);
});

test('a number format rounds what is printed', async () => {
  const hidden = edited((sheet) => withCell(sheet, 7, 2, 2292.955));
  expect(rowsOf((await tablesOf(hidden))[2] as Node).map(shape)).toContainEqual([
    '2040201',
    '行政运行',
    '2,292.96',
    '2,292.95',
    '',
  ]);
});

test('hidden rows and columns are not printed', async () => {
  const hidden = edited((sheet) => ({ ...sheet, hiddenRows: [7], hiddenColumns: [3] }));
  const rows = rowsOf((await tablesOf(hidden))[2] as Node).map(shape);
  expect(rows.flat()).not.toContain('行政运行');
  expect(rows).toContainEqual(['合计', '', '8,672.24', '4,824.90']);
  expect(rows.slice(0, 2)).toEqual([
    ['项目×2', '2024年预算数×2'],
    ['科目编码', '科目名称', '合计', '项目支出'],
  ]);
});

test('title, organisation, unit and note stand around the table', async () => {
  const snapshot = sampleWorkbook();
  const book = recognise(snapshot);
  const { document } = new Parts(await disclosureDocx(book, snapshot, narrate(book)));
  const lines = linesOf(document);
  const at = lines.lastIndexOf('表七\u30002024年政府性基金预算收入表（不含上年结转）');
  expect(lines.slice(at + 1, at + 5)).toEqual([
    '部门名称：长治市公安局屯留分局单位：万元',
    '[表]',
    '',
    '注：本表无数据',
  ]);
});

test('wide tables stand on landscape pages, the others upright', async () => {
  const snapshot = cleanHebei();
  const book = recognise(snapshot);
  const { document } = new Parts(await disclosureDocx(book, snapshot, narrate(book)));
  const shapes = all(document, 'w:pgSz').map((each) => each.attributes['w:orient'] ?? 'portrait');
  expect(shapes.slice(0, 4)).toEqual(['portrait', 'portrait', 'landscape', 'portrait']);
});

test('parts are numbered as they come: a narrative with its own 职责 and 名词解释 needs neither part', async () => {
  const titles = async (snapshot: WorkbookSnapshot): Promise<readonly string[]> => {
    const book = recognise(snapshot);
    const narrative = narrate(book);
    const { surroundingsOf } = await import('../../../src/narrative');
    const bytes = await disclosureDocx(book, snapshot, narrative, surroundingsOf(book, narrative));
    return all(new Parts(bytes).document, 'w:p')
      .filter((each) => first(each, 'w:pStyle')?.attributes['w:val'] === 'Heading1')
      .map(wordText);
  };
  expect(await titles(sampleWorkbook())).toEqual([
    '第一部分\u3000部门概况',
    '第二部分\u30002024年度部门预算表',
    '第三部分\u30002024年度部门预算情况说明',
    '第四部分\u3000名词解释',
    '附件\u3000项目支出绩效目标表',
  ]);
  expect(await titles(cleanHebei())).toEqual([
    '第一部分\u30002024年度单位预算表',
    '第二部分\u30002024年单位预算信息公开情况说明',
    '附件\u3000项目支出绩效目标表',
  ]);
});

describe('fit', () => {
  const table = (
    columns: number,
    rows: number,
    text: string,
    align: 'left' | 'right' = 'right',
  ): PrintedTable => ({
    columnCount: columns,
    headerRows: 0,
    rows: Array.from({ length: rows }, () => ({
      bold: false,
      cells: Array.from({ length: columns }, (_, column) => ({ text, align, column, columns: 1, rows: 1 })),
    })),
  });

  test.each([
    [table(5, 20, '8,672.24'), 'portrait', 10.5],
    [table(5, 42, '8,672.24'), 'portrait', 9],
    [table(12, 10, '8,672.24'), 'landscape', 9],
    [table(5, 200, '8,672.24'), 'portrait', 10.5],
  ] as const)('table %#', (printed, orientation, size) => {
    expect(fitTable(printed)).toMatchObject({ orientation, size });
  });

  test('widths fill the page and hold the longest figure', () => {
    const fit = fitTable(table(8, 10, '12,345,678.90'));
    const page = fit.orientation === 'portrait' ? 442.2 : 637.8;
    expect(fit.widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(page, 0);
    for (const width of fit.widths) expect(width).toBeGreaterThan(13 * 0.5 * fit.size + 5);
  });

  test('rows use the height of the page: two lines of type each, down to what the type needs', () => {
    // A4 upright less margins of 72 mm is 637.8 points, less 72 around the table 565.8.
    expect(fitTable(table(5, 20, '8,672.24')).rowHeight).toBe(21);
    expect(fitTable(table(5, 32, '8,672.24')).rowHeight).toBe(17.5);
    // 40 rows fit only at one line of 10.5 points: 1.25 × 10.5 + 1.
    expect(fitTable(table(5, 40, '8,672.24')).rowHeight).toBe(14.125);
  });

  test('a table over several pages has rows of even height', () => {
    expect(fitTable(table(5, 200, '8,672.24')).rowHeight).toBeCloseTo(16.8);
  });

  test('the code of a project is not broken over two lines', () => {
    const row = (text: string, column: number) => ({
      text,
      align: 'left' as const,
      column,
      columns: 1,
      rows: 1,
    });
    const words = '用于全年实施禁毒工作的材料费、服务费，成立禁毒大队所需设备经费。';
    const cells = ['13102824P00279310838L', words, words, words].map(row);
    const fit = fitTable({ columnCount: 4, headerRows: 0, rows: [{ bold: false, cells }] });
    // 21 digits and capitals at 0.6 of the type, and 2.5 points at either side.
    expect(fit.widths[0]).toBeGreaterThan(21 * 0.6 * fit.size + 5);
  });

  test('a table of long texts takes the type and the page on which it is shortest', () => {
    // 400 characters in each of eight columns: more than three lines a cell on any page.
    const fit = fitTable(table(8, 12, '预'.repeat(400), 'left'));
    expect(fit).toMatchObject({ orientation: 'landscape', size: 5.5 });
  });

  test('what fits nowhere still gets a page', () => {
    const fit = fitTable(table(60, 3, '12,345,678.90'));
    expect(fit.widths).toHaveLength(60);
    expect(fit.widths.every((width) => width > 0)).toBe(true);
  });
});
