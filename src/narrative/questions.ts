/** Everything that only a person knows, and what the program works out from it. Wording files refer to these by id. */
import type { Ask, FactId } from '../model';

/** A question without its section: that is where the wording file uses it. */
export interface Question extends Omit<Ask, 'section'> {
  /** `passage`: whole paragraphs, kept as typed; otherwise a phrase inside a sentence, which loses its closing mark. */
  readonly passage: boolean;
  /** The fact of last year's workbook that answers it. */
  readonly previous: FactId | null;
}

/** A figure of inputs (and facts) added up. */
export interface InputTotal {
  readonly id: string;
  readonly label: string;
  readonly kind: 'amount' | 'count';
  readonly terms: readonly string[];
}

/** A share whose part is an input total. */
export interface InputShare {
  readonly id: string;
  readonly label: string;
  readonly part: string;
  readonly whole: string;
}

/** This year against last year. `current` is a fact; `previous` the questions whose sum is last year's figure. */
export interface Change {
  readonly id: string;
  readonly label: string;
  readonly current: FactId;
  readonly previous: readonly string[];
}

const WAN = '万元';

function amount(id: string, label: string, example: string, previous: FactId | null = null): Question {
  return { id, label, kind: 'amount', unit: WAN, example, required: true, passage: false, previous };
}

function count(id: string, label: string, unit: string, example: string): Question {
  return { id, label, kind: 'count', unit, example, required: true, passage: false, previous: null };
}

function phrase(id: string, label: string, example: string, required = true): Question {
  return { id, label, kind: 'text', unit: '', example, required, passage: false, previous: null };
}

function passage(id: string, label: string, example: string, required = true): Question {
  return { ...phrase(id, label, example, required), passage: true };
}

const VEHICLES: readonly (readonly [string, string])[] = [
  ['leader', '领导用车'],
  ['confidential', '机要通信用车'],
  ['emergency', '应急保障用车'],
  ['law', '执法执勤用车'],
  ['special', '特种专业技术用车'],
  ['institution', '事业单位业务用车'],
  ['other', '其他公务用车'],
];

const THREE_PUBLIC: readonly (readonly [string, string, string])[] = [
  ['abroad', '因公出国（境）费', '0'],
  ['reception', '公务接待费', '15.00'],
  ['vehicleRunning', '公务用车运行维护费', '10.00'],
  ['vehiclePurchase', '公务用车购置费', '95.51'],
];

const lastYear = {
  summary: amount('last.summary.total', '上年预算收支总计', '7524.84', 'summary.income.grandTotal'),
  general: amount(
    'last.general-expense.total',
    '上年一般公共预算当年支出',
    '6622.05',
    'general-expense.total',
  ),
  operating: amount('last.operating.total', '上年机关运行经费', '779.67', 'operating.total'),
  basic: amount('last.expense.basic', '上年基本支出', '4075.23', 'expense.basic'),
  project: amount('last.expense.project', '上年项目支出', '6572.52', 'expense.project'),
  threePublic: amount('last.three-public.total', '上年“三公”经费预算', '172.02', 'three-public.total'),
};

