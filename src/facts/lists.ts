/** Lists inside sentences: functional classes, economic items, organisations, 三公 items. Table order, no line without money. */
import type { Book, CellId, ColumnConcept, FactRow, Panel, Row, RowConcept, Side, TableId } from '../model';
import { at, cellId, placeOf, printedAmount, rowLabel } from '../model';
import type { FactStore } from './fact-store';
import { incomeSources } from './income-sources';
import { addInstitutions, addTargetLists } from './targets';

export type Lists = Map<string, readonly FactRow[]>;

interface Line {
  readonly panel: Panel;
  readonly row: Row;
  readonly cell: CellId;
}

/** Rows of a table with money in the first of `columns` that the panel has; undefined when no such table or column exists. */
function linesWithMoney(
  book: Book,
  table: TableId,
  side: Side | null,
  columns: readonly ColumnConcept[],
  wanted: (row: Row, panel: Panel) => boolean,
): readonly Line[] | undefined {
  const panels = book.panels.filter(
    (panel) => panel.tableId === table && (side === null || panel.side === side),
  );
  const lines: Line[] = [];
  let known = false;
  for (const panel of panels) {
    const [column] = columns.flatMap((concept) => panel.columnByConcept.get(concept) ?? []);
    if (!column) continue;
    known = true;
    for (const row of panel.rows) {
      if (!wanted(row, panel)) continue;
      const cell = cellId(panel, row, column);
      const amount = printedAmount(book, cell);
      if (amount && amount.fen !== 0) lines.push({ panel, row, cell });
    }
  }
  return known ? lines : undefined;
}

/** “四、公共安全支出” is called 公共安全支出 in a sentence; so are “①公务用车购置费” and “其中：…”. */
function plainName(row: Row): string {
  return rowLabel(row)
    .trim()
    .replace(/^[一二三四五六七八九十]+、|^[①-⑳]|^[（(][一二三四五六七八九十\d]+[）)]|^\d+[、.．]/, '')
    .replace(/^其中[：:]/, '')
    .trim();
}

function addList(
  store: FactStore,
  lists: Lists,
  id: string,
  lines: readonly Line[] | undefined,
  whole: string | null,
): void {
  if (!lines) return;
  const seen = new Map<string, Line[]>();
  for (const line of lines) {
    const name = plainName(line.row);
    seen.set(name, [...(seen.get(name) ?? []), line]);
  }
  const rows: FactRow[] = [];
  for (const [name, same] of seen) {
    const key = at(same, 0).row.code ?? name;
    const cells = same.map((line) => line.cell);
    const amount = store.addCells(`${id}.${key}.amount`, name, cells);
    const places = cells.map((cell) => placeOf(store.book, cell, 'cell'));
    const facts: Record<string, FactRow['facts'][string]> = {
      name: store.text(`${id}.${key}.name`, '科目名称', name, places),
      amount,
    };
    const share = whole === null ? null : store.ratio(`${id}.${key}.share`, `${name}占比`, amount.id, whole);
    if (share) facts['share'] = share;
    rows.push({ facts });
  }
  lists.set(id, rows);
}

const isClass = (row: Row): boolean => row.concept?.startsWith('class:') ?? false;
const isTopCode = (row: Row): boolean => row.kind === 'code' && row.level === 1;
const isLowest = (row: Row, panel: Panel): boolean =>
  row.kind !== 'total' && row.kind !== 'blank' && !panel.rows.some((other) => other.parent === row.index);
const isOrganisation = (row: Row): boolean => row.kind === 'organisation';

/** The lines of 三公 that add up to its total. */
const THREE_PUBLIC_ITEMS: ReadonlySet<RowConcept | null> = new Set([
  'public:abroad',
  'public:reception',
  'public:vehiclePurchase',
  'public:vehicleRunning',
] as const);
const isThreePublicItem = (row: Row): boolean => THREE_PUBLIC_ITEMS.has(row.concept);

/** Adds every list of the catalogue that the tables allow. */
export function collectLists(store: FactStore): Lists {
  const { book } = store;
  const lists: Lists = new Map();
  const sources = incomeSources(store, 'summary.income.grandTotal');
  if (sources) lists.set('income.sources', sources);
  const columns = ['total', 'subtotal', 'amount'] as const;
  addList(
    store,
    lists,
    'summary.classes',
    linesWithMoney(book, 'summary', 'expense', columns, isClass),
    'summary.expense.grandTotal',
  );
  addList(
    store,
    lists,
    'fiscal-summary.classes',
    linesWithMoney(book, 'fiscal-summary', 'expense', ['subtotal', 'total', 'amount'], isClass),
    'fiscal-summary.expense.grandTotal',
  );
  addList(
    store,
    lists,
    'general-expense.classes',
    linesWithMoney(book, 'general-expense', null, columns, isTopCode),
    'general-expense.total',
  );
  for (const column of ['personnel', 'public'] as const) {
    const lines = linesWithMoney(book, 'basic-expense', null, [column], isLowest);
    addList(store, lists, `basic-expense.${column}.items`, lines, null);
  }
  const publicColumns = ['total', 'amount', 'general'] as const;
  const publicLines = linesWithMoney(book, 'three-public', null, publicColumns, isThreePublicItem);
  addList(store, lists, 'three-public.items', publicLines, null);
  const units = linesWithMoney(book, 'operating', null, publicColumns, isOrganisation);
  addList(store, lists, 'operating.units', units, null);
  if (units) {
    const places = units.map((line) => placeOf(book, line.cell, 'cell'));
    store.count('operating.units.count', '有机关运行经费的单位个数', places.length, places);
  }
  addTargetLists(store, lists);
  addInstitutions(store, lists);
  return lists;
}
