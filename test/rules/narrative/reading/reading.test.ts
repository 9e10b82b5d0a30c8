/** What a narrative states, sentence by sentence: whose figure it is, under which head, what changed. */
import type { Change, Item, Reading } from '../../../../src/rules/narrative/reading';
import { readingOf } from '../../../../src/rules/narrative/reading';
import { bookOf, grid, sheet } from '../../../kit/grid';
import { BASIC, EXPENSE, GENERAL, narrative, OPERATING, PROJECTS, PUBLIC, SUMMARY } from '../tables';

function read(texts: Parameters<typeof narrative>[0], inputs = {}): Reading {
  const book = bookOf([SUMMARY, EXPENSE, GENERAL, BASIC, PUBLIC, OPERATING, PROJECTS, narrative(texts)]);
  const reading = readingOf({ ...book, inputs });
  if (!reading) throw new Error('no narrative');
  return reading;
}

const firstId = ({ targets }: Item): string => targets[0]?.id ?? '';
const headOf = ({ group }: Item): string => group?.head?.words ?? '';
const figureOf = ({ amount, count }: Item): string => (amount ?? count)?.written ?? '';
const changeOf = ({ previous, amount, rate, direction, directionWord, rateDirection, rateWord, same, year, owners }: Change) => ({
  of: owners.map(({ words }) => words),
  figures: [previous?.written, amount?.written, rate?.written],
  directions: [direction, rateDirection],
  words: [directionWord, rateWord],
  same,
  year,
});

test('brackets, semicolons and sentences end the lists they began', () => {
  const { items } = read({
    public:
      '“三公”经费30.00万元，其中：公务用车购置及运行费25.00万元（其中，公务用车购置费10.00万元，公务用车运行费15.00万元），公务接待费5.00万元，占16.67%。机关运行经费100.00万元。',
    expense: '支出预算1100.00万元，其中：基本支出600.00万元，包括人员经费500.00万元、公用经费100.00万元；项目支出500.00万元。',
  });
  expect(items.map((item) => [item.words, figureOf(item), headOf(item), item.sentence])).toEqual([
    ['三公经费', '30.00万元', '', 0],
    ['公务用车购置及运行费', '25.00万元', '三公经费', 0],
    ['公务用车购置费', '10.00万元', '公务用车购置及运行费', 0],
    ['公务用车运行费', '15.00万元', '公务用车购置及运行费', 0],
    ['公务接待费', '5.00万元', '三公经费', 0],
    ['机关运行经费', '100.00万元', '', 1],
    ['支出预算', '1100.00万元', '', 0],
    ['基本支出', '600.00万元', '支出预算', 0],
    ['人员经费', '500.00万元', '基本支出', 0],
    ['公用经费', '100.00万元', '基本支出', 0],
    ['项目支出', '500.00万元', '支出预算', 0],
  ]);
  expect(items[4]?.share?.written).toBe('16.67%');
});

test('a list in a paragraph of its own is of what the section spoke of last', () => {
  const { items } = read({ public: ['“三公”经费30.00万元。公务接待人数增加。', '其中：公务接待费5.00万元，因公出国（境）费0万元。'], operating: '其中：公用经费100.00万元。' });
  expect(items.map((item) => [item.words, headOf(item), firstId(item)])).toEqual([
    ['三公经费', '', 'three-public.total'],
    ['公务接待费', '三公经费', 'three-public.reception'],
    ['因公出国费', '三公经费', 'three-public.abroad'],
    ['公用经费', '', 'basic-expense.public'],
  ]);
});

test('a list in a sentence or paragraph of its own is not of the last part of the list before', () => {
  const { items } = read({ public: ['“三公”经费30.00万元，其中：公务接待费5.00万元。其中：公务用车购置费10.00万元。', '其中：公务用车运行费15.00万元，主要包括：其中：因公出国（境）费0万元。'] });
  expect(items.map((item) => [item.words, headOf(item)])).toEqual([
    ['三公经费', ''],
    ['公务接待费', '三公经费'],
    ['公务用车购置费', '三公经费'],
    ['公务用车运行费', '三公经费'],
    ['因公出国费', '公务用车运行费'],
  ]);
});

