/**
 * Every fact a narrative may speak of. Wording files are validated against this list; `collectFacts` works through it in
 * order, so a sum or a share stands after its parts.
 */
import type { FactDefinition, ListDefinition } from './definition';
import { reader, shareOf, special, sumOf } from './definition';

const summaryIncome = reader('summary', 'income');
const summaryExpense = reader('summary', 'expense');
const income = reader('income');
const expense = reader('expense');
const fiscalIncome = reader('fiscal-summary', 'income');
const fiscalExpense = reader('fiscal-summary', 'expense');
const general = reader('general-expense');
const basic = reader('basic-expense');
const fundExpense = reader('fund-expense');
const threePublic = reader('three-public');
const operating = reader('operating');
const procurement = reader('procurement');
const assets = reader('assets');

/** In the income half of a summary table there is one column of money, whatever it is called. */
const MONEY = ['amount', 'total', 'current'] as const;

const GRAND_TOTAL = 'summary.income.grandTotal';

/** Income by source; shares are of 收入总计, carry-over included. */
const INCOME_SOURCES: readonly FactDefinition[] = (
  [
    ['general', '一般公共预算拨款收入'],
    ['fund', '政府性基金预算拨款收入'],
    ['stateCapital', '国有资本经营预算拨款收入'],
    ['fiscalAccount', '财政专户管理资金收入'],
    ['unitFunds', '单位资金'],
    ['carryover', '上年结转'],
  ] as const
).flatMap(([concept, label]) => [
  // 财政拨款收入 undivided is all 一般公共预算 only where the other two are listed beside it, so no alternative here.
  income(concept, label, 'total', concept),
  shareOf(`income.${concept}`, GRAND_TOTAL, `${label}占收入总计`, 'income'),
]);

/** Fiscal appropriation by fund: this year's plus carried over, as the narrative states it. */
const FISCAL_FUNDS: readonly FactDefinition[] = (
  [
    ['general', '一般公共预算拨款'],
    ['fund', '政府性基金预算拨款'],
    ['stateCapital', '国有资本经营预算拨款'],
  ] as const
).flatMap(([fund, label]) => [
  fiscalIncome(`income.${fund}`, `${label}（本年）`, `income:${fund}`, ...MONEY),
  fiscalIncome(`carryover.${fund}`, `${label}（上年结转）`, `carryover:${fund}`, ...MONEY),
  fiscalExpense(`expense.${fund}`, `${label}支出总计`, 'expense:grandTotal', fund),
  sumOf(
    `fiscal-summary.withCarryover.${fund}`,
    `${label}（含上年结转）`,
    'fiscal-summary',
    [`fiscal-summary.income.${fund}`, `fiscal-summary.carryover.${fund}`],
    `fiscal-summary.expense.${fund}`,
  ),
]);

