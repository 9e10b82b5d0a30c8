/** What a narrative says, clause by clause: figures with their subject, the group they belong to, and changes. */
import type { Figure } from './figures';
import type { Target } from './ledger';
import type { Para } from './plain-text';
import { quote } from './plain-text';
import type { Topic } from './topics';

/** Parts under a head: “预算收入8,672.24万元，其中：…”. */
export interface Group {
  readonly head: Item | null;
  readonly items: Item[];
  readonly outer: Group | null;
  /** Open brackets where it began; it ends with them. */
  readonly brackets: number;
}

/** One thing with what is said of it. A count and the amount behind it (31个，共计金额…) are one thing. */
export interface Item {
  readonly para: Para;
  readonly sentence: number;
  readonly topic: Topic;
  /** The subject without years, names and brackets; '' where it names nothing. */
  readonly words: string;
  /** What stands between a count and the next mark: 家行政单位. */
  readonly after: string;
  /** Everything between the previous figure and this one. */
  readonly lead: string;
  readonly group: Group | null;
  amount: Figure | null;
  count: Figure | null;
  share: Figure | null;
  /** The words after 占 that name the whole. */
  shareOf: string;
  targets: readonly Target[];
  readonly understood: boolean;
  readonly countTarget: Target | undefined;
  /** What a person filled in for it, where no table has it. */
  readonly answer: Target | undefined;
  readonly inReason: boolean;
  /** A year named as its own: “2023年度…预算收入”. */
  readonly year: number | null;
}

/** This year against last year. */
export interface Change {
  readonly para: Para;
  readonly sentence: number;
  /** Whose change it is; the first is the likeliest, the others where the wording leaves it open. */
  readonly owners: readonly Item[];
  /** Its words name something that no table has: an owner is only taken where its figures fit. */
  readonly isGuess: boolean;
  amount: Figure | null;
  rate: Figure | null;
  /** Last year's figure, where the text gives it. */
  previous: Figure | null;
  /** 与上年相同. */
  same: boolean;
  direction: 1 | -1 | 0;
  directionWord: string;
  rateDirection: 1 | -1 | 0;
  rateWord: string;
  /** The year compared with, where it is named. */
  year: number | null;
  readonly start: number;
  end: number;
  readonly inReason: boolean;
}

/** 主要包括：甲、乙、丙等 behind an amount. */
export interface NameList {
  readonly item: Item;
  readonly names: readonly string[];
  /** Ends in 等. */
  readonly open: boolean;
  /** Behind 用于 or 有, where purposes stand as well: 用于保障机关运转. */
  readonly mayBePurpose: boolean;
  readonly para: Para;
}

/** 本单位无“三公”经费预算. */
export interface NoneClaim {
  readonly para: Para;
  readonly words: string;
  readonly written: string;
  readonly targets: readonly Target[];
}

/** The heads of the lists that an item stands in, the nearest first. */
export function headsOf(item: Item): Item[] {
  const heads: Item[] = [];
  for (let { group } = item; group; group = group.outer) if (group.head) heads.push(group.head);
  return heads;
}

/** The words of an item as printed, up to its figure: “机关运行经费3798.29万元”. */
export function phraseOf(item: Item, figure: Figure): string {
  const from = figure.start;
  const lead = item.para.text.slice(0, from);
  const start = Math.max(...[...',。;:、'].map((mark) => lead.lastIndexOf(mark))) + 1;
  return quote(item.para, start, figure.end).replace(/^(?:其中)?[：:]?/, '');
}

/** The words of a count with what it counts: “等3家行政单位”. */
export function countPhrase(item: Item, count: Figure): string {
  const counted = /^[^单项部]{0,6}(?:单位(?:编报|公开|纳入)?|项目|部门)/.exec(item.after)?.[0] ?? '';
  return `${phraseOf(item, count)}${counted}`;
}

/** The clause a change is written in. */
export function changePhrase(change: Change): string {
  const lead = change.para.text.slice(0, change.start);
  const start = Math.max(...[...',。;:'].map((mark) => lead.lastIndexOf(mark))) + 1;
  return quote(change.para, start, change.end);
}
