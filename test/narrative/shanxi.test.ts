import { narrate } from '../../src/narrative';
import type { Inputs, NarrativePart } from '../../src/model';
import type { TableLiteral } from '../kit/build-book';
import { INPUTS_000 } from './published-inputs';
import type { Variation } from './shanxi-tables';
import { ORGANISATION, shanxiBook } from './shanxi-tables';

function paragraph(id: string, inputs: Inputs = {}, variation: Variation = {}): string {
  const narrative = narrate(shanxiBook(variation), inputs);
  const all = narrative.sections.flatMap((section) => section.paragraphs);
  return all.find((each) => each.template === id)?.text ?? '(no paragraph)';
}

function parts(id: string, inputs: Inputs = {}): readonly NarrativePart[] {
  const narrative = narrate(shanxiBook(), inputs);
  return (
    narrative.sections.flatMap((each) => each.paragraphs).find((each) => each.template === id)?.parts ?? []
  );
}

const IN_2023: Variation = { profile: 'shanxi-2023', year: 2023 };
const UNIT: Variation = { organisationKind: 'unit' };

function table(id: TableLiteral['id'], ...panels: TableLiteral['panels']): TableLiteral {
  return { id, label: '表', panels };
}

describe('一 收支变动', () => {
  const inputs = {
    'last.summary.total': '7524.84',
    'reason.income': '收入多了',
    'reason.expense': '支出多了',
  };

  test('2024', () => {
    expect(paragraph('changes.text', inputs)).toBe(
      '2024年度长治市公安局屯留分局预算收入总计8,672.24万元，其中：本年收入8,016.65万元，上年结转655.59万元，比上年增加1147.40万元，增长15.25%，主要原因是收入多了；本年部门预算支出总计8,672.24万元，其中：本年预算安排8,016.65万元，上年结转655.59万元，比上年增加1147.40万元，增长15.25%，主要原因是支出多了。',
    );
  });

  test('2023: no name after the year, 增加 for the rate; a unit says 单位', () => {
    const text = paragraph('changes.text', inputs, { ...IN_2023, ...UNIT });
    expect(text).toMatch(/^2023年度预算收入总计8,672.24万元，/);
    expect(text).toContain('比上年增加1147.40万元，增加15.25%，主要原因是收入多了；本年单位预算支出总计');
    const narrative = narrate(shanxiBook(UNIT));
    expect(narrative.sections[0]?.heading).toBe('一、单位预算收支数据变动情况及原因');
    expect(narrative.title).toBe('第三部分 2024年度单位预算情况说明（长治市公安局屯留分局）');
  });

  test('less than last year', () => {
    const less = { ...inputs, 'last.summary.total': '10000' };
    expect(paragraph('changes.text', less)).toContain(
      '比上年减少1327.76万元，下降13.28%，主要原因是收入多了；',
    );
    expect(paragraph('changes.text', less, IN_2023)).toContain('比上年减少1327.76万元，下降13.28%，');
  });

  test('the same as last year: no amount, no rate, no reason', () => {
    const text = paragraph('changes.text', { 'last.summary.total': '8672.24' });
    expect(text).toContain('上年结转655.59万元，与上年持平；本年部门预算');
    expect(text).toMatch(/上年结转655.59万元，与上年持平。$/);
  });

  test('a difference that does not show in print is none', () => {
    expect(paragraph('changes.text', { 'last.summary.total': '8672.244' })).toContain('与上年持平');
    expect(paragraph('changes.text', { ...inputs, 'last.summary.total': '8672.235' })).toContain(
      '增加0.01万元，主要',
    );
  });

  test('nothing to compare with: an amount, no rate', () => {
    expect(paragraph('changes.text', { ...inputs, 'last.summary.total': '0' })).toContain(
      '比上年增加8672.24万元，主要原因是收入多了；',
    );
  });

  test('not filled in: blanks, each asked once', () => {
    expect(paragraph('changes.text')).toContain(
      '比上年（【上年预算收支总计】），主要原因是【收入变动的主要原因】；本年部门',
    );
    const asks = narrate(shanxiBook()).asks.map((ask) => ask.id);
    expect(asks.slice(0, 3)).toEqual(['last.summary.total', 'reason.income', 'reason.expense']);
    expect(new Set(asks).size).toBe(asks.length);
  });

  test('what is no number is said to be none', () => {
    expect(paragraph('changes.text', { 'last.summary.total': '约七千' })).toContain(
      '【上年预算收支总计：“约七千”不是数】',
    );
  });

  test('a reason loses its own full stop and its line breaks', () => {
    const reasons = {
      ...inputs,
      'reason.income': '一是人多了；\n二是事多了。。 ',
      'reason.expense': '同上；',
    };
    const text = paragraph('changes.text', reasons);
    expect(text).toContain('主要原因是一是人多了；二是事多了；本年部门');
    expect(text).toMatch(/主要原因是同上。$/);
    expect(text).not.toMatch(/。；|。。|；。/);
  });
});

