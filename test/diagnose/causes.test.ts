/** What diagnosis says of a few comparisons, without a check: certainty, candidates and their order. */
import { addCauses, checkAndDiagnose, explained } from '../../src/diagnose';
import { diagnose } from '../../src/diagnose/diagnose';
import type { Book, CheckResult, Comparison, Finding, Level, Relation } from '../../src/model';
import type { TableLiteral } from '../kit/build-book';
import { buildBook } from '../kit/build-book';
import { bookOf, oneColumnOff, relationOf } from './relations';

const COMPARISON: Comparison = { kind: 'sum', actual: 1, expected: 2, difference: -1, allowed: 0 };

function finding(key: string, level: Level = 'error', more: Partial<Finding> = {}): Finding {
  return {
    key,
    rule: 'totals/x',
    code: 'differs',
    level,
    data: {},
    message: '',
    places: [],
    unit: '万元',
    comparison: COMPARISON,
    proof: [],
    tail: false,
    cause: null,
    ...more,
  };
}

const resultOf = (findings: readonly Finding[]): CheckResult =>
  ({
    findings,
    causes: [],
    summary: { errors: findings.filter(({ level, suppressed }) => level === 'error' && !suppressed).length },
  }) as unknown as CheckResult;

/** Every difference is an error unless its level is given. */
function diagnosed(
  book: Book,
  relations: readonly Relation[],
  levels: Readonly<Record<string, Level>> = {},
): CheckResult {
  const findings = relations.flatMap(({ finding: key }) => (key === null ? [] : [finding(key, levels[key])]));
  return diagnose(book, resultOf(findings), relations);
}

const column = (...amounts: readonly (number | null)[]): Book =>
  bookOf({
    columns: ['total'],
    rows: amounts.map((amount, index) => ['item', `第${index}行`, amount] as const),
  });

/** `certainty: cell actual→expected slip | …`, a line a cause. */
const told = ({ causes }: CheckResult): readonly string[] =>
  causes.map(
    ({ certainty, candidates }) =>
      `${certainty}: ${candidates.map(({ cell, actual, expected, slip }) => `${cell} ${actual}→${expected} ${slip}`).join(' | ')}`,
  );

