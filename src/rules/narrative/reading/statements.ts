/** One paragraph → items, changes and figures of unknown role. */
import { at } from '../../../model';
import { claimsIn } from './claims';
import type { Figure } from './figures';
import { figuresIn } from './figures';
import type { Change, Group, Item, NameList, NoneClaim } from './items';
import { headsOf } from './items';
import type { Para } from './plain-text';
import type { Meaning, Resolver } from './resolve';
import type { Topic } from './topics';
import type { Clause } from './wording';
import { clauseOf, isFiller, lastPhrase, reasonsIn, SAME } from './wording';

export interface Statements {
  readonly items: readonly Item[];
  readonly changes: readonly Change[];
  readonly lists: readonly NameList[];
  readonly claims: readonly NoneClaim[];
  /** Every figure, understood or not. */
  readonly figures: readonly Figure[];
}

/** What a paragraph takes over from those before it in its section. */
export interface Before {
  readonly year: number | null;
  readonly head: Item | null;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

export function readStatements(para: Para, resolver: Resolver, before: Before): Statements {
  return new ParagraphReader(para, resolver, before).read();
}

const STRUCTURE = /其中|包括|主要用于|用于以下|分别(?=是|为|用于)|[。;()]/g;
const LIST = /^[,;。]?(?:其中)?[:,]?(?:主要)?(包括|用于|有):?([^。;]*)/;
class ParagraphReader {
  private readonly items: Item[] = [];
  private readonly changes: Change[] = [];
  private readonly lists: NameList[] = [];
  private group: Group | null = null;
  private brackets = 0;
  private sentence = 0;
  /** Since the last semicolon or start of a group, for whom a change belongs to. */
  private sinceMark = 0;
  private top: Item | null;
  private last: Item | null = null;
  /** What stood last before each open bracket: what follows a closed one is said of that again. */
  private readonly outside: (Item | null)[] = [];
  private open: Writable<Change> | null = null;
  private topic: Topic;
  private readonly reasons: readonly (readonly [number, number])[];

  constructor(
    private readonly para: Para,
    private readonly resolver: Resolver,
    private readonly before: Before,
  ) {
    this.topic = para.topic;
    this.top = before.head;
    this.reasons = reasonsIn(para.text);
  }

  read(): Statements {
    const { text } = this.para;
    const figures = figuresIn(this.para);
    const tokens: readonly (Figure | RegExpExecArray)[] = [...figures, ...text.matchAll(SAME)].sort(
      (a, b) => positionOf(a) - positionOf(b),
    );
    let from = 0;
    for (const token of tokens) {
      const start = positionOf(token);
      if (start < from) continue;
      const lead = text.slice(from, start);
      this.advance(lead);
      if ('kind' in token) {
        this.figure(token, lead);
        from = token.end;
      } else {
        from = start + token[0].length;
        this.same(start, from, token[0], lead);
      }
    }
    return {
      items: this.items,
      changes: this.changes,
      lists: this.lists,
      claims: claimsIn(this.para, (words) => this.meaning(words, words)),
      figures,
    };
  }

  /** Follows sentences, brackets and groups through the words up to the next figure. */
  private advance(lead: string): void {
    for (const [mark] of lead.matchAll(STRUCTURE)) {
      if (mark === '。') {
        this.sentence += 1;
        this.group = null;
        this.outside.length = 0;
        this.open = null;
        this.sinceMark = 0;
      } else if (mark === ';') {
        while (this.group?.outer) this.group = this.group.outer;
        this.open = null;
        this.sinceMark = 0;
      } else if (mark === '(') {
        this.brackets += 1;
        this.outside.push(this.last);
      } else if (mark === ')') {
        this.brackets = Math.max(0, this.brackets - 1);
        this.last = this.outside.pop() ?? this.last;
        while (this.group && this.group.brackets > this.brackets) this.group = this.group.outer;
      } else {
        const isFresh = this.last === null || this.last.sentence !== this.sentence;
        const head = isFresh ? this.top : this.last;
        if (this.group === null || this.group.head !== head) {
          this.group = { head, items: [], outer: this.group, brackets: this.brackets };
        }
        this.sinceMark = 0;
      }
    }
  }