describe('二 收入, 三 支出', () => {
  test('二, 2024 and 2023', () => {
    expect(paragraph('income.sources')).toBe(
      '2024年度长治市公安局屯留分局预算收入8,672.24万元，主要包括一般公共预算拨款收入8,016.65万元，占92.44%；政府性基金预算拨款收入0万元，占0%；国有资本经营预算拨款收入0万元，占0%；财政专户管理资金收入0万元，占0%；单位资金0万元，占0%；上年结转655.59万元，占7.56%。',
    );
    expect(paragraph('income.sources', {}, IN_2023)).toContain('政府性基金预算拨款收入0.00万元，占0.00%；');
  });

  test('三 without thousands separators in 2024, with them in 2023', () => {
    expect(paragraph('expense.kinds')).toBe(
      '2024年度长治市公安局屯留分局支出预算8672.24万元，其中：基本支出3847.34万元，占44.36%；项目支出4824.9万元，占55.64%。',
    );
    expect(paragraph('expense.kinds', {}, IN_2023)).toBe(
      '2023年度支出预算8,672.24万元，其中：基本支出3,847.34万元，占44.36%；项目支出4,824.9万元，占55.64%。',
    );
  });

  test('one kind only', () => {
    const expense = table('expense', {
      columns: ['total', 'basic', 'project'],
      rows: [['total', '合计', 5, 5, null]],
    });
    expect(paragraph('expense.kinds', {}, { instead: [expense] })).toContain(
      '基本支出5万元，占100.00%；项目支出0万元，占0%。',
    );
  });

  test('a missing table is said, and the rest goes on', () => {
    expect(paragraph('income.sources', {}, { without: ['income'] })).toBe(
      '【没有找到“收入总表”，本段没有生成】',
    );
    expect(paragraph('expense.kinds', {}, { without: ['income'] })).toContain('支出预算8672.24万元');
  });

  test('a column that is missing is said by name', () => {
    const income = table('income', { columns: ['total', 'general'], rows: [['total', '合计', 1, 1]] });
    expect(paragraph('income.sources', {}, { instead: [income] })).toBe(
      '【“表”中没有找到“政府性基金预算拨款收入”，本段没有生成】',
    );
  });
});

describe('四 财政拨款', () => {
  test('2024 and 2023', () => {
    expect(paragraph('fiscal.text')).toBe(
      '2024年度长治市公安局屯留分局财政拨款收支总预算8,672.24万元。其中：一般公共预算拨款8,672.24万元，政府性基金预算拨款0万元，国有资本经营预算拨款0万元。其中：当年拨款收入8,016.65万元，上年结转收入655.59万元。支出包括：公共安全支出7,937.00万元、社会保障和就业支出353.12万元、卫生健康支出138.74万元、住房保障支出243.38万元等。',
    );
    const text = paragraph('fiscal.text', {}, IN_2023);
    expect(text).toContain('总预算8,672.24万元。收入为一般公共预算拨款8,672.24万元，');
    expect(text).toMatch(/住房保障支出243.38万元。$/);
  });
});

