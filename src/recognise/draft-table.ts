/** Region → the draft of a table: its meaning, its panels with rows and columns; cells are read later, for the whole book. */
import type { MoneyUnit, Side, TableId, TextLine } from '../model';
import { at, numberFromText } from '../model';
import { EXPENSE_HALF, INCOME_HALF, TABLE_WORDS } from '../profiles';
import type { ReadColumn } from './columns';
import { readColumns } from './columns';
import { isNumberingRow } from './header';
import type { Surroundings } from './lines';
import { isBlankRow, noteIn, readSurroundings } from './lines';
import type { HeadedRegion, Region } from './regions';
import { isHeaded } from './regions';
import type { DraftRow } from './draft-row';
import { draftRows } from './rows';
import { rowOf } from './sheet-row';
import { codeDigits, plain, remembering, withoutYear } from './text';

export interface DraftPanel {
  readonly side: Side;
  readonly columns: readonly ReadColumn[];
  readonly rows: DraftRow[];
}

export interface DraftTable {
  readonly id: TableId;
  readonly region: HeadedRegion;
  readonly surroundings: Surroundings;
  readonly panels: readonly DraftPanel[];
  readonly notes: readonly TextLine[];
  /** Last sheet row with a row or a note. */
  readonly bottom: number;
}

/** The meaning of a title; null when no table is called so. `organisation` is taken out first: bodies' names contain 预算 or 收入 too. */
export function tableIdOf(title: string, organisation: string | null): TableId | null {
  let words = withoutYear(plain(title));
  if (organisation !== null && organisation !== '') words = words.replace(plain(organisation), '');
  return tableCalled(words);
}

const tableCalled = remembering(
  (words): TableId | null => TABLE_WORDS.find((table) => table.title.test(words))?.id ?? null,
);

/** The meaning of a table without a title of its own, from its columns and rows. */
export function tableIdByShape(region: Region, unit: MoneyUnit): TableId | null {
  if (!isHeaded(region)) return null;
  const columns = readColumns(region.header.columns, 'summary', null, unit);
  const has = (concept: ReadColumn['concept']): boolean =>
    columns.some((column) => column.concept === concept);
  const twoSided = columns.filter((column) => column.concept === 'name').length >= 2;
  if (twoSided) return has('general') && has('fund') ? 'fiscal-summary' : 'summary';
  if (has('personnel') && has('public')) return isByFunction(region) ? null : 'basic-expense';
  if (has('goods')) return 'procurement';
  const firstWords = linesOf(region)
    .lines.slice(0, 12)
    .map((row) => rowWords(region, row));
  if (firstWords.some((words) => /公务接待/.test(words))) return 'three-public';
  if (!has('code') && !has('codeClass'))
    return has('projectName') && has('general') ? 'project-current' : null;
  if (has('carryover') && has('general')) return 'income';
  return null;
}

/** Whether the codes of the first lines are functional ones (2…). */
function isByFunction(region: HeadedRegion): boolean {
  const values = linesOf(region)
    .lines.slice(0, 6)
    .flatMap((row) => rowOf(region.sheet, row));
  return values.some((value) => /^2\d\d(?:\d\d){0,2}$/.test(codeDigits(value) ?? ''));
}

function rowWords(region: Region, row: number): string {
  return rowOf(region.sheet, row)
    .map((value) => plain(value))
    .join('|');
}

/** Reads a region as table `id`. */
export function draftTable(region: Region, id: TableId, defaultUnit: MoneyUnit): DraftTable | null {
  if (!isHeaded(region)) return null;
  const { header } = region;
  const surroundings = readSurroundings(region.sheet, region.top, header.top - 1, region.title);
  const unit = surroundings.unit ?? defaultUnit;
  const columns = readColumns(header.columns, id, surroundings.year, unit).map((column) =>
    asItsContent(region, column),
  );
  if (!columns.some((column) => column.kind === 'amount') && id !== 'institutions') return null;
  const { lines, notes, bottom } = linesOf(region);
  const panels: DraftPanel[] = halves(id, columns).map(({ side, columns: own }) => {
    const first = at(own, 0).sheetColumn;
    const last = at(own, own.length - 1).sheetColumn;
    const used = lines.filter((row) => hasContent(region, row, first, last));
    const rows = draftRows({ sheet: region.sheet, tableId: id, side, columns: own, lines: used });
    return { side, columns: own, rows };
  });
  shareTotalLine(panels);
  setApart(panels);
  return { id, region, surroundings, panels, notes, bottom };
}

/** A column under a heading nobody knows is taken for words when words are all it holds. */
function asItsContent(region: HeadedRegion, column: ReadColumn): ReadColumn {
  if (column.concept !== null || column.kind !== 'amount') return column;
  const { sheet } = region;
  let words = 0;
  for (const row of linesOf(region).lines) {
    const value = sheet.values[row - sheet.top]?.[column.sheetColumn - sheet.left] ?? null;
    if (typeof value === 'number' || (typeof value === 'string' && numberFromText(value))) return column;
    if (typeof value === 'string' && plain(value) !== '') words += 1;
  }
  return words === 0 ? column : { ...column, kind: 'label' };
}

