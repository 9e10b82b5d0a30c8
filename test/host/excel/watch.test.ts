/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { createExcelHost } from '../../../src/host/excel';
import type { HostChange, WorkbookHost } from '../../../src/host/port';
import type { ExcelWeb } from '../../excel-web/boot';
import { bootExcel } from '../../excel-web/boot';
import { sketchWorkbook } from '../../excel-web/sample';

const book = sketchWorkbook([{ name: '表一', rows: [['收入', 1]] }]);

let excel: ExcelWeb;
let host: WorkbookHost;

beforeAll(async () => {
  excel = await bootExcel(book);
  host = createExcelHost();
});

async function watching(): Promise<{ seen: HostChange[]; stop: () => Promise<void> }> {
  const seen: HostChange[] = [];
  const result = await host.watch((change) => seen.push(change));
  if (!result.ok) throw new Error('not watched');
  return { seen, stop: result.value };
}

async function until(holds: () => boolean): Promise<void> {
  for (let turn = 0; turn < 200 && !holds(); turn += 1)
    await new Promise((resolve) => setTimeout(resolve, 5));
}

test('tells of edits, selection, added and removed sheets by their names', async () => {
  const workbook = excel.open(book);
  const { seen, stop } = await watching();
  workbook.userTypes('表一', 'B1', 2);
  await until(() => seen.length >= 1);
  workbook.userSelects('表一', 'A1:B1');
  await until(() => seen.length >= 2);
  workbook.userAddsSheet('表二');
  await until(() => seen.length >= 3);
  workbook.userDeletesSheet('表二');
  await until(() => seen.length >= 4);
  expect(seen).toEqual([
    { kind: 'edited', sheet: '表一', cell: 'B1' },
    { kind: 'selection', sheet: '表一', cell: 'A1:B1' },
    { kind: 'sheet-added', sheet: '表二', cell: null },
    { kind: 'sheet-removed', sheet: null, cell: null },
  ]);
  await stop();
});

test('knows a sheet by the name it has now', async () => {
  const workbook = excel.open(book);
  const { seen, stop } = await watching();
  workbook.sheet('表一').name = '收支总表';
  workbook.userTypes('收支总表', 'B1', 2);
  await until(() => seen.length >= 1);
  expect(seen).toEqual([{ kind: 'edited', sheet: '收支总表', cell: 'B1' }]);
  await stop();
});

test('says nothing after it was stopped, and Excel has nothing left to tell', async () => {
  const workbook = excel.open(book);
  const { seen, stop } = await watching();
  expect(workbook.subscribed).toBe(4);
  await stop();
  expect(workbook.subscribed).toBe(0);
  workbook.userTypes('表一', 'B1', 3);
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(seen).toEqual([]);
});

test('two watchers do not stop each other', async () => {
  const workbook = excel.open(book);
  const first = await watching();
  const second = await watching();
  await first.stop();
  workbook.userTypes('表一', 'B1', 4);
  await until(() => second.seen.length >= 1);
  expect(first.seen).toEqual([]);
  expect(second.seen).toEqual([{ kind: 'edited', sheet: '表一', cell: 'B1' }]);
  await second.stop();
});
