/** 绩效目标 and 机构设置 as lists, from sheets as people see them. */
import { collectFacts } from '../../src/facts';
import type { Book, Fact, FactRow, SheetSnapshot } from '../../src/model';
import { buildBook, wan } from '../kit/build-book';
import { bookOf, grid, sheet } from '../kit/grid';

const list = (book: Book, id: string): readonly FactRow[] | undefined => collectFacts(book).lists.get(id);

/** What a reader of the list sees: words as they are, amounts in 万元. */
function said(fact: Fact | undefined): string {
  if (fact?.value.kind === 'text') return fact.value.text;
  return fact?.value.kind === 'amount' ? String(fact.value.fen / wan(1)) : '';
}
const lines = (rows: readonly FactRow[] | undefined): readonly string[] | undefined =>
  rows?.map(({ facts }) => ['number', 'name', 'amount', 'goal'].map((key) => said(facts[key])).join(' | '));

function cells(fact: Fact | undefined): readonly string[] {
  return (fact?.places ?? []).map((place) => `${place.role} ${place.sheet}!${place.cell} ${place.label}`);
}

const register = (text: string): SheetSnapshot =>
  sheet(
    '绩效目标',
    grid`
    项目绩效目标表（汇总）
    某县公安局 | | | | | | 单位：万元
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1 | 绩效目标2
    ${text}`,
  );

const form = (name: string, text: string): SheetSnapshot =>
  sheet(
    `目标表${name}`,
    grid`
    ${name}绩效目标表
    | | | 单位：万元
    项目编码 | P001 | 项目名称 | ${name}
    ${text}
    一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
    产出指标 | 数量指标 | 值班天数 | 全年值班 | 300天`,
  );

