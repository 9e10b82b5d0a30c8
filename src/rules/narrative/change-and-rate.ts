import type { Report } from '../../model';
import { at } from '../../model';
import type { MovedChange } from './last-year';
import { answeredLastYear, isMoved, ownedChanges } from './last-year';
import type { Outcome } from './outcome';
import { changePlaces, held, keyOf, NARRATIVE_BASIS, narrativeRule, wan } from './outcome';
import type { Change, Figure, Item, Reading } from './reading';
import { changePhrase, headsOf, sentencePlace } from './reading';
import { figureId, PARTS_OF } from './reading/subjects';

/** Changes: amount, percentage, direction and last year's figure fit one another, one statement fits the next, parts fit their total. */
export function judgeChanges(reading: Reading): Outcome[] {
  const owned = ownedChanges(reading)
    .filter(isMoved)
    .filter(({ change }) => !change.inReason || change.amount !== null);
  return [
    ...owned.flatMap((each) => alone(reading, each)),
    ...repeated(reading, owned),
    ...ofParts(reading, owned),
  ];
}

export const rule = narrativeRule(
  {
    id: 'narrative/change-and-rate',
    title: '增减额、增减幅度、方向和上年数互相一致',
    titleEn: 'Change, rate, direction and last year agree, also between statements and with the parts',
    why: '由本年数和增减额可以推出上年数，由上年数可以算出幅度；几个数对不上，说明其中一个写错或没有重算。',
    fix: '用上年批复数重算增减额和幅度；前后几处说的是同一项的，一并改正。',
    basis: NARRATIVE_BASIS,
    level: 'error',
    tables: [],
    ignores:
      '只写增减额而没有幅度、上年数和分项可以验证的，另列为没有核对；末位因四舍五入可以解释的差别只作提示。',
    messages: {
      rate: '“{phrase}”：本年 {level}，推出上年 {base}，幅度应为 {expected}%',
      truncated: '“{phrase}”：{amount} ÷ 上年 {base} 四舍五入应为 {expected}%，后面的位数被直接舍去了',
      rateTail: '“{phrase}”：按印出的数计算幅度为 {expected}%，末位之差四舍五入可以解释',
      previous: '“{phrase}”：本年 {level}，上年 {previous}，相差应为 {expected}',
      direction: '“{phrase}”：前面写“{word}”，后面写“{other}”，方向相反',
      zeroBase: '“{phrase}”：推出的上年数为 {base}，没有基数，不能写百分比',
      negativeBase: '“{phrase}”：本年 {level}，推出的上年数为 {base}，不可能是负数',
      zeroChange: '“{phrase}”：没有增减，应写“与上年持平”',
      twice: '“{phrase}”与另一处“{other}”说的是同一项，数不一样',
      parts: '{label}{total}，而各分项（{parts}）合计{sum}，差 {difference} 万元',
      answer: '“{phrase}”：本年 {level}，说明资料中上年 {base}，应为{expected}',
    },
  },
  judgeChanges,
);

/** “增加 5.26” or “持平”. */
function moved(fen: number): string {
  return fen === 0 ? '没有增减' : `${fen > 0 ? '增加' : '减少'} ${wan(Math.abs(fen))}`;
}

function figuresOf(change: Change): (Figure | null)[] {
  return [change.amount, change.rate, change.previous];
}

interface Told {
  readonly ties: readonly Figure[];
  readonly finding: Report;
}

function report(
  reading: Reading,
  each: MovedChange,
  code: string,
  data: Readonly<Record<string, string>>,
  level?: Report['level'],
): Told {
  const { change, owner } = each;
  return {
    ties: figuresOf(change).filter((one): one is Figure => one !== null),
    finding: {
      code,
      ...(level ? { level } : {}),
      key: keyOf(change.para, `${each.id}/change`),
      data: { phrase: changePhrase(change), level: wan(each.level), base: wan(each.base), ...data },
      places: changePlaces(reading, change, owner.targets.slice(0, 1)),
    },
  };
}

