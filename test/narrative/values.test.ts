/** What an id stands for in one book with one person's answers, and which case a choice about it is in. */
import { collectFacts } from '../../src/facts';
import type { Book, Fact, Facts, Inputs } from '../../src/model';
import { entry } from '../../src/model';
import { branchFor, compose } from '../../src/narrative/compose';
import { parseNodes } from '../../src/narrative/template/parse-nodes';
import { Values } from '../../src/narrative/values';
import { CHANGE_BY_ID } from '../../src/narrative/vocabulary';
import type { TableLiteral } from '../kit/build-book';
import { buildBook, wan } from '../kit/build-book';

const projects = (total: number): TableLiteral => ({
  id: 'project-current',
  label: '表十二',
  panels: [
    {
      columns: ['total'],
      rows: [
        ['total', '合计', total],
        ['project', '办案经费', total],
      ],
    },
  ],
});
const operating = (total: number): TableLiteral => ({
  id: 'operating',
  label: '表十一',
  panels: [{ columns: ['total'], rows: [['total', '合计', total]] }],
});

function valuesOf(
  inputs: Inputs = {},
  tables: readonly TableLiteral[] = [],
  more: Partial<Book> = {},
): Values {
  const book = { ...buildBook({ tables }), ...more };
  return new Values(book, collectFacts(book), inputs, '2024');
}

describe('a fact', () => {
  test('is known with its cells', () => {
    expect(valuesOf({}, [operating(5)]).resolve('operating.total')).toEqual({
      state: 'known',
      value: { kind: 'amount', fen: wan(5), step: 10_000 },
      exact: false,
      source: 'fact',
      places: [{ role: 'cell', sheet: 'operating', cell: 'B2', label: '合计 / total' }],
      how: '',
    });
  });

  test('is absent without its table, or without its cell in it', () => {
    expect(valuesOf().resolve('operating.total')).toEqual({
      state: 'absent',
      why: '没有找到“机关运行经费表”',
    });
    const table: TableLiteral = {
      id: 'operating',
      label: '表十一',
      panels: [{ columns: ['priorYear'], rows: [] }],
    };
    expect(valuesOf({}, [table]).resolve('operating.total')).toEqual({
      state: 'absent',
      why: '“表十一”中没有找到“机关运行经费”',
    });
  });

  test('about the document is asked for, last year by the year; its kind is said to be missing', () => {
    const nameless = { year: null, organisation: null };
    const values = valuesOf({}, [], nameless);
    expect(values.resolve('document.year')).toEqual({ state: 'blank', ask: 'document.year', label: '年度' });
    expect(values.resolve('document.lastYear')).toEqual({
      state: 'blank',
      ask: 'document.year',
      label: '年度',
    });
    expect(valuesOf({ 'document.year': ' 25 ' }, [], nameless).resolve('document.lastYear')).toEqual({
      state: 'blank',
      ask: 'document.year',
      label: '年度：“25”不是四位数的年份',
    });
    expect(values.resolve('document.organisation')).toMatchObject({
      state: 'blank',
      ask: 'document.organisation',
    });
    const none: Facts = { byId: new Map(), lists: new Map() };
    expect(new Values(buildBook({}), none, {}, '2024').resolve('document.kind')).toEqual({
      state: 'absent',
      why: '没有“部门或单位”',
    });
  });
});

describe('an answer', () => {
  const answer = (id: string, typed: string) => valuesOf({ [id]: typed }).resolve(id);

  test('in words is a phrase without its closing mark, on one line; nothing but marks is a blank', () => {
    expect(answer('reason.income', ' 人多了；\n 事多了。 ')).toEqual({
      state: 'known',
      source: 'input',
      exact: true,
      places: [],
      how: '',
      value: { kind: 'text', text: '人多了；事多了' },
    });
    expect(answer('reason.income', '。')).toEqual({
      state: 'blank',
      ask: 'reason.income',
      label: '收入变动的主要原因',
    });
    expect(answer('reason.income', '   ')).toMatchObject({ state: 'blank' });
    expect(answer('organisation.duties', '（一）甲。\n（二）乙。')).toMatchObject({
      value: { kind: 'text', text: '（一）甲。\n（二）乙。' },
    });
  });

  test('in digits is an amount or a number of things', () => {
    expect(answer('last.operating.total', '779.671 万元')).toMatchObject({
      exact: true,
      source: 'input',
      value: { kind: 'amount', fen: wan(779.671), step: 10_000 },
    });
    expect(answer('vehicles.law', '30辆')).toMatchObject({ value: { kind: 'count', count: 30 } });
  });

  test('that is none stays a blank that says so', () => {
    expect(answer('last.operating.total', '约七百')).toEqual({
      state: 'blank',
      ask: 'last.operating.total',
      label: '上年机关运行经费：“约七百”不是数',
    });
    expect(answer('vehicles.law', '3.5')).toMatchObject({
      state: 'blank',
      label: '执法执勤用车：“3.5”不是整数',
    });
    expect(answer('vehicles.law', '几辆')).toMatchObject({
      state: 'blank',
      label: '执法执勤用车：“几辆”不是整数',
    });
  });
});

