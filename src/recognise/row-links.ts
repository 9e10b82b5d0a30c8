/** How the rows of a panel are linked to each other, kept from edit to edit: reading a long table again takes longer than checking the edit. */
import type { CellId, Cells, Panel } from '../model';
import { mainColumn } from './assemble';
import type { ProjectNames } from './hierarchy';
import { readProjectNames, staysLinked } from './hierarchy';

export class RowLinks {
  readonly #panel: Panel;
  readonly #cells: Cells;
  readonly #names: ProjectNames | null;
  /** By row: the figure in the main column as printed and its step, fen. */
  readonly #amounts: Float64Array;
  readonly #steps: Float64Array;
  /** The cell of the first row in the main column. */
  readonly #first: CellId;

  /** Null for a panel whose rows are linked whatever their amounts are; `known` are the names of organisations. */
  static of(panel: Panel, cells: Cells, known: ReadonlySet<string>): RowLinks | null {
    const { tableId, rows } = panel;
    if (tableId === 'project-current' || tableId === 'project-carryover')
      return new RowLinks(panel, cells, readProjectNames(rows, known));
    if (tableId === 'institutions' || !rows.some((row) => row.kind === 'organisation')) return null;
    const isByNames = tableId === 'operating' || tableId === 'procurement';
    return isByNames && rows.every((row) => row.kind !== 'code') ? null : new RowLinks(panel, cells, null);
  }

  private constructor(panel: Panel, cells: Cells, names: ProjectNames | null) {
    this.#panel = panel;
    this.#cells = cells;
    this.#names = names;
    this.#first = panel.firstCell + Math.max(0, mainColumn(panel));
    this.#amounts = new Float64Array(panel.rows.length);
    this.#steps = new Float64Array(panel.rows.length);
    for (let row = 0; row < panel.rows.length; row += 1) this.#read(row);
  }

  /** Whether the rows are linked as before now that the figures of some of them were edited. */
  stay(edited: readonly number[]): boolean {
    for (const row of edited) this.#read(row);
    return staysLinked(this.#panel.rows, this.#names, this.#amounts, widestOf(this.#steps));
  }

  #read(row: number): void {
    const id = this.#first + row * this.#panel.columns.length;
    this.#amounts[row] = this.#cells.printed[id]!;
    this.#steps[row] = this.#cells.step[id]!;
  }
}

/** The widest of steps, one fen at least. */
function widestOf(steps: Float64Array): number {
  let widest = 1;
  for (let row = 0; row < steps.length; row += 1) if (steps[row]! > widest) widest = steps[row]!;
  return widest;
}
