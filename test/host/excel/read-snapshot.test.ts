/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://localhost/"}
 */
import { standardCore } from '../../../src/app/standard-core';
import { createExcelHost } from '../../../src/host/excel';
import type { WorkbookHost } from '../../../src/host/port';
import type { WorkbookSnapshot } from '../../../src/model';
import { sampleWithErrors } from '../../../src/samples';
import type { ExcelWeb } from '../../excel-web/boot';
import { bootExcel } from '../../excel-web/boot';
import { sketchBudget, sketchWorkbook } from '../../excel-web/sample';

let excel: ExcelWeb;
let host: WorkbookHost;

beforeAll(async () => {
  excel = await bootExcel(sketchBudget());
  host = createExcelHost();
});

async function read(snapshot: WorkbookSnapshot): Promise<WorkbookSnapshot> {
  excel.open(snapshot);
  const result = await host.readSnapshot();
  if (!result.ok) throw new Error(`not read: ${JSON.stringify(result.problem)}`);
  return result.value;
}

/** A sheet of `rows` × `columns` texts of `length` characters. */
function bulk(name: string, rows: number, columns: number, length: number) {
  const text = '字'.repeat(length);
  return {
    name,
    rows: Array.from({ length: rows }, (_, row) => Array<string>(columns).fill(`${text}${row}`)),
  };
}

test('the snapshot is the workbook: values, formulas, formats, origins, visibility, protection', async () => {
  const budget = sketchBudget();
  expect(await read(budget)).toEqual(budget);
});

test('a published budget is judged the same whether it comes through Excel or as data', async () => {
  const { snapshot } = sampleWithErrors();
  const { recognise, check } = standardCore;
  const judge = (book: WorkbookSnapshot) => check(recognise(book, { profile: 'auto' }));
  const expected = judge(snapshot);
  expect(expected.findings.length).toBeGreaterThan(0);
  expect(judge(await read(snapshot)).findings).toEqual(expected.findings);
  expect(excel.host.measure().syncs).toBe(3);
});

test('a whole budget workbook takes three round trips and leaves nothing behind in Excel', async () => {
  await read(sketchBudget());
  expect(excel.host.measure().syncs).toBe(3);
  expect(excel.host.executor.kept).toBe(0);
});

test('reading writes nothing and leaves the undo stack alone', async () => {
  const workbook = excel.open(sketchBudget());
  workbook.userTypes("表一 '0'", 'C3', 5);
  const steps = [...workbook.undo];
  expect(steps).toHaveLength(1);
  expect((await host.readSnapshot()).ok).toBe(true);
  expect(workbook.undo).toEqual(steps);
  expect(workbook.undoClearedBy).toEqual([]);
  expect(workbook.writes).toEqual([]);
});

test('blank, zero, empty text of a formula, error and text like a formula stay different things', async () => {
  const book = sketchWorkbook([
    {
      name: '值',
      rows: [[null, 0, '=""', '#REF!', '=不是公式', true, '-', 1e-9]],
      results: { '0,2': '' },
    },
  ]);
  const [sheet] = (await read(book)).sheets;
  // The blank at the left edge is outside the used range.
  expect(sheet?.left).toBe(1);
  expect(sheet?.values).toEqual([[0, '', '#REF!', '=不是公式', true, '-', 1e-9]]);
  expect(sheet?.formulas).toEqual([[null, '=""', null, null, null, null, null]]);
  expect(sheet?.numberFormats).toBeNull();
});

test('an empty sheet is empty, not missing', async () => {
  const book = sketchWorkbook([
    { name: '空', rows: [] },
    { name: '有', rows: [['1']] },
  ]);
  const { sheets } = await read(book);
  expect(sheets.map(({ name, position, gap }) => ({ name, position, gap }))).toEqual([
    { name: '空', position: 0, gap: null },
    { name: '有', position: 1, gap: null },
  ]);
  expect(sheets[0]).toMatchObject({ rowCount: 0, columnCount: 0, values: [] });
});

test('formats without values do not count as data', async () => {
  const workbook = excel.open(sketchWorkbook([{ name: '表', rows: [['甲']] }]));
  workbook.sheet('表').setCell(1_048_575, 0, { value: null, formula: null, format: '0.00' });
  const result = await host.readSnapshot();
  expect(result).toMatchObject({ ok: true, value: { sheets: [{ rowCount: 1, columnCount: 1 }] } });
});

test('a sheet with a million cells and more is a gap, and the others are read', async () => {
  const workbook = excel.open(
    sketchWorkbook([
      { name: '大', rows: [['甲']] },
      { name: '小', rows: [['乙']] },
    ]),
  );
  workbook.sheet('大').setCell(999_999, 5, { value: 1, formula: null, format: 'General' });
  const result = await host.readSnapshot();
  expect(result).toMatchObject({
    ok: true,
    value: {
      sheets: [
        { name: '大', values: [], gap: { reason: 'too-large', cells: 6_000_000 } },
        { name: '小', values: [['乙']], gap: null },
      ],
    },
  });
});

test('more than fits into one answer is read in parts and put together', async () => {
  // 60,000 cells fit by number but not by bytes: the request is refused by Excel and cut in two.
  const book = sketchWorkbook([bulk('长', 6_000, 10, 12), bulk('短', 2, 2, 1)]);
  expect((await read(book)).sheets.map(({ values }) => values)).toEqual(
    book.sheets.map(({ values }) => values),
  );
  const { syncs, largestResponse } = excel.host.measure();
  expect(syncs).toBeGreaterThan(3);
  expect(largestResponse).toBeLessThanOrEqual(5 * 1024 * 1024);
});

test('progress counts sheets up to all of them', async () => {
  excel.open(sketchWorkbook([bulk('甲', 11_000, 10, 0), bulk('乙', 11_000, 10, 0), bulk('丙', 1, 1, 0)]));
  const seen: [number, number][] = [];
  await host.readSnapshot({ onProgress: (done, total) => seen.push([done, total]) });
  expect(seen[0]).toEqual([0, 3]);
  expect(seen.at(-1)).toEqual([3, 3]);
  expect(seen.length).toBeGreaterThan(2);
  expect(seen.map(([done]) => done)).toEqual(seen.map(([done]) => done).sort((a, b) => a - b));
});

describe('what cannot be read is a problem, not an exception', () => {
  test('stopped before the start', async () => {
    excel.open(sketchBudget());
    const signal = AbortSignal.abort();
    expect(await host.readSnapshot({ signal })).toEqual({ ok: false, problem: { code: 'cancelled' } });
    expect(excel.host.measure().syncs).toBe(0);
  });

  test('stopped on the way', async () => {
    excel.open(sketchBudget());
    const stop = new AbortController();
    excel.host.onSync((count) => count === 1 && stop.abort());
    expect(await host.readSnapshot({ signal: stop.signal })).toEqual({
      ok: false,
      problem: { code: 'cancelled' },
    });
    expect(excel.host.measure().syncs).toBe(1);
  });

  test('a cell being edited', async () => {
    const workbook = excel.open(sketchBudget());
    workbook.editing = true;
    expect(await host.readSnapshot()).toEqual({ ok: false, problem: { code: 'cell-being-edited' } });
    workbook.editing = false;
    expect(await host.readSnapshot()).toMatchObject({ ok: true });
  });

  test('a sheet that a co-author deletes between two requests', async () => {
    const workbook = excel.open(sketchBudget());
    excel.host.onSync((count) => count === 1 && workbook.userDeletesSheet("表二 '1'"));
    expect(await host.readSnapshot()).toEqual({ ok: false, problem: { code: 'busy' } });
  });
});
