import { agreement, judgePercent } from './compare';
import type { Outcome } from './outcome';
import { held, itemKey, NARRATIVE_BASIS, narrativeRule, placesOf, wan } from './outcome';
import type { Item, Reading, Target } from './reading';
import { headsOf, phraseOf } from './reading';
import { WHOLES } from './reading/subjects';
import { isFiller } from './reading/wording';

interface Whole {
  readonly label: string;
  readonly fen: number;
}

/** 占x% against part ÷ whole. */
export function judgeShares(reading: Reading): Outcome[] {
  return reading.items.flatMap((item) => judgeShare(reading, item) ?? []);
}

export const rule = narrativeRule(
  {
    id: 'narrative/share',
    title: '“占x%”等于部分除以总额',
    titleEn: 'Shares are part divided by whole, rounded as printed',
    why: '占比由两个金额算出；金额改了占比没有重算，读者一除就能看出来。',
    fix: '用表中的部分除以总额，四舍五入到所写的位数。',
    basis: NARRATIVE_BASIS,
    level: 'error',
    tables: [],
    ignores:
      '没有写明占什么的，依次按上级合计、本段首个总额、本节总额试算，有一个相符即可；找不到总额的，写明占全县支出、占在职人数等表中没有的数的，另列为没有核对。',
    messages: {
      differs: '“{phrase}”写占 {written}，{part} ÷ {whole}（{label}）应为 {expected}%',
      truncated:
        '“{phrase}”写占 {written}，{part} ÷ {whole}（{label}）四舍五入应为 {expected}%，后面的位数被直接舍去了',
      lastDigit: '“{phrase}”写占 {written}，{part} ÷ {whole}（{label}）应为 {expected}%，末位差 1',
      ofNothing: '“{phrase}”写占 {written}，而{label}为 0，没有占比可言',
    },
  },
  judgeShares,
);

function judgeShare(reading: Reading, item: Item): Outcome | null {
  const { share, amount } = item;
  if (!share || !amount) return null;
  const { wholes, isSure } = wholesOf(reading, item);
  const [likeliest] = wholes;
  if (!likeliest) return null;
  // Against the text's own figure and against the table's: a wrong amount is said once, where it stands.
  const parts = [
    amount.fen,
    ...item.targets.filter((target) => target.value !== amount.fen).map((target) => target.value),
  ];
  const tries = wholes.flatMap((whole) => parts.map((part) => ({ part, whole })));
  if (tries.some(({ part, whole }) => isShare(share, part, whole.fen))) return held(share);
  if (!isSure) return null;
  const part = amount.fen;
  const data = { phrase: phraseOf(item, amount), written: share.written, label: likeliest.label };
  const places = placesOf(reading, share, item.targets.slice(0, 1));
  if (likeliest.fen === 0) {
    return { ties: [share], finding: { code: 'ofNothing', key: itemKey(item), data, places } };
  }
  const judged = judgePercent(share, part, likeliest.fen);
  const { code, level } = CODES[judged.verdict];
  return {
    ties: [share],
    finding: {
      code,
      level,
      key: itemKey(item),
      data: { ...data, part: wan(part), whole: wan(likeliest.fen), expected: judged.expected },
      places,
    },
  };
}

const CODES = {
  equal: { code: 'differs', level: 'error' },
  different: { code: 'differs', level: 'error' },
  truncated: { code: 'truncated', level: 'warning' },
  'last-digit': { code: 'lastDigit', level: 'warning' },
} as const;

/** 0 of 0 is 0%. */
function isShare(share: NonNullable<Item['share']>, part: number, whole: number): boolean {
  if (whole === 0) return part === 0 && share.value.digits === 0n;
  return judgePercent(share, part, whole).verdict === 'equal';
}

/** The words behind 占 that name a whole; '' where they name none: 占总额的, 占本部门预算的. */
function namedWhole(reading: Reading, item: Item): string {
  const named = item.shareOf.replace(/^(?:了|全部|本(?!年))/, '');
  return isFiller(reading.resolver.clean(named)) ? '' : named;
}

/** 占全县支出的…, 占在职人数的…: of something that is not in these tables. */
const BEYOND = /全[国省市州盟县区旗镇乡]/;

interface Wholes {
  /** The likeliest first. */
  readonly wholes: readonly Whole[];
  /** Whether it must be one of them; otherwise only a share that agrees says something. */
  readonly isSure: boolean;
}

/** What the share may be of: what the words name, or the heads above, the paragraph's first total, the section's total. */
function wholesOf(reading: Reading, item: Item): Wholes {
  const wholes: Whole[] = [];
  const addTarget = (target: Target): void => {
    wholes.push({ label: target.label, fen: target.value });
  };
  const addItem = (other: Item | undefined): void => {
    if (!other?.amount || other === item) return;
    const { amount } = other;
    // The table's figure stands for a head that agrees with it; a wrong head is reported where it stands.
    other.targets.filter((target) => agreement(amount, target) === 'equal').forEach(addTarget);
    wholes.push({ label: other.words === '' ? '总额' : other.words, fen: amount.fen });
    other.targets.slice(0, 1).forEach(addTarget);
  };
  const named = namedWhole(reading, item);
  if (named !== '') {
    // Under 一般公共预算, 占本年支出合计的 is of the whole budget: nothing is a share of itself.
    const own = new Set(item.targets.map(({ id }) => id));
    const [targets = []] = [item.topic, 'other' as const]
      .map((topic) => reading.resolver.amount(named, named, topic).targets.filter(({ id }) => !own.has(id)))
      .filter((found) => found.length > 0);
    targets.forEach(addTarget);
    if (targets.length > 0) return { wholes, isSure: !BEYOND.test(named) };
  }
  headsOf(item).forEach(addItem);
  addItem(reading.items.find((other) => other.para === item.para && other.amount !== null));
  reading.resolver.amounts(WHOLES[item.topic] ?? []).forEach(addTarget);
  return { wholes, isSure: wholes.some(({ label }) => label.includes(named)) };
}