describe('a total', () => {
  test('of answers adds them up and says of what', () => {
    const inputs = {
      'procurement.goods': '229.59',
      'procurement.works': '0',
      'procurement.services': '125.001',
    };
    expect(valuesOf(inputs).resolve('procurement.inputs')).toEqual({
      state: 'known',
      value: { kind: 'amount', fen: wan(354.591), step: 10_000 },
      exact: true,
      source: 'fact',
      places: [],
      how: '= 政府采购货物预算 + 政府采购工程预算 + 政府采购服务预算',
    });
  });

  test('of things is a number of things', () => {
    const inputs = { 'performance.public.routine.count': '2', 'performance.public.specific.count': '3' };
    expect(valuesOf(inputs).resolve('performance.public.count')).toMatchObject({
      value: { kind: 'count', count: 5 },
    });
  });

  test('with a table among its terms has its cells, and is absent without it', () => {
    const inputs = { 'performance.basic': '1.5' };
    expect(valuesOf(inputs, [projects(8)]).resolve('performance.total')).toMatchObject({
      value: { fen: wan(9.5) },
      places: [{ sheet: 'project-current', cell: 'B2' }],
      how: '= 整体绩效目标涉及的基本支出 + 本年项目支出',
    });
    expect(valuesOf(inputs).resolve('performance.total')).toEqual({
      state: 'absent',
      why: '没有找到“项目支出表（本年预算）”',
    });
  });

  test('asks for the first term that is blank, under its own name', () => {
    expect(valuesOf({ 'procurement.goods': '1' }).resolve('procurement.inputs')).toEqual({
      state: 'blank',
      ask: 'procurement.works',
      label: '政府采购预算总额',
    });
  });

  test('is never made of words', () => {
    const words: Fact = {
      id: 'project-current.total',
      label: '本年项目支出',
      value: { kind: 'text', text: '八' },
      how: 'read',
      places: [],
      from: [],
    };
    const facts: Facts = { byId: new Map([[words.id, words]]), lists: new Map() };
    const values = new Values(buildBook({}), facts, { 'performance.basic': '1' }, '2024');
    expect(() => values.resolve('performance.total')).toThrow(RangeError);
  });
});

describe('a share of answers', () => {
  const shared = (routine: string, total: number | null) =>
    valuesOf(
      { 'performance.public.routine.amount': routine, 'performance.public.specific.amount': '0' },
      total === null ? [] : [projects(total)],
    ).resolve('performance.public.share');

  test('keeps both figures and the cells of the whole', () => {
    expect(shared('2', 8)).toMatchObject({
      state: 'known',
      value: { kind: 'ratio', ratio: { part: wan(2), whole: wan(8) } },
      source: 'fact',
      exact: false,
      places: [{ sheet: 'project-current', cell: 'B2' }],
      how: '= 公开绩效目标的项目金额 ÷ 本年项目支出',
    });
  });

  test('of nothing there is none, unless it is nothing of nothing', () => {
    expect(shared('2', 0)).toEqual({ state: 'absent', why: '公开绩效目标的项目金额占项目支出：除数是零' });
    expect(shared('0', 0)).toMatchObject({ value: { ratio: { part: 0, whole: 0 } } });
    expect(shared('0', 8)).toMatchObject({ value: { ratio: { part: 0, whole: wan(8) } } });
  });

  test('says what is missing: the table first, then the blank', () => {
    expect(shared('', null)).toEqual({ state: 'absent', why: '没有找到“项目支出表（本年预算）”' });
    expect(shared('', 8)).toEqual({
      state: 'blank',
      ask: 'performance.public.routine.amount',
      label: '公开绩效目标的项目金额占项目支出',
    });
  });
});

