/** The blanks of a book's narrative as a form, filled or not, and answers found in last year's workbook. */
import type { Ask, Book, Facts, Inputs, Place } from '../model';
import { formatFen } from '../model';
import { collectFacts } from '../facts';
import { branchFor, compose } from './compose';
import type { NarrateOptions } from './narrate';
import { askIn, openDesk } from './narrate';
import { QUESTIONS } from './questions';
import type { Node } from './template/syntax';
import { ASKED_AS } from './values';
import {
  changeField,
  FACT_BY_ID,
  KIND_SUBJECT,
  LIST_BY_ID,
  QUESTION_BY_ID,
  SHARE_BY_ID,
  TOTAL_BY_ID,
  VERSION_SUBJECT,
} from './vocabulary';

/** Questions behind an id of a wording file: the input itself, the terms of a total, last year's figures of a change. */
function questionsBehind(id: string): readonly string[] {
  const change = changeField(id)?.change;
  if (change) return change.previous;
  const terms = TOTAL_BY_ID.get(id)?.terms ?? TOTAL_BY_ID.get(SHARE_BY_ID.get(id)?.part ?? '')?.terms;
  return (terms ?? [ASKED_AS[id] ?? id]).filter((term) => QUESTION_BY_ID.has(term));
}

/** Whether a choice is settled by the book alone, before anybody has filled anything in. */
function isSettled(subject: string): boolean {
  return (
    subject === VERSION_SUBJECT ||
    subject === KIND_SUBJECT ||
    FACT_BY_ID.has(subject) ||
    LIST_BY_ID.has(subject)
  );
}

/**
 * Everything a person may be asked for this book, in the order of the text, whatever is filled in already and whichever
 * way the answers turn the sentences.
 */
export function inputForm(book: Book, options: NarrateOptions = {}): readonly Ask[] {
  const desk = openDesk(book, {}, options);
  const { values, style, wording } = desk;
  const asks = new Map<string, Ask>();
  const askBehind = (id: string, section: string): void => {
    for (const ask of questionsBehind(id)) if (!asks.has(ask)) asks.set(ask, askIn(section, ask));
  };
  const walk = (nodes: readonly Node[], section: string): void => {
    for (const node of nodes) {
      if (node.kind === 'list') walk(node.body, section);
      if (node.kind === 'field' && !(FACT_BY_ID.has(node.id) && values.resolve(node.id).state === 'known')) {
        askBehind(node.id, section);
      }
      if (node.kind !== 'choice') continue;
      if (isSettled(node.subject)) {
        const body = branchFor(node, values.caseOf(node.subject), style.versions);
        if (body) walk(body, section);
        else askBehind(node.subject, section);
        continue;
      }
      askBehind(node.subject, section);
      for (const branch of node.cases) walk(branch.body, section);
    }
  };
  for (const section of wording.sections) {
    for (const paragraph of section.paragraphs) {
      if (compose(paragraph.body, values, style).missing === null) walk(paragraph.body, section.id);
    }
  }
  return [...asks.values()];
}

/** A total of last year's workbook that answers a question of this year: a decimal string in 万元, and its cells. */
export interface PreviousLevel {
  readonly ask: string;
  readonly text: string;
  readonly places: readonly Place[];
}

export function previousLevels(
  previous: Book,
  facts: Facts = collectFacts(previous),
): readonly PreviousLevel[] {
  return QUESTIONS.flatMap((question): readonly PreviousLevel[] => {
    const fact = question.previous === null ? undefined : facts.byId.get(question.previous);
    if (fact?.value.kind !== 'amount') return [];
    const text = formatFen(fact.value.fen, { unit: '万元', decimals: 2 });
    return [{ ask: question.id, text, places: fact.places }];
  });
}

/** Answers that last year's workbook gives. */
export function inputsFromPrevious(previous: Book): Inputs {
  return Object.fromEntries(previousLevels(previous).map(({ ask, text }) => [ask, text]));
}
