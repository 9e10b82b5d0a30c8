/** The year's official list from a workbook: codes and names wherever they stand, refused with reasons when it does not fit together. */
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../model';
import { at, entry, toA1 } from '../../model';
import type { Entry, ListId } from '../entry';
import type { Catalogue } from '../in-force';
import { builtIn, levelOf } from '../lists';
import { normaliseName } from '../name';
import type { Block } from './blocks';
import { findBlocks } from './blocks';
import { codeReader } from './codes';
import type { CatalogueProblem } from './problem';
import { problemAt } from './problem';

export type CatalogueRead =
  | { readonly ok: true; readonly catalogue: Catalogue }
  /** In the order of the workbook; never empty. */
  | { readonly ok: false; readonly problems: readonly CatalogueProblem[] };

interface Kind {
  readonly list: ListId;
  readonly name: string;
  readonly shape: RegExp;
  readonly digits: string;
}

/** What a list's accounts begin with, and how many digits they may have. */
const KINDS: ReadonlyMap<string, Kind> = new Map([
  ['2', { list: 'functional', name: '支出功能分类', shape: /^\d{3}(?:\d{2}){0,2}$/, digits: '3、5 或 7 位' }],
  [
    '3',
    {
      list: 'departmentEconomic',
      name: '部门预算支出经济分类',
      shape: /^\d{3}(?:\d{2})?$/,
      digits: '3 或 5 位',
    },
  ],
  [
    '5',
    {
      list: 'governmentEconomic',
      name: '政府预算支出经济分类',
      shape: /^\d{3}(?:\d{2})?$/,
      digits: '3 或 5 位',
    },
  ],
]);

/** So many accounts with another first digit make a list of their own beside the sheet's main one; fewer are slips. */
const OWN_LIST = 5;

interface Line {
  readonly sheet: string;
  readonly codeCell: string;
  readonly nameCell: string;
  readonly digits: string;
  readonly name: string;
}

/**
 * Reads every visible sheet. Accounts beginning with 2 are 支出功能分类, with 3 部门预算支出经济分类, with 5 政府预算支出经济分类; lists of
 * income (1…) and of other things are left alone. Nothing is taken over when anything is wrong.
 */
export function readCatalogue(snapshot: WorkbookSnapshot): CatalogueRead {
  const problems: CatalogueProblem[] = [];
  const lines: Line[] = [];
  for (const sheet of snapshot.sheets) {
    if (sheet.visibility !== 'visible' || sheet.gap?.reason === 'not-a-worksheet') continue;
    if (sheet.gap)
      problems.push(
        problemAt('unreadable-sheet', sheet.name, '', '这张表太大或读不出来，请只留科目表再载入'),
      );
    else for (const block of findBlocks(sheet)) lines.push(...readBlock(block, problems));
  }
  const accounts = uniqueOf(lines, problems);
  problems.push(...orphansOf(accounts));
  if (accounts.size === 0 && problems.length === 0) {
    const message =
      '没有找到科目表：应有一行表头，写明“科目编码”和“科目名称”（或“类”“款”“项”和“科目名称”），下面各行是 2、3 或 5 开头的编码和名称';
    problems.push({ code: 'no-list', sheet: '', cell: '', message });
  }
  if (problems.length > 0) return { ok: false, problems };
  return { ok: true, catalogue: { name: snapshot.name, year: yearOf(snapshot), lists: listsOf(accounts) } };
}

function readBlock(block: Block, problems: CatalogueProblem[]): Line[] {
  const { sheet } = block;
  const place = (row: number, column: number): string => toA1(sheet.top + row, sheet.left + column);
  const readCode = codeReader(block.codes);
  const lines: Line[] = [];
  const spoilt: CatalogueProblem[] = [];
  const nameless: { name: string; cell: string }[] = [];
  for (let row = block.from; row < block.to; row += 1) {
    const cells = at(sheet.values, row);
    const code = readCode(cells);
    const nameColumn = block.names.find((column) => nameIn(cells, column) !== '') ?? at(block.names, 0);
    const name = nameIn(cells, nameColumn);
    const nameCell = place(row, nameColumn);
    if (code.kind === 'code')
      lines.push({
        sheet: sheet.name,
        codeCell: place(row, code.column),
        nameCell,
        digits: code.digits,
        name,
      });
    else if (code.kind === 'wrong')
      spoilt.push(
        problemAt(
          'not-a-code',
          sheet.name,
          place(row, code.column),
          `“${code.written}”不是科目编码，请改为数字`,
        ),
      );
    else if (name !== '') nameless.push({ name, cell: nameCell });
  }
  const counts = countsOf(lines);
  const main = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
  const kind = KINDS.get(main);
  // A list of income, of units or of goods is no concern of ours.
  if (!kind || lines.length < spoilt.length) return [];
  problems.push(...spoilt);
  for (const { name, cell } of nameless)
    if (builtIn(kind.list).byName.has(normaliseName(name)))
      problems.push(problemAt('no-code', sheet.name, cell, `“${name}”没有编码，请补上`));
  return lines.filter((line) => isSound(line, { ...kind, first: main }, counts, problems));
}

