/** Drafts → book: numbers the cells, reads every figure, links rows to what they are summed into. */
import type {
  Book,
  Cells,
  Column,
  ColumnConcept,
  NarrativeSheet,
  Panel,
  RequiredSection,
  Row,
  RowConcept,
  SheetSnapshot,
  Table,
  TableId,
  TargetForm,
  UnrecognisedRegion,
  WorkbookSnapshot,
} from '../model';
import { at } from '../model';
import { tableName } from '../profiles';
import type { Continuation } from './continued-sheets';
import { spotIn, standing } from './continued-sheets';
import { readCells } from './cells';
import type { DraftPanel, DraftTable } from './draft-table';
import { linkBodies, linkCodes, linkProjects, linkUnits } from './hierarchy';
import { numberedLabel, tableNumber } from './lines';
import type { DraftRow } from './draft-row';
import { plain } from './text';

export interface Drafts {
  readonly drafts: readonly DraftTable[];
  readonly forms: readonly TargetForm[];
  readonly unrecognised: readonly UnrecognisedRegion[];
  readonly narrative: NarrativeSheet | null;
  readonly profile: string;
  readonly profileTitle: string;
  readonly required: readonly TableId[];
  readonly requiredSections: readonly RequiredSection[];
  readonly year: number | null;
  readonly organisation: string | null;
  readonly source: WorkbookSnapshot;
  /** Of the sheets that were joined to be read: where their rows stand. */
  readonly continuations: ReadonlyMap<SheetSnapshot, readonly Continuation[]>;
}

export function assemble(source: Drafts): Book {
  const drafts = withBasicExpense(source.drafts).sort(
    (a, b) => a.region.sheet.position - b.region.sheet.position || a.region.top - b.region.top,
  );
  const cells = readCells(drafts);
  const organisations = organisationsOf(drafts, source.organisation);
  const known = new Set(organisations.map((name) => plain(name)));
  const tables: Table[] = [];
  const panels: Panel[] = [];
  let panelIndex = 0;
  for (const draft of drafts) {
    const label = labelOf(draft);
    const parts = source.continuations.get(draft.region.sheet) ?? [];
    const own: Panel[] = [];
    for (const panel of draft.panels) {
      const firstCell = at(cells.firstCells, panelIndex);
      panelIndex += 1;
      link(draft, panel, cells.cells, firstCell, known);
      own.push(finishPanel(draft, { ...panel, rows: standing(panel.rows, parts) }, firstCell, label));
    }
    panels.push(...own);
    tables.push(finishTable(draft, own, cells.cells, label, parts));
  }
  const found = new Set(tables.map((table) => table.id));
  return {
    profile: source.profile,
    profileTitle: source.profileTitle,
    year: source.year,
    organisation: source.organisation,
    organisationKind: kindOf(drafts),
    tables,
    missing: source.required.filter((id) => !found.has(id)),
    requiredSections: source.requiredSections,
    unrecognised: source.unrecognised,
    forms: source.forms,
    narrative: source.narrative,
    organisations,
    cells: cells.cells,
    panels,
    source: source.source,
  };
}

/** Where only the basic spending of all fiscal appropriations is shown, it stands for that of the general budget. */
function withBasicExpense(drafts: readonly DraftTable[]): DraftTable[] {
  const hasOwn = drafts.some((draft) => draft.id === 'basic-expense');
  return drafts.map((draft) =>
    draft.id === 'fiscal-basic' && !hasOwn ? { ...draft, id: 'basic-expense' as const } : draft,
  );
}

/** “表三” where tables are numbered; otherwise the table's short name. */
function labelOf(draft: DraftTable): string {
  const number = numberOf(draft);
  return number === null ? tableName(draft.id) : numberedLabel(number);
}

function numberOf(draft: DraftTable): number | null {
  if (draft.id === 'targets' || draft.id === 'institutions') return null;
  return tableNumber(draft.region.sheet.name) ?? null;
}

/** Every organisation the tables name: the document's own, units of 机关运行经费, implementing units of the register. */
function organisationsOf(drafts: readonly DraftTable[], organisation: string | null): string[] {
  const names = new Map<string, string>();
  const add = (name: string): void => {
    const key = plain(name);
    if (key.length >= 3 && !names.has(key)) names.set(key, name);
  };
  if (organisation !== null) add(organisation);
  for (const draft of drafts) {
    for (const panel of draft.panels) {
      if (draft.id === 'operating' || draft.id === 'institutions') {
        for (const row of panel.rows) if (row.kind === 'organisation') add(row.name);
      }
      const unitColumn = panel.columns.find((column) => column.concept === 'unitName');
      if (draft.id !== 'targets' || !unitColumn) continue;
      const { sheet } = draft.region;
      for (const row of panel.rows) {
        const value = sheet.values[row.sheetRow - sheet.top]?.[unitColumn.sheetColumn - sheet.left];
        if (typeof value === 'string') add(value.trim());
      }
    }
  }
  return [...names.values()];
}

