/** What a person filled in, held against itself and against the tables; every doubt is a sentence. */
import type { Ask, Facts, Inputs } from '../model';
import { at, formatFen } from '../model';
import { readTyped } from './figures';
import { QUESTION_BY_ID, TOTAL_BY_ID } from './vocabulary';

export interface InputProblem {
  /** The inputs it is about, the one to look at first in front. */
  readonly asks: readonly string[];
  /** `wrong` cannot be printed; `doubt` can, but does not agree. */
  readonly kind: 'wrong' | 'doubt';
  readonly message: string;
}

/** Two figures of inputs, totals of inputs or facts. */
interface Agreement {
  readonly one: readonly string[];
  readonly other: string;
  /** `same`: the first add up to the second; `within`: they are no more than it. */
  readonly relation: 'same' | 'within';
}

const AGREEMENTS: readonly Agreement[] = [
  {
    one: [
      'last.three-public.abroad',
      'last.three-public.reception',
      'last.three-public.vehicleRunning',
      'last.three-public.vehiclePurchase',
    ],
    other: 'last.three-public.total',
    relation: 'same',
  },
  { one: ['last.expense.basic', 'last.expense.project'], other: 'last.summary.total', relation: 'same' },
  { one: ['last.general-expense.total'], other: 'last.summary.total', relation: 'within' },
  {
    one: ['procurement.goods', 'procurement.works', 'procurement.services'],
    other: 'procurement.total',
    relation: 'same',
  },
  {
    one: ['performance.routine.count', 'performance.specific.count'],
    other: 'project-current.count',
    relation: 'same',
  },
  {
    one: ['performance.routine.amount', 'performance.specific.amount'],
    other: 'project-current.total',
    relation: 'same',
  },
  { one: ['performance.public.routine.count'], other: 'performance.routine.count', relation: 'within' },
  { one: ['performance.public.routine.amount'], other: 'performance.routine.amount', relation: 'within' },
  { one: ['performance.public.specific.count'], other: 'performance.specific.count', relation: 'within' },
  { one: ['performance.public.specific.amount'], other: 'performance.specific.amount', relation: 'within' },
  { one: ['performance.reported'], other: 'performance.agencies', relation: 'within' },
  { one: ['vehicles.total'], other: 'vehicles.quota', relation: 'within' },
  { one: ['assets.equipment100'], other: 'assets.equipment50', relation: 'within' },
];

interface Figure {
  readonly label: string;
  /** Fen, or millionths of anything counted. */
  readonly value: number;
  readonly unit: string;
  /** Inputs it was made from. */
  readonly asks: readonly string[];
}

/**
 * Problems of the answers to `asks`: amounts that are no amounts, counts that are no whole numbers, parts that do not add
 * up. What is not filled in is no problem. With `facts` the answers are also held against the tables.
 */
export function validateInputs(
  asks: readonly Ask[],
  inputs: Inputs,
  facts: Facts | null = null,
): readonly InputProblem[] {
  const typed = asks.flatMap((ask) => typedProblem(ask, inputs[ask.id]?.trim() ?? ''));
  // A figure that is none is told as that, not as a sum that does not come out.
  const wrong = new Set(typed.flatMap((problem) => problem.asks));
  const asked = new Set(asks.map((ask) => ask.id));
  const doubts = AGREEMENTS.flatMap((agreement) => disagreement(agreement, inputs, facts)).filter(
    (problem) => problem.asks.some((id) => asked.has(id)) && !problem.asks.some((id) => wrong.has(id)),
  );
  return [...typed, ...doubts];
}

function typedProblem(ask: Ask, text: string): readonly InputProblem[] {
  if (text === '' || ask.kind === 'text') return [];
  const wrong = (message: string): readonly InputProblem[] => [{ asks: [ask.id], kind: 'wrong', message }];
  const value = readTyped(text, ask.unit);
  if (value === null) return wrong(`“${ask.label}”填的“${text}”不是数`);
  if (ask.kind === 'count' && value % 1_000_000 !== 0) return wrong(`“${ask.label}”填的“${text}”不是整数`);
  return value < 0 ? wrong(`“${ask.label}”填的“${text}”是负数`) : [];
}

function disagreement(agreement: Agreement, inputs: Inputs, facts: Facts | null): readonly InputProblem[] {
  const parts = agreement.one.map((id) => figureOf(id, inputs, facts));
  const other = figureOf(agreement.other, inputs, facts);
  if (!other || !parts.every((part): part is Figure => part !== null)) return [];
  const sum = parts.reduce((total, part) => total + part.value, 0);
  const agrees = agreement.relation === 'same' ? sum === other.value : sum <= other.value;
  if (agrees) return [];
  const names = parts.map((part) => part.label).join('、');
  const left = `${names}${parts.length > 1 ? '之和' : ''} ${shown(sum, other.unit)}`;
  const right = `${other.label} ${shown(other.value, other.unit)}`;
  const gap = shown(Math.abs(sum - other.value), other.unit);
  const message =
    agreement.relation === 'same'
      ? `${left}，${right}，${sum > other.value ? '多' : '少'} ${gap}`
      : `${left}，多于${right}`;
  return [{ asks: [...parts, other].flatMap((figure) => figure.asks), kind: 'doubt', message }];
}

function figureOf(id: string, inputs: Inputs, facts: Facts | null): Figure | null {
  const question = QUESTION_BY_ID.get(id);
  if (question) {
    const value = readTyped(inputs[id]?.trim() ?? '', question.unit);
    return value === null ? null : { label: question.label, value, unit: question.unit, asks: [id] };
  }
  const total = TOTAL_BY_ID.get(id);
  if (total) {
    const terms = total.terms.map((term) => figureOf(term, inputs, facts));
    if (!terms.every((term): term is Figure => term !== null)) return null;
    const value = terms.reduce((sum, term) => sum + term.value, 0);
    return {
      label: total.label,
      value,
      unit: at(terms, 0).unit,
      asks: terms.flatMap((term) => term.asks),
    };
  }
  const fact = facts?.byId.get(id);
  if (fact?.value.kind === 'amount') {
    return { label: `表中“${fact.label}”`, value: fact.value.fen, unit: '万元', asks: [] };
  }
  if (fact?.value.kind === 'count') {
    return { label: `表中“${fact.label}”`, value: fact.value.count * 1_000_000, unit: '个', asks: [] };
  }
  return null;
}

/** Everything typed is kept with six decimals, as 万元 in fen are. */
function shown(value: number, unit: string): string {
  const all = formatFen(value, { unit: '万元', decimals: 6, thousands: true, trimZeros: true });
  const decimals = all.includes('.') ? Math.max(2, all.length - all.indexOf('.') - 1) : 0;
  const isMoney = unit === '万元';
  return `${formatFen(value, { unit: '万元', decimals: isMoney ? Math.max(2, decimals) : decimals, thousands: true })}${unit}`;
}
