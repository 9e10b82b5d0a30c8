import type { Book, Panel, Row, SheetSnapshot, Table, TableId } from '../../src/model';
import { CellState, cellAt } from '../../src/model';
import { recognise } from '../../src/recognise';
import { sampleWorkbook } from '../../src/samples';
import { bookOf, grid, sheet } from '../kit/grid';

function table(book: Book, id: TableId): Table {
  const found = book.tables.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id}`);
  return found;
}

function panel(book: Book, id: TableId, index = 0): Panel {
  const found = table(book, id).panels[index];
  if (!found) throw new Error(`${id} has no panel ${index}`);
  return found;
}

const conceptsOf = (each: Panel): (string | null)[] => each.columns.map((column) => column.concept);
const amountsOf = (each: Panel): (string | null)[] =>
  each.columns.filter((column) => column.kind === 'amount').map((column) => column.concept);

describe('Shanxi, thirteen numbered tables', () => {
  const book = recognise(sampleWorkbook());

  test('who, when, which layout', () => {
    expect([book.profile, book.year, book.organisation, book.organisationKind]).toEqual([
      'shanxi-2024', 2024, '长治市公安局屯留分局', 'department',
    ]);
    expect(book.organisations).toEqual(['长治市公安局屯留分局', '长治市公安局屯留分局交通管理大队', '长治市屯留区看守所']);
    expect([book.missing, book.unrecognised]).toEqual([[], []]);
  });

  test.each<[string, TableId, string]>([
    ['表一', 'summary', '2024年预算收支总表'],
    ['表二', 'income', '2024年预算收入总表'],
    ['表三', 'expense', '2024年预算支出总表'],
    ['表四', 'fiscal-summary', '2024年财政拨款收支总表'],
    ['表五', 'general-expense', '2024年一般公共预算支出预算表（不含上年结转）'],
    ['表六', 'basic-expense', '2024年一般公共预算安排基本支出分经济科目表（不含上年结转）'],
    ['表七', 'fund-income', '2024年政府性基金预算收入表（不含上年结转）'],
    ['表八', 'fund-expense', '2024年政府性基金预算支出表（不含上年结转）'],
    ['表九', 'state-capital', '2024年国有资本经营预算收支预算表（不含上年结转）'],
    ['表十', 'three-public', '2024年财政拨款安排“三公”经费支出预算表'],
    ['表十一', 'operating', '2024年财政拨款安排机关运行经费预算表'],
    ['表十二', 'project-current', '2024年项目支出预算表（本年预算）'],
    ['表十三', 'project-carryover', '2024年项目支出预算表（上年结转）'],
  ])('%s is %s', (label, id, title) => {
    const found = table(book, id);
    expect([found.label, found.title, found.unit, found.year, found.organisation]).toEqual([
      label, title, '万元', 2024, '长治市公安局屯留分局',
    ]);
    expect(found.unitLine?.text).toBe('单位：万元');
  });

  test('columns by meaning', () => {
    expect(amountsOf(panel(book, 'summary', 0))).toEqual(['amount']);
    expect(amountsOf(panel(book, 'summary', 1))).toEqual(['total', 'current', 'carryover']);
    expect(conceptsOf(panel(book, 'income'))).toEqual([
      'code', 'name', 'total', 'general', 'fund', 'stateCapital', 'fiscalAccount', 'unitFunds', 'carryover',
    ]);
    expect(conceptsOf(panel(book, 'expense'))).toEqual(['code', 'name', 'total', 'basic', 'project']);
    expect(amountsOf(panel(book, 'fiscal-summary', 1))).toEqual(['subtotal', 'general', 'fund', 'stateCapital']);
    expect(conceptsOf(panel(book, 'basic-expense'))).toEqual(['name', 'governmentName', 'total', 'personnel', 'public']);
    expect(conceptsOf(panel(book, 'three-public'))).toEqual(['name', 'total', 'general', 'fund', 'stateCapital']);
    expect(conceptsOf(panel(book, 'operating'))).toEqual(['unitName', 'total', 'general', 'fund', 'stateCapital']);
    expect(amountsOf(panel(book, 'project-current'))).toEqual(['total', 'general', 'fund', 'stateCapital', 'fiscalAccount', 'unitFunds']);
    expect(amountsOf(panel(book, 'targets'))).toEqual([
      'periodTotal', 'periodCentral', 'periodProvincial', 'periodLocal', 'periodOwn', 'periodOther',
      'yearTotal', 'yearCentral', 'yearProvincial', 'yearLocal', 'yearOwn', 'yearOther',
    ]);
  });

  test('the register of targets is in 元 though the tables are in 万元', () => {
    expect(new Set(panel(book, 'targets').columns.filter((column) => column.kind === 'amount').map((column) => column.unit))).toEqual(new Set(['元']));
  });

  test('rows of the two-sided tables', () => {
    const income = panel(book, 'summary', 0).rows.filter((row) => row.kind === 'item').map((row) => row.concept);
    expect(income).toEqual([
      'income:general', 'income:fund', 'income:stateCapital', 'income:fiscalAccount', 'income:unitFunds',
      'income:total', 'carryover', 'income:grandTotal',
    ]);
    const expense = panel(book, 'summary', 1).rows;
    expect(expense.map((row) => row.concept).filter((concept) => concept?.startsWith('class:'))).toHaveLength(30);
    expect(expense.slice(-3).map((row) => row.concept)).toEqual(['expense:total', 'expense:carryover', 'expense:grandTotal']);
    const fiscal = panel(book, 'fiscal-summary', 0).rows.filter((row) => row.kind === 'item').map((row) => row.concept);
    expect(fiscal.slice(-5)).toEqual(['carryover', 'carryover:general', 'carryover:fund', 'carryover:stateCapital', 'income:grandTotal']);
  });

  test('codes with their level and parent', () => {
    const rows = panel(book, 'expense').rows;
    const shown = rows.slice(0, 4).map((row) => [row.kind, row.level, row.code, row.parent]);
    expect(shown).toEqual([['total', 0, null, null], ['code', 1, '204', 0], ['code', 2, '20402', 1], ['code', 3, '2040201', 2]]);
    for (const row of rows.filter((each) => each.level > 1)) expect(row.code?.startsWith(rows[row.parent ?? 0]?.code ?? 'none')).toBe(true);
  });

  test('economic accounts known by name only', () => {
    const rows = panel(book, 'basic-expense').rows;
    const named = (name: string): Row | undefined => rows.find((row) => row.name.trim() === name);
    expect([named('工资福利支出')?.code, named('工资福利支出')?.level, named('基本工资')?.code, named('基本工资')?.level]).toEqual(['301', 1, '30101', 2]);
    expect(rows.filter((row) => row.kind === 'code' && row.code === null)).toEqual([]);
  });

  test('department, units and projects in one column', () => {
    const { rows } = panel(book, 'project-current');
    expect(rows.filter((row) => row.kind === 'organisation').map((row) => [row.sheetRow + 1, row.level, row.parent])).toEqual([
      [6, 1, null], [7, 2, 0], [21, 2, 0], [38, 2, 0],
    ]);
    expect(rows.filter((row) => row.kind === 'project')).toHaveLength(31);
    expect(rows.find((row) => row.name === '监所专项业务费')?.parent).toBe(rows.findIndex((row) => row.sheetRow === 37));
  });

  test('empty tables and their notes', () => {
    for (const id of ['fund-income', 'fund-expense', 'state-capital'] as const) {
      expect([table(book, id).isEmpty, table(book, id).notes.map((note) => note.text)]).toEqual([true, ['注：本表无数据']]);
    }
    expect(book.tables.filter((each) => each.isEmpty)).toHaveLength(3);
  });

  test('whether carry-over is included, as the titles say', () => {
    expect([table(book, 'general-expense').carryoverIncluded, table(book, 'expense').carryoverIncluded]).toEqual([false, null]);
  });
});

/** The Hebei layout: sequence numbers, a line of column numbers, the organisation with its code, 年度 beside it. */
const ORGANISATION = '312001大厂回族自治县公安局 | | 预算年度：2024 | | 单位：万元';
const HEBEI: readonly SheetSnapshot[] = [
  sheet('单位预算收支总表', grid`
    一、大厂回族自治县公安局收支预算
    单位预算收支总表
    ${ORGANISATION}
    序号 | 收入 | | 支出 |
     | 项目 | 预算数 | 项目 | 预算数
    栏次 | 1 | 2 | 3 | 4
    1 | 一、一般公共预算拨款收入 | 9286.36 | 四、公共安全支出 | 9062.50
    2 | 五、单位资金 | | 二十、住房保障支出 | 224.05
    32 | 本年收入合计 | 9286.36 | 本年支出合计 | 9286.55
    33 | 上年结转结余 | 0.18 | 年终结转结余 |
    34 | 收入总计 | 9286.55 | 支出总计 | 9286.55`),
  sheet('单位预算收入总表', grid`
    单位预算收入总表
    ${ORGANISATION}
    序号 | 功能分类科目 | | 合计 | 本年收入 | | | | 上年结转
     | 科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 财政专户收入 | 事业收入 |
    栏次 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8
    1 | | 合计 | 9286.55 | 9286.36 | 9286.36 | | | 0.18
    2 | '204 | 公共安全支出 | 9062.50 | 9062.31 | 9062.31 | | | 0.18`),
  sheet('一般公共预算支出表', grid`
    单位预算一般公共预算财政拨款支出表
    ${ORGANISATION}
    序号 | 功能分类科目 | | 合计 | 基本支出 | 项目支出
     | 科目编码 | 科目名称 | | |
    栏次 | 1 | 2 | 3 | 4 | 5
    1 | | 合计 | 9286.55 | 4111.18 | 5175.37`),
  sheet('政府性基金支出表', grid`
    单位预算政府性基金预算财政拨款支出表
    ${ORGANISATION}
    序号 | 功能分类科目 | | 合计 | 基本支出 | 项目支出
     | 科目编码 | 科目名称 | | |
    栏次 | 1 | 2 | 3 | 4 | 5

    注：无政府基金预算财政拨款预算，空表列示。`),
  sheet('三公经费支出表', grid`
    单位预算财政拨款“三公”经费支出表
    ${ORGANISATION}
    序号 | 项目 | 资金性质 | | |
     | | 合计 | 一般公共预算财政拨款 | 政府性基金预算拨款 | 国有资本经营预算财政拨款
    栏次 | 1 | 2 | 3 | 4 | 5
    1 | “三公”经费小计 | 159.21 | 159.21 | |
    2 | 一、因公出国（境）费 | | | |
    3 | 其中：教学科研人员因公出国（境）费 | | | |
    4 | 其他因公出国（境）费 | | | |
    5 | 二、公务用车购置及运维费 | 157.16 | 157.16 | |
    6 | 其中：公务用车购置费 | 32.86 | 32.86 | |
    7 | 公务用车运行维护费 | 124.30 | 124.30 | |
    8 | 三、公务接待费 | 2.05 | 2.05 | |`),
  sheet('政府采购预算', grid`
    单位政府采购预算
    312001大厂回族自治县公安局 | | | | | | | | | | 单位：万元
    政府采购项目来源 | | 采购物品名称 | 政府采购目录序号 | 计量单位 | 数量 | 单价 | 政府采购金额（当年部门预算安排资金） | | | 2024年预留中小微企业份额
    项目名称 | 预算资金 | | | | | | 合计 | 一般公共预算拨款 | 单位资金 |
    合  计 | | | | | | | 133.00 | 133.00 | | 133.00
    大厂回族自治县公安局小计 | | | | | | | 133.00 | 133.00 | | 133.00
    科技信息化等系统运行维护费 | 240.00 | 其他运行维护服务 | C16079900 | 元 | 1 | 80.00 | 80.00 | 80.00 | | 80.00
    视频监控系统运行维护费 | 263.00 | 其他运行维护服务 | C16079900 | 元 | 1 | 53.00 | 53.00 | 53.00 | | 53.00
    注：同一采购目录序号的物品，其单价会因配置规格不同而变动。`),
  sheet('固定资产占用情况表', grid`
    单位固定资产占用情况表
    312001大厂回族自治县公安局 | | 截止时间：2023-12-31
    项目 | 数量 | 价值（金额单位：万元）
    资产总额 | | 23905.44
    1、房屋（平方米） | 15305.09 | 2998.46
    其中：办公用房（平方米） | 8250.72 | 1696.04
    2、车辆（台、辆） | 62 | 778.17
    3、单价在20万元以上的设备 | 132 | 13210.83
    4、其他固定资产 | 18611 | 6917.98`),
  sheet('机构设置情况', grid`
    单位机构设置情况
    单位名称 | 单位性质 | 单位规格 | 经费保障形式
    大厂回族自治县公安局 | 行政 | 正科级 | 财政拨款`),
  sheet('绩效目标', grid`
    项目绩效目标表（汇总）
    大厂回族自治县公安局 | | | | | | | | | | 单位：万元
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 预算规模及资金用途 | 资金支出计划（%） | | | | 绩效目标1
     | | | | | | | 3月底 | 6月底 | 10月底 | 12月底 |
    1 | 13102824P002793108442 | 常态化驻京工作经费 | 48.96 | 48.96 | | 值班 | 0.25 | 0.50 | 0.75 | 1 | 维持秩序`),
  sheet('情况说明', grid`
    章节 | 内容
    一、部门职责及机构设置情况 | 本部门负责全县公安工作，机构设置见附表，共有内设机构若干个。
    二、部门预算安排的总体情况 | 按照预算管理有关规定，2024年预算收入9286.55万元，其中一般公共预算收入9286.36万元。
    三、机关运行经费安排情况 | 机关运行经费共计安排613.53万元，主要用于办公费等日常公用经费支出。`),
];

