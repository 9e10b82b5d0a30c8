/** Changes with their owner and the last-year figure they imply; shared by the rules about changes. */
import { agreement, isWithinRounding, judgePercent } from './compare';
import type { Change, Figure, Item, Reading } from './reading';
import { figureId, LAST_YEAR } from './reading/subjects';

/** A change that belongs to an owner whose level is known. */
export interface OwnedChange {
  readonly change: Change;
  readonly owner: Item;
  /** Which figure changed, whichever table prints it; the words where no table has it. */
  readonly id: string;
  /** This year's figure that the change is taken from, fen. */
  readonly level: number;
  /** Signed, fen; null where the text gives neither amount nor last year's figure. */
  readonly amount: number | null;
  /** Last year's figure as the text implies it, fen. */
  readonly base: number | null;
  readonly trial: Trial;
}

/** A change that says by how much, so that last year's figure follows from it. */
export interface MovedChange extends OwnedChange {
  readonly amount: number;
  readonly base: number;
}

/** Amount and base are known together or not at all. */
export function isMoved(each: OwnedChange): each is MovedChange {
  return each.amount !== null;
}

/** How the figures of a change fit together. */
export interface Trial {
  readonly previous: 'equal' | 'different' | 'none';
  readonly rate: 'equal' | 'truncated' | 'within' | 'different' | 'zero-base' | 'none';
  /** The percentage that should be written. */
  readonly expected: string;
  readonly fits: boolean;
}

const cache = new WeakMap<Reading, readonly OwnedChange[]>();

/** Every change whose owner is known, the owner being the one whose figures fit where the wording leaves a choice. */
export function ownedChanges(reading: Reading): readonly OwnedChange[] {
  const known = cache.get(reading);
  if (known) return known;
  const owned = reading.changes.flatMap((change) => own(change) ?? []);
  cache.set(reading, owned);
  return owned;
}

function own(change: Change): OwnedChange | null {
  const tries = change.owners.flatMap((owner) => levelsOf(owner).map((level) => tryOn(change, owner, level)));
  return tries.find(({ trial }) => trial.fits) ?? (change.isGuess ? null : tries[0]) ?? null;
}

/**
 * The text's figure, then what the tables have for it. Only where no table agrees may any of them be meant: a wrong level is
 * reported where it stands, its change is judged by itself.
 */
function levelsOf({ amount, targets }: Item): number[] {
  const agreeing = amount ? targets.filter((target) => agreement(amount, target) === 'equal') : [];
  const meant = agreeing.length > 0 ? agreeing : targets;
  return [...new Set([...(amount ? [amount.fen] : []), ...meant.map(({ value }) => value)])];
}

function tryOn(change: Change, owner: Item, level: number): OwnedChange {
  const { previous, amount, rate } = change;
  const direction = change.direction === 0 ? change.rateDirection : change.direction;
  const sign = direction === 0 ? 1 : direction;
  const signed = change.same ? 0 : amount ? sign * amount.fen : previous ? level - previous.fen : null;
  const base = signed === null ? null : level - signed;
  const step = amount?.step ?? previous?.step ?? 10_000;
  const first = owner.targets[0]?.id;
  const id = first === undefined ? `text:${owner.words}` : figureId(first);
  const prior =
    previous && amount
      ? Math.abs(level - previous.fen - sign * amount.fen) * 2 <= slack([previous, amount, owner.amount])
        ? 'equal'
        : 'different'
      : 'none';
  const judged =
    rate && signed !== null
      ? judgeRate(rate, Math.abs(signed), step, previous?.fen ?? (base as number))
      : { rate: 'none' as const, expected: '' };
  const fits =
    prior !== 'different' &&
    (judged.rate === 'equal' || judged.rate === 'none') &&
    (prior === 'equal' || judged.rate === 'equal');
  return { change, owner, id, level, amount: signed, base, trial: { previous: prior, ...judged, fits } };
}

/** Twice the difference that the last digits leave open; figures of one step must agree exactly. */
function slack(figures: readonly (Figure | null)[]): number {
  const steps = figures.flatMap((figure) => (figure ? [figure.step] : []));
  return steps.every((step) => step === steps[0]) ? 0 : steps.reduce((sum, step) => sum + step, 0);
}

function judgeRate(
  rate: Figure,
  amount: number,
  step: number,
  base: number,
): { rate: Trial['rate']; expected: string } {
  if (base <= 0) return { rate: 'zero-base', expected: '' };
  const { verdict, expected } = judgePercent(rate, amount, base);
  if (verdict === 'equal') return { rate: 'equal', expected };
  if (verdict === 'truncated') return { rate: 'truncated', expected };
  return { rate: isWithinRounding(rate, amount, step, base, step) ? 'within' : 'different', expected };
}

/** Last year's figure as a person filled it in, also where it is the sum of several; empty where it is not at hand. */
export function answeredLastYear(reading: Reading, id: string): number[] {
  return (LAST_YEAR[id] ?? []).flatMap((terms) => {
    const values = terms.map((term) => reading.ledger.input(term, 'amount')?.value);
    const isWhole = values.every((value): value is number => value !== undefined);
    return isWhole ? [values.reduce((sum, value) => sum + value, 0)] : [];
  });
}
