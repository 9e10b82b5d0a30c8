import type { Report } from '../../model';
import { FEN_PER_UNIT } from '../../model';
import { agreement } from './compare';
import type { Outcome } from './outcome';
import { held, itemKey, NARRATIVE_BASIS, narrativeRule, placesOf, wan, whereOf } from './outcome';
import { projectFigures } from './project-goals';
import type { Figure, Item, Reading, Target } from './reading';
import { phraseOf } from './reading';

/** Amounts of the text against their cells; nothing against something is left to narrative/zero-against-table. */
export function judgeAmounts(reading: Reading): Outcome[] {
  const usual = usualUnit(reading);
  const { amounts, quoted } = projectFigures(reading);
  const outcomes = reading.items.flatMap((item) => {
    const project = item.amount ? amounts.get(item.amount) : undefined;
    if (project) return ofTable(reading, { ...item, targets: [project] });
    return [...ofTable(reading, item), ...ofAnswer(reading, item), ...ofUnit(reading, item, usual)];
  });
  return quoted.length > 0 ? [...outcomes, held(...quoted)] : outcomes;
}

export const rule = narrativeRule(
  {
    id: 'narrative/amount-equals-table',
    title: '说明中的金额与表中对应的数一致',
    titleEn: 'Every amount in the narrative is the figure of its cell',
    why: '情况说明是对表的文字说明，同一个数只能有一个值；表改了说明没有改，是公开后最常被指出的差错。',
    fix: '核对是表改了还是说明写错，按批复数改正其中一处。',
    basis: NARRATIVE_BASIS,
    level: 'error',
    tables: [],
    ignores:
      '说明写到的位数比表少的，四舍五入后相同即可；在“主要原因”里提到的金额不判断；表中没有的数另列为没有核对。',
    messages: {
      differs: '说明写“{phrase}”，{where}为 {expected} 万元，{direction} {difference} 万元{hint}',
      lastDigit: '说明写“{phrase}”，{where}为 {expected} 万元，末位差 {difference} 万元，应照表填写',
      unit: '说明写“{phrase}”，{where}为 {expected} 万元：数字相同，单位写错了',
      oddUnit: '说明写“{phrase}”，其余金额都以“{unit}”为单位，单位可能写错了',
      answer: '说明写“{phrase}”，说明资料中填的是 {expected}',
      purchase: '说明写“{phrase}”，{where}：{figures}，凑不出这个数',
    },
  },
  judgeAmounts,
);

function ofTable(reading: Reading, item: Item): Outcome[] {
  const { amount, targets } = item;
  if (!amount || targets.length === 0) return [];
  const verdicts = targets.map((target) => agreement(amount, target));
  if (verdicts.includes('equal')) return [held(amount)];
  // A figure of last year that is told in passing is no figure of this year's tables.
  if (item.inReason || isOfAnotherYear(reading, item)) return [];
  const nearest = verdicts.indexOf('last-digit');
  const index = Math.max(0, nearest);
  const target = targets[index] as Target;
  if (verdicts[index] === 'zero') return [];
  return [
    { ties: [amount], finding: differing(reading, item, amount, target, verdicts[index] === 'last-digit') },
  ];
}

/** The unit of nine amounts in ten; null where they are mixed. */
function usualUnit(reading: Reading): string | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const { kind, unit } of reading.figures) {
    if (kind !== 'amount') continue;
    all += 1;
    counts.set(unit, (counts.get(unit) ?? 0) + 1);
  }
  const [most] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] * 10 >= all * 9 ? most[0] : null;
}

/** 0元 among 万元: the amount agrees whatever the unit, the slip does not. */
function ofUnit(reading: Reading, item: Item, usual: string | null): Outcome[] {
  const { amount } = item;
  if (!amount || usual === null || amount.unit === usual || amount.fen !== 0 || item.inReason) return [];
  const data = { phrase: phraseOf(item, amount), unit: usual };
  return [
    {
      ties: [],
      finding: {
        code: 'oddUnit',
        level: 'warning',
        key: `${itemKey(item)}/unit`,
        data,
        places: placesOf(reading, amount),
      },
    },
  ];
}

