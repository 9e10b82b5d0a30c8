import { narrate } from '../../src/narrative';
import type { Inputs } from '../../src/model';
import type { TableLiteral } from '../kit/build-book';
import { buildBook } from '../kit/build-book';
import { bookOf, grid, sheet } from '../kit/grid';
import { INPUTS_003 } from './published-inputs';

const TABLES: readonly TableLiteral[] = [
  {
    id: 'summary',
    label: '收支总表',
    panels: [
      {
        side: 'income',
        columns: ['amount'],
        rows: [
          ['income:general', '一、一般公共预算拨款收入', 9286.36],
          ['income:fund', '二、政府性基金预算拨款收入', null],
          ['income:stateCapital', '三、国有资本经营预算拨款收入', null],
          ['income:fiscalAccount', '四、财政专户管理资金收入', null],
          ['income:unitFunds', '五、单位资金', null],
          ['carryover', '上年结转结余', 0.18],
          ['income:grandTotal', '收入总计', 9286.55],
        ],
      },
      { side: 'expense', columns: ['amount'], rows: [['expense:grandTotal', '支出总计', 9286.55]] },
    ],
  },
  {
    id: 'expense',
    panels: [
      { columns: ['total', 'basic', 'project'], rows: [['total', '合计', 9286.55, 4111.18, 5175.37]] },
    ],
  },
  {
    id: 'basic-expense',
    panels: [
      { columns: ['total', 'personnel', 'public'], rows: [['total', '合计', 4111.18, 3497.64, 613.53]] },
    ],
  },
  {
    id: 'three-public',
    panels: [
      {
        columns: ['total'],
        rows: [
          ['public:total', '“三公”经费小计', 159.21],
          ['public:abroad', '一、因公出国（境）费', null],
          ['public:vehicles', '二、公务用车购置及运维费', 157.16],
          ['public:vehiclePurchase', '其中：公务用车购置费', 32.86],
          ['public:vehicleRunning', '公务用车运行维护费', 124.3],
          ['public:reception', '三、公务接待费', 2.05],
        ],
      },
    ],
  },
  { id: 'assets', panels: [{ columns: ['amount'], rows: [['assets:total', '资产总额', 23905.44]] }] },
];

function paragraph(id: string, inputs: Inputs = {}, without: readonly TableLiteral['id'][] = []): string {
  const book = buildBook({
    profile: 'hebei-2024',
    organisation: '大厂回族自治县公安局',
    organisationKind: 'unit',
    tables: TABLES.filter((table) => !without.includes(table.id)),
  });
  const paragraphs = narrate(book, inputs).sections.flatMap((section) => section.paragraphs);
  return paragraphs
    .filter((each) => each.template === id)
    .map((each) => each.text)
    .join('\n');
}

test('二·1 收入: zero with two decimals, no shares', () => {
  expect(paragraph('budget.income')).toBe(
    '反映本单位当年全部收入。2024年预算收入9286.55万元，其中：一般公共预算收入9286.36万元，基金预算收入0.00万元，国有资本经营预算收入0.00万元，财政专户核拨收入0.00万元，单位资金收入0.00万元，上年结转结余0.18万元。',
  );
});

test('二·2 支出', () => {
  expect(paragraph('budget.expense', INPUTS_003)).toBe(
    '收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，反映大厂回族自治县公安局年度单位预算中支出预算的总体情况。2024年支出预算9286.55万元，其中基本支出4111.18万元，包括人员经费3497.64万元和日常公用经费613.53万元；项目支出5175.37万元，主要为打击违法犯罪，维护社会治安稳定等。',
  );
});

test('二·3 比上年: the words follow the figures', () => {
  expect(paragraph('budget.change', INPUTS_003)).toBe(
    '2024年预算收支安排9286.55万元，较2023年预算减少1361.20万元，其中：基本支出增加35.95万元，主要为人员变动、人员工资调整及公用经费调整支出；项目支出减少1397.15万元，主要为项目减少支出。',
  );
  const same = {
    'last.summary.total': '9286.55',
    'last.expense.basic': '4111.18',
    'last.expense.project': '5175.37',
  };
  expect(paragraph('budget.change', same)).toBe(
    '2024年预算收支安排9286.55万元，与2023年预算持平，其中：基本支出与上年持平；项目支出与上年持平。',
  );
  expect(paragraph('budget.change')).toBe(
    '2024年预算收支安排9286.55万元，较2023年预算（【上年预算收支总计】），其中：基本支出（【上年基本支出】），主要为【基本支出变动的主要原因】；项目支出（【上年项目支出】），主要为【项目支出变动的主要原因】。',
  );
});

