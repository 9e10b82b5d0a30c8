import { codeCauses } from '../../src/diagnose/code-causes';
import type { Book, CheckResult, Comparison, Finding, Level, Place } from '../../src/model';
import type { TableLiteral } from '../kit/build-book';
import { buildBook } from '../kit/build-book';

const table = (
  id: TableLiteral['id'],
  sheet: string,
  ...rows: TableLiteral['panels'][number]['rows']
): TableLiteral => ({ id, sheet, label: sheet, panels: [{ columns: ['total'], rows }] });

/** 表三 has 2040299 where the other tables have 2040202. */
const book = buildBook({
  tables: [
    table(
      'income',
      '表二',
      ['total', '合计', 9],
      ['2040201', '行政运行', 5],
      ['2040202', '一般行政管理事务', 4],
    ),
    table(
      'expense',
      '表三',
      ['total', '合计', 9],
      ['2040201', '行政运转', 5],
      ['2040299', '一般行政管理事务', 4],
    ),
    table(
      'general-expense',
      '表五',
      ['total', '合计', 9],
      ['2040201', '行政运行', 5],
      ['2040202', '一般行政管理事务', 4],
    ),
  ],
});

interface Said {
  readonly rule?: string;
  readonly code?: string;
  readonly level?: Level;
  readonly role?: Place['role'];
  readonly data?: Readonly<Record<string, string>>;
  readonly comparison?: Comparison;
  readonly suppressed?: boolean;
}

function finding(
  at: string,
  {
    rule = 'ties/same-name',
    code = 'differs',
    level = 'error',
    role = 'code',
    data = {},
    comparison,
    suppressed,
  }: Said = {},
): Finding {
  const [sheet = '', cell = ''] = at.split('!');
  return {
    key: `${rule}:${at}`,
    rule,
    code,
    level,
    data,
    message: '',
    places: at === '' ? [] : [{ role, sheet, cell, label: `某行 ${cell}` }],
    unit: null,
    comparison: comparison ?? null,
    proof: [],
    tail: false,
    cause: null,
    ...(suppressed ? { suppressed: { key: '', reason: '批复如此', message: '', by: '', date: '' } } : {}),
  };
}

const causes = (findings: readonly Finding[], of: Book = book) =>
  codeCauses(of, { findings } as unknown as CheckResult);

test('a name that the other tables write otherwise was written wrongly', () => {
  expect(causes([finding('表三!A3'), finding('表三!B3', { rule: 'codes/official-name' })])).toEqual([
    {
      certainty: 'likely',
      findings: ['ties/same-name:表三!A3', 'codes/official-name:表三!B3'],
      candidates: [
        {
          sheet: '表三',
          cell: 'A3',
          label: '某行 A3',
          actual: '行政运转',
          expected: '行政运行',
          slip: 'name-changed',
        },
      ],
    },
  ]);
});

test('a code that no other table has, while they have its name under another, was written wrongly', () => {
  expect(causes([finding('表三!A4', { rule: 'codes/known-code' })])[0]?.candidates).toEqual([
    {
      sheet: '表三',
      cell: 'A4',
      label: '某行 A4',
      actual: '2040299',
      expected: '2040202',
      slip: 'code-changed',
    },
  ]);
});

test('an account known by its name only has no code that could be wrong', () => {
  const [panel, ...others] = book.panels;
  if (!panel) throw new Error('a panel');
  const nameless: Book = {
    ...book,
    panels: [
      { ...panel, rowByCode: new Map(), rows: panel.rows.map((row) => ({ ...row, code: null })) },
      ...others,
    ],
  };
  expect(causes([finding('表二!A3', { code: 'only-expense' })], nameless)).toEqual([]);
});

test('where as many tables say one thing as the other, none is called wrong; what nobody else has has no cause here', () => {
  expect(causes([finding('表二!A3')])).toEqual([]);
  const alone = buildBook({
    tables: [
      table('income', '表二', ['2040201', '行政运行', 5]),
      table('expense', '表三', ['2050101', '教育管理', 5]),
    ],
  });
  expect(causes([finding('表三!A2')], alone)).toEqual([]);
});

