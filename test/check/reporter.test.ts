/** What a finding says: the words of its subject, the sum line by line, the places in their roles. */
import { check } from '../../src/check';
import { distinctKeys } from '../../src/check/finding-keys';
import { RuleReporter } from '../../src/check/reporter';
import { CellState, ZERO, fraction } from '../../src/model';
import type { About, Book, ComputedComparison, Finding, Reporter, RuleMeta, Term } from '../../src/model';
import { buildBook, wan } from '../kit/build-book';
import { cellAtAddress, smallRule } from './small-rule';

const book = buildBook({
  tables: [
    {
      id: 'expense',
      label: '表三',
      panels: [
        {
          columns: ['total', 'basic', 'project'],
          rows: [
            ['total', '合计', 10, 4, 6],
            ['204', '公共安全', 8, 3, 0],
            ['205', '', 5, null, '见说明'],
          ],
        },
      ],
    },
    {
      id: 'summary',
      label: '表一',
      panels: [{ columns: ['amount'], rows: [['income:grandTotal', '收入总计', 12]] }],
    },
    {
      id: 'general-expense',
      label: '表五',
      panels: [{ columns: ['subtotal', 'basic'], rows: [['total', '合计', 10, 4]] }],
    },
    {
      id: 'procurement',
      label: '表九',
      panels: [{ columns: ['amount'], rows: [['total', '合计', 3]] }],
    },
    {
      id: 'basic-expense',
      label: '表六',
      unit: '元',
      panels: [{ columns: ['total'], rows: [['total', '合计', 40_000.5]] }],
    },
  ],
});

const term = (address: string, sign: Term['sign'] = 1, on: Book = book): Term => ({
  cell: cellAtAddress(on, address),
  sign,
});

/** What a rule that says this finds. */
function found(
  says: (say: Reporter) => void,
  meta: Partial<RuleMeta> = {},
  on: Book = book,
): readonly Finding[] {
  return check(on, { rules: [smallRule((_, say) => says(say), meta)] }).findings;
}

function compared(
  left: readonly string[],
  right: readonly string[],
  about: Partial<About> = {},
): Finding | undefined {
  return found(
    (say) =>
      void say.compare(
        left.map((each) => term(each)),
        right.map((each) => term(each)),
        'sum',
        () => ({ code: 'differs', key: 'k', ...about }),
      ),
  )[0];
}

const told = (finding: Finding | undefined): (readonly string[])[] =>
  (finding?.places ?? []).map(({ role, sheet, cell }) => [role, sheet, cell]);

describe('a figure is named as people name it', () => {
  test.each([
    ['expense!B2', '表三合计'],
    ['expense!C2', '表三合计行“basic”'],
    ['general-expense!B2', '表五合计'],
    ['general-expense!C2', '表五合计行“basic”'],
    ['expense!B3', '表三“公共安全”total'],
    ['expense!C3', '表三“公共安全”basic'],
    ['expense!B4', '表三“205”total'],
    ['summary!B2', '表一“收入总计”'],
    ['procurement!B2', '表九合计'],
  ])('%s: %s', (cell, subject) => {
    expect(compared([cell], ['basic-expense!B2'])?.data['subject']).toBe(subject);
  });
});