test('a share is of what stands right before it, of what stands before brackets, and of nothing where nothing does', () => {
  const { items } = read({
    general: [
      '基本支出600.00万元（其中：人员经费500.00万元，占83.33%、公用经费100.00万元），占一般公共预算支出的66.67%，占54.55%；项目支出300.00万元（33.33%）。',
      '占5%。',
    ],
  });
  expect(items.map((item) => [item.words, item.share?.written, item.shareOf])).toEqual([
    ['基本支出', '66.67%', '一般公共预算支出'],
    ['人员经费', '83.33%', ''],
    ['公用经费', undefined, ''],
    ['项目支出', '33.33%', ''],
  ]);
});

test('a number of things and the money behind it are one', () => {
  const { items } = read({ performance: ['实行绩效目标管理的项目2个，共计金额300.00万元。其他运转类项目1个，涉及金额200.00万元；特定目标类项目1个。涉及金额100.00万元。', '项目2个，项目支出300.00万元。'] });
  expect(items.map((item) => [item.words, item.count?.written, item.amount?.written, item.targets.map(({ id }) => id)])).toEqual([
    ['实行绩效目标管理的项目', '2个', '300.00万元', ['project-current.total', 'general-expense.project']],
    ['其他运转类项目', '1个', '200.00万元', []],
    ['特定目标类项目', '1个', undefined, []],
    ['', undefined, '100.00万元', []],
    ['', '2个', undefined, []],
    ['项目支出', undefined, '300.00万元', ['project-current.total', 'general-expense.project']],
  ]);
  expect(items[0]?.countTarget?.id).toBe('project-current.count');
  expect(items[1]?.countTarget).toBeUndefined();
  expect(items[0]?.after).toBe('');
});

test('an amount is added to a count once, and in its sentence', () => {
  const { items } = read({ performance: ['项目2个，共计金额300.00万元，共计金额200.00万元。', '项目2个。增长5%，共计金额300.00万元。'] });
  expect(items.map(({ count, amount }) => [count?.written, amount?.written])).toEqual([
    ['2个', '300.00万元'],
    [undefined, '200.00万元'],
    ['2个', undefined],
    [undefined, '300.00万元'],
  ]);
});

test('a count is no amount of what it counts; what it counts stands behind it, within its sentence', () => {
  const { items, figures } = read({
    public: '公务接待费5人。',
    performance: ['公开绩效目标表；本年项目2个。', '公开绩效目标表。本年项目2个重点突出成效明显社会关注群众满意持续推进的民生实事重点工程。', '公开绩效目标表。只有一张；本年项目2个。'],
    operating: '收入总计1100.00万元等项目。',
  });
  expect(items.map(({ targets, understood, countTarget, after }) => [targets.length, understood, countTarget?.id, after])).toEqual([
    [0, false, undefined, ''],
    [0, false, 'project-current.count', ''],
    [0, false, 'project-current.count', '重点突出成效明显社会关注群众满意持续推进的民生实'],
    [0, false, 'project-current.count', ''],
    [2, true, undefined, ''],
  ]);
  expect(figures).toHaveLength(5);
});

test('what the tables count is not asked of a person', () => {
  const { items } = read({ operating: '机关及下属单位2个的机关运行经费100.00万元。' }, { 'performance.agencies': '5' });
  expect(items[0]?.countTarget?.id).toBe('operating.units.count');
  expect(items[0]?.answer).toBeUndefined();
});

test('each change once: a second amount, a second last year, another name begin another', () => {
  const { changes } = read({
    public: [
      '公务接待费5.00万元，比上年增加1.00万元，比上年减少2.00万元。上年4.00万元，2023年3.00万元。',
      '公务接待费5.00万元，比上年增加1.00万元，公务用车购置费增长5%。',
      '“三公”经费30.00万元，其中：公务接待费5.00万元。比上年增加1.00万元。',
      '其中：公务接待费5.00万元，比上年增加1.00万元，公务用车购置费10.00万元，比上年减少2.00万元。',
      '“三公”经费30.00万元，涉及单位2家，比上年增加3.00万元。',
      '“三公”经费30.00万元。公务接待费与2023年持平，与上年持平。',
    ],
  });
  expect(changes.map(({ owners, previous, amount, rate, same, year }) => [owners.map(({ words }) => words), (previous ?? amount ?? rate)?.written, same, year])).toEqual([
    [['公务接待费'], '1.00万元', false, null],
    [['公务接待费'], '2.00万元', false, null],
    [['公务接待费'], '4.00万元', false, null],
    [['公务接待费'], '3.00万元', false, 2023],
    [['公务接待费'], '1.00万元', false, null],
    [['公务用车购置费'], '5%', false, null],
    [['三公经费', '公务接待费'], '1.00万元', false, null],
    [['公务接待费', '三公经费'], '1.00万元', false, null],
    [['公务用车购置费', '三公经费'], '2.00万元', false, null],
    [['三公经费'], '3.00万元', false, null],
    [['公务接待费'], undefined, true, 2023],
    [['三公经费'], undefined, true, null],
  ]);
});

