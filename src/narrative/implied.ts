/** What the program works out from what was typed, to be shown while it is typed: totals, changes, shares. */
import type { Book, Facts, Inputs } from '../model';
import { at, entry, formatFen } from '../model';
import { formatValue } from './figures';
import type { NarrateOptions } from './narrate';
import { openDesk } from './narrate';
import type { Change } from './questions';
import { CHANGES, INPUT_SHARES, INPUT_TOTALS } from './questions';
import type { Values } from './values';
import { QUESTION_BY_ID, TOTAL_BY_ID } from './vocabulary';

/** A figure that follows from inputs. Amounts carry thousands separators. */
export interface ImpliedFigure {
  readonly id: string;
  readonly label: string;
  /** The inputs it is made from. */
  readonly asks: readonly string[];
  readonly figure:
    | { readonly kind: 'total'; readonly amount: string; readonly unit: string }
    | { readonly kind: 'share'; readonly percent: string }
    | {
        readonly kind: 'change';
        readonly direction: 'up' | 'down' | 'same';
        readonly amount: string;
        /** Null where there is no rate: nothing last year, or too small to show. */
        readonly percent: string | null;
      };
}

/** Every total, change and share whose inputs are all filled in and whose table is there. */
export function impliedFigures(book: Book, inputs: Inputs, facts?: Facts): readonly ImpliedFigure[] {
  const options: NarrateOptions = facts ? { facts } : {};
  const { values } = openDesk(book, inputs, options);
  const figures: ImpliedFigure[] = [];
  for (const { id, label, terms } of INPUT_TOTALS) {
    const total = values.resolve(id);
    if (total.state !== 'known') continue;
    const asks = terms.filter((term) => QUESTION_BY_ID.has(term));
    const unit = entry(QUESTION_BY_ID, at(asks, 0)).unit;
    figures.push({
      id,
      label,
      asks,
      figure: { kind: 'total', amount: formatValue(total.value, 'M', '0', true), unit },
    });
  }
  for (const { id, label, part } of INPUT_SHARES) {
    const share = values.resolve(id);
    const asks = entry(TOTAL_BY_ID, part).terms;
    if (share.state !== 'known') continue;
    figures.push({
      id,
      label,
      asks,
      figure: { kind: 'share', percent: formatValue(share.value, '%2', '0') },
    });
  }
  for (const change of CHANGES) {
    const figure = changeOf(values, change);
    if (figure) figures.push({ id: change.id, label: change.label, asks: change.previous, figure });
  }
  return figures;
}

function changeOf(values: Values, change: Change): ImpliedFigure['figure'] | null {
  const result = values.change(change);
  if (result.state !== 'change') return null;
  const { outcome, rises, amount, before } = result;
  return {
    kind: 'change',
    direction: outcome === '平' ? 'same' : rises ? 'up' : 'down',
    amount: formatFen(amount, { unit: '万元', decimals: 2, thousands: true }),
    percent:
      outcome === '有率'
        ? formatValue({ kind: 'ratio', ratio: { part: amount, whole: before } }, '%2', '0')
        : null,
  };
}