describe('how sure it is', () => {
  test('a figure printed elsewhere gives the value and a sum agrees to the last digit: certain', () => {
    const book = column(3527.03, 3572.03, 3572.03, 0);
    const result = diagnosed(book, [
      relationOf(book, [1], [0], { kind: 'identical' }),
      relationOf(book, [2, 3], [0]),
    ]);
    expect(told(result)).toEqual(['certain: B2 3527.03→3572.03 digits-swapped']);
    expect(result.causes[0]).toMatchObject({ id: 'cause-1', findings: ['1=0', '2+3=0'] });
    expect(result.findings.map(({ cause }) => cause)).toEqual(['cause-1', 'cause-1']);
    expect(result.causes[0]?.candidates[0]).toEqual({
      sheet: '表1',
      cell: 'B2',
      label: '第0行 / total',
      actual: '3527.03',
      expected: '3572.03',
      slip: 'digits-swapped',
    });
  });

  test('sums alone, one relation alone, or one that agrees within rounding only: likely', () => {
    const sums = column(3527.03, 3572.03, 3000, 572.03);
    expect(told(diagnosed(sums, [relationOf(sums, [1], [0]), relationOf(sums, [0], [2, 3])]))).toEqual([
      'likely: B2 3527.03→3572.03 digits-swapped',
    ]);
    const tail = column(3527.03, 3572.03, 3000, 572.02);
    expect(
      told(
        diagnosed(tail, [
          relationOf(tail, [1], [0], { kind: 'identical' }),
          relationOf(tail, [0], [2, 3], { allowed: 10_000 }),
        ]),
      ),
    ).toEqual(['likely: B2 3527.03→3572.03 digits-swapped']);
  });

  test('a limit is no witness for a value', () => {
    const book = column(50, 40, 40, 100, 40);
    const [first, second] = [
      relationOf(book, [1], [0], { kind: 'identical' }),
      relationOf(book, [2], [0], { kind: 'identical' }),
    ];
    const limit = relationOf(book, [0], [3], { kind: 'at-most' });
    expect(diagnosed(book, [first, second, limit]).causes[0]?.certainty).toBe('certain');
    const bound = column(50, 40, 100);
    const pinned = [
      relationOf(bound, [1], [0], { kind: 'identical' }),
      relationOf(bound, [0], [2], { kind: 'at-most' }),
    ];
    expect(diagnosed(bound, pinned).causes[0]?.certainty).toBe('ambiguous');
  });

  test('several cells that could each be wrong: ambiguous, with the known slip first', () => {
    // 合计 3572.03 against 3000 + 527.03: 合计 has two digits in each other’s place; the parts would be any figure.
    const book = column(3572.03, 3000, 527.03);
    expect(told(diagnosed(book, [relationOf(book, [0], [1, 2])]))).toEqual([
      'ambiguous: B2 3572.03→3527.03 digits-swapped | B4 527.03→572.03 digits-swapped | B3 3000.00→3045.00 other',
    ]);
  });

  test('of cells with equal slips the one more comparisons speak for comes first', () => {
    const book = column(71.35, 123, 40, 83);
    const relations = [relationOf(book, [1], [0], { allowed: 0 }), relationOf(book, [1], [2, 3])];
    // 第1行 = 40 + 83 holds, so 第0行 alone can be wrong.
    expect(told(diagnosed(book, relations))).toEqual(['likely: B2 71.35→123.00 other']);
    const limited = column(71.35, 123, 200);
    expect(
      told(
        diagnosed(limited, [
          relationOf(limited, [0], [1]),
          relationOf(limited, [1], [2], { kind: 'at-most' }),
        ]),
      ),
    ).toEqual(['ambiguous: B3 123.00→71.35 other | B2 71.35→123.00 other']);
  });

  test('no more than six are shown', () => {
    const book = column(71.35, 1.2, 2.4, 5.7, 11.3, 23.9, 47.1, 95.3);
    const [cause] = diagnosed(book, [relationOf(book, [0], [1, 2, 3, 4, 5, 6, 7])]).causes;
    expect(cause?.candidates).toHaveLength(6);
  });

  test('of two values for one cell the one printed elsewhere is told, not the one a long sum gives', () => {
    // The cell 5.00 stands elsewhere as 6.23; the sum, which rounding may put off by 0.02, gives 6.24.
    const book = column(5, 6.23, 10.24, 4);
    const relations = [
      relationOf(book, [2], [0, 3], { allowed: 20_000 }),
      relationOf(book, [1], [0], { kind: 'identical', allowed: 20_000 }),
    ];
    expect(told(diagnosed(book, relations))).toEqual(['likely: B2 5.00→6.23 other']);
    expect(told(diagnosed(book, [...relations].reverse()))).toEqual(['likely: B2 5.00→6.23 other']);
  });

  test('also where the sum would make a slip of it that has a name', () => {
    const book = column(5, 6.01, 10, 4);
    const relations = [
      relationOf(book, [2], [0, 3], { allowed: 20_000 }),
      relationOf(book, [1], [0], { kind: 'identical', allowed: 20_000 }),
    ];
    expect(told(diagnosed(book, relations))).toEqual(['likely: B2 5.00→6.01 other']);
  });

  test('of two cells that leave as much the one with the known slip comes first', () => {
    // 9.25 and, within rounding, 9.26 are said to be 3.85 + 4.50.
    const book = column(9.26, 3.85, 4.5, 9.25);
    const result = diagnosed(book, [
      relationOf(book, [0], [1, 2], { allowed: 20_000 }),
      relationOf(book, [3], [1, 2]),
    ]);
    expect(told(result)).toEqual(['ambiguous: B4 4.50→5.40 digits-swapped | B3 3.85→4.75 other']);
  });

  test('one figure printed elsewhere is not enough to be certain, even where that one is beyond doubt', () => {
    const book = column(50, 40, 40);
    const relations = [
      relationOf(book, [1], [0], { kind: 'identical' }),
      relationOf(book, [2], [1], { kind: 'identical' }),
    ];
    expect(told(diagnosed(book, relations))).toEqual(['likely: B2 50.00→40.00 one-digit']);
  });

  test('of two cells the one that leaves less comes first, whatever the slip', () => {
    const book = column(10, 4, 5, 4.01, 10);
    const result = diagnosed(book, [
      relationOf(book, [0], [1, 2]),
      relationOf(book, [4], [1, 2]),
      relationOf(book, [3], [1], { allowed: 2_000_000 }),
    ]);
    expect(told(result)).toEqual(['ambiguous: B4 5.00→6.00 one-digit | B3 4.00→5.00 one-digit']);
  });
});