test('a change of something that no table has is of nothing known, unless its figures fit', () => {
  const { changes } = read({ public: '公务接待费5.00万元，会议费比上年增加8.00万元，比上年增加1.00万元。' });
  expect(changes.map(({ owners, isGuess }) => [owners.map(({ words }) => words), isGuess])).toEqual([
    [['公务接待费'], true],
    [['公务接待费'], false],
  ]);
});

test('changes belong to what they are told of', () => {
  const { changes } = read({
    operating: '机关运行经费100.00万元，较上年80.00万元增加20.00万元，增长25%。',
    public: [
      '“三公”经费30.00万元，较2023年减少5.00万元。其中：公务接待费5.00万元，与上年持平，比2023年增加1.00万元；公务用车购置费10.00万元，比上年减少2.00万元，下降16.67%。',
      '公务接待费比上年增加3.00万元。',
    ],
    overall: '收入总计1100.00万元，其中：本年收入1000.00万元，上年结转100.00万元，比上年增加100.00万元。基本支出（含人员）增长5%。',
    expense: '比上年增加1.00万元。',
  });
  expect(changes.map(changeOf)).toEqual([
    { of: ['机关运行经费'], figures: ['80.00万元', '20.00万元', '25%'], directions: [1, 1], words: ['增加', '增长'], same: false, year: null },
    { of: ['三公经费'], figures: [undefined, '5.00万元', undefined], directions: [-1, 0], words: ['减少', ''], same: false, year: 2023 },
    { of: ['公务接待费', '三公经费'], figures: [undefined, undefined, undefined], directions: [0, 0], words: ['', ''], same: true, year: null },
    { of: ['公务接待费', '三公经费'], figures: [undefined, '1.00万元', undefined], directions: [1, 0], words: ['增加', ''], same: false, year: 2023 },
    { of: ['公务用车购置费', '三公经费'], figures: [undefined, '2.00万元', '16.67%'], directions: [-1, -1], words: ['减少', '下降'], same: false, year: null },
    { of: ['公务接待费'], figures: [undefined, '3.00万元', undefined], directions: [1, 0], words: ['增加', ''], same: false, year: null },
    // Behind an enumeration the change is its head's.
    { of: ['收入总计', '上年结转'], figures: [undefined, '100.00万元', undefined], directions: [1, 0], words: ['增加', ''], same: false, year: null },
    { of: ['基本支出'], figures: [undefined, undefined, '5%'], directions: [0, 1], words: ['', '增长'], same: false, year: null },
    { of: [], figures: [undefined, '1.00万元', undefined], directions: [1, 0], words: ['增加', ''], same: false, year: null },
  ]);
});

test('a claim that nothing changed takes the figure inside it along; more things are no change of money; a list may have no head', () => {
  const { changes } = read({
    public: '其中：公务接待费5.00万元，与上年预算数5.00万元相同。',
    performance: '项目2个，比上年增加1个。',
  });
  expect(changes.map(({ owners, same, previous }) => [owners.map(({ words }) => words), same, previous])).toEqual([[['公务接待费'], true, null]]);
});

test('behind brackets a change is of what stands before them', () => {
  const { changes } = read({ public: '公务用车购置及运行费25.00万元（其中：公务用车购置费10.00万元、公务用车运行费15.00万元），比上年增加5.00万元。' });
  expect(changes.map(({ owners }) => owners[0]?.words)).toEqual(['公务用车购置及运行费']);
});

test('last year’s name on this year’s figure is a stale year; older years told in passing are no last year', () => {
  const { items, changes } = read({
    public: ['2023年度“三公”经费预算30.00万元。', '2023年度公务接待费7.00万元。', '公务接待费5.00万元，2021年投入9.00万元，比2022年的6.00万元减少1.00万元。', '公务接待费5.00万元，比2022年决算数6.00万元减少1.00万元。', '公务接待费5.00万元，比2022年多，2021年投入9.00万元。', '2023年因公出国（境）费0万元。', '上年项目5个。'],
  });
  expect(items.map((item) => [item.words, item.year])).toEqual([
    ['三公经费预算', 2023],
    ['公务接待费', null],
    ['公务接待费', null],
    ['公务接待费', null],
  ]);
  expect(changes.map(({ previous, amount, year }) => [previous?.written, amount?.written, year])).toEqual([
    ['7.00万元', undefined, 2023],
    ['6.00万元', '1.00万元', 2022],
    ['6.00万元', '1.00万元', 2022],
    ['0万元', undefined, 2023],
  ]);
});

