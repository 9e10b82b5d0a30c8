/** check --levels: rules at another level, or off, said in every format. */
import type { CheckReport } from '../../src/report';
import { gouji, sampleFiles } from './fake-terminal';

const SUM = 'totals/code-children-sum';

let bad: Uint8Array;

beforeAll(async () => {
  ({ bad } = await sampleFiles());
});

const check = (levels: string, ...more: string[]) =>
  gouji(['check', '错.xlsx', '--levels', '级别.json', ...more], {
    files: { '错.xlsx': bad, '级别.json': levels },
  });

async function reportOf(levels: string): Promise<CheckReport> {
  return JSON.parse((await check(levels, '--format', 'json')).out) as CheckReport;
}

test('a rule that is off finds nothing and is listed as not checked by choice', async () => {
  const before = await reportOf('{}');
  const after = await reportOf(`{"${SUM}": "off"}`);
  expect(before.findings.filter(({ rule }) => rule === SUM)).not.toEqual([]);
  expect(after.findings.filter(({ rule }) => rule === SUM)).toEqual([]);
  expect(after.summary.skipped).toContainEqual(expect.objectContaining({ rule: SUM, kind: 'by-choice' }));
  expect(after.levels).toEqual({ [SUM]: 'off' });
  expect(before).not.toHaveProperty('levels');
});

test('a lower level counts as it says, and the text names it', async () => {
  const report = await reportOf(`{"${SUM}": "note"}`);
  expect(report.findings.filter(({ rule, tail }) => rule === SUM && !tail).map(({ level }) => level)).toEqual(
    expect.arrayContaining(['note']),
  );
  expect(report.findings.some(({ rule, level }) => rule === SUM && level === 'error')).toBe(false);
  const { out } = await check(`{"${SUM}": "note"}`);
  expect(out).toContain(`调整过级别的规则：\n  ${SUM}：提示`);
});

test.each([
  ['{"totals/nonsense": "off"}', '没有规则“totals/nonsense”'],
  [`{"${SUM}": "loud"}`, `“${SUM}”的级别应是`],
  ['[]', '应是 {"规则编号": "级别"}'],
  ['{', '不是有效的 JSON'],
])('%s is refused with the reason', async (text, reason) => {
  const { status, err, out } = await check(text);
  expect(status).toBe(2);
  expect(err).toContain(reason);
  expect(out).toBe('');
});