test('each row has a cause of its own, with all that was found about it', () => {
  const found = [
    finding('表三!A3'),
    finding('表三!A4', { rule: 'codes/known-code' }),
    finding('表三!B3', { rule: 'publication/leading-zero' }),
  ];
  expect(causes(found).map(({ findings }) => findings)).toEqual([
    ['ties/same-name:表三!A3', 'publication/leading-zero:表三!B3'],
    ['codes/known-code:表三!A4'],
  ]);
});

test('an account that others have by the same name has the right code, also where another account is called so too', () => {
  const same = buildBook({
    tables: [
      table('income', '表二', ['2040201', '行政运行', 5], ['2050101', '行政运行', 4]),
      table('expense', '表三', ['2040201', '行政运行', 5]),
    ],
  });
  expect(causes([finding('表三!A2')], same)).toEqual([]);
});

test('an account of another level is not the one that was meant', () => {
  const levels = buildBook({
    tables: [
      table('income', '表二', ['2049999', '其他公共安全支出', 5]),
      table('expense', '表三', ['20498', '其他公共安全支出', 5]),
    ],
  });
  expect(causes([finding('表三!A2')], levels)).toEqual([]);
});

test('most tables decide which name is right', () => {
  const most = buildBook({
    tables: [
      table('income', '表二', ['204', '甲', 5]),
      table('general-expense', '表五', ['204', '乙', 5]),
      table('basic-expense', '表六', ['204', '乙', 5]),
      table('expense', '表三', ['204', '丙', 5]),
    ],
  });
  expect(causes([finding('表三!A2')], most)[0]?.candidates[0]?.expected).toBe('乙');
});

describe('is no evidence about a code', () => {
  const comparison: Comparison = { kind: 'sum', actual: 1, expected: 2, difference: -1, allowed: 0 };
  test.each<[string, Finding]>([
    ['a difference of amounts', finding('表三!A4', { comparison })],
    ['a note', finding('表三!A4', { level: 'note' })],
    ['a finding that was dismissed', finding('表三!A4', { suppressed: true })],
    ['a finding about a whole table', finding('表三!A4', { role: 'table' })],
    ['a finding without a place', finding('')],
    ['a place that is no cell', finding('表三!全表')],
    ['a cell of another sheet', finding('表九!A4')],
    ['a cell of a row that is no account', finding('表三!B2')],
    ['a cell below the table', finding('表三!A40')],
    [
      'a parent said to be missing above a row that is no account',
      finding('表三!B2', { rule: 'totals/parent-code-present', data: { parent: '20402 公安' } }),
    ],
    [
      'a finding of a rule that is not about codes or ties',
      finding('表三!A4', { rule: 'publication/leading-zero' }),
    ],
  ])('%s', (_, said) => {
    expect(causes([said])).toEqual([]);
  });
});

test('a missing parent account is told with its code and name', () => {
  const missing = finding('表三!A4', { rule: 'totals/parent-code-present', data: { parent: '20402 公安' } });
  expect(causes([finding('表三!A4'), missing])[0]?.candidates).toEqual([
    {
      sheet: '表三',
      cell: 'A4',
      label: '某行 A4：上面缺“20402 公安”一行',
      actual: '',
      expected: '20402 公安',
      slip: 'row-omitted',
    },
  ]);
  expect(
    causes([finding('表三!A4', { rule: 'totals/parent-code-present' })])[0]?.candidates[0]?.expected,
  ).toBe('');
});