export const QUESTIONS: readonly Question[] = [
  phrase('document.organisation', '单位名称', '某某市公安局'),
  count('document.year', '年度', '', '2024'),
  ...Object.values(lastYear),
  ...THREE_PUBLIC.map(([id, label, example]) =>
    amount(`last.three-public.${id}`, `上年${label}`, example, `three-public.${id}`),
  ),
  phrase('reason.income', '收入变动的主要原因', '本年新招录人员，人员经费增加'),
  phrase('reason.expense', '支出变动的主要原因', '本年新招录人员，人员经费增加'),
  phrase('reason.three-public', '“三公”经费变动的主要原因', '本年度需购置执法执勤用车10辆'),
  ...THREE_PUBLIC.map(([id, label]) =>
    phrase(`reason.three-public.${id}`, `${label}变动的主要原因`, '车辆编制增加', false),
  ),
  phrase('reason.operating', '机关运行经费变动的原因', '本年度新进人员'),
  phrase('reason.basic', '基本支出变动的主要原因', '人员变动、人员工资调整及公用经费调整支出'),
  phrase('reason.project', '项目支出变动的主要原因', '项目减少支出'),
  phrase('purpose.project', '项目支出的主要用途', '打击违法犯罪，维护社会治安稳定'),
  phrase('purpose.operating', '机关运行经费的主要用途', '日常维修、办公用房水电费、办公用房取暖费'),

  amount('procurement.goods', '政府采购货物预算', '229.59'),
  amount('procurement.works', '政府采购工程预算', '0'),
  amount('procurement.services', '政府采购服务预算', '125.00'),

  amount('performance.basic', '整体绩效目标涉及的基本支出', '0'),
  count('performance.agencies', '机关及下属预算单位个数', '个', '2'),
  count('performance.reported', '编报单位整体绩效目标的单位个数', '个', '2'),
  count('performance.routine.count', '其他运转类项目个数', '个', '26'),
  amount('performance.routine.amount', '其他运转类项目金额', '3256.94'),
  count('performance.specific.count', '特定目标类项目个数', '个', '5'),
  amount('performance.specific.amount', '特定目标类项目金额', '948.18'),
  count('performance.public.routine.count', '公开绩效目标的其他运转类项目个数', '个', '0'),
  amount('performance.public.routine.amount', '公开绩效目标的其他运转类项目金额', '0'),
  count('performance.public.specific.count', '公开绩效目标的特定目标类项目个数', '个', '0'),
  amount('performance.public.specific.amount', '公开绩效目标的特定目标类项目金额', '0'),

  count('vehicles.quota', '公务用车编制', '辆', '33'),
  ...VEHICLES.map(([id, label]) => count(`vehicles.${id}`, label, '辆', id === 'law' ? '30' : '0')),
  { ...amount('assets.offices', '办公用房建筑总面积', '11133'), unit: '平方米' },
  count('assets.equipment50', '价值50万元以上的通用设备', '台（套）', '0'),
  count('assets.equipment100', '价值100万元以上的通用设备', '台（套）', '0'),
  amount('assets.purchase', '本年度拟购置固定资产总额', '203.90'),
  passage(
    'assets.vehicles.text',
    '车辆情况',
    '截止2022年底，某某市公安局部门共有车辆259辆，其中：一般公务用车5辆……',
  ),
  passage(
    'assets.houses.text',
    '房屋情况',
    '截止2022年底，某某市公安局部门共有房屋78306.04平方米，账面价值共18424.87万元。',
  ),
  passage(
    'assets.other.text',
    '其他国有资产占有使用情况',
    '截止2022年底，单价50万元（含）以上的通用设备11套。',
  ),

  passage(
    'organisation.duties',
    '单位职责',
    '（一）按照市公安局和县委、县政府的指示，研究部署和组织实施全县公安工作。',
  ),
  passage(
    'organisation.structure',
    '机构设置情况',
    '某某市公安局内设机构12个，下属预算单位3个：某某市看守所、某某市公安局交通警察支队……',
  ),
  passage('other.services', '政府购买服务指导性目录', '参照《山西省部门政府购买服务指导性目录》', false),
  passage('other.text', '其他需要说明的事项', '无', false),
];

export const INPUT_TOTALS: readonly InputTotal[] = [
  {
    id: 'procurement.inputs',
    label: '政府采购预算总额',
    kind: 'amount',
    terms: ['procurement.goods', 'procurement.works', 'procurement.services'],
  },
  {
    id: 'performance.total',
    label: '整体绩效目标涉及资金',
    kind: 'amount',
    terms: ['performance.basic', 'project-current.total'],
  },
  {
    id: 'performance.public.count',
    label: '公开绩效目标的项目个数',
    kind: 'count',
    terms: ['performance.public.routine.count', 'performance.public.specific.count'],
  },
  {
    id: 'performance.public.amount',
    label: '公开绩效目标的项目金额',
    kind: 'amount',
    terms: ['performance.public.routine.amount', 'performance.public.specific.amount'],
  },
  {
    id: 'vehicles.total',
    label: '公务用车实有数',
    kind: 'count',
    terms: VEHICLES.map(([id]) => `vehicles.${id}`),
  },
];

export const INPUT_SHARES: readonly InputShare[] = [
  {
    id: 'performance.public.share',
    label: '公开绩效目标的项目金额占项目支出',
    part: 'performance.public.amount',
    whole: 'project-current.total',
  },
];

function change(id: string, label: string, current: FactId, ...previous: readonly string[]): Change {
  return { id: `change.${id}`, label, current, previous };
}

export const CHANGES: readonly Change[] = [
  change('income', '收入总计比上年', 'summary.income.grandTotal', 'last.summary.total'),
  change('expense', '支出总计比上年', 'summary.expense.grandTotal', 'last.summary.total'),
  change(
    'general-expense',
    '一般公共预算当年支出比上年',
    'general-expense.total',
    'last.general-expense.total',
  ),
  change('operating', '机关运行经费比上年', 'operating.total', 'last.operating.total'),
  change('expense.basic', '基本支出比上年', 'expense.basic', 'last.expense.basic'),
  change('expense.project', '项目支出比上年', 'expense.project', 'last.expense.project'),
  change('three-public.total', '“三公”经费比上年', 'three-public.total', 'last.three-public.total'),
  change(
    'three-public',
    '“三公”经费比上年',
    'three-public.total',
    ...THREE_PUBLIC.map(([id]) => `last.three-public.${id}`),
  ),
  ...THREE_PUBLIC.map(([id, label]) =>
    change(`three-public.${id}`, `${label}比上年`, `three-public.${id}`, `last.three-public.${id}`),
  ),
];
