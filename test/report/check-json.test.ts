import { check } from '../../src/check';
import type { MoneyUnit, RuleLevels } from '../../src/model';
import { FEN_PER_UNIT } from '../../src/model';
import { checkReport, decimalText } from '../../src/report';
import { buildBook } from '../kit/build-book';
import { compareCells, smallRule } from '../check/small-rule';

const TOOL = { name: 'gouji', version: '1.2.3', ruleSet: '2026.1', catalogue: '2024' } as const;

test.each<[number, MoneyUnit, string]>([
  [72_814_100_000, '万元', '72814.10'],
  [-10_000, '万元', '-0.01'],
  [0, '万元', '0.00'],
  [1_234_567, '万元', '1.234567'],
  [1_234_500, '万元', '1.2345'],
  [1, '亿元', '0.0000000001'],
  [150, '元', '1.50'],
])('%p fen in %s are “%s”', (fen, unit, text) => {
  expect(decimalText(fen, unit)).toBe(text);
});

test('no digit of a fen is lost in any unit', () => {
  for (const unit of Object.keys(FEN_PER_UNIT) as MoneyUnit[]) {
    const digits = String(FEN_PER_UNIT[unit]).length - 1;
    const text = decimalText(FEN_PER_UNIT[unit] + 1, unit);
    expect(text).toBe(`1.${'1'.padStart(digits, '0')}`);
  }
});

const book = buildBook({
  tables: [
    {
      id: 'expense',
      label: '表三',
      panels: [{ columns: ['total', 'basic'], rows: [['total', '合计', 10.5, 4.25]] }],
    },
    { id: 'targets', label: '绩效目标', panels: [] },
  ],
});

test('amounts are decimal strings in the unit of the table', () => {
  const rule = smallRule(
    (b, say) => void compareCells(say, b, 'expense!B2', ['expense!C2'], { kind: 'identical' }),
  );
  const [finding] = checkReport('a.xlsx', book, check(book, { rules: [rule] }), TOOL).findings;
  expect(finding).toMatchObject({
    unit: '万元',
    actual: '10.50',
    expected: '4.25',
    difference: '6.25',
    allowed: '0.01',
    tail: false,
    cause: null,
  });
});

test('a finding without amounts has none, not zeros', () => {
  const rule = smallRule((_, say) => say.report({ code: 'missing', key: 'k', places: [] }));
  const [finding] = checkReport('a.xlsx', book, check(book, { rules: [rule] }), TOOL).findings;
  expect(finding).toMatchObject({
    unit: null,
    actual: null,
    expected: null,
    difference: null,
    allowed: null,
  });
});

test('registers stand apart from the tables of the budget', () => {
  const made = checkReport('a.xlsx', book, check(book, { rules: [] }), TOOL);
  expect(made.tables).toEqual([
    { id: 'expense', title: '表三', sheet: 'expense', range: 'A1:C2', unit: '万元' },
  ]);
  expect(made.attachments.map((table) => table.id)).toEqual(['targets']);
});

test('rules judged by another level than their own are listed, so that a pass says what it rests on', () => {
  const rule = smallRule((_, say) => say.report({ code: 'missing', key: 'k', places: [] }));
  const of = (levels?: RuleLevels) =>
    checkReport('a.xlsx', book, check(book, { rules: [rule], levels }), TOOL);
  const off = of({ [rule.meta.id]: 'off' });
  expect(off.levels).toEqual({ [rule.meta.id]: 'off' });
  expect(off.findings).toEqual([]);
  expect(off.summary.skipped).toEqual([
    { rule: rule.meta.id, reason: expect.any(String), kind: 'by-choice' },
  ]);
  expect(of()).not.toHaveProperty('levels');
});

test('what was not understood is listed, and dismissals that fit nothing any more', () => {
  const region = {
    sheet: 'Sheet5',
    area: { top: 0, left: 0, bottom: 3, right: 3 },
    title: '',
    reason: 'no-header' as const,
    lookedFor: ['科目编码'],
  };
  const stale = { key: 'totals/x:公安', reason: '旧口径', message: '', by: '', date: '' };
  const result = check(book, { rules: [], suppressions: [stale] });
  const made = checkReport('a.xlsx', { ...book, unrecognised: [region] }, result, TOOL);
  expect(made.unrecognised).toEqual([{ sheet: 'Sheet5', title: '', reason: 'no-header' }]);
  expect(made.staleSuppressions).toEqual([{ key: 'totals/x:公安', reason: '旧口径' }]);
});

test('the report is plain JSON', () => {
  const made = checkReport('a.xlsx', book, check(book), TOOL);
  expect(JSON.parse(JSON.stringify(made))).toEqual(made);
});
