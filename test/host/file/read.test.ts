import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as XLSX from '@e965/xlsx';
import { toA1, valueAt, numberFormatAt, type WorkbookSnapshot } from '../../../src/model';
import { readWorkbook } from '../../../src/host/file/read';

export async function readOk(bytes: Uint8Array, name = 'a.xlsx'): Promise<WorkbookSnapshot> {
  const result = await readWorkbook(bytes, name);
  if (!result.ok) throw new Error(JSON.stringify(result.problem));
  return result.value;
}

const shared = join(__dirname, '../../../../shared/workbooks');
const real = ['000-tunliu-2024-shanxi', '001-jincheng-2023-shanxi', '003-dachang-2024-hebei'].filter((name) =>
  existsSync(join(shared, `${name}.xlsx`)),
);

describe('against another reader', () => {
  for (const name of real) {
    it(`reads ${name} as @e965/xlsx does`, async () => {
      const bytes = readFileSync(join(shared, `${name}.xlsx`));
      const book = await readOk(bytes);
      const other = XLSX.read(bytes, { cellNF: true });
      expect(book.sheets.map((sheet) => sheet.name)).toEqual(other.SheetNames);
      for (const sheet of book.sheets) {
        const sheetOfOther = other.Sheets[sheet.name] ?? {};
        for (const [address, cell] of Object.entries(sheetOfOther)) {
          if (address.startsWith('!')) continue;
          const { r, c } = XLSX.utils.decode_cell(address);
          const value = (cell as XLSX.CellObject).v;
          expect([sheet.name, address, valueAt(sheet, r, c)]).toEqual([
            sheet.name,
            address,
            value === '' ? null : (value ?? null),
          ]);
          if (value !== undefined && value !== '') {
            expect(numberFormatAt(sheet, r, c)).toBe((cell as XLSX.CellObject).z ?? 'General');
          }
        }
        sheet.values.forEach((row, r) =>
          row.forEach((value, c) => {
            if (value !== null) expect(sheetOfOther[toA1(r + sheet.top, c + sheet.left)]).toBeDefined();
          }),
        );
        expect(sheet.merges?.length ?? 0).toBe(sheetOfOther['!merges']?.length ?? 0);
      }
    });
  }
  it('knows where the real workbooks would be', () => expect(shared).toContain('workbooks'));
});
