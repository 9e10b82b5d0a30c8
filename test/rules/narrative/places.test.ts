/** Where the findings point and by what they are known again after an edit: section and subject, never a figure. */
import { check } from '../../../src/check';
import { narrativeCoverage, narrativeRules } from '../../../src/rules/narrative';
import { blankReasonCells } from '../../../src/rules/narrative/reasons-given';
import type { Inputs, SheetSnapshot } from '../../../src/model';
import { bookOf, grid, sheet } from '../../kit/grid';
import { BASIC, EXPENSE, GENERAL, narrative, OPERATING, PROJECTS, PUBLIC, SUMMARY } from './tables';

const TABLES = [SUMMARY, EXPENSE, GENERAL, BASIC, PUBLIC, OPERATING, PROJECTS];

/** Key and places (表三!C2) of what one rule finds; the text’s own sentences by their words. */
function found(rule: string, texts: Parameters<typeof narrative>[0], inputs: Inputs = {}, tables: readonly SheetSnapshot[] = TABLES) {
  const book = { ...bookOf([...tables, narrative(texts)]), inputs };
  return check(book, { rules: narrativeRules })
    .findings.filter((finding) => finding.rule === `narrative/${rule}`)
    .map(({ key, places }) => [
      key.slice(`narrative/${rule}:`.length),
      ...places.map(({ role, sheet: name, cell, label }) => (role === 'text' ? label : `${role} ${name.split(' ')[0]}!${cell}`)),
    ]);
}

test('amounts: the sentence, then the cell', () => {
  const texts = { expense: '2024年支出预算1100.00万元。其中：基本支出601.00万元；项目支出500.00万元。' };
  expect(found('amount-equals-table', texts)).toEqual([['3/expense.basic', '其中：基本支出601.00万元；', 'counterpart 表三!D2']]);
  expect(found('amount-equals-table', { assets: '办公用房面积12平方米。' }, { 'assets.offices': '13' })).toEqual([['11/办公用房面积', '办公用房面积12平方米。']]);
  expect(found('zero-against-table', { public: '公务接待费0万元。', operating: '无' })).toEqual([
    ['7/three-public.reception', '公务接待费0万元。', 'counterpart 表十!B3'],
    ['8/operating.total', '无', 'counterpart 表十一!B2'],
  ]);
});

test('a long sentence is cut, and no more than six cells are named', () => {
  const projects = sheet('表十二 项目支出(本年预算)', grid`
    项目名称 | 合计 | 一般公共预算
    合计 | 300.00 | 300.00
    ${['甲', '乙', '丙', '丁', '戊', '己', '庚'].map((name) => `${name}业务费 | 10.00 | 10.00`).join('\n')}
    服装购置费 | 230.00 | 230.00`);
  const [finding] = found('counts', { performance: `实行绩效目标管理的项目9个，${'涉及面广，'.repeat(20)}。` }, {}, [projects]);
  expect(finding?.[1]).toHaveLength(60);
  expect(finding?.[1]).toMatch(/…$/);
  expect(finding?.slice(2)).toEqual(['counterpart 表十二!B3', 'counterpart 表十二!B4', 'counterpart 表十二!B5', 'counterpart 表十二!B6', 'counterpart 表十二!B7', 'counterpart 表十二!B8']);
});

test('changes: the sentence, this year’s cell, and the other statement', () => {
  expect(found('change-and-rate', { operating: '机关运行经费100.00万元。比上年增加20.00万元，增长20%；其他不变。' })).toEqual([
    ['8/operating.total/change', '比上年增加20.00万元，增长20%；', 'counterpart 表十一!B2'],
  ]);
  expect(found('change-and-rate', { operating: '机关运行经费100.00万元，与上年持平；比上年增加20.00万元。' })).toEqual([
    ['8/operating.total/change', '比上年增加20.00万元。', 'counterpart 表十一!B2', '机关运行经费100.00万元，与上年持平；'],
  ]);
  expect(found('change-and-rate', { operating: '机关运行经费100.00万元，与上年持平。' }, { 'last.operating.total': '90' })).toEqual([
    ['8/operating.total/change', '机关运行经费100.00万元，与上年持平。'],
  ]);
  expect(found('change-and-rate', { assets: '账面价值100.00万元，比上年增加20.00万元，增长20%。' })).toEqual([
    ['11/text:账面价值/change', '账面价值100.00万元，比上年增加20.00万元，增长20%。'],
  ]);
  expect(found('mixed-basis', { overall: '收入总计1100.00万元，上年800.00万元。', general: '一般公共预算支出900.00万元。比上年增加100.00万元；其他。' })).toEqual([
    ['1/summary.grandTotal/general-expense.total', '收入总计1100.00万元，上年800.00万元。', '比上年增加100.00万元；'],
  ]);
});

test('shares and lists: the sentence of the figure, the cells behind it', () => {
  expect(found('share', { general: '一般公共预算支出900.00万元，其中：公共安全支出600.00万元，占60%。' })).toEqual([
    ['5/general:公共安全支出', '一般公共预算支出900.00万元，其中：公共安全支出600.00万元，占60%。', 'counterpart 表五!C3'],
  ]);
  expect(found('shares-for-all-or-none', { general: '其中：公共安全支出600.00万元，占66.67%；住房保障支出300.00万元，占33.33%；教育支出1.00万元。' })).toEqual([
    ['5/教育支出/share', '教育支出1.00万元。'],
  ]);
  expect(found('list-complete', { basic: '人员经费500.00万元，包括：基本工资。' })).toEqual([['6/basic-expense.personnel/missing', '人员经费500.00万元，包括：基本工资。']]);
  expect(found('list-complete', { public: '公务用车购置费10.00万元；公务用车运行维护费15.00万元。' })).toEqual([
    ['7/three-public.vehiclePurchase/missing', '公务用车购置费10.00万元；', 'cell 表十!B3'],
  ]);
});

