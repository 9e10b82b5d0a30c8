/** Wordings of a few lines, written for books of a few cells. */
import { collectFacts } from '../../src/facts';
import type { Facts, Inputs, Narrative, NarrativePart } from '../../src/model';
import { inputForm, narrate } from '../../src/narrative';
import type { WordingSource } from '../../src/narrative';
import type { BookLiteral, TableLiteral } from '../kit/build-book';
import { buildBook } from '../kit/build-book';

const HEAD = '@版 2023 2024\n@零 2024=0\n@题 {document.year}年{document.kind}说明\n';
const section = (paragraph: string): string => `== one {序}、支出\n- one.text\n${paragraph}\n`;

const wording = (text: string): WordingSource => ({ file: 'wording.ts', firstLine: 1, text });

interface Written extends BookLiteral {
  readonly inputs?: Inputs;
}

function write(text: string, { inputs = {}, ...book }: Written = {}): Narrative {
  return narrate(buildBook(book), inputs, { wordings: { shanxi: wording(text) } });
}

/** The one paragraph that a text gives; none is ''. */
function said(paragraph: string, more: Written = {}, head = HEAD): string {
  const { sections } = write(`${head}${section(paragraph)}`, more);
  return sections.flatMap((each) => each.paragraphs.map(({ text }) => text)).join('\n');
}
const parts = (paragraph: string, more: Written = {}): readonly NarrativePart[] =>
  write(`${HEAD}${section(paragraph)}`, more).sections[0]?.paragraphs[0]?.parts ?? [];
const asked = (paragraph: string, more: Written = {}): readonly string[] =>
  inputForm(buildBook(more), { wordings: { shanxi: wording(`${HEAD}${section(paragraph)}`) } }).map(
    ({ id }) => id,
  );

const operating = (...amounts: readonly (number | null)[]): TableLiteral => ({
  id: 'operating',
  label: '表十一',
  panels: [
    {
      columns: ['total'],
      rows: [
        ['total', '合计', amounts.reduce<number>((sum, amount) => sum + (amount ?? 0), 0)],
        ...amounts.map((amount, index) => ['organisation', `单位${index + 1}`, amount] as const),
      ],
    },
  ],
});

describe('what a paragraph is made of', () => {
  const tables = [operating(3, 2)];

  test('words in one piece, figures that know their cells, answers, blanks', () => {
    expect(
      parts(
        '{document.year}年机关运行经费{operating.total:P}万元，主要用于{purpose.operating}，原因是{reason.operating}。',
        {
          tables,
          inputs: { 'purpose.operating': '水电费。' },
        },
      ),
    ).toEqual([
      { kind: 'text', text: '2024年机关运行经费' },
      {
        kind: 'fact',
        text: '5.00',
        fact: 'operating.total',
        places: [{ role: 'cell', sheet: 'operating', cell: 'B2', label: '合计 / total' }],
        how: '',
      },
      { kind: 'text', text: '万元，主要用于' },
      { kind: 'input', text: '水电费', ask: 'purpose.operating' },
      { kind: 'text', text: '，原因是' },
      { kind: 'ask', text: '【机关运行经费变动的原因】', ask: 'reason.operating' },
      { kind: 'text', text: '。' },
    ]);
  });

  test('lines of a list have figures of their own, a separator stands between them only', () => {
    const list = '[operating.units?缺,空:|有:[每 operating.units 用、:{.name}{.amount:Z}万元]]。';
    expect(said(list, { tables })).toBe('单位13万元、单位22万元。');
    expect(parts(list, { tables }).map((part) => (part.kind === 'fact' ? part.fact : part.text))).toEqual([
      'operating.units.单位1.name',
      'operating.units.单位1.amount',
      '万元、',
      'operating.units.单位2.name',
      'operating.units.单位2.amount',
      '万元。',
    ]);
    expect(said(list, { tables: [operating()] })).toBe('。');
  });

  test('a list written line by line gives paragraphs, of one template', () => {
    const { sections } = write(
      `${HEAD}${section('[operating.units?缺,空:|有:[每 operating.units 用换行:{.name}]]')}`,
      { tables },
    );
    expect(sections[0]?.paragraphs).toMatchObject([
      { template: 'one.text', text: '单位1', style: 'body' },
      { template: 'one.text', text: '单位2', style: 'body' },
    ]);
  });

  test('a name that was broken into lines in its cell stays in its paragraph', () => {
    const table: TableLiteral = {
      id: 'operating',
      panels: [{ columns: ['total'], rows: [['organisation', '某市\n公安局', 5]] }],
    };
    const { sections } = write(
      `${HEAD}${section('[operating.units?空:|有:[每 operating.units 用、:{.name}]]。')}`,
      {
        tables: [table],
      },
    );
    expect(sections[0]?.paragraphs).toHaveLength(1);
  });

  test('so does an answer of several paragraphs; a line without words is none', () => {
    expect(
      said('职责：{organisation.duties}（完）', { inputs: { 'organisation.duties': '甲。\r\n\n \n乙。' } }),
    ).toBe('职责：甲。\n乙。（完）');
    const { sections } = write(`${HEAD}${section('{organisation.duties}（完）')}`, {
      inputs: { 'organisation.duties': '甲。\n乙。' },
    });
    expect(sections[0]?.paragraphs.map((each) => each.parts)).toEqual([
      [{ kind: 'input', text: '甲。', ask: 'organisation.duties' }],
      [
        { kind: 'input', text: '乙。', ask: 'organisation.duties' },
        { kind: 'text', text: '（完）' },
      ],
    ]);
  });

  test('changes print a direction, an amount and a rate', () => {
    const change =
      '[change.operating?平:持平|无率:{change.operating:增加/减少}{change.operating.amount:P}|有率:{change.operating:增长/下降}{change.operating.percent:%2}%]';
    const against = (before: string): string =>
      said(change, { tables, inputs: { 'last.operating.total': before } });
    expect([against('4'), against('8'), against('0'), against('5')]).toEqual([
      '增长25.00%',
      '下降37.50%',
      '增加5.00',
      '持平',
    ]);
    expect(said(change, { tables })).toBe('【上年机关运行经费】');
  });
});

