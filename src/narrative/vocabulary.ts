/** What a wording file may speak of, by id, and the cases each of them can be in. */
import type { FactValue } from '../model';
import { FACT_CATALOGUE, LIST_CATALOGUE } from '../facts';
import type { Change, InputShare, InputTotal, Question } from './questions';
import { CHANGES, INPUT_SHARES, INPUT_TOTALS, QUESTIONS } from './questions';

export const FACT_BY_ID = new Map(FACT_CATALOGUE.map((fact) => [fact.id, fact]));
export const LIST_BY_ID = new Map(LIST_CATALOGUE.map((list) => [list.id, list]));
export const QUESTION_BY_ID: ReadonlyMap<string, Question> = new Map(
  QUESTIONS.map((each) => [each.id, each]),
);
export const TOTAL_BY_ID: ReadonlyMap<string, InputTotal> = new Map(
  INPUT_TOTALS.map((each) => [each.id, each]),
);
export const SHARE_BY_ID: ReadonlyMap<string, InputShare> = new Map(
  INPUT_SHARES.map((each) => [each.id, each]),
);
export const CHANGE_BY_ID: ReadonlyMap<string, Change> = new Map(CHANGES.map((each) => [each.id, each]));

/** The part of a change that a field prints. */
export type ChangePart = 'amount' | 'percent' | 'direction';

/** `change.income.percent` taken apart; null for other ids. */
export function changeField(id: string): { readonly change: Change; readonly part: ChangePart } | null {
  const whole = CHANGE_BY_ID.get(id);
  if (whole) return { change: whole, part: 'direction' };
  const match = /^(.+)\.(amount|percent)$/.exec(id);
  const change = CHANGE_BY_ID.get(match?.[1] ?? '');
  return change ? { change, part: match?.[2] as ChangePart } : null;
}

/** The subject of a choice that is about the layout's wording, and the one about the kind of organisation. */
export const VERSION_SUBJECT = '版';
export const KIND_SUBJECT = '主体';

/** The cases a subject can be in, and the labels that stand for several of them. */
export interface Subject {
  readonly values: readonly string[];
  /** Cases that need no branch: the program then says what is missing, or prints the blank. */
  readonly optional: readonly string[];
  readonly labels: Readonly<Record<string, readonly string[]>>;
}

const SIGNS: Subject = {
  values: ['缺', '零', '正', '负'],
  optional: ['缺'],
  labels: { 有: ['零', '正', '负'], 非零: ['正', '负'] },
};
const LIST: Subject = { values: ['缺', '空', '一', '多'], optional: ['缺'], labels: { 有: ['一', '多'] } };
const WORD: Subject = { values: ['缺', '有'], optional: ['缺'], labels: {} };
const TYPED_FIGURE: Subject = {
  values: ['未填', '零', '非零'],
  optional: ['未填'],
  labels: { 填: ['零', '非零'] },
};
const TYPED_WORD: Subject = { values: ['未填', '填'], optional: ['未填'], labels: {} };
const CHANGE: Subject = {
  values: ['缺', '未填', '平', '有率', '无率'],
  optional: ['缺', '未填'],
  labels: { 变: ['有率', '无率'] },
};

/** The label for all cases not named before it. */
export const OTHERWISE = '否则';

function ofKind(kind: FactValue['kind']): Subject {
  return kind === 'text' ? WORD : SIGNS;
}

/** What a choice may be about; null for an unknown id. */
export function subjectOf(id: string, versions: readonly string[]): Subject | null {
  if (id === VERSION_SUBJECT) return { values: versions, optional: [], labels: {} };
  if (id === KIND_SUBJECT) return { values: ['部门', '单位'], optional: [], labels: {} };
  const fact = FACT_BY_ID.get(id);
  if (fact) return ofKind(fact.kind);
  if (LIST_BY_ID.has(id)) return LIST;
  if (CHANGE_BY_ID.has(id)) return CHANGE;
  if (TOTAL_BY_ID.has(id)) return TYPED_FIGURE;
  const question = QUESTION_BY_ID.get(id);
  if (question) return question.kind === 'text' ? TYPED_WORD : TYPED_FIGURE;
  return null;
}

/** The cases a label stands for. */
export function casesOf(subject: Subject, label: string): readonly string[] | null {
  if (subject.values.includes(label)) return [label];
  return subject.labels[label] ?? null;
}
