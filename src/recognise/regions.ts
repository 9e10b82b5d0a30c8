/** Cuts a sheet into regions, one a table: from its title to the line before the next title. */
import type { SheetSnapshot } from '../model';
import { TABLE_WORDS, TITLE_ENDING, TITLE_LINE } from '../profiles';
import type { Header } from './header';
import { findHeader } from './header';
import { rowOf } from './sheet-row';
import { plain, remembering, withoutYear } from './text';

export interface Region {
  readonly sheet: SheetSnapshot;
  /** 0-based sheet row of the title; null when the table has none. */
  readonly titleRow: number | null;
  readonly titleColumn: number;
  /** The title as printed. */
  readonly title: string;
  /** First and last sheet row that belong to it. */
  readonly top: number;
  readonly bottom: number;
  /** Where the same table goes on under a title with 续: that title's row, and the first row below its header. */
  readonly continuations: readonly { readonly title: number; readonly dataTop: number }[];
  /** Null for a form (绩效目标表) and for what looks like a table without a header we know. */
  readonly header: Header | null;
}

/** A region whose header was found. */
export type HeadedRegion = Region & { readonly header: Header };

export function isHeaded(region: Region): region is HeadedRegion {
  return region.header !== null;
}

/** A title's header starts within so many rows. */
const HEADER_WITHIN = 7;
/** Cells in a row that may still be a title with its unit or number beside it. */
const TITLE_CELLS = 3;
const ENDS_IN_TABLE = /表(?:[(（].*[)）])?$/;

export function findRegions(sheet: SheetSnapshot): Region[] {
  const titles = findTitles(sheet);
  const last = sheet.top + sheet.rowCount - 1;
  if (titles.length === 0) {
    const header = findHeader(sheet, sheet.top, Math.min(last, sheet.top + 14));
    // A sheet that is called like a table and holds figures is one, even if nothing in it is understood: it must be said.
    if (!header && !(isTableName(plain(sheet.name)) && hasFigures(sheet, sheet.top, last))) return [];
    return [
      {
        sheet,
        titleRow: null,
        titleColumn: sheet.left,
        title: '',
        top: sheet.top,
        bottom: last,
        continuations: [],
        header,
      },
    ];
  }
  return titles.map((title, index) => {
    const next = titles[index + 1];
    const end = next ? next.row - 1 : last;
    // The title's own search went as far, unless the next title stands within it.
    const isCut = end < Math.min(last, title.row + HEADER_WITHIN);
    const header = isCut ? findHeader(sheet, title.row + 1, end) : title.header;
    return {
      sheet,
      titleRow: title.row,
      titleColumn: title.column,
      title: title.text,
      top: index === 0 ? sheet.top : title.row,
      bottom: end,
      continuations: title.continuations,
      header,
    };
  });
}

interface TitleLine {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

interface TitledTable extends TitleLine {
  readonly header: Header | null;
  readonly continuations: { title: number; dataTop: number }[];
}

function findTitles(sheet: SheetSnapshot): TitledTable[] {
  const titles: TitledTable[] = [];
  const last = sheet.top + sheet.rowCount - 1;
  for (let row = sheet.top; row <= last; row += 1) {
    const title = titleIn(sheet, row);
    if (!title) continue;
    const header = findHeader(sheet, row + 1, Math.min(last, row + HEADER_WITHIN));
    const isForm = /绩效目标/.test(title.text) && formFollows(sheet, row);
    if (!header && !isForm && !isTitleOfUnknown(sheet, title)) continue;
    const previous = titles[titles.length - 1];
    // Two lines above one header (一、某局收支预算 / 收支总表, or a last row that sounds like a title): the lower one is its title.
    if (previous && header && previous.header?.top === header.top && !isOwnTable(sheet, previous, row))
      titles.pop();
    if (previous && header && isContinuation(sheet, title, previous, header)) {
      previous.continuations.push({ title: row, dataTop: header.dataTop });
      row = header.dataTop - 1;
      continue;
    }
    titles.push({ ...title, header, continuations: [] });
  }
  return titles;
}

/** 支出总表（续） below 支出总表, with the same heading. */
function isContinuation(
  sheet: SheetSnapshot,
  title: TitleLine,
  previous: TitledTable,
  header: Header,
): boolean {
  if (previous.header === null || !/续/.test(title.text)) return false;
  const words = (row: number): string =>
    rowOf(sheet, row)
      .map((value) => plain(value))
      .join('|');
  return words(previous.header.top) === words(header.top);
}

function titleIn(sheet: SheetSnapshot, row: number): TitleLine | null {
  const cells = rowOf(sheet, row);
  // Every row of every sheet is asked; the rows of a table are told by their first number, before anything is made.
  let words = 0;
  for (let index = 0; index < cells.length; index += 1) {
    const value = cells[index];
    if (value === null || value === undefined || value === '') continue;
    if (words === TITLE_CELLS || typeof value !== 'string') return null;
    words += 1;
  }
  const filled: TitleLine[] = [];
  cells.forEach((value, index) => {
    if (typeof value === 'string' && value !== '')
      filled.push({ row, column: sheet.left + index, text: value.trim() });
  });
  // Beside a number (附件1) or a code only what calls itself a table is a title; headings name budgets too.
  return (
    filled.find(
      ({ text }, index) => isTitle(plain(text)) && (index === 0 || ENDS_IN_TABLE.test(plain(text))),
    ) ?? null
  );
}

const isTitle = remembering(
  (words) => TITLE_LINE.test(words) && TITLE_ENDING.test(words) && isTableName(words),
);

const isTableName = remembering((words) => {
  const name = withoutYear(words);
  return TABLE_WORDS.some((table) => table.title.test(name));
});

/** A line that is called 某某表 with a unit line near it and figures below, though no header we know follows. */
function isTitleOfUnknown(sheet: SheetSnapshot, title: TitleLine): boolean {
  if (!ENDS_IN_TABLE.test(plain(title.text))) return false;
  const last = sheet.top + sheet.rowCount - 1;
  if (!hasFigures(sheet, title.row + 1, last)) return false;
  if (title.row === sheet.top) return true;
  for (let row = title.row; row <= title.row + 3; row += 1) {
    if (rowOf(sheet, row).some((value) => /单位[:：].*元/.test(plain(value)))) return true;
  }
  return false;
}

/** At least three numbers: fewer are page numbers or dates. */
export function hasFigures(sheet: SheetSnapshot, from: number, to: number): boolean {
  let numbers = 0;
  for (let row = from; row <= to && numbers < 3; row += 1) {
    for (const value of rowOf(sheet, row)) if (typeof value === 'number') numbers += 1;
  }
  return numbers >= 3;
}

function formFollows(sheet: SheetSnapshot, row: number): boolean {
  for (let below = row + 1; below <= row + 4; below += 1) {
    if (rowOf(sheet, below).some((value) => /^项目(?:名称|编码)$/.test(plain(value)))) return true;
  }
  return false;
}

/** A table with a header nobody knows, and then the next table: its figures stand in between. */
function isOwnTable(sheet: SheetSnapshot, title: TitleLine, next: number): boolean {
  return ENDS_IN_TABLE.test(plain(title.text)) && hasFigures(sheet, title.row + 1, next - 1);
}
