/** How a clause says what its figure is: a level, last year's figure, a change, a rate, a share. */
import { at } from '../../../model';
import type { Figure } from './figures';
import { withoutBrackets } from './plain-text';

export type Role = 'level' | 'previous' | 'change' | 'rate' | 'share' | 'other';

/** What the words before a figure say about it. */
export interface Clause {
  readonly role: Role;
  /** Of a change or rate; 0 where the words give none. */
  readonly direction: 1 | -1 | 0;
  /** The direction as written: “增加”. */
  readonly directionWord: string;
  /** What the figure is of, without years, fillers and brackets; '' when the clause leaves it to an earlier one. */
  readonly words: string;
  /** Of a share: the words after 占; '' where they name nothing. */
  readonly of: string;
  /** The year named as the figure's own or as the one compared with. */
  readonly year: number | null;
}

const UP = '增加|增长|增多|上升|提高|上涨|上调|增幅';
const DOWN = '减少|下降|降低|压减|压缩|缩减|下调|核减|降幅';
const DIRECTION = new RegExp(`(${UP}|${DOWN})(?:了|约|额|数|率|幅度?|金额|比例|资金|为|达|是|:|\\()*$`);
const RISES = new RegExp(`^(?:${UP})$`);
const BOTH = /增加\(减少\)|增长\(下降\)|增\(减\)/;
const LAST = '上一?年|去年|20\\d\\d年';
/** 比2023年预算, 与上年相比预算数, 较上年同口径 … */
const COMPARED = new RegExp(
  `(?:比|较|与|和|同|相比)?(?:${LAST})(?:度)?(?:初|的)?(?:预算数|预算|执行数|决算数|年初|同期|同口径|安排|批复)*(?:相比|比较|相较)?(?:预算数|预算)?|同比|同口径`,
  'g',
);
const SHARE = /占([^,。;:]*?)(?:的)?(?:比例|比重|百分比|比)?(?:为|达|约|是)*$/;
/** A figure of last year, not money carried over from it. */
const OF_LAST_YEAR = new RegExp(
  `^(?:比|较|与|同|和)?(上一?年|去年|20\\d\\d年)(?!末|底|结转|财政拨款结转|结余)`,
);

/** The last phrase of the words before a figure: what stands after the nearest mark, without brackets. */
export function lastPhrase(lead: string): string {
  const plain = withoutBrackets(lead);
  const phrase = plain.slice(Math.max(...[...',。;:、('].map((mark) => plain.lastIndexOf(mark))) + 1);
  return phrase.replace(/^(?:其中|以及|及|和|与|并|分别|包括|主要|用于|为)+/, '');
}

const FILLER =
  /^(?:其中|共|共有|共计|合计|总计|总额|总金额|金额|资金|涉及|预算|预算数|安排|为|是|的|约|达|总|数|计|全年|年初|批复|项目|财政|万元|有|分别)*$/;

/** Words that name nothing of their own: 共计金额, 涉及项目金额. */
export function isFiller(words: string): boolean {
  return FILLER.test(words);
}

/** Reads the words between the previous figure and this one. `year` is the budget's. */
export function clauseOf(figure: Figure, lead: string, year: number | null): Clause {
  const none = { direction: 0, directionWord: '', words: '', of: '', year: null } as const;
  const tail = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf(';')) + 1);
  if (figure.kind === 'percent') {
    const share = SHARE.exec(tail);
    if (share) return { ...none, role: 'share', of: withoutBrackets(at(share, 1)) };
    const rate = DIRECTION.exec(tail);
    if (rate)
      return { ...none, role: 'rate', ...directed(at(rate, 1)), ...comparison(tail.slice(0, rate.index)) };
    return {
      ...none,
      role: /\($/.test(tail) && tail.length === 1 ? 'share' : 'other',
      words: lastPhrase(tail),
    };
  }
  if (BOTH.test(tail.slice(-8))) return { ...none, role: 'change', ...comparison(tail.replace(BOTH, '')) };
  const change = DIRECTION.exec(tail);
  if (change && (figure.kind === 'amount' || /比|较|相比|同比/.test(tail))) {
    return {
      ...none,
      role: 'change',
      ...directed(at(change, 1)),
      ...comparison(tail.slice(0, change.index)),
    };
  }
  const phrase = lastPhrase(tail);
  const last = OF_LAST_YEAR.exec(phrase);
  const named = last ? Number.parseInt(at(last, 1), 10) : Number.NaN;
  if (last && (Number.isNaN(named) || (year !== null && named !== year))) {
    const words = phrase.slice(last[0].length).replace(/^度/, '');
    return {
      ...none,
      role: 'previous',
      words: isFiller(words) || /^(?:预算|执行|同口径)+数?$/.test(words) ? '' : words,
      year: Number.isNaN(named) ? null : named,
    };
  }
  return { ...none, role: 'level', words: subjectWords(tail), year: null };
}

function directed(word: string): { readonly direction: 1 | -1; readonly directionWord: string } {
  return { direction: RISES.test(word) ? 1 : -1, directionWord: word };
}

/** The subject of a change, and the year it is compared with. */
function comparison(before: string): { readonly words: string; readonly year: number | null } {
  const plain = withoutBrackets(before);
  const years = [...plain.matchAll(/(?:比|较|与|和|同)(20\d\d)年/g)];
  const named = years.at(-1);
  const phrase = lastPhrase(plain.replace(COMPARED, ''));
  return {
    words: isFiller(phrase) || /^(?:预算|执行)数?$/.test(phrase) ? '' : phrase,
    year: named ? Number(at(named, 1)) : null,
  };
}

/** The last phrase that names something; '' when none does. */
function subjectWords(lead: string): string {
  let rest = withoutBrackets(lead).replace(/[,:(]+$/, '');
  for (let tries = 0; tries < 3 && rest !== ''; tries += 1) {
    const phrase = lastPhrase(rest);
    const named = phrase.replace(/^20\d\d年(?:度|初)?/, '');
    if (!isFiller(named)) return phrase;
    // 涉及金额 is of what was counted before it.
    if (phrase.startsWith('涉及')) return '';
    rest = rest
      .slice(0, Math.max(0, rest.length - phrase.length))
      .replace(/(?:其中|以及|及|和|与|并|分别|包括|主要|用于|为)+$/, '')
      .replace(/[,:、(]+$/, '');
    // A new sentence or list does not take its subject from before it.
    if (/其中$/.test(rest)) break;
  }
  return '';
}

/** 与上年预算数相同, 与2023年持平, 无增减变化 … as claims that nothing changed. */
export const SAME =
  /(?:(?:与|和|同|比|较)?(?:上一?年|去年|20\d\d年)[^,。;:增减]{0,14}?(?:相同|持平|一致|相等|不变|没有变化|无变化|无增减变化|无增减)|持平|无增减变化)/g;

/** Where a reason begins; it ends with the sentence or the semicolon. */
const REASON = /(?:主要)?原因(?:是|为|:|系|在于)|是?由于|主要是|主要为|主要系/;

/** From where to where a text gives reasons. */
export function reasonsIn(text: string): (readonly [number, number])[] {
  const reasons: [number, number][] = [];
  for (const match of text.matchAll(new RegExp(REASON, 'g'))) {
    const rest = text.slice(match.index).search(/[。;]/);
    reasons.push([match.index, rest < 0 ? text.length : match.index + rest]);
  }
  return reasons;
}
