import type { Outcome } from './outcome';
import { held, itemKey, NARRATIVE_BASIS, narrativeRule, placesOf } from './outcome';
import type { Figure, Item, Reading, Target } from './reading';
import { countPhrase } from './reading';

/** Numbers of projects, units and published targets against the tables and against what the text names. */
export function judgeCounts(reading: Reading): Outcome[] {
  return reading.items.flatMap((item) => {
    const { count } = item;
    if (!count || item.inReason) return [];
    return [
      ...ofTable(reading, item, count),
      ...ofNames(reading, item, count),
      ...ofUnits(reading, item, count),
    ];
  });
}

export const rule = narrativeRule(
  {
    id: 'narrative/counts',
    title: '说明中的个数与表中的行数、文中点名的个数一致',
    titleEn: 'Numbers of things agree with the rows and with the names in the text',
    why: '“n个项目”“n家单位”都能在表里数出来，写错一眼可见。',
    fix: '按表中有数的行数改正个数，并核对点名的单位是否写全。',
    basis: NARRATIVE_BASIS,
    level: 'error',
    tables: [],
    ignores: '没有金额的项目不计入项目个数；表中只出现一个单位的，不核对单位个数。',
    messages: {
      table: '说明写“{phrase}”，{where}是 {expected}{unit}{named}',
      names: '说明写“{phrase}”，前面点名的是 {named} {unit}',
      reported: '说明写“{phrase}”，超过了前面所写的单位总数 {total}{unit}',
      agencies: '说明写“{phrase}”，各表中出现的单位有 {expected}{unit}：{names}',
    },
  },
  judgeCounts,
);

function ofTable(reading: Reading, item: Item, count: Figure): Outcome[] {
  const { countTarget: target } = item;
  if (!target) return [];
  const named = namedUnits(item);
  // 所属1家单位 leaves the body itself out.
  const others =
    target.id === 'operating.units.count' && named === 0 && /[所下直]属/.test(item.lead)
      ? target.value - 1
      : target.value;
  if ([target.value, others].includes(count.count) || countedTogether(reading, item, target) === target.value)
    return [held(count)];
  const isMore = count.count > target.value && target.id === 'targets.count';
  return [
    {
      ties: [count],
      finding: {
        code: 'table',
        // The workbook may hold fewer forms than were published.
        ...(isMore ? { level: 'warning' as const } : {}),
        key: itemKey(item),
        data: {
          phrase: countPhrase(item, count),
          where: target.places.length > 0 ? `${reading.ledger.tableLabel(target.places[0])}所列` : '表中',
          expected: `${target.value} `,
          unit: count.unit,
          named: named > 0 ? `，文中点名的是 ${named} ${count.unit}` : '',
        },
        places: placesOf(reading, count, [target]),
      },
    },
  ];
}

/** 1家行政单位和2家事业单位: what one sentence counts of one kind of thing. */
function countedTogether(reading: Reading, { para, sentence }: Item, target: Target): number {
  const counts = reading.items.flatMap(({ count, countTarget, ...other }) =>
    count && other.para === para && other.sentence === sentence && countTarget?.id === target.id
      ? [count.count]
      : [],
  );
  return counts.reduce((sum, count) => sum + count, 0);
}

function lastClause(lead: string): string {
  return lead.slice(Math.max(...[...',。;:'].map((mark) => lead.lastIndexOf(mark))) + 1);
}

/** 甲、乙等3家单位: how many names stand before the count. 0 where none do. */
function namedUnits(item: Item): number {
  if (!item.count || !/^(?:家|个)$/.test(item.count.unit) || !/单位/.test(item.after)) return 0;
  const clause = lastClause(item.lead);
  // 公安局、看守所及其3家下属单位 counts what is below those named.
  if ((!/等$/.test(clause) && !clause.includes('、')) || /及其[^、]{0,2}$/.test(clause)) return 0;
  return clause
    .replace(/等$/, '')
    .replace(/^.*?(?:所属|包括|下属|分别为|分别是)/, '')
    .split(/、|以及|及(?=[^、]{4})/)
    .filter((name) => name.length > 1).length;
}

function ofNames(reading: Reading, item: Item, count: Figure): Outcome[] {
  const named = namedUnits(item);
  if (named === 0 || item.countTarget) return [];
  const isOpen = /等$/.test(item.lead);
  if (named === count.count || (isOpen && named < count.count)) return [held(count)];
  return [
    {
      ties: [count],
      finding: {
        code: 'names',
        key: itemKey(item),
        data: { phrase: countPhrase(item, count), named: String(named), unit: count.unit },
        places: placesOf(reading, count),
      },
    },
  ];
}

/** 机关及下属预算单位n个，其中m个编报: m is at most n, and n is what the tables show. */
function ofUnits(reading: Reading, item: Item, count: Figure): Outcome[] {
  if (!/^(?:家|个)$/.test(count.unit) || item.countTarget || namedUnits(item) > 0) return [];
  const phrase = countPhrase(item, count);
  const head = item.group?.head;
  if (/^单位[^,。;]*(?:编报|公开|纳入)/.test(item.after)) {
    const total = head?.count;
    if (!total || total.unit !== count.unit || !/单位/.test(`${head.words}${head.after}`)) return [];
    if (count.count <= total.count) return [held(count)];
    const data = { phrase, total: `${total.count} `, unit: count.unit };
    return [
      {
        ties: [count],
        finding: {
          code: 'reported',
          key: `${itemKey(item)}/reported`,
          data,
          places: placesOf(reading, count),
        },
      },
    ];
  }
  const words = `${lastClause(item.lead)}${item.after}`;
  if (!/预算单位|机关及|下属|所属|直属/.test(words) || !/单位/.test(words)) return [];
  const names = reading.book.organisations;
  const isBelow = /下属|所属|直属/.test(words) && !/(?:机关|本级)及/.test(words);
  const expected = isBelow ? names.length - 1 : names.length;
  if (names.length < 2) return [];
  if (count.count === expected) return [held(count)];
  return [
    {
      ties: [count],
      finding: {
        code: 'agencies',
        // A unit without money of its own stands in no table, so more may be right; fewer cannot.
        level: count.count < expected ? 'warning' : 'note',
        key: `${itemKey(item)}/agencies`,
        data: {
          phrase,
          expected: `${expected} `,
          unit: count.unit,
          names: names.slice(names.length - expected).join('、'),
        },
        places: placesOf(reading, count),
      },
    },
  ];
}
