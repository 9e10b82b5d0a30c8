import { dryRun } from '../../src/check';
import type { Book } from '../../src/model';
import { CellState } from '../../src/model';
import { buildBook } from '../kit/build-book';

const book = buildBook({
  tables: [
    {
      id: 'expense',
      label: '支出总表',
      sheet: '表三',
      panels: [
        {
          columns: ['total', 'basic', 'project'],
          rows: [
            ['total', '合计', 10, 4, 6.01],
            ['204', '公安', 7, '见说明', null],
            ['205', '教育', null, null, '#REF!'],
          ],
        },
      ],
    },
    {
      id: 'targets',
      label: '目标表',
      unit: '元',
      panels: [{ columns: ['amount'], rows: [['total', '合计', 100_050]] }],
    },
  ],
});

const tried = (text: string, on: Book = book) => dryRun(text, on);
const one = (text: string, on: Book = book) => {
  const lines = tried(text, on);
  expect(lines).toHaveLength(1);
  return lines[0];
};

test('a line that holds: both sides, the cells read, nothing to say', () => {
  expect(one('[支出总表]合计.total ≥ [支出总表]合计.basic ：总额不少于基本支出')).toEqual({
    line: 1,
    text: '[支出总表]合计.total ≥ [支出总表]合计.basic',
    message: '总额不少于基本支出',
    left: '10.00',
    right: '4.00',
    difference: '6.00',
    unit: '万元',
    cells: [
      { role: 'cell', sheet: '表三', cell: 'B2', label: '合计 / total', value: '10.00' },
      { role: 'cell', sheet: '表三', cell: 'C2', label: '合计 / basic', value: '4.00' },
    ],
    verdict: 'equal',
    says: '',
  });
});

test.each([
  ['[支出总表]合计.total = [支出总表]合计.basic + [支出总表]合计.project', 'tail', '10.00', '10.01', '-0.01'],
  ['[支出总表]合计.total = [支出总表]合计.basic', 'different', '10.00', '4.00', '6.00'],
  ['[支出总表]合计.total = 10万元', 'equal', '10.00', '10.00', '0.00'],
])('%s is %s', (text, verdict, left, right, difference) => {
  expect(one(text)).toMatchObject({ verdict, left, right, difference });
});

test('what is different or a tail says what the check would say', () => {
  expect(one('[支出总表]合计.total = [支出总表]合计.basic')?.says).toContain('10.00');
  expect(one('[支出总表]合计.total = [支出总表]合计.basic + [支出总表]合计.project')?.says).not.toBe('');
});

describe('what cannot be judged is no pass', () => {
  test.each([
    ['words', '[支出总表]公安.basic = [支出总表]公安.total', '不是数字'],
    ['an error value', '[支出总表]教育.project = [支出总表]教育.total', '是错误值'],
    ['words on the right', '[支出总表]公安.total = [支出总表]公安.basic', '不是数字'],
  ])('%s', (_, text, reason) => {
    const line = one(text);
    expect(line).toMatchObject({
      verdict: 'cannot-judge',
      left: null,
      right: null,
      difference: null,
      unit: '万元',
    });
    expect(line?.says).toContain(reason);
    expect(line?.cells.some((cell) => cell.value === '不是数字')).toBe(true);
  });

  test('a division by nothing', () => {
    const line = one('[支出总表]公安.total ÷ [支出总表]教育.total = 1');
    expect(line).toMatchObject({ verdict: 'cannot-judge', left: null, right: null, unit: null });
    expect(line?.says).not.toBe('');
  });
});

test('blanks on both sides are nothing compared', () => {
  const line = one('[支出总表]教育.total = [支出总表]教育.basic');
  expect(line).toMatchObject({ verdict: 'nothing', left: '0.00', right: '0.00' });
  expect(line?.cells.map((cell) => cell.value)).toEqual(['', '']);
  expect(line?.says).toContain('没有');
});

test('shares are plain numbers without a unit', () => {
  expect(one('[支出总表]合计.basic ÷ [支出总表]合计.total = 40%')).toMatchObject({
    verdict: 'equal',
    unit: null,
    left: '0.4',
    right: '0.4',
    difference: '0',
  });
});

test('sides are shown in the unit and to the finest step of the cells read', () => {
  const line = one('[目标表]合计.amount = 100000元');
  expect(line).toMatchObject({ unit: '元', left: '100,050.00', right: '100,000.00', difference: '50.00' });
  expect(one('[支出总表]合计.total = [目标表]合计.amount')).toMatchObject({
    unit: '万元',
    right: '10.005000',
    left: '10.000000',
  });
  expect(one('[目标表]合计.amount = [支出总表]合计.total')?.cells.map((cell) => cell.value)).toEqual([
    '100,050.00',
    '10.00',
  ]);
});