test('the year a level is told for, not the one it is compared with or counted to', () => {
  const { items } = read({
    overall: ['清河县公安局2023年收入总计900.00万元；2024年收入总计1100.00万元。', '2023年情况如下；收入总计1100.00万元。', '2023年；情况如下。收入总计1100.00万元。', '2023年。情况如下；收入总计1100.00万元。', '截至2022年12月31日收入5.00万元，比2021年收入5.00万元多，2020年底收入6.00万元，2020年结转收入6.00万元。'],
  });
  expect(items.map(({ year }) => year)).toEqual([2023, 2024, null, null, null, null, null, null]);
});

test('what is told as a reason is known as one, up to the end of its sentence; people counted there are background', () => {
  const { items, figures, changes } = read({
    overall: '收入总计1100.00万元，比上年增加9.00万元，主要原因是新进8人，项目支出500.00万元，比上年增加8.00万元；支出总计1100.00万元，由于住房保障支出300.00万元，',
  });
  expect(items.map((item) => [figureOf(item), item.inReason])).toEqual([
    ['1100.00万元', false],
    ['8人', true],
    ['500.00万元', true],
    ['1100.00万元', false],
    ['300.00万元', true],
  ]);
  expect(changes.map(({ inReason }) => inReason)).toEqual([false, true]);
  expect(figures.map(({ written }) => written)).toEqual(['1100.00万元', '9.00万元', '500.00万元', '8.00万元', '1100.00万元', '300.00万元']);
});

test('lists of accounts behind 人员经费 and 公用经费', () => {
  const { lists } = read({
    basic: [
      '人员经费500.00万元，主要包括：住房公积金、基本工资和退休费等支出；公用经费100.00万元，用于办公费，维修（护）费；人员经费500.00万元。',
      '公用经费100.00万元。其中：主要包括：水费、无。',
      '人员经费500.00万元，包括基本工资、，住房公积金等。公用经费100.00万元，包括中等专业教育费和水费，电费。',
      '公用经费100.00万元，包括办公费60.00万元。基本支出600.00万元，包括：办公费。',
    ],
  });
  expect(lists.map(({ item, names, open, mayBePurpose }) => [item.words, names, open, mayBePurpose])).toEqual([
    ['人员经费', ['住房公积金', '基本工资', '退休费'], true, false],
    ['公用经费', ['办公费', '维修(护)费'], false, true],
    ['公用经费', ['水费'], false, false],
    ['人员经费', ['基本工资', '住房公积金'], true, false],
    ['公用经费', ['中等专业教育费', '水费', '电费'], false, false],
  ]);
});

test('claims that there is nothing', () => {
  const said = (texts: Parameters<typeof narrative>[0]) => read(texts).claims.map(({ written, targets }) => [written, targets.map(({ id }) => id)]);
  expect(said({ public: '无' })).toEqual([['无', ['three-public.total']]]);
  expect(said({ operating: '无。' })).toEqual([['无', ['operating.total']]]);
  expect(said({ overall: '无' })).toEqual([]);
  expect(said({ public: '无增减变化。' })).toEqual([]);
  expect(said({ public: '情况：无' })).toEqual([]);
  // The first meaning speaks for the others.
  expect(said({ overall: '没有上年结转。' })).toEqual([['没有上年结转', ['summary.income.carryover']]]);
  expect(said({ overall: '本部门没有政府性基金预算拨款安排的支出，未安排“三公”经费。' })).toEqual([
    ['没有政府性基金预算拨款安排的支出', ['summary.income.fund']],
    ['未安排三公经费', ['three-public.total']],
  ]);
  expect(said({ overall: '无“三公”经费增减变化，没有机关运行经费变动，不涉及政府采购。' })).toEqual([]);
});

