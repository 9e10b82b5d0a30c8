/** Words and topic → what the tables say about them. */
import { figuresIn } from '../../../../src/rules/narrative/reading/figures';
import { Ledger } from '../../../../src/rules/narrative/reading/ledger';
import { Resolver } from '../../../../src/rules/narrative/reading/resolve';
import type { Topic } from '../../../../src/rules/narrative/reading/topics';
import type { Inputs } from '../../../../src/model';
import { bookOf, grid, sheet } from '../../../kit/grid';
import { BASIC, EXPENSE, GENERAL, OPERATING, PROJECTS, PUBLIC, SUMMARY } from '../tables';
import { paraOf } from './para';

const CARRIED = sheet('表十三 项目支出(上年结转)', grid`
  项目名称 | 合计 | 一般公共预算
  合计 | 50.00 | 50.00
  信息化项目 | 50.00 | 50.00`);
const TARGETS = sheet('绩效目标', grid`
  项目绩效目标表
  序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1
  1 | P001 | 办案业务费 | 200.00 | 200.00 | 办案`);

const book = bookOf([SUMMARY, EXPENSE, GENERAL, BASIC, PUBLIC, OPERATING, PROJECTS, CARRIED, TARGETS]);
// Made anew for each test: a ledger keeps what it looked up.
const resolverOf = (inputs: Inputs = {}, organisation: string | null = book.organisation) => new Resolver(new Ledger({ ...book, organisation }, inputs));

test.each([
  ['2024年度清河县公安局预算收入总计', '预算收入总计'],
  ['清河县公安局交通管理大队机关运行经费', '机关运行经费'],
  ['2024年初预算数2023年', '预算数'],
  ['我部门机关运行经费', '机关运行经费'],
  ['本单位收入', '收入'],
  ['全局支出', '支出'],
  ['该院资产', '资产'],
  ['本年度部门收入', '收入'],
  ['本年单位支出', '支出'],
  ['部门预算', '预算'],
  ['下属单位整体支出', '下属整体支出'],
  // These name bodies, not the budget of one.
  ['部门职责', '部门职责'],
  ['本年收入', '本年收入'],
])('%s without years and the body is %s', (words, rest) => {
  expect(resolverOf().clean(words)).toBe(rest);
});

test('a body is known without the brackets in its name; names of two characters may be other words', () => {
  expect(resolverOf({}, '清河县看守所（本级）').clean('清河县看守所支出')).toBe('支出');
  expect(resolverOf({}, '公安').clean('公安支出')).toBe('公安支出');
  expect(resolverOf({}, null).clean('清河县看守所支出')).toBe('清河县看守所支出');
});

test.each([
  ['公开项目绩效目标表', '个', 'performance', 'targets.count'],
  ['公开了部门绩效目标', '张', 'performance', 'targets.count'],
  ['项目绩效目标表，其中公开', '个', 'performance', undefined],
  ['绩效目标表', '家', 'performance', undefined],
  ['其他运转类项目', '个', 'performance', undefined],
  ['特定目标类项目', '个', 'performance', undefined],
  ['人员类项目', '个', 'performance', undefined],
  ['公开项目', '个', 'performance', undefined],
  ['二级项目', '项', 'other', 'project-current.count'],
  ['上年结转项目', '个', 'projects', 'project-carryover.count'],
  ['设备', '个', 'assets', undefined],
  ['行政单位', '家', 'operating', 'operating.units.count'],
  ['下属单位', '个', 'operating', 'operating.units.count'],
  ['有机关运行经费的单位', '家', 'other', 'operating.units.count'],
  ['行政单位', '家', 'other', undefined],
  ['行政机构', '家', 'operating', undefined],
  ['用车单位', '辆', 'operating', undefined],
] as const)('%s counted in %s under %s is %s', (words, unit, topic, id) => {
  expect(resolverOf().count(words, unit, topic)?.id).toBe(id);
});

test('the money of what was counted', () => {
  const ids = (words: string): readonly string[] => resolverOf().moneyOf(resolverOf().count(words, '个', 'projects')).map(({ id }) => id);
  expect(ids('项目')).toEqual(['project-current.total', 'general-expense.project']);
  expect(ids('结转项目')).toEqual(['project-carryover.total']);
  expect(ids('绩效目标表')).toEqual([]);
  expect(resolverOf().moneyOf(undefined)).toEqual([]);
});

