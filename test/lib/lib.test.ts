/** The library as its users see it. Installed from the package, it is tried by `npm run check:package`. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as gouji from '../../src/lib';
import { writeWorkbook } from '../../src/host/file/write';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';
import { INPUTS_000 } from '../narrative/published-inputs';
import { gouji as command } from '../cli/fake-terminal';

const root = resolve(__dirname, '../..');

async function bookOf(snapshot = sampleWithErrors().snapshot): Promise<gouji.Book> {
  const read = await gouji.readWorkbook(await writeWorkbook(snapshot), '预算.xlsx');
  if (!read.ok) throw new Error(read.message);
  return gouji.recognise(read.workbook);
}

test('says what the command line says of the same file', async () => {
  const bytes = await writeWorkbook(sampleWithErrors().snapshot);
  const book = await bookOf();
  const report = gouji.reportOf(book, gouji.check(book));
  const told = await command(['check', '预算.xlsx', '--format', 'json'], { files: { '预算.xlsx': bytes } });
  expect(JSON.parse(JSON.stringify(report))).toEqual(JSON.parse(told.out));
  const text = await command(['check', '预算.xlsx'], { files: { '预算.xlsx': bytes } });
  expect(`${gouji.reportText(report)}\n`).toBe(text.out);
  const csv = await command(['check', '预算.xlsx', '预算.xlsx', '--format', 'csv'], {
    files: { '预算.xlsx': bytes },
  });
  expect(gouji.reportCsv([report, report])).toBe(csv.out);
  const rules = await command(['rules', '--format', 'json']);
  expect(gouji.listRules()).toEqual(JSON.parse(rules.out));
});

test('what cannot be read is told, for programs and for people', async () => {
  expect(await gouji.readWorkbook(new Uint8Array(), 'a.xlsx')).toMatchObject({ ok: false, code: 'empty' });
  const text = await gouji.readWorkbook(new TextEncoder().encode('a,b\n1,2'), 'a.csv');
  expect(text).toMatchObject({ ok: false, code: 'not-a-workbook' });
  if (!text.ok) expect(text.message).toContain('a.csv');
});

test('rules of one’s own, dismissed findings and other books change what is found as they say', async () => {
  const book = await bookOf();
  const plain = gouji.check(book);
  const [first] = plain.findings.filter((finding) => finding.level === 'error');
  if (!first) throw new Error('no error in the sample with errors');
  const dismissed = gouji.check(book, {
    suppressions: [{ key: first.key, reason: '已核实', message: '', by: '', date: '' }],
  });
  expect([dismissed.summary.errors, dismissed.summary.suppressed]).toEqual([plain.summary.errors - 1, 1]);
  const own = gouji.check(book, { rules: '[支出总表]合计.合计 = 1万元' });
  expect(own.findings.filter((finding) => finding.rule.startsWith('custom/'))).toHaveLength(1);
  const told = (result: gouji.CheckResult, rule: string) =>
    result.findings.filter((finding) => finding.rule === rule).length;
  const right = await bookOf(sampleWorkbook());
  // The same year's book is not last year's, and a department is none of its own units.
  for (const rule of ['completeness/previous-year-file', 'completeness/unit-files'])
    expect([rule, told(plain, rule)]).toEqual([rule, 0]);
  expect(told(gouji.check(book, { previous: right }), 'completeness/previous-year-file')).toBe(1);
  expect(told(gouji.check(book, { units: [right] }), 'completeness/unit-files')).toBe(1);
  // The given book is left as it was.
  expect(gouji.check(book)).toEqual(plain);
});

test('writes the narrative, asks for the rest, and takes answers', async () => {
  const book = await bookOf(sampleWorkbook());
  const open = gouji.narrate(book);
  expect(open.asks.length).toBeGreaterThan(0);
  expect(new Set(gouji.asksOf(book).map((ask) => ask.id)).size).toBeGreaterThanOrEqual(open.asks.length);
  const answered = gouji.narrate(book, INPUTS_000);
  expect(answered.asks.length).toBeLessThan(open.asks.length);
  expect(gouji.narrativeText(answered)).toContain('8,016.65万元');
  expect(gouji.narrativeMarkdown(answered)).toMatch(/^# /);
  expect(gouji.narrativeMarkdown(answered, book)).toContain('| 项目 | 金额（万元） | 占比 |');
});

test('names the versions that its results depend on', () => {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  expect(gouji.versions).toMatchObject({ name: 'gouji', version });
  expect(gouji.versions.ruleSet).toMatch(/^\d{4}\.\d+$/);
  expect(existsSync(join(root, 'docs/api/README.md'))).toBe(true);
});