function alone(reading: Reading, each: MovedChange): Outcome[] {
  const { change, trial, base } = each;
  const outcomes: Outcome[] = [];
  if (change.direction !== 0 && change.rateDirection !== 0 && change.direction !== change.rateDirection) {
    outcomes.push(report(reading, each, 'direction', { word: change.directionWord, other: change.rateWord }));
  }
  if (change.amount?.fen === 0 && change.direction !== 0)
    outcomes.push(report(reading, each, 'zeroChange', {}, 'warning'));
  if (change.previous && trial.previous === 'different') {
    const expected = moved(each.level - change.previous.fen);
    return [...outcomes, report(reading, each, 'previous', { previous: wan(change.previous.fen), expected })];
  }
  const amount = { amount: wan(Math.abs(each.amount)), expected: trial.expected };
  if (base < 0 && !change.inReason) return [...outcomes, report(reading, each, 'negativeBase', amount)];
  if (trial.rate === 'zero-base') return [...outcomes, report(reading, each, 'zeroBase', amount)];
  if (trial.rate === 'truncated') return [...outcomes, report(reading, each, 'truncated', amount, 'warning')];
  if (trial.rate === 'within') return [...outcomes, report(reading, each, 'rateTail', amount, 'note')];
  if (trial.rate === 'different') return [...outcomes, report(reading, each, 'rate', amount)];
  if (trial.fits) outcomes.push(held(...figuresOf(change)));
  return [...outcomes, ...answered(reading, each)];
}

/** Against last year's figure where a person filled it in. */
function answered(reading: Reading, each: MovedChange): Outcome[] {
  const [last, ...others] = answeredLastYear(reading, each.id);
  if (last === undefined) return [];
  const level = at(each.owner.targets, 0).value;
  const step = each.change.amount?.step ?? 0;
  const fits = [last, ...others].some((value) => Math.abs(level - value - each.amount) * 2 <= step);
  if (fits) return [held(...figuresOf(each.change))];
  return [report(reading, each, 'answer', { base: wan(last), expected: moved(level - last) })];
}

/** The same figure told twice changes by the same amount and percentage. */
function repeated(reading: Reading, owned: readonly MovedChange[]): Outcome[] {
  const first = new Map<string, MovedChange>();
  const outcomes: Outcome[] = [];
  for (const each of owned) {
    if (each.change.inReason) continue;
    const earlier = first.get(each.id);
    if (!earlier) {
      first.set(each.id, each);
      continue;
    }
    const [one, other] = [earlier.change.rate, each.change.rate];
    const sameRate =
      !one ||
      !other ||
      one.value.decimals !== other.value.decimals ||
      one.value.digits === other.value.digits;
    if (earlier.amount === each.amount && sameRate) {
      outcomes.push(held(...figuresOf(earlier.change), ...figuresOf(each.change)));
      continue;
    }
    const found = report(reading, each, 'twice', { other: changePhrase(earlier.change) });
    const second = sentencePlace(reading, earlier.change.para, earlier.change.start, earlier.change.end);
    outcomes.push({ ...found, finding: { ...found.finding, places: [...found.finding.places, second] } });
  }
  return outcomes;
}

/** The change of a total is the sum of the changes of its parts, where all of them are told. */
function ofParts(reading: Reading, owned: readonly MovedChange[]): Outcome[] {
  const told = owned.filter(({ change }) => !change.inReason);
  const done = new Set<string>();
  return PARTS_OF.flatMap(([total, ids]): Outcome[] => {
    const whole = told.find(({ id }) => id === total);
    const parts = ids.flatMap((id) => told.find((each) => each.id === id && mayBePartOf(each, total)) ?? []);
    if (!whole || parts.length < ids.length || done.has(total)) return [];
    done.add(total);
    const sum = parts.reduce((running, part) => running + part.amount, 0);
    const figures = [whole, ...parts]
      .flatMap((each) => figuresOf(each.change))
      .filter((one): one is Figure => one !== null);
    const difference = Math.abs(sum - whole.amount);
    if (difference === 0) return [{ ties: figures, finding: null }];
    const names = parts.map((part) => `${labelOf(part)}${moved(part.amount)}`).join('、');
    const found = report(reading, whole, 'parts', {
      label: labelOf(whole),
      total: moved(whole.amount),
      sum: moved(sum),
      parts: names,
      difference: wan(difference),
    });
    return [{ ...found, ties: figures }];
  });
}

/** 基本支出 listed under 财政拨款 is a part of that, not of 收入总计; what stands under no list may be a part of anything. */
function mayBePartOf({ owner }: MovedChange, total: string): boolean {
  const heads = headsOf(owner);
  const table = total.slice(0, total.indexOf('.') + 1);
  const isOfTable = ({ targets }: Item): boolean => targets.some(({ id }) => figureId(id).startsWith(table));
  return heads.some(isOfTable) || !heads.some(({ understood }) => understood);
}

/** What the tables call the figure that changed; only for changes whose figure stands in a table. */
function labelOf({ owner }: MovedChange): string {
  return at(owner.targets, 0).label;
}
