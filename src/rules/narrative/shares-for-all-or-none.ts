import type { Outcome } from './outcome';
import { held, itemKey, NARRATIVE_BASIS, narrativeRule, placesOf } from './outcome';
import type { Figure, Item, Reading } from './reading';
import { phraseOf } from './reading';

/** In one enumeration either every part has its share or none. */
export function judgeEvenness(reading: Reading): Outcome[] {
  const groups = new Set(reading.items.flatMap((item) => (item.group ? [item.group] : [])));
  return [...groups].flatMap(({ head, items }) => {
    const parts = items.flatMap((item) =>
      item.amount && !item.inReason && isPart(item, item.amount, head) ? [{ item, amount: item.amount }] : [],
    );
    const without = parts.filter(({ item }) => item.share === null);
    if (parts.length - without.length < 2) return [];
    if (without.length === 0) return [held()];
    return without.map(({ item, amount }): Outcome => {
      const data = { phrase: phraseOf(item, amount), given: String(parts.length - without.length) };
      return {
        ties: [],
        finding: { code: 'without', key: `${itemKey(item)}/share`, data, places: placesOf(reading, amount) },
      };
    });
  });
}

/** What is as large as the whole is the next statement, not a part of this one. */
function isPart(item: Item, amount: Figure, head: Item | null): boolean {
  return !head?.amount || item.share !== null || amount.fen < head.amount.fen;
}

export const rule = narrativeRule(
  {
    id: 'narrative/shares-for-all-or-none',
    title: '同一处列举的各项，占比要么都写，要么都不写',
    titleEn: 'In one enumeration all parts have a share or none has',
    why: '各项占比相加应为 100%，漏写一项读者无从核对，多是套写时漏改。',
    fix: '补上漏写的占比。',
    basis: NARRATIVE_BASIS,
    level: 'warning',
    tables: [],
    ignores: '只有一项写了占比的不论。',
    messages: { without: '“{phrase}”没有写占比，同一处的其他 {given} 项都写了' },
  },
  judgeEvenness,
);
