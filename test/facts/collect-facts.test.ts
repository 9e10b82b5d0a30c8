import { collectFacts, FACT_CATALOGUE, LIST_CATALOGUE } from '../../src/facts';
import type { Facts, FactValue } from '../../src/model';
import type { TableLiteral } from '../kit/build-book';
import { buildBook, wan } from '../kit/build-book';
import { bookOf, grid, sheet } from '../kit/grid';

function factsOf(...tables: readonly TableLiteral[]): Facts {
  return collectFacts(buildBook({ tables }));
}

function amount(facts: Facts, id: string): number | undefined {
  const value: FactValue | undefined = facts.byId.get(id)?.value;
  return value?.kind === 'amount' ? value.fen : undefined;
}

function names(facts: Facts, list: string): readonly string[] | undefined {
  return facts.lists.get(list)?.map((row) => {
    const value = row.facts['name']?.value;
    return value?.kind === 'text' ? value.text : '';
  });
}

const SUMMARY: TableLiteral = {
  id: 'summary',
  label: '表一',
  panels: [
    {
      side: 'income',
      columns: ['amount'],
      rows: [
        ['income:general', '一、一般公共预算', 8016.65],
        ['income:fund', '二、政府性基金预算', null],
        ['income:total', '本年收入合计', 8016.65],
        ['carryover', '上年结转', 655.59],
        ['income:grandTotal', '收入总计', 8672.24],
      ],
    },
    {
      side: 'expense',
      columns: ['total', 'current', 'carryover'],
      rows: [
        ['class:204', '四、公共安全支出', 7937, 7281.41, 655.59],
        ['class:205', '五、教育支出', null, null, null],
        ['class:208', '八、社会保障和就业支出', 735.24, 735.24, null],
        ['expense:grandTotal', '支出总计', 8672.24, 8016.65, 655.59],
      ],
    },
  ],
};

const INCOME: TableLiteral = {
  id: 'income',
  label: '表二',
  panels: [
    {
      columns: ['total', 'general', 'fund', 'unitFunds', 'carryover'],
      rows: [
        ['total', '合计', 8016.65, 8016.65, null, null, 655.59],
        ['204', '公共安全支出', 8016.65, 8016.65, null, null, 655.59],
      ],
    },
  ],
};

describe('reading', () => {
  // Anew for each test: what runs while the file loads is not among what a test is known to run (docs/mutation.md).
  const read = (): Facts => factsOf(SUMMARY, INCOME);

  test('a figure knows its cell', () => {
    const facts = read();
    const fact = facts.byId.get('summary.income.grandTotal');
    expect(amount(facts, 'summary.income.grandTotal')).toBe(wan(8672.24));
    expect(fact?.how).toBe('read');
    expect(fact?.places).toEqual([
      { role: 'cell', sheet: 'summary', cell: 'B6', label: '收入总计 / amount' },
    ]);
  });

  test('the two halves of a table are told apart', () => {
    const facts = read();
    expect(amount(facts, 'summary.income.carryover')).toBe(wan(655.59));
    expect(facts.byId.get('summary.expense.current')?.places[0]?.cell).toBe('E5');
    const turned = factsOf({
      id: 'summary',
      panels: [
        { side: 'expense', columns: ['amount'], rows: [['carryover', '上年结转支出', 600]] },
        { side: 'income', columns: ['amount'], rows: [['carryover', '上年结转', 655.59]] },
      ],
    });
    expect(amount(turned, 'summary.income.carryover')).toBe(wan(655.59));
  });

  test('a blank cell in a table that is there is zero, with its place', () => {
    const facts = read();
    expect(amount(facts, 'summary.income.fund')).toBe(0);
    expect(facts.byId.get('summary.income.fund')?.places).toHaveLength(1);
  });

  test('what the tables do not give is absent: no table, no row, no column, no number', () => {
    const facts = read();
    expect(facts.byId.has('expense.total')).toBe(false);
    expect(facts.byId.has('summary.income.unitFunds')).toBe(false);
    expect(facts.byId.has('income.stateCapital')).toBe(false);
    const broken = factsOf({
      id: 'expense',
      panels: [{ columns: ['total'], rows: [['total', '合计', '#REF!']] }],
    });
    expect(broken.byId.has('expense.total')).toBe(false);
  });

  test('is read from the next column that means it where the first is not there', () => {
    const facts = factsOf({
      id: 'general-expense',
      panels: [{ columns: ['amount'], rows: [['total', '合计', 7281.41]] }],
    });
    expect(amount(facts, 'general-expense.total')).toBe(wan(7281.41));
  });

  test('the printed value counts, not the decimals behind it', () => {
    const hidden = factsOf({
      id: 'expense',
      panels: [{ columns: ['total'], rows: [['total', '合计', 1.006]] }],
    });
    expect(amount(hidden, 'expense.total')).toBe(wan(1.01));
  });

  test('a table in 元 gives the same amounts', () => {
    const yuan = factsOf({
      id: 'expense',
      unit: '元',
      panels: [{ columns: ['total'], rows: [['total', '合计', 86722400]] }],
    });
    expect(amount(yuan, 'expense.total')).toBe(wan(8672.24));
  });

  test('the document: year, the year before, name, kind', () => {
    const facts = read();
    const text = (id: string): string | undefined => {
      const value = facts.byId.get(id)?.value;
      return value?.kind === 'text' ? value.text : undefined;
    };
    expect([text('document.year'), text('document.lastYear')]).toEqual(['2024', '2023']);
    expect([text('document.organisation'), text('document.kind')]).toEqual(['某市公安局', '部门']);
    expect(collectFacts(buildBook({ year: null })).byId.has('document.lastYear')).toBe(false);
  });
});