describe('choices', () => {
  test.each<[string, Written, string]>([
    ['[document.organisation?缺:无名|有:{document.organisation}]', {}, '某市公安局'],
    ['[document.organisation?缺:无名|有:{document.organisation}]', { organisation: null }, '无名'],
    ['[vehicles.law?未填:未填|零:没有车|非零:有车]', { inputs: { 'vehicles.law': '0' } }, '没有车'],
    ['[vehicles.law?未填:未填|填:{vehicles.law:数}辆]', { inputs: { 'vehicles.law': '3' } }, '3辆'],
    ['[procurement.inputs?未填:未填|零:没有采购|非零:采购{procurement.inputs:P}万元]', {}, '未填'],
    [
      '[procurement.inputs?未填:未填|零:没有采购|非零:采购{procurement.inputs:P}万元]',
      { inputs: { 'procurement.goods': '1', 'procurement.works': '2', 'procurement.services': '3.5' } },
      '采购6.50万元',
    ],
    ['[operating.units?缺,有:单位：[每 operating.units 用、:{.name}]|空:无]', {}, '单位：'],
    ['[operating.units?一:一个|否则:{operating.units.count:数}个]', { tables: [operating(3, 2)] }, '2个'],
    ['[operating.total?非零:有|否则:没有]', { tables: [operating(-3)] }, '有'],
    ['[operating.total?非零:有|否则:没有]', { tables: [operating(0)] }, '没有'],
    ['[版?2023:旧|2024:新]', {}, '新'],
    ['[版?2023:旧|否则:新]', { profile: 'shanxi-2023' }, '旧'],
  ])('%s of %j: %s', (paragraph, more, expected) => {
    expect(said(paragraph, more)).toBe(expected);
  });

  test('without a branch for what is missing say what it is', () => {
    expect(said('[operating.total?零:甲|非零:乙]')).toBe('【没有找到“机关运行经费表”，本段没有生成】');
    expect(said('[vehicles.law?零:甲|非零:乙]')).toBe('【执法执勤用车】');
    expect(said('[operating.total?零:甲|否则:乙]')).toBe('【没有找到“机关运行经费表”，本段没有生成】');
  });

  test('the first thing that is missing is told', () => {
    expect(said('{income.general:P}和{operating.total:P}')).toBe('【没有找到“收入总表”，本段没有生成】');
  });
});

describe('a list whose whole is not there', () => {
  const paragraph =
    '[general-expense.classes?空:无|有:[每 general-expense.classes 用、:{.name}占{.share:%2}%]]';
  const table = (...rows: TableLiteral['panels'][number]['rows']): Written => ({
    tables: [{ id: 'general-expense', panels: [{ columns: ['total'], rows }] }],
  });

  test('has no shares, and says so in words', () => {
    expect(said(paragraph, table(['total', '合计', 8], ['204', '公共安全支出', 8]))).toBe(
      '公共安全支出占100.00%',
    );
    const missing = '【没有合计，算不出各项占比，本段没有生成】';
    expect(said(paragraph, table(['204', '公共安全支出', 8]))).toBe(missing);
    expect(said(paragraph, table(['total', '合计', 0], ['204', '公共安全支出', 8]))).toBe(missing);
  });
});

