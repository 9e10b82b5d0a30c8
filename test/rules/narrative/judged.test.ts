/** What each rule makes of a text: every comparison with the figures that it accounts for. What is accounted for is not listed as not tied. */
import { judgeAmounts } from '../../../src/rules/narrative/amount-equals-table';
import { judgeChanges } from '../../../src/rules/narrative/change-and-rate';
import { judgeCounts } from '../../../src/rules/narrative/counts';
import { judgeLists } from '../../../src/rules/narrative/list-complete';
import { judgeBasis } from '../../../src/rules/narrative/mixed-basis';
import { judgeNames } from '../../../src/rules/narrative/names';
import type { Judge } from '../../../src/rules/narrative/outcome';
import { judgeParts } from '../../../src/rules/narrative/parts-sum';
import { judgePreviousYear } from '../../../src/rules/narrative/previous-year';
import { readingOf } from '../../../src/rules/narrative/reading';
import { judgeShares } from '../../../src/rules/narrative/share';
import { judgeEvenness } from '../../../src/rules/narrative/shares-for-all-or-none';
import { judgeZeros } from '../../../src/rules/narrative/zero-against-table';
import { listUntied } from '../../../src/rules/narrative/untied';
import type { Inputs, SheetSnapshot } from '../../../src/model';
import { bookOf, grid, sheet } from '../../kit/grid';
import { BASIC, EXPENSE, GENERAL, narrative, OPERATING, PROJECTS, PUBLIC, SUMMARY } from './tables';

const TABLES = [SUMMARY, EXPENSE, GENERAL, BASIC, PUBLIC, OPERATING, PROJECTS];
const PROCUREMENT = sheet('政府采购预算', grid`
  项目名称 | 采购物品名称 | 政府采购目录序号 | 合计
  合计 | | | 80.00
  办案业务费 | 台式计算机 | A02010104 | 30.00
  办案业务费 | 物业管理服务 | C21040000 | 50.00`);

/** Message id or 'held', then the figures accounted for. */
function judged(judge: Judge, texts: Parameters<typeof narrative>[0], inputs: Inputs = {}, more: readonly SheetSnapshot[] = [], previous?: readonly SheetSnapshot[]): readonly (readonly string[])[] {
  const book = { ...bookOf([...TABLES, ...more, narrative(texts)]), inputs, ...(previous ? { related: { previous: bookOf(previous) } } : {}) };
  const reading = readingOf(book);
  if (!reading) throw new Error('no narrative');
  return judge(reading).map(({ ties, finding }) => [finding?.code ?? 'held', ...ties.map(({ written }) => written)]);
}

test('amounts: those that agree, that differ and that a person answered; not those of reasons and other years', () => {
  expect(
    judged(
      judgeAmounts,
      {
        expense: '2024年支出预算1100.00万元，其中：基本支出601.00万元；会费3.00万元，主要原因是项目支出300.00万元。',
        public: '公务接待费0万元，清河县公安局2023年公务接待费7.00万元。',
        assets: ['其他用车2辆，执法执勤用车3辆，办公用房12平方米。', '拟购置设备30.00万元，拟购置办公家具2.00万元，拟购置公务用车3辆，原因是拟购置9.00万元。'],
      },
      { 'vehicles.other': '2', 'vehicles.law': '4' },
      [PROCUREMENT],
    ),
  ).toStrictEqual([
    ['held', '1100.00万元'],
    ['differs', '601.00万元'],
    ['held', '2辆'],
    ['answer', '3辆'],
    ['held', '30.00万元'],
    ['purchase', '2.00万元'],
  ]);
});

