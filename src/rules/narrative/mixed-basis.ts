import type { MovedChange, OwnedChange } from './last-year';
import { isMoved, ownedChanges } from './last-year';
import type { Outcome } from './outcome';
import { changePlaces, held, keyOf, NARRATIVE_BASIS, narrativeRule, wan } from './outcome';
import type { Reading } from './reading';
import { sentencePlace } from './reading';

/** Totals that differ this year and would have been one and the same figure last year. */
export function judgeBasis(reading: Reading): Outcome[] {
  const byId = new Map<string, MovedChange>();
  for (const each of ownedChanges(reading).filter(isMoved)) {
    const { base, change, trial } = each;
    if (
      base <= 0 ||
      change.inReason ||
      change.same ||
      trial.previous === 'different' ||
      trial.rate === 'different'
    )
      continue;
    if (!byId.has(each.id)) byId.set(each.id, each);
  }
  const all = [...byId.values()];
  const outcomes: Outcome[] = [];
  for (const [index, one] of all.entries()) {
    const other = all.slice(index + 1).find((each) => each.base === one.base && each.level !== one.level);
    if (!other) {
      if (all.length > 1) outcomes.push(held());
      continue;
    }
    // The wider of the two is the one that took the narrower's last year.
    const [wide, narrow] = one.level >= other.level ? [one, other] : [other, one];
    outcomes.push({
      ties: [],
      finding: {
        code: 'mixed',
        key: keyOf(wide.change.para, `${wide.id}/${narrow.id}`),
        data: {
          wide: nameOf(wide),
          narrow: nameOf(narrow),
          wideNow: wan(wide.level),
          narrowNow: wan(narrow.level),
          base: wan(one.base),
        },
        places: [
          ...changePlaces(reading, wide.change),
          sentencePlace(reading, narrow.change.para, narrow.change.start, narrow.change.end),
        ],
      },
    });
  }
  return outcomes;
}

function nameOf({ owner }: OwnedChange): string {
  return owner.targets[0]?.label ?? owner.words;
}

export const rule = narrativeRule(
  {
    id: 'narrative/mixed-basis',
    title: '口径不同的总数，推出的上年数不应相同',
    titleEn: 'Different totals do not imply one and the same last-year figure',
    why: '本年两个总数口径不同、金额不同，推出的上年数却一分不差，多半是上年数取了另一个口径的数，增减额和幅度因此都不可比。',
    fix: '核对上年数取自哪张表，按与本年相同的口径重算增减额和幅度。',
    basis: NARRATIVE_BASIS,
    level: 'warning',
    tables: [],
    ignores: '本年数也相同的（如全部是一般公共预算且没有结转）不提。',
    messages: {
      mixed:
        '“{wide}”本年 {wideNow}，“{narrow}”本年 {narrowNow}，按各自的增减额推出的上年数都是 {base}：上年数的口径可能混用了',
    },
  },
  judgeBasis,
);
