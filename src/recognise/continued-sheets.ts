/** A table that goes on on the next sheet (表五 支出总表, 表五（续）) is read as one table. */
import type { CellValue, SheetSnapshot } from '../model';
import { readSurroundings } from './lines';
import type { HeadedRegion, Region } from './regions';
import { findRegions, isHeaded } from './regions';
import type { DraftRow } from './draft-row';
import { plain } from './text';

/** Rows of the joined sheet from `from` on stand on `sheet`, `from` at its row `row`. All 0-based. */
export interface Continuation {
  readonly from: number;
  readonly sheet: string;
  readonly row: number;
}

export interface ReadSheet {
  /** The sheet, with the rows of the sheets that continue its last table below its own. */
  readonly sheet: SheetSnapshot;
  /** In the order of `from`; empty for nearly every sheet. */
  readonly continuations: readonly Continuation[];
}

const CONTINUED = /续/;
/** 续 stands in the title or beside it. */
const WITHIN = 8;

/**
 * Joins each sheet to the one before it where it says 续 in its name or above its header, and names the same table over the same
 * header in the same columns and unit. What says 续 and differs in any of these stays a sheet of its own.
 */
export function joinContinuedSheets(sheets: readonly SheetSnapshot[]): ReadSheet[] {
  const joined: ReadSheet[] = [];
  for (const sheet of sheets) {
    const previous = joined[joined.length - 1];
    const next = previous && saysContinued(sheet) ? joinedTo(previous, sheet) : null;
    if (next) joined[joined.length - 1] = next;
    else joined.push({ sheet, continuations: [] });
  }
  return joined;
}

function saysContinued(sheet: SheetSnapshot): boolean {
  if (sheet.gap || sheet.rowCount === 0) return false;
  if (CONTINUED.test(sheet.name)) return true;
  return sheet.values
    .slice(0, WITHIN)
    .some((row) => row.some((value) => typeof value === 'string' && CONTINUED.test(value)));
}

function joinedTo(previous: ReadSheet, sheet: SheetSnapshot): ReadSheet | null {
  const target = previous.sheet;
  if (target.gap || target.left !== sheet.left) return null;
  const regions = findRegions(target);
  const [region, second] = findRegions(sheet);
  const last = regions[regions.length - 1];
  if (!region || second || !last || !isHeaded(region) || !isHeaded(last) || !goesOn(last, region))
    return null;
  const { dataTop } = region.header;
  const from = target.top + target.rowCount;
  const body = sheet.values.slice(dataTop - sheet.top);
  return {
    sheet: {
      ...target,
      rowCount: target.rowCount + body.length,
      columnCount: Math.max(target.columnCount, sheet.columnCount),
      values: [...target.values, ...body],
      numberFormats: joinedFormats(target, sheet, dataTop - sheet.top),
    },
    continuations: [...previous.continuations, { from, sheet: sheet.name, row: dataTop }],
  };
}

function joinedFormats(
  target: SheetSnapshot,
  sheet: SheetSnapshot,
  skipped: number,
): SheetSnapshot['numberFormats'] {
  if (!target.numberFormats && !sheet.numberFormats) return null;
  const formatsOf = ({ numberFormats, values }: SheetSnapshot): readonly (readonly string[])[] =>
    numberFormats ?? values.map((row) => row.map(() => 'General'));
  return [...formatsOf(target), ...formatsOf(sheet).slice(skipped)];
}

function goesOn(table: HeadedRegion, continued: HeadedRegion): boolean {
  if (bareTitle(table) !== bareTitle(continued)) return false;
  const words = (region: HeadedRegion): string => headerWords(region).join('\n');
  if (words(table) !== words(continued)) return false;
  const unit = unitOf(continued);
  return unit === null || unit === unitOf(table);
}

/** The title without 续 and its brackets; the sheet's name where the table has none. */
function bareTitle({ title, sheet }: Region): string {
  return plain(title === '' ? sheet.name : title)
    .replace(/[([]?续(?:表)?[一二三四五六七八九十\d]*[)\]]?/g, '')
    .replace(/[-—_]+$/, '');
}

function headerWords({ sheet, header }: HeadedRegion): string[] {
  const trimmed = (row: readonly CellValue[]): string =>
    row
      .map((value) => plain(value))
      .join('|')
      .replace(/\|+$/, '');
  return sheet.values.slice(header.top - sheet.top, header.bottom - sheet.top + 1).map(trimmed);
}

function unitOf({ sheet, header, top, title }: HeadedRegion): string | null {
  return readSurroundings(sheet, top, header.top - 1, title).unit;
}

/** Where a row of a joined sheet stands; nothing to say of the rows of its first sheet. */
export function spotIn(
  row: number,
  continuations: readonly Continuation[],
): { readonly row: number; readonly sheet?: string } {
  const part = continuations.findLast(({ from }) => row >= from);
  return part ? { row: part.row + row - part.from, sheet: part.sheet } : { row };
}

/** The rows of a panel that was read from a joined sheet, each with the sheet and row where a person finds it. */
export function standing(rows: DraftRow[], continuations: readonly Continuation[]): DraftRow[] {
  if (continuations.length === 0) return rows;
  return rows.map((row) => {
    const { row: sheetRow, sheet } = spotIn(row.sheetRow, continuations);
    return sheet === undefined ? row : { ...row, sheetRow, sheet };
  });
}