test('amounts: a unit written wrongly accounts for nothing, the amount does', () => {
  const nine = Array.from({ length: 9 }, () => '收入总计1100.00万元').join('，');
  expect(judged(judgeAmounts, { income: `政府性基金预算收入0元，${nine}。` })).toStrictEqual([
    ['held', '0元'],
    ['oddUnit'],
    ...Array.from({ length: 9 }, () => ['held', '1100.00万元']),
  ]);
  // Eight of nine are not nine in ten.
  expect(judged(judgeAmounts, { income: `政府性基金预算收入0元，${nine.slice(nine.indexOf('，') + 1)}。` })).toStrictEqual([
    ['held', '0元'],
    ...Array.from({ length: 8 }, () => ['held', '1100.00万元']),
  ]);
  // Another unit is right where the amount is.
  expect(judged(judgeAmounts, { income: `收入总计0.11亿元，${nine}，占5%，占6%。` })).not.toContainEqual(['oddUnit']);
});

test('zeros: only what one side lacks', () => {
  expect(
    judged(judgeZeros, {
      public: '公务接待费0万元，因公出国（境）费3.00万元，公务用车购置费10.00万元，会费0万元，原因是公务接待费0万元。无政府性基金预算，没有“三公”经费。',
    }),
  ).toStrictEqual([['zeroInText', '0万元'], ['zeroInTable', '3.00万元'], ['held'], ['none']]);
  const noProjects = sheet('表三 支出总表', grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 600.00 | 600.00 |`);
  const book = bookOf([noProjects, GENERAL, narrative({ fiscal: '项目支出300.00万元，项目支出300.01万元，项目支出7.00万元。' })]);
  const reading = readingOf(book);
  // The first table has none, another has: only what agrees with neither is told.
  expect(reading && judgeZeros(reading).map(({ ties }) => ties.map(({ written }) => written))).toStrictEqual([['7.00万元']]);
});

test('shares: each share once, whatever comes of it', () => {
  expect(
    judged(judgeShares, {
      general: '一般公共预算支出900.00万元，其中：公共安全支出600.00万元，占66.67%；住房保障支出300.00万元，占30%；基本支出600.00万元，占全县的5%。',
      procurement: '政府采购预算总额0万元，其中：政府采购货物预算5.00万元，占0%；政府采购工程预算0万元，占0%。',
      assets: '账面价值200.00万元。其他价值100.00万元，占50%。',
      other: '',
    } as Parameters<typeof narrative>[0]),
  ).toStrictEqual([
    ['held', '66.67%'],
    ['differs', '30%'],
    ['ofNothing', '0%'],
    ['held', '0%'],
    ['held', '50%'],
  ]);
});

test('changes: amount, rate and last year together', () => {
  expect(
    judged(judgeChanges, {
      operating: '机关运行经费100.00万元，较上年80.00万元增加20.00万元，增长25%。',
      public: '公务接待费5.00万元，比上年增加1.00万元，增长30%；公务用车购置费10.00万元，比上年减少2.00万元；公务用车运行维护费15.00万元，与上年持平。',
    }),
  ).toStrictEqual([
    ['held', '20.00万元', '25%', '80.00万元'],
    ['rate', '1.00万元', '30%'],
  ]);
  expect(judged(judgeChanges, { operating: '机关运行经费100.00万元，较上年80.00万元增加20.00万元。' })).toStrictEqual([['held', '20.00万元', '80.00万元']]);
  expect(judged(judgeChanges, { operating: '机关运行经费100.00万元，较上年80.00万元增加20.00万元，增长26%。' })).toStrictEqual([['rate', '20.00万元', '26%', '80.00万元']]);
});

test('changes: told twice, and with the changes of the parts', () => {
  expect(
    judged(judgeChanges, {
      overall: '收入总计1100.00万元，比上年增加100.00万元，增长10%；支出总计1100.00万元，比上年增加100.00万元，增长10%；收入总计1100.00万元，比上年增加100.00万元，增长11%。',
    }),
  ).toStrictEqual([
    ['held', '100.00万元', '10%'],
    ['held', '100.00万元', '10%'],
    ['rate', '100.00万元', '11%'],
    ['held', '100.00万元', '10%', '100.00万元', '10%'],
    ['twice', '100.00万元', '11%'],
  ]);
  const parts = '其中：因公出国（境）费0万元，与上年相同；公务接待费5.00万元，比上年减少1.00万元；公务用车运行维护费15.00万元，与上年持平；公务用车购置费10.00万元，比上年减少2.00万元。';
  expect(judged(judgeChanges, { public: [`“三公”经费30.00万元，比上年减少3.00万元。${parts}`] })).toStrictEqual([['held', '3.00万元', '1.00万元', '2.00万元']]);
  expect(judged(judgeChanges, { public: [`“三公”经费30.00万元，比上年减少4.00万元。${parts}`] })).toStrictEqual([['parts', '4.00万元', '1.00万元', '2.00万元']]);
});

test('changes against what a person answered: any of the answers, to half of the last digit', () => {
  const text = { operating: '机关运行经费100.00万元，比上年增加20.00万元。' };
  expect(judged(judgeChanges, text, { 'last.operating.total': '80.005' })).toStrictEqual([['held', '20.00万元']]);
  expect(judged(judgeChanges, text, { 'last.operating.total': '80.01' })).toStrictEqual([['answer', '20.00万元']]);
  const three = { 'last.three-public.abroad': '0', 'last.three-public.reception': '5', 'last.three-public.vehicleRunning': '10', 'last.three-public.vehiclePurchase': '20', 'last.three-public.total': '36' };
  expect(judged(judgeChanges, { public: '“三公”经费30.00万元，比上年减少5.00万元。' }, three)).toStrictEqual([['held', '5.00万元']]);
});

test('last year’s own tables: the change and last year’s figure', () => {
  const last = [
    sheet('表十一 机关运行经费', grid`
      单位名称 | 合计 | 一般公共预算
      部门合计 | 80.00 | 80.00
      清河县公安局 | 80.00 | 80.00`),
  ];
  const text = { operating: ['机关运行经费100.00万元，较上年80.00万元增加20.00万元，增长25%。', '机关运行经费100万元，比上年增加20.4万元。', '机关运行经费100.00万元，比上年增加30.00万元，原因是机关运行经费100.00万元增加9.00万元。'] };
  expect(judged(judgePreviousYear, text, {}, [], last)).toStrictEqual([
    ['held', '20.00万元', '80.00万元'],
    // Written to whole 万元, 100 may be 100.4.
    ['held', '20.4万元'],
    ['differs', '30.00万元'],
  ]);
  expect(judged(judgePreviousYear, text)).toStrictEqual([]);
});

test('counts: of rows, of names, of bodies', () => {
  expect(
    judged(judgeCounts, {
      performance: ['项目2个，项目3个，其他运转类项目1个，原因是项目7个。', '机关及下属单位2个，其中2个单位编报绩效目标，其中3个单位编报绩效目标，机关及下属单位1个。'],
      overall: '包括清河县看守所、清河县拘留所2家预算单位，清河县看守所、清河县拘留所3家预算单位，5家医院。',
    }),
  ).toStrictEqual([
    ['held', '2个'],
    ['table', '3个'],
    ['held', '2个'],
    ['held', '2个'],
    ['reported', '3个'],
    ['agencies', '1个'],
    ['held', '2家'],
    ['names', '3家'],
  ]);
});

test('sums in the text: the total and its parts, where they hold or must', () => {
  expect(
    judged(judgeParts, {
      procurement: '会议费5.00万元，政府采购预算总额100.00万元，其中：政府采购货物预算60.00万元、政府采购服务预算40.00万元。',
      assets: '共有车辆12辆，其中：执法执勤用车10辆，其他用车2辆，司机12人。',
      performance: ['机关及下属单位2个，其中2个单位编报绩效目标，涉及资金30.00万元；部门预算资金30.00万元。', '其中2个单位编报绩效目标，涉及资金30.00万元。'],
      expense: '支出预算1100.00万元，其中：基本支出600.00万元；项目支出400.00万元。收入1100.00万元，包括：单位资金1100.00万元。',
    }),
  ).toStrictEqual([
    ['held', '100.00万元', '60.00万元', '40.00万元'],
    ['held', '100.00万元', '60.00万元', '40.00万元'],
    ['held', '12辆', '10辆', '2辆'],
    ['held', '30.00万元'],
  ]);
});

test('lists, names and the rest account for the figures of what they name wrongly', () => {
  expect(judged(judgeLists, { general: '公共安全支出600.00万元、住房保降支出300.00万元，会费5.00万元。', basic: '人员经费500.00万元，包括：基本工资、住房公积金。' })).toStrictEqual([['held']]);
  expect(judged(judgeLists, { general: '公共安全支出600.00万元、住房保障支出300.00万元、住房保降支出300.00万元。' })).toStrictEqual([['extra']]);
  const classes = sheet('表五 一般公共预算支出', grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 900.00 | 600.00 | 300.00
    '204 | 公共安全支出 | 500.00 | 200.00 | 300.00
    '208 | 社会保障和就业支出 | 100.00 | 100.00 |
    '221 | 住房保障支出 | 300.00 | 300.00 |`);
  const reading = readingOf(bookOf([classes, narrative({ general: '公共安全支出500.00万元、社会保障和就业支出100.00万元、住房保降支出300.00万元。' })]));
  expect(reading && judgeLists(reading).map(({ ties, finding }) => [finding?.code, ...ties.map(({ written }) => written)])).toStrictEqual([['misspelt', '300.00万元']]);
  expect(judged(judgeNames, { expense: '清河县公安局基本支山600.00万元，清河县公女局。' })).toStrictEqual([['held'], ['body'], ['held'], ['label', '600.00万元']]);
  expect(judged(judgeNames, { expense: '本单位2024年支出预算1100.00万元，比2023年增加1.00万元，比上年增加1.00万元。' })).toStrictEqual([['kind'], ['held'], ['held']]);
  expect(judged(judgeEvenness, { general: '一般公共预算支出900.00万元，主要用于：公共安全支出600.00万元，占66.67%；住房保障支出300.00万元，占33.33%。' })).toStrictEqual([['held']]);
  expect(judged(judgeEvenness, { general: '其中：公共安全支出600.00万元，占66.67%；住房保障支出300.00万元。' })).toStrictEqual([]);
});