describe('Hebei, tables with sequence numbers and column numbers', () => {
  const book = bookOf(HEBEI);

  test('who, when, which layout; the title is the line above the header', () => {
    expect([book.profile, book.year, book.organisation, book.organisationKind]).toEqual(['hebei-2024', 2024, '大厂回族自治县公安局', 'unit']);
    expect(table(book, 'summary').title).toBe('单位预算收支总表');
    expect(book.tables.map((each) => each.id)).toEqual([
      'summary', 'income', 'general-expense', 'fund-expense', 'three-public', 'procurement', 'assets', 'institutions', 'targets',
    ]);
    expect(book.missing).toEqual(['expense', 'fiscal-summary', 'basic-expense', 'state-capital']);
  });

  test('sequence and column numbers are neither rows nor amounts', () => {
    expect(conceptsOf(panel(book, 'general-expense'))).toEqual(['sequence', 'code', 'name', 'total', 'basic', 'project']);
    expect(panel(book, 'general-expense').rows.map((row) => [row.kind, row.sheetRow])).toEqual([['total', 5]]);
    expect(panel(book, 'summary').columns.map((column) => column.sheetColumn)).toEqual([1, 2]);
  });

  test('合计 over 本年收入 and 上年结转', () => {
    expect(conceptsOf(panel(book, 'income'))).toEqual([
      'sequence', 'code', 'name', 'total', 'subtotal', 'fiscal', 'fiscalAccount', 'undertaking', 'carryover',
    ]);
    expect(panel(book, 'income').columns[4]?.path).toEqual(['本年收入', '小计']);
  });

  test('三公 with its parts', () => {
    expect(panel(book, 'three-public').rows.map((row) => row.concept)).toEqual([
      'public:total', 'public:abroad', 'public:abroadTeaching', 'public:abroadOther',
      'public:vehicles', 'public:vehiclePurchase', 'public:vehicleRunning', 'public:reception',
    ]);
  });

  test('procurement: total, unit, purchases; the note is no row', () => {
    const { rows, columns } = panel(book, 'procurement');
    expect(rows.map((row) => [row.kind, row.parent])).toEqual([['total', null], ['organisation', 0], ['detail', 1], ['detail', 1]]);
    expect(columns.map((column) => column.kind)).toEqual([
      'label', 'amount', 'label', 'label', 'label', 'count', 'amount', 'amount', 'amount', 'amount', 'amount',
    ]);
    expect(table(book, 'procurement').notes).toHaveLength(1);
  });

  test('assets: numbers of things are counts, the unit stands in the heading', () => {
    const assets = panel(book, 'assets');
    expect(assets.columns.map((column) => column.kind)).toEqual(['label', 'count', 'amount']);
    expect(assets.rows.map((row) => row.concept)).toEqual([
      'assets:total', 'assets:buildings', 'assets:offices', 'assets:vehicles', 'assets:equipment', 'assets:other',
    ]);
  });

  test('the register of targets with its plan in shares', () => {
    const targets = panel(book, 'targets');
    expect(amountsOf(targets)).toEqual(['projectBudget', 'fiscalFunds', 'otherFunds']);
    expect(targets.columns.filter((column) => column.kind === 'share').map((column) => column.concept)).toEqual(['planQ1', 'planQ2', 'planQ3', 'planQ4']);
  });

  test('an empty table and its note', () => {
    expect([table(book, 'fund-expense').isEmpty, table(book, 'fund-expense').notes[0]?.text]).toEqual([
      true, '注：无政府基金预算财政拨款预算，空表列示。',
    ]);
  });

  test('the narrative sheet in two columns', () => {
    expect(book.narrative?.sections.map((section) => [section.number, section.heading])).toEqual([
      [1, '一、部门职责及机构设置情况'], [2, '二、部门预算安排的总体情况'], [3, '三、机关运行经费安排情况'],
    ]);
    expect(book.narrative?.sections[2]?.paragraphs).toEqual([
      { text: '机关运行经费共计安排613.53万元，主要用于办公费等日常公用经费支出。', row: 3, column: 1 },
    ]);
  });
});