describe('an account that one of two tables lacks', () => {
  const withColumn = (literal: TableLiteral, column: 'code' | 'name' = 'code'): TableLiteral => ({
    ...literal,
    panels: literal.panels.map((panel) => ({
      ...panel,
      columns: [column, 'total'] as const,
      rows: panel.rows.map(([what, name, amount]) => [what, name, null, amount ?? null] as const),
    })),
  });
  const lacking = buildBook({
    tables: [
      withColumn(
        table('income', '表二', ['total', '合计', 9], ['20402', '公安', 5], ['2040201', '行政运行', 5]),
      ),
      withColumn(
        table(
          'expense',
          '表三',
          ['total', '合计', 9],
          ['20402', '公安', 9],
          ['2040201', '行政运行', 5],
          ['2040202', '一般行政管理事务', 4],
          ['20502', '普通教育', 4],
        ),
      ),
      withColumn(
        table(
          'general-expense',
          '表五',
          ['total', '合计', 9],
          ['2040202', '一般行政管理事务', 4],
          ['20502', '普通教育', 4],
        ),
      ),
    ],
  });

  test('was left out there when a third table has it: shown below its parent', () => {
    expect(causes([finding('表三!A5', { code: 'only-expense' })], lacking)[0]?.candidates).toEqual([
      {
        sheet: '表二',
        cell: 'B3',
        label: '公安：下面缺“2040202 一般行政管理事务”一行',
        actual: '',
        expected: '2040202 一般行政管理事务',
        slip: 'row-omitted',
      },
    ]);
  });

  test('is shown below the total where its parent is not there either', () => {
    expect(causes([finding('表三!A6', { code: 'only-expense' })], lacking)[0]?.candidates[0]).toMatchObject({
      sheet: '表二',
      cell: 'B2',
      label: '合计：下面缺“20502 普通教育”一行',
    });
  });

  test('the other way round', () => {
    const turned: Book = buildBook({
      tables: [
        withColumn(table('expense', '表三', ['total', '合计', 9])),
        withColumn(table('income', '表二', ['total', '合计', 9], ['204', '公共安全支出', 9])),
        withColumn(table('general-expense', '表五', ['204', '公共安全支出', 9])),
      ],
    });
    expect(causes([finding('表二!A3', { code: 'only-income' })], turned)[0]?.candidates[0]).toMatchObject({
      sheet: '表三',
      cell: 'B2',
      slip: 'row-omitted',
    });
  });

  test('is shown under the names where there are no codes', () => {
    const named: Book = buildBook({
      tables: [
        withColumn(table('income', '表二', ['total', '合计', 9]), 'name'),
        table('expense', '表三', ['20402', '公安', 9]),
        table('general-expense', '表五', ['20402', '公安', 9]),
      ],
    });
    expect(causes([finding('表三!A2', { code: 'only-expense' })], named)[0]?.candidates[0]).toMatchObject({
      sheet: '表二',
      cell: 'B2',
    });
  });

  test('is not asked after by any other finding', () => {
    const missing: Book = buildBook({
      tables: [
        withColumn(table('income', '表二', ['20402', '公安', 9])),
        withColumn(table('expense', '表三', ['total', '合计', 9])),
        withColumn(table('general-expense', '表五', ['20402', '公安', 9])),
      ],
    });
    expect(causes([finding('表五!A2')], missing)).toEqual([]);
  });

  test('is not confirmed by the table that has it alone', () => {
    const twoTables: Book = buildBook({
      tables: [
        withColumn(table('income', '表二', ['total', '合计', 9])),
        withColumn(table('expense', '表三', ['total', '合计', 9], ['20402', '公安', 9])),
      ],
    });
    expect(causes([finding('表三!A3', { code: 'only-expense' })], twoTables)).toEqual([]);
  });

  test('was perhaps written wrongly when no third table has it', () => {
    const two: Book = { ...book, panels: book.panels.slice(0, 2), tables: book.tables.slice(0, 2) };
    expect(causes([finding('表三!A4', { code: 'only-expense' })], two)[0]?.candidates[0]).toMatchObject({
      slip: 'code-changed',
      expected: '2040202',
    });
  });

  test('a table with neither its parent nor a total has no place to show it at', () => {
    const bare: Book = buildBook({
      tables: [
        withColumn(table('income', '表二', ['20502', '普通教育', 9])),
        withColumn(table('expense', '表三', ['20402', '公安', 9])),
        withColumn(table('general-expense', '表五', ['20402', '公安', 9])),
      ],
    });
    expect(causes([finding('表三!A2', { code: 'only-expense' })], bare)).toEqual([]);
  });

  test('a table without a column to show it in gives no such cause', () => {
    const plain: Book = buildBook({
      tables: [
        table('income', '表二', ['total', '合计', 9]),
        table('expense', '表三', ['total', '合计', 9], ['20402', '公安', 9]),
        table('general-expense', '表五', ['20402', '公安', 9]),
      ],
    });
    expect(causes([finding('表三!A3', { code: 'only-expense' })], plain)).toEqual([]);
  });

  test('is no question where the other table is not there', () => {
    const alone: Book = buildBook({
      tables: [
        withColumn(table('expense', '表三', ['total', '合计', 9], ['20402', '公安', 9])),
        withColumn(table('general-expense', '表五', ['20402', '公安', 9])),
      ],
    });
    expect(causes([finding('表三!A3', { code: 'only-expense' })], alone)).toEqual([]);
  });
});
