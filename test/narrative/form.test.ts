import { inputForm, inputsFromPrevious, narrate } from '../../src/narrative';
import { inChinese } from '../../src/narrative/narrate';
import { CHANGES, INPUT_SHARES, INPUT_TOTALS, QUESTIONS } from '../../src/narrative/questions';
import { FACT_BY_ID, QUESTION_BY_ID, TOTAL_BY_ID } from '../../src/narrative/vocabulary';
import { INPUTS_000, INPUTS_001 } from './published-inputs';
import { shanxiBook } from './shanxi-tables';

describe('the form', () => {
  test('lists every blank of the text, and those that an answer may open', () => {
    const form = inputForm(shanxiBook()).map((ask) => ask.id);
    const blanks = narrate(shanxiBook()).asks.map((ask) => ask.id);
    expect(blanks.filter((id) => !form.includes(id))).toEqual([]);
    expect(form.filter((id) => !blanks.includes(id))).toEqual([
      'reason.three-public.abroad',
      'reason.three-public.reception',
      'reason.three-public.vehicleRunning',
      'reason.three-public.vehiclePurchase',
      'other.services',
      'other.text',
    ]);
  });

  test('knows exactly the inputs that the published narratives used', () => {
    const used = (year: number): readonly string[] =>
      inputForm(shanxiBook({ profile: `shanxi-${year}`, year })).map((ask) => ask.id);
    expect(Object.keys(INPUTS_000).filter((id) => !used(2024).includes(id))).toEqual([]);
    expect(Object.keys(INPUTS_001).filter((id) => !used(2023).includes(id))).toEqual([]);
  });

  test('each ask has its section, label, unit and example; what may stay blank says so', () => {
    const form = inputForm(shanxiBook());
    expect(form.find((ask) => ask.id === 'vehicles.law')).toEqual({
      id: 'vehicles.law',
      label: '执法执勤用车',
      section: 'assets',
      kind: 'count',
      unit: '辆',
      example: '30',
      required: true,
    });
    expect(form.filter((ask) => !ask.required).map((ask) => ask.id)).toContain('other.text');
    expect(form.filter((ask) => ask.kind !== 'text' && ask.unit === '')).toEqual([]);
    expect(form.filter((ask) => ask.label === '' || ask.example === '')).toEqual([]);
  });

  test('asks nothing for a paragraph that cannot be written', () => {
    const form = inputForm(shanxiBook({ without: ['three-public'] })).map((ask) => ask.section);
    expect(form).not.toContain('three-public');
  });
});

describe("last year's workbook", () => {
  test('answers what its tables give', () => {
    const inputs = inputsFromPrevious(shanxiBook({ year: 2023, profile: 'shanxi-2023' }));
    expect(inputs).toEqual({
      'last.summary.total': '8672.24',
      'last.general-expense.total': '8016.65',
      'last.operating.total': '817.80',
      'last.expense.basic': '3847.34',
      'last.expense.project': '4824.90',
      'last.three-public.total': '150.10',
      'last.three-public.abroad': '0.00',
      'last.three-public.reception': '0.00',
      'last.three-public.vehicleRunning': '2.00',
      'last.three-public.vehiclePurchase': '148.10',
    });
  });

  test('the same workbook as last year leaves everything unchanged', () => {
    const narrative = narrate(shanxiBook(), inputsFromPrevious(shanxiBook()));
    const text = narrative.sections
      .flatMap((each) => each.paragraphs.map((paragraph) => paragraph.text))
      .join('\n');
    expect(text).not.toMatch(/增加|减少|增长|下降/);
  });
});

describe('the catalogue of questions', () => {
  test('every id once; every reference known', () => {
    const ids = [...QUESTIONS, ...INPUT_TOTALS, ...INPUT_SHARES, ...CHANGES].map((each) => each.id);
    expect(ids).toHaveLength(new Set(ids).size);
    const known = (id: string): boolean =>
      QUESTION_BY_ID.has(id) || FACT_BY_ID.has(id) || TOTAL_BY_ID.has(id);
    const referred = [
      ...INPUT_TOTALS.flatMap((total) => total.terms),
      ...INPUT_SHARES.flatMap((share) => [share.part, share.whole]),
      ...CHANGES.flatMap((change) => [change.current, ...change.previous]),
      ...QUESTIONS.flatMap((question) => (question.previous === null ? [] : [question.previous])),
    ];
    expect(referred.filter((id) => !known(id))).toEqual([]);
  });
});

test.each([
  [1, '一'],
  [10, '十'],
  [12, '十二'],
  [20, '二十'],
  [31, '三十一'],
])('section %i is %s', (number, chinese) => {
  expect(inChinese(number)).toBe(chinese);
});
