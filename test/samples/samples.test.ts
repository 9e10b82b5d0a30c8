import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readWorkbook } from '../../src/host/file/read';
import { numberFormatAt, parseA1, valueAt, type WorkbookSnapshot } from '../../src/model';
import { sampleWithErrors, sampleWorkbook } from '../../src/samples';

function sheet(book: WorkbookSnapshot, name: string) {
  const found = book.sheets.find((each) => each.name === name);
  if (!found) throw new Error(name);
  return found;
}

describe('the sample workbook', () => {
  const book = sampleWorkbook();

  it('has the thirteen tables and the register, rectangular', () => {
    expect(book.sheets).toHaveLength(14);
    for (const each of book.sheets) {
      expect(each.values).toHaveLength(each.rowCount);
      for (const row of each.values) expect(row).toHaveLength(each.columnCount);
      expect(each.numberFormats?.every((row) => row.length === each.columnCount)).toBe(true);
      expect(each.merges?.every((area) => area.bottom < each.rowCount && area.right < each.columnCount)).toBe(
        true,
      );
    }
  });

  it('keeps codes as text and amounts as numbers with two decimals', () => {
    const expense = sheet(book, '表三 支出总表');
    expect([valueAt(expense, 8, 0), valueAt(expense, 8, 2)]).toEqual(['2040202', 3527.03]);
    expect([numberFormatAt(expense, 8, 0), numberFormatAt(expense, 8, 2)]).toEqual(['@', '#,##0.00']);
  });

  const original = join(__dirname, '../../../shared/workbooks/000-tunliu-2024-shanxi.xlsx');
  if (existsSync(original)) {
    it('says what the published workbook says', async () => {
      const read = await readWorkbook(readFileSync(original), 'original.xlsx');
      if (!read.ok) throw new Error(read.problem.code);
      for (const ours of book.sheets) {
        const theirs = sheet(read.value, ours.name);
        ours.values.forEach((row, r) =>
          row.forEach((value, c) => {
            const unitMoved = ours.name === '绩效目标' && r === 1 && c === 17;
            expect([ours.name, r, c, value]).toEqual([
              ours.name,
              r,
              c,
              valueAt(theirs, r, unitMoved ? 19 : c),
            ]);
          }),
        );
      }
    });
  }
});

describe('the sample with mistakes', () => {
  const { snapshot, planted } = sampleWithErrors();
  const right = sampleWorkbook();

  it('differs from the sample exactly where it says', () => {
    expect(planted.length).toBeGreaterThanOrEqual(6);
    for (const each of snapshot.sheets) {
      const before = sheet(right, each.name);
      const cells = planted.filter((mistake) => mistake.sheet === each.name);
      const row = cells.find((mistake) => mistake.cell.includes(':'));
      const removed = row ? (parseA1(row.cell)?.top ?? -1) : Infinity;
      each.values.forEach((line, r) =>
        line.forEach((value, c) => {
          const mistake = cells.find(
            (m) => !m.cell.includes(':') && parseA1(m.cell)?.top === r && parseA1(m.cell)?.left === c,
          );
          const was = valueAt(before, r >= removed ? r + 1 : r, c);
          if (mistake) expect([was, value]).toEqual([mistake.was, mistake.is]);
          else expect(value).toEqual(was);
        }),
      );
      expect(each.rowCount).toBe(before.rowCount - (row ? 1 : 0));
    }
  });

  it('does not change the sample itself', () => {
    expect(sampleWorkbook()).toEqual(right);
  });
});