describe('shares', () => {
  test('a share keeps both sides and their cells', () => {
    const fact = factsOf(SUMMARY, INCOME).byId.get('income.general.share');
    expect(fact?.value).toEqual({ kind: 'ratio', ratio: { part: wan(8016.65), whole: wan(8672.24) } });
    expect(fact?.from).toEqual(['income.general', 'summary.income.grandTotal']);
    expect(fact?.places.map((place) => `${place.sheet} ${place.cell}`)).toEqual(['income C2', 'summary B6']);
  });

  test('there is none without a base, and nothing of nothing is nothing', () => {
    const none = factsOf({
      id: 'expense',
      panels: [{ columns: ['total', 'basic', 'project'], rows: [['total', '合计', 0, 5, 0]] }],
    });
    expect(none.byId.has('expense.basic.share')).toBe(false);
    expect(none.byId.get('expense.project.share')?.value).toEqual({
      kind: 'ratio',
      ratio: { part: 0, whole: 0 },
    });
  });
});

describe('appropriation by fund, carry-over included', () => {
  const fiscal = (carryover: number, printed: number): TableLiteral => ({
    id: 'fiscal-summary',
    panels: [
      {
        side: 'income',
        columns: ['amount'],
        rows: [
          ['income:general', '一、一般公共预算', 37968.48],
          ['income:fund', '二、政府性基金预算', null],
          ['carryover:general', '一、一般公共预算', carryover],
          ['carryover:fund', '二、政府性基金预算', null],
        ],
      },
      {
        side: 'expense',
        columns: ['subtotal', 'general', 'fund'],
        rows: [['expense:grandTotal', '支出总计', printed, printed, null]],
      },
    ],
  });

  test('is the sum of this year and carry-over', () => {
    const fact = factsOf(fiscal(2668.11, 40636.59)).byId.get('fiscal-summary.withCarryover.general');
    expect(fact?.value).toEqual({ kind: 'amount', fen: wan(40636.59), step: 10_000 });
    expect(fact?.how).toBe('sum');
    expect(fact?.places).toHaveLength(2);
  });

  test('is taken as printed on the other side when only rounding lies between', () => {
    const facts = factsOf(fiscal(2668.11, 40636.6));
    const fact = facts.byId.get('fiscal-summary.withCarryover.general');
    expect(amount(facts, 'fiscal-summary.withCarryover.general')).toBe(wan(40636.6));
    expect(fact?.how).toBe('read');
    expect(fact?.places.map((place) => place.cell)).toEqual(['E2']);
  });

  test('stays the sum when the other side is really different', () => {
    expect(amount(factsOf(fiscal(2668.11, 40636.7)), 'fiscal-summary.withCarryover.general')).toBe(
      wan(40636.59),
    );
  });
});