describe('cells', () => {
  const book = bookOf([
    sheet(
      '支出总表',
      grid`
        科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
        '204 | 公共安全支出 | 1,234.50 | － | #REF!
        '205 | 教育支出 | 12.345 | 待定 | 0
        '206 | 科学技术支出 | '（3.20） | |`,
      { formats: { 'C3:C3': '#,##0.00' } },
    ),
  ]);
  const expense = panel(book, 'expense');
  const cell = (row: number, concept: 'total' | 'basic' | 'project'): [number | undefined, number | undefined, number | undefined] => {
    const id = cellAt(expense, expense.rows[row], concept) ?? -1;
    return [book.cells.state[id], book.cells.fen[id], book.cells.printed[id]];
  };

  test('number, text number, dash, text, error, zero and blank are different things', () => {
    expect(cell(0, 'total')).toEqual([CellState.textNumber, 1_234_500_000, 1_234_500_000]);
    expect(cell(0, 'basic')).toEqual([CellState.dash, 0, 0]);
    expect(cell(0, 'project')[0]).toBe(CellState.error);
    expect(cell(1, 'basic')[0]).toBe(CellState.text);
    expect(cell(1, 'project')).toEqual([CellState.number, 0, 0]);
    expect(cell(2, 'basic')).toEqual([CellState.blank, 0, 0]);
    expect(cell(2, 'total')).toEqual([CellState.textNumber, -3_200_000, -3_200_000]);
  });

  test('hidden decimals: stored 12.345, printed 12.35', () => {
    expect(cell(1, 'total')).toEqual([CellState.number, 12_345_000, 12_350_000]);
  });
});

