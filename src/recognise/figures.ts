/** Cell values → figures: what a cell holds, in fen, and the step it is printed to. */
import type { CellValue, Cells, MoneyUnit } from '../model';
import {
  at,
  CellState,
  FEN_PER_UNIT,
  decimalsOf,
  fenFromNumber,
  hasDecimalsWithin,
  isMultipleOf,
  isErrorText,
  numberFromText,
  roundToStep,
  stepOf,
} from '../model';
import type { CellStateCode } from '../model';

const DASHES = /^[\s\-–—―－/]+$/;

/**
 * Reads one amount cell into `cells[id]`, which must be blank before. `format` is its number format code. Returns whether the cell holds a
 * figure. Nothing is made on the way: a long table has hundreds of thousands of them.
 */
export function readFigure(
  value: Exclude<CellValue, null>,
  format: string,
  unit: MoneyUnit,
  cells: Cells,
  id: number,
): boolean {
  if (typeof value !== 'number') return readText(value, unit, cells, id);
  const fen = value === 0 ? 0 : fenFromNumber(value, unit);
  if (fen === null) {
    cells.state[id] = CellState.text;
    return false;
  }
  cells.state[id] = CellState.number;
  if (value === 0) return true;
  cells.fen[id] = fen;
  cells.printed[id] = printedFen(value, fen, format, unit);
  return true;
}

function readText(value: string | boolean, unit: MoneyUnit, cells: Cells, id: number): boolean {
  const code = typeof value === 'boolean' ? CellState.text : stateOfText(value);
  cells.state[id] = code;
  if (code !== CellState.textNumber) return false;
  const parsed = numberFromText(String(value));
  const fen = parsed ? fenFromNumber(parsed.value, unit) : null;
  if (fen === null) {
    cells.state[id] = CellState.text;
    return false;
  }
  cells.fen[id] = fen;
  cells.printed[id] = fen;
  return true;
}

/** What a text in an amount column is at first sight; what may be a number is called one until it is read. */
function stateOfText(text: string): CellStateCode {
  if (isErrorText(text)) return CellState.error;
  if (text.trim() === '') return CellState.blank;
  return DASHES.test(text) ? CellState.dash : CellState.textNumber;
}

function printedFen(value: number, fen: number, format: string, unit: MoneyUnit): number {
  const decimals = decimalsShown(format);
  if (decimals === null || hasDecimalsWithin(value, decimals) || decimalsOf(value) <= decimals) return fen;
  return roundToStep(fen, stepOf(decimals, unit));
}

const shownCache = new Map<string, number | null>();
/** The format asked about last: a table's amounts mostly share one, and comparing is quicker than looking up. */
let lastFormat = '';
let lastShown: number | null = null;

/**
 * Digits after the point that a number format shows; null for General and text formats, which show what is stored.
 * Percent, scientific and date formats are not amounts: they too give null.
 */
export function decimalsShown(format: string): number | null {
  if (format === lastFormat) return lastShown;
  lastFormat = format;
  lastShown = shownCache.get(format) ?? readShown(format);
  shownCache.set(format, lastShown);
  return lastShown;
}

function readShown(format: string): number | null {
  const positive = at(format.split(';'), 0).replace(/"[^"]*"|\\.|_.|\*.|\[[^\]]*\]/g, '');
  if (!/[0#?]/.test(positive) || /[%eEyYmMdDhHsS@/]/.test(positive) || /General/i.test(positive)) return null;
  return /\.([0#?]*)/.exec(positive)?.[1]?.length ?? 0;
}

/** Powers of ten in fen that a step may be, largest first, down from 0.01 万元 (100 元). */
const STEPS = [10_000, 1_000, 100, 10, 1] as const;
/** Share of a table's amounts that must be written to a step for it to be the table's. */
const MOST = 0.9;
/** Share that must not be rounder still, or the roundness is the budget's, not the rounding's. */
const SOME_NOT_ROUNDER = 0.2;
/** Different amounts needed to judge a table by itself. */
const ENOUGH = 8;

/**
 * The step a table in 元 is written to: 1 fen unless its amounts betray a coarser rounding (figures carried over from
 * 万元 with two decimals are all multiples of 100 元, and their hundreds are not all zero). Null when there are too few amounts.
 */
export function stepOfAmounts(amounts: Float64Array, unit: MoneyUnit): number | null {
  const coarsest = coarsestStep(unit);
  // Where every amount is a multiple of the coarsest step there is nothing to weigh, and no set of a long table's amounts to build.
  if (FEN_PER_UNIT[unit] > 100 && areMultiples(amounts, coarsest)) return coarsest;
  const distinct = new Set<number>();
  for (let index = 0; index < amounts.length; index += 1) {
    const fen = amounts[index]!;
    if (fen !== 0) distinct.add(Math.abs(fen));
  }
  if (FEN_PER_UNIT[unit] > 100) return coarsestWritten(distinct, coarsest);
  if (distinct.size < ENOUGH) return null;
  for (const step of STEPS) {
    if (share(distinct, step) < MOST) continue;
    return 1 - share(distinct, step * 10) >= SOME_NOT_ROUNDER ? step : 1;
  }
  return 1;
}

/** The coarsest step that amounts in this unit may be written to, in fen. */
export function coarsestStep(unit: MoneyUnit): number {
  return Math.min(10_000, FEN_PER_UNIT[unit] === 100 ? 10_000 : FEN_PER_UNIT[unit] / 100);
}

function areMultiples(amounts: Float64Array, step: number): boolean {
  for (let index = 0; index < amounts.length; index += 1)
    if (!isMultipleOf(amounts[index]!, step)) return false;
  return true;
}

/** In 万元 and the like two decimals are the rule; more only where most of the amounts carry them. */
function coarsestWritten(distinct: ReadonlySet<number>, coarsest: number): number {
  for (const step of STEPS) if (step <= coarsest && share(distinct, step) >= MOST) return step;
  return 1;
}

function share(amounts: ReadonlySet<number>, step: number): number {
  let multiples = 0;
  for (const fen of amounts) if (isMultipleOf(fen, step)) multiples += 1;
  return multiples / amounts.size;
}

/** A cell's own step: the table's, or finer where it carries more digits. */
export function stepOfFigure(fen: number, tableStep: number): number {
  if (isMultipleOf(fen, tableStep)) return tableStep;
  for (const step of STEPS) if (step < tableStep && isMultipleOf(fen, step)) return step;
  return 1;
}
