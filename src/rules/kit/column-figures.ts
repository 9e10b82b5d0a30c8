/** What stands in each amount column, counted once for all rules that look at every figure of a workbook. */
import type { Book, CellId, Column, Panel, PanelQuestion } from '../../model';
import { at, CellState, FEN_PER_UNIT, isMultipleOf, panelAnswer } from '../../model';
import { amountColumnsOf } from './select';

export interface ColumnFigures {
  readonly column: Column;
  /** Cells that hold a number. */
  readonly numbers: number;
  /** Cells that hold a number typed as text, or words. */
  readonly textNumbers: number;
  readonly texts: number;
  /** Whether a figure is below zero as printed. */
  readonly hasNegative: boolean;
  /** Whether a figure has digits beyond the hundredth of the column's unit, shown or hidden by its format. */
  readonly hasFineDigits: boolean;
}

const FIGURES: PanelQuestion<readonly ColumnFigures[]> = {
  answer: (book, panel) => count(book, panel, amountColumnsOf(panel)),
  // Numbers took the place of numbers, so how many there are is as before; a column where nothing is odd is odd only by what is new.
  again: (book, panel, before, cells) =>
    before.map((figures) => {
      const { column } = figures;
      const own = cells.filter((cell) => (cell - panel.firstCell) % panel.columns.length === column.index);
      if (own.length === 0) return figures;
      const isPlain = !figures.hasNegative && !figures.hasFineDigits;
      return isPlain && own.every((cell) => !isOdd(book, cell, column))
        ? figures
        : at(count(book, panel, [column]), 0);
    }),
  same: (one, other) => one.every((figures, index) => isSame(figures, at(other, index))),
};

function isSame(one: ColumnFigures, other: ColumnFigures): boolean {
  return one.hasNegative === other.hasNegative && one.hasFineDigits === other.hasFineDigits;
}

/** The amount columns of a panel of the book with what stands in them. Most columns hold nothing that a rule must look at cell by cell. */
export function columnFigures(book: Book, panel: Panel): readonly ColumnFigures[] {
  return panelAnswer(book, panel, FIGURES);
}

interface Counted {
  readonly column: Column;
  /** What a figure of the column is printed in at the finest, fen. */
  readonly hundredth: number;
  numbers: number;
  textNumbers: number;
  texts: number;
  hasNegative: boolean;
  hasFineDigits: boolean;
}

/** Rows that are counted column by column before the next ones are: their cells stay at hand. */
const BLOCK = 256;

/** Counts some columns of a panel. */
function count(book: Book, panel: Panel, columns: readonly Column[]): readonly ColumnFigures[] {
  const counted = columns.map((column): Counted => ({
    column,
    hundredth: FEN_PER_UNIT[column.unit] / 100,
    numbers: 0,
    textNumbers: 0,
    texts: 0,
    hasNegative: false,
    hasFineDigits: false,
  }));
  for (let from = 0; from < panel.rows.length; from += BLOCK) {
    const until = Math.min(from + BLOCK, panel.rows.length);
    for (const figures of counted) countRows(book, panel, figures, from, until);
  }
  return counted;
}

function countRows({ cells }: Book, panel: Panel, figures: Counted, from: number, until: number): void {
  const { state, printed, fen } = cells;
  const { column, hundredth } = figures;
  const width = panel.columns.length;
  const end = panel.firstCell + until * width;
  let [numbers, textNumbers, texts] = [0, 0, 0];
  for (let id = panel.firstCell + from * width + column.index; id < end; id += width) {
    const code = state[id];
    if (code === CellState.number) numbers += 1;
    else if (code === CellState.textNumber) textNumbers += 1;
    else {
      if (code === CellState.text) texts += 1;
      continue;
    }
    const value = printed[id]!;
    // Zeros are most of a long table, and a zero is exact, whatever its unit.
    if (value === 0 && fen[id] === 0) continue;
    if (value < 0) figures.hasNegative = true;
    if (value !== fen[id] || !isMultipleOf(value, hundredth)) figures.hasFineDigits = true;
  }
  figures.numbers += numbers;
  figures.textNumbers += textNumbers;
  figures.texts += texts;
}

/** Whether a number is one of those that rules look at one by one: below zero, or with digits beyond the hundredth of its unit. */
function isOdd({ cells }: Book, cell: CellId, { unit }: Column): boolean {
  const value = at(cells.printed, cell);
  return value < 0 || value !== cells.fen[cell] || !isMultipleOf(value, FEN_PER_UNIT[unit] / 100);
}
