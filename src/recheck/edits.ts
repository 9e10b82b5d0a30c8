/** What became of a workbook's cells between two readings. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../model';
import type { CellEdit } from '../recognise';

/** More cells than that are a workbook filled in anew; a whole check is as quick then. */
const MANY = 200;

/** The cells that hold other values; null where anything else is different, or more than can be followed. */
export function cellEdits(before: WorkbookSnapshot, after: WorkbookSnapshot): CellEdit[] | null {
  if (
    before.sheets.length !== after.sheets.length ||
    before.name !== after.name ||
    before.source !== after.source
  )
    return null;
  if (!sameData(before.properties, after.properties)) return null;
  const edits: CellEdit[] = [];
  for (let index = 0; index < after.sheets.length; index += 1) {
    const one = before.sheets[index];
    const other = after.sheets[index];
    if (!one || !other || !sameButValues(one, other) || !addEdits(one, other, edits)) return null;
  }
  return edits;
}

function sameButValues(before: SheetSnapshot, after: SheetSnapshot): boolean {
  if (before === after) return true;
  return (
    before.name === after.name &&
    before.position === after.position &&
    before.visibility === after.visibility &&
    before.isProtected === after.isProtected &&
    before.top === after.top &&
    before.left === after.left &&
    before.rowCount === after.rowCount &&
    before.columnCount === after.columnCount &&
    sameGrid(before.formulas, after.formulas) &&
    sameGrid(before.numberFormats, after.numberFormats) &&
    sameData(before.hiddenRows, after.hiddenRows) &&
    sameData(before.hiddenColumns, after.hiddenColumns) &&
    sameData(before.comments, after.comments) &&
    sameData(before.merges, after.merges) &&
    sameData(before.gap, after.gap)
  );
}

/** Small plain data as the hosts make it, always with the same keys in the same order. */
function sameData(before: unknown, after: unknown): boolean {
  return before === after || JSON.stringify(before) === JSON.stringify(after);
}

type Grid = readonly (readonly (string | null)[])[] | null;

function sameGrid(before: Grid, after: Grid): boolean {
  if (before === after) return true;
  if (before?.length !== after?.length) return false;
  return (before ?? []).every((row, index) => {
    const other = after?.[index];
    return (
      row === other || (row.length === other?.length && row.every((cell, column) => cell === other[column]))
    );
  });
}

/** Adds the cells of a sheet that differ; false when there are too many or the rows are not of the same length. */
function addEdits(before: SheetSnapshot, after: SheetSnapshot, edits: CellEdit[]): boolean {
  if (before.values === after.values) return true;
  if (before.values.length !== after.values.length) return false;
  for (let line = 0; line < after.values.length; line += 1) {
    const one = before.values[line] as readonly CellValue[];
    const other = after.values[line] as readonly CellValue[];
    if (one === other) continue;
    if (one.length !== other.length) return false;
    for (let index = 0; index < other.length; index += 1) {
      const [was, is] = [one[index] ?? null, other[index] ?? null];
      if (was === is) continue;
      if (edits.length === MANY) return false;
      edits.push({
        sheet: after.name,
        row: after.top + line,
        column: after.left + index,
        before: was,
        after: is,
      });
    }
  }
  return true;
}