describe('the register', () => {
  const book = bookOf([
    register(`1 | P001 | 驻京工作经费 | 48.96 | 48.96 | 维持正常秩序 | 全年值班不少于300天。
    2 | P002 | 从优待警经费 | 8.24 | 8.24 | 激励民警； |`),
  ]);

  test('is a list of numbered projects with their amounts and goals, each goal with a mark at its end', () => {
    const told = [
      '1 | 驻京工作经费 | 48.96 | 维持正常秩序。全年值班不少于300天。',
      '2 | 从优待警经费 | 8.24 | 激励民警；',
    ];
    expect(lines(list(book, 'targets.projects'))).toEqual(told);
    expect(lines(list(book, 'targets.goals'))).toEqual(told);
  });

  test('each figure and each word knows its cell', () => {
    const [first, second] = list(book, 'targets.projects') ?? [];
    expect(first?.facts['number']).toMatchObject({ label: '序号', how: 'read', places: [] });
    expect(first?.facts['name']?.label).toBe('项目名称');
    expect(cells(first?.facts['name'])).toEqual(['cell 绩效目标!C4 驻京工作经费']);
    expect(first?.facts['amount']).toMatchObject({
      label: '驻京工作经费预算数',
      value: { kind: 'amount', fen: wan(48.96), step: 10_000 },
      how: 'read',
      from: [],
    });
    expect(cells(first?.facts['amount'])).toEqual(['cell 绩效目标!D4 驻京工作经费 / 预算数']);
    expect(first?.facts['goal']?.label).toBe('绩效目标');
    expect(cells(first?.facts['goal'])).toEqual([
      'text 绩效目标!F4 驻京工作经费',
      'text 绩效目标!G4 驻京工作经费',
    ]);
    expect(cells(second?.facts['goal'])).toEqual(['text 绩效目标!F5 从优待警经费']);
    const ids = [first, second].flatMap((row) => Object.values(row?.facts ?? {}).map((fact) => fact.id));
    expect(new Set(ids).size).toBe(8);
    expect(ids.every((id) => id.startsWith('targets.projects.'))).toBe(true);
  });

  test.each(['。', '；', '！', '？', '.', ';'])('a goal that ends in %s gets no second mark', (mark) => {
    const told = lines(
      list(bookOf([register(`1 | P001 | 值班 | 8.24 | 8.24 | 值班300天${mark} |`)]), 'targets.goals'),
    );
    expect(told).toEqual([`1 | 值班 | 8.24 | 值班300天${mark}`]);
  });

  test('a mark inside a goal does not stand for the one at its end; lines are joined', () => {
    const values = grid`
      项目绩效目标表（汇总）
      某县公安局 | | | | | 单位：万元
      序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1
      1 | P001 | 驻京工作 | 8.24 | 8.24 | x`.map((row) =>
      row.map((cell) =>
        cell === 'x' ? ' 值班。\r\n  巡逻 \n走访 ' : cell === '驻京工作' ? '驻京\n工作' : cell,
      ),
    );
    const rows = list(bookOf([sheet('绩效目标', values)]), 'targets.goals');
    expect(lines(rows)).toEqual(['1 | 驻京工作 | 8.24 | 值班。巡逻走访。']);
    expect(cells(rows?.[0]?.facts['name'])).toEqual(['cell 绩效目标!C4 驻京工作']);
  });

  test('where a project has no amount there is no list: it would say less than the table', () => {
    const gap = bookOf([
      register(`1 | P001 | 驻京工作经费 | 48.96 | 48.96 | 维持正常秩序 |
      2 | P002 | 从优待警经费 | | | 激励民警 |`),
    ]);
    expect(list(gap, 'targets.projects')).toBeUndefined();
    expect(list(gap, 'targets.goals')).toBeUndefined();
    expect(collectFacts(gap).byId.get('targets.count')?.value).toEqual({ kind: 'count', count: 2 });
  });

  test('where a project has no goal there is the list of amounts only', () => {
    const gap = bookOf([
      register(`1 | P001 | 驻京工作经费 | 48.96 | 48.96 | 维持正常秩序 |
      2 | P002 | 从优待警经费 | 8.24 | 8.24 | |`),
    ]);
    expect(lines(list(gap, 'targets.projects'))).toEqual([
      '1 | 驻京工作经费 | 48.96 | 维持正常秩序。',
      '2 | 从优待警经费 | 8.24 | ',
    ]);
    expect(list(gap, 'targets.goals')).toBeUndefined();
  });

  test('a total line and a line without a name are no projects', () => {
    const book = bookOf([
      register(`1 | P001 | 驻京工作经费 | 48.96 | 48.96 | 维持正常秩序 |
      | | | 5 | | |
      | | 合计 | 48.96 | 48.96 | |`),
    ]);
    expect(lines(list(book, 'targets.projects'))).toEqual(['1 | 驻京工作经费 | 48.96 | 维持正常秩序。']);
    expect(collectFacts(book).byId.get('targets.count')?.value).toEqual({ kind: 'count', count: 1 });
  });

  test('the year’s amount stands in the list, not that of all years; a dash is no amount', () => {
    const years = (amount: string): Book =>
      bookOf([
        sheet(
          '绩效目标',
          grid`
          项目支出绩效目标表（汇总）
          部门（单位）：某市公安局 | | | | | 单位：元
          序号 | 项目名称 | 实施单位 | 实施期资金总额(元) | 年度资金总额(元) | 总体目标 |
          | | | | | 实施期目标 | 年度目标
          1 | 办案经费 | 某市公安局 | 300000 | ${amount} | 三年办结 | 当年办结`,
        ),
      ]);
    const [line] = list(years('100000'), 'targets.projects') ?? [];
    expect(line?.facts['amount']?.value).toMatchObject({ kind: 'amount', fen: wan(10) });
    expect(cells(line?.facts['amount'])).toEqual(['cell 绩效目标!E5 办案经费 / 年度资金总额(元)']);
    expect(list(years('—'), 'targets.projects')).toBeUndefined();
  });
});

