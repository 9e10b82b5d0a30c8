/** The figures of a performance-target form, by meaning. */
import type { ColumnConcept, SheetSnapshot, TargetAmount } from '../model';
import { fenFromNumber } from '../model';
import type { MoneyUnit } from '../model';
import { rowOf } from './sheet-row';
import { plain } from './text';

/** Labels of sources, told apart by the block they stand in: 实施期 on the left, 年度 on the right. */
const SOURCES: readonly (readonly [RegExp, ColumnConcept, ColumnConcept])[] = [
  [/^中央(?:财政)?(?:资金|补助)/, 'periodCentral', 'yearCentral'],
  [/^省级?(?:财政)?(?:资金|补助)/, 'periodProvincial', 'yearProvincial'],
  [/^(?:市县|市级|县级|市|县|本级).*资金/, 'periodLocal', 'yearLocal'],
  [/^单位自筹/, 'periodOwn', 'yearOwn'],
  [/^其他资金/, 'periodOther', 'yearOther'],
];

const PLAIN_LABELS: readonly (readonly [RegExp, ColumnConcept])[] = [
  [/^实施期资金总额/, 'periodTotal'],
  [/^(?:本)?年度资金总额/, 'yearTotal'],
  [/^预算数/, 'projectBudget'],
  [/^财政(?:资金|拨款)/, 'fiscalFunds'],
];

const PLANS: readonly (readonly [RegExp, ColumnConcept])[] = [
  [/^[34]月底$/, 'planQ1'],
  [/^[67]月底$/, 'planQ2'],
  [/^(?:9|10)月底$/, 'planQ3'],
  [/^12月底$/, 'planQ4'],
];

/** Shares are kept as millionths, as in Cells.fen. */
const MICRO = 1_000_000;

/** Reads sheet rows [top, bottom]. A label's figure is the next number to its right before another label; a plan's stands below it. */
export function formFigures(
  sheet: SheetSnapshot,
  top: number,
  bottom: number,
  unit: MoneyUnit,
): Partial<Record<ColumnConcept, TargetAmount>> {
  const amounts: Partial<Record<ColumnConcept, TargetAmount>> = {};
  let yearFrom = Number.POSITIVE_INFINITY;
  let hasPeriod = false;
  for (let row = top; row <= bottom; row += 1) {
    let waiting: ColumnConcept | null = null;
    rowOf(sheet, row).forEach((value, index) => {
      const column = sheet.left + index;
      if (typeof value === 'number') {
        const fen = waiting === null ? null : fenFromNumber(value, unit);
        if (waiting !== null && fen !== null) amounts[waiting] ??= { fen, row, column };
        waiting = null;
        return;
      }
      const text = plain(value).replace(/^其中[:：]?/, '');
      if (text === '') return;
      const plan = PLANS.find(([pattern]) => pattern.test(text));
      if (plan) {
        const below = rowOf(sheet, row + 1)[index];
        if (typeof below === 'number')
          amounts[plan[1]] ??= { fen: Math.round(below * MICRO), row: row + 1, column };
        return;
      }
      const named = PLAIN_LABELS.find(([pattern]) => pattern.test(text))?.[1];
      if (named === 'periodTotal') hasPeriod = true;
      if (named === 'yearTotal') yearFrom = column;
      const source = named === undefined ? SOURCES.find(([pattern]) => pattern.test(text)) : undefined;
      if (named !== undefined) waiting = named;
      else if (source && !hasPeriod && yearFrom === Number.POSITIVE_INFINITY)
        waiting = source[1] === 'periodOther' ? 'otherFunds' : null;
      else if (source) waiting = hasPeriod && column < yearFrom ? source[1] : source[2];
      else waiting = null;
    });
  }
  return amounts;
}
