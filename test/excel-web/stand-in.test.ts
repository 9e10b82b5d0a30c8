/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import type { ExcelWeb } from './boot';
import { bootExcel } from './boot';
import { sketchWorkbook } from './sample';

const book = sketchWorkbook([
  {
    name: '表一',
    rows: [
      ['收入', 12.5],
      ['合计', '=B1'],
    ],
    results: { '1,1': 12.5 },
  },
  { name: '表二', rows: [['锁定']], isProtected: true },
]);

let excel: ExcelWeb;

beforeAll(async () => {
  excel = await bootExcel(book);
});

/** The code office.js reports for what fails in `batch`; 'none' when nothing does. */
async function codeOf(batch: (context: Excel.RequestContext) => unknown): Promise<string> {
  try {
    await Excel.run(async (context) => {
      batch(context);
      await context.sync();
    });
    return 'none';
  } catch (error) {
    return error instanceof OfficeExtension.Error ? error.code : `not an Office error: ${String(error)}`;
  }
}

describe("Microsoft's own office.js", () => {
  test('starts against the stand-in and believes what it declares', () => {
    expect(Office.context.host).toBe('Excel');
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.14')).toBe(true);
    expect(Office.context.requirements.isSetSupported('ExcelApi', '1.15')).toBe(false);
  });

  test('reads what the workbook holds', async () => {
    excel.open(book);
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('表一').getUsedRangeOrNullObject(true);
      range.load('address,values,formulas');
      await context.sync();
      expect(range.address).toBe("'表一'!A1:B2");
      expect(range.values).toEqual([
        ['收入', 12.5],
        ['合计', 12.5],
      ]);
      expect(range.formulas).toEqual([
        ['收入', 12.5],
        ['合计', '=B1'],
      ]);
    });
    expect(excel.host.measure().syncs).toBe(1);
  });

  test('lets go of the objects it held', async () => {
    excel.open(book);
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').load('values');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(excel.host.executor.kept).toBe(0);
  });
});

describe('the stand-in refuses as Excel does', () => {
  beforeEach(() => excel.open(book));

  test('a member it does not have, by name', async () => {
    const code = await codeOf((context) =>
      context.workbook.worksheets.getItem('表一').pivotTables.load('items/name'),
    );
    expect(code).toBe('ApiNotFound');
    expect([...excel.host.executor.missing]).toEqual(['Worksheet.pivotTables']);
  });

  test('writing to a protected sheet', async () => {
    const code = await codeOf((context) => {
      context.workbook.worksheets.getItem('表二').getRange('A1').values = [['改']];
    });
    expect(code).toBe('AccessDenied');
    expect(excel.host.workbook.writes).toEqual([]);
  });

  test('anything while a cell is being edited', async () => {
    excel.host.workbook.editing = true;
    const code = await codeOf((context) => context.workbook.load('name'));
    expect(code).toBe('InvalidOperationInCellEditMode');
  });

  test('a sheet that is not there', async () => {
    expect(await codeOf((context) => context.workbook.worksheets.getItem('没有').load('name'))).toBe(
      'ItemNotFound',
    );
  });

  test('a request above 5 MB', async () => {
    const text = 'x'.repeat(30_000);
    const code = await codeOf((context) => {
      const values = Array.from({ length: 200 }, () => [text]);
      context.workbook.worksheets.getItem('表一').getRange('A1:A200').values = values;
    });
    expect(code).toBe('RequestPayloadSizeLimitExceeded');
  });

  test('the member of another kind of conditional format', async () => {
    const sheet = excel.host.workbook.sheet('表一');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').conditionalFormats.add('CellValue');
      await context.sync();
    });
    expect(sheet.conditionalFormats).toHaveLength(1);
    const code = await codeOf((context) =>
      context.workbook.worksheets
        .getItem('表一')
        .getRange()
        .conditionalFormats.load('items/custom/rule/formula'),
    );
    expect(code).toBe('InvalidOperation');
  });
});

describe('the stand-in takes text the way Excel does', () => {
  test.each<[string, unknown, string | null]>([
    ['=1+1', '#NAME?', '=1+1'],
    ['+8', 8, null],
    ['-甲', '#NAME?', '=-甲'],
    ['2040201', 2_040_201, null],
    ['2024-1-1', 45_292, null],
    ['TRUE', true, null],
    ["'=1+1", '=1+1', null],
    ['行政运行', '行政运行', null],
  ])('%s', async (typed, value, formula) => {
    const sheet = excel.open(book).sheet('表一');
    await Excel.run(async (context) => {
      context.workbook.worksheets.getItem('表一').getRange('A1').values = [[typed]];
      await context.sync();
    });
    expect(sheet.cell(0, 0)).toMatchObject({ value, formula });
  });
});

test('the undo stack is lost to the calls known to clear it, and to no plain reading', async () => {
  const workbook = excel.open(book);
  workbook.userTypes('表一', 'A1', '收入');
  expect(workbook.undo).toHaveLength(1);
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('表一').getRange('A1:B2');
    range.load('values,numberFormat');
    await context.sync();
    expect(workbook.undo).toHaveLength(1);
    range.getMergedAreasOrNullObject().load('address');
    await context.sync();
  });
  expect(workbook.undo).toEqual([]);
  expect(workbook.undoClearedBy).toEqual(['Range.getMergedAreasOrNullObject']);
});