test('totals that had one last year, and those that could not be compared', () => {
  const basis = (general: string) => judged(judgeBasis, { overall: '收入总计1100.00万元，比上年增加300.00万元。', general });
  expect(basis('一般公共预算支出900.00万元，比上年增加100.00万元。')).toStrictEqual([['mixed'], ['held']]);
  expect(basis('一般公共预算支出900.00万元，比上年增加50.00万元。')).toStrictEqual([['held'], ['held']]);
  expect(basis('会费1.00万元。')).toStrictEqual([]);
  // Wrong by themselves, told as a reason, or without last year’s figure: told elsewhere or not at all.
  for (const text of ['比上年增加100.00万元，增长99%', '较上年700.00万元增加100.00万元', '原因是一般公共预算支出900.00万元比上年增加100.00万元', '增长12.5%'])
    expect(basis(`一般公共预算支出900.00万元，${text}。`)).toStrictEqual([]);
  // What is new this year had nothing last year; the same figure under two names is one.
  expect(judged(judgeBasis, { public: '公务接待费5.00万元，比上年增加5.00万元；公务用车购置费10.00万元，比上年增加10.00万元。' })).toStrictEqual([]);
  expect(judged(judgeBasis, { expense: '基本支出600.00万元，比上年增加1.00万元。', general: '基本支出600.00万元，比上年增加1.00万元。' })).toStrictEqual([['held'], ['held']]);
});

test('what nothing accounts for is listed, and nothing else', () => {
  expect(judged(listUntied, { expense: '支出预算1100.00万元。' })).toStrictEqual([['held', '1100.00万元']]);
  expect(judged(listUntied, { expense: '支出预算1100.00万元，会费3.00万元。' })).toStrictEqual([['untied']]);
});
