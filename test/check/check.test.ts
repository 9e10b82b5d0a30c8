import { check } from '../../src/check';
import type { Finding, Relation } from '../../src/model';
import { buildBook, wan } from '../kit/build-book';
import { cellAtAddress, compareCells, smallRule } from './small-rule';

/** Two tables; columns B, C, D of each sheet, rows 2 to 4. */
const book = buildBook({
  tables: [
    {
      id: 'income',
      label: '表二',
      panels: [
        {
          columns: ['total', 'general'],
          rows: [
            ['total', '合计', 10, 10],
            ['204', '公共安全', 10.01, 12],
          ],
        },
      ],
    },
    {
      id: 'expense',
      label: '表三',
      panels: [
        {
          columns: ['total', 'basic', 'project'],
          rows: [
            ['total', '合计', 10, 4, 6],
            ['204', '公共安全', 10, '见说明', null],
            ['205', '教育', null, null, '#REF!'],
          ],
        },
      ],
    },
  ],
});

const whereOf = (finding: Finding): string => `${finding.places[0]?.sheet}!${finding.places[0]?.cell}`;

describe('what a rule did', () => {
  test('a comparison that holds is counted and gives no finding', () => {
    const held = smallRule((b, say) => void compareCells(say, b, 'expense!B2', ['expense!C2', 'expense!D2']));
    const { summary, runs, findings } = check(book, { rules: [held] });
    expect(runs).toEqual([{ rule: 'totals/small', outcome: 'passed', comparisons: 1, findings: 0 }]);
    expect(findings).toEqual([]);
    expect(summary).toMatchObject({
      comparisons: 1,
      errors: 0,
      warnings: 0,
      notes: 0,
      tails: 0,
      skipped: [],
    });
  });

  test('a difference is an error with its sum, its places and its words', () => {
    const wrong = smallRule((b, say) => {
      expect(compareCells(say, b, 'income!C3', ['income!B2', 'income!C2'])).toBe(false);
    });
    const { findings, runs, summary } = check(book, { rules: [wrong] });
    expect(runs[0]?.outcome).toBe('failed');
    expect(summary).toMatchObject({ errors: 1, notes: 0, tails: 0 });
    expect(findings).toEqual([
      {
        key: 'totals/small:income!C3',
        rule: 'totals/small',
        code: 'differs',
        level: 'error',
        message: '表二“公共安全”general 12.00，应为 20.00，少 8.00',
        data: expect.objectContaining({
          left: '12.00',
          right: '20.00',
          difference: '8.00',
          direction: '少',
          table: '表二',
        }) as object,
        places: [
          { role: 'total', sheet: 'income', cell: 'C3', label: '公共安全 / general' },
          { role: 'part', sheet: 'income', cell: 'B2', label: '合计 / total' },
          { role: 'part', sheet: 'income', cell: 'C2', label: '合计 / general' },
        ],
        unit: '万元',
        comparison: { kind: 'sum', actual: wan(12), expected: wan(20), difference: wan(-8), allowed: 15_000 },
        proof: [
          { label: '公共安全 / general', value: '12.00', sheet: 'income', cell: 'C3', sign: 0 },
          { label: '合计 / total', value: '10.00', sheet: 'income', cell: 'B2', sign: 1 },
          { label: '合计 / general', value: '10.00', sheet: 'income', cell: 'C2', sign: 1 },
        ],
        tail: false,
        cause: null,
      },
    ]);
  });

  test('a rounding tail is a note, and the rule has passed', () => {
    const tail = smallRule((b, say) => {
      expect(compareCells(say, b, 'income!B3', ['income!B2'], { kind: 'identical' })).toBe(true);
    });
    const { findings, runs, summary } = check(book, { rules: [tail] });
    expect(findings.map(({ level, tail: isTail }) => [level, isTail])).toEqual([['note', true]]);
    expect(runs[0]).toEqual({ rule: 'totals/small', outcome: 'passed', comparisons: 1, findings: 1 });
    expect(summary).toMatchObject({ errors: 0, notes: 1, tails: 1 });
  });

  test('a tail is a note also where the rule is stricter', () => {
    const tail = smallRule((b, say) => {
      say.compare(
        [{ cell: cellAtAddress(b, 'income!B3'), sign: 1 }],
        [{ cell: cellAtAddress(b, 'income!B2'), sign: 1 }],
        'identical',
        () => ({ code: 'differs', key: 'k', level: 'error' }),
      );
    });
    expect(check(book, { rules: [tail] }).findings[0]?.level).toBe('note');
  });

  test.each([
    ['expense!C3', '表三 C3（公共安全 / basic）不是数字，用到它的核对未进行'],
    ['expense!D4', '表三 D4（教育 / project）是错误值，用到它的核对未进行'],
  ])('a comparison over %s is skipped with the cell named, and is no pass', (cell, reason) => {
    const unreadable = smallRule((b, say) => void compareCells(say, b, 'expense!C2', ['expense!B2', cell]));
    const { summary, runs, findings } = check(book, { rules: [unreadable] });
    expect(summary.skipped).toEqual([{ rule: 'totals/small', reason, kind: 'unreadable' }]);
    expect(runs[0]).toEqual({ rule: 'totals/small', outcome: 'skipped', comparisons: 0, findings: 0 });
    expect(findings).toEqual([]);
    expect(summary.coverage.checked).toBe(0);
  });

  test('the same reason is told once', () => {
    const twice = smallRule((b, say) => {
      compareCells(say, b, 'expense!C2', ['expense!C3']);
      compareCells(say, b, 'expense!D2', ['expense!C3']);
    });
    expect(check(book, { rules: [twice] }).summary.skipped).toHaveLength(1);
  });

  test('blanks alone and empty sides count as nothing', () => {
    const nothing = smallRule((b, say) => {
      compareCells(say, b, 'expense!B4', ['expense!C4']);
      compareCells(say, b, 'expense!B2', []);
    });
    const { summary, runs } = check(book, { rules: [nothing] });
    expect(runs[0]).toMatchObject({ outcome: 'skipped', comparisons: 0 });
    expect(summary.skipped.map((skip) => skip.kind)).toEqual(['not-applicable']);
  });

  test('a rule that crashes is no pass, keeps what it found, and the others go on', () => {
    const crash = smallRule(
      (b, say) => {
        compareCells(say, b, 'income!C3', ['income!B2']);
        compareCells(say, b, 'expense!B2', ['expense!C2', 'expense!D2']);
        throw new Error('列没有了');
      },
      { id: 'totals/crash', title: '会出错的' },
    );
    const after = smallRule((_, say) => say.held(3));
    const { summary, runs } = check(book, { rules: [crash, after] });
    expect(runs).toEqual([
      { rule: 'totals/crash', outcome: 'crashed', comparisons: 2, findings: 1 },
      { rule: 'totals/small', outcome: 'passed', comparisons: 3, findings: 0 },
    ]);
    expect(summary.skipped).toEqual([
      { rule: 'totals/crash', reason: '“会出错的”没有查完：程序出错（列没有了）', kind: 'crashed' },
    ]);
    expect(summary.errors).toBe(1);
  });

  test('a rule from outside may throw anything: it is told as it stands', () => {
    const crash = smallRule(() => {
      throw '没有表三';
    });
    expect(check(book, { rules: [crash] }).summary.skipped.map(({ reason, kind }) => [kind, reason])).toEqual(
      [['crashed', '“合计等于各项之和”没有查完：程序出错（没有表三）']],
    );
  });

  test('a rule without any of its tables is skipped and not run', () => {
    let ran = false;
    const needs = smallRule(() => void (ran = true), { tables: ['procurement', 'assets'] });
    const { summary, runs } = check(book, { rules: [needs] });
    expect(ran).toBe(false);
    expect(runs[0]?.outcome).toBe('skipped');
    expect(summary.skipped).toEqual([
      {
        rule: 'totals/small',
        reason: '“合计等于各项之和”：没有“政府采购表”、“国有资产表”',
        kind: 'not-applicable',
      },
    ]);
  });

  test('when the missing table is one that must be published, something is left unchecked', () => {
    const needs = smallRule((_, say) => say.held(), { tables: ['procurement'] });
    const { summary } = check({ ...book, missing: ['procurement'] }, { rules: [needs] });
    expect(summary.skipped.map((skip) => skip.kind)).toEqual(['missing-table']);
  });

  test('one of its tables is enough to run', () => {
    const needs = smallRule((_, say) => say.held(), { tables: ['procurement', 'income'] });
    expect(check(book, { rules: [needs] }).runs[0]?.outcome).toBe('passed');
  });
});