describe('a difference', () => {
  test('one figure against another: both places, both amounts, no signs', () => {
    const finding = compared(['expense!B2'], ['summary!B2']);
    expect(told(finding)).toEqual([
      ['cell', 'expense', 'B2'],
      ['counterpart', 'summary', 'B2'],
    ]);
    expect(finding?.proof.map(({ sign, value }) => [sign, value])).toEqual([
      [0, '10.00'],
      [1, '12.00'],
    ]);
    expect(finding?.data).toMatchObject({
      table: '表三',
      name: '合计',
      column: 'total',
      otherTable: '表一',
      otherName: '收入总计',
      otherColumn: 'amount',
      left: '10.00',
      right: '12.00',
      difference: '2.00',
      direction: '少',
    });
  });

  test('several figures on the left are added up in sight', () => {
    const finding = found(
      (say) =>
        void say.compare([term('expense!B2'), term('expense!C2', -1)], [term('summary!B2')], 'sum', () => ({
          code: 'differs',
          key: 'k',
        })),
    )[0];
    expect(told(finding)).toEqual([
      ['cell', 'expense', 'B2'],
      ['part', 'expense', 'C2'],
      ['counterpart', 'summary', 'B2'],
    ]);
    expect(finding?.proof.map(({ sign, value }) => [sign, value])).toEqual([
      [1, '10.00'],
      [-1, '4.00'],
      [1, '12.00'],
    ]);
    expect(finding?.comparison).toMatchObject({ actual: wan(6), expected: wan(12), difference: wan(-6) });
  });

  test('a long sum leaves out what is nought; a short one shows every line', () => {
    const noughts = ['expense!D3', 'expense!C4'];
    expect(compared(['expense!B2'], ['expense!C3', ...noughts])?.proof).toHaveLength(4);
    expect(
      compared(['expense!B2'], ['expense!C3', 'expense!B4', ...noughts])?.proof.map((line) => line.value),
    ).toEqual(['10.00', '3.00', '5.00']);
  });

  test('is shown in the unit of its first figure, to the finest step read', () => {
    const yuan = compared(['basic-expense!B2'], ['expense!C2']);
    expect([
      yuan?.unit,
      yuan?.data['left'],
      yuan?.data['right'],
      yuan?.data['difference'],
      yuan?.data['direction'],
    ]).toEqual(['元', '40,000.50', '40,000.00', '0.50', '多']);
    const tenThousands = compared(['expense!C2'], ['basic-expense!B2']);
    expect([tenThousands?.unit, tenThousands?.data['right']]).toEqual(['万元', '4.000050']);
  });

  test('what other workbooks add is shown with the name of the file', () => {
    const elsewhere = [
      { label: '甲队 / 合计', value: '3.00', sheet: '表三', cell: 'B5', sign: 1 as const, file: '甲队.xlsx' },
      { label: '乙队 / 合计', value: '2.00', sheet: '表三', cell: 'B5', sign: 1 as const },
    ];
    const finding = compared(['expense!B2'], ['summary!B2'], { elsewhere });
    expect(finding?.places.slice(2)).toEqual([
      { role: 'counterpart', sheet: '表三', cell: 'B5', label: '甲队 / 合计', file: '甲队.xlsx' },
      { role: 'counterpart', sheet: '表三', cell: 'B5', label: '乙队 / 合计' },
    ]);
    expect(finding?.proof.slice(2)).toEqual(elsewhere);
  });

  test('has the level that it is told with, or that of its rule; rounding is a note', () => {
    expect(compared(['expense!B2'], ['summary!B2'], { level: 'warning' })?.level).toBe('warning');
    expect(compared(['expense!B2'], ['summary!B2'])?.level).toBe('error');
  });

  test('“empty” is said only of a blank cell that stands alone on the left', () => {
    const messages = { differs: '不等', empty: '为空' };
    const code = (left: readonly string[]): string | undefined =>
      found(
        (say) =>
          void say.compare(
            left.map((each) => term(each)),
            [term('summary!B2')],
            'sum',
            () => ({ code: 'differs', key: 'k' }),
          ),
        { messages },
      )[0]?.code;
    expect([code(['expense!C4']), code(['expense!B2']), code(['expense!C4', 'expense!B2'])]).toEqual([
      'empty',
      'differs',
      'differs',
    ]);
  });

  test('a rule may say a thing in words of its own', () => {
    expect(compared(['expense!B2'], ['summary!B2'], { data: { subject: '预算合计' } })?.message).toBe(
      '预算合计 10.00，应为 12.00，少 2.00',
    );
    expect(compared(['expense!B2'], ['summary!B2'], { code: 'nowhere' })?.message).toBe('nowhere');
  });
});

