/** The words of budgets and what they mean, as data: a pattern and the facts it may stand for under each topic. */
import type { Topic } from './topics';

export interface Subject {
  /** Tested on the words without years, names and brackets. The first subject that fits decides. */
  readonly words: RegExp;
  /** Facts any of which may be meant, whatever the topic. */
  readonly ids: readonly string[];
  /** Under these topics only these. */
  readonly under?: Readonly<Partial<Record<Topic, readonly string[]>>>;
  /** Where the tables give none of the above. */
  readonly instead?: readonly string[];
  /** What sentences after it are about, where the heading does not tell. */
  readonly opens?: Topic;
}

const GRAND = ['summary.income.grandTotal', 'summary.expense.grandTotal'] as const;
const PERFORMANCE_PROJECTS = ['project-current.total', 'general-expense.project'] as const;

export const SUBJECTS: readonly Subject[] = [
  { words: /因公出国|出国费|出境费/, ids: ['three-public.abroad'] },
  { words: /公务接待/, ids: ['three-public.reception'] },
  {
    words: /(?:公务用?车|公车|车辆)购置(?:费)?(?:及|和|与|以及|、)(?:公务用?车)?(?:运行|运维)/,
    ids: ['three-public.vehicles'],
  },
  { words: /(?:公务用?车|公车|车辆)(?:运行|运维|维护)/, ids: ['three-public.vehicleRunning'] },
  { words: /(?:公务用?车|公车|车辆)购置/, ids: ['three-public.vehiclePurchase'] },
  { words: /三公/, ids: ['three-public.total'], opens: 'threePublic' },
  { words: /机关运行/, ids: ['operating.total'], instead: ['basic-expense.public'], opens: 'operating' },
  { words: /采购.*(?:货物|工程|服务)|(?:货物|工程|服务)类?(?:采购|预算)/, ids: [] },
  { words: /政府采购|采购预算/, ids: ['procurement.total'], opens: 'procurement' },
  { words: /拟购置|计划购置|新增资产/, ids: [] },
  { words: /固定资产|资产总额|资产总值|国有资产/, ids: ['assets.total'], opens: 'assets' },
  { words: /其他运转类|特定目标类|人员类/, ids: [] },

  // 一般公共预算, narrower first
  { words: /一般公共预算.*基本支出/, ids: ['basic-expense.total', 'general-expense.basic'], opens: 'basic' },
  { words: /一般公共预算.*项目支出/, ids: ['general-expense.project'] },
  {
    words: /一般公共预算.*结转/,
    ids: ['fiscal-summary.carryover.general'],
    under: { income: ['fiscal-summary.carryover.general', 'income.carryover', 'summary.income.carryover'] },
  },
  {
    words: /一般公共预算/,
    ids: [
      'general-expense.total',
      'summary.income.general',
      'income.general',
      'fiscal-summary.income.general',
      'fiscal-summary.withCarryover.general',
      'fiscal-summary.expense.general',
    ],
    under: {
      income: ['income.general', 'summary.income.general'],
      fiscal: [
        'fiscal-summary.withCarryover.general',
        'fiscal-summary.income.general',
        'fiscal-summary.expense.general',
      ],
      general: ['general-expense.total'],
      basic: ['basic-expense.total'],
      performance: ['general-expense.project', 'project-current.total'],
      overall: ['summary.income.general', 'income.general'],
    },
    instead: ['income.fiscal'],
    opens: 'general',
  },
  {
    words: /基金/,
    ids: ['summary.income.fund', 'income.fund', 'fund-expense.total', 'fiscal-summary.income.fund'],
    under: {
      income: ['income.fund', 'summary.income.fund'],
      fiscal: [
        'fiscal-summary.withCarryover.fund',
        'fiscal-summary.income.fund',
        'fiscal-summary.expense.fund',
      ],
      fund: ['fund-expense.total', 'summary.income.fund'],
    },
    opens: 'fund',
  },
  {
    words: /国有资本/,
    ids: ['summary.income.stateCapital', 'income.stateCapital', 'fiscal-summary.income.stateCapital'],
    under: {
      income: ['income.stateCapital', 'summary.income.stateCapital'],
      fiscal: [
        'fiscal-summary.withCarryover.stateCapital',
        'fiscal-summary.income.stateCapital',
        'fiscal-summary.expense.stateCapital',
      ],
    },
    opens: 'stateCapital',
  },
  { words: /专户/, ids: ['income.fiscalAccount', 'summary.income.fiscalAccount'] },
  { words: /事业单位经营收入|^经营收入/, ids: ['summary.income.business', 'income.business'] },
  { words: /事业收入/, ids: ['summary.income.undertaking', 'income.undertaking'] },
  { words: /上级补助收入/, ids: ['summary.income.superior', 'income.superior'] },
  { words: /附属单位上缴/, ids: ['summary.income.affiliated', 'income.affiliated'] },
  { words: /^其他收入/, ids: ['summary.income.other', 'income.other'] },
  { words: /单位资金/, ids: ['income.unitFunds', 'summary.income.unitFunds'] },

  // 财政拨款
  { words: /财政拨款.*结转|结转.*财政拨款/, ids: ['fiscal-summary.carryover'] },
  {
    words: /财政拨款.*(?:收支|总预算|总收入|收入总计|收入预算总计|收入总额)/,
    ids: ['fiscal-summary.income.grandTotal', 'fiscal-summary.expense.grandTotal'],
    opens: 'fiscal',
  },
  {
    words: /财政拨款.*(?:总支出|支出总计|支出)/,
    ids: ['fiscal-summary.expense.grandTotal'],
    opens: 'fiscal',
  },
  {
    words: /财政拨款/,
    ids: [
      'fiscal-summary.income.total',
      'fiscal-summary.income.grandTotal',
      'income.fiscal',
      'fiscal-summary.withCarryover.general',
    ],
    under: {
      income: ['income.fiscal', 'fiscal-summary.income.total'],
      fiscal: [
        'fiscal-summary.income.total',
        'fiscal-summary.income.grandTotal',
        'fiscal-summary.withCarryover.general',
      ],
    },
    opens: 'fiscal',
  },

  // by kind of spending
  { words: /人员经费|人员支出|人员类?费用/, ids: ['basic-expense.personnel'] },
  { words: /公用经费|日常公用/, ids: ['basic-expense.public'] },
  {
    words: /基本支出/,
    ids: ['expense.basic'],
    under: {
      general: ['general-expense.basic', 'basic-expense.total'],
      basic: ['basic-expense.total', 'general-expense.basic'],
      performance: [],
      fiscal: ['expense.basic', 'general-expense.basic'],
      other: ['expense.basic', 'basic-expense.total', 'general-expense.basic'],
    },
  },
  {
    words: /结转.*项目|项目.*结转/,
    ids: ['project-carryover.total'],
  },
  {
    words: /项目支出/,
    ids: ['expense.project'],
    under: {
      general: ['general-expense.project'],
      basic: ['general-expense.project'],
      performance: PERFORMANCE_PROJECTS,
      projects: ['project-current.total', 'expense.project', 'general-expense.project'],
      fiscal: ['expense.project', 'general-expense.project'],
      other: ['expense.project', 'general-expense.project', 'project-current.total'],
    },
  },
  {
    words: /二级项目|绩效目标管理的项目|预算安排项目|纳入绩效/,
    ids: [...PERFORMANCE_PROJECTS],
    under: { overall: ['project-current.total'] },
  },

  // totals
  { words: /(?:年终|年末)(?:财政拨款)?结转|结转(?:至|到)?下年/, ids: [] },
  {
    words: /结转/,
    ids: ['summary.income.carryover', 'income.carryover', 'summary.expense.carryover'],
    under: {
      fiscal: ['fiscal-summary.carryover'],
      projects: ['project-carryover.total', 'summary.income.carryover'],
      general: ['fiscal-summary.carryover.general', 'summary.income.carryover'],
    },
  },
  {
    words: /(?:本年|当年)(?:预算)?安排/,
    ids: ['summary.expense.current', 'summary.income.total'],
    under: { fiscal: ['fiscal-summary.income.total'] },
  },
  {
    words: /当年拨款|本年拨款/,
    ids: ['fiscal-summary.income.total'],
    under: { general: ['general-expense.total'] },
  },
  {
    words: /(?:本年|当年)(?:预算)?收入/,
    ids: ['summary.income.total'],
    under: { fiscal: ['fiscal-summary.income.total'] },
  },
  {
    words: /(?:本年|当年)(?:预算)?支出/,
    ids: ['summary.expense.total', 'summary.expense.current', 'expense.total'],
    under: {
      fiscal: ['fiscal-summary.expense.grandTotal', 'fiscal-summary.income.total'],
      general: ['general-expense.total'],
    },
  },
  {
    words: /收支/,
    ids: [...GRAND],
    under: { fiscal: ['fiscal-summary.income.grandTotal', 'fiscal-summary.expense.grandTotal'] },
    opens: 'overall',
  },
  {
    // 非税收入, 利息收入, 租金收入 are no total.
    words: /(?<![税益息金赠助缴营业户他让租费没置款])收入/,
    ids: ['summary.income.grandTotal', 'summary.income.total'],
    under: {
      fiscal: ['fiscal-summary.income.grandTotal', 'fiscal-summary.income.total'],
      income: ['summary.income.grandTotal'],
      overall: ['summary.income.grandTotal'],
      fund: ['summary.income.fund'],
    },
    opens: 'income',
  },
  {
    // 工资福利支出合计, 公共安全支出总额 are no totals of the budget.
    words:
      /(?<![利务全育术媒业康保区水输障助性他营款金费建])支出(?:预算)?(?:总计|总额|合计|预算|总预算)$|预算支出|总支出|^支出$|^支出安排/,
    ids: ['expense.total', 'summary.expense.grandTotal'],
    under: {
      fiscal: ['fiscal-summary.expense.grandTotal'],
      general: ['general-expense.total'],
      basic: ['basic-expense.total'],
      fund: ['fund-expense.total'],
    },
    opens: 'expense',
  },
];

