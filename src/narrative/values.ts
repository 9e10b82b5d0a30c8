/** What the ids of a wording file stand for in one book with one person's inputs. */
import type { Book, Fact, FactId, FactRow, Facts, FactValue, Inputs, Place } from '../model';
import { entry, formatFen, roundToStep } from '../model';
import { TABLE_NAMES } from '../facts';
import { hundredthsOfPercent, PRINTED_STEP, readTyped } from './figures';
import { Explainer } from './how';
import type { Change, InputShare, InputTotal, Question } from './questions';
import {
  CHANGE_BY_ID,
  changeField,
  FACT_BY_ID,
  KIND_SUBJECT,
  LIST_BY_ID,
  QUESTION_BY_ID,
  SHARE_BY_ID,
  TOTAL_BY_ID,
  VERSION_SUBJECT,
} from './vocabulary';

/** A figure or word that can be printed. */
export interface Known {
  readonly state: 'known';
  readonly value: FactValue;
  /** Typed by a person, so not to be rounded. */
  readonly exact: boolean;
  /** `input`: exactly what a person filled in; `fact`: from the tables, or calculated. */
  readonly source: 'fact' | 'input';
  readonly places: readonly Place[];
  readonly how: string;
}

export type Resolution =
  | Known
  /** A blank: `label` is what is printed in it, `ask` the input that fills it. */
  | { readonly state: 'blank'; readonly ask: string; readonly label: string }
  /** The tables do not give it; `why` is a sentence. */
  | { readonly state: 'absent'; readonly why: string };

type Blank = Exclude<Resolution, Known>;

/** This year against last year, decided on the figures as printed. */
interface ChangeResult {
  readonly state: 'change';
  readonly outcome: '平' | '有率' | '无率';
  readonly rises: boolean;
  /** Absolute, fen, rounded as printed. */
  readonly amount: number;
  readonly before: number;
  readonly places: readonly Place[];
  readonly how: { readonly amount: string; readonly percent: string };
}

const YEAR = 'document.year';

/** A fact that stands in for another's blank: last year cannot be told without the year. */
export const ASKED_AS: Readonly<Record<FactId, string>> = { 'document.lastYear': YEAR };

export class Values {
  private readonly explain: Explainer;

  constructor(
    private readonly book: Book,
    private readonly facts: Facts,
    private readonly inputs: Inputs,
    private readonly version: string,
  ) {
    this.explain = new Explainer(book, facts);
  }

  /** A field outside a list. */
  resolve(id: string): Resolution {
    const field = changeField(id);
    if (field) return this.changePart(field.change, field.part);
    const fact = this.facts.byId.get(id);
    if (fact) return this.ofFact(fact);
    const total = TOTAL_BY_ID.get(id);
    if (total) return this.total(total);
    const share = SHARE_BY_ID.get(id);
    if (share) return this.share(share);
    const question = QUESTION_BY_ID.get(ASKED_AS[id] ?? id);
    if (question?.id === YEAR) return this.noYear(question);
    if (question) return this.answer(question);
    return this.absent(id);
  }

  /** A fact, also one of a list's line. */
  ofFact(fact: Fact): Known {
    const { value, places } = fact;
    return { state: 'known', value, exact: false, source: 'fact', places, how: this.explain.fact(fact) };
  }

  /** Which case the subject of a choice is in, as the vocabulary names them. */
  caseOf(subject: string): string {
    if (subject === VERSION_SUBJECT) return this.version;
    if (subject === KIND_SUBJECT) return this.book.organisationKind === 'department' ? '部门' : '单位';
    if (LIST_BY_ID.has(subject)) {
      const rows = this.facts.lists.get(subject);
      if (!rows) return '缺';
      return rows.length === 0 ? '空' : rows.length === 1 ? '一' : '多';
    }
    const change = CHANGE_BY_ID.get(subject);
    if (change) {
      const result = this.change(change);
      return result.state === 'change' ? result.outcome : result.state === 'blank' ? '未填' : '缺';
    }
    const resolution = this.resolve(subject);
    if (resolution.state === 'absent') return '缺';
    if (FACT_BY_ID.has(subject)) return resolution.state === 'known' ? signOf(resolution.value) : '缺';
    if (resolution.state === 'blank') return '未填';
    if (resolution.value.kind === 'text') return '填';
    return signOf(resolution.value) === '零' ? '零' : '非零';
  }

  /**
   * Why a subject has no figure: the blank to fill, or the table that is missing. Throws a RangeError for one that has: every case of
   * that needs a branch (template/validate).
   */
  whyNot(subject: string): Blank {
    const change = CHANGE_BY_ID.get(subject);
    const result = change ? this.change(change) : this.resolve(subject);
    if (result.state === 'blank' || result.state === 'absent') return result;
    throw new RangeError(`no branch for ${subject}`);
  }

  rows(list: string): readonly FactRow[] {
    return this.facts.lists.get(list) ?? [];
  }

  /** Whether the change goes up; only asked where there is one. */
  rises(change: Change): boolean {
    const result = this.change(change);
    return result.state === 'change' && result.rises;
  }

  private absent(id: string): Blank {
    const { table, label } = FACT_BY_ID.get(id) ?? entry(LIST_BY_ID, id);
    if (table === null) return { state: 'absent', why: `没有“${label}”` };
    const found = this.book.tables.find((each) => each.id === table);
    const why = found ? `“${found.label}”中没有找到“${label}”` : `没有找到“${TABLE_NAMES[table]}”`;
    return { state: 'absent', why };
  }

  /** A year that was typed is among the facts; what is not there was not typed, or is no year. */
  private noYear({ id, label }: Question): Blank {
    const typed = this.inputs[id]?.trim() ?? '';
    return { state: 'blank', ask: id, label: typed === '' ? label : `${label}：“${typed}”不是四位数的年份` };
  }