describe('五 一般公共预算支出', () => {
  const change = (last: string, variation: Variation = {}): string =>
    paragraph('general-expense.change', { 'last.general-expense.total': last }, variation);

  test('规模', () => {
    expect(change('6622.05')).toBe(
      '2024年度长治市公安局屯留分局一般公共预算当年支出8,016.65万元，比上年增加1394.60万元，增长21.06%。',
    );
    expect(change('6622.05', IN_2023)).toBe(
      '2023年度一般公共预算当年拨款8,016.65万元，比上年增加1394.60万元，增加21.06%。',
    );
    expect(change('989.339')).toContain('增加7027.31万元，增长710.3%。');
    expect(change('9000')).toContain('减少983.35万元，下降10.93%。');
    expect(change('8,016.65万元')).toMatch(/8,016.65万元，与上年持平。$/);
  });

  test('结构', () => {
    expect(paragraph('general-expense.structure')).toBe(
      '2024年度长治市公安局屯留分局一般公共预算当年支出8,016.65万元，主要用于以下方面：公共安全支出7,281.41万元，占90.83%；社会保障和就业支出353.12万元，占4.40%；卫生健康支出138.74万元，占1.73%；住房保障支出243.38万元，占3.04%等。',
    );
  });

  test('one class only, no class at all', () => {
    const columns = ['total', 'basic', 'project'] as const;
    const one = table('general-expense', {
      columns,
      rows: [
        ['total', '合计', 5, 5, 0],
        ['204', '公共安全支出', 5, 5, 0],
      ],
    });
    const text = paragraph('general-expense.structure', {}, { ...IN_2023, instead: [one] });
    expect(text).toMatch(/以下方面：公共安全支出5.00万元，占100.00%。$/);
    const none = table('general-expense', { columns, rows: [['total', '合计', 0, 0, 0]] });
    expect(paragraph('general-expense.structure', {}, { instead: [none] })).toMatch(/当年支出0万元。$/);
  });
});

describe('六 基本支出', () => {
  test('totals and items, each item once', () => {
    expect(paragraph('basic-expense.total.text')).toBe(
      '2024年度长治市公安局屯留分局一般公共预算安排基本支出3,811.52万元，其中：',
    );
    expect(paragraph('basic-expense.total.text', {}, IN_2023)).toBe(
      '2023年度一般公共预算基本支出3,811.52万元，其中：',
    );
    expect(paragraph('basic-expense.personnel.text')).toBe(
      '人员经费2,993.72万元，主要包括：基本工资、津贴补贴等；',
    );
    expect(paragraph('basic-expense.public.text')).toBe(
      '公用经费817.80万元，主要包括：办公费、办公设备购置等。',
    );
  });

  test('an empty table says 无', () => {
    const empty = table('basic-expense', {
      columns: ['total', 'personnel', 'public'],
      rows: [['total', '合计', null, null, null]],
    });
    expect(paragraph('basic-expense.personnel.text', {}, { instead: [empty] })).toBe(
      '人员经费0万元，主要包括：无；',
    );
  });
});

describe('七 三公', () => {
  const inputs = {
    'last.three-public.abroad': '0',
    'last.three-public.reception': '0',
    'last.three-public.vehicleRunning': '10.00',
    'last.three-public.vehiclePurchase': '95.51',
    'reason.three-public': '购车',
  };

  test('2024', () => {
    expect(paragraph('three-public.total.text', inputs)).toBe(
      '2024年长治市公安局屯留分局财政拨款安排的“三公”经费预算150.10万元比2023年增加44.59万元，主要原因是购车。',
    );
    expect(paragraph('three-public.items.text', inputs)).toBe(
      '其中：因公出国(境)费0万元，与上年预算数相同；公务接待费0万元，与上年预算数相同；公务用车运行维护费2.00万元，与上年相比预算数减少8.00万元；公务用车购置费148.10万元，与上年相比预算数增加52.59万元。',
    );
  });

  test('2023, with a reason for one item', () => {
    const reasons = { ...inputs, 'reason.three-public.vehicleRunning': '车少了。' };
    expect(paragraph('three-public.total.text', reasons, IN_2023)).toBe(
      '2023年财政拨款安排的“三公”经费预算150.10万元比2022年同口径增加44.59万元，主要原因是购车。',
    );
    expect(paragraph('three-public.items.text', reasons, IN_2023)).toContain(
      '因公出国(境)费0.00万元与上年预算数相同；公务接待费0.00万元与上年预算数相同；公务用车运行维护费2.00万元与上年相比预算数减少8.00万元，主要原因是车少了；',
    );
  });

  test('the same in all, though the items moved', () => {
    const moved = { ...inputs, 'last.three-public.vehicleRunning': '54.59' };
    expect(paragraph('three-public.total.text', moved)).toMatch(/预算150.10万元，与2023年预算数相同。$/);
  });

  test('none', () => {
    const none = table('three-public', { columns: ['total'], rows: [['public:total', '合计', null]] });
    const narrative = narrate(shanxiBook({ ...UNIT, instead: [none] }));
    const section = narrative.sections.find((each) => each.id === 'three-public');
    expect(section?.paragraphs.map((each) => each.text)).toEqual(['本单位无“三公”经费预算。']);
    expect(narrative.asks.filter((ask) => ask.section === 'three-public')).toEqual([]);
  });
});