describe('settings of a wording', () => {
  test('nought is written as its version says, with decimals where it says nothing', () => {
    const tables = [operating(0)];
    expect(said('{operating.total:P}万元', { tables })).toBe('0万元');
    expect(said('{operating.total:P}万元', { tables, profile: 'shanxi-2023' })).toBe('0.00万元');
    expect(
      said('{operating.total:P}万元', { tables }, HEAD.replace('@零 2024=0\n', '@零 2023=0 2024=0.00\n')),
    ).toBe('0.00万元');
  });

  test('a paragraph whose table is missing is left out or told', () => {
    const paragraph = '机关运行经费{operating.total:P}万元';
    expect(parts(paragraph)).toMatchObject([{ kind: 'text' }]);
    const told = '【没有找到“机关运行经费表”，本段没有生成】';
    expect(said(paragraph)).toBe(told);
    expect(said(paragraph, {}, `@缺表 注明\n${HEAD}`)).toBe(told);
    expect(said(paragraph, {}, `@缺表 略去\n${HEAD}`)).toBe('');
  });

  test('sections without a paragraph are left out and not counted', () => {
    const { title, sections } = write(
      `${HEAD}@缺表 略去\n${section('{operating.total:P}')}== two {序}、收入\n- two.head 小标题\n（一）\n- two.text\n甲\n- two.picture 图\n图一\n== three {序}、其他\n- three.text\n乙\n`,
    );
    expect(title).toBe('2024年部门说明');
    expect(
      sections.map(({ id, heading, paragraphs }) => [id, heading, ...paragraphs.map(({ style }) => style)]),
    ).toEqual([
      ['two', '一、收入', 'heading', 'body', 'figure'],
      ['three', '二、其他', 'body'],
    ]);
  });

  test('what stands behind a stroke is printed as it stands', () => {
    expect(said('甲\\{乙\\}\\[丙\\]\\|\\\\')).toBe('甲{乙}[丙]|\\');
    expect(said('甲\\')).toBe('甲');
  });

  test('lines of a paragraph are joined; remarks and blank lines are no part of it', () => {
    expect(said('甲，\n  # 注\n\n  乙。')).toBe('甲，乙。');
  });
});

describe('what a person is asked', () => {
  test('each blank once, with the section it stands in first', () => {
    const { asks } = write(
      `${HEAD}${section('{reason.income}{reason.expense}')}== two 二\n- two.text\n{reason.income}{vehicles.total:数}\n`,
    );
    expect(asks.map(({ id, section: where }) => [id, where])).toEqual([
      ['reason.income', 'one'],
      ['reason.expense', 'one'],
      ['vehicles.leader', 'two'],
    ]);
    expect(asks[0]).toEqual({
      id: 'reason.income',
      section: 'one',
      label: '收入变动的主要原因',
      kind: 'text',
      unit: '',
      example: '本年新招录人员，人员经费增加',
      required: true,
    });
  });

  test('the form has every blank behind a total, a share and a change, whichever way answers turn the sentence', () => {
    const tables: readonly TableLiteral[] = [
      operating(3),
      { id: 'project-current', panels: [{ columns: ['total'], rows: [['total', '合计', 5]] }] },
    ];
    expect(asked('{procurement.inputs:P}', { tables })).toEqual([
      'procurement.goods',
      'procurement.works',
      'procurement.services',
    ]);
    expect(asked('{performance.public.share:%2}', { tables })).toEqual([
      'performance.public.routine.amount',
      'performance.public.specific.amount',
    ]);
    expect(asked('[change.operating?平:持平|变:因为{reason.operating}]', { tables })).toEqual([
      'last.operating.total',
      'reason.operating',
    ]);
    expect(
      asked('[change.operating?平:持平|无率:无|有率:{change.operating.percent:%2}]{operating.total:P}', {
        tables,
      }),
    ).toEqual(['last.operating.total']);
    expect(asked('[vehicles.law?未填:|零:{reason.income}|非零:{reason.expense}]')).toEqual([
      'vehicles.law',
      'reason.income',
      'reason.expense',
    ]);
    expect(
      asked('[operating.units?空:无|有:[每 operating.units 用、:{.name}{reason.operating}]]', { tables }),
    ).toEqual(['reason.operating']);
  });

  test('the form names the section in which an answer is used first', () => {
    const text = `${HEAD}${section('{reason.income}')}== two 二\n- two.text\n{reason.income}{reason.expense}\n`;
    const form = inputForm(buildBook({}), { wordings: { shanxi: wording(text) } });
    expect(form.map((ask) => [ask.id, ask.section])).toEqual([
      ['reason.income', 'one'],
      ['reason.expense', 'two'],
    ]);
  });

  test('of a choice that the book settles, only what the branch taken asks', () => {
    const choice = '[主体?部门:{reason.income}|单位:{reason.expense}]';
    expect(asked(choice)).toEqual(['reason.income']);
    expect(asked(choice, { organisationKind: 'unit' })).toEqual(['reason.expense']);
    expect(asked('[版?2023:{reason.income}|2024:{reason.expense}]')).toEqual(['reason.expense']);
    expect(
      asked('[operating.total?零:{reason.income}|非零:{reason.expense}]', { tables: [operating(3)] }),
    ).toEqual(['reason.expense']);
    expect(
      asked('[operating.units?空:{reason.income}|有:{reason.expense}]', { tables: [operating(3)] }),
    ).toEqual(['reason.expense']);
  });

  test('a name or a year that the tables do not tell is asked for, also where a choice or last year needs it', () => {
    expect(asked('{document.organisation}', { organisation: null })).toEqual(['document.organisation']);
    expect(asked('[document.organisation?有:{document.organisation}]', { organisation: null })).toEqual([
      'document.organisation',
    ]);
    expect(asked('比{document.lastYear}年', { year: null })).toEqual(['document.year']);
    expect(asked('{document.organisation}比{document.lastYear}年')).toEqual([]);
  });
});

