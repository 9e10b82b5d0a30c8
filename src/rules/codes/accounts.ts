/** What the rules about codes read: the rows of accounts of each table, and which list they should come from. */
import type { Entry, ListId } from '../../catalogue';
import { CATALOGUE_VERSION, CATALOGUE_YEARS, loadedFor, withoutNumbering } from '../../catalogue';
import type { Book, ColumnConcept, Level, Panel, Place, PlaceRole, Row, TableId } from '../../model';
import { at, rowLabel, spotOf } from '../../model';
import { ACCOUNT_TABLES } from '../kit';

export const LIST_NAMES: Readonly<Record<ListId, string>> = {
  functional: '支出功能分类',
  departmentEconomic: '部门预算支出经济分类',
  governmentEconomic: '政府预算支出经济分类',
};

/** The documents that the rules about codes rest on. */
export const BASIS: readonly string[] = [
  '政府收支分类科目（财政部，按预算年度发布）',
  '预算法 第三十二条',
  '预算法实施条例 第六条',
];

/** A row with a code of expenditure. */
export interface AccountRow {
  readonly row: Row;
  readonly code: string;
  /** The list that the code belongs to. */
  readonly list: ListId;
  /** False when the table prints names only and the code was found by the name. */
  readonly written: boolean;
  /** Panel index of the organisation row above it, −1 where there is none: accounts repeat under each organisation. */
  readonly organisation: number;
  /** Logical place: table, side and code, with a number from the second occurrence on. */
  readonly key: string;
}

export interface AccountPanel {
  readonly panel: Panel;
  /** The list that the table's kind asks for. */
  readonly expected: ListId;
  /** The list that most written codes belong to. */
  readonly list: ListId;
  readonly rows: readonly AccountRow[];
  /** A label column names a unit or project beside the account, so that codes repeat. */
  readonly perUnit: boolean;
}

/** Keys are written out for what is reported only. */
class Account implements AccountRow {
  readonly row: Row;
  readonly code: string;
  readonly list: ListId;
  readonly written: boolean;
  readonly organisation: number;
  readonly #panel: Panel;
  readonly #times: number;

  constructor(panel: Panel, row: Row, code: string, list: ListId, organisation: number, times: number) {
    this.row = row;
    this.code = code;
    this.list = list;
    this.written = row.writtenCode !== '';
    this.organisation = organisation;
    this.#panel = panel;
    this.#times = times;
  }

  get key(): string {
    const place = placeKey(this.#panel, this.code);
    return this.#times === 1 ? place : `${place}#${this.#times}`;
  }
}

/** The list a code belongs to by its first digit; null for income accounts (1…) and anything else. */
export function listOfCode(code: string): ListId | null {
  switch (code[0]) {
    case '2':
      return 'functional';
    case '3':
      return 'departmentEconomic';
    case '5':
      return 'governmentEconomic';
    default:
      return null;
  }
}

/** The panels with rows of accounts, in the order of the book. */
export function accountPanels(book: Book): AccountPanel[] {
  const tables: readonly TableId[] = ACCOUNT_TABLES;
  return book.panels.filter((panel) => tables.includes(panel.tableId)).map(accountsOf);
}

/** Eight rules ask for the same accounts. */
const accountsByPanel = new WeakMap<Panel, AccountPanel>();

function accountsOf(panel: Panel): AccountPanel {
  let accounts = accountsByPanel.get(panel);
  if (!accounts) accountsByPanel.set(panel, (accounts = readPanel(panel)));
  return accounts;
}

function readPanel(panel: Panel): AccountPanel {
  const seen = new Map<string, number>();
  const votes = new Map<ListId, number>();
  const rows: AccountRow[] = [];
  let organisation = -1;
  for (const row of panel.rows) {
    if (row.kind === 'organisation') organisation = row.index;
    const { code } = row;
    const list = code === null ? null : listOfCode(code);
    if (code === null || list === null) continue;
    const times = (seen.get(code) ?? 0) + 1;
    seen.set(code, times);
    const account = new Account(panel, row, code, list, organisation, times);
    if (account.written) votes.set(list, (votes.get(list) ?? 0) + 1);
    rows.push(account);
  }
  const expected: ListId =
    panel.tableId === 'basic-expense' || panel.tableId === 'fiscal-basic'
      ? 'departmentEconomic'
      : 'functional';
  let list: ListId = expected;
  for (const [candidate, count] of votes) if (count > (votes.get(list) ?? 0)) list = candidate;
  const perUnit = panel.columns.some(
    (column) => column.concept === 'unitName' || column.concept === 'projectName',
  );
  return { panel, expected, list, rows, perUnit };
}

/** A logical place within a panel: no address, no amount. */
export function placeKey(panel: Panel, what: string): string {
  const side = panel.side === 'whole' ? '' : `.${panel.side}`;
  return `${panel.tableId}${side}/${what}`;
}

/** Where a row's code (or its name, where the table prints no codes) stands. */
export function codePlace(panel: Panel, row: Row): Place {
  return labelPlace(panel, row, ['code', 'codeItem', 'codeGroup', 'codeClass', 'name'], 'code');
}

/** Where a row's name stands. */
export function namePlace(panel: Panel, row: Row): Place {
  return labelPlace(panel, row, ['name', 'code'], 'name');
}

/** Where a row's government account stands. */
export function governmentPlace(panel: Panel, row: Row): Place {
  return labelPlace(panel, row, ['governmentName', 'governmentCode', 'name'], 'name');
}

function labelPlace(panel: Panel, row: Row, concepts: readonly ColumnConcept[], role: PlaceRole): Place {
  const column =
    concepts
      .map((concept) => panel.columns.find((candidate) => candidate.concept === concept))
      .find((found) => found !== undefined) ?? at(panel.columns, 0);
  return {
    role,
    ...spotOf(panel, row, column),
    label: `${rowLabel(row)} / ${column.label}`,
  };
}

/** A row's name as it is compared: normalised, without numbering and “其中：”. */
export function bareName(row: Row): string {
  return withoutNumbering(row.name).replace(/^其中:?/, '');
}

/**
 * How serious a contradiction of the catalogue is. Of the built-in list: an error only where a published document stands behind
 * `entry` and the budget's year is one whose changes are recorded. Of a loaded list: an error unless it is another year's.
 */
export function levelAgainst(list: ListId, entry: Entry | undefined, year: number | null): Level {
  const loaded = loadedFor(list);
  if (loaded) return year === null || loaded.year === null || loaded.year === year ? 'error' : 'warning';
  const known = year === null || (year >= CATALOGUE_YEARS.from && year <= CATALOGUE_YEARS.until);
  return known && entry?.confidence === 'high' ? 'error' : 'warning';
}

/** Whose list is meant, and which year's, for messages. */
export function catalogueWords(
  list: ListId,
  year: number | null,
): { readonly catalogue: string; readonly year: string } {
  const loaded = loadedFor(list);
  if (!loaded) return { catalogue: '内置的', year: `${year ?? CATALOGUE_VERSION} 年` };
  return { catalogue: '载入的', year: loaded.year === null ? loaded.name : `${loaded.year} 年` };
}
