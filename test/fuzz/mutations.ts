/** Workbooks that nobody would publish: the samples damaged as people and programs damage them, and grids put together at random. */
import fc from 'fast-check';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';

type Grid = CellValue[][];

/** One kind of damage; the numbers are taken modulo what is there. */
interface Damage {
  readonly kind:
    | 'cell'
    | 'delete-row'
    | 'double-row'
    | 'move-row'
    | 'delete-column'
    | 'double-column'
    | 'delete-sheet'
    | 'double-sheet'
    | 'join-sheets'
    | 'garble-heading';
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly other: number;
  readonly value: CellValue;
}

/** Texts that mean something to the product, that look like formulas or markup, or that are long enough to trap a slow expression. */
const TEXTS = [
  '',
  ' ',
  '合计',
  '合 计',
  '收入总计',
  '2040202',
  '204|02|02',
  '２０４０２',
  '1,234.56',
  '（12.5）',
  '－',
  '#REF!',
  '#N/A',
  '=1+1',
  '@SUM(A1)',
  '<script>alert(1)</script>',
  '单位：元',
  '单位：万元',
  '2024年部门收支总表',
  '项目支出绩效目标表',
  '某市公安局',
  '表九 “三公”经费',
  '__proto__',
  'constructor',
  '\u0000\uD800',
  '一、'.repeat(400),
  '（'.repeat(3_000),
  '1'.repeat(3_000),
  '增加0.00万元，'.repeat(300),
  '局'.repeat(3_000),
  ' \n'.repeat(1_500),
];

const NUMBERS = [0, -0, 0.005, -1, 1e-9, 1e15, 1e300, -1e300, 2 ** 53, NaN, Infinity, 45_000, 13_800_138_000];

const value: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom(...TEXTS),
  fc.constantFrom(...NUMBERS),
  fc.double({ noNaN: true, min: -1e6, max: 1e6 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.constantFrom(null, true, false),
);

const damage: fc.Arbitrary<Damage> = fc.record({
  // Cells are what people change most.
  kind: fc.constantFrom(
    ...(['cell', 'cell', 'cell', 'cell', 'delete-row', 'double-row', 'move-row', 'delete-column'] as const),
    ...([
      'double-column',
      'delete-sheet',
      'double-sheet',
      'join-sheets',
      'garble-heading',
      'garble-heading',
    ] as const),
  ),
  sheet: fc.nat(40),
  row: fc.nat(60),
  column: fc.nat(20),
  other: fc.nat(40),
  value,
});

const SAMPLES = [sampleWorkbook(), sampleWithErrors().snapshot];

/** A sample with up to twelve kinds of damage, one after the other. */
export const damagedSample: fc.Arbitrary<WorkbookSnapshot> = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.array(damage, { minLength: 1, maxLength: 12 }))
  .map(([sample, steps]) => steps.reduce(damaged, sample));

const HEADINGS = [
  '科目编码',
  '科目名称',
  '合计',
  '基本支出',
  '项目支出',
  '一般公共预算',
  '上年结转',
  '项目',
  '本年收入',
  '序号',
];
const TITLES = [
  '2024年部门收支总表',
  '支出总表',
  '三公',
  '项目支出',
  '情况说明',
  '绩效目标表',
  '自定义规则',
  '说明资料',
  'Sheet1',
];

/** Sheets of words and numbers in any order, some under a title and headings. */
export const randomWorkbook: fc.Arbitrary<WorkbookSnapshot> = fc
  .array(
    fc.record({
      name: fc.constantFrom(...TITLES),
      title: fc.constantFrom(...TITLES),
      headings: fc.array(fc.constantFrom(...HEADINGS), { maxLength: 8 }),
      body: fc.array(fc.array(value, { maxLength: 8 }), { maxLength: 14 }),
    }),
    { maxLength: 5 },
  )
  .map((sheets) =>
    workbook(
      sheets.map(({ name, title, headings, body }, position) =>
        sheetOf(`${name}${position}`, [[title], ['单位：万元'], headings, ...body]),
      ),
    ),
  );

function damaged(book: WorkbookSnapshot, step: Damage): WorkbookSnapshot {
  const { sheets } = book;
  if (sheets.length === 0) return book;
  const at = step.sheet % sheets.length;
  const sheet = sheets[at] as SheetSnapshot;
  const another = sheets[step.other % sheets.length] as SheetSnapshot;
  if (step.kind === 'delete-sheet') return workbook(sheets.filter((each) => each !== sheet));
  if (step.kind === 'double-sheet')
    return workbook([...sheets, { ...sheet, name: `${sheet.name} (${sheets.length})` }]);
  const grid: Grid = sheet.values.map((row) => [...row]);
  change(grid, another, step);
  return workbook(
    sheets.map((each) =>
      each === sheet ? { ...sheetOf(sheet.name, grid), top: sheet.top, left: sheet.left } : each,
    ),
  );
}

function change(grid: Grid, another: SheetSnapshot, step: Damage): void {
  const row = step.row % Math.max(1, grid.length);
  const cells = grid[row];
  const column = step.column % Math.max(1, cells?.length ?? 0);
  switch (step.kind) {
    case 'cell':
      if (cells && cells.length > 0) cells[column] = step.value;
      return;
    case 'delete-row':
      grid.splice(row, 1);
      return;
    case 'double-row':
      if (cells) grid.splice(row, 0, [...cells]);
      return;
    case 'move-row':
      grid.splice(step.other % (grid.length + 1), 0, ...grid.splice(row, 1));
      return;
    case 'delete-column':
      for (const each of grid) each.splice(column, 1);
      return;
    case 'double-column':
      for (const each of grid) each.splice(column, 0, each[column] ?? null);
      return;
    case 'join-sheets':
      grid.push(...another.values.map((each) => [...each]));
      return;
    default: {
      // The heading's letters the other way round, or half of them gone.
      const heading = grid[row % Math.min(6, Math.max(1, grid.length))];
      const text = heading?.[column];
      if (heading && typeof text === 'string')
        heading[column] =
          step.other % 2 === 0 ? [...text].reverse().join('') : text.slice(0, text.length >> 1);
    }
  }
}

/** Rows made equally long, with formats of both kinds. */
function sheetOf(name: string, rows: Grid): SheetSnapshot {
  const columnCount = rows.reduce((most, row) => Math.max(most, row.length), 0);
  return {
    name,
    position: 0,
    visibility: 'visible',
    isProtected: false,
    top: 0,
    left: 0,
    rowCount: rows.length,
    columnCount,
    values: rows.map((row) => [...row, ...new Array<null>(columnCount - row.length).fill(null)]),
    formulas: null,
    numberFormats: rows.map((_, row) =>
      new Array<string>(columnCount).fill(row % 3 === 0 ? 'General' : '#,##0.00'),
    ),
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  };
}

function workbook(sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return {
    source: 'file',
    name: '测试.xlsx',
    sheets: sheets.map((sheet, position) => ({ ...sheet, position })),
    properties: {},
  };
}
