import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DryRunLine } from '../../src/check';
import { check, dryRun } from '../../src/check';
import { recognise } from '../../src/recognise';
import { rulesOfText } from '../../src/rules/custom';
import { sampleWorkbook } from '../../src/samples';

const page = readFileSync(join(__dirname, '../../docs/custom-rules.md'), 'utf8');
const book = recognise(sampleWorkbook());

/** Rules of the page with the result that stands below each. */
const examples = [...page.matchAll(/```规则\n(.+)\n```\n\n> (.+)\n/g)].map(
  ([, rule = '', said = '']) => [rule, said] as const,
);

const VERDICTS: Partial<Record<DryRunLine['verdict'], string>> = {
  equal: '成立',
  tail: '成立（尾差）',
  different: '不成立',
};

test('the page shows the opening rule and ten examples, each with its result', () => {
  expect(examples).toHaveLength(11);
  expect(page.match(/```规则/g)).toHaveLength(11);
});

test.each(examples)('%s', (rule, said) => {
  const [line, ...others] = dryRun(rule, book);
  expect(others).toEqual([]);
  const unit = line?.unit ? ` ${line.unit}` : '';
  expect(
    `左边 ${line?.left}，右边 ${line?.right}，差额 ${line?.difference}${unit}：${VERDICTS[line?.verdict ?? 'error']}`,
  ).toBe(said);
});

test('all of them together give the one warning that the page speaks of', () => {
  const result = check(book, { rules: rulesOfText(examples.map(([rule]) => rule).join('\n')) });
  expect(result.summary.skipped).toEqual([]);
  expect(
    result.findings.filter((finding) => !finding.tail).map(({ level, message }) => [level, message]),
  ).toEqual([
    ['warning', '辅警类项目合计超过限额：左边为 2,144.49，应不大于右边 2,000.00，多 144.49（万元）'],
  ]);
});

test('every sign and word that the page offers is understood', () => {
  const written = '【表三】 合计。合计　≥　（１万元＋１，０００元）＊３／１ ： 说明 ＃警告';
  expect(dryRun(written, book).map((line) => [line.verdict, line.right])).toEqual([['equal', '3.30']]);
  for (const sign of ['!=', '>=', '<=', '≠', '<', '>', '=', '≤', '≥'])
    expect(dryRun(`[表三]合计.合计 ${sign} 求和[表二]204*.合计`, book).map((line) => line.error)).toEqual([
      undefined,
    ]);
});

test('the mistake that the page shows is the one that is made', () => {
  const [line] = dryRun('[支处总表]合计.合计 = 1万元', book);
  expect(page).toContain(`规则.txt:1:${line?.error?.column}：${line?.error?.message}\n`);
});