test('comparing answers whether the figures may stand as they are', () => {
  const answers: boolean[] = [];
  found((say) => {
    const about = (): About => ({ code: 'differs', key: `${answers.length}` });
    answers.push(say.compare([term('expense!B2')], [term('expense!C2'), term('expense!D2')], 'sum', about));
    answers.push(say.compare([term('expense!B2')], [term('summary!B2')], 'sum', about));
    answers.push(say.compare([term('expense!D4')], [term('summary!B2')], 'sum', about));
    answers.push(say.compare([term('expense!C4')], [term('expense!C4')], 'sum', about));
    answers.push(say.compare([], [term('summary!B2')], 'sum', about));
    answers.push(
      say.compareSum(
        cellAtAddress(book, 'expense!B2'),
        [cellAtAddress(book, 'expense!C2'), cellAtAddress(book, 'expense!D2')],
        about,
      ),
    );
    answers.push(
      say.compareSum(cellAtAddress(book, 'expense!B2'), [cellAtAddress(book, 'expense!C2')], about),
    );
    answers.push(say.compareValue(cellAtAddress(book, 'expense!B2'), wan(10), 0, [], about));
    answers.push(say.compareValue(cellAtAddress(book, 'expense!B2'), wan(11), wan(1), [], about));
    answers.push(say.compareValue(cellAtAddress(book, 'expense!B2'), wan(11), wan(1) - 1, [], about));
  });
  expect(answers).toEqual([true, false, true, true, true, true, false, true, true, false]);
});

test('a figure against one worked out otherwise names the allowance', () => {
  const [finding] = found(
    (say) =>
      void say.compareValue(
        cellAtAddress(book, 'expense!B2'),
        wan(11),
        5,
        [cellAtAddress(book, 'expense!C2')],
        () => ({ code: 'differs', key: 'k' }),
      ),
  );
  expect(finding?.comparison).toEqual({
    kind: 'agreed',
    actual: wan(10),
    expected: wan(11),
    difference: wan(-1),
    allowed: 5,
  });
  expect(told(finding)).toEqual([
    ['cell', 'expense', 'B2'],
    ['counterpart', 'expense', 'C2'],
  ]);
});

test('a sum that holds covers its cells as a comparison does, recorded or not', () => {
  const rule = smallRule(
    (b, say) =>
      void say.compareSum(
        cellAtAddress(b, 'expense!B2'),
        [cellAtAddress(b, 'expense!C2'), cellAtAddress(b, 'expense!D2')],
        () => ({ code: 'differs', key: 'k' }),
      ),
  );
  const verdicts: string[] = [];
  const quick = check(book, { rules: [rule] });
  const recorded = check(book, {
    rules: [rule],
    record: (relation) => verdicts.push(`${relation.kind} ${relation.verdict}`),
  });
  expect(quick.summary.comparisons).toBe(1);
  expect(quick.summary.coverage.checked).toBe(3);
  expect(recorded.summary).toEqual(quick.summary);
  expect(verdicts).toEqual(['sum equal']);
});