describe('lists', () => {
  test('functional classes: table order, no empty lines, no ordinals, with shares', () => {
    const facts = factsOf(SUMMARY);
    expect(names(facts, 'summary.classes')).toEqual(['公共安全支出', '社会保障和就业支出']);
    const share = facts.lists.get('summary.classes')?.[1]?.facts['share'];
    expect(share?.value).toEqual({ kind: 'ratio', ratio: { part: wan(735.24), whole: wan(8672.24) } });
  });

  test('an empty list is a list; a table that is missing gives none', () => {
    const empty = factsOf({
      id: 'general-expense',
      panels: [{ columns: ['total'], rows: [['total', '合计', null]] }],
    });
    expect(empty.lists.get('general-expense.classes')).toEqual([]);
    expect(empty.lists.has('summary.classes')).toBe(false);
  });

  test('economic items: the lowest rows of the column, each name once, its cells added', () => {
    const facts = factsOf({
      id: 'basic-expense',
      panels: [
        {
          columns: ['total', 'personnel', 'public'],
          rows: [
            ['total', '合计', 16, 12, 4],
            ['301', '工资福利支出', 12, 12, null],
            ['30101', '基本工资', 7, 7, null],
            ['30101', '基本工资', 2, 2, null],
            ['30102', '津贴补贴', 3, 3, null],
            ['302', '商品和服务支出', 4, null, 4],
            ['30201', '办公费', 4, null, 4],
            ['30202', '印刷费', null, null, null],
          ],
        },
      ],
    });
    expect(names(facts, 'basic-expense.personnel.items')).toEqual(['基本工资', '津贴补贴']);
    expect(names(facts, 'basic-expense.public.items')).toEqual(['办公费']);
    const wages = facts.lists.get('basic-expense.personnel.items')?.[0]?.facts['amount'];
    expect(wages?.value).toMatchObject({ fen: wan(9) });
    expect(wages?.places.map((place) => place.cell)).toEqual(['C4', 'C5']);
  });

  test('economic items: an amount without any name beside it is no item', () => {
    const { lists } = collectFacts(
      bookOf([
        sheet(
          '表六',
          grid`
          一般公共预算基本支出分经济科目表
          部门名称：某市公安局 | | | | 单位：万元
          经济科目编码 | 经济科目名称 | 合计 | 人员经费 | 公用经费
          | 合计 | 17 | 12 | 5
          301 | 工资福利支出 | 12 | 12 |
          30101 | 基本工资 | 12 | 12 |
          | | 5 | | 5`,
        ),
      ]),
    );
    const items = (id: string) => lists.get(id)?.map((row) => row.facts['name']?.value);
    expect(items('basic-expense.personnel.items')).toEqual([{ kind: 'text', text: '基本工资' }]);
    expect(items('basic-expense.public.items')).toEqual([]);
  });

  test('income sources: parts of a column that is there are not told twice', () => {
    const facts = factsOf(SUMMARY, {
      id: 'income',
      panels: [
        {
          columns: ['fiscal', 'unitFunds', 'undertaking', 'carryover'],
          rows: [['total', '合计', 8000, 16.65, 16.65, 655.59]],
        },
      ],
    });
    expect(names(facts, 'income.sources')).toEqual(['财政拨款收入', '单位资金', '上年结转']);
  });

  test('operating units are counted', () => {
    const facts = factsOf({
      id: 'operating',
      panels: [
        {
          columns: ['total'],
          rows: [
            ['total', '部门合计', 5],
            ['organisation', '甲局', 3],
            ['organisation', '乙队', 2],
            ['organisation', '丙所', null],
          ],
        },
      ],
    });
    expect(names(facts, 'operating.units')).toEqual(['甲局', '乙队']);
    expect(facts.byId.get('operating.units.count')?.value).toEqual({ kind: 'count', count: 2 });
  });
});

describe('projects', () => {
  const projects = (...rows: TableLiteral['panels'][number]['rows']): Facts =>
    factsOf({ id: 'project-current', panels: [{ columns: ['total'], rows }] });

  test('the total row where there is one', () => {
    const facts = projects(['total', '合计', 30], ['project', '甲', 10], ['project', '乙', 20]);
    expect(amount(facts, 'project-current.total')).toBe(wan(30));
    expect(facts.byId.get('project-current.total')?.label).toBe('本年项目合计');
    expect(facts.byId.get('project-current.total')?.how).toBe('read');
  });

  test('otherwise the organisations, or what stands below one without a figure', () => {
    const facts = projects(
      ['organisation', '局', 10],
      ['project', '甲', 10],
      ['organisation', '队', null],
      ['project', '乙', 15],
      ['project', '丙', 5],
    );
    expect(amount(facts, 'project-current.total')).toBe(wan(30));
    expect(facts.byId.get('project-current.total')?.how).toBe('sum');
  });

  test('otherwise the projects; one without money is not counted', () => {
    const facts = projects(['project', '甲', 10], ['project', '项目1', null], ['project', '乙', 20]);
    expect(amount(facts, 'project-current.total')).toBe(wan(30));
    expect(facts.byId.get('project-current.count')?.value).toEqual({ kind: 'count', count: 2 });
  });
});