  private answer(question: Question): Resolution {
    const { id, label } = question;
    const typed = this.inputs[id]?.trim() ?? '';
    const blank = { state: 'blank', ask: id, label } as const;
    if (typed === '') return blank;
    const common = { state: 'known', source: 'input', exact: true, places: [], how: '' } as const;
    if (question.kind === 'text') {
      const text = question.passage ? typed : asPhrase(typed);
      return text === '' ? blank : { ...common, value: { kind: 'text', text } };
    }
    const number = readTyped(typed, question.unit);
    const wrong = { ...blank, label: `${label}：“${typed}”不是${question.kind === 'count' ? '整数' : '数'}` };
    if (number === null) return wrong;
    if (question.kind === 'amount') {
      return { ...common, value: { kind: 'amount', fen: number, step: PRINTED_STEP } };
    }
    if (number % 1_000_000 !== 0) return wrong;
    return { ...common, value: { kind: 'count', count: number / 1_000_000 } };
  }

  private total(total: InputTotal): Resolution {
    let sum = 0;
    const places: Place[] = [];
    const terms: string[] = [];
    for (const term of total.terms) {
      const resolution = this.resolve(term);
      if (resolution.state === 'absent') return resolution;
      if (resolution.state === 'blank') return { state: 'blank', ask: resolution.ask, label: total.label };
      sum += numberOf(resolution.value);
      places.push(...resolution.places);
      terms.push((QUESTION_BY_ID.get(term) ?? entry(FACT_BY_ID, term)).label);
    }
    const value: FactValue =
      total.kind === 'count'
        ? { kind: 'count', count: sum }
        : { kind: 'amount', fen: sum, step: PRINTED_STEP };
    return { state: 'known', value, exact: true, source: 'fact', places, how: `= ${terms.join(' + ')}` };
  }

  private share(share: InputShare): Resolution {
    const above = this.resolve(share.part);
    const below = this.resolve(share.whole);
    if (below.state !== 'known') return below;
    if (above.state !== 'known') {
      const named = { ...above, label: share.label };
      return named;
    }
    const [part, whole] = [numberOf(above.value), numberOf(below.value)];
    if (whole === 0 && part !== 0) return { state: 'absent', why: `${share.label}：除数是零` };
    return {
      state: 'known',
      value: { kind: 'ratio', ratio: { part, whole } },
      exact: false,
      source: 'fact',
      places: below.places,
      how: `= ${entry(TOTAL_BY_ID, share.part).label} ÷ ${entry(FACT_BY_ID, share.whole).label}`,
    };
  }

  /** This year against last year; a blank or what is missing where one of them is not known. */
  change(change: Change): ChangeResult | Blank {
    const now = this.facts.byId.get(change.current);
    if (now?.value.kind !== 'amount') return this.absent(change.current);
    let before = 0;
    const labels: string[] = [];
    for (const id of change.previous) {
      const resolution = this.resolve(id);
      if (resolution.state !== 'known') return resolution;
      before += numberOf(resolution.value);
      labels.push(entry(QUESTION_BY_ID, id).label);
    }
    const current = roundToStep(now.value.fen, PRINTED_STEP);
    const difference = current - before;
    const amount = roundToStep(Math.abs(difference), PRINTED_STEP);
    const hasRate = before > 0 && hundredthsOfPercent({ part: amount, whole: before }) !== 0n;
    const read = (fen: number): string => formatFen(fen, { unit: '万元', decimals: 2, thousands: true });
    const last = `${read(before)}（填报：${labels.join(' + ')}）`;
    return {
      state: 'change',
      outcome: amount === 0 ? '平' : hasRate ? '有率' : '无率',
      rises: difference > 0,
      amount,
      before,
      places: now.places,
      how: {
        amount: `= ${read(current)}（${this.explain.cells(now)}）− ${last}`,
        percent: `= ${read(amount)} ÷ ${last}`,
      },
    };
  }

  private changePart(change: Change, part: 'amount' | 'percent' | 'direction'): Resolution {
    const result = this.change(change);
    if (result.state !== 'change') return result;
    const common = { state: 'known', exact: false, source: 'fact', places: result.places } as const;
    if (part === 'percent') {
      const ratio = { part: result.amount, whole: result.before };
      return { ...common, value: { kind: 'ratio', ratio }, how: result.how.percent };
    }
    return {
      ...common,
      value: { kind: 'amount', fen: result.amount, step: PRINTED_STEP },
      how: result.how.amount,
    };
  }
}

/** A phrase stands in the middle of a sentence: on one line, and without a full stop of its own (never “。；”). */
function asPhrase(text: string): string {
  return text.replace(/\s*\r?\n\s*/g, '').replace(/[\s。．.；;，,、：:！!]+$/u, '');
}

/** What is added up: fen of an amount, a number of things. Throws a RangeError for words and shares. */
function numberOf(value: FactValue): number {
  if (value.kind === 'amount') return value.fen;
  if (value.kind === 'count') return value.count;
  throw new RangeError(`no sum of ${value.kind}`);
}

function signOf(value: FactValue): string {
  switch (value.kind) {
    case 'text':
      return '有';
    case 'count':
      return value.count === 0 ? '零' : '正';
    case 'ratio':
      return hundredthsOfPercent(value.ratio) === 0n ? '零' : value.ratio.part < 0 ? '负' : '正';
    case 'amount': {
      const printed = roundToStep(value.fen, PRINTED_STEP);
      return printed === 0 ? '零' : printed < 0 ? '负' : '正';
    }
  }
}
