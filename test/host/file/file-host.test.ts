import {
  createFileHost,
  marksInFile,
  readWorkbook,
  writeWorkbook,
  type FileHost,
} from '../../../src/host/file';
import { unwrap } from '../../kit/unwrap';
import { valueAt, type SheetSnapshot, type WorkbookSnapshot } from '../../../src/model';
import { sampleWorkbook } from '../../../src/samples';
import type { HostChange, SheetContent } from '../../../src/host/port';

const EXPENSE = '表三 支出总表';

function changed(name: string, change: Partial<SheetSnapshot>): WorkbookSnapshot {
  const book = sampleWorkbook();
  return {
    ...book,
    sheets: book.sheets.map((sheet) => (sheet.name === name ? { ...sheet, ...change } : sheet)),
  };
}

function valueIn(host: FileHost, sheetName: string, row: number, column: number) {
  const sheet = host.snapshot().sheets.find((each) => each.name === sheetName);
  return sheet ? valueAt(sheet, row, column) : undefined;
}

async function savedAndRead(host: FileHost) {
  const saved = unwrap(await host.save());
  return { saved, book: unwrap(await readWorkbook(saved.bytes, 'saved.xlsx')) };
}

const page: SheetContent = {
  name: '情况说明',
  rows: [
    ['一、', '=1+1'],
    [2, '+3'],
  ],
  columnWidths: [10, 60],
};

describe('going to a cell', () => {
  it('selects it and tells listeners until they leave', async () => {
    const host = createFileHost(sampleWorkbook());
    const seen: string[] = [];
    const leave = host.onSelect(({ sheet, cell }) => seen.push(`${sheet}!${cell}`));
    expect(await host.goTo({ sheet: EXPENSE, cell: 'C9' })).toEqual({ ok: true, value: undefined });
    leave();
    await host.goTo({ sheet: EXPENSE, cell: 'C10' });
    expect(seen).toEqual([`${EXPENSE}!C9`]);
    expect(host.selection).toEqual({ sheet: EXPENSE, cell: 'C10' });
  });

  it('refuses a hidden sheet, a sheet that is gone and what is no address', async () => {
    const host = createFileHost(changed(EXPENSE, { visibility: 'hidden' }));
    expect(await host.goTo({ sheet: EXPENSE, cell: 'C9' })).toEqual({
      ok: false,
      problem: { code: 'sheet-hidden', sheet: EXPENSE },
    });
    expect(await host.goTo({ sheet: '没有', cell: 'C9' })).toMatchObject({ problem: { code: 'sheet-gone' } });
    expect(await host.goTo({ sheet: '表二 收入总表', cell: '合计' })).toMatchObject({
      problem: { code: 'unknown' },
    });
    expect(host.selection).toBeNull();
  });
});

describe('marking', () => {
  it('replaces marks, counts them and clears them', async () => {
    const host = createFileHost(sampleWorkbook());
    const seen: number[] = [];
    host.onMarks((marks) => seen.push(marks.length));
    const mark = { sheet: EXPENSE, cell: 'C9', level: 'error', culprit: true } as const;
    const outcome = unwrap(await host.mark([mark, { ...mark, cell: 'C7' }, { ...mark, sheet: '没有' }]));
    expect(outcome).toEqual({
      marked: 2,
      skipped: [{ sheet: '没有', problem: { code: 'sheet-gone', sheet: '没有' } }],
    });
    await host.mark([mark]);
    expect(host.marks()).toEqual([mark]);
    expect(unwrap(await host.clearMarks())).toBe(1);
    expect(unwrap(await host.clearMarks())).toBe(0);
    expect(seen).toEqual([2, 1, 0, 0]);
  });

  it('saves marks, and in a new session finds and removes them', async () => {
    const bytes = await writeWorkbook(sampleWorkbook());
    const host = createFileHost(sampleWorkbook(), { originalBytes: bytes });
    await host.mark([{ sheet: EXPENSE, cell: 'C9', level: 'error', culprit: false }]);
    const marked = unwrap(await host.save()).bytes;
    const later = createFileHost(sampleWorkbook(), { originalBytes: marked });
    expect(unwrap(await marksInFile(unwrap(await later.save()).bytes))).toHaveLength(1);
    expect(unwrap(await later.clearMarks())).toBe(1);
    expect(unwrap(await marksInFile(unwrap(await later.save()).bytes))).toEqual([]);
  });
});