describe('what is evidence', () => {
  const book = column(10, 4, 5, 7);
  const sum = relationOf(book, [0], [1, 2]);

  test('a difference that is only a warning has no cause', () => {
    expect(diagnosed(book, [sum], { '0=1+2': 'warning' }).causes).toEqual([]);
  });

  test('nor one that was dismissed, nor one that no finding tells', () => {
    const dismissed = finding('0=1+2', 'error', {
      suppressed: { key: '', reason: '批复如此', message: '', by: '', date: '' },
    });
    expect(diagnose(book, resultOf([dismissed]), [sum]).causes).toEqual([]);
    expect(diagnose(book, resultOf([finding('other')]), [sum]).causes).toEqual([]);
    expect(diagnose(book, resultOf([finding('0=1+2')]), [{ ...sum, finding: null }]).causes).toEqual([]);
  });

  test('what holds is: it keeps the right cells from being blamed', () => {
    const known = column(10, 4, 5, 10, 4);
    const relations = [
      relationOf(known, [0], [1, 2]),
      relationOf(known, [3], [0]),
      relationOf(known, [4], [1]),
    ];
    expect(told(diagnosed(known, relations))).toEqual(['likely: B4 5.00→6.00 one-digit']);
  });

  test('a difference that nothing explains stays a finding without a cause', () => {
    const limit = column(10, 4);
    const result = diagnosed(limit, [relationOf(limit, [0], [1], { kind: 'at-most' })]);
    expect(result.causes).toEqual([]);
    expect(result.findings[0]?.cause).toBeNull();
  });
});

describe('several causes', () => {
  test('are numbered, the one with most findings first; each finding has its own', () => {
    const book = column(10, 9, 50, 40, 40);
    const result = diagnosed(book, [
      relationOf(book, [0], [1]),
      relationOf(book, [3], [2]),
      relationOf(book, [4], [2]),
    ]);
    expect(result.causes.map(({ id, findings }) => [id, findings])).toEqual([
      ['cause-1', ['3=2', '4=2']],
      ['cause-2', ['0=1']],
    ]);
    expect(result.findings.map(({ cause }) => cause)).toEqual(['cause-2', 'cause-1', 'cause-1']);
  });

  test('two mistakes in one sum are two causes, each with the findings it clears; the first of them is the finding’s', () => {
    const book = column(9, 14, 25, 4, 5);
    // 9 = 14 + 25, where 4 and 5 stand elsewhere and make 9.
    const result = diagnosed(book, [
      relationOf(book, [0], [1, 2]),
      relationOf(book, [3], [1], { kind: 'identical' }),
      relationOf(book, [4], [2], { kind: 'identical' }),
      relationOf(book, [0], [3, 4]),
    ]);
    const byCell = [...result.causes].sort((a, b) =>
      String(a.candidates[0]?.cell).localeCompare(String(b.candidates[0]?.cell)),
    );
    expect(byCell.map(({ certainty, findings }) => [certainty, [...findings].sort()])).toEqual([
      ['likely', ['0=1+2', '3=1']],
      ['likely', ['0=1+2', '4=2']],
    ]);
    expect(
      byCell.map(({ candidates }) => candidates.map(({ cell, expected }) => `${cell} ${expected}`)),
    ).toEqual([['B3 4.00'], ['B4 5.00']]);
    const [one, other] = byCell.map(({ id }) => id);
    expect(result.findings.map(({ key, cause }) => [key, cause])).toEqual([
      ['0=1+2', 'cause-1'],
      ['3=1', one],
      ['4=2', other],
    ]);
  });
});