test('a sub-heading tells what follows it is about, a sentence opens a topic where no heading does', () => {
  const { paras, items } = read({
    overall: ['（一）“三公”经费情况', '预算30.00万元。', '（二）其他', '一般公共预算基本支出600.00万元。人员经费500.00万元，项目支出300.00万元。'],
    general: '2024年财政拨款支出900.00万元。基本支出600.00万元。',
  });
  expect(paras.slice(0, 5).map(({ topic }) => topic)).toEqual(['threePublic', 'threePublic', 'overall', 'overall', 'general']);
  expect(items.map((item) => [item.words, item.topic, firstId(item)])).toEqual([
    ['', 'threePublic', ''],
    ['一般公共预算基本支出', 'overall', 'basic-expense.total'],
    ['人员经费', 'basic', 'basic-expense.personnel'],
    ['项目支出', 'basic', 'general-expense.project'],
    ['财政拨款支出', 'general', ''],
    ['基本支出', 'general', 'general-expense.basic'],
  ]);
});

test('under a heading that names nothing, sentences tell what they are about; parts of a list do not', () => {
  const { items } = read({ overall: '收入总计1100.00万元，其中：一般公共预算收入900.00万元；单位资金100.00万元。' });
  expect(items.map(({ topic }) => topic)).toEqual(['overall', 'income', 'income']);
  const text = sheet('情况说明', [
    ['2024年度部门预算情况说明', null],
    ['一、有关情况说明', '一般公共预算支出900.00万元。基本支出600.00万元。'],
    ['二、名词解释', '略'],
    ['三、其他事项', '没有其他需要说明的情况，欢迎社会各界监督。'],
  ]);
  const other = readingOf(bookOf([GENERAL, EXPENSE, text]));
  expect(other?.items.map((item) => [item.topic, firstId(item)])).toEqual([
    ['other', 'general-expense.total'],
    ['general', 'general-expense.basic'],
  ]);
});

test('figures of which only a person knows', () => {
  const inputs = { 'vehicles.law': '10', 'vehicles.other': '2', 'assets.equipment50': '3', 'assets.equipment100': '1', 'assets.offices': '12.5', 'performance.basic': '600', 'performance.reported': '4', 'performance.agencies': '5' };
  const { items } = read(
    {
      assets: ['执法执勤用车10辆，其他用车2辆，机要用车1辆。', '单位价值50万元以上设备3台，单价100万元以上设备1台。', '办公用房12.5平方米。'],
      performance: ['涉及资金900.00万元，基本支出100.00万元。', '机关及下属预算单位5个，其中4个单位编报了绩效目标。'],
      expense: '涉及资金900.00万元。',
    },
    inputs,
  );
  expect(items.map((item) => [figureOf(item), item.answer?.id, item.answer?.value])).toEqual([
    ['10辆', 'vehicles.law', 10],
    ['2辆', 'vehicles.other', 2],
    ['1辆', undefined, undefined],
    ['3台', 'assets.equipment50', 3],
    ['1台', 'assets.equipment100', 1],
    ['12.5平方米', 'assets.offices', 12_500_000],
    ['900.00万元', undefined, undefined],
    ['100.00万元', 'performance.basic', 600_000_000],
    ['5个', 'performance.agencies', 5],
    ['4个', 'performance.reported', 4],
    ['900.00万元', undefined, undefined],
  ]);
});

test('an account named by 类, 款 and 项 is looked for from the top, by one alone among the rows', () => {
  const { items } = read({ general: ['公共安全支出（类）公安（款）行政运行（项）5.00万元。', '住房保障支出（类）300.00万元，教育支出（类）普通教育（款）600.00万元。'] });
  expect(items.map((item) => [figureOf(item), firstId(item)])).toEqual([
    ['5.00万元', ''],
    ['300.00万元', 'general:住房保障支出'],
    ['600.00万元', ''],
  ]);
});

test('the money of projects carried over', () => {
  const carried = sheet('表十三 项目支出(上年结转)', grid`
    项目名称 | 合计 | 一般公共预算
    合计 | 50.00 | 50.00
    信息化项目 | 50.00 | 50.00`);
  const items = readingOf(bookOf([PROJECTS, carried, narrative({ performance: '上年结转项目1个，共计金额50.00万元；本年项目2个，共计金额300.00万元。' })]))?.items ?? [];
  expect(items.map(({ countTarget, targets }) => [countTarget?.id, targets.map(({ id }) => id)])).toEqual([
    ['project-carryover.count', ['project-carryover.total']],
    ['project-current.count', ['project-current.total']],
  ]);
});

test('a narrative is read once, and a book without one not at all', () => {
  const book = bookOf([SUMMARY, narrative({ overall: '收入总计1100.00万元。' })]);
  expect(readingOf(book)).toBe(readingOf(book));
  expect(readingOf(bookOf([SUMMARY]))).toBeNull();
});
