/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { createExcelHost } from '../../../src/host/excel';
import type { SheetChart, WorkbookHost } from '../../../src/host/port';
import { rectangleToA1 } from '../../../src/model';
import type { ExcelWeb } from '../../excel-web/boot';
import { bootExcel } from '../../excel-web/boot';
import { sketchWorkbook } from '../../excel-web/sample';

const book = sketchWorkbook([{ name: '表一', rows: [['收入', 1]] }]);
const content = { name: '情况说明', rows: [['第三部分']], columnWidths: [110] };
const chart: SheetChart = {
  title: '收入预算图',
  kind: 'pie',
  unit: '万元',
  points: [
    { label: '一般公共预算', value: 8016.65 },
    { label: '=上年结转', value: 655.59 },
  ],
};

let excel: ExcelWeb;
let host: WorkbookHost;

beforeAll(async () => {
  excel = await bootExcel(book);
  host = createExcelHost();
});

test('draws a chart from cells beside the text, names kept as text', async () => {
  const workbook = excel.open(book);
  await host.writeSheet(content);
  expect(await host.drawCharts?.('情况说明', [chart, { ...chart, title: '支出图' }])).toEqual({
    ok: true,
    value: 2,
  });
  const sheet = workbook.sheet('情况说明');
  expect(sheet.charts).toMatchObject([
    { type: 'Pie', name: 'gouji:收入预算图', title: '收入预算图', position: 'J1:P16' },
    { title: '支出图', position: 'J18:P33' },
  ]);
  expect(sheet.charts.map(({ source }) => rectangleToA1(source))).toEqual(['G1:H3', 'G18:H20']);
  expect(sheet.cell(1, 7).value).toBe(8016.65);
  expect(sheet.cell(2, 6)).toMatchObject({ value: '=上年结转', formula: null });
  expect(sheet.cell(0, 0).value).toBe('第三部分');
});

test('a second time ours are replaced and a chart of somebody else stays', async () => {
  const workbook = excel.open(book);
  await host.writeSheet(content);
  await host.drawCharts?.('情况说明', [chart]);
  const sheet = workbook.sheet('情况说明');
  const [first] = sheet.charts;
  if (first) sheet.charts.push({ ...first, id: workbook.newId(), name: '我的图' });
  expect(await host.drawCharts?.('情况说明', [])).toEqual({ ok: true, value: 0 });
  expect(sheet.charts.map(({ name }) => name)).toEqual(['我的图']);
  expect(sheet.cell(1, 7).value).toBeNull();
});

test('draws on no sheet that is not ours, on none that is locked, and on none that is gone', async () => {
  const workbook = excel.open(book);
  await host.writeSheet(content);
  workbook.sheet('情况说明').isProtected = true;
  const writes = workbook.writes.length;
  expect(await host.drawCharts?.('表一', [chart])).toMatchObject({ ok: false, problem: { code: 'unknown' } });
  expect(await host.drawCharts?.('情况说明', [chart])).toMatchObject({ problem: { code: 'protected' } });
  expect(await host.drawCharts?.('没有', [chart])).toMatchObject({ problem: { code: 'sheet-gone' } });
  expect(workbook.writes).toHaveLength(writes);
});