describe('rows', () => {
  test('one left out is shown at the sum with the amount that is missing', () => {
    const book = bookOf({
      columns: ['total', 'basic'],
      rows: [
        ['total', '合计', 12.5, 7],
        ['item', '甲', 4, 3],
        ['item', '乙', 5, 3],
      ],
    });
    const { causes } = diagnosed(book, [relationOf(book, [0], [2, 4]), relationOf(book, [1], [3, 5])]);
    expect(causes).toEqual([
      {
        id: 'cause-1',
        certainty: 'likely',
        findings: ['0=2+4', '1=3+5'],
        candidates: [
          {
            sheet: '表1',
            cell: 'B2',
            label: '合计 / total：下面漏列一行，金额 3.50',
            actual: '',
            expected: '3.50',
            slip: 'row-omitted',
          },
        ],
      },
    ]);
  });

  test('one entered twice is shown at its first amount, the later of the two first', () => {
    const book = bookOf({
      columns: ['carryover', 'total', 'basic'],
      rows: [
        ['total', '合计', null, 9, 5],
        ['project', '办案', null, 4, 3],
        ['project', '办案', null, 4, 3],
        ['project', '装备', null, 5, 2],
      ],
    });
    const result = diagnosed(book, [relationOf(book, [1], [4, 7, 10]), relationOf(book, [2], [5, 8, 11])]);
    expect(told(result)).toEqual(['likely: C4 4.00→0.00 row-doubled | C3 4.00→0.00 row-doubled']);
  });

  test('an amount in the wrong column is likely, however well its cells are known', () => {
    const book = bookOf(
      {
        columns: ['basic', 'project'],
        rows: [
          ['total', '合计', 5, 4],
          ['item', '甲', 5, null],
          ['item', '乙', 4, null],
        ],
      },
      { columns: ['basic', 'project'], rows: [['item', '乙', 0, 4]] },
    );
    const result = diagnosed(book, [
      relationOf(book, [0], [2, 4]),
      relationOf(book, [1], [3, 5]),
      relationOf(book, [6], [4], { kind: 'identical' }),
      relationOf(book, [7], [5], { kind: 'identical' }),
    ]);
    expect(told(result)).toEqual(['likely: B4 4.00→0.00 column-shifted | C4 0.00→4.00 column-shifted']);
  });

  test('an amount in the wrong column is shown where it stands and where it should', () => {
    const { book, relations } = oneColumnOff();
    const result = diagnosed(book, relations);
    expect(told(result)).toEqual(['likely: C4 4.00→0.00 column-shifted | D4 0.00→4.00 column-shifted']);
  });
});

describe('when it is asked', () => {
  const wrongSum: TableLiteral = {
    id: 'general-expense',
    sheet: '表五',
    panels: [
      {
        columns: ['total'],
        rows: [
          ['total', '合计', 8527],
          ['204', '公共安全支出', 8527],
          ['20402', '公安', 8527],
          ['2040201', '行政运行', 3572],
          ['2040202', '一般行政管理事务', 5000],
        ],
      },
    ],
  };
  const book = buildBook({ tables: [wrongSum] });
  const sum = relationOf(book, [2], [3, 4]);
  const never = (): never => {
    throw new Error('no comparison is needed');
  };

  test('only where there are errors; comparisons only where an error is one of amounts', () => {
    const warned = resultOf([finding('2=3+4', 'warning')]);
    expect(explained(book, warned, never)).toBe(warned);
    const coded = resultOf([finding('a', 'error', { comparison: null }), finding('b', 'warning')]);
    expect(explained(book, coded, never).causes).toEqual([]);
    const dismissed = finding('2=3+4', 'error', {
      suppressed: { key: '', reason: '批复如此', message: '', by: '', date: '' },
    });
    expect(
      explained(book, resultOf([dismissed, finding('a', 'error', { comparison: null })]), never).causes,
    ).toEqual([]);
    expect(explained(book, resultOf([finding('2=3+4')]), () => [sum]).causes).toHaveLength(1);
  });

  test('causes are added to a check that was made before as they are found beside one', () => {
    const together = checkAndDiagnose(book);
    expect(told(together)[0]).toBe('ambiguous: B5 3572.00→3527.00 digits-swapped | B6 5000.00→4955.00 other');
    const before = {
      ...together,
      causes: [],
      findings: together.findings.map((each) => ({ ...each, cause: null })),
    };
    expect(addCauses(book, before)).toEqual(together);
    // A rule that was put to warnings gives no cause then either.
    const levels = Object.fromEntries(together.findings.map(({ rule }) => [rule, 'warning' as const]));
    const milder = checkAndDiagnose(book, { levels });
    expect(milder.causes).toEqual([]);
    expect(addCauses(book, { ...before, findings: milder.findings }, { levels }).causes).toEqual([]);
  });

  test('a book of many thousand rows is explained as well', () => {
    const rows = Array.from({ length: 20_001 }, (_, index) => ['item', `项目${index}`, index % 7] as const);
    const large = buildBook({
      tables: [wrongSum, { id: 'project-current', sheet: '表十二', panels: [{ columns: ['total'], rows }] }],
    });
    expect(checkAndDiagnose(large).causes).toEqual(checkAndDiagnose(book).causes);
  });
});
