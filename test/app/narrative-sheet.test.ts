/**
 * The narrative written into a workbook in Excel, charts and all, then the workbook checked again.
 *
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { createApp } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { createExcelHost } from '../../src/host/excel';
import { sampleWorkbook } from '../../src/samples';
import { bootExcel } from '../excel-web/boot';
import type { ExcelWeb } from '../excel-web/boot';
import { INPUTS_000 } from '../narrative/published-inputs';

const sample = sampleWorkbook();
const NAME = '情况说明（勾稽）';
/** Where the published answers do not agree with the published tables (3 bodies, 31 projects). */
const AGREEING = {
  'performance.agencies': '3',
  'performance.public.routine.count': '26',
  'performance.public.routine.amount': '3256.94',
  'performance.public.specific.count': '5',
  'performance.public.specific.amount': '948.18',
};
let excel: ExcelWeb;

beforeAll(async () => {
  excel = await bootExcel(sample);
});

async function checkedInExcel() {
  const workbook = excel.open(sample);
  const app = createApp({ host: createExcelHost(), core: () => Promise.resolve(standardCore) });
  await app.actions.check();
  for (const [ask, text] of Object.entries({ ...INPUTS_000, ...AGREEING })) await app.actions.fill(ask, text);
  return { app, workbook };
}

test('text, figures, sources and charts stand beside each other', async () => {
  const { app, workbook } = await checkedInExcel();
  await app.actions.writeNarrative();
  const sheet = workbook.sheet(NAME);
  expect([0, 1, 2, 3, 4].map((column) => sheet.cell(1, column).value)).toEqual([
    '章节',
    '内容',
    '数字',
    '来源',
    '算法',
  ]);
  expect(sheet.cell(2, 1).value).toMatch(/预算收入总计8,672\.24万元/);
  expect(String(sheet.cell(2, 2).value).split('\n')[0]).toBe('8,672.24');
  expect(String(sheet.cell(2, 3).value).split('\n')[0]).toMatch(/^表一 收支总表 [A-Z]\d+$/);
  expect([6, 7].map((column) => sheet.cell(0, column).value)).toEqual(['收入预算图', '万元']);
  expect([6, 7].map((column) => sheet.cell(1, column).value)).toEqual(['一般公共预算拨款收入', 8016.65]);
});

test('reading it again gives the same paragraphs and no finding that was not there before', async () => {
  const { app } = await checkedInExcel();
  await app.actions.check();
  const before = app.getState();
  await app.actions.writeNarrative();
  const written = before.narrative?.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
  await app.actions.check();
  const { run } = app.getState();
  expect(run?.book.narrative?.sheet).toBe(NAME);
  const read = run?.book.narrative?.sections.flatMap((section) => section.paragraphs.map(({ text }) => text));
  expect(read).toEqual(written);
  const known = new Set(before.run?.result.findings.map((finding) => finding.key));
  expect(run?.result.findings.filter((finding) => !known.has(finding.key)).map(({ message }) => message)).toEqual([]);
  expect(run?.book.unrecognised).toEqual(before.run?.book.unrecognised);
  expect(run?.book.tables).toEqual(before.run?.book.tables);
});
