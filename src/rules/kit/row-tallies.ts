/** On how many rows of a panel an equation between columns holds, kept so that an edited row is counted again by itself. */
import type { Book, Cells, Column, Panel } from '../../model';

/** Rows on which an equation fails and holds; rows of zeros are neither. */
export interface Tally {
  readonly failing: number;
  readonly holding: number;
}

interface Equation {
  /** Columns by index. */
  readonly total: number;
  readonly parts: readonly number[];
}

interface HeldTally extends Equation {
  /** What each row is: NOTHING, HOLDS or FAILS. */
  readonly rows: Uint8Array;
  /** Numbers of rows of each kind. */
  readonly counts: [nothing: number, holding: number, failing: number];
}

const NOTHING = 0;
const HOLDS = 1;
const FAILS = 2;

/** By the cells, which an edited book shares with the book it was. */
const heldOf = new WeakMap<Cells, Map<Panel, Map<string, HeldTally>>>();

export function rowTally(book: Book, panel: Panel, total: Column, parts: readonly Column[]): Tally {
  const equation = { total: total.index, parts: parts.map((column) => column.index) };
  const key = [equation.total, ...equation.parts].join();
  const tallies = talliesOf(book, panel);
  let held = tallies.get(key);
  if (!held) tallies.set(key, (held = count(book, panel, equation)));
  return { failing: held.counts[FAILS], holding: held.counts[HOLDS] };
}

/** Counts rows again whose amounts were edited. */
export function tallyAgain(book: Book, panel: Panel, rows: readonly number[]): void {
  for (const held of talliesOf(book, panel).values()) {
    for (const row of rows) {
      held.counts[held.rows[row] as 0 | 1 | 2] -= 1;
      const now = judge(book, panel, held, row);
      held.rows[row] = now;
      held.counts[now] += 1;
    }
  }
}

function talliesOf(book: Book, panel: Panel): Map<string, HeldTally> {
  let panels = heldOf.get(book.cells);
  if (!panels) heldOf.set(book.cells, (panels = new Map()));
  let tallies = panels.get(panel);
  if (!tallies) panels.set(panel, (tallies = new Map()));
  return tallies;
}

function count(book: Book, panel: Panel, equation: Equation): HeldTally {
  const rows = new Uint8Array(panel.rows.length);
  const counts: HeldTally['counts'] = [0, 0, 0];
  for (let row = 0; row < rows.length; row += 1) {
    const now = judge(book, panel, equation, row);
    rows[row] = now;
    counts[now] += 1;
  }
  return { ...equation, rows, counts };
}

/** Plain loops over the arrays of cells: this runs over every row of a table for every way its columns may add up. */
function judge({ cells }: Book, panel: Panel, { total, parts }: Equation, row: number): 0 | 1 | 2 {
  const { printed, step } = cells;
  const first = panel.firstCell + row * panel.columns.length;
  let difference = printed[first + total]!;
  let isZero = difference === 0;
  for (let index = 0; index < parts.length; index += 1) {
    const part = printed[first + parts[index]!]!;
    if (part !== 0) isZero = false;
    difference -= part;
  }
  if (isZero) return NOTHING;
  if (difference === 0) return HOLDS;
  let steps = step[first + total]!;
  for (let index = 0; index < parts.length; index += 1) steps += step[first + parts[index]!]!;
  return Math.abs(difference) > steps / 2 ? FAILS : HOLDS;
}