/** Facts that a share is of when its sentence names no whole. */
export const WHOLES: Readonly<Partial<Record<Topic, readonly string[]>>> = {
  overall: ['summary.income.grandTotal'],
  income: ['summary.income.grandTotal', 'summary.income.total'],
  expense: ['expense.total', 'summary.expense.grandTotal'],
  fiscal: ['fiscal-summary.income.grandTotal', 'fiscal-summary.expense.grandTotal'],
  general: ['general-expense.total'],
  basic: ['basic-expense.total'],
  fund: ['fund-expense.total'],
  threePublic: ['three-public.total'],
};

/** Which rows of which tables a name means under a topic. */
export const ROWS_UNDER: Readonly<
  Record<
    Topic,
    readonly ('summary' | 'expense' | 'fiscal' | 'general' | 'basic' | 'fund' | 'operating' | 'projects')[]
  >
> = {
  overall: ['summary', 'expense'],
  income: ['summary'],
  expense: ['expense', 'summary'],
  fiscal: ['fiscal'],
  general: ['general'],
  basic: ['basic'],
  fund: ['fund'],
  stateCapital: [],
  threePublic: [],
  operating: ['operating', 'basic'],
  procurement: [],
  performance: ['projects'],
  projects: ['projects'],
  assets: [],
  words: [],
  other: ['general', 'summary', 'fiscal', 'basic', 'projects'],
};

