/**
 * Sample workbooks: the published 2024 budget of 长治市公安局屯留分局 as facts, and the same with mistakes planted.
 * Each call gives fresh data.
 */
import {
  parseA1,
  plainSheet,
  rectangleToA1,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../model';
import { PLANTED, type PlantedMistake } from './planted';
import tunliu from './tunliu-2024.json';

export type { PlantedMistake } from './planted';

/** A sheet as written in a sample file: `merges` A1 areas, `formats` pairs of code and area, rows without trailing blanks. */
export interface SampleSheet {
  readonly name: string;
  readonly merges: string;
  readonly formats: readonly (readonly string[])[];
  readonly rows: readonly (readonly CellValue[])[];
}

/** The budget as published: 13 tables and the register of project targets; its rounding tails are the publisher's. */
export function sampleWorkbook(): WorkbookSnapshot {
  return workbookOf(tunliu.name, tunliu.sheets);
}

/** A snapshot from sheets written in the compact form of the sample files. */
export function workbookOf(name: string, sheets: readonly SampleSheet[]): WorkbookSnapshot {
  return {
    source: 'file',
    name,
    sheets: sheets.map((sheet, position) => sampleSheet(sheet, position)),
    properties: {},
  };
}

/** The same budget with mistakes of the usual kinds, and what was planted where. */
export function sampleWithErrors(): {
  readonly snapshot: WorkbookSnapshot;
  readonly planted: readonly PlantedMistake[];
} {
  const book = sampleWorkbook();
  const sheets = book.sheets.map((sheet) =>
    PLANTED.filter((each) => each.sheet === sheet.name).reduce(plant, sheet),
  );
  const name = tunliu.name.replace('（示例）', '（示例，含错误）');
  return { snapshot: { ...book, name, sheets }, planted: PLANTED };
}

function sampleSheet(sheet: SampleSheet, position: number): SheetSnapshot {
  const columnCount = Math.max(...sheet.rows.map((row) => row.length));
  const values = sheet.rows.map((row) => [...row, ...new Array<null>(columnCount - row.length).fill(null)]);
  const numberFormats = values.map((row) => row.map(() => 'General'));
  for (const [code, area] of sheet.formats) {
    const rectangle = parseA1(area ?? '');
    if (!rectangle || code === undefined) continue;
    for (let row = rectangle.top; row <= rectangle.bottom; row += 1) {
      numberFormats[row]?.fill(code, rectangle.left, rectangle.right + 1);
    }
  }
  return {
    ...plainSheet(sheet.name, position, values),
    numberFormats,
    comments: [],
    merges: sheet.merges.split(' ').flatMap((area) => parseA1(area) ?? []),
  };
}

function plant(sheet: SheetSnapshot, mistake: PlantedMistake): SheetSnapshot {
  const area = parseA1(mistake.cell);
  if (!area) throw new Error(`${mistake.cell} is no address`);
  if (area.left !== area.right) return withoutRow(sheet, area.top);
  const values = sheet.values.map((row, r) =>
    r === area.top ? row.map((value, c) => (c === area.left ? mistake.is : value)) : row,
  );
  if (sheet.values[area.top]?.[area.left] !== mistake.was) {
    throw new Error(`${sheet.name} ${rectangleToA1(area)} is not ${String(mistake.was)}`);
  }
  return { ...sheet, values };
}

/** The sheet with a row taken out and the rows below moved up; merges of the sample all stand above such rows. */
function withoutRow(sheet: SheetSnapshot, row: number): SheetSnapshot {
  return {
    ...sheet,
    rowCount: sheet.rowCount - 1,
    values: sheet.values.filter((_, r) => r !== row),
    numberFormats: sheet.numberFormats?.filter((_, r) => r !== row) ?? null,
  };
}
