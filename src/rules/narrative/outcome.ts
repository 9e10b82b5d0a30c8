/** How the rules about the narrative work: each turns a reading into outcomes; a figure that has one is tied. */
import type { Book, Place, Report, Rule, RuleMeta } from '../../model';
import { at, readable } from '../../model';
import { defineRule } from '../kit';
import type { Change, Figure, Item, Para, Reading, Target } from './reading';
import { readingOf, sentencePlace } from './reading';

/** One comparison of the text with the tables or with itself. */
export interface Outcome {
  /** The figures it accounts for. */
  readonly ties: readonly Figure[];
  /** Null when it held. */
  readonly finding: Report | null;
}

export type Judge = (reading: Reading) => readonly Outcome[];

/** The documents that the rules about the narrative rest on. */
export const NARRATIVE_BASIS: readonly string[] = [
  '预算法 第十四条',
  '地方预决算公开操作规程（财预〔2016〕143号）',
];

const cache = new WeakMap<Reading, Map<Judge, readonly Outcome[]>>();

/** What a judge says of a reading, worked out once. */
export function outcomesOf(reading: Reading, judge: Judge): readonly Outcome[] {
  const known = cache.get(reading) ?? new Map<Judge, readonly Outcome[]>();
  cache.set(reading, known);
  const outcomes = known.get(judge) ?? judge(reading);
  known.set(judge, outcomes);
  return outcomes;
}

export function narrativeRule(meta: RuleMeta, judge: Judge): Rule {
  return defineRule(meta, (book: Book, say) => {
    const reading = readingOf(book);
    if (!reading) {
      say.skip('not-applicable', `“${meta.title}”：没有情况说明`);
      return;
    }
    for (const { finding } of outcomesOf(reading, judge)) {
      if (finding) say.report(finding);
      else say.held();
    }
  });
}

export function held(...ties: readonly (Figure | null)[]): Outcome {
  return { ties: ties.filter((figure): figure is Figure => figure !== null), finding: null };
}

/** The place by meaning of something said in a paragraph: section and subject, no figures. Text may stand before any heading. */
export function keyOf(para: Para, what: string): string {
  const { number, heading } = para.section;
  return `${number ?? (heading === '' ? 'text' : heading)}/${what}`;
}

export function itemKey(item: Item): string {
  const { targets, words, after } = item;
  return keyOf(item.para, targets[0]?.id ?? (words === '' ? after : words));
}

/** The sentence first, then the cells of the tables. */
export function placesOf(reading: Reading, figure: Figure, targets: readonly Target[] = []): Place[] {
  const cells = targets
    .flatMap((target) => target.places)
    .map((place) => ({ ...place, role: 'counterpart' as const }));
  return [sentencePlace(reading, figure.para, figure.start, figure.end), ...cells.slice(0, 6)];
}

/** The sentence of a change, by its figure where it has one (持平 has none); then the cells. */
export function changePlaces(reading: Reading, change: Change, targets: readonly Target[] = []): Place[] {
  const figure = change.amount ?? change.rate ?? change.previous;
  return figure
    ? placesOf(reading, figure, targets)
    : [sentencePlace(reading, change.para, change.start, change.end)];
}

/** An amount as people read it in 万元. */
export function wan(fen: number, step = 10_000): string {
  return readable(fen, '万元', step === 0 ? 10_000 : Math.min(step, 10_000));
}

/** “表十一‘机关运行经费’”: what stands in a table. */
export function whereOf(reading: Reading, target: Target): string {
  return `${reading.ledger.tableLabel(at(target.places, 0))}“${target.label}”`;
}
