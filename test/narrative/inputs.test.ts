import type { Ask, CellValue, Inputs, WorkbookSnapshot } from '../../src/model';
import { collectFacts } from '../../src/facts';
import {
  answersOnSheets,
  inputForm,
  inputsFromSheet,
  inputsSheet,
  narrate,
  validateInputs,
} from '../../src/narrative';
import { recognise } from '../../src/recognise';
import { buildBook } from '../kit/build-book';
import { sampleWorkbook, workbookOf } from '../../src/samples';

const book = recognise(sampleWorkbook());
const form = inputForm(book);

function workbook(rows: readonly (readonly CellValue[])[], name = '说明资料'): WorkbookSnapshot {
  return workbookOf('x.xlsx', [{ name, merges: '', formats: [], rows }]);
}

const INPUTS: Inputs = {
  'last.summary.total': '7524.84',
  'reason.income': '=新招录人员\n增资',
  'vehicles.law': '31',
};

describe('the sheet 说明资料', () => {
  test('one row for each ask, with unit, example, last year and answer, under its section', () => {
    const sheet = inputsSheet(
      form,
      INPUTS,
      { 'vehicles.law': '28' },
      new Map([['assets', '十一、国有资产占有使用情况']]),
    );
    expect(sheet.rows[1]).toEqual(['项目', '填写', '单位', '上年', '示例', '编号']);
    expect(sheet.rows).toContainEqual(['执法执勤用车', '31', '辆', '28', '30', 'vehicles.law']);
    const heading = sheet.rows.findIndex((row) => row[0] === '十一、国有资产占有使用情况');
    expect(sheet.rows[heading + 1]?.[5]).toBe('vehicles.quota');
    expect(sheet.rows).toHaveLength(form.length + 3);
  });

  test('comes back as it was written', () => {
    expect(inputsFromSheet(workbook(inputsSheet(form, INPUTS).rows))).toEqual(INPUTS);
  });

  test('is found with columns and rows moved, on a sheet renamed, with numbers typed as numbers', () => {
    const rows: CellValue[][] = [
      [null, '某某市公安局'],
      [null, '填　写', '备注', ' 编号 ', '项目'],
      [null, 7524.840000000001, '据上年决算', 'last.summary.total', '改过的名称'],
      [null, null, null, null, '一节'],
      [null, ' 新招录人员 ', null, 'reason.income', null],
      [null, '#REF!', null, 'reason.expense', null],
      [null, true, null, 'reason.operating', null],
      [null, '　', null, 'purpose.project', null],
      [null, '5', null, 'no.such.id', '执法执勤用车'],
    ];
    expect(inputsFromSheet(workbook(rows, '填报'))).toEqual({
      'last.summary.total': '7524.84',
      'reason.income': '新招录人员',
    });
  });

  test('rows are known by their labels where the ids were deleted', () => {
    const rows = [
      ['项目', '填写'],
      ['执法执勤用车', 30],
      ['上年预算收支总计', '7,524.84'],
    ];
    expect(inputsFromSheet(workbook(rows))).toEqual({
      'vehicles.law': '30',
      'last.summary.total': '7,524.84',
    });
  });

  test('of two answers the first on 说明资料 counts', () => {
    const rows = (answer: string): CellValue[][] => [
      ['编号', '填写'],
      ['vehicles.law', answer],
      ['vehicles.law', '9'],
    ];
    const sheets = [
      { name: '旧表', merges: '', formats: [], rows: rows('1') },
      { name: '说明资料', merges: '', formats: [], rows: rows('2') },
    ];
    expect(inputsFromSheet(workbookOf('x.xlsx', sheets))).toEqual({ 'vehicles.law': '2' });
    const renamed = sheets.map((each) =>
      each.name === '说明资料' ? { ...each, name: '说明资料 (2)' } : each,
    );
    expect(inputsFromSheet(workbookOf('x.xlsx', renamed))).toEqual({ 'vehicles.law': '2' });
  });

  test('a line is a heading only with something to know the answers by; words below it may be anything', () => {
    expect(inputsFromSheet(workbook([['填写'], ['30']]))).toEqual({});
    expect(
      inputsFromSheet(
        workbook([
          ['填写说明以下各项请如实填写', '编号'],
          ['30', 'vehicles.law'],
        ]),
      ),
    ).toEqual({});
    const rows = [
      ['填写', '编号'],
      ['30', 'vehicles.law'],
      ['31', ''],
      ['填写', '编号'],
      ['4', 'vehicles.special'],
    ];
    expect(
      inputsFromSheet(
        workbook([
          ['编号', '项目'],
          ['1', '甲'],
          ['编号', '填写'],
          ['vehicles.law', '5'],
        ]),
      ),
    ).toEqual({
      'vehicles.law': '5',
    });
    expect(inputsFromSheet(workbook([['填写'], ['编号', '填写'], ['vehicles.law', '5']]))).toEqual({
      'vehicles.law': '5',
    });
    expect(
      inputsFromSheet(
        workbook([
          ['填写', '编号'],
          ['执法执勤用车', null],
        ]),
      ),
    ).toEqual({});
    expect(inputsFromSheet(workbook(rows))).toEqual({ 'vehicles.law': '30', 'vehicles.special': '4' });
  });

  test('an answer knows its cell, a blank one too; the first that is filled in counts', () => {
    const [sheet] = workbook([
      ['说明资料', null],
      ['编号', '填写'],
      ['no.such.id', '1'],
      ['vehicles.law', null],
      ['vehicles.law', '9'],
      ['vehicles.special', null],
      ['vehicles.law', '10'],
    ]).sheets;
    const moved = { ...workbook([]), sheets: [{ ...sheet!, top: 2, left: 1 }] };
    expect(answersOnSheets(moved)).toEqual([
      { ask: 'vehicles.law', text: '9', sheet: '说明资料', cell: 'C7' },
      { ask: 'vehicles.special', text: '', sheet: '说明资料', cell: 'C8' },
    ]);
    expect(answersOnSheets(sampleWorkbook())).toEqual([]);
  });

  test('the sheet says what to do, how wide its columns are, and which lines run on', () => {
    const sheet = inputsSheet(
      [...form.filter(({ section }) => section === 'assets').slice(0, 1), ...form.slice(0, 1)],
      {},
      {},
      new Map([['assets', '十一、国有资产']]),
    );
    expect(sheet.name).toBe('说明资料');
    expect(sheet.rows[0]?.[0]).toContain('只填“填写”一栏');
    expect(sheet.rows.map((row) => row.length)).toEqual([1, 6, 1, 6, 6]);
    expect(sheet.unwrapped).toEqual([0, 2]);
    expect(sheet.columnWidths).toHaveLength(6);
    expect(inputsSheet(form.slice(0, 1), {}).rows.at(-1)?.slice(1, 4)).toEqual(['', form[0]?.unit, '']);
  });

  test('no other workbook has answers, and the sheet is no table of the book', () => {
    const sample = sampleWorkbook();
    expect(inputsFromSheet(sample)).toEqual({});
    const sheets = [...sample.sheets, ...workbook(inputsSheet(form, INPUTS).rows).sheets];
    const again = recognise({ ...sample, sheets });
    expect(again.tables.map((table) => table.sheet)).toEqual(book.tables.map((table) => table.sheet));
    expect(again.unrecognised).toEqual(book.unrecognised);
  });

  test('answers of the sheet fill the narrative', () => {
    const inputs = inputsFromSheet(workbook(inputsSheet(form, INPUTS).rows));
    const left = narrate(book, inputs).asks.map((ask) => ask.id);
    expect(form.map((ask) => ask.id)).toContain('last.summary.total');
    expect(left).not.toContain('last.summary.total');
  });
});

