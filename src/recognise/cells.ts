/** Every cell of every table numbered, and its figure read; then the step that each table's figures are written to. */
import type { Cells, CellValue, ColumnKind, MoneyUnit, TableId } from '../model';
import { at, CellState } from '../model';
import type { DraftPanel, DraftTable } from './draft-table';
import { readFigure, stepOfAmounts, stepOfFigure } from './figures';
import type { DraftRow } from './draft-row';

/** Counts and shares are kept as millionths, see Cells.fen. */
const MICRO = 1_000_000;

/** Tables whose amounts share one rounding: everything drawn up by the budget system, not the hand-written registers. */
export const OWN_STEP: ReadonlySet<TableId> = new Set(['targets', 'procurement', 'assets', 'institutions']);

/** The cells of the drafts' panels in their order, and the number of the first cell of each panel. */
export function readCells(drafts: readonly DraftTable[]): { cells: Cells; firstCells: number[] } {
  const firstCells: number[] = [];
  let count = 0;
  for (const draft of drafts) {
    for (const panel of draft.panels) {
      firstCells.push(count);
      count += panel.rows.length * panel.columns.length;
    }
  }
  const cells = {
    fen: new Float64Array(count),
    printed: new Float64Array(count),
    step: new Float64Array(count),
    state: new Uint8Array(count),
  };
  let panelIndex = 0;
  const groups: Figures[] = [];
  for (const draft of drafts) {
    const byUnit = new Map<MoneyUnit, Figures>();
    for (const panel of draft.panels) {
      for (const { unit } of panel.columns) {
        if (!byUnit.has(unit))
          byUnit.set(unit, { draft, unit, ids: new Int32Array(figuresAtMost(draft, unit)), count: 0 });
      }
      readPanel(draft, panel, at(firstCells, panelIndex), cells, byUnit);
      panelIndex += 1;
    }
    groups.push(...byUnit.values());
  }
  setSteps(groups, cells);
  return { cells, firstCells };
}

/** The cells of one table that hold figures in one unit: the first `count` of `ids`. */
interface Figures {
  readonly draft: DraftTable;
  readonly unit: MoneyUnit;
  readonly ids: Int32Array;
  count: number;
}

function figuresAtMost(draft: DraftTable, unit: MoneyUnit): number {
  return draft.panels.reduce(
    (sum, { rows, columns }) =>
      sum + rows.length * columns.filter((column) => column.kind === 'amount' && column.unit === unit).length,
    0,
  );
}

/** Row by row, as the values lie in memory: column by column takes twice as long on long tables. */
function readPanel(
  draft: DraftTable,
  panel: DraftPanel,
  firstCell: number,
  cells: Cells,
  byUnit: ReadonlyMap<MoneyUnit, Figures>,
): void {
  const { sheet } = draft.region;
  const columns = panel.columns.map((column) => ({
    at: column.sheetColumn - sheet.left,
    kind: column.kind,
    unit: column.unit,
    figures: byUnit.get(column.unit) as Figures,
  }));
  for (let position = 0; position < panel.rows.length; position += 1) {
    const row = panel.rows[position] as DraftRow;
    const line = row.sheetRow - sheet.top;
    const values = sheet.values[line];
    const formats = sheet.numberFormats?.[line];
    const first = firstCell + row.index * columns.length;
    for (let index = 0; index < columns.length; index += 1) {
      const column = columns[index]!;
      const value = values?.[column.at] ?? null;
      if (value === null) continue;
      const id = first + index;
      if (column.kind !== 'amount') readLabel(value, column.kind, cells, id);
      else if (readFigure(value, formats?.[column.at] ?? 'General', column.unit, cells, id)) {
        const { figures } = column;
        figures.ids[figures.count] = id;
        figures.count += 1;
      }
    }
  }
}

function readLabel(value: CellValue, kind: ColumnKind, cells: Cells, id: number): void {
  cells.state[id] = value === '' ? CellState.blank : CellState.text;
  if (kind === 'label' || typeof value !== 'number') return;
  cells.state[id] = CellState.number;
  cells.fen[id] = Math.round(value * MICRO);
}

/** Each table's step from its own amounts; tables with too few take that of the other tables in their unit. */
function setSteps(groups: readonly Figures[], cells: Cells): void {
  const shared = new Map<MoneyUnit, number | null>();
  const sharedStep = (unit: MoneyUnit): number | null => {
    let step = shared.get(unit);
    if (step === undefined) {
      const others = groups.filter((group) => group.unit === unit && !OWN_STEP.has(group.draft.id));
      step = stepOfAmounts(amountsOf(others, cells), unit);
      shared.set(unit, step);
    }
    return step;
  };
  for (const group of groups) {
    const own = stepOfAmounts(amountsOf([group], cells), group.unit);
    const step = own ?? (OWN_STEP.has(group.draft.id) ? null : sharedStep(group.unit)) ?? 1;
    for (let index = 0; index < group.count; index += 1) {
      const id = group.ids[index]!;
      cells.step[id] = stepOfFigure(cells.printed[id]!, step);
    }
  }
}

function amountsOf(groups: readonly Figures[], cells: Cells): Float64Array {
  const amounts = new Float64Array(groups.reduce((count, group) => count + group.count, 0));
  let next = 0;
  for (const group of groups) {
    for (let index = 0; index < group.count; index += 1) {
      amounts[next] = cells.printed[group.ids[index]!]!;
      next += 1;
    }
  }
  return amounts;
}
