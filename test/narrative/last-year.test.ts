import { inputsOf, narrate, lastYearInText, lastYearOf, narrativeAbout } from '../../src/narrative';
import { inputsFile, readInputsFile, inputForm } from '../../src/narrative';
import type { Book, WorkbookSnapshot } from '../../src/model';
import { buildBook } from '../kit/build-book';
import { recognise } from '../../src/recognise';
import { sampleWorkbook, workbookOf } from '../../src/samples';
import { INPUTS_000 } from './published-inputs';

const last = sampleWorkbook();

function withSheet(name: string, rows: readonly (readonly (string | number | null)[])[]): WorkbookSnapshot {
  const [sheet] = workbookOf('x.xlsx', [{ name, merges: '', formats: [], rows }]).sheets;
  return { ...last, sheets: [...last.sheets, { ...sheet!, position: last.sheets.length }] };
}

describe('last year’s workbook', () => {
  test('gives its figures with the cells they stand in', () => {
    const { levels } = lastYearOf(recognise(last), last);
    expect(levels.find(({ ask }) => ask === 'last.summary.total')).toMatchObject({
      text: '8672.24',
      place: { sheet: '表一 收支总表' },
    });
    expect(levels.find(({ ask }) => ask === 'last.three-public.vehiclePurchase')?.text).toBe('148.10');
    const asks = levels.map(({ ask }) => ask);
    expect(new Set(asks).size).toBe(asks.length);
  });

  test('gives the answers of its sheet 说明资料 before those of its narrative, never its own year before', () => {
    const book = recognise(last);
    const lines = narrate(book, INPUTS_000).sections.flatMap(({ heading, paragraphs }) => [
      [heading],
      ...paragraphs.map(({ text }) => [text]),
    ]);
    const told = withSheet('情况说明', lines);
    const answers = (snapshot: WorkbookSnapshot) =>
      Object.fromEntries(
        lastYearOf(recognise(snapshot), snapshot).answers.map(({ ask, text }) => [ask, text]),
      );
    expect(answers(told)).toMatchObject({
      'vehicles.law': '30',
      'reason.operating': '2024年度新进一批警务辅助人员及8名公务员',
    });
    const inputs = workbookOf('x.xlsx', [
      {
        name: '说明资料',
        merges: '',
        formats: [],
        rows: [
          ['编号', '填写'],
          ['vehicles.law', 29],
          ['last.summary.total', '7524.84'],
        ],
      },
    ]);
    const both = {
      ...told,
      sheets: [...told.sheets, { ...inputs.sheets[0]!, position: told.sheets.length }],
    };
    expect(answers(both)).toMatchObject({ 'vehicles.law': '29', 'vehicles.quota': '33' });
    expect(answers(both)).not.toHaveProperty(['last.summary.total']);
  });
});

describe('what is told twice counts once', () => {
  const sheet = workbookOf('x.xlsx', [
    {
      name: '说明资料',
      merges: '',
      formats: [],
      rows: [
        ['编号', '填写'],
        ['procurement.goods', 7],
        ['procurement.works', null],
        ['document.year', 2023],
        ['last.operating.total', 700],
      ],
    },
  ]);
  const paragraph = (text: string) => ({ text, row: 0, column: 0 });
  const told: Book = {
    ...buildBook({
      tables: [{ id: 'operating', panels: [{ columns: ['total'], rows: [['total', '合计', 817.8]] }] }],
    }),
    narrative: {
      sheet: '情况说明',
      title: '',
      sections: [
        {
          heading: '一、',
          number: 1,
          row: 0,
          column: 0,
          paragraphs: [
            paragraph('机关运行经费999万元。政府采购货物预算8万元，政府采购工程预算9万元。'),
            paragraph('公务接待费15.00万元。'),
          ],
        },
      ],
    },
  };

  test('tables before sentences, the sheet 说明资料 before sentences; its own year before and its name are no answers', () => {
    expect(lastYearOf(told, sheet)).toEqual({
      levels: [
        {
          ask: 'last.operating.total',
          text: '817.80',
          place: { role: 'cell', sheet: 'operating', cell: 'B2', label: '合计 / total' },
        },
        { ask: 'last.three-public.reception', text: '15.00', place: null },
      ],
      answers: [
        { ask: 'procurement.goods', text: '7', place: { sheet: '说明资料', cell: 'B2' } },
        { ask: 'procurement.works', text: '9', place: null },
      ],
    });
  });

  test('a workbook without a narrative has what its tables and its sheet give', () => {
    const { levels, answers } = lastYearOf({ ...told, narrative: null }, sheet);
    expect(levels.map(({ ask }) => ask)).toEqual(['last.operating.total']);
    expect(answers.map(({ ask }) => ask)).toEqual(['procurement.goods']);
  });

  test('what was found can be taken over as answers', () => {
    expect(inputsOf(lastYearOf(told, sheet).answers)).toEqual({
      'procurement.goods': '7',
      'procurement.works': '9',
    });
  });
});

