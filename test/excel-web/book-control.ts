/** The workbook and its user by remote control, in values that survive JSON: the scenario runs in another process. */
import type { CellValue } from '../../src/model';
import { parseA1, rectangleToA1 } from '../../src/model';
import { isMarkFormula } from '../../src/host/mark-style';
import type { XdmHost } from './xdm-host';

export interface BookControl {
  types(sheet: string, cell: string, value: CellValue): void;
  /** Somebody else types into the workbook. */
  coAuthorTypes(sheet: string, cell: string, value: CellValue): void;
  selects(sheet: string, cell: string): void;
  undoes(): boolean;
  /** `表三!C9`; empty when nothing was selected. */
  selection(): string;
  sheets(): readonly string[];
  value(sheet: string, cell: string): CellValue;
  /** Formulas of our marks that cover the cell, the strongest first. */
  marksAt(sheet: string, cell: string): readonly string[];
  /** Number of our marks in the workbook. */
  marks(): number;
  /** Number of charts on a sheet. */
  charts(sheet: string): number;
  undo(): { readonly steps: number; readonly clearedBy: readonly string[] };
  writes(): readonly string[];
  setEditing(on: boolean): void;
  isProtected(sheet: string): boolean;
  isVisible(sheet: string): boolean;
  deletes(sheet: string): void;
  /** Somebody deletes the sheet after the `count`-th request from now. */
  deleteAfterRequest(count: number, sheet: string): void;
  /** Requests of the pane since the workbook was opened. */
  requests(): number;
}

/** `host` is asked each time: another workbook or pane may have been opened since. */
export function bookControl(host: () => XdmHost): BookControl {
  const store = () => host().workbook;
  const sheetOf = (name: string) => store().sheet(name);
  const areaOf = (cell: string) => {
    const area = parseA1(cell);
    if (!area) throw new Error(`Not an address: ${cell}`);
    return area;
  };
  return {
    types: (sheet, cell, value) => store().userTypes(sheet, cell, value),
    coAuthorTypes: (sheet, cell, value) => store().coAuthorTypes(sheet, cell, value),
    selects: (sheet, cell) => store().userSelects(sheet, cell),
    undoes: () => store().userUndoes(),
    selection() {
      const selected = store().selection;
      return selected ? `${selected.sheet.name}!${rectangleToA1(selected.area)}` : '';
    },
    sheets: () => store().sheets.map(({ name }) => name),
    value(sheet, cell) {
      const { top, left } = areaOf(cell);
      return sheetOf(sheet).cell(top, left).value;
    },
    marksAt(sheet, cell) {
      const { top, left } = areaOf(cell);
      return sheetOf(sheet)
        .conditionalFormats.filter(({ areas }) =>
          areas.some(
            (area) => area.top <= top && top <= area.bottom && area.left <= left && left <= area.right,
          ),
        )
        .map(({ formula }) => formula)
        .filter(isMarkFormula);
    },
    marks: () =>
      store().sheets.flatMap((sheet) =>
        sheet.conditionalFormats.filter(({ formula }) => isMarkFormula(formula)),
      ).length,
    charts: (sheet) => sheetOf(sheet).charts.length,
    undo: () => ({ steps: store().undo.length, clearedBy: [...store().undoClearedBy] }),
    writes: () => [...store().writes],
    setEditing(on) {
      store().editing = on;
    },
    isProtected: (sheet) => sheetOf(sheet).isProtected,
    isVisible: (sheet) => sheetOf(sheet).visibility === 'visible',
    deletes: (sheet) => store().userDeletesSheet(sheet),
    deleteAfterRequest(count, sheet) {
      const from = host().measure().syncs;
      host().onSync((syncs) => {
        if (syncs === from + count) store().userDeletesSheet(sheet);
      });
    },
    requests: () => host().measure().syncs,
  };
}