function isOfAnotherYear(reading: Reading, item: Item): boolean {
  return item.year !== null && reading.book.year !== null && item.year !== reading.book.year;
}

function differing(reading: Reading, item: Item, amount: Figure, target: Target, isTail: boolean): Report {
  const sameDigits = Object.values(FEN_PER_UNIT).some((fen) => asUnit(amount, fen) === target.value);
  const difference = amount.fen - target.value;
  return {
    code: sameDigits ? 'unit' : isTail ? 'lastDigit' : 'differs',
    key: itemKey(item),
    ...(isTail ? { level: 'warning' as const } : {}),
    data: {
      phrase: phraseOf(item, amount),
      where: whereOf(reading, target),
      expected: wan(target.value, target.step),
      difference: wan(Math.abs(difference), amount.step),
      direction: difference > 0 ? '多' : '少',
      hint: hintOf(reading, amount, target),
    },
    places: placesOf(reading, amount, [target]),
  };
}

/** The digits read in another unit. */
function asUnit(figure: Figure, fenPerUnit: number): number {
  return Number((figure.value.digits * BigInt(fenPerUnit)) / 10n ** BigInt(figure.value.decimals));
}

/** Another figure of the tables that is the written one, or all but its last digit: where it may have been taken from. */
function hintOf(reading: Reading, amount: Figure, target: Target): string {
  const near: { label: string; off: number; where: string }[] = [];
  for (const [id, fact] of reading.ledger.facts.byId) {
    if (fact.value.kind !== 'amount' || fact.value.fen === 0 || id === target.id || fact.places.length !== 1)
      continue;
    const off = Math.abs(fact.value.fen - amount.fen);
    if (off <= amount.step)
      near.push({ label: fact.label, off, where: reading.ledger.tableLabel(fact.places[0]) });
  }
  const [best] = near.sort((a, b) => a.off - b.off);
  if (!best) return '';
  return best.off === 0
    ? `（这是${best.where}的“${best.label}”）`
    : `（与${best.where}的“${best.label}”只差 ${wan(best.off, amount.step)}）`;
}

/** Figures that only a person knows, where the answers are at hand; and what is to be bought, against the procurement table. */
function ofAnswer(reading: Reading, item: Item): Outcome[] {
  // A count and the amount behind it are one thing; the answer is the count's.
  const figure = item.count ?? item.amount;
  if (!figure) return [];
  // What is bought or hired is told as a reason; the answer counts what is there.
  if (item.answer && !item.inReason) {
    const { value } = item.answer;
    const written =
      figure.kind === 'amount' ? figure.fen : figure.kind === 'area' ? areaOf(figure) : figure.count;
    if (written === value) return [held(figure)];
    const expected = figure.kind === 'count' ? String(value) : wan(value, item.answer.step);
    return [
      {
        ties: [figure],
        finding: {
          code: 'answer',
          key: itemKey(item),
          data: { phrase: phraseOf(item, figure), expected },
          places: placesOf(reading, figure),
        },
      },
    ];
  }
  if (figure.kind !== 'amount' || !/拟购置|计划购置/.test(`${item.lead}${item.words}`) || item.inReason)
    return [];
  const purchases = reading.ledger.assetPurchases();
  const [all] = purchases;
  if (!all) return [];
  if (purchases.some((target) => agreement(figure, target) === 'equal')) return [held(figure)];
  const figures = purchases
    .map((target) => `${target.label}共 ${wan(target.value, target.step)} 万元`)
    .join('，其中');
  return [
    {
      ties: [figure],
      finding: {
        code: 'purchase',
        key: itemKey(item),
        level: 'note',
        data: { phrase: phraseOf(item, figure), where: reading.ledger.tableLabel(all.places[0]), figures },
        places: placesOf(reading, figure, [all]),
      },
    },
  ];
}

/** Areas are kept in the answers with the same six decimals as 万元. */
function areaOf(figure: Figure): number {
  return Number((figure.value.digits * 1_000_000n) / 10n ** BigInt(figure.value.decimals));
}
