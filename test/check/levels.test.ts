/** Levels set by a person: what is off is never a pass, what rounding explains stays a note. */
import { check } from '../../src/check';
import { addCauses } from '../../src/diagnose';
import type { RuleLevels } from '../../src/model';
import { buildBook } from '../kit/build-book';
import { compareCells, smallRule } from './small-rule';

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
  ],
});

/** Row 3: 12 against 20 beyond rounding; B3 against B2, 10.01 against 10.00, within the rounding of two figures. */
const rule = smallRule((b, say) => {
  compareCells(say, b, 'income!C3', ['income!B2', 'income!C2']);
  compareCells(say, b, 'income!B3', ['income!B2']);
});

const judged = (levels?: RuleLevels) => check(book, { rules: [rule], ...(levels ? { levels } : {}) });

test('a rule keeps its own level where none is set, and the result says nothing of levels', () => {
  const { summary, levels } = judged();
  expect(summary).toMatchObject({ errors: 1, notes: 1, tails: 1 });
  expect(levels).toBeUndefined();
  expect(judged({ 'totals/small': 'error' }).levels).toBeUndefined();
});

test('what a rule finds has the level that was set; tails stay notes', () => {
  const { summary, findings, levels } = judged({ 'totals/small': 'warning' });
  expect(summary).toMatchObject({ errors: 0, warnings: 1, notes: 1, tails: 1 });
  expect(findings.map(({ level, tail }) => ({ level, tail }))).toEqual([
    { level: 'warning', tail: false },
    { level: 'note', tail: true },
  ]);
  expect(levels).toEqual({ 'totals/small': 'warning' });
});

test('a rule that is off compares nothing and is named as not checked', () => {
  const { summary, findings, runs, levels } = judged({ 'totals/small': 'off' });
  expect(findings).toEqual([]);
  expect(runs).toEqual([{ rule: 'totals/small', outcome: 'skipped', comparisons: 0, findings: 0 }]);
  expect(summary.comparisons).toBe(0);
  expect(summary.coverage.checked).toBe(0);
  expect(summary.skipped).toEqual([
    { rule: 'totals/small', reason: '“合计等于各项之和”：按设置不核对', kind: 'by-choice' },
  ]);
  expect(levels).toEqual({ 'totals/small': 'off' });
});

test('causes are of the same judgement: nothing is blamed for what is no error any more', () => {
  const levels = { 'totals/small': 'note' } as const;
  const result = addCauses(book, judged(levels), { rules: [rule], levels });
  expect(result.causes).toEqual([]);
  expect(result.levels).toEqual(levels);
});