describe('the catalogue', () => {
  test('declares each id once', () => {
    const ids = [...FACT_CATALOGUE, ...LIST_CATALOGUE].map((each) => each.id);
    expect(ids).toHaveLength(new Set(ids).size);
  });

  test('puts a sum or a share after what it is made of', () => {
    const seen = new Set<string>();
    for (const fact of FACT_CATALOGUE) {
      if (fact.how === 'sum')
        expect([...fact.parts, fact.printedAs].filter((id) => !seen.has(id))).toEqual([]);
      if (fact.how === 'ratio') expect([fact.part, fact.whole].filter((id) => !seen.has(id))).toEqual([]);
      seen.add(fact.id);
    }
  });

  test('facts that are collected are declared', () => {
    const declared = new Set(FACT_CATALOGUE.map((fact) => fact.id));
    const lists = LIST_CATALOGUE.map((list) => `${list.id}.`);
    const collected = [...factsOf(SUMMARY, INCOME).byId.keys()];
    const undeclared = collected.filter(
      (id) => !declared.has(id) && !lists.some((list) => id.startsWith(list)),
    );
    expect(undeclared).toEqual([]);
  });
});

describe('what a list takes from its rows', () => {
  const classNames = (...rows: TableLiteral['panels'][number]['rows']) =>
    names(
      factsOf({ id: 'summary', panels: [{ side: 'expense', columns: ['total'], rows }] }),
      'summary.classes',
    );

  test.each([
    ['四、公共安全支出', '公共安全支出'],
    ['十一、城乡社区支出', '城乡社区支出'],
    ['①公务用车购置费', '公务用车购置费'],
    ['（一）因公出国', '因公出国'],
    ['(12)因公出国', '因公出国'],
    ['3、教育支出', '教育支出'],
    ['10.教育支出', '教育支出'],
    ['其中：办公费', '办公费'],
    ['其中:办公费', '办公费'],
    ['1、其中： 办公费 ', '办公费'],
    ['  教育支出  ', '教育支出'],
    [' 四、公共安全支出', '公共安全支出'],
    ['支出（一）补助', '支出（一）补助'],
    ['社保①支出', '社保①支出'],
    ['教育支出3、4', '教育支出3、4'],
    ['教育，其中：高中', '教育，其中：高中'],
    ['“一般”支出一、', '“一般”支出一、'],
  ])('“%s” is called %s', (written, told) => {
    expect(classNames(['class:204', written, 5])).toEqual([told]);
  });

  test('only rows of the meaning asked for, and only with money', () => {
    expect(
      classNames(
        ['class:204', '甲', 5],
        ['expense:total', '本年支出合计', 9],
        ['class:205', '乙', 0],
        ['class:206', '丙', '无'],
        ['item', '本年支出', 4],
      ),
    ).toEqual(['甲']);
    const classes = names(
      factsOf({
        id: 'general-expense',
        panels: [
          {
            columns: ['total'],
            rows: [
              ['total', '合计', 9],
              ['204', '公共安全支出', 9],
              ['20402', '公安', 9],
              ['item', '其他', 3],
            ],
          },
        ],
      }),
      'general-expense.classes',
    );
    expect(classes).toEqual(['公共安全支出']);
  });

  test('a line knows its cells, and has a share where there is a whole', () => {
    const facts = factsOf(SUMMARY);
    const first = facts.lists.get('summary.classes')?.[0]?.facts;
    expect(first?.['name']?.places.map((place) => [place.role, place.cell])).toEqual([['cell', 'D2']]);
    expect(first?.['share']?.from).toEqual([
      'summary.classes.公共安全支出.amount',
      'summary.expense.grandTotal',
    ]);
    const [row] =
      factsOf({
        id: 'summary',
        panels: [{ side: 'expense', columns: ['total'], rows: [['class:204', '甲', 5]] }],
      }).lists.get('summary.classes') ?? [];
    expect(Object.keys(row?.facts ?? {})).toEqual(['name', 'amount']);
  });

  test('a list is read from its own table and its own half, in the first of the columns that is there', () => {
    const facts = factsOf({
      id: 'fiscal-summary',
      panels: [
        { side: 'income', columns: ['amount'], rows: [['class:201', '不是支出', 1]] },
        {
          side: 'expense',
          columns: ['general', 'subtotal'],
          rows: [
            ['class:204', '四、公共安全支出', 7, 9],
            ['expense:grandTotal', '支出总计', 7, 10],
          ],
        },
      ],
    });
    expect(names(facts, 'fiscal-summary.classes')).toEqual(['公共安全支出']);
    expect(facts.lists.has('summary.classes')).toBe(false);
    const line = facts.lists.get('fiscal-summary.classes')?.[0]?.facts;
    expect(line?.['amount']?.value).toMatchObject({ fen: wan(9) });
    expect(line?.['share']?.value).toEqual({ kind: 'ratio', ratio: { part: wan(9), whole: wan(10) } });
  });

  test.each(['subtotal', 'total', 'amount'] as const)(
    'the classes of 财政拨款收支总表 stand under %s',
    (column) => {
      const facts = factsOf({
        id: 'fiscal-summary',
        panels: [{ side: 'expense', columns: [column], rows: [['class:204', '公共安全支出', 9]] }],
      });
      expect(names(facts, 'fiscal-summary.classes')).toEqual(['公共安全支出']);
    },
  );

  test('a table without any of the columns gives no list', () => {
    expect(
      factsOf({
        id: 'fiscal-summary',
        panels: [{ side: 'expense', columns: ['fund'], rows: [['class:204', '甲', 9]] }],
      }).lists.size,
    ).toBe(0);
  });

  test('general expense by class has the share of its total', () => {
    const facts = factsOf({
      id: 'general-expense',
      panels: [
        {
          columns: ['total'],
          rows: [
            ['total', '合计', 10],
            ['204', '公共安全支出', 4],
            ['205', '教育支出', 6],
          ],
        },
      ],
    });
    const shares = facts.lists.get('general-expense.classes')?.map((row) => row.facts['share']?.value);
    expect(shares).toEqual([
      { kind: 'ratio', ratio: { part: wan(4), whole: wan(10) } },
      { kind: 'ratio', ratio: { part: wan(6), whole: wan(10) } },
    ]);
    expect(facts.byId.has('general-expense.classes.204.share')).toBe(true);
  });

  test('the items of 三公 are those that add up to its total', () => {
    const facts = factsOf({
      id: 'three-public',
      panels: [
        {
          columns: ['total'],
          rows: [
            ['total', '合计', 9],
            ['public:abroad', '因公出国（境）费', 1],
            ['public:reception', '公务接待费', 2],
            ['public:vehicles', '公务用车购置及运行费', 6],
            ['public:vehiclePurchase', '其中：公务用车购置费', 4],
            ['public:vehicleRunning', '公务用车运行费', 2],
            ['item', '会议费', 5],
          ],
        },
      ],
    });
    expect(names(facts, 'three-public.items')).toEqual([
      '因公出国（境）费',
      '公务接待费',
      '公务用车购置费',
      '公务用车运行费',
    ]);
    expect(facts.lists.get('three-public.items')?.[0]?.facts['share']).toBeUndefined();
  });

  test('sources of income: from the total row of 收入总表 with name, amount, share and cell', () => {
    const facts = factsOf(
      SUMMARY,
      { id: 'expense', panels: [{ columns: ['general'], rows: [['total', '合计', 1]] }] },
      INCOME,
    );
    const rows = facts.lists.get('income.sources') ?? [];
    expect(names(facts, 'income.sources')).toEqual(['一般公共预算拨款收入', '上年结转']);
    expect(rows[0]?.facts['name']?.places.map((place) => [place.role, place.sheet, place.cell])).toEqual([
      ['cell', 'income', 'C2'],
    ]);
    expect(rows[0]?.facts['share']?.value).toEqual({
      kind: 'ratio',
      ratio: { part: wan(8016.65), whole: wan(8672.24) },
    });
  });

  test('sources of income: none without the total row; no share without a whole; unreadable ones are left out', () => {
    const income = (...rows: TableLiteral['panels'][number]['rows']): Facts =>
      factsOf({ id: 'income', panels: [{ columns: ['total', 'general', 'fund', 'undertaking'], rows }] });
    expect(income(['204', '公共安全支出', 5, 5]).lists.has('income.sources')).toBe(false);
    expect(
      factsOf({ id: 'expense', panels: [{ columns: ['general'], rows: [['total', '合计', 1]] }] }).lists.has(
        'income.sources',
      ),
    ).toBe(false);
    const facts = income(['total', '合计', 5, 5, '#REF!', 2]);
    expect(names(facts, 'income.sources')).toEqual(['一般公共预算拨款收入', '事业收入']);
    expect(Object.keys(facts.lists.get('income.sources')?.[0]?.facts ?? {})).toEqual(['name', 'amount']);
  });

  test('the units with operating costs are told with their cells', () => {
    const facts = factsOf({
      id: 'operating',
      panels: [
        {
          columns: ['total'],
          rows: [
            ['organisation', '甲局', 3],
            ['item', '办公费', 3],
          ],
        },
      ],
    });
    const count = facts.byId.get('operating.units.count');
    expect([count?.label, count?.how]).toEqual(['有机关运行经费的单位个数', 'count']);
    expect(count?.places).toEqual([{ role: 'cell', sheet: 'operating', cell: 'B2', label: '甲局 / total' }]);
    expect(factsOf(SUMMARY).byId.has('operating.units.count')).toBe(false);
  });
});

