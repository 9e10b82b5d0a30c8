/** A report that is filed: the same workbook, decisions and date give the same bytes in every form, in whatever session. */
import { createHash } from 'node:crypto';
import { createApp, memoryStorage } from '../../src/app';
import { standardCore } from '../../src/app/standard-core';
import { createFileHost } from '../../src/host/file';
import { sampleWithErrors } from '../../src/samples';
import { reportWorkbook } from '../../src/taskpane/report/report-files';

/** Every form of the report, made in a session of its own on another day and in another language. */
async function forms(now: string, date: string, language: 'zh-CN' | 'en-US') {
  const app = createApp({
    host: createFileHost(sampleWithErrors().snapshot),
    core: () => Promise.resolve(standardCore),
    storage: memoryStorage(),
    now: () => now,
  });
  app.actions.chooseLanguage(language);
  await app.actions.check();
  const [wrong] = app.getState().run?.result.findings ?? [];
  if (!wrong) throw new Error('nothing found');
  const later = await app.later();
  await later.readDismissed(
    '清单.json',
    JSON.stringify({ dismissed: [{ key: wrong.key, reason: '按口径', date: '2024-02-01' }] }),
  );
  const filed = later.fileReport(date);
  if (!filed) throw new Error('no report');
  return {
    page: filed.page(),
    csv: filed.csv(),
    json: filed.json(),
    sheet: JSON.stringify(filed.sheet()),
    excel: createHash('sha256')
      .update(await reportWorkbook(`${filed.name}.xlsx`, [filed.sheet()]))
      .digest('hex'),
  };
}

it('is the same to the last byte for the same input, whenever and in whatever language it is made', async () => {
  const one = await forms('2024-03-05T09:12', '2024-03-05', 'zh-CN');
  const other = await forms('2031-12-31T23:59', '2024-03-05', 'en-US');
  expect(other).toEqual(one);
});

it('differs where the date that is written on it differs', async () => {
  const one = await forms('2024-03-05T09:12', '2024-03-05', 'zh-CN');
  const other = await forms('2024-03-05T09:12', '2024-03-06', 'zh-CN');
  expect(other.page).not.toBe(one.page);
  expect(other.excel).not.toBe(one.excel);
});

it('numbers its findings from one on without a gap, and has lines to sign', async () => {
  const { page, sheet } = await forms('2024-03-05T09:12', '2024-03-05', 'zh-CN');
  const { rows, headerRow } = JSON.parse(sheet) as { rows: string[][]; headerRow: number };
  const numbers: string[] = [];
  for (const row of rows.slice(headerRow + 1)) {
    if (row[0] === '') break;
    numbers.push(row[0] ?? '');
  }
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.map((_, index) => String(index + 1)));
  for (const line of ['编制：', '复核：', '负责人：']) expect(page).toContain(line);
});
