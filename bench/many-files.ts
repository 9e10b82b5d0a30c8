/** A thousand workbooks that differ: the sample with amounts of another size, some with a slip, written by two programs. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as sheetjs from '@e965/xlsx';
import { writeWorkbook } from '../src/host/file/write';
import type { CellValue, SheetSnapshot } from '../src/model';
import { sampleWorkbook } from '../src/samples';

/** Writes the files into a folder and gives their names. The same every time. */
export async function writeMany(folder: string, count: number): Promise<string[]> {
  const sample = sampleWorkbook();
  const below = random(2026);
  const names: string[] = [];
  for (let index = 0; index < count; index += 1) {
    const sheets = varied(sample.sheets, below);
    const bytes = index % 2 === 0 ? await writeWorkbook({ ...sample, sheets }) : withSharedStrings(sheets);
    const name = `部门${String(index + 1).padStart(4, '0')}.xlsx`;
    writeFileSync(join(folder, name), bytes);
    names.push(name);
  }
  return names;
}

/** A whole number below another; the same row of them for the same seed. */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** All amounts times one to five, and up to three figures one too large. */
function varied(sheets: readonly SheetSnapshot[], below: (limit: number) => number): SheetSnapshot[] {
  const times = 1 + below(5);
  const values = sheets.map((sheet) =>
    sheet.values.map((row) =>
      row.map((value) =>
        typeof value === 'number' && !Number.isInteger(value) ? Math.round(value * times * 1e6) / 1e6 : value,
      ),
    ),
  );
  for (let slips = below(4); slips > 0; slips -= 1) {
    const grid = values[below(values.length)] ?? [];
    const row: CellValue[] = grid[below(grid.length)] ?? [];
    const column = below(row.length);
    const value = row[column];
    if (typeof value === 'number') row[column] = value + 1;
  }
  return sheets.map((sheet, index) => ({ ...sheet, values: values[index] ?? [] }));
}

/** As Excel and WPS write it: texts in a table of their own, amounts with a format. */
function withSharedStrings(sheets: readonly SheetSnapshot[]): Uint8Array {
  const book = sheetjs.utils.book_new();
  for (const { name, values } of sheets) {
    const sheet = sheetjs.utils.aoa_to_sheet(values.map((row) => [...row]));
    for (const [address, cell] of Object.entries(sheet)) {
      const { t: kind } = cell as sheetjs.CellObject;
      if (!address.startsWith('!') && kind === 'n') (cell as sheetjs.CellObject).z = '#,##0.00';
    }
    sheetjs.utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(
    sheetjs.write(book, { type: 'array', bookType: 'xlsx', bookSST: true, compression: true }) as ArrayBuffer,
  );
}