describe('八 机关运行经费', () => {
  const inputs = { 'last.operating.total': '779.67', 'reason.operating': '新进人员' };

  test('a department with several organisations', () => {
    expect(paragraph('operating.text', inputs)).toBe(
      '本部门2024年所属长治市公安局屯留分局、长治市公安局屯留分局交通管理大队等2家行政单位机关运行经费817.8万元，比2023年预算增加38.13万元，增长4.89%，原因是新进人员。',
    );
  });

  test('a unit; 2023; the same; none', () => {
    expect(paragraph('operating.text', inputs, UNIT)).toContain(
      '本单位2024年机关运行经费财政拨款预算817.8万元，比2023年',
    );
    expect(paragraph('operating.text', inputs, IN_2023)).toBe(
      '2023年机关运行经费817.80万元较上年779.67万元增加38.13万元，增长4.89%，主要是新进人员。',
    );
    expect(paragraph('operating.text', { 'last.operating.total': '817.8' })).toMatch(
      /817\.8万元，与2023年预算持平。$/,
    );
    const none = table('operating', { columns: ['total'], rows: [['total', '部门合计', null]] });
    expect(paragraph('operating.text', {}, { instead: [none] })).toBe('无');
  });
});

describe('九 to 十二', () => {
  test('procurement: the total is added up, nothing is rounded', () => {
    const typed = {
      'procurement.goods': '3069.444',
      'procurement.works': '1084.096',
      'procurement.services': '1432.85',
    };
    expect(paragraph('procurement.text', typed)).toBe(
      '2024年长治市公安局屯留分局政府采购预算总额5586.39万元。其中：政府采购货物预算3069.444万元、政府采购工程预算1084.096万元、政府采购服务预算1432.85万元。',
    );
    expect(paragraph('procurement.text', {}, IN_2023)).toContain(
      '长治市公安局屯留分局部门各单位政府采购预算总额【政府采购预算总额】万元',
    );
  });

  test('performance', () => {
    expect(paragraph('performance.overall', INPUTS_000)).toBe(
      '2024年编报部门支出绩效目标，涉及部门预算资金4205.12万元，其中基本支出0万元，项目支出4205.12万元；机关及下属预算单位2个，其中3个单位编报了单位整体绩效目标，涉及资金4205.12万元。',
    );
    expect(paragraph('performance.projects', INPUTS_000)).toBe(
      '2024年长治市公安局屯留分局纳入绩效目标管理的二级项目2个，共计金额4,205.12万元。其中：其他运转类项目26个，涉及金额3,256.94万元；特定目标类项目5个，涉及金额948.18万元。公开项目绩效目标0个，涉及项目金额0万元，占部门（单位）项目支出总额的0%。其中：其他运转类项目0个，涉及项目金额0万元；特定目标类项目0个，涉及项目金额0万元。',
    );
    const some = {
      ...INPUTS_000,
      'performance.public.routine.amount': '420.512',
      'performance.public.routine.count': '1',
    };
    expect(paragraph('performance.projects', some)).toContain(
      '公开项目绩效目标1个，涉及项目金额420.512万元，占部门（单位）项目支出总额的10.00%。',
    );
    expect(paragraph('performance.overall', {}, IN_2023)).toBe(
      '2023年长治市公安局屯留分局部门实行绩效目标管理的项目2个，涉及一般公共预算当年拨款4205.12万元。',
    );
  });

  test('assets: the vehicles are added up', () => {
    expect(paragraph('assets.vehicles', INPUTS_000)).toBe(
      '截至2023年12月31日，长治市公安局屯留分局共有公务用车编制33辆，实有35辆，其中：领导用车0辆，机要通信用车0辆，应急保障用车0辆，执法执勤用车30辆，特种专业技术用车5辆，事业单位业务用车0辆，其他公务用车0辆。',
    );
    expect(paragraph('assets.houses', { 'assets.offices': '11133.50平方米' })).toContain(
      '建筑总面积11133.5平方米。',
    );
    expect(paragraph('assets.vehicles', { 'vehicles.quota': '3.5' })).toContain(
      '【公务用车编制：“3.5”不是整数】',
    );
  });

  test('a passage with line breaks becomes paragraphs, kept as typed', () => {
    const narrative = narrate(shanxiBook(), { 'other.text': '其一。\n其二。' });
    const texts = narrative.sections.at(-1)?.paragraphs.map((each) => each.text);
    expect(texts).toEqual(['（一）政府购买服务指导性目录', '无', '（二）其他', '其一。', '其二。']);
  });
});

