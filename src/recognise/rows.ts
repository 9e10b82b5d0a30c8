/** Data lines → rows with meaning, for each kind of table. */
import { economicByName, functionalClassByName } from '../catalogue';
import type { CellValue, RowConcept, RowKind, SheetSnapshot, TableId } from '../model';
import type { RowWords } from '../profiles';
import { ASSET_ROWS, BODY_NAME, EXPENSE_ROWS, INCOME_ROWS, THREE_PUBLIC_ROWS, TOTAL_NAME } from '../profiles';
import { accountInName, withoutBrackets } from './account-in-name';
import type { ReadColumn } from './columns';
import type { DraftRow } from './draft-row';
import { nestParts } from './nested-lines';
import { codeDigits, plain, shown, withoutNumbering } from './text';

/** The lines of one panel: sheet rows that hold something in its columns. */
export interface PanelSource {
  readonly sheet: SheetSnapshot;
  readonly tableId: TableId;
  readonly side: 'income' | 'expense' | 'whole';
  readonly columns: readonly ReadColumn[];
  /** 0-based sheet rows, notes and repeated headers taken out. */
  readonly lines: readonly number[];
}

export function draftRows(source: PanelSource): DraftRow[] {
  switch (source.tableId) {
    case 'summary':
    case 'fiscal-summary':
      return source.side === 'income' ? incomeRows(source) : expenseRows(source);
    case 'three-public':
      return findColumn(source, 'publicReception')
        ? namedRows(source, 'organisation')
        : fixedRows(source, THREE_PUBLIC_ROWS);
    case 'assets':
      return fixedRows(source, ASSET_ROWS);
    case 'operating':
      return findColumn(source, 'code') ? accountRows(source) : namedRows(source, 'detail');
    case 'project-current':
    case 'project-carryover':
    case 'procurement':
      return namedRows(source, 'detail');
    case 'targets':
      return namedRows(source, 'project');
    case 'institutions':
      return namedRows(source, 'organisation');
    default:
      return accountRows(source);
  }
}

/** Reads cells of one sheet row by column. */
function reader(source: PanelSource): (line: number, column: ReadColumn | undefined) => CellValue {
  const { sheet } = source;
  return (line, column) =>
    column ? (sheet.values[line - sheet.top]?.[column.sheetColumn - sheet.left] ?? null) : null;
}

function findColumn(
  source: PanelSource,
  ...concepts: readonly ReadColumn['concept'][]
): ReadColumn | undefined {
  for (const concept of concepts) {
    const column = source.columns.find((candidate) => candidate.concept === concept);
    if (column) return column;
  }
  return undefined;
}

/** The column that names a row: the known ones first, then the first label column. */
function nameColumn(source: PanelSource): ReadColumn | undefined {
  return (
    findColumn(source, 'name', 'projectName', 'unitName') ??
    source.columns.find(
      (column) => column.kind === 'label' && column.concept !== 'sequence' && column.concept !== 'code',
    ) ??
    source.columns.find((column) => column.kind === 'label')
  );
}

function draft(index: number, sheetRow: number, name: string, kind: RowKind = 'detail', level = 1): DraftRow {
  return {
    index,
    sheetRow,
    kind,
    code: null,
    writtenCode: '',
    name,
    level,
    parent: null,
    concept: null,
  };
}

function isTotalName(name: string): boolean {
  return name.length <= 12 && TOTAL_NAME.test(plain(name));
}

function incomeRows(source: PanelSource): DraftRow[] {
  const read = reader(source);
  const label = nameColumn(source);
  let afterCarryover = false;
  const rows = source.lines.map((line, index): DraftRow => {
    const row = draft(index, line, shown(read(line, label)));
    const name = withoutNumbering(plain(row.name));
    if (name === '') return { ...row, kind: 'blank' };
    let concept = INCOME_ROWS.find((words) => words.name.test(name))?.concept ?? null;
    if (afterCarryover) concept = carryoverOf(concept);
    if (concept === 'carryover') afterCarryover = true;
    return { ...row, kind: 'item', concept, level: concept !== null && /otal$/.test(concept) ? 0 : 1 };
  });
  nestParts(rows, figureReader(source));
  return rows;
}