describe('changing cells', () => {
  it('sets one, tells watchers until they leave, and does not change what it was given', async () => {
    const book = sampleWorkbook();
    const host = createFileHost(book);
    const seen: HostChange[] = [];
    const leave = unwrap(await host.watch((change) => seen.push(change)));
    unwrap(await host.writeCell(EXPENSE, 'C9', 1.5));
    await leave();
    unwrap(host.edit(EXPENSE, 'C10', null));
    expect(seen).toEqual([{ kind: 'edited', sheet: EXPENSE, cell: 'C9' }]);
    expect([valueIn(host, EXPENSE, 8, 2), valueIn(host, EXPENSE, 9, 2)]).toEqual([1.5, null]);
    expect(book).toEqual(sampleWorkbook());
  });

  it('widens the used range', async () => {
    const host = createFileHost(sampleWorkbook());
    host.edit(EXPENSE, 'H40', '备注');
    const sheet = host.snapshot().sheets.find((each) => each.name === EXPENSE);
    expect([sheet?.rowCount, sheet?.columnCount, sheet?.numberFormats?.length]).toEqual([40, 8, 40]);
    expect([valueIn(host, EXPENSE, 39, 7), valueIn(host, EXPENSE, 8, 2)]).toEqual(['备注', 3527.03]);
  });

  it('refuses protected sheets, missing sheets, areas and sheets that were not read', async () => {
    const host = createFileHost(changed(EXPENSE, { isProtected: true }));
    expect(await host.writeCell(EXPENSE, 'C9', 1)).toEqual({
      ok: false,
      problem: { code: 'protected', sheet: EXPENSE },
    });
    expect(await host.writeCell('没有', 'C9', 1)).toMatchObject({ problem: { code: 'sheet-gone' } });
    expect(await host.writeCell('表二 收入总表', 'C9:C10', 1)).toMatchObject({
      problem: { code: 'unknown' },
    });
    const unread = createFileHost(changed(EXPENSE, { gap: { reason: 'unreadable', cells: null } }));
    expect(await unread.writeCell(EXPENSE, 'A1', 1)).toMatchObject({ ok: false });
  });
});

describe('writing a sheet of our own', () => {
  it('takes a free name beside a sheet that is not ours and replaces its own', async () => {
    const book = sampleWorkbook();
    const foreign = changed('绩效目标', { name: '情况说明' });
    const host = createFileHost(foreign);
    expect(unwrap(await host.writeSheet(page))).toBe('情况说明 (2)');
    expect(unwrap(await host.writeSheet({ ...page, rows: [['新']] }))).toBe('情况说明 (2)');
    expect(host.snapshot().sheets).toHaveLength(book.sheets.length + 1);
    expect(valueIn(host, '情况说明 (2)', 0, 0)).toBe('新');
  });

  it('knows its own sheet again in a later session', async () => {
    const first = createFileHost(sampleWorkbook(), { originalBytes: await writeWorkbook(sampleWorkbook()) });
    await first.writeSheet(page);
    const { saved, book } = await savedAndRead(first);
    const second = createFileHost(book, { originalBytes: saved.bytes });
    expect(unwrap(await second.writeSheet({ ...page, rows: [['第二版']] }))).toBe('情况说明');
    const again = (await savedAndRead(second)).book;
    expect(again.sheets.map((sheet) => sheet.name).filter((name) => name.startsWith('情况说明'))).toEqual([
      '情况说明',
    ]);
    expect(again.sheets.at(-1)?.values).toEqual([['第二版']]);
  });

  it('writes text that looks like a formula as text', async () => {
    for (const originalBytes of [undefined, await writeWorkbook(sampleWorkbook())]) {
      const host = createFileHost(sampleWorkbook(), originalBytes ? { originalBytes } : {});
      await host.writeSheet(page);
      host.edit(EXPENSE, 'B9', '=HYPERLINK("x")');
      const { saved, book } = await savedAndRead(host);
      expect(saved.made).toBe(originalBytes ? 'original' : 'new');
      expect(book.sheets.at(-1)).toMatchObject({ values: page.rows, formulas: null });
      const expense = book.sheets.find((sheet) => sheet.name === EXPENSE);
      expect(expense && valueAt(expense, 8, 1)).toBe('=HYPERLINK("x")');
      expect(expense?.formulas).toBeNull();
    }
  });
});

describe('saving', () => {
  it('gives back what is in memory, with or without the original', async () => {
    for (const originalBytes of [undefined, await writeWorkbook(sampleWorkbook())]) {
      const host = createFileHost(sampleWorkbook(), originalBytes ? { originalBytes } : {});
      host.edit(EXPENSE, 'C9', 3572.03);
      host.edit(EXPENSE, 'G30', true);
      host.edit(EXPENSE, 'A5', '合 计');
      const { book } = await savedAndRead(host);
      expect(book.sheets.map((sheet) => sheet.values)).toEqual(
        host.snapshot().sheets.map((sheet) => sheet.values),
      );
      expect(book.sheets.map((sheet) => sheet.merges)).toEqual(
        host.snapshot().sheets.map((sheet) => sheet.merges),
      );
    }
  });

  it('says that an original it cannot open is damaged instead of writing over it', async () => {
    const host = createFileHost(sampleWorkbook(), {
      originalBytes: new Uint8Array([0x50, 0x4b, 3, 4, 0, 0, 0, 0]),
    });
    expect(await host.save()).toMatchObject({ ok: false, problem: { code: 'damaged' } });
  });
});