/** Totals and what they are made of, as `figureId` calls them, for changes: one of the lists must be complete to be compared. */
export const PARTS_OF: readonly (readonly [string, readonly string[]])[] = [
  [
    'three-public.total',
    [
      'three-public.abroad',
      'three-public.reception',
      'three-public.vehicleRunning',
      'three-public.vehiclePurchase',
    ],
  ],
  ['three-public.total', ['three-public.abroad', 'three-public.reception', 'three-public.vehicles']],
  ['three-public.vehicles', ['three-public.vehicleRunning', 'three-public.vehiclePurchase']],
  ['summary.grandTotal', ['expense.basic', 'expense.project']],
  ['general-expense.total', ['basic-expense.total', 'general-expense.project']],
  ['basic-expense.total', ['basic-expense.personnel', 'basic-expense.public']],
];

/** One figure under several names: income and expense balance, so last year's total is one figure too. */
const SAME_FIGURE: Readonly<Record<string, string>> = {
  'summary.income.grandTotal': 'summary.grandTotal',
  'summary.expense.grandTotal': 'summary.grandTotal',
  'expense.total': 'summary.grandTotal',
  'general-expense.basic': 'basic-expense.total',
  'fiscal-summary.income.grandTotal': 'fiscal-summary.grandTotal',
  'fiscal-summary.expense.grandTotal': 'fiscal-summary.grandTotal',
};

/** The figure an id stands for, whichever table prints it. */
export function figureId(id: string): string {
  return SAME_FIGURE[id] ?? id;
}

/** Last year's figures that a person may have filled in. */
export const LAST_YEAR: Readonly<Record<string, readonly (readonly string[])[]>> = {
  'summary.grandTotal': [['last.summary.total']],
  'general-expense.total': [['last.general-expense.total']],
  'operating.total': [['last.operating.total']],
  'expense.basic': [['last.expense.basic']],
  'expense.project': [['last.expense.project']],
  'three-public.total': [
    [
      'last.three-public.abroad',
      'last.three-public.reception',
      'last.three-public.vehicleRunning',
      'last.three-public.vehiclePurchase',
    ],
    ['last.three-public.total'],
  ],
  'three-public.abroad': [['last.three-public.abroad']],
  'three-public.reception': [['last.three-public.reception']],
  'three-public.vehicleRunning': [['last.three-public.vehicleRunning']],
  'three-public.vehiclePurchase': [['last.three-public.vehiclePurchase']],
};