  private figure(figure: Figure, lead: string): void {
    const clause = clauseOf(figure, lead, this.before.year);
    switch (clause.role) {
      case 'level':
        this.level(figure, lead, clause);
        return;
      case 'share':
        if (this.last && this.last.share === null) {
          this.last.share = figure;
          this.last.shareOf = clause.of;
        }
        return;
      case 'previous':
        // This year's figure under last year's name is a stale year, not last year's figure.
        if (
          figure.fen !== 0 &&
          this.meaning(clause.words, lead).targets.some((target) => target.value === figure.fen)
        ) {
          this.level(figure, lead, clause);
          return;
        }
        if (figure.kind === 'amount' && !this.isHistory(lead, clause)) this.changed(figure, lead, clause);
        return;
      case 'change':
      case 'rate':
        if (figure.kind === 'amount' || figure.kind === 'percent') this.changed(figure, lead, clause);
        return;
      case 'other':
        return;
    }
  }

  /** 2021年投入5万元, told without being compared with, is no figure of last year. */
  private isHistory(lead: string, { year }: Clause): boolean {
    return (
      year !== null && year + 1 !== this.before.year && !/(?:比|较|与|同|和)20\d\d年[^,。;]*$/.test(lead)
    );
  }

  private level(figure: Figure, lead: string, clause: Clause): void {
    const { last } = this;
    if (figure.kind === 'amount' && isFiller(this.resolver.clean(clause.words)) && !/[。;]/.test(lead)) {
      // 31个，共计金额4,205.12万元: the amount of what was counted.
      if (
        last?.count &&
        last.amount === null &&
        last.sentence === this.sentence &&
        !this.meaning(clause.words, lead).understood
      ) {
        last.amount = figure;
        last.targets = this.resolver.moneyOf(last.countTarget);
        return;
      }
    }
    const item = this.newItem(figure, lead, clause.words);
    this.place(item);
  }

  private newItem(figure: Figure | null, lead: string, words: string): Item {
    const rest = figure ? this.para.text.slice(figure.end) : '';
    const after = figure?.kind === 'count' ? at(rest.slice(0, 24).split(/[,。;:、\d]/, 1), 0) : '';
    const isMoney = figure === null || figure.kind === 'amount';
    const meaning = isMoney ? this.meaning(words, lead) : { targets: [], understood: false, opens: null };
    const whole = `${lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf(';')) + 1)}${figure?.unit ?? ''}${after}`;
    const counted =
      figure?.kind === 'count' ? this.resolver.count(whole, figure.unit, this.topic) : undefined;
    const item: Item = {
      para: this.para,
      sentence: this.sentence,
      topic: this.topic,
      words: this.resolver.clean(words),
      after,
      lead,
      group: this.group,
      amount: figure?.kind === 'amount' ? figure : null,
      count: figure?.kind === 'count' || figure?.kind === 'area' ? figure : null,
      share: null,
      shareOf: '',
      targets: meaning.targets,
      understood: meaning.understood,
      countTarget: counted,
      answer:
        figure && meaning.targets.length === 0 && !counted
          ? this.resolver.answer(figure, `${words}${after}`, lead, this.topic)
          : undefined,
      inReason: this.isReason(figure?.start ?? this.para.text.length),
      year: ownYear(lead),
    };
    if (
      meaning.opens &&
      (this.para.topic === 'overall' || this.para.topic === 'other') &&
      this.group === null
    )
      this.topic = meaning.opens;
    return item;
  }

  private place(item: Item): void {
    this.items.push(item);
    this.group?.items.push(item);
    this.last = item;
    if (this.group === null && !item.inReason) this.top = item;
    this.sinceMark += 1;
    this.open = null;
    const figure = item.amount;
    if (figure && /人员|公用/.test(item.words)) this.list(item, figure);
  }