test('a number of things is shown as it stands', () => {
  const panel = book.panels[0];
  if (!panel) throw new Error('a panel');
  const counted = {
    ...panel,
    columns: panel.columns.map((column) => ({ ...column, kind: 'count' as const, unit: null as never })),
  };
  const table = book.tables[0];
  if (!table) throw new Error('a table');
  const counts: Book = { ...book, panels: [counted], tables: [{ ...table, panels: [counted] }] };
  expect(one('[支出总表]合计.total > 0', counts)).toMatchObject({
    verdict: 'equal',
    unit: null,
    left: '10',
    cells: [{ value: '10' }],
  });
});

test('an amount worked out from a number of things is shown as the finding says it, in the unit of their table', () => {
  // Millionths of a count are kept where fen would be: 50 000 yuan are 5 000 000.
  const assets = buildBook({
    tables: [
      {
        id: 'assets',
        label: '资产表',
        unit: '元',
        panels: [{ columns: ['quantity'], rows: [['total', '车辆', 50_000]] }],
      },
    ],
  });
  const counted = assets.panels.map((panel) => ({
    ...panel,
    columns: panel.columns.map((column) => ({ ...column, kind: 'count' as const })),
  }));
  const vehicles = {
    ...assets,
    panels: counted,
    tables: assets.tables.map((table) => ({ ...table, panels: counted })),
  };
  const line = one('[资产表]车辆.quantity × 20万元 = 90万元', vehicles);
  expect(line).toMatchObject({
    verdict: 'different',
    unit: '元',
    left: '1,000,000.00',
    right: '900,000.00',
    difference: '100,000.00',
  });
  expect(line?.says).toContain('1,000,000.00');
});

test('amounts that nobody has filled in are shown to two decimals', () => {
  // Where nothing is written there is no last digit.
  const unwritten = { ...book, cells: { ...book.cells, step: new Float64Array(book.cells.step.length) } };
  expect(one('[支出总表]教育.total + [支出总表]教育.basic = 0万元', unwritten)).toMatchObject({
    left: '0.00',
    right: '0.00',
    cells: [{ value: '' }, { value: '' }],
  });
});

test('a fault of the program is no division by nothing: it is not shown as a line that cannot be judged', () => {
  const cells = {
    ...book.cells,
    get printed(): Float64Array {
      throw new Error('broken');
    },
  };
  expect(() => tried('[支出总表]合计.total = 10万元', { ...book, cells })).toThrow('broken');
});

test('a cell that is used twice is listed once', () => {
  expect(one('[支出总表]合计.total + [支出总表]合计.total = 20万元')?.cells.map((cell) => cell.cell)).toEqual(
    ['B2'],
  );
});

test('a number written as text is shown and compared', () => {
  const state = Uint8Array.from(book.cells.state);
  state[0] = CellState.textNumber;
  expect(one('[支出总表]合计.total = 10万元', { ...book, cells: { ...book.cells, state } })).toMatchObject({
    verdict: 'equal',
    cells: [{ value: '10.00' }],
  });
});

test('lines in their order: mistakes of writing and of names beside what could be tried; comments and blank lines are nothing', () => {
  const text = [
    '// 以下试算',
    '[支出总表]合计.total = 10万元',
    '',
    '  合计 等于 什么  ',
    '[没有的表]合计.total = 0 ：说明',
    '[支出总表]合计.basic = 4万元',
  ];
  for (const end of ['\n', '\r\n', '\r']) {
    expect(tried(text.join(end)).map(({ line, verdict }) => [line, verdict])).toEqual([
      [2, 'equal'],
      [4, 'error'],
      [5, 'error'],
      [6, 'equal'],
    ]);
  }
  const [, unreadable, unknown] = tried(text.join('\n'));
  expect(unreadable).toMatchObject({
    text: '合计 等于 什么',
    message: '',
    left: null,
    right: null,
    difference: null,
    unit: null,
    cells: [],
  });
  expect(unreadable?.says).toBe(unreadable?.error?.message);
  expect(unknown).toMatchObject({ text: '[没有的表]合计.total = 0', message: '说明', cells: [], left: null });
  expect(unknown?.error?.message).toContain('没有的表');
});