describe('answers held against each other', () => {
  const messages = (inputs: Inputs, withTables = false, asks: readonly Ask[] = form): readonly string[] =>
    validateInputs(asks, inputs, withTables ? collectFacts(book) : null).map((problem) => problem.message);

  test.each<[Inputs, string[]]>([
    [{ 'last.summary.total': '七千' }, ['“上年预算收支总计”填的“七千”不是数']],
    [{ 'vehicles.law': '3.5' }, ['“执法执勤用车”填的“3.5”不是整数']],
    [{ 'vehicles.law': '-3' }, ['“执法执勤用车”填的“-3”是负数']],
    [{ 'last.summary.total': '７，５２４.84 万元', 'vehicles.law': '30辆' }, []],
    [{}, []],
    [{ 'vehicles.quota': '33', ...vehicles('35') }, ['公务用车实有数 35辆，多于公务用车编制 33辆']],
    [{ 'vehicles.quota': '33', ...vehicles('33') }, []],
    [{ 'vehicles.quota': '33', ...vehicles('30') }, []],
    // What cannot be is told as that, not as a doubt about the rest.
    [{ 'vehicles.quota': '-1', ...vehicles('3') }, ['“公务用车编制”填的“-1”是负数']],
    [{ 'vehicles.law': '  ' }, []],
    [
      { 'assets.equipment50': '1', 'assets.equipment100': '2' },
      ['价值100万元以上的通用设备 2台（套），多于价值50万元以上的通用设备 1台（套）'],
    ],
    [
      { 'performance.agencies': '2', 'performance.reported': '3' },
      ['编报单位整体绩效目标的单位个数 3个，多于机关及下属预算单位个数 2个'],
    ],
    [
      { 'last.general-expense.total': '7524.85', 'last.summary.total': '7524.84' },
      ['上年一般公共预算当年支出 7,524.85万元，多于上年预算收支总计 7,524.84万元'],
    ],
  ])('%j', (inputs, expected) => {
    expect(messages(inputs)).toEqual(expected);
  });

  function vehicles(law: string): Inputs {
    const none = ['leader', 'confidential', 'emergency', 'special', 'institution', 'other'];
    return { ...Object.fromEntries(none.map((kind) => [`vehicles.${kind}`, '0'])), 'vehicles.law': law };
  }

  test('and against the tables', () => {
    const projects: Inputs = {
      'performance.routine.count': '26',
      'performance.specific.count': '4',
      'performance.routine.amount': '3256.94',
      'performance.specific.amount': '948.18',
    };
    expect(messages(projects)).toEqual([]);
    expect(messages(projects, true)).toEqual([
      '其他运转类项目个数、特定目标类项目个数之和 30个，表中“本年项目个数” 31个，少 1个',
    ]);
    expect(messages({ ...projects, 'performance.specific.count': '5' }, true)).toEqual([]);
    expect(
      messages(
        { ...projects, 'performance.specific.amount': '948.19', 'performance.specific.count': '5' },
        true,
      ),
    ).toEqual([
      '其他运转类项目金额、特定目标类项目金额之和 4,205.13万元，表中“本年项目合计” 4,205.12万元，多 0.01万元',
    ]);
  });

  test('digits that were typed are shown, in 万元 two at least', () => {
    expect(messages({ 'last.general-expense.total': '7524.8412', 'last.summary.total': '7524.5' })).toEqual([
      '上年一般公共预算当年支出 7,524.8412万元，多于上年预算收支总计 7,524.50万元',
    ]);
    expect(
      messages({
        'last.expense.basic': '4000',
        'last.expense.project': '3000.1',
        'last.summary.total': '7000',
      }),
    ).toEqual(['上年基本支出、上年项目支出之和 7,000.10万元，上年预算收支总计 7,000.00万元，多 0.10万元']);
  });

  test('a sum is judged when all its parts are filled in, and by figures only', () => {
    const parts: Inputs = { 'last.expense.basic': '4000', 'last.expense.project': '3000' };
    expect(messages({ ...parts, 'last.summary.total': '7000' })).toEqual([]);
    expect(messages({ 'last.expense.basic': '4000', 'last.summary.total': '7000' })).toEqual([]);
    expect(messages(parts)).toEqual([]);
    expect(messages({ ...parts, 'last.summary.total': '七千' })).toEqual([
      '“上年预算收支总计”填的“七千”不是数',
    ]);
    expect(messages({ 'vehicles.quota': '33', ...vehicles('') })).toEqual([]);
  });

  test('words may say anything', () => {
    expect(messages({ 'reason.income': '七千', 'other.text': '-3' })).toEqual([]);
  });

  test('only what was asked is doubted, and every answer of a doubt is named', () => {
    const inputs: Inputs = { 'performance.agencies': '2', 'performance.reported': '3' };
    expect(messages(inputs, false, [])).toEqual([]);
    const one = form.filter(({ id }) => id === 'performance.agencies');
    expect(validateInputs(one, inputs).map(({ asks, kind }) => [asks, kind])).toEqual([
      [['performance.reported', 'performance.agencies'], 'doubt'],
    ]);
    expect(validateInputs(one, { 'performance.agencies': 'x' })).toMatchObject([
      { asks: ['performance.agencies'], kind: 'wrong' },
    ]);
    const goods: Inputs = { 'procurement.goods': '1', 'procurement.works': '2', 'procurement.services': '3' };
    const table = collectFacts(
      buildBook({
        tables: [{ id: 'procurement', panels: [{ columns: ['total'], rows: [['total', '合计', 7]] }] }],
      }),
    );
    expect(validateInputs(form, goods, table)).toEqual([
      {
        asks: ['procurement.goods', 'procurement.works', 'procurement.services'],
        kind: 'doubt',
        message:
          '政府采购货物预算、政府采购工程预算、政府采购服务预算之和 6.00万元，表中“政府采购预算” 7.00万元，少 1.00万元',
      },
    ]);
  });

  test('the first ask of a problem is one to look at', () => {
    const [problem] = validateInputs(form, { 'vehicles.quota': '3', ...vehicles('4') });
    expect(problem).toMatchObject({ kind: 'doubt' });
    const kinds = ['leader', 'confidential', 'emergency', 'law', 'special', 'institution', 'other'];
    expect(problem?.asks).toEqual([...kinds.map((kind) => `vehicles.${kind}`), 'vehicles.quota']);
    const counts: Inputs = { 'performance.routine.count': '1', 'performance.specific.count': '1' };
    expect(validateInputs(form, counts, collectFacts(book)).map(({ asks }) => asks)).toEqual([
      ['performance.routine.count', 'performance.specific.count'],
    ]);
  });
});