test('of several tables that print one figure the first is named', () => {
  expect(found('share', { expense: '支出预算1100.00万元，占收入总计的99%。' })).toEqual([['3/expense.total', '支出预算1100.00万元，占收入总计的99%。', 'counterpart 表三!C2']]);
  expect(found('change-and-rate', { expense: '支出预算1100.00万元，比上年增加100.00万元，增长99%。' })).toEqual([
    ['3/summary.grandTotal/change', '支出预算1100.00万元，比上年增加100.00万元，增长99%。', 'counterpart 表三!C2'],
  ]);
  expect(found('list-complete', { basic: '人员经费500.00万元，包括：基本工资、住房公积金、奖金、奖金。' })).toEqual([
    ['6/basic-expense.personnel/extra', '人员经费500.00万元，包括：基本工资、住房公积金、奖金、奖金。'],
    ['6/basic-expense.personnel/doubled', '人员经费500.00万元，包括：基本工资、住房公积金、奖金、奖金。'],
  ]);
});

test('counts: by what is counted', () => {
  expect(found('counts', { performance: '机关及下属预算单位1个，其中2个单位编报了绩效目标。', operating: '所属清河县公安局、清河县公安局交通管理大队等3家行政单位。' })).toEqual(
    expect.arrayContaining([
      ['8/等', '所属清河县公安局、清河县公安局交通管理大队等3家行政单位。', 'counterpart 表十一!B3', 'counterpart 表十一!B4'],
      ['10/单位编报了绩效目标/reported', '机关及下属预算单位1个，其中2个单位编报了绩效目标。'],
      ['10/机关及下属预算单位/agencies', '机关及下属预算单位1个，其中2个单位编报了绩效目标。'],
    ]),
  );
});

test('sums within the text: the total', () => {
  expect(found('parts-sum', { assets: '共有车辆13辆，其中：执法执勤用车10辆，其他用车2辆。' })).toEqual([['11/共有车辆/count', '共有车辆13辆，其中：执法执勤用车10辆，其他用车2辆。']]);
});

test('names and years: the words themselves', () => {
  expect(found('names', { expense: '清河县公女局支出预算1100.00万元。比2021年增加1.00万元。' })).toEqual([
    ['3/body/清河县公安局', '清河县公女局支出预算1100.00万元。'],
    ['3/last-year', '比2021年增加1.00万元。'],
  ]);
  expect(found('names', { expense: ['（一）2023年度部门支出预算情况', '基本支山600.00万元，本单位。'] })).toEqual([
    ['heading/（一）2023年', '（一）2023年度部门支出预算情况'],
    ['3/kind/本单位', '基本支山600.00万元，本单位。'],
    ['3/label/基本支出', '基本支山600.00万元，本单位。'],
  ]);
});

test('a reason that is missing: by whose change it is, also where nobody knows', () => {
  expect(found('reasons-given', { public: ['“三公”经费30.00万元，比上年增加9.00万元。'], overall: '比上年增加8.00万元。' })).toEqual([
    ['7/three-public.total/reason', '三公”经费30.00万元，比上年增加9.00万元。'],
    ['1//reason', '比上年增加8.00万元。'],
  ]);
});

test('text before any heading has a place by meaning as well', () => {
  const text = sheet('情况说明', [
    ['2024年度部门预算情况说明', null],
    ['机关运行经费120.00万元。', null],
    ['一、其他情况说明', '没有其他需要说明的情况，以上内容由本部门负责解释，欢迎监督。'],
    ['二、名词解释', '略'],
    ['三、其他事项', '无'],
  ]);
  const { findings } = check(bookOf([OPERATING, text]), { rules: narrativeRules });
  expect(findings.map(({ key }) => key)).toEqual(['narrative/amount-equals-table:text/operating.total']);
});

test('what was not tied is known by its words without the figures, one finding a paragraph', () => {
  const texts = { assets: '账面价值共56.78万元，单价5.00万元的设备11套，比例3%，甲、乙、丙。使用年限和折旧方法按照有关规定执行的各类专用设备和通用设备合计12套。' };
  const [first, ...others] = found('untied', texts);
  expect(others).toEqual([]);
  expect(first).toEqual([
    '11/untied/账面价值共万元/单价万元/单价万元的设备套/比例/…旧方法按照有关规定执行的各类专用设备和通用设备合计套',
    '账面价值共56.78万元，单价5.00万元的设备11套，比例3%，甲、乙、丙。',
  ]);
});

test('cells of paragraphs in which a reason was left empty', () => {
  const book = bookOf([...TABLES, narrative({ public: '“三公”经费30.00万元，比上年增加9.00万元，主要原因是【原因】。', overall: '收入总计1100.00万元，比上年增加8.00万元。', operating: '机关运行经费100.00万元，比上年增加8.00万元，主要原因是人员增加。' })]);
  expect([...blankReasonCells(book)]).toEqual(['情况说明!B2']);
  expect([...blankReasonCells(bookOf(TABLES))]).toEqual([]);
});

test('how much was tied; nothing to tell where there is no narrative', () => {
  expect(narrativeCoverage(bookOf(TABLES))).toBeNull();
  expect(narrativeCoverage(bookOf([...TABLES, narrative({ expense: '支出预算1100.00万元，账面价值5.00万元。' })]))).toEqual({ figures: 2, tied: 1 });
  expect(narrativeCoverage(bookOf([...TABLES, narrative({ expense: '支出预算1100.00万元，主要原因是新进8人。' })]))).toEqual({ figures: 1, tied: 1 });
});