/** Whether a row has a figure in the first amount column. */
function figureReader(source: PanelSource): (row: DraftRow) => boolean {
  const read = reader(source);
  const amount = source.columns.find((column) => column.kind === 'amount');
  return ({ sheetRow }) => !/^[-—－]*$/.test(shown(read(sheetRow, amount)));
}

/** Funds named again under 上年结转 are parts of the carry-over. */
function carryoverOf(concept: RowConcept | null): RowConcept | null {
  if (concept === 'income:general') return 'carryover:general';
  if (concept === 'income:fund') return 'carryover:fund';
  if (concept === 'income:stateCapital') return 'carryover:stateCapital';
  return concept;
}

function expenseRows(source: PanelSource): DraftRow[] {
  const read = reader(source);
  const label = nameColumn(source);
  const rows = source.lines.map((line, index): DraftRow => {
    const row = draft(index, line, shown(read(line, label)));
    const name = withoutNumbering(plain(row.name));
    if (name === '') return { ...row, kind: 'blank' };
    const fixed = EXPENSE_ROWS.find((words) => words.name.test(name))?.concept ?? null;
    if (fixed !== null) return { ...row, kind: 'item', concept: fixed, level: 0 };
    const code = functionalClassByName(name) ?? null;
    return { ...row, kind: 'item', concept: code === null ? null : (`class:${code}` as const), code };
  });
  nestParts(rows, figureReader(source));
  return rows;
}

