import type { Rule, Term } from '../../src/model';
import { cellAt, cellId } from '../../src/model';
import { grid, sheet } from './grid';
import { breakdowns, faultsOf, faultsOfOk, type Example, type RuleExamples } from './rules';

/** 合计 = 基本 + 项目 in 支出总表, with a message that leaves a placeholder empty when asked to. */
function ruleSaying(message: string): Rule {
  return {
    meta: {
      id: 'totals/of-a-test',
      title: '合计等于基本加项目',
      titleEn: 'total = basic + project',
      why: '测试',
      fix: '测试',
      basis: ['测试'],
      level: 'error',
      tables: ['expense'],
      ignores: '',
      messages: { differs: message },
    },
    check(book, say) {
      for (const panel of book.panels) {
        const total = panel.columnByConcept.get('total');
        if (!total) continue;
        for (const row of panel.rows) {
          const parts = (['basic', 'project'] as const).flatMap((concept): Term[] => {
            const cell = cellAt(panel, row, concept);
            return cell === undefined ? [] : [{ cell, sign: 1 }];
          });
          const left: Term = { cell: cellId(panel, row, total), sign: 1 };
          say.compare([left], parts, 'sum', () => ({ code: 'differs', key: row.name }));
        }
      }
    },
  };
}

const rule = ruleSaying('{left} 与 {right} 相差 {difference}');
const expense = (total: string, name: string): Example => ({
  name,
  sheets: [sheet('支出总表', grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    '204 | 公共安全支出 | ${total} | 6.00 | 4.00`)],
});
const EDGE = expense('10.01', '差 0.01，0.015 以内');
const WRONG: RuleExamples['bad'][number] = {
  ...expense('11.00', '差 1.00'),
  findings: [{ code: 'differs', at: '支出总表!C2', difference: '1.00' }],
};

test('enough examples have no fault', () => {
  expect(faultsOf(rule, { ok: [EDGE], bad: [WRONG] })).toEqual([]);
  expect(faultsOfOk(rule, EDGE)).toEqual([]);
});

test.each<[string, RuleExamples, string]>([
  ['a message without a bad example', { ok: [EDGE], bad: [] }, 'no bad example for message differs'],
  ['an unknown message', { ok: [EDGE], bad: [{ ...WRONG, findings: [{ code: 'other', at: null }] }] }, 'other is no message of the rule'],
  ['a bad example that expects nothing', { ok: [EDGE], bad: [{ ...WRONG, findings: [] }] }, '“差 1.00” expects nothing'],
  ['the same workbook twice', { ok: [EDGE, { ...EDGE, name: '又一次' }], bad: [WRONG] }, '“又一次” is the same workbook as “差 0.01，0.015 以内”'],
  ['sums without one at the edge', { ok: [expense('10.00', '相等')], bad: [WRONG] }, 'no ok example at the allowed difference'],
  ['no ok example', { ok: [], bad: [WRONG] }, 'no ok example'],
])('%s', (_, examples, fault) => {
  expect(faultsOf(rule, examples)).toContain(fault);
});

test('an ok example in which nothing was compared, or something was found, is refused', () => {
  const empty: Example = { name: '空', sheets: [] };
  expect(faultsOfOk(rule, { ...empty, partly: true })).toEqual(['nothing was compared']);
  expect(faultsOfOk(rule, empty)).toEqual(['“合计等于基本加项目”：没有“支出总表”', 'nothing was compared']);
  expect(faultsOfOk(rule, WRONG)).toEqual(['error 11.00 与 10.00 相差 1.00']);
  const quiet: Rule = { ...rule, meta: { ...rule.meta, level: 'note' } };
  expect(faultsOfOk(quiet, WRONG)).toEqual(['note 11.00 与 10.00 相差 1.00']);
});

test('an unfilled placeholder and a crash are faults', () => {
  expect(faultsOfOk(ruleSaying('{nobody}'), WRONG)[0]).toBe('unfilled: {nobody}');
  const crashing: Rule = { ...rule, check: () => { throw new Error('boom'); } };
  expect(faultsOfOk(crashing, EDGE).join()).toContain('boom');
});

test('a finding without a logical place, or at no place of a sheet, is a fault', () => {
  const nowhere: Rule = {
    ...rule,
    check: (_, say) => say.report({ code: 'differs', key: '', places: [{ role: 'cell', sheet: '', cell: 'A1', label: '' }] }),
  };
  expect(faultsOfOk(nowhere, EDGE).slice(1, 3)).toEqual(['no key: totals/of-a-test:', 'no place: cell  A1 “”']);
});

test('a rule that breaks down when a column is not understood is refused, with what was missing', () => {
  expect(breakdowns(rule, EDGE)).toEqual([]);
  const trusting: Rule = {
    ...rule,
    check: (book, say) => {
      for (const panel of book.panels) if (!panel.columnByConcept.has('basic')) throw new Error('no column');
      say.held();
    },
  };
  const found = breakdowns(trusting, EDGE);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatch(/without .* column 基本支出: .*no column/);
});

test('a rule that breaks down in a book without the workbook it was read from is refused', () => {
  const reading: Rule = {
    ...rule,
    check: (book, say) => {
      if (!book.source) throw new Error('no workbook');
      say.held();
    },
  };
  expect(breakdowns(reading, EDGE).join()).toMatch(/without the cells as they were read: .*no workbook/);
});

test('comparing what is no cell, or by no known kind, is a fault', () => {
  const at = (cell: number, kind: 'sum'): Rule => ({
    ...rule,
    check: (book, say) => {
      if (book.panels.length > 0) say.compare([{ cell, sign: 1 }], [{ cell: 0, sign: 1 }], kind, () => ({ code: 'differs', key: 'here' }));
    },
  });
  expect(breakdowns(at(0, 'sum'), EDGE)).toEqual([]);
  expect(breakdowns(at(Number.NaN, 'sum'), EDGE).join()).toMatch(/no cell NaN in this book/);
  expect(breakdowns(at(0, '' as 'sum'), EDGE).join()).toMatch(/“” is no kind of comparison/);
});

test('two figures under one key are a fault', () => {
  const twice: Rule = {
    ...rule,
    check: (_, say) => {
      for (const cell of [2, 3]) say.compareValue(cell, 0, 0, [], () => ({ code: 'differs', key: 'here' }));
    },
  };
  expect(faultsOfOk(twice, WRONG)).toContain('two findings at one place: totals/of-a-test:here#2');
});

test('a rule that changes the book is a fault', () => {
  const changing: Rule = { ...rule, check: (book, say) => { say.held(); book.cells.fen[0] = 1; book.cells.fen[2] = 5; } };
  expect(faultsOfOk(changing, EDGE)).toEqual(['the rule changed the book']);
});

test('a grid: numbers, text, blanks', () => {
  expect(grid`
    '204 | 4.50 | | a b
    |-3`).toEqual([['204', 4.5, null, 'a b'], [null, -3]]);
});