describe('findings without amounts', () => {
  test('are counted, filled and carry the level asked for', () => {
    const reports = smallRule(
      (_, say) => {
        const places = [{ role: 'code', sheet: 'income', cell: 'A3', label: '公共安全' } as const];
        say.report({ code: 'missing', key: 'a', data: { what: '上级' }, places });
        say.report({ code: 'missing', key: 'b', level: 'note', places });
      },
      { level: 'warning' },
    );
    const { findings, summary } = check(book, { rules: [reports] });
    expect(
      findings.map(({ level, message, comparison, unit }) => [level, message, comparison, unit]),
    ).toEqual([
      ['warning', '缺上级', null, null],
      // What was not given stays visible.
      ['note', '缺{what}', null, null],
    ]);
    expect(summary).toMatchObject({ comparisons: 2, warnings: 1, notes: 1, tails: 0 });
  });
});

describe('a figure against one worked out otherwise', () => {
  const against = (expected: number, allowed: number) =>
    smallRule((b, say) => {
      const cell = cellAtAddress(b, 'expense!B2');
      const from = [cellAtAddress(b, 'expense!C2'), cellAtAddress(b, 'expense!D2')];
      say.compareValue(cell, expected, allowed, from, () => ({ code: 'differs', key: 'k' }));
    });

  test.each([
    [wan(10), 0, 'passed', []],
    [wan(10.01), 10_000, 'passed', ['note']],
    [wan(10.01), 9_999, 'failed', ['error']],
  ])('%p fen, %p allowed: %s', (expected, allowed, outcome, levels) => {
    const { runs, findings, summary } = check(book, { rules: [against(expected, allowed)] });
    expect(runs[0]?.outcome).toBe(outcome);
    expect(findings.map((finding) => finding.level)).toEqual(levels);
    expect(summary.coverage.checked).toBe(3);
  });
});