describe('parts', () => {
  test('a share tells its calculation in the names of the tables', () => {
    const share = parts('income.sources').find(
      (part) => part.kind === 'fact' && part.fact === 'income.general.share',
    );
    expect(share).toMatchObject({ text: '92.44', how: '= 表二 C2 ÷ 表一 B5' });
  });

  test('a change tells both figures and where the second came from', () => {
    const inputs = { 'last.general-expense.total': '6622.05' };
    const found = parts('general-expense.change', inputs).filter((part) => part.kind === 'fact');
    expect(found.map((part) => [part.fact, part.text, part.how])).toEqual([
      ['general-expense.total', '8,016.65', ''],
      ['change.general-expense', '增加', '= 8,016.65（表五 B2）− 6,622.05（填报：上年一般公共预算当年支出）'],
      [
        'change.general-expense.amount',
        '1394.60',
        '= 8,016.65（表五 B2）− 6,622.05（填报：上年一般公共预算当年支出）',
      ],
      ['change.general-expense', '增长', '= 8,016.65（表五 B2）− 6,622.05（填报：上年一般公共预算当年支出）'],
      ['change.general-expense.percent', '21.06', '= 1,394.60 ÷ 6,622.05（填报：上年一般公共预算当年支出）'],
    ]);
    expect(found.every((part) => part.places.length === 1)).toBe(true);
  });

  test('what a person typed is an input, what he did not is an ask', () => {
    const kinds = parts('procurement.text', { 'procurement.goods': '1' }).filter(
      (part) => part.kind !== 'text',
    );
    expect(kinds.map((part) => [part.kind, part.text])).toEqual([
      ['ask', '【政府采购预算总额】'],
      ['input', '1.00'],
      ['ask', '【政府采购工程预算】'],
      ['ask', '【政府采购服务预算】'],
    ]);
  });

  test('the parts make up the text', () => {
    for (const section of narrate(shanxiBook(), INPUTS_000).sections) {
      for (const each of section.paragraphs)
        expect(each.parts.map((part) => part.text).join('')).toBe(each.text);
    }
  });
});

describe('without year or name', () => {
  test('both are asked for, and stand in once given', () => {
    const unknown: Variation = { year: null, organisation: null };
    const blank = narrate(shanxiBook(unknown));
    expect(blank.asks.slice(0, 2).map((ask) => ask.id)).toEqual(['document.year', 'document.organisation']);
    expect(paragraph('expense.kinds', {}, unknown)).toMatch(/^【年度】年度【单位名称】支出预算/);
    const given = { 'document.year': '2024', 'document.organisation': ORGANISATION };
    expect(paragraph('expense.kinds', given, unknown)).toMatch(/^2024年度长治市公安局屯留分局支出预算/);
    expect(paragraph('assets.houses', given, unknown)).toMatch(/^截至2023年12月31日/);
  });
});

test('everything filled in leaves nothing to ask', () => {
  expect(narrate(shanxiBook(), INPUTS_000).asks).toEqual([]);
});