test.each([
  // A row of the topic’s tables goes before a subject.
  ['公共安全支出', 'general', ['general:公共安全支出'], true, null],
  ['公共安全支出', 'overall', ['summary:公共安全支出'], true, null],
  ['2024年住房公积金', 'basic', ['basic:住房公积金'], true, null],
  ['清河县公安局交通管理大队', 'operating', ['operating:清河县公安局交通管理大队'], true, null],
  ['办案业务费', 'projects', ['projects:办案业务费'], true, null],
  ['三公经费', 'other', ['three-public.total'], true, 'threePublic'],
  ['基本支出', 'basic', ['basic-expense.total', 'general-expense.basic'], true, null],
  ['基本支出', 'expense', ['expense.basic'], true, null],
  ['基本支出', 'performance', [], true, null],
  ['我部门支出', 'expense', ['expense.total', 'summary.expense.grandTotal'], true, 'expense'],
  ['政府采购预算', 'procurement', [], true, 'procurement'],
  ['会费', 'other', [], false, null],
] as const)('%s under %s may be %j', (words, topic, ids, understood, opens) => {
  const meaning = resolverOf().amount(words, words, topic);
  expect({ ...meaning, targets: meaning.targets.map(({ id }) => id) }).toEqual({ targets: ids, understood, opens });
});

test('类, 款 and 项 before a figure name one account; where the tables have none, its last words are looked up', () => {
  const accounts = sheet('表五 一般公共预算支出', grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 600.00 | 300.00 | 300.00
    '204 | 公共安全支出 | 600.00 | 300.00 | 300.00
    '20402 | 公安 | 600.00 | 300.00 | 300.00
    '2040201 | 行政运行 | 350.00 | 300.00 | 50.00`);
  const ids = (lead: string, words: string): readonly string[] => new Resolver(new Ledger(bookOf([accounts]), {})).amount(words, lead, 'general').targets.map(({ id }) => id);
  expect(ids('1.公共安全支出(类)公安(款)行政运行(项)2024年预算数为', '2024年预算数为')).toEqual(['general-expense:2040201']);
  expect(ids('公共安全支出(类)公安(款)支出', '公共安全支出公安支出')).toEqual(['general-expense:20402']);
  expect(ids('公共安全支出(类)消防(款)行政运行', '行政运行')).toEqual(['general:行政运行']);
  expect(ids('公共安全支出(类)', '公共安全支出')).toEqual(['general:公共安全支出']);
});

test('where no table of running costs is, the public part of basic spending stands in', () => {
  const without = new Resolver(new Ledger(bookOf([SUMMARY, BASIC]), {}));
  expect(without.amount('机关运行经费', '机关运行经费', 'operating').targets.map(({ id }) => id)).toEqual(['basic-expense.public']);
});

test.each([
  ['机要通信用车3辆', '', 'assets', 'vehicles.confidential'],
  ['公务用车3辆', '执法', 'assets', undefined],
  ['设备3台', '单价50万元以上', 'assets', 'assets.equipment50'],
  ['设备3套', '单价100万元以上', 'assets', 'assets.equipment100'],
  ['办公用房3平方米', '', 'assets', 'assets.offices'],
  ['服务3.00万元', '政府采购', 'procurement', 'procurement.services'],
  ['基本支出3.00万元', '', 'performance', 'performance.basic'],
  ['基本支出3.00万元', '', 'expense', undefined],
  ['会费3.00万元', '', 'other', undefined],
] as const)('%s after “%s” under %s is the answer %s', (text, lead, topic, id) => {
  const answered = resolverOf(Object.fromEntries(['vehicles.confidential', 'vehicles.law', 'assets.equipment50', 'assets.equipment100', 'assets.offices', 'procurement.services', 'performance.basic'].map((each) => [each, '3'])));
  const [figure] = figuresIn(paraOf(text));
  if (!figure) throw new Error(text);
  const target = answered.answer(figure, text.slice(0, figure.start), lead, topic as Topic);
  expect(target?.id).toBe(id);
  expect(target?.value).toBe(id === undefined ? undefined : figure.kind === 'count' ? 3 : 3_000_000);
});