describe('the account over all rules', () => {
  test('coverage counts every figure once, however often it is compared', () => {
    const rule = smallRule((b, say) => {
      compareCells(say, b, 'expense!B2', ['expense!C2', 'expense!D2'], { key: '1' });
      compareCells(say, b, 'expense!B2', ['expense!B3', 'expense!B4'], { key: '2' });
    });
    // Figures: 4 in 表二; B2 C2 D2 B3 in 表三. Text, error and blank are none.
    expect(check(book, { rules: [rule] }).summary.coverage).toEqual({ numericCells: 8, checked: 4 });
    expect(check(book, { rules: [] }).summary.coverage).toEqual({ numericCells: 8, checked: 0 });
  });

  test('two findings at one logical place have different keys', () => {
    const rule = smallRule((b, say) => {
      for (let time = 0; time < 3; time += 1)
        compareCells(say, b, 'income!C3', ['income!B2'], { key: 'same' });
    });
    expect(check(book, { rules: [rule] }).findings.map((finding) => finding.key)).toEqual([
      'totals/small:same',
      'totals/small:same#2',
      'totals/small:same#3',
    ]);
  });

  test('a key has no amounts and no addresses: it survives an edit', () => {
    const rule = smallRule(
      (b, say) => void compareCells(say, b, 'income!C3', ['income!B2'], { key: 'income/204/general' }),
    );
    const edited = buildBook({
      tables: [
        {
          id: 'income',
          panels: [
            {
              columns: ['total', 'general'],
              rows: [
                ['total', '合计', 99, 1],
                ['204', '公共安全', 1, 55],
              ],
            },
          ],
        },
      ],
    });
    const keys = [book, edited].map((each) => check(each, { rules: [rule] }).findings[0]?.key);
    expect(keys).toEqual(['totals/small:income/204/general', 'totals/small:income/204/general']);
  });

  test('errors first, tails last; within a level by table, then by row, whatever the order of the rules', () => {
    const place = (sheet: string, cell: string) => [{ role: 'cell', sheet, cell, label: '' } as const];
    const reports = smallRule((_, say) => {
      say.report({ code: 'missing', key: '1', level: 'note', places: place('income', 'A2') });
      say.report({ code: 'missing', key: '2', level: 'warning', places: place('income', 'A2') });
      say.report({ code: 'missing', key: '3', places: place('expense', 'B10') });
      say.report({ code: 'missing', key: '4', places: place('expense', 'B9') });
      say.report({ code: 'missing', key: '5', places: place('income', 'B30') });
      say.report({ code: 'missing', key: '6', places: [] });
    });
    const tail = smallRule(
      (b, say) => void compareCells(say, b, 'income!B3', ['income!B2'], { kind: 'identical' }),
      {
        id: 'totals/tail',
      },
    );
    const { findings } = check(book, { rules: [tail, reports] });
    expect(findings.map((finding) => (finding.places.length > 0 ? whereOf(finding) : 'nowhere'))).toEqual([
      'nowhere',
      'income!B30',
      'expense!B9',
      'expense!B10',
      'income!A2',
      'income!A2',
      'income!B3',
    ]);
    expect(findings.at(-1)?.tail).toBe(true);
  });

  test('every comparison made is recorded, with the key of what it gave', () => {
    const relations: Relation[] = [];
    const rule = smallRule((b, say) => {
      compareCells(say, b, 'expense!B2', ['expense!C2', 'expense!D2']);
      compareCells(say, b, 'income!C3', ['income!B2']);
      compareCells(say, b, 'expense!B2', ['expense!C3']);
    });
    check(book, { rules: [rule], record: (relation) => relations.push(relation) });
    expect(relations.map(({ verdict, finding, difference }) => [verdict, finding, difference])).toEqual([
      ['equal', null, 0],
      ['different', 'totals/small:income!C3', wan(2)],
    ]);
  });

  test('the same book gives the same result, and is not changed', () => {
    const rule = smallRule((b, say) => void compareCells(say, b, 'income!C3', ['income!B2']));
    const before = structuredClone(book.cells);
    expect(check(book, { rules: [rule] })).toEqual(check(book, { rules: [rule] }));
    expect(book.cells).toEqual(before);
  });
});