test('several tables on one sheet, each with its own title, unit and note', () => {
  const book = bookOf([
    sheet('公开表', grid`
      2024年部门支出总表
      部门名称：某县水利局 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      '213 | 农林水支出 | 5.00 | 5.00 |
      注：本表反映部门本年度各项支出情况。

      2024年政府性基金预算支出表
      部门名称：某县水利局 | | | | 单位：元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
       | 合计 | | |
      注：本表无数据`),
  ]);
  expect(book.tables.map((each) => [each.id, each.unit, each.area.top, each.area.bottom, each.notes.length, each.isEmpty])).toEqual([
    ['expense', '万元', 0, 4, 1, false],
    ['fund-expense', '元', 6, 10, 1, true],
  ]);
});

test('headings repeated on a second page are no rows', () => {
  const book = bookOf([
    sheet('支出总表', grid`
      2024年部门支出总表 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      1 | 2 | 3 | 4 | 5
      '213 | 农林水支出 | 5.00 | 5.00 |
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      1 | 2 | 3 | 4 | 5
      '21303 | 水利 | 5.00 | 5.00 |`),
  ]);
  expect(panel(book, 'expense').rows.map((row) => row.code)).toEqual(['213', '21303']);
});

test('a table that goes on under a title with 续 is one table', () => {
  const book = bookOf([
    sheet('支出总表', grid`
      2024年部门支出总表
      部门名称：某县水利局 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
       | 合计 | 8.00 | 8.00 |
      '213 | 农林水支出 | 5.00 | 5.00 |
      2024年部门支出总表（续）
      部门名称：某县水利局 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      '221 | 住房保障支出 | 3.00 | 3.00 |`),
  ]);
  expect(book.tables).toHaveLength(1);
  expect(panel(book, 'expense').rows.map((row) => [row.kind, row.code, row.parent])).toEqual([
    ['total', null, null], ['code', '213', 0], ['code', '221', 0],
  ]);
});

test('a profile may be named, by province or by version', () => {
  expect(bookOf(HEBEI, { profile: 'shanxi' }).profile).toBe('shanxi-2024');
  expect(bookOf(HEBEI, { profile: 'shanxi-2023' }).profile).toBe('shanxi-2023');
  expect(bookOf(HEBEI, { profile: 'auto' }).profile).toBe('hebei-2024');
});