  private list(item: Item, figure: Figure): void {
    const match = LIST.exec(this.para.text.slice(figure.end));
    if (!match) return;
    const written = at(match, 2);
    if (/\d/.test(written)) return;
    const names = written.replace(/等(?:支出|费用|方面|项目)?$/, '').split(/[、,]|(?<=[费资缴])和/);
    this.lists.push({
      item,
      names: names.filter((name) => name !== '' && name !== '无'),
      open: /等(?:支出|费用|方面|项目)?$/.test(written),
      mayBePurpose: at(match, 1) !== '包括',
      para: this.para,
    });
  }

  private changed(figure: Figure, lead: string, clause: Clause): void {
    const change = this.changeFor(clause, figure, lead);
    change.end = figure.end;
    change.year ??= clause.year;
    if (clause.role === 'previous') change.previous = figure;
    else if (clause.role === 'change') {
      change.amount = figure;
      change.direction = clause.direction;
      change.directionWord = clause.directionWord;
    } else {
      change.rate = figure;
      change.rateDirection = clause.direction;
      change.rateWord = clause.directionWord;
    }
  }

  private same(start: number, end: number, written: string, lead: string): void {
    const year = /20\d\d/.exec(written);
    const words = lastPhrase(lead.replace(/^.*[。;]/, ''));
    const change = this.newChange(lead, isFiller(words) ? '' : words, start);
    change.same = true;
    change.end = end;
    change.year = year ? Number(year[0]) : null;
    // 较上年持平 stands for itself: a figure behind it starts another change.
    this.open = null;
  }

  private changeFor(clause: Clause, figure: Figure, lead: string): Writable<Change> {
    const slot = clause.role === 'previous' ? 'previous' : clause.role === 'change' ? 'amount' : 'rate';
    if (this.open && this.open[slot] === null && clause.words === '') return this.open;
    return this.newChange(lead, clause.words, figure.start);
  }

  private newChange(lead: string, words: string, start: number): Writable<Change> {
    const named = words === '' ? null : this.newItem(null, lead, words);
    const isNamed = named !== null && named.targets.length > 0;
    const change: Writable<Change> = {
      para: this.para,
      sentence: this.sentence,
      owners: isNamed ? [named] : this.ownersOf(),
      isGuess: named !== null && !isNamed,
      amount: null,
      rate: null,
      previous: null,
      same: false,
      direction: 0,
      directionWord: '',
      rateDirection: 0,
      rateWord: '',
      year: null,
      start,
      end: start,
      inReason: this.isReason(start),
    };
    this.changes.push(change);
    this.open = change;
    return change;
  }

  private ownersOf(): Item[] {
    const last = this.last?.amount
      ? this.last
      : (this.items.findLast((item) => item.amount !== null) ?? null);
    const heads = last ? headsOf(last) : [];
    const inSentence = last !== null && last.sentence === this.sentence;
    const siblings = last?.group?.items.filter((item) => item !== last) ?? [];
    const hasOwn = siblings.some((item) => this.changes.some((change) => change.owners[0] === item));
    const isOfHead = inSentence && heads.length > 0 && this.sinceMark >= 2 && !hasOwn;
    const preferred = inSentence
      ? isOfHead
        ? [...heads, last]
        : [last, ...heads]
      : [this.top, last, ...heads];
    return [
      ...new Set(
        preferred.filter(
          (item): item is Item => item !== null && (item.amount !== null || item.targets.length > 0),
        ),
      ),
    ];
  }

  private meaning(words: string, lead: string): Meaning {
    return this.resolver.amount(words, lead, this.topic);
  }

  private isReason(position: number): boolean {
    return this.reasons.some(([start, end]) => position >= start && position < end);
  }
}

function positionOf(token: Figure | RegExpExecArray): number {
  return 'kind' in token ? token.start : token.index;
}

/** The year a level is of: named after the last mark but one, and not the one compared with. */
function ownYear(lead: string): number | null {
  const clause = lead.slice(Math.max(lead.lastIndexOf('。'), lead.lastIndexOf(';')) + 1);
  const match = /(?<!比|较|与|同|截至|截止|和|于)(20\d\d)年(?!底|末|\d|结转)/.exec(clause);
  return match ? Number(match[1]) : null;
}