/**
 * Spending shown twice (by function, by economic class or by kind) is one half too many: the one with functional classes is the
 * expense half, the other stands for itself.
 */
function setApart(panels: DraftPanel[]): void {
  const spending = panels.filter((panel) => panel.side === 'expense');
  if (spending.length < 2) return;
  const byFunction =
    spending.find((panel) => panel.rows.some((row) => row.concept?.startsWith('class:'))) ?? spending[0];
  panels.forEach((panel, index) => {
    if (panel.side === 'expense' && panel !== byFunction) panels[index] = { ...panel, side: 'whole' };
  });
}

/** In a two-sided table the word 合计 stands in the left half only; the right half's figures on that line are its total. */
function shareTotalLine(panels: readonly DraftPanel[]): void {
  const total = panels[0]?.rows.find((row) => row.kind === 'total');
  if (!total) return;
  for (const panel of panels.slice(1)) {
    if (panel.rows.some((row) => row.kind === 'total')) continue;
    const row = panel.rows.find(
      (candidate) => candidate.sheetRow === total.sheetRow && candidate.kind === 'blank',
    );
    if (row) Object.assign(row, { kind: 'total', level: 0, name: total.name });
  }
}

function hasContent(region: Region, row: number, left: number, right: number): boolean {
  const cells = rowOf(region.sheet, row);
  for (let column = left; column <= right; column += 1) {
    const value = cells[column - region.sheet.left];
    if (value !== null && value !== undefined && value !== '') return true;
  }
  return false;
}

interface Lines {
  readonly lines: readonly number[];
  readonly notes: readonly TextLine[];
  readonly bottom: number;
}

/** Asked for the columns as for the rows, and all rows of a long table are looked at each time. */
const linesByRegion = new WeakMap<HeadedRegion, Lines>();

function linesOf(region: HeadedRegion): Lines {
  let lines = linesByRegion.get(region);
  if (!lines) linesByRegion.set(region, (lines = readLines(region)));
  return lines;
}

function readLines(region: HeadedRegion): Lines {
  const { sheet, header } = region;
  const lines: number[] = [];
  const notes: TextLine[] = [];
  let { bottom } = header;
  for (let row = header.dataTop; row <= region.bottom; row += 1) {
    if (isBlankRow(sheet, row)) continue;
    const continued = region.continuations.find((part) => part.title === row);
    if (continued) {
      row = continued.dataTop - 1;
      continue;
    }
    const note = noteIn(sheet, row);
    if (note) notes.push(note);
    else if (!isRepeatedHeader(region, row)) lines.push(row);
    bottom = row;
  }
  return { lines, notes, bottom };
}

/**
 * Headings and column numbers that printing repeats on every page are no rows. A repeated heading is a copy of one of the header's rows,
 * so its first words decide for nearly every row of a long table.
 */
function isRepeatedHeader(region: HeadedRegion, row: number): boolean {
  const { sheet, header } = region;
  const cells = rowOf(sheet, row);
  const first = cells.findIndex((value) => value !== null && value !== '');
  if (typeof cells[first] === 'number' || /^[栏行]次/.test(String(cells[first])))
    return isNumberingRow(cells);
  for (let above = header.top; above <= header.bottom; above += 1) {
    const original = rowOf(sheet, above);
    if (original[first] !== cells[first]) continue;
    if (original.filter((value) => plain(value) !== '').length < 2) continue;
    if (original.every((value, index) => plain(value) === plain(cells[index]))) return true;
  }
  return false;
}

interface Half {
  readonly side: Side;
  readonly columns: readonly ReadColumn[];
}

/** Splits a two-sided table (收入 | 支出) at its halves; other tables are one whole. */
function halves(id: TableId, columns: readonly ReadColumn[]): Half[] {
  if (id !== 'summary' && id !== 'fiscal-summary' && id !== 'state-capital')
    return [{ side: 'whole', columns }];
  const halves: { side: Side; columns: ReadColumn[] }[] = [];
  for (const column of columns) {
    if (column.concept === 'sequence') continue;
    const side = sideOf(column) ?? halves[halves.length - 1]?.side ?? 'income';
    const last = halves[halves.length - 1];
    const startsAnew =
      last !== undefined && column.concept === 'name' && last.columns.some((own) => own.kind === 'amount');
    if (last && last.side === side && !startsAnew) last.columns.push(column);
    else if (last && startsAnew && sideOf(column) === null)
      halves.push({ side: 'expense', columns: [column] });
    else halves.push({ side, columns: [column] });
  }
  const isSplit = halves.every((half) => half.columns.some((column) => column.kind === 'amount'));
  if (halves.length === 1 || !isSplit)
    return [{ side: 'whole', columns: columns.filter((column) => column.concept !== 'sequence') }];
  return halves;
}

function sideOf(column: ReadColumn): Side | null {
  const group = withoutYear(at(column.words, 0));
  if (column.words.length < 2) return null;
  if (INCOME_HALF.test(group)) return 'income';
  if (EXPENSE_HALF.test(group)) return 'expense';
  return null;
}
