import type { Outcome } from './outcome';
import { itemKey, NARRATIVE_BASIS, narrativeRule, placesOf, wan } from './outcome';
import type { Figure, Item, Reading } from './reading';
import { phraseOf } from './reading';

/** A total in the text and its parts in the text. */
interface Sum {
  readonly total: Item;
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  readonly of: 'amount' | 'count';
  /** Whether the parts are known to be all there are; otherwise only a sum that holds says something. */
  readonly isWhole: boolean;
}

export function judgeParts(reading: Reading): Outcome[] {
  return [...sumsOf(reading).flatMap((sum) => judgeSum(reading, sum) ?? []), ...judgeReported(reading)];
}

export const rule = narrativeRule(
  {
    id: 'narrative/parts-sum',
    title: '说明中的总数等于所列分项之和',
    titleEn: 'Totals in the text are the sums of the parts in the text',
    why: '政府采购、车辆、绩效目标的分项没有单独的表，只能在说明里自己相加；加不起来就是其中一个数写错了。',
    fix: '逐项核对，改正写错的分项或总数。',
    basis: NARRATIVE_BASIS,
    level: 'error',
    tables: [],
    ignores: '不知道是否列全的分项，相加等于总数的算作核对过，不等的不报。',
    messages: {
      amount: '“{phrase}”，而分项 {parts} 合计 {sum} 万元，差 {difference} 万元',
      count: '“{phrase}”，而分项 {parts} 合计 {sum}，差 {difference}',
      reported: '“{phrase}”：单位全部编报了，涉及资金应与前面的“{whole}”相同',
    },
  },
  judgeParts,
);

const PROCUREMENT_PART = /货物|工程|服务/;
const PERFORMANCE_PART = /其他运转类|特定目标类|人员类/;
const CAR = '辆';

function sumsOf(reading: Reading): Sum[] {
  const sums: Sum[] = [];
  for (const para of reading.paras) {
    const items = reading.items.filter((item) => item.para === para && !item.inReason);
    const isBought = (item: Item): boolean =>
      PROCUREMENT_PART.test(textOf(item)) && /采购/.test(`${para.section.heading}${item.lead}`);
    const bought = figuresOf(items.filter(isBought), 'amount');
    const total = items.find(
      (item) => item.amount && /采购/.test(textOf(item)) && !PROCUREMENT_PART.test(textOf(item)),
    );
    if (total?.amount && bought.length >= 2)
      sums.push({ total, whole: total.amount, parts: bought, of: 'amount', isWhole: bought.length >= 3 });
  }
  const groups = new Map(
    reading.items.flatMap(({ group }) => (group?.head ? [[group, group.head] as const] : [])),
  );
  for (const [{ items }, head] of groups) {
    const cars = figuresOf(items, 'count').filter(({ unit }) => unit === CAR);
    if (head.count?.unit === CAR && cars.length >= 2)
      sums.push({ total: head, whole: head.count, parts: cars, of: 'count', isWhole: true });
    const kinds = items.filter((item) => PERFORMANCE_PART.test(textOf(item)));
    const split = kinds.length >= 2 ? kinds : spendingKinds(head, items);
    for (const kind of ['count', 'amount'] as const) {
      const whole = head[kind];
      const parts = figuresOf(split, kind);
      if (whole && parts.length >= 2 && parts.length === split.length)
        sums.push({ total: head, whole, parts, of: kind, isWhole: true });
    }
    const amounts = figuresOf(
      items.filter((item) => !item.inReason),
      'amount',
    );
    if (head.amount && amounts.length >= 2 && split.length < 2)
      sums.push({ total: head, whole: head.amount, parts: amounts, of: 'amount', isWhole: false });
  }
  return sums;
}

/** 涉及资金…，其中基本支出…，项目支出…: what a performance target covers. */
function spendingKinds(head: Item, items: readonly Item[]): Item[] {
  if (head.topic !== 'performance') return [];
  const amounts = items.filter((item) => item.amount);
  const kinds = amounts.filter((item) => /基本支出|项目支出/.test(item.words));
  return kinds.length === 2 && amounts.length === 2 ? kinds : [];
}

function textOf(item: Item): string {
  return `${item.words}${item.after}`;
}

function figuresOf(items: readonly Item[], of: Sum['of']): Figure[] {
  return items.flatMap((item) => item[of] ?? []);
}

function judgeSum(reading: Reading, { total, whole, parts, of, isWhole }: Sum): Outcome | null {
  const figures = [whole, ...parts];
  const value = (figure: Figure): number => (of === 'amount' ? figure.fen : figure.count);
  const sum = parts.reduce((running, figure) => running + value(figure), 0);
  const difference = sum - value(whole);
  if (difference === 0) return { ties: figures, finding: null };
  if (!isWhole) return null;
  const rounding = figures.reduce((running, figure) => running + figure.step, 0) / 2;
  // Figures of one step were added as printed; only a mixture of steps leaves room for rounding.
  const isTail =
    of === 'amount' &&
    figures.some((figure) => figure.step !== whole.step) &&
    Math.abs(difference) <= rounding;
  const show = (amount: number): string =>
    of === 'amount' ? wan(amount, Math.min(...figures.map((figure) => figure.step))) : String(amount);
  return {
    ties: figures,
    finding: {
      code: of,
      ...(isTail ? { level: 'note' as const } : {}),
      key: `${itemKey(total)}/${of}`,
      data: {
        phrase: phraseOf(total, whole),
        parts: parts.map((figure) => show(value(figure))).join(' + '),
        sum: show(sum),
        difference: show(Math.abs(difference)),
      },
      places: placesOf(reading, whole),
    },
  };
}

/** 其中m个单位编报…，涉及资金…: all of them together have all the money. */
function judgeReported(reading: Reading): Outcome[] {
  return reading.items.flatMap((item): Outcome[] => {
    const { amount, count, para } = item;
    if (!amount || !count || !/^单位[^,。;]*编报/.test(item.after)) return [];
    const whole = reading.items.find(
      (other) => other.para === para && other !== item && other.amount !== null,
    );
    const all = item.group?.head?.count?.count;
    if (!whole?.amount) return [];
    if (whole.amount.fen === amount.fen) return [{ ties: [amount], finding: null }];
    if (all === undefined || count.count < all) return [];
    const data = { phrase: phraseOf(item, amount), whole: phraseOf(whole, whole.amount) };
    return [
      {
        ties: [amount],
        finding: {
          code: 'reported',
          key: `${itemKey(item)}/reported`,
          data,
          places: placesOf(reading, amount),
        },
      },
    ];
  });
}
