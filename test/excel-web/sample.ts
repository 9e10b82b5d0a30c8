/** Small workbooks for tests of the Excel host, as plain data. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model';

export interface SheetSketch {
  readonly name: string;
  /** Rows of constants; a string starting with '=' stands for a formula whose value is in `results`. */
  readonly rows: readonly (readonly CellValue[])[];
  /** A1-free: `row,column` (0-based within rows) → value of the formula there. */
  readonly results?: Readonly<Record<string, CellValue>>;
  readonly formats?: readonly (readonly string[])[];
  readonly top?: number;
  readonly left?: number;
  readonly visibility?: SheetSnapshot['visibility'];
  readonly isProtected?: boolean;
}

function sketchSheet(sketch: SheetSketch, position: number): SheetSnapshot {
  const columnCount = Math.max(0, ...sketch.rows.map((row) => row.length));
  const cell = (row: number, column: number): CellValue => sketch.rows[row]?.[column] ?? null;
  const grid = <T>(read: (row: number, column: number) => T): T[][] =>
    sketch.rows.map((_, row) => Array.from({ length: columnCount }, (_unused, column) => read(row, column)));
  const isFormula = (row: number, column: number): boolean => `${row},${column}` in (sketch.results ?? {});
  return {
    name: sketch.name,
    position,
    visibility: sketch.visibility ?? 'visible',
    isProtected: sketch.isProtected ?? false,
    top: sketch.top ?? 0,
    left: sketch.left ?? 0,
    rowCount: sketch.rows.length,
    columnCount,
    values: grid((row, column) =>
      isFormula(row, column) ? (sketch.results?.[`${row},${column}`] ?? null) : cell(row, column),
    ),
    formulas: sketch.results
      ? grid((row, column) => (isFormula(row, column) ? String(cell(row, column)) : null))
      : null,
    numberFormats: sketch.formats ?? null,
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
    gap: null,
  };
}

export function sketchWorkbook(sheets: readonly SheetSketch[], name = '部门预算.xlsx'): WorkbookSnapshot {
  return { source: 'excel', name, sheets: sheets.map(sketchSheet), properties: {} };
}

/** Thirteen sheets of the size that real budgets have, with formulas, formats, text and blanks. */
export function sketchBudget(): WorkbookSnapshot {
  const names = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三'];
  return sketchWorkbook(
    names.map((name, index) => ({
      name: `表${name} '${index}'`,
      top: index % 3,
      left: index % 2,
      rows: [
        [`预算公开表${name}`, null, null, '单位：万元'],
        ['科目编码', '科目名称', '合计', '基本支出'],
        ...Array.from({ length: 30 }, (_, row) => [
          '2040201',
          `项目${row}`,
          100.25 + row,
          row % 4 === 0 ? null : row,
        ]),
        ['合计', null, '=SUM(C3:C32)', 0],
      ],
      results: { '32,2': 3442.5 },
      formats: Array.from({ length: 33 }, () => ['@', 'General', '#,##0.00', 'General']),
      visibility: index === 11 ? 'hidden' : index === 12 ? 'very-hidden' : 'visible',
      isProtected: index === 3,
    })),
  );
}