describe('values that were worked out exactly', () => {
  const side = (value: ReturnType<typeof fraction>, ...cells: Term[]): ComputedComparison['left'] => ({
    value,
    error: ZERO,
    cells,
  });
  const amount = (of: number): ReturnType<typeof fraction> => fraction(BigInt(wan(of)));
  const about = (): About => ({ code: 'differs', key: 'k' });

  test('amounts: the right side as a sum where it is its cells added up, otherwise its cells without signs', () => {
    const right = side(amount(7), term('expense!C2'), term('expense!C3'));
    const [sum] = found(
      (say) =>
        void say.compareComputed(
          { left: side(amount(10), term('expense!B2')), right, sign: '=', unit: '万元' },
          about,
        ),
    );
    expect(sum?.proof.map(({ sign, value }) => [sign, value])).toEqual([
      [0, '10.00'],
      [1, '4.00'],
      [1, '3.00'],
    ]);
    expect(sum).toMatchObject({
      unit: '万元',
      tail: false,
      level: 'error',
      comparison: { kind: 'agreed', actual: wan(10), expected: wan(7), difference: wan(3), allowed: 0 },
    });
    const half = side(amount(3.5), term('expense!C2'), term('expense!C3'));
    const [worked] = found(
      (say) =>
        void say.compareComputed(
          { left: side(amount(10), term('expense!B2')), right: half, sign: '=', unit: '万元' },
          about,
        ),
    );
    expect(worked?.proof.map(({ sign }) => sign)).toEqual([0, 0, 0]);
  });

  test.each<[ComputedComparison['sign'], string]>([
    ['≤', 'at-most'],
    ['<', 'at-most'],
    ['=', 'agreed'],
  ])('%s is a comparison of the kind %s', (sign, kind) => {
    const [finding] = found(
      (say) =>
        void say.compareComputed(
          {
            left: side(amount(10), term('expense!B2')),
            right: side(amount(4), term('expense!C2')),
            sign,
            unit: '万元',
          },
          about,
        ),
    );
    expect(finding?.comparison?.kind).toBe(kind);
  });

  test('a value against a fixed one has its cell on whichever side it stands', () => {
    const [finding] = found(
      (say) =>
        void say.compareComputed(
          { left: side(amount(10)), right: side(amount(4), term('expense!C2')), sign: '=', unit: '万元' },
          about,
        ),
    );
    expect(told(finding)).toEqual([['cell', 'expense', 'C2']]);
  });

  test('plain numbers have no unit and no sum', () => {
    const [finding] = found(
      (say) =>
        void say.compareComputed(
          {
            left: side(fraction(1n, 4n), term('expense!B2')),
            right: side(fraction(1n, 2n), term('expense!C2'), term('expense!D2')),
            sign: '=',
            unit: null,
          },
          about,
        ),
      { level: 'warning' },
    );
    expect(finding).toMatchObject({
      level: 'warning',
      unit: null,
      comparison: null,
      proof: [],
      tail: false,
      data: { subject: '表三合计', left: '0.25', right: '0.5', difference: '0.25', direction: '少' },
    });
    expect(told(finding)).toEqual([
      ['cell', 'expense', 'B2'],
      ['counterpart', 'expense', 'C2'],
      ['counterpart', 'expense', 'D2'],
    ]);
  });

  test('a tail of plain numbers is a note; more than it is 多', () => {
    const apart = (value: ReturnType<typeof fraction>, error = ZERO): Finding | undefined =>
      found(
        (say) =>
          void say.compareComputed(
            {
              left: { value, error, cells: [term('expense!B2')] },
              right: side(fraction(1n, 2n), term('expense!C2')),
              sign: '=',
              unit: null,
            },
            () => ({ ...about(), level: 'warning' }),
          ),
      )[0];
    expect(apart(fraction(3n, 4n), fraction(1n, 4n))).toMatchObject({ tail: true, level: 'note' });
    expect(apart(fraction(3n, 4n))).toMatchObject({
      tail: false,
      level: 'warning',
      data: { direction: '多' },
    });
  });

  test('what holds is counted, covers its cells and gives nothing', () => {
    // Not expected inside the rule: what a rule throws is only told as a crash.
    let answer: boolean | null = null;
    const rule = smallRule((_, say) => {
      answer = say.compareComputed(
        {
          left: side(amount(10), term('expense!B2'), term('expense!B2')),
          right: side(amount(10), term('expense!C2')),
          sign: '=',
          unit: '万元',
        },
        about,
      );
    });
    const { findings, summary } = check(book, { rules: [rule] });
    expect(answer).toBe(true);
    expect(findings).toEqual([]);
    expect([summary.comparisons, summary.coverage.checked]).toEqual([1, 2]);
  });

  test('what cannot be read is skipped, and a comparison without cells is a mistake of the rule', () => {
    let answer: boolean | null = null;
    const rule = smallRule((_, say) => {
      answer = say.compareComputed(
        {
          left: side(amount(10), term('expense!B2')),
          right: side(amount(1), term('expense!D4')),
          sign: '=',
          unit: '万元',
        },
        about,
      );
    });
    const { summary } = check(book, { rules: [rule] });
    expect(answer).toBe(true);
    expect([summary.comparisons, summary.skipped.map((skip) => skip.kind)]).toEqual([0, ['unreadable']]);
    const none = smallRule(
      (_, say) =>
        void say.compareComputed(
          { left: side(amount(1)), right: side(amount(1)), sign: '=', unit: null },
          about,
        ),
    );
    expect(check(book, { rules: [none] }).summary.skipped.map((skip) => skip.reason)).toEqual([
      '“合计等于各项之和”没有查完：程序出错（a computed comparison reads at least one cell）',
    ]);
  });
});

