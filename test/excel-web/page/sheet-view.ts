/** Sheets of the stand-in as the workbench's grid draws them. */
import { isMarkFormula } from '../../../src/host/mark-style';
import type { Mark } from '../../../src/host/port';
import type { Level, Rectangle, SheetSnapshot } from '../../../src/model';
import { parseA1, toA1 } from '../../../src/model';
import type { SheetStore } from '../workbook/store';

const drawn = new WeakMap<SheetStore, { readonly revision: number; readonly view: SheetSnapshot }>();

/** The same object until a cell of the sheet changes. */
export function sheetView(sheet: SheetStore, position: number): SheetSnapshot {
  const known = drawn.get(sheet);
  if (known?.revision === sheet.revision) return known.view;
  const view = drawSheet(sheet, position);
  drawn.set(sheet, { revision: sheet.revision, view });
  return view;
}

function drawSheet(sheet: SheetStore, position: number): SheetSnapshot {
  const area = shownArea(sheet);
  const rowCount = area.bottom - area.top + 1;
  const columnCount = area.right - area.left + 1;
  const cells = Array.from({ length: rowCount }, (_, row) =>
    Array.from({ length: columnCount }, (_unused, column) => sheet.cell(area.top + row, area.left + column)),
  );
  return {
    name: sheet.name,
    position,
    visibility: sheet.visibility,
    isProtected: sheet.isProtected,
    top: area.top,
    left: area.left,
    rowCount,
    columnCount,
    values: cells.map((row) => row.map(({ value }) => value)),
    formulas: cells.map((row) => row.map(({ formula }) => formula)),
    numberFormats: cells.map((row) => row.map(({ format }) => format)),
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: sheet.merges,
    gap: null,
  };
}

/** Cells that have anything in them or lie under a chart. */
function shownArea(sheet: SheetStore): Rectangle {
  const areas = [sheet.used(false), ...sheet.charts.map(({ position }) => parseA1(position))];
  const shown = areas.filter((area) => area !== null && area !== undefined);
  if (shown.length === 0) return { top: 0, left: 0, bottom: -1, right: -1 };
  return {
    top: Math.min(...shown.map(({ top }) => top)),
    left: Math.min(...shown.map(({ left }) => left)),
    bottom: Math.max(...shown.map(({ bottom }) => bottom)),
    right: Math.max(...shown.map(({ right }) => right)),
  };
}

/** Our marks by cell; of several on a cell the first conditional format wins, as in Excel. */
export function marksOn(sheet: SheetStore): ReadonlyMap<string, Mark> {
  const marks = new Map<string, Mark>();
  for (const { formula, areas } of sheet.conditionalFormats) {
    const level = /gouji:(\w+)/.exec(formula)?.[1] as Level | undefined;
    if (level === undefined || !isMarkFormula(formula)) continue;
    const culprit = formula.includes(':culprit');
    for (const { top, bottom, left, right } of areas) {
      for (let row = top; row <= bottom; row += 1) {
        for (let column = left; column <= right; column += 1) {
          const cell = toA1(row, column);
          if (!marks.has(cell)) marks.set(cell, { sheet: sheet.name, cell, level, culprit });
        }
      }
    }
  }
  return marks;
}
