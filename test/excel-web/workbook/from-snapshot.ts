/** A workbook of the stand-in from plain data. */
import type { WorkbookSnapshot } from '../../../src/model';
import { formulaAt, numberFormatAt, valueAt } from '../../../src/model';
import { WorkbookStore } from './store';

export function workbookFrom(snapshot: WorkbookSnapshot): WorkbookStore {
  const store = new WorkbookStore(snapshot.name);
  for (const source of snapshot.sheets) {
    const sheet = store.addSheet(source.name);
    sheet.visibility = source.visibility;
    sheet.isProtected = source.isProtected;
    sheet.merges = source.merges ?? [];
    for (let row = source.top; row < source.top + source.rowCount; row += 1) {
      for (let column = source.left; column < source.left + source.columnCount; column += 1) {
        const cell = {
          value: valueAt(source, row, column),
          formula: formulaAt(source, row, column),
          format: numberFormatAt(source, row, column),
        };
        if (cell.value === null && cell.formula === null && cell.format === 'General') continue;
        sheet.setCell(row, column, cell);
      }
    }
  }
  store.active = store.sheets.find((sheet) => sheet.visibility === 'visible') ?? null;
  return store;
}