describe('performance targets', () => {
  test('are counted by the lines of the register, totals and organisations apart', () => {
    const facts = factsOf({
      id: 'targets',
      panels: [
        {
          columns: ['amount'],
          rows: [
            ['total', '合计', 30],
            ['organisation', '甲局', 30],
            ['project', '项目一', 10],
            ['item', '项目二', 20],
          ],
        },
      ],
    });
    const count = facts.byId.get('targets.count');
    expect(count?.value).toEqual({ kind: 'count', count: 2 });
    expect(count?.places).toEqual([
      { role: 'cell', sheet: 'targets', cell: 'B4', label: '项目一' },
      { role: 'cell', sheet: 'targets', cell: 'B5', label: '项目二' },
    ]);
  });

  test('are counted by the forms where there is no register; without either there is no such fact', () => {
    const book = buildBook({});
    const form = { sheet: '绩效1', area: { top: 2, left: 1, bottom: 9, right: 4 }, projectName: '执法办案', fields: [], amounts: {} };
    const facts = collectFacts({ ...book, forms: [form as unknown as (typeof book.forms)[number]] });
    expect(facts.byId.get('targets.count')?.places).toEqual([
      { role: 'cell', sheet: '绩效1', cell: 'B3', label: '执法办案' },
    ]);
    expect(collectFacts(book).byId.has('targets.count')).toBe(false);
  });
});