export const FACT_CATALOGUE: readonly FactDefinition[] = [
  special('document.year', '年度', 'text'),
  special('document.lastYear', '上年度', 'text'),
  special('document.organisation', '单位名称', 'text'),
  special('document.kind', '部门或单位', 'text'),

  summaryIncome('income.general', '一般公共预算收入', 'income:general', ...MONEY),
  summaryIncome('income.fund', '政府性基金预算收入', 'income:fund', ...MONEY),
  summaryIncome('income.stateCapital', '国有资本经营预算收入', 'income:stateCapital', ...MONEY),
  summaryIncome('income.fiscalAccount', '财政专户管理资金收入', 'income:fiscalAccount', ...MONEY),
  summaryIncome('income.unitFunds', '单位资金收入', 'income:unitFunds', ...MONEY),
  summaryIncome('income.total', '本年收入合计', 'income:total', ...MONEY),
  summaryIncome('income.carryover', '上年结转', 'carryover', ...MONEY),
  summaryIncome('income.grandTotal', '收入总计', 'income:grandTotal', ...MONEY),
  summaryExpense('expense.total', '本年支出合计', 'expense:total', 'total', 'amount'),
  summaryExpense('expense.grandTotal', '支出总计', 'expense:grandTotal', 'total', 'amount'),
  summaryExpense('expense.current', '支出总计中的当年预算安排', 'expense:grandTotal', 'current'),
  summaryExpense('expense.carryover', '支出总计中的上年结转安排', 'expense:grandTotal', 'carryover'),

  ...INCOME_SOURCES,
  income('fiscal', '财政拨款收入', 'total', 'fiscal', 'general'),

  expense('total', '支出总计', 'total', 'total'),
  expense('basic', '基本支出', 'total', 'basic'),
  expense('project', '项目支出', 'total', 'project'),
  shareOf('expense.basic', 'expense.total', '基本支出占支出总计', 'expense'),
  shareOf('expense.project', 'expense.total', '项目支出占支出总计', 'expense'),

  ...FISCAL_FUNDS,
  fiscalIncome('income.total', '财政拨款本年收入合计', 'income:total', ...MONEY),
  fiscalIncome('carryover', '上年财政拨款结转', 'carryover', ...MONEY),
  fiscalIncome('income.grandTotal', '财政拨款收入总计', 'income:grandTotal', ...MONEY),
  fiscalExpense(
    'expense.grandTotal',
    '财政拨款支出总计',
    'expense:grandTotal',
    'subtotal',
    'total',
    'amount',
  ),

  general('total', '一般公共预算支出', 'total', 'total', 'amount'),
  general('basic', '一般公共预算基本支出', 'total', 'basic'),
  general('project', '一般公共预算项目支出', 'total', 'project'),

  basic('total', '一般公共预算基本支出', 'total', 'total'),
  basic('personnel', '人员经费', 'total', 'personnel'),
  basic('public', '公用经费', 'total', 'public'),

  fundExpense('total', '政府性基金预算支出', 'total', 'total'),

  threePublic('total', '“三公”经费', 'public:total', 'total', 'amount', 'general'),
  threePublic('abroad', '因公出国（境）费', 'public:abroad', 'total', 'amount', 'general'),
  threePublic('reception', '公务接待费', 'public:reception', 'total', 'amount', 'general'),
  threePublic('vehicles', '公务用车购置及运行费', 'public:vehicles', 'total', 'amount', 'general'),
  threePublic('vehiclePurchase', '公务用车购置费', 'public:vehiclePurchase', 'total', 'amount', 'general'),
  threePublic('vehicleRunning', '公务用车运行维护费', 'public:vehicleRunning', 'total', 'amount', 'general'),

  operating('total', '机关运行经费', 'total', 'total', 'amount', 'general'),
  special('operating.units.count', '有机关运行经费的单位个数', 'count', 'operating'),

  special('project-current.total', '本年项目支出', 'amount', 'project-current'),
  special('project-current.count', '本年项目个数', 'count', 'project-current'),
  special('project-carryover.total', '上年结转项目支出', 'amount', 'project-carryover'),
  special('project-carryover.count', '上年结转项目个数', 'count', 'project-carryover'),
  special('targets.count', '绩效目标个数', 'count', 'targets'),

  procurement('total', '政府采购预算', 'total', 'total', 'amount'),
  assets('total', '上年末固定资产金额', 'assets:total', 'amount', 'total'),
];

const NAMED_SHARES = { name: 'text', amount: 'amount', share: 'ratio' } as const;
const NAMED = { name: 'text', amount: 'amount' } as const;
/** `number` counts from 1. */
const PROJECT = { ...NAMED, number: 'text' } as const;

/** Lists keep table order; lines without money are left out. */
export const LIST_CATALOGUE: readonly ListDefinition[] = [
  { id: 'income.sources', label: '各项收入', table: 'income', fields: NAMED_SHARES },
  { id: 'summary.classes', label: '支出功能分类', table: 'summary', fields: NAMED_SHARES },
  {
    id: 'fiscal-summary.classes',
    label: '财政拨款支出功能分类',
    table: 'fiscal-summary',
    fields: NAMED_SHARES,
  },
  {
    id: 'general-expense.classes',
    label: '一般公共预算支出功能分类',
    table: 'general-expense',
    fields: NAMED_SHARES,
  },
  { id: 'basic-expense.personnel.items', label: '人员经费科目', table: 'basic-expense', fields: NAMED },
  { id: 'basic-expense.public.items', label: '公用经费科目', table: 'basic-expense', fields: NAMED },
  { id: 'three-public.items', label: '“三公”经费各项', table: 'three-public', fields: NAMED },
  { id: 'targets.projects', label: '绩效目标各项目', table: 'targets', fields: PROJECT },
  { id: 'targets.goals', label: '各项目的绩效目标', table: 'targets', fields: { ...PROJECT, goal: 'text' } },
  {
    id: 'institutions.units',
    label: '机构设置情况表中的单位',
    table: 'institutions',
    fields: { name: 'text' },
  },
  { id: 'operating.units', label: '机关运行经费各单位', table: 'operating', fields: NAMED },
];
