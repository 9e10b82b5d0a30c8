import { memoryStorage } from '../../src/app';
import { createFileHost } from '../../src/host/file';
import { createBench, marksOn, typedValue } from '../../src/workbench/bench';
import { sheetOf } from '../app/fixture';

const SHEETS = [
  sheetOf(
    [
      ['标题', null],
      ['合计', 3],
    ],
    '表一',
  ),
  { ...sheetOf([[1]], '表二'), position: 1, isProtected: true },
];

function open(sheets = SHEETS) {
  const file = createFileHost({ source: 'file', name: '公开表.xlsx', sheets, properties: {} });
  return { file, bench: createBench(file, { storage: memoryStorage() }) };
}

describe('the bench', () => {
  it('opens on the first sheet that can be seen', () => {
    const { bench } = open([
      { ...SHEETS[0], visibility: 'hidden' } as (typeof SHEETS)[0],
      SHEETS[1] as (typeof SHEETS)[0],
    ]);
    expect(bench.getState().sheet).toBe('表二');
  });

  it('follows the pane to a cell and asks for it to be brought into view', async () => {
    const { bench } = open();
    await bench.app.actions.goTo({ sheet: '表二', cell: 'A1' });
    expect(bench.getState()).toMatchObject({ sheet: '表二', reveal: 1 });
  });

  it('does not scroll for what the user selects, and remembers it for each sheet', () => {
    const { bench } = open();
    const area = { top: 1, left: 1, bottom: 1, right: 1 };
    bench.select(area);
    expect(bench.getState()).toMatchObject({ selection: area, reveal: 0 });
    bench.showSheet('表二');
    bench.showSheet('表一');
    expect(bench.getState().selection).toEqual(area);
  });

  it('takes edits and takes them back', () => {
    const { bench, file } = open();
    bench.edit({ row: 1, column: 1 }, '1，234.5');
    expect(file.snapshot().sheets[0]?.values[1]?.[1]).toBe(1234.5);
    expect(bench.getState().snapshot).toBe(file.snapshot());
    bench.undo();
    expect(file.snapshot().sheets[0]?.values[1]?.[1]).toBe(3);
  });

  it('says why a protected sheet is not changed', () => {
    const { bench } = open();
    bench.showSheet('表二');
    bench.edit({ row: 0, column: 0 }, '2');
    expect(bench.app.getState().notice?.text).toContain('“表二”受保护');
  });

  it('warns that formulas are not calculated once something was edited', () => {
    const { bench } = open([{ ...sheetOf([[1], [1]], '表一'), formulas: [[null], ['=A1']] }]);
    expect(bench.getState().formulasStale).toBe(false);
    bench.edit({ row: 0, column: 0 }, '2');
    expect(bench.getState().formulasStale).toBe(true);
  });

  it('shows the sheet that the narrative was written to', async () => {
    const { bench } = open();
    await bench.file.writeSheet({ name: '情况说明（勾稽）', rows: [['一、']], columnWidths: [80] });
    expect(bench.getState().sheet).toBe('情况说明（勾稽）');
  });
});

it('gives the marks of one sheet by their first cell', () => {
  const mark = { sheet: '表一', cell: 'B2:C3', level: 'error', culprit: false } as const;
  expect([...marksOn([mark, { ...mark, sheet: '表二' }], '表一')]).toEqual([['B2', mark]]);
});

it.each([
  ['', null],
  [' 12.50 ', 12.5],
  ['−3', -3],
  ["'2040201", '2040201'],
  ['公安', '公安'],
])('typing %p gives %p', (text, value) => {
  expect(typedValue(text)).toBe(value);
});

describe('the look of the sheet in view', () => {
  const look = {
    looks: [],
    rows: 0,
    columns: 0,
    cells: new Uint16Array(),
    rowHeights: new Map<number, number>(),
    columnWidths: new Map<number, number>(),
    rowHeight: 20,
    columnWidth: 72,
    gridLines: true,
  };

  it('is read once a sheet, when the sheet is first shown', () => {
    const read: string[] = [];
    const { file } = open();
    const readLook = (sheet: string): typeof look => {
      read.push(sheet);
      return look;
    };
    const bench = createBench(file, { storage: memoryStorage(), readLook });
    expect(bench.getState().look).toBe(look);
    bench.showSheet('表二');
    bench.showSheet('表一');
    expect(read).toEqual(['表一', '表二']);
  });

  it('comes when it is there, and not on another sheet', async () => {
    const waiting: ((found: typeof look) => void)[] = [];
    const readLook = (): Promise<typeof look> => new Promise((resolve) => waiting.push(resolve));
    const bench = createBench(open().file, { storage: memoryStorage(), readLook });
    expect(bench.getState().look).toBeNull();
    bench.showSheet('表二');
    waiting[0]?.(look);
    await Promise.resolve();
    expect(bench.getState().look).toBeNull();
    bench.showSheet('表一');
    expect(bench.getState().look).toBe(look);
  });

  it('is none for a sheet of ours, which takes the place of an earlier one', async () => {
    const { file } = open();
    const bench = createBench(file, { storage: memoryStorage(), readLook: () => look });
    await file.writeSheet({ name: '情况说明（勾稽）', rows: [['一、']], columnWidths: [80] });
    expect(bench.getState()).toMatchObject({ sheet: '情况说明（勾稽）', look: null });
  });
});