describe('an empty cell that should hold a figure', () => {
  const empty = buildBook({
    tables: [
      {
        id: 'basic-expense',
        label: '表六',
        panels: [{ columns: ['total', 'basic'], rows: [['total', '合计', null, 5588.98]] }],
      },
    ],
  });
  const compare = (messages: Record<string, string>) => {
    const rule = smallRule(
      (b, say) => void compareCells(say, b, 'basic-expense!B2', ['basic-expense!C2'], { kind: 'identical' }),
      {
        messages,
      },
    );
    return check(empty, { rules: [rule] }).findings[0];
  };

  test('is told in its own words where the rule has them', () => {
    expect(compare({ differs: '不等', empty: '{table}合计为空，应为 {right}' })).toMatchObject({
      code: 'empty',
      message: '表六合计为空，应为 5,588.98',
    });
    expect(compare({ differs: '不等' })).toMatchObject({ code: 'differs' });
  });
});

describe('findings judged not to be mistakes', () => {
  const wrong = smallRule((b, say) => {
    compareCells(say, b, 'income!C3', ['income!B2', 'income!C2']);
  });
  const key = check(book, { rules: [wrong] }).findings[0]?.key ?? '';
  const suppression = { key, reason: '批复如此', message: '', by: '', date: '' };

  test('are listed with their reason and counted apart', () => {
    const result = check(book, { rules: [wrong], suppressions: [suppression] });
    expect(result.summary).toMatchObject({ errors: 0, suppressed: 1 });
    expect(result.findings[0]?.suppressed?.reason).toBe('批复如此');
    expect(result.stale).toEqual([]);
  });

  test('a suppression that matches nothing is reported', () => {
    const gone = { ...suppression, key: 'totals/small:elsewhere' };
    const result = check(book, { rules: [wrong], suppressions: [gone] });
    expect(result.summary).toMatchObject({ errors: 1, suppressed: 0 });
    expect(result.stale).toEqual([gone]);
  });
});