describe('keys', () => {
  const reporter = (keys?: 'given'): RuleReporter => {
    const say = new RuleReporter(
      book,
      smallRule(() => undefined),
      null,
      null,
      keys,
    );
    for (const key of ['a', 'a', 'b', 'a']) say.report({ code: 'missing', key, places: [] });
    return say;
  };

  test('equal ones are told apart, at once or afterwards', () => {
    const apart = ['totals/small:a', 'totals/small:a#2', 'totals/small:b', 'totals/small:a#3'];
    expect(reporter().findings.map((finding) => finding.key)).toEqual(apart);
    const given = reporter('given').findings;
    expect(given.map((finding) => finding.key)).toEqual([
      'totals/small:a',
      'totals/small:a',
      'totals/small:b',
      'totals/small:a',
    ]);
    expect(distinctKeys(given).map((finding) => finding.key)).toEqual(apart);
    expect(distinctKeys(given)[0]).toBe(given[0]);
  });
});

describe('coverage', () => {
  const about = (): About => ({ code: 'differs', key: 'k' });
  const [total, basic, project] = ['expense!B2', 'expense!C2', 'expense!D2'].map(
    (each) => term(each).cell,
  ) as [number, number, number];
  const reporter = (covered: Uint32Array | null): RuleReporter =>
    new RuleReporter(
      book,
      smallRule(() => undefined),
      covered,
      null,
    );

  test('every cell of a comparison is counted once for it, whether the sum holds or not', () => {
    const covered = new Uint32Array(book.cells.fen.length);
    const say = reporter(covered);
    const counts = (): readonly (number | undefined)[] =>
      [total, basic, project].map((cell) => covered[cell]);
    say.compareSum(total, [basic, project], about);
    expect([counts(), say.comparisons]).toEqual([[1, 1, 1], 1]);
    say.compareSum(total, [basic], about);
    expect([counts(), say.comparisons]).toEqual([[2, 2, 1], 2]);
    expect(covered.reduce((sum, count) => sum + count, 0)).toBe(5);
  });

  test('where no account of it is kept comparisons are judged and counted all the same', () => {
    const say = reporter(null);
    expect(say.compareSum(total, [basic, project], about)).toBe(true);
    expect(say.findings).toEqual([]);
    expect(say.compareSum(total, [basic], about)).toBe(false);
    expect(say.compareValue(basic, 4_000_000, 0, [], about)).toBe(true);
    expect(say.comparisons).toBe(3);
    expect(say.findings.map((finding) => finding.comparison?.difference)).toEqual([6_000_000]);
  });
});

test('counts and shares are shown as they stand, amounts in their unit', () => {
  const [panel] = book.panels;
  const [table] = book.tables;
  if (!panel || !table) throw new Error('a panel');
  const counted = {
    ...panel,
    columns: panel.columns.map((column) =>
      column.concept === 'basic' ? { ...column, kind: 'count' as const } : column,
    ),
  };
  const counts: Book = {
    ...book,
    panels: [counted, ...book.panels.slice(1)],
    tables: [{ ...table, panels: [counted] }, ...book.tables.slice(1)],
  };
  const [finding] = found(
    (say) =>
      void say.compareValue(
        cellAtAddress(counts, 'expense!B2'),
        wan(99),
        0,
        [cellAtAddress(counts, 'expense!C2')],
        () => ({ code: 'differs', key: 'k' }),
      ),
    {},
    counts,
  );
  expect(finding?.proof.map((line) => line.value)).toEqual(['10.00', '4']);
  // A table whose only amounts stand in one column needs no word for it.
  const single = {
    ...counted,
    columns: counted.columns.map((column) =>
      column.concept === 'project' ? { ...column, kind: 'count' as const } : column,
    ),
  };
  const one: Book = { ...counts, panels: [single, ...book.panels.slice(1)] };
  const [named] = found(
    (say) =>
      void say.compareValue(cellAtAddress(one, 'expense!B3'), wan(99), 0, [], () => ({
        code: 'differs',
        key: 'k',
      })),
    {},
    one,
  );
  expect(named?.data).toMatchObject({
    subject: '表三“公共安全”',
    otherTable: '',
    otherName: '',
    otherColumn: '',
  });
});

test('a cell that holds a number as text is no blank', () => {
  const state = Uint8Array.from(book.cells.state);
  const cell = cellAtAddress(book, 'expense!B2');
  state[cell] = CellState.textNumber;
  const typed: Book = { ...book, cells: { ...book.cells, state } };
  expect(check(typed, { rules: [] }).summary.coverage).toEqual(check(book, { rules: [] }).summary.coverage);
});
