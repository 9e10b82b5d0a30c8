/** Figures no budget holds: a misprint is a mistake like any other, whatever its length. */
import { check } from '../../../src/check';
import { narrativeCoverage, narrativeRules } from '../../../src/rules/narrative';
import { bookOf } from '../../kit/grid';
import { EXPENSE, narrative, SUMMARY } from './tables';

const HUGE = '1'.repeat(400);

test.each([
  ['an amount', `2024年支出预算${HUGE}万元，其中基本支出600.00万元，占1.00%；项目支出500万元，占45.45%。`],
  ['a share', `2024年支出预算1,100.00万元，其中基本支出600.00万元，占${HUGE}%；项目支出500万元，占45.45%。`],
  ['a damaged group of digits', `2024年支出预算${'1,'.repeat(300)}1万元，其中基本支出600.00万元。`],
])('%s of hundreds of digits is told, and breaks nothing', (_, expense) => {
  const book = bookOf([SUMMARY, EXPENSE, narrative({ expense })]);
  const { findings, runs } = check(book, { rules: narrativeRules });
  expect(runs.filter((run) => run.outcome === 'crashed')).toEqual([]);
  expect(findings.some((finding) => finding.level === 'error')).toBe(true);
  expect(narrativeCoverage(book)?.figures).toBeGreaterThan(1);
});