describe('which rules run', () => {
  const named = (id: string) => smallRule((_, say) => say.held(), { id: id as 'totals/small' });

  test('rules of one’s own run besides, after the others', () => {
    const { runs } = check(book, { rules: [named('totals/a')], custom: [named('custom/b')] });
    expect(runs.map((run) => run.rule)).toEqual(['totals/a', 'custom/b']);
    const all = check(book, { custom: [named('custom/b')] }).runs.map((run) => run.rule);
    expect(all.length).toBeGreaterThan(50);
    expect(all.at(-1)).toBe('custom/b');
  });

  test('of a book without any table everything is left unchecked, not merely without object', () => {
    const needs = smallRule((_, say) => say.held(), { tables: ['income'] });
    expect(check(buildBook({}), { rules: [needs] }).summary.skipped.map((skip) => skip.kind)).toEqual([
      'missing-table',
    ]);
  });

  test('one missing table among several that must be published is a gap', () => {
    const needs = smallRule((_, say) => say.held(), { tables: ['procurement', 'assets'] });
    const { summary } = check({ ...book, missing: ['assets'] }, { rules: [needs] });
    expect(summary.skipped.map((skip) => skip.kind)).toEqual(['missing-table']);
  });

  test('a rule that compared nothing says so, unless it gave a reason itself', () => {
    const silent = smallRule(() => undefined);
    expect(check(book, { rules: [silent] }).summary.skipped).toEqual([
      { rule: 'totals/small', reason: '“合计等于各项之和”：没有可以核对的数字', kind: 'not-applicable' },
    ]);
    const told = smallRule((_, say) => say.skip('not-applicable', '没有项目'));
    expect(check(book, { rules: [told] }).summary.skipped.map((skip) => skip.reason)).toEqual(['没有项目']);
  });
});

test('counts and shares are no figures of the account', () => {
  const [panel] = book.panels;
  if (!panel) throw new Error('a panel');
  const counted = {
    ...panel,
    columns: panel.columns.map((column, index) =>
      index === 0 ? { ...column, kind: 'count' as const } : column,
    ),
  };
  expect(
    check({ ...book, panels: [counted, ...book.panels.slice(1)] }, { rules: [] }).summary.coverage
      .numericCells,
  ).toBe(6);
});

test('findings of one rank stand in the order of their rows, then as they were found; without a place first', () => {
  const place = (cell: string) => [{ role: 'cell', sheet: 'income', cell, label: '' } as const];
  const reports = smallRule((_, say) => {
    say.report({ code: 'missing', key: '1', places: place('B10') });
    say.report({ code: 'missing', key: '2', level: 'warning', places: place('B1') });
    say.report({ code: 'missing', key: '3', places: place('C9') });
    say.report({ code: 'missing', key: '4', places: place('B9') });
    say.report({ code: 'missing', key: '5', level: 'warning', places: [] });
    say.report({ code: 'missing', key: '6', level: 'note', places: place('A1') });
    say.report({ code: 'missing', key: '7', places: place('全表') });
  });
  expect(check(book, { rules: [reports] }).findings.map((finding) => finding.key.slice(-1))).toEqual([
    '7',
    '3',
    '4',
    '1',
    '5',
    '2',
    '6',
  ]);
});

test('suppressions: the first of a key counts; findings that none names stay as they are', () => {
  const reports = smallRule((_, say) => {
    say.report({ code: 'missing', key: 'a', places: [] });
    say.report({ code: 'missing', key: 'b', places: [] });
  });
  const entry = { key: 'totals/small:a', message: '', by: '', date: '' };
  const { findings, summary, stale } = check(book, {
    rules: [reports],
    suppressions: [
      { ...entry, reason: '甲' },
      { ...entry, reason: '乙' },
    ],
  });
  expect(findings.map((finding) => finding.suppressed?.reason)).toEqual(['甲', undefined]);
  expect('suppressed' in (findings[1] as object)).toBe(false);
  expect(summary).toMatchObject({ errors: 1, suppressed: 1 });
  expect(stale).toEqual([]);
  expect(check(book, { rules: [reports] }).stale).toEqual([]);
});