function nameIn(cells: readonly CellValue[], column: number): string {
  const value = cells[column];
  return typeof value === 'string' ? value.replace(/[\s\u200b\ufeff]+/g, '') : '';
}

function countsOf(lines: readonly Line[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { digits } of lines) {
    const first = digits.charAt(0);
    counts.set(first, (counts.get(first) ?? 0) + 1);
  }
  return counts;
}

/** `main` is what most accounts of the sheet are, and their first digit. */
function isSound(
  line: Line,
  main: Kind & { readonly first: string },
  counts: ReadonlyMap<string, number>,
  problems: CatalogueProblem[],
): boolean {
  const { digits, name, sheet } = line;
  const first = digits.charAt(0);
  const kind = KINDS.get(first);
  const isOwn = first === main.first || entry(counts, first) >= OWN_LIST;
  if (!kind && isOwn) return false;
  if (!kind || !isOwn) {
    const what = `编码 ${digits}（${name}）以 ${first} 开头，而${main.name}科目都以 ${main.first} 开头，请核对`;
    problems.push(problemAt('first-digit', sheet, line.codeCell, what));
    return false;
  }
  if (!kind.shape.test(digits)) {
    const what = `编码 ${digits} 有 ${digits.length} 位，${kind.name}的编码应为 ${kind.digits}，请核对`;
    problems.push(problemAt('digits', sheet, line.codeCell, what));
    return false;
  }
  if (name === '') {
    problems.push(problemAt('no-name', sheet, line.nameCell, `编码 ${digits} 没有科目名称，请补上`));
    return false;
  }
  return true;
}

/** One line a code; the same account listed again (a table of correspondence does) is no contradiction. */
function uniqueOf(lines: readonly Line[], problems: CatalogueProblem[]): ReadonlyMap<string, Line> {
  const accounts = new Map<string, Line>();
  for (const line of lines) {
    const known = accounts.get(line.digits);
    if (!known) accounts.set(line.digits, line);
    else if (normaliseName(known.name) !== normaliseName(line.name)) {
      const where = known.sheet === line.sheet ? known.nameCell : `“${known.sheet}” ${known.nameCell}`;
      const what = `编码 ${line.digits} 在这里是“${line.name}”，在 ${where} 是“${known.name}”，请留下正确的一个`;
      problems.push(problemAt('two-names', line.sheet, line.nameCell, what));
    }
  }
  return accounts;
}

/** Each missing 类 or 款 once, at the first account that needs it. */
function orphansOf(accounts: ReadonlyMap<string, Line>): CatalogueProblem[] {
  const told = new Set<string>();
  const problems: CatalogueProblem[] = [];
  for (const line of accounts.values()) {
    const parent = line.digits.slice(0, -2);
    if (line.digits.length <= 3 || accounts.has(parent) || told.has(parent)) continue;
    told.add(parent);
    const what = `有 ${line.digits}“${line.name}”，却没有它的上级科目 ${parent}，请补上，或核对编码`;
    problems.push(problemAt('no-parent', line.sheet, line.codeCell, what));
  }
  return problems;
}

/** Another wording that the built-in list knows for the very same account is kept. */
function listsOf(accounts: ReadonlyMap<string, Line>): Catalogue['lists'] {
  const lists: Partial<Record<ListId, Entry[]>> = {};
  for (const { digits, name } of [...accounts.values()].sort((a, b) => (a.digits < b.digits ? -1 : 1))) {
    const { list } = entry(KINDS, digits.charAt(0));
    const known = builtIn(list).byCode.get(digits);
    const isSame = known !== undefined && normaliseName(known.name) === normaliseName(name);
    (lists[list] ??= []).push({
      list,
      code: digits,
      name,
      level: levelOf(digits),
      confidence: 'high',
      source: 'loaded',
      from: null,
      until: null,
      fund: known?.fund ?? null,
      alias: isSame ? known.alias : null,
    });
  }
  return lists;
}

/** The year that a title names, else the file's name. */
function yearOf(snapshot: WorkbookSnapshot): number | null {
  const titles = snapshot.sheets.flatMap((sheet) => [sheet.name, ...topWords(sheet)]);
  for (const text of [...titles, snapshot.name]) {
    const match = /20\d\d(?=\s*年)/.exec(text);
    if (match) return Number(match[0]);
  }
  const match = /20\d\d/.exec(snapshot.name);
  return match ? Number(match[0]) : null;
}

function topWords(sheet: SheetSnapshot): string[] {
  return sheet.values
    .slice(0, 5)
    .flatMap((row) => row.filter((value): value is string => typeof value === 'string'));
}