describe('a change', () => {
  const inputs = (before: string): Inputs => ({ 'last.operating.total': before });
  const change = entry(CHANGE_BY_ID, 'change.operating');
  const of = (before: string, now = 817.8): Values => valuesOf(inputs(before), [operating(now)]);

  test.each<[string, number, string, boolean]>([
    ['779.67', 817.8, '有率', true],
    ['900', 817.8, '有率', false],
    ['817.8', 817.8, '平', false],
    ['817.804', 817.8, '平', false],
    ['817.806', 817.8, '无率', false],
    ['0', 817.8, '无率', true],
    ['0', 0, '平', false],
    // A hundredth of a percent shows, half of it is rounded up, less does not.
    ['10000', 10001, '有率', true],
    ['20000', 20001, '有率', true],
    ['20001', 20002, '无率', true],
  ])('from %s to %p is %s, upwards: %p', (before, now, outcome, rises) => {
    const values = of(before, now);
    expect(values.caseOf('change.operating')).toBe(outcome);
    expect(values.rises(change)).toBe(rises);
  });

  test('has an amount and a rate that say how they came about', () => {
    const values = of('1000', 1250.5);
    expect(values.resolve('change.operating.amount')).toEqual({
      state: 'known',
      value: { kind: 'amount', fen: wan(250.5), step: 10_000 },
      exact: false,
      source: 'fact',
      places: [{ role: 'cell', sheet: 'operating', cell: 'B2', label: '合计 / total' }],
      how: '= 1,250.50（表十一 B2）− 1,000.00（填报：上年机关运行经费）',
    });
    expect(values.resolve('change.operating.percent')).toMatchObject({
      value: { kind: 'ratio', ratio: { part: wan(250.5), whole: wan(1000) } },
      how: '= 250.50 ÷ 1,000.00（填报：上年机关运行经费）',
    });
    expect(values.resolve('change.operating')).toMatchObject({ value: { kind: 'amount', fen: wan(250.5) } });
  });

  test('against several answers is against their sum', () => {
    const items = ['abroad', 'reception', 'vehicleRunning', 'vehiclePurchase'];
    const before = Object.fromEntries(
      items.map((id, index) => [`last.three-public.${id}`, String(index + 1)]),
    );
    const table: TableLiteral = {
      id: 'three-public',
      label: '表十',
      panels: [{ columns: ['total'], rows: [['public:total', '合计', 12]] }],
    };
    const values = valuesOf(before, [table]);
    expect(values.resolve('change.three-public.amount')).toMatchObject({
      value: { fen: wan(2) },
      how: '= 12.00（表十 B2）− 10.00（填报：上年因公出国（境）费 + 上年公务接待费 + 上年公务用车运行维护费 + 上年公务用车购置费）',
    });
  });

  test('without last year’s figure is a blank, without this year’s it is absent', () => {
    const blank = { state: 'blank', ask: 'last.operating.total', label: '上年机关运行经费' };
    expect(valuesOf({}, [operating(5)]).resolve('change.operating.amount')).toEqual(blank);
    expect(valuesOf({}, [operating(5)]).caseOf('change.operating')).toBe('未填');
    expect(valuesOf({}, [operating(5)]).whyNot('change.operating')).toEqual(blank);
    const absent = { state: 'absent', why: '没有找到“机关运行经费表”' };
    expect(valuesOf(inputs('5')).resolve('change.operating.percent')).toEqual(absent);
    expect(valuesOf(inputs('5')).caseOf('change.operating')).toBe('缺');
    expect(valuesOf(inputs('5')).whyNot('change.operating')).toEqual(absent);
    expect(valuesOf(inputs('5')).rises(change)).toBe(false);
  });
});