function link(
  draft: DraftTable,
  panel: DraftPanel,
  cells: Cells,
  firstCell: number,
  known: ReadonlySet<string>,
): void {
  const { rows } = panel;
  const main = mainColumn(panel);
  const amounts = new Float64Array(rows.length);
  let step = 1;
  for (let index = 0; index < rows.length; index += 1) {
    const id = firstCell + index * panel.columns.length + Math.max(0, main);
    amounts[index] = cells.printed[id]!;
    step = Math.max(step, cells.step[id]!);
  }
  if (draft.id === 'project-current' || draft.id === 'project-carryover')
    linkProjects(rows, amounts, known, step);
  else if (rows.some((row) => row.kind === 'code')) linkCodes(rows, amounts, step);
  else if (draft.id === 'operating' || draft.id === 'procurement') linkUnits(rows);
  else if (draft.id !== 'institutions') linkBodies(rows, amounts, step);
}

/** The column of each row's whole amount; -1 where there is none. */
export function mainColumn(panel: { readonly columns: readonly Pick<Column, 'concept'>[] }): number {
  for (const concept of ['total', 'publicTotal', 'amount', 'subtotal']) {
    const index = panel.columns.findIndex((column) => column.concept === concept);
    if (index >= 0) return index;
  }
  return -1;
}

function finishPanel(draft: DraftTable, panel: DraftPanel, firstCell: number, tableLabel: string): Panel {
  const columns: Column[] = panel.columns.map(({ sheetColumn, path, label, concept, kind, unit }, index) => ({
    index,
    sheetColumn,
    path,
    label,
    concept,
    kind,
    unit,
  }));
  const columnByConcept = new Map<ColumnConcept, Column>();
  for (const column of columns) {
    if (column.concept !== null && !columnByConcept.has(column.concept))
      columnByConcept.set(column.concept, column);
  }
  const rowByConcept = new Map<RowConcept, Row>();
  const rowByCode = new Map<string, Row>();
  let totalRow: Row | null = null;
  for (let index = 0; index < panel.rows.length; index += 1) {
    const row: Row = panel.rows[index] as DraftRow;
    if (row.concept !== null && !rowByConcept.has(row.concept)) rowByConcept.set(row.concept, row);
    if (row.code !== null && row.kind === 'code' && !rowByCode.has(row.code)) rowByCode.set(row.code, row);
    if (row.kind === 'total' && totalRow === null) totalRow = row;
  }
  return {
    tableId: draft.id,
    side: panel.side,
    sheet: draft.region.sheet.name,
    tableLabel,
    unit: columns.find((column) => column.kind === 'amount')?.unit ?? '万元',
    columns,
    rows: panel.rows,
    firstCell,
    columnByConcept,
    rowByConcept,
    rowByCode,
    totalRow,
  };
}

function finishTable(
  draft: DraftTable,
  panels: readonly Panel[],
  cells: Cells,
  label: string,
  parts: readonly Continuation[],
): Table {
  const { region, surroundings } = draft;
  const { header } = region;
  const title = region.title === '' ? tableName(draft.id) : region.title;
  const words = plain(title);
  return {
    id: draft.id,
    title,
    titleLine:
      region.titleRow === null
        ? null
        : { text: region.title, row: region.titleRow, column: region.titleColumn },
    label,
    number: numberOf(draft) ?? surroundings.number,
    sheet: region.sheet.name,
    sheetPosition: region.sheet.position,
    area: {
      top: region.titleRow ?? header.top,
      left: region.sheet.left,
      bottom: Math.min(draft.bottom, (parts[0]?.from ?? Infinity) - 1),
      right: at(header.columns, header.columns.length - 1).sheetColumn,
    },
    unit: at(panels, 0).unit,
    unitLine: surroundings.unitLine,
    year: surroundings.year,
    organisation: surroundings.organisation,
    organisationLine: surroundings.organisationLine,
    panels,
    notes: draft.notes.map((note) => ({ ...note, ...spotIn(note.row, parts) })),
    isEmpty: isEmpty(panels, cells),
    carryoverIncluded: /不含上年结转|不含结转/.test(words)
      ? false
      : /[(（]?含上年结转/.test(words)
        ? true
        : null,
    headerRows: [header.top, header.bottom],
  };
}

/** Whether no amount other than zero stands in the panels of a table. */
export function isEmpty(panels: readonly Panel[], cells: Cells): boolean {
  for (const panel of panels) {
    const end = panel.firstCell + panel.rows.length * panel.columns.length;
    for (let id = panel.firstCell; id < end; id += 1) if (cells.fen[id] !== 0) return false;
  }
  return true;
}

/** 单位 where the titles say so or the header line names a 单位; otherwise 部门. */
function kindOf(drafts: readonly DraftTable[]): Book['organisationKind'] {
  let unit = 0;
  let department = 0;
  for (const draft of drafts) {
    const line = plain(draft.surroundings.organisationLine?.text ?? '');
    if (/^单位(?:预算|[^(])/.test(plain(draft.region.title)) || /^单位(?:名称)?[:：]/.test(line)) unit += 1;
    if (/^部门/.test(plain(draft.region.title)) || /^部门(?:名称)?[:：]/.test(line)) department += 1;
  }
  return unit > department ? 'unit' : 'department';
}