test('a narrative alone gives both', () => {
  const { levels, answers } = lastYearInText(
    '机关运行经费817.8万元，比2022年预算增加38.13万元，增长4.89%，原因是新进人员。政府采购货物预算229.59万元。',
  );
  expect(levels).toEqual([{ ask: 'last.operating.total', text: '817.8', place: null }]);
  expect(answers.map(({ ask, text }) => [ask, text])).toEqual([
    ['procurement.goods', '229.59'],
    ['reason.operating', '新进人员'],
  ]);
});

test.each([
  ['# 大厂回族自治县公安局2024年单位预算信息公开情况说明\n按照2014年…', 2024, '大厂回族自治县公安局'],
  ['2023年度部门预算情况说明', 2023, null],
  ['一、部门预算收支情况\n2023年度长治市公安局预算收入', 2023, null],
  ['没有年度的文字', null, null],
  ['按2023年要求，某某县公安局2024年预算', 2023, null],
  ['某县公安局 ２０２４年 预算', 2024, '某县公安局'],
  ['# # 某县法院2024年\n', 2024, '某县法院'],
  ['关于预算的说明2024年', 2024, null],
  ['县局2024年', 2024, null],
])('what a narrative is about: %j', (text, year, organisation) => {
  expect(narrativeAbout(text)).toEqual({ year, organisation });
});

describe('answers as a file', () => {
  const form = inputForm(recognise(last));

  test('come back as they were written', () => {
    const read = readInputsFile(inputsFile(form, INPUTS_000));
    const asked = new Set(form.map(({ id }) => id));
    expect(read).toEqual({
      ok: true,
      inputs: Object.fromEntries(Object.entries(INPUTS_000).filter(([id]) => asked.has(id))),
    });
  });

  test.each([
    ['{', /不是有效的 JSON/],
    ['[1]', /应是一个对象/],
    ['"x"', /应是一个对象/],
    ['{"a": [1]}', /“a”应是文字或数字/],
    ['{"a": {"label": "x"}}', /“a”应是文字或数字/],
    ['{"a": true}', /“a”应是文字或数字/],
    ['{"a": {"value": [1]}}', /“a”应是文字或数字/],
    ['null', /应是一个对象/],
  ])('%s is refused', (text, problem) => {
    const read = readInputsFile(text);
    expect(!read.ok && read.problem).toMatch(problem);
  });

  test('plain values, entries of the form and nothing at all; a mark of the file’s kind before them', () => {
    const text =
      '\uFEFF{"a": "x", "b": 5, "c": null, "d": "", "e": {"label": "戊", "value": 7.5}, "f": {"value": null}}';
    expect(readInputsFile(text)).toEqual({ ok: true, inputs: { a: 'x', b: '5', e: '7.5' } });
  });

  test('the form tells what each answer is', () => {
    const [ask] = form;
    if (!ask) throw new Error('an ask');
    const { id, label, section, kind, unit, example } = ask;
    expect(JSON.parse(inputsFile([ask], {}))).toEqual({
      [id]: { label, section, kind, unit, example, value: '' },
    });
    expect(inputsFile([ask], {}).endsWith('}\n')).toBe(true);
  });
});