describe('the case of a subject', () => {
  test('that is the wording or the kind of body', () => {
    expect(valuesOf().caseOf('版')).toBe('2024');
    expect(valuesOf().caseOf('主体')).toBe('部门');
    expect(valuesOf({}, [], { organisationKind: 'unit' }).caseOf('主体')).toBe('单位');
  });

  const units = (...amounts: readonly number[]): TableLiteral => ({
    id: 'operating',
    panels: [
      {
        columns: ['total'],
        rows: amounts.map((amount, index) => ['organisation', `单位${index}`, amount] as const),
      },
    ],
  });

  test.each<[string, readonly TableLiteral[], string]>([
    ['no table', [], '缺'],
    ['no line with money', [units(0)], '空'],
    ['one line', [units(5)], '一'],
    ['two lines', [units(5, 6)], '多'],
  ])('that is a list, with %s', (_, tables, expected) => {
    expect(valuesOf({}, tables).caseOf('operating.units')).toBe(expected);
  });

  test('a list that is not there has no lines', () => {
    expect(valuesOf().rows('operating.units')).toEqual([]);
    expect(valuesOf({}, [units(5, 6)]).rows('operating.units')).toHaveLength(2);
  });

  test.each<[number, string]>([
    [5, '正'],
    [0, '零'],
    [-5, '负'],
    [0.004, '零'],
    [-0.004, '零'],
  ])('that is an amount of %p, as printed', (amount, expected) => {
    const table: TableLiteral = {
      ...operating(amount),
      panels: [{ columns: ['total'], decimals: 6, rows: [['total', '合计', amount]] }],
    };
    expect(valuesOf({}, [table]).caseOf('operating.total')).toBe(expected);
  });

  test.each<[number, string]>([
    [5, '正'],
    [0, '零'],
    [-5, '负'],
    [0.0001, '零'],
  ])('that is a share of %p in 100', (basic, expected) => {
    const table: TableLiteral = {
      id: 'expense',
      panels: [{ columns: ['total', 'basic'], decimals: 6, rows: [['total', '合计', 100, basic]] }],
    };
    expect(valuesOf({}, [table]).caseOf('expense.basic.share')).toBe(expected);
  });

  test('that is a number of things', () => {
    expect(valuesOf({}, [projects(5)]).caseOf('project-current.count')).toBe('正');
    const none: TableLiteral = {
      id: 'project-current',
      panels: [{ columns: ['total'], rows: [['total', '合计', 0]] }],
    };
    expect(valuesOf({}, [none]).caseOf('project-current.count')).toBe('零');
    expect(valuesOf().caseOf('project-current.count')).toBe('缺');
  });

  test('that is words of the document', () => {
    expect(valuesOf().caseOf('document.organisation')).toBe('有');
    // A blank that a person may fill is not there either.
    expect(valuesOf({}, [], { organisation: null }).caseOf('document.organisation')).toBe('缺');
  });

  test.each<[string, string, string]>([
    ['reason.income', '', '未填'],
    ['reason.income', '人多了', '填'],
    ['vehicles.law', '', '未填'],
    ['vehicles.law', '几辆', '未填'],
    ['vehicles.law', '0', '零'],
    ['vehicles.law', '3', '非零'],
    ['assets.purchase', '-3', '非零'],
  ])('that is the answer to %s: “%s”', (id, typed, expected) => {
    expect(valuesOf({ [id]: typed }).caseOf(id)).toBe(expected);
  });

  test('that is a total: missing with its table, blank with its answers', () => {
    expect(valuesOf({ 'performance.basic': '1' }).caseOf('performance.total')).toBe('缺');
    expect(valuesOf({}, [projects(0)]).caseOf('performance.total')).toBe('未填');
    expect(valuesOf({ 'performance.basic': '0' }, [projects(0)]).caseOf('performance.total')).toBe('零');
  });
});

test('why there is no figure is asked only where there is none', () => {
  expect(valuesOf().whyNot('operating.units')).toEqual({ state: 'absent', why: '没有找到“机关运行经费表”' });
  expect(valuesOf().whyNot('reason.income')).toMatchObject({ state: 'blank', ask: 'reason.income' });
  expect(() => valuesOf({}, [operating(5)]).whyNot('operating.total')).toThrow(RangeError);
  expect(() => valuesOf({ 'last.operating.total': '5' }, [operating(5)]).whyNot('change.operating')).toThrow(
    RangeError,
  );
});

test('an id that nobody knows is a mistake, not something missing', () => {
  expect(() => valuesOf().resolve('nothing.at.all')).toThrow(RangeError);
  const nodes = parseNodes(
    { characters: '[nothing?零:甲|否则:乙]', lines: Array<number>(20).fill(1) },
    () => undefined,
  );
  const style = { zero: '0', versions: ['2024'], order: '' } as const;
  expect(() => compose(nodes, valuesOf(), style)).toThrow(RangeError);
  expect(branchFor({ kind: 'choice', subject: 'nothing', cases: [], line: 1 }, '零', ['2024'])).toBeNull();
});