test('三 机关运行经费', () => {
  expect(paragraph('operating.text', INPUTS_003)).toBe(
    '2024年，我单位机关运行经费共计安排613.53万元，主要用于日常维修、办公用房水电费、办公用房取暖费、办公用房物业管理费等日常运行支出。',
  );
});

test('四 三公', () => {
  expect(paragraph('three-public.text', INPUTS_003)).toBe(
    '2024年，我单位财政拨款“三公”经费预算安排159.21万元，其中因公出国（境）费0.00万元；公务用车购置及运维费157.16万元（其中：公务用车购置费为32.86万元，公务用车运维费124.30万元）；公务接待费2.05万元。与2023年相比减少12.81万元，增减变化的主要原因是我单位切实落实勤俭节约各项规定，压减公车运行经费支出。',
  );
  expect(paragraph('three-public.text', { 'last.three-public.total': '159.21' })).toMatch(
    /2.05万元。与2023年持平。$/,
  );
});

test('七 国有资产: nothing to buy needs no reference to procurement', () => {
  expect(paragraph('assets.text', INPUTS_003)).toBe(
    '大厂回族自治县公安局上年末固定资产金额为23905.44万元（详见下表）。本年度拟购置固定资产总额为203.90万元，已按要求列入政府采购预算，详见政府采购预算表。',
  );
  expect(paragraph('assets.text', { 'assets.purchase': '0' })).toMatch(/拟购置固定资产总额为0.00万元。$/);
});

test('duties are typed as paragraphs', () => {
  expect(paragraph('organisation.duties', { 'organisation.duties': '（一）甲。\r\n（二）乙。' })).toBe(
    '（一）甲。\n（二）乙。',
  );
});

test('tables that are not there', () => {
  expect(paragraph('procurement.table')).toBe('我单位无政府采购预算。');
  expect(paragraph('targets.text')).toBe('单位项目绩效目标见附表。');
  expect(paragraph('assets.text', INPUTS_003, ['assets'])).toBe(
    '【没有找到“国有资产占用情况表”，本段没有生成】',
  );
});

describe('五 项目绩效目标, project by project', () => {
  const REGISTER = (goals: readonly [string, string]) =>
    sheet(
      '绩效目标',
      grid`
      项目绩效目标表
      序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1 | 绩效目标2
      1 | P001 | 驻京工作经费 | 48.96 | 48.96 | ${goals[0]} | 全年值班不少于300天
      2 | P002 | 从优待警经费 | 8.24 | 8.24 | ${goals[1]} |`,
    );
  const written = (goals: readonly [string, string]): readonly string[] => {
    const book = { ...bookOf([REGISTER(goals)]), profile: 'hebei-2024' };
    return narrate(book)
      .sections.flatMap((section) => section.paragraphs)
      .filter((each) => each.template === 'targets.projects')
      .map((each) => each.text);
  };

  test('its amount and its goals, one paragraph each', () => {
    expect(written(['维持正常秩序。', '激励民警，提高战斗力'])).toEqual([
      '1、驻京工作经费：预算48.96万元。绩效目标：维持正常秩序。全年值班不少于300天。',
      '2、从优待警经费：预算8.24万元。绩效目标：激励民警，提高战斗力。',
    ]);
  });

  test('the amounts alone where a project has no goal: half a list would say less than the table', () => {
    expect(written(['维持正常秩序。', ''])).toEqual([
      '1、驻京工作经费：预算48.96万元。',
      '2、从优待警经费：预算8.24万元。',
    ]);
  });
});

test('机构设置: the table where there is one, what was typed, or a blank to fill', () => {
  const structure = (withTable: boolean, inputs: Inputs = {}): readonly string[] => {
    const book = buildBook({ profile: 'hebei-2024', organisationKind: 'unit', organisation: '某县公安局' });
    const table = bookOf([
      sheet(
        '机构设置情况',
        grid`
      单位机构设置情况
      单位名称 | 单位性质 | 单位规格 | 经费保障形式
      某县公安局 | 行政 | 正科级 | 财政拨款`,
      ),
    ]);
    const whole = {
      ...book,
      ...(withTable ? { tables: table.tables, panels: table.panels, cells: table.cells } : {}),
    };
    return narrate(whole, inputs)
      .sections.flatMap((section) => section.paragraphs)
      .filter((each) => each.template.startsWith('organisation.structure') && each.style === 'body')
      .map((each) => each.text);
  };
  const typed = { 'organisation.structure': '内设机构12个。\n下属单位2个。' };
  const pointer = '机构设置情况见《单位机构设置情况》表。';
  expect(structure(true)).toEqual([pointer]);
  expect(structure(true, typed)).toEqual(['内设机构12个。', '下属单位2个。', pointer]);
  expect(structure(false, typed)).toEqual(['内设机构12个。', '下属单位2个。']);
  expect(structure(false)).toEqual(['【机构设置情况】']);
});
