/** What counts as caught, as blamed and as right. */
import type { Candidate, Cause, CheckResult, Finding, Slip } from '../../src/model';
import { recognise } from '../../src/recognise';
import { check } from '../../src/check';
import type { Fault, FaultKind } from '../../src/selftest/faults';
import { judgeFault } from '../../src/selftest/judge-fault';
import { workbook } from '../kit/grid';

const NOTHING: CheckResult = { ...check(recognise(workbook([]))), findings: [], causes: [] };

const finding = (key: string, level: Finding['level'], sheet: string, cell: string): Finding => ({
  rule: 'totals/expense-total',
  key,
  level,
  message: '',
  code: 'differs',
  data: {},
  places: [{ role: 'total', sheet, cell, label: '' }],
  unit: '万元',
  comparison: null,
  proof: [],
  tail: false,
  cause: null,
});

function cause(
  certainty: Cause['certainty'],
  sheet: string,
  cell: string,
  expected = '12.5',
  slip: Slip = 'one-digit',
): Cause {
  const candidate: Candidate = { sheet, cell, label: '', actual: '22.5', expected, slip };
  return { id: 'c', certainty, findings: ['new'], candidates: [candidate] };
}

const fault = (kind: FaultKind): Fault => ({
  kind,
  sheet: '支出总表',
  cell: 'C7',
  row: 6,
  was: '12.504',
  is: '22.5',
  // 12.504 under a format with two decimals.
  right: kind === 'one-digit' ? { fen: 12_500_000, unit: '万元' } : null,
  apply: (snapshot) => snapshot,
});

const FOUND = finding('new', 'error', '支出总表', 'C7');

function judged(kind: FaultKind, causes: readonly Cause[], findings: readonly Finding[] = [FOUND]) {
  const { caught, blamed, certain, right } = judgeFault(
    fault(kind),
    { ...NOTHING, findings, causes },
    new Set(['old']),
  );
  return { caught, blamed, certain, right };
}

describe('an amount', () => {
  test('certainly blamed, with the value that stood there', () => {
    expect(judged('one-digit', [cause('certain', '支出总表', 'C7')])).toEqual({
      caught: true,
      blamed: true,
      certain: true,
      right: true,
    });
  });

  test.each(['12.5', '12.50', '12.504'])('%s is right, printed or in all its digits', (expected) => {
    expect(judged('one-digit', [cause('certain', '支出总表', 'C7', expected)]).right).toBe(true);
  });

  test.each([
    ['another value', '支出总表', 'C7', '15.2', true],
    ['a value near it', '支出总表', 'C7', '12.51', true],
    ['another cell', '支出总表', 'C8', '12.5', false],
    ['the same cell of another sheet', '收入总表', 'C7', '12.5', false],
  ])('certainty about %s is wrong', (_, sheet, cell, expected, blamed) => {
    expect(judged('one-digit', [cause('certain', sheet, cell, expected)])).toEqual({
      caught: true,
      blamed,
      certain: true,
      right: false,
    });
  });

  test('without certainty nothing is claimed to be right', () => {
    expect(judged('one-digit', [cause('likely', '支出总表', 'C7')])).toEqual({
      caught: true,
      blamed: true,
      certain: false,
      right: null,
    });
  });

  test('a cause that names no cell blames nobody', () => {
    const nobody: Cause = { ...cause('ambiguous', '支出总表', 'C7'), candidates: [] };
    expect(judged('one-digit', [nobody]).blamed).toBe(false);
  });

  test('causes and findings that were there before are passed over', () => {
    const before: Cause = { ...cause('certain', '支出总表', 'C7'), findings: ['old'] };
    const old = finding('old', 'error', '支出总表', 'C7');
    expect(judged('one-digit', [before], [old])).toEqual({
      caught: false,
      blamed: false,
      certain: false,
      right: null,
    });
    expect(judged('one-digit', [before, cause('likely', '支出总表', 'C8')], [old, FOUND]).blamed).toBe(false);
  });

  test('a note alone has caught nothing', () => {
    expect(judged('one-digit', [], [finding('new', 'note', '支出总表', 'C7')])).toMatchObject({
      caught: false,
      blamed: false,
    });
  });
});

describe('without a cause the first place of the first finding counts', () => {
  test.each<[FaultKind, string, string, boolean]>([
    ['one-digit', '支出总表', 'C7', true],
    ['one-digit', '支出总表', 'D7', false],
    ['one-digit', '收入总表', 'C7', false],
    ['code-changed', '支出总表', 'B7', true],
    ['name-changed', '支出总表', 'A7', true],
    ['name-changed', '支出总表', 'A8', false],
  ])('%s, found at %s %s: %s', (kind, sheet, cell, blamed) => {
    expect(judged(kind, [], [finding('new', 'warning', sheet, cell)]).blamed).toBe(blamed);
  });

  test('a finding about no cell blames nobody', () => {
    expect(judged('one-digit', [], [{ ...FOUND, places: [] }])).toMatchObject({
      caught: true,
      blamed: false,
    });
  });
});

describe('a row', () => {
  test.each<[FaultKind, Slip, string, boolean]>([
    ['row-dropped', 'row-omitted', 'C4', true],
    ['row-dropped', 'one-digit', 'C7', false],
    ['row-doubled', 'row-doubled', 'C7', true],
    ['row-doubled', 'row-doubled', 'C8', true],
    ['row-doubled', 'row-doubled', 'C9', false],
    ['row-doubled', 'one-digit', 'C7', false],
    ['code-changed', 'code-changed', 'A7', true],
    ['name-changed', 'name-changed', 'B8', false],
  ])('%s, called %s at %s: %s', (kind, slip, cell, blamed) => {
    expect(judged(kind, [cause('certain', '支出总表', cell, '12.5', slip)])).toEqual({
      caught: true,
      blamed,
      certain: true,
      right: null,
    });
  });
});