describe('a year and a name that a person gives', () => {
  const nameless: BookLiteral = { year: null, organisation: null };
  const sentence = '{document.organisation}{document.year}年比{document.lastYear}年';

  test('stand in where the tables tell none', () => {
    expect(said(sentence, nameless)).toBe('【单位名称】【年度】年比【年度】年');
    const inputs = { 'document.year': ' ２０２５ ', 'document.organisation': ' 某某局 ' };
    expect(said(sentence, { ...nameless, inputs })).toBe('某某局2025年比2024年');
    expect(parts(sentence, { ...nameless, inputs })).toEqual([
      { kind: 'text', text: '某某局2025年比2024年' },
    ]);
    expect(said(sentence, { inputs })).toBe('某市公安局2024年比2023年');
    expect(said('[document.organisation?缺:无名|有:{document.organisation}]', { ...nameless, inputs })).toBe(
      '某某局',
    );
    expect(said('{document.organisation}', { ...nameless, inputs: { 'document.organisation': '  ' } })).toBe(
      '【单位名称】',
    );
  });

  test.each(['25', '20250', '约2024', '2024年度'])(
    '“%s” is no year, and last year is not told by it',
    (typed) => {
      const blank = `【年度：“${typed}”不是四位数的年份】`;
      expect(
        said('{document.year}年比{document.lastYear}年', { ...nameless, inputs: { 'document.year': typed } }),
      ).toBe(`${blank}年比${blank}年`);
    },
  );

  test('facts collected before are taken as they are, unless one of the two changes them', () => {
    const source = { shanxi: wording(`${HEAD}${section(sentence)}`) };
    const book = buildBook(nameless);
    const none: Facts = { byId: new Map(), lists: new Map() };
    const told = (inputs: Inputs, facts = none, of = book): string =>
      narrate(of, inputs, { facts, wordings: source }).sections[0]?.paragraphs[0]?.text ?? '';
    expect(told({ 'document.year': '2025', 'document.organisation': '某某局' })).toBe('某某局2025年比2024年');
    expect(told({ 'document.organisation': '某某局' })).toBe('某某局【年度】年比【年度】年');
    const undated = buildBook({ year: null });
    expect(told({ 'document.year': '2025' }, collectFacts(undated), undated)).toBe(
      '某市公安局2025年比2024年',
    );
    const unnamed = buildBook({ organisation: null });
    const choice = {
      shanxi: wording(`${HEAD}${section('[document.organisation?缺:无名|有:{document.organisation}]')}`),
    };
    const named = narrate(
      unnamed,
      { 'document.organisation': '某某局' },
      { facts: collectFacts(unnamed), wordings: choice },
    );
    expect(named.sections[0]?.paragraphs[0]?.parts).toEqual([{ kind: 'text', text: '某某局' }]);
    // What was collected counts where nothing was typed, even when it is less than the book has.
    expect(told({}, none, buildBook({}))).toBe('【单位名称】【年度】年比【年度】年');
    expect(told({}, collectFacts(buildBook({})), buildBook({}))).toBe('某市公安局2024年比2023年');
  });
});
