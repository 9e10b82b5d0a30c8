import { agreement } from './compare';
import type { Outcome } from './outcome';
import { held, itemKey, keyOf, NARRATIVE_BASIS, narrativeRule, placesOf, wan, whereOf } from './outcome';
import type { Reading, Target } from './reading';
import { phraseOf, sentencePlace } from './reading';

/** 0万元 and 无 against the tables, both ways. */
export function judgeZeros(reading: Reading): Outcome[] {
  const outcomes: Outcome[] = [];
  for (const item of reading.items) {
    const { amount, targets } = item;
    const [target] = targets;
    if (!amount || !target || item.inReason) continue;
    const verdicts = targets.map((each) => agreement(amount, each));
    if (verdicts.includes('equal') || verdicts.includes('last-digit') || verdicts[0] !== 'zero') continue;
    outcomes.push({
      ties: [amount],
      finding: {
        code: amount.fen === 0 ? 'zeroInText' : 'zeroInTable',
        key: itemKey(item),
        data: {
          phrase: phraseOf(item, amount),
          where: whereOf(reading, target),
          expected: wan(target.value, target.step),
        },
        places: placesOf(reading, amount, [target]),
      },
    });
  }
  for (const claim of reading.claims) {
    const target = claim.targets[0] as Target;
    if (target.value === 0) {
      outcomes.push(held());
      continue;
    }
    const cells = target.places.slice(0, 6).map((place) => ({ ...place, role: 'counterpart' as const }));
    outcomes.push({
      ties: [],
      finding: {
        code: 'none',
        key: keyOf(claim.para, target.id),
        data: {
          phrase: claim.written,
          where: whereOf(reading, target),
          expected: wan(target.value, target.step),
        },
        places: [sentencePlace(reading, claim.para), ...cells],
      },
    });
  }
  return outcomes;
}

export const rule = narrativeRule(
  {
    id: 'narrative/zero-against-table',
    title: '说明写“0”或“无”的，表中也应为空；表中为空的，说明不应有数',
    titleEn: 'Nothing in the text is nothing in the table, and the reverse',
    why: '写了“0万元”而表中有数，或者表中没有数而说明写了数，说明与表必有一处没有填。',
    fix: '核对该项是否有预算，补填表或改正说明。',
    basis: NARRATIVE_BASIS,
    level: 'error',
    tables: [],
    ignores: '表中的空白、横线和零一样看待。',
    messages: {
      zeroInText: '说明写“{phrase}”，{where}却有 {expected} 万元',
      zeroInTable: '说明写“{phrase}”，{where}却没有数',
      none: '说明写“{phrase}”，{where}却有 {expected} 万元',
    },
  },
  judgeZeros,
);