function fixedRows(source: PanelSource, words: readonly RowWords[]): DraftRow[] {
  const read = reader(source);
  const label = nameColumn(source);
  return source.lines.map((line, index) => {
    const row = draft(index, line, shown(read(line, label)));
    const name = withoutNumbering(plain(row.name).replace(/[“”"]/g, ''));
    if (name === '') return { ...row, kind: 'blank' };
    // 公务接待批次（批） and 公务用车保有量（辆） are counts, not money.
    const isCount =
      /(?:批次|人次|人数|团组数?|保有量|购置数)(?:\(.*\))?$|\((?:批|批次|个|人|人次|辆)\)$/.test(name);
    const concept = isCount ? null : (words.find((candidate) => candidate.name.test(name))?.concept ?? null);
    return { ...row, kind: 'item', concept, level: concept !== null && /:total$/.test(concept) ? 0 : 1 };
  });
}

/** Rows named by units or projects; which are organisations is found out when the whole book is known. */
function namedRows(source: PanelSource, kind: RowKind): DraftRow[] {
  const read = reader(source);
  const label =
    source.tableId === 'operating'
      ? (findColumn(source, 'unitName', 'name', 'projectName') ?? nameColumn(source))
      : (findColumn(source, 'projectName', 'name', 'unitName') ?? nameColumn(source));
  const second = findColumn(source, 'unitName', 'name', 'sequence');
  return source.lines.map((line, index) => {
    const name = shown(read(line, label)) || shown(read(line, second));
    if (isTotalName(name)) return draft(index, line, name, 'total', 0);
    if (source.tableId === 'operating' && name !== '') return draft(index, line, name, 'organisation', 2);
    if (source.tableId === 'procurement' && /小计$/.test(plain(name))) {
      return draft(index, line, name.replace(/\s*小\s*计$/, ''), 'organisation');
    }
    return draft(index, line, name, name === '' ? 'blank' : kind, 3);
  });
}

/** Rows of functional or economic accounts. */
function accountRows(source: PanelSource): DraftRow[] {
  const read = reader(source);
  const code = findColumn(source, 'code');
  const parts = [
    findColumn(source, 'codeClass'),
    findColumn(source, 'codeGroup'),
    findColumn(source, 'codeItem'),
  ] as const;
  const split = parts[0] && parts[1] ? splitCodes(parts) : null;
  const label =
    findColumn(source, 'name', 'unitName', 'projectName') ?? (code ? undefined : nameColumn(source));
  const government = findColumn(source, 'governmentName');
  const unitCode = findColumn(source, 'unitCode');
  const rows: DraftRow[] = [];
  let openClass = '';
  source.lines.forEach((line, index) => {
    let name = shown(read(line, label));
    const inName = !split && !code ? accountInName(name) : null;
    if (inName) name = inName.name;
    const digits = split
      ? split.digits(read, line)
      : code
        ? codeDigits(read(line, code))
        : (inName?.code ?? null);
    const written = split ? split.written(read, line) : (inName?.code ?? shown(read(line, code)));
    if (name === '' && digits === null) name = written;
    const row = draft(index, line, name);
    row.writtenCode = digits === null && name === written ? '' : written;
    if (government) row.government = withoutBrackets(shown(read(line, government)));
    if (digits === null && isTotalName(name)) {
      row.kind = 'total';
      row.level = 0;
      rows.push(row);
    } else if (digits !== null && isAccountCode(digits) && !(digits.length === 3 && isBody(name))) {
      row.kind = 'code';
      row.code = digits;
      row.level = levelOfCode(digits);
      rows.push(row);
    } else if (source.tableId === 'basic-expense' && !code && !split && name !== '') {
      const isClassLine = government !== undefined && shown(read(line, government)) === '';
      const economic = economicRow(row, isClassLine, openClass);
      if (economic.level === 1) openClass = economic.code ?? '';
      rows.push(economic);
    } else if (name === '' && digits === null) {
      row.kind = 'blank';
      rows.push(row);
    } else {
      row.kind = isBody(name) || isUnitLine(read(line, unitCode)) ? 'organisation' : 'detail';
      rows.push(row);
    }
  });
  return rows;
}

/** Names of public bodies; short ones (法院, 检察院) are accounts too. */
function isBody(name: string): boolean {
  return plain(name).length >= 4 && BODY_NAME.test(plain(name));
}

function isUnitLine(unitCode: CellValue): boolean {
  return codeDigits(unitCode) !== null;
}

/**
 * An economic account known by its name only; without a government account beside it, it is a 类. Names that several classes
 * share (办公设备购置) are told apart by the class they stand under.
 */
function economicRow(row: DraftRow, isClassLine: boolean, openClass: string): DraftRow {
  const candidates = economicByName(withoutNumbering(plain(row.name)));
  const classes = candidates.filter((entry) => entry.code.length === 3);
  const items = candidates.filter((entry) => entry.code.length === 5);
  const item = items.find((entry) => entry.code.startsWith(openClass)) ?? items[0];
  const chosen = isClassLine ? (classes[0] ?? item) : (item ?? classes[0]);
  if (!chosen) return { ...row, kind: 'code', level: isClassLine ? 1 : 2 };
  return { ...row, kind: 'code', code: chosen.code, level: chosen.code.length === 3 ? 1 : 2 };
}

/** 3, 5 or 7 digits that can be a functional (2…), economic (3…, 5…) or income (1…) account. */
function isAccountCode(digits: string): boolean {
  return (digits.length === 3 || digits.length === 5 || digits.length === 7) && /^[1235]/.test(digits);
}

function levelOfCode(digits: string): number {
  return (digits.length - 1) / 2;
}

type Reader = (line: number, column: ReadColumn | undefined) => CellValue;

/** Codes in three columns 类 | 款 | 项, where a row may give only the part that changed. */
function splitCodes(
  parts: readonly [ReadColumn | undefined, ReadColumn | undefined, ReadColumn | undefined],
) {
  let kept: [string, string] = ['', ''];
  const part = (read: Reader, line: number, index: number, width: number): string => {
    const text = plain(String(read(line, parts[index]) ?? ''));
    return /^\d{1,3}$/.test(text) ? text.padStart(width, '0') : '';
  };
  return {
    written: (read: Reader, line: number) =>
      [0, 1, 2]
        .map((index) => shown(read(line, parts[index])))
        .filter((text) => text !== '')
        .join('|'),
    digits: (read: Reader, line: number): string | null => {
      const [first, second, third] = [part(read, line, 0, 3), part(read, line, 1, 2), part(read, line, 2, 2)];
      if (first !== '') kept = [first, second];
      else if (second !== '') kept = [kept[0], second];
      else if (third === '') return null;
      const digits = kept[0] + kept[1] + third;
      return kept[0] === '' ? null : digits;
    },
  };
}