describe('projects by table', () => {
  test('this year and carried over are told apart, and no table gives no fact', () => {
    const facts = factsOf(
      { id: 'project-current', panels: [{ columns: ['total'], rows: [['project', '甲', 10]] }] },
      {
        id: 'project-carryover',
        panels: [
          {
            columns: ['total'],
            rows: [
              ['total', '合计', 7],
              ['project', '乙', 4],
              ['project', '丙', 3],
              ['item', '说明', 3],
            ],
          },
        ],
      },
    );
    expect([amount(facts, 'project-current.total'), amount(facts, 'project-carryover.total')]).toEqual([
      wan(10),
      wan(7),
    ]);
    expect(facts.byId.get('project-carryover.count')).toMatchObject({
      label: '上年结转项目个数',
      value: { kind: 'count', count: 2 },
      places: [
        { role: 'cell', sheet: 'project-carryover', cell: 'B3' },
        { role: 'cell', sheet: 'project-carryover', cell: 'B4' },
      ],
    });
    expect([...factsOf(SUMMARY).byId.keys()].filter((id) => id.startsWith('project'))).toEqual([]);
  });

  test('a table without a column of totals has projects but no amounts', () => {
    const facts = factsOf({
      id: 'project-current',
      panels: [{ columns: ['general'], rows: [['project', '甲', 10]] }],
    });
    expect(facts.byId.has('project-current.total')).toBe(false);
    expect(facts.byId.get('project-current.count')?.value).toEqual({ kind: 'count', count: 0 });
  });

  test('rows that are neither organisations nor projects make no total', () => {
    const facts = factsOf({
      id: 'project-current',
      panels: [
        {
          columns: ['total'],
          rows: [
            ['item', '说明', 5],
            ['project', '甲', 10],
          ],
        },
      ],
    });
    expect(amount(facts, 'project-current.total')).toBe(wan(10));
  });
});

test('a unit calls itself 单位; a book without a name has none', () => {
  const facts = collectFacts(buildBook({ organisation: null, organisationKind: 'unit' }));
  expect(facts.byId.get('document.kind')).toMatchObject({
    label: '部门或单位',
    value: { kind: 'text', text: '单位' },
  });
  expect(facts.byId.has('document.organisation')).toBe(false);
});
