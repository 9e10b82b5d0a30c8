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

  test('an answer above 5 MB', async () => {
    const sheet = excel.host.workbook.sheet('表一');
    const text = 'x'.repeat(30_000);
    for (let row = 0; row < 200; row += 1) sheet.enter(row, 0, { value: text, formula: null });
    const code = await codeOf((context) =>
      context.workbook.worksheets.getItem('表一').getRange('A1:A200').load('values'),
    );
    expect(code).toBe('ResponsePayloadSizeLimitExceeded');
    // Half of it fits.
    expect(
      await codeOf((context) =>
        context.workbook.worksheets.getItem('表一').getRange('A1:A100').load('values'),
      ),
    ).toBe('none');
  });

  test('an address of more than 8,192 characters', async () => {
    const cells = Array.from({ length: 2_000 }, (_, index) => `A${index * 2 + 1}`);
    const tooLong = cells.join(',');
    expect(tooLong.length).toBeGreaterThan(8_192);
    const code = await codeOf((context) =>
      context.workbook.worksheets.getItem('表一').getRanges(tooLong).load('address'),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('going to a hidden sheet, which can be read all the same', async () => {
    excel.host.workbook.sheet('表一').visibility = 'hidden';
    const at = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('表一');
    expect(await codeOf((context) => at(context).activate())).toBe('InvalidArgument');
    expect(await codeOf((context) => at(context).getRange('A1').select())).toBe('InvalidArgument');
    expect(await codeOf((context) => at(context).getRange('A1').load('values'))).toBe('none');
  });

  test('what belonged to a sheet that was deleted in between', async () => {
    const seen: string[] = [];
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      excel.host.workbook.userDeletesSheet('表一');
      const used = worksheets.items.map((sheet) => sheet.getUsedRangeOrNullObject(true));
      used[0]?.load('address');
      await context.sync();
    }).catch((error: unknown) =>
      seen.push(error instanceof OfficeExtension.Error ? error.code : String(error)),
    );
    expect(seen).toEqual(['ItemNotFound']);
  });

  test('settings, which would cost the undo stack', async () => {
    const answer = await new Promise<Office.AsyncResult<unknown>>((done) => {
      Office.context.document.settings.set('a', 1);
      Office.context.document.settings.saveAsync(done);
    });
    expect(answer.status).toBe('failed');
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

describe('the stand-in hands out', () => {
  test('null instead of a grid above five million cells', async () => {
    excel.open(book);
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('表一');
      const above = sheet.getRange('A1:E1000001');
      const within = sheet.getRange('A1:A3');
      above.load('values,formulas,numberFormat,rowCount');
      within.load('values');
      await context.sync();
      expect(above.rowCount).toBe(1_000_001);
      expect([above.values, above.formulas, above.numberFormat]).toEqual([null, null, null]);
      expect(within.values).toEqual([['收入'], ['合计'], ['']]);
    });
  });

  test('addresses of many areas cut at 8,192 characters', async () => {
    excel.open(book);
    const cells = Array.from({ length: 1_000 }, (_, index) => `A${index * 2 + 1}`).join(',');
    await Excel.run(async (context) => {
      const areas = context.workbook.worksheets.getItem('表一').getRanges(cells);
      areas.load('address');
      await context.sync();
      expect(areas.address).toHaveLength(8_192);
      expect(areas.address.startsWith("'表一'!A1,'表一'!A3,")).toBe(true);
    });
  });

  test("a co-author's edit as an event from elsewhere that is no step of the user's", async () => {
    const workbook = excel.open(book);
    const seen: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(({ address, source }) => {
        seen.push(`${address} ${source}`);
        return Promise.resolve();
      });
      await context.sync();
    });
    workbook.userTypes('表一', 'B1', 1);
    workbook.coAuthorTypes('表一', 'C1', 2);
    for (let turn = 0; turn < 200 && seen.length < 2; turn += 1) {
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    expect(seen).toEqual(['B1 Local', 'C1 Remote']);
    expect(workbook.undo).toHaveLength(1);
    expect(workbook.userUndoes()).toBe(true);
    expect(workbook.sheet('表一').cell(0, 2).value).toBe(2);
  });
});

describe('the undo stack', () => {
  type Call = (sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet) => unknown;

  /** After Microsoft's list and the reports named in docs/host-api.md. */
  const CLEARING: readonly (readonly [string, Call])[] = [
    [
      'Range.getMergedAreasOrNullObject',
      (_, sheet) => sheet.getRange().getMergedAreasOrNullObject().load('address'),
    ],
    ['Range.formulas', (_, sheet) => (sheet.getRange('C1').formulas = [['=1']])],
    ['WorksheetCollection.add', (sheets) => sheets.add('新表')],
    ['Worksheet.visibility', (_, sheet) => (sheet.visibility = 'Hidden')],
    ['Worksheet.delete', (_, sheet) => sheet.delete()],
    ['WorksheetProtection.protect', (_, sheet) => sheet.protection.protect()],
    ['WorksheetProtection.unprotect', (_, sheet) => sheet.protection.unprotect()],
  ];

  const KEEPING: readonly (readonly [string, Call])[] = [
    ['reading cells', (_, sheet) => sheet.getRange('A1:B2').load('values,formulas,numberFormat')],
    ['reading sizes', (_, sheet) => sheet.getUsedRangeOrNullObject(true).load('address')],
    ['reading protection', (_, sheet) => sheet.load('name,visibility,protection/protected')],
    ['reading conditional formats', (_, sheet) => sheet.getRange().conditionalFormats.load('items/type')],
    ['going to a cell', (_, sheet) => sheet.getRange('A1').select()],
  ];

  async function after(call: Call): Promise<ReturnType<ExcelWeb['open']>> {
    const workbook = excel.open(book);
    workbook.userTypes('表二', 'A1', '收入');
    expect(
      await codeOf((context) =>
        call(context.workbook.worksheets, context.workbook.worksheets.getItem('表一')),
      ),
    ).toBe('none');
    return workbook;
  }

  test.each(CLEARING)('is lost to %s', async (name, call) => {
    const workbook = await after(call);
    expect([workbook.undo, workbook.undoClearedBy]).toEqual([[], [name]]);
    expect(workbook.userUndoes()).toBe(false);
  });

  test.each(KEEPING)('survives %s', async (_name, call) => {
    const workbook = await after(call);
    expect(workbook.undoClearedBy).toEqual([]);
    expect(workbook.userUndoes()).toBe(true);
  });
});