describe('forms, where there is no register', () => {
  const book = bookOf([
    form('驻京工作', '预算规模 | 预算数 | 48.96 | 其中：财政资金 | 48.96\n    绩效目标 | 维持正常秩序'),
    form('从优待警', '预算规模 | 预算数 | 8.24 | 其中：财政资金 | 8.24\n    绩效目标 | 激励民警。'),
  ]);

  test('give the same lists in the order of the workbook', () => {
    const told = ['1 | 驻京工作 | 48.96 | 维持正常秩序。', '2 | 从优待警 | 8.24 | 激励民警。'];
    expect(lines(list(book, 'targets.projects'))).toEqual(told);
    expect(lines(list(book, 'targets.goals'))).toEqual(told);
  });

  test('each figure knows its cell in its form', () => {
    const [first, second] = list(book, 'targets.projects') ?? [];
    expect(cells(first?.facts['name'])).toEqual(['cell 目标表驻京工作!A1 驻京工作 / 项目名称']);
    expect(cells(first?.facts['amount'])).toEqual(['cell 目标表驻京工作!C4 驻京工作 / 预算数']);
    expect(first?.facts['amount']?.value).toEqual({ kind: 'amount', fen: wan(48.96), step: 10_000 });
    expect(cells(first?.facts['goal'])).toEqual(['cell 目标表驻京工作!B5 驻京工作 / 绩效目标']);
    expect(cells(second?.facts['goal'])).toEqual(['cell 目标表从优待警!B5 从优待警 / 绩效目标']);
    expect(first?.facts['goal']?.id).not.toBe(second?.facts['goal']?.id);
  });

  test('of a form with two amounts the year’s stands in the list', () => {
    const [line] =
      list(
        bookOf([
          form(
            '办案',
            '项目资金 | 实施期资金总额 | 30 | 年度资金总额 | 10 | 预算数 | 20\n    绩效目标 | 当年办结',
          ),
        ]),
        'targets.projects',
      ) ?? [];
    expect(said(line?.facts['amount'])).toBe('10');
  });

  test('two goals are told one after the other', () => {
    const two = form('办案', '预算规模 | 预算数 | 20\n    绩效目标 | 当年办结\n    绩效目标 | 无积案');
    expect(lines(list(bookOf([two]), 'targets.goals'))).toEqual(['1 | 办案 | 20 | 当年办结。无积案。']);
  });

  test('one without an amount leaves no list, one without a goal the list of amounts', () => {
    const first = form('驻京工作', '预算规模 | 预算数 | 48.96\n    绩效目标 | 维持正常秩序');
    expect(
      list(bookOf([first, form('从优待警', '绩效目标 | 激励民警')]), 'targets.projects'),
    ).toBeUndefined();
    const silent = bookOf([first, form('从优待警', '预算规模 | 预算数 | 8.24')]);
    expect(lines(list(silent, 'targets.projects'))?.[1]).toBe('2 | 从优待警 | 8.24 | ');
    expect(list(silent, 'targets.goals')).toBeUndefined();
  });

  test('are not read beside a register', () => {
    const both = bookOf([
      register('1 | P001 | 值班经费 | 5 | 5 | 值班 |'),
      form('驻京工作', '预算规模 | 预算数 | 48.96\n    绩效目标 | 维持正常秩序'),
    ]);
    expect(both.forms).toHaveLength(1);
    expect(lines(list(both, 'targets.projects'))).toEqual(['1 | 值班经费 | 5 | 值班。']);
  });
});

test('projects of another table are no targets', () => {
  const book = buildBook({
    tables: [
      { id: 'project-current', panels: [{ columns: ['total'], rows: [['project', '办案经费', 10]] }] },
    ],
  });
  expect(list(book, 'targets.projects')).toBeUndefined();
});

test('a workbook without targets has no list of them, and one without institutions none of these', () => {
  const { lists } = collectFacts(buildBook({}));
  expect([...lists.keys()]).toEqual([]);
});

describe('the bodies of 机构设置情况', () => {
  const institutions = (heading: string): Book =>
    bookOf([
      sheet(
        '机构设置情况',
        grid`
        单位机构设置情况
        序号 | ${heading} | 单位性质 | 单位规格 | 经费保障形式
        1 | 某县公安局 | 行政 | 正科级 | 财政拨款
         | | 事业 | |
        2 | 某县看守所 | 事业 | 正科级 | 财政拨款
         | 合计 | | |`,
      ),
    ]);

  test.each(['单位名称', '机构名称'])('are listed under %s by name, each with its cell', (heading) => {
    const rows = list(institutions(heading), 'institutions.units') ?? [];
    expect(rows.map(({ facts }) => said(facts['name']))).toEqual(['某县公安局', '某县看守所']);
    expect(rows.flatMap(({ facts }) => cells(facts['name']))).toEqual([
      'cell 机构设置情况!B3 某县公安局',
      'cell 机构设置情况!B5 某县看守所',
    ]);
    expect(rows[0]?.facts['name']?.label).toBe('单位名称');
    expect(rows[0]?.facts['name']?.id).toMatch(/^institutions\.units\./);
    expect(rows[0]?.facts['name']?.id).not.toBe(rows[1]?.facts['name']?.id);
  });

  test('stand in the first column of a book that was put together without its workbook', () => {
    const book = buildBook({
      tables: [
        { id: 'institutions', panels: [{ columns: ['unitName'], rows: [['organisation', '某县公安局']] }] },
      ],
    });
    expect(cells(list(book, 'institutions.units')?.[0]?.facts['name'])).toEqual([
      'cell institutions!B2 某县公安局',
    ]);
  });
});
