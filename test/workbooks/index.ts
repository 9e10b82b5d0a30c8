/**
 * One clean workbook a profile: published figures with the publishers' own slips mended, so that every finding above a
 * note is a false alarm.
 */
import { parseA1 } from '../../src/model';
import type { CellValue, WorkbookSnapshot } from '../../src/model';
import { sampleWorkbook, workbookOf } from '../../src/samples';
import dachang from './dachang-2024.json';

/** What the register of targets of the Shanxi sample says differently from the project tables, mended. */
const SHANXI_MENDED: readonly (readonly [string, CellValue])[] = [
  ['B18', '提前下达2024年中央和省级政法转移支付资金'],
  ['B24', '公安交通管理省级补助经费长财政法【2023】59号'],
  ['B25', '光钎租赁费'],
  ['B30', '违章车辆清障费'],
];

/** Rows of the register whose total for the whole term was left at the amount applied for; 1-based. */
const TERM_ROWS = [5, 20, 21, 22, 26, 30, 31, 33];

export function cleanShanxi(): WorkbookSnapshot {
  const register = '绩效目标';
  const snapshot = sampleWorkbook();
  const yearTotals = TERM_ROWS.flatMap((row): (readonly [string, CellValue])[] => {
    const sheet = snapshot.sheets.find((each) => each.name === register);
    const year = sheet?.values[row - 1]?.[12] ?? null;
    return [
      [`G${row}`, year],
      [`J${row}`, year],
    ];
  });
  return edited(snapshot, register, [...SHANXI_MENDED, ...yearTotals]);
}

export function cleanHebei(): WorkbookSnapshot {
  return workbookOf(dachang.name, dachang.sheets as Parameters<typeof workbookOf>[1]);
}

/** A copy with cells of one sheet replaced. */
function edited(
  snapshot: WorkbookSnapshot,
  name: string,
  changes: readonly (readonly [string, CellValue])[],
): WorkbookSnapshot {
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) => {
      if (sheet.name !== name) return sheet;
      const values = sheet.values.map((row) => [...row]);
      for (const [address, value] of changes) {
        const area = parseA1(address);
        const row = area && values[area.top];
        if (area && row) row[area.left] = value;
      }
      return { ...sheet, values };
    }),
  };
}
