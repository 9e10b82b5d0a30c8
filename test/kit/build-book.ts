/** A Book from compact literals, for tests of what works on books. Recognition is not involved. */
import type {
  Book,
  Column,
  ColumnConcept,
  OrganisationKind,
  Panel,
  Row,
  RowConcept,
  RowKind,
  Side,
  Table,
  TableId,
} from '../../src/model';
import { CellState, FEN_PER_UNIT, fenFromNumber, stepOf } from '../../src/model';
import type { MoneyUnit } from '../../src/model';

/** null: blank; a string: text, or an error value such as '#REF!'. */
export type CellLiteral = number | string | null;

/**
 * A row: what it is, its name, its cells. What it is: 'total'; a row concept ('income:general', 'class:204'); a code
 * ('2040201'); 'organisation', 'project', 'item'. Codes and projects find their parent above them by themselves.
 */
export type RowLiteral = readonly [what: string, name: string, ...cells: CellLiteral[]];

export interface PanelLiteral {
  readonly side?: Side;
  readonly columns: readonly ColumnConcept[];
  readonly rows: readonly RowLiteral[];
  /** The figures' decimals as printed; 2. */
  readonly decimals?: number;
}

export interface TableLiteral {
  readonly id: TableId;
  readonly label?: string;
  readonly sheet?: string;
  readonly unit?: MoneyUnit;
  readonly panels: readonly PanelLiteral[];
}

export interface BookLiteral {
  readonly profile?: string;
  readonly year?: number | null;
  readonly organisation?: string | null;
  readonly organisationKind?: OrganisationKind;
  readonly tables?: readonly TableLiteral[];
}

/** The first panel's header stands on sheet row 1, its rows from row 2 on; each panel begins in the column after the last. */
export function buildBook(literal: BookLiteral): Book {
  const cells = { fen: [] as number[], printed: [] as number[], step: [] as number[], state: [] as number[] };
  const tables = (literal.tables ?? []).map((table, position) => buildTable(table, position, cells));
  return {
    profile: literal.profile ?? 'shanxi-2024',
    profileTitle: '测试',
    year: literal.year === undefined ? 2024 : literal.year,
    organisation: literal.organisation === undefined ? '某市公安局' : literal.organisation,
    organisationKind: literal.organisationKind ?? 'department',
    tables,
    missing: [],
    unrecognised: [],
    forms: [],
    narrative: null,
    organisations: [],
    cells: {
      fen: Float64Array.from(cells.fen),
      printed: Float64Array.from(cells.printed),
      step: Float64Array.from(cells.step),
      state: Uint8Array.from(cells.state),
    },
    panels: tables.flatMap((table) => table.panels),
  };
}

interface CellStore {
  readonly fen: number[];
  readonly printed: number[];
  readonly step: number[];
  readonly state: number[];
}

function buildTable(literal: TableLiteral, position: number, cells: CellStore): Table {
  const sheet = literal.sheet ?? literal.id;
  const label = literal.label ?? literal.id;
  const unit = literal.unit ?? '万元';
  let left = 0;
  let height = 0;
  const panels = literal.panels.map((panel) => {
    const built = buildPanel(panel, { tableId: literal.id, sheet, label, unit, left }, cells);
    left += panel.columns.length + 1;
    height = Math.max(height, panel.rows.length);
    return built;
  });
  return {
    id: literal.id,
    title: label,
    titleLine: null,
    label,
    number: null,
    sheet,
    sheetPosition: position,
    area: { top: 0, left: 0, bottom: height, right: left - 1 },
    unit,
    unitLine: null,
    year: null,
    organisation: null,
    organisationLine: null,
    panels,
    notes: [],
    isEmpty: false,
    carryoverIncluded: null,
    headerRows: [0, 0],
  };
}

function buildPanel(
  literal: PanelLiteral,
  at: { tableId: TableId; sheet: string; label: string; unit: MoneyUnit; left: number },
  cells: CellStore,
): Panel {
  const firstCell = cells.fen.length;
  const columns: Column[] = literal.columns.map((concept, index) => ({
    index,
    sheetColumn: at.left + 1 + index,
    path: [concept],
    label: concept,
    concept,
    kind: 'amount',
    unit: at.unit,
  }));
  const rows: Row[] = [];
  literal.rows.forEach(([what, name, ...values], index) => {
    rows.push({
      index,
      sheetRow: index + 1,
      name,
      writtenCode: /^\d+$/.test(what) ? what : '',
      ...meaning(what, rows),
    });
    columns.forEach((_column, column) =>
      storeCell(values[column] ?? null, at.unit, literal.decimals ?? 2, cells),
    );
  });
  return {
    tableId: at.tableId,
    side: literal.side ?? 'whole',
    sheet: at.sheet,
    tableLabel: at.label,
    unit: at.unit,
    columns,
    rows,
    firstCell,
    columnByConcept: firstOf(columns, (column) => column.concept),
    rowByConcept: firstOf(rows, (row) => row.concept),
    rowByCode: firstOf(rows, (row) => row.code),
    totalRow: rows.find((row) => row.kind === 'total') ?? null,
  };
}

function meaning(
  what: string,
  above: readonly Row[],
): Pick<Row, 'kind' | 'code' | 'concept' | 'level' | 'parent'> {
  const none = { code: null, concept: null, level: 0, parent: null };
  if (what === 'total') return { ...none, kind: 'total' };
  if (/^\d+$/.test(what)) {
    const parent = above.findLast(
      (row) => row.code !== null && row.code !== what && what.startsWith(row.code),
    );
    return {
      ...none,
      kind: 'code',
      code: what,
      level: Math.floor((what.length - 1) / 2),
      parent: parent?.index ?? null,
    };
  }
  if (what === 'project') {
    const owner = above.findLast((row) => row.kind === 'organisation');
    return { ...none, kind: 'project', level: (owner?.level ?? 0) + 1, parent: owner?.index ?? null };
  }
  if (what === 'organisation') return { ...none, kind: 'organisation', level: 1 };
  const concept = what === 'item' ? null : (what as RowConcept);
  return { ...none, kind: 'item' satisfies RowKind, concept, level: 1 };
}

function storeCell(value: CellLiteral, unit: MoneyUnit, decimals: number, cells: CellStore): void {
  const isNumber = typeof value === 'number';
  const fen = isNumber ? (fenFromNumber(value, unit) ?? 0) : 0;
  const step = stepOf(decimals, unit);
  cells.fen.push(fen);
  cells.printed.push(Math.sign(fen) * Math.round(Math.abs(fen) / step) * step);
  cells.step.push(step);
  cells.state.push(stateOf(value));
}

function stateOf(value: CellLiteral): number {
  if (value === null) return CellState.blank;
  if (typeof value === 'number') return CellState.number;
  return value.startsWith('#') ? CellState.error : CellState.text;
}

function firstOf<T, K>(items: readonly T[], keyOf: (item: T) => K | null): ReadonlyMap<K, T> {
  const map = new Map<K, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (key !== null && !map.has(key)) map.set(key, item);
  }
  return map;
}

/** Fen of an amount in 万元, for expectations. */
export function wan(amount: number): number {
  return Math.round(amount * FEN_PER_UNIT['万元']);
}
