import type { Place } from '../../model';
import { at, toA1 } from '../../model';
import { defineRule } from '../kit';
import { WORDING_BASIS } from './basis';

const AMOUNT = /(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?\s*万元/g;

interface Written {
  readonly words: string;
  readonly decimals: number;
  readonly thousands: boolean | null;
  readonly place: Place;
}

/** H4: one way of writing amounts in one text. */
export const rule = defineRule(
  {
    id: 'publication/number-style',
    title: '情况说明里的金额写法一致：小数位数、千分位',
    titleEn: 'The narrative writes its amounts one way',
    why: '同一份说明里 817.8、817.80、1,147.40、1147.40 混用，读者会以为是不同来源的数。',
    fix: '统一保留两位小数，千分位要用都用。',
    basis: WORDING_BASIS,
    level: 'note',
    tables: [],
    ignores:
      '整数金额（如 0万元）；不足一千的数不看千分位；勾稽写出的说明（金额写法随本省公开的范本）；没有情况说明的工作簿。',
    messages: {
      decimals: '情况说明里 {count} 处金额不是两位小数：{words}',
      thousands: '情况说明里 {with} 处金额用了千分位，{without} 处没有用：{words}',
    },
  },
  (book, say) => {
    const { narrative } = book;
    if (!narrative) {
      say.skip('not-applicable', '工作簿里没有情况说明');
      return;
    }
    if (narrative.ours) {
      say.skip('not-applicable', '情况说明是勾稽写出的，金额写法随本省公开的范本');
      return;
    }
    const all = narrative.sections.flatMap((section) =>
      section.paragraphs.flatMap((paragraph) =>
        amountsIn(paragraph.text, {
          role: 'text',
          sheet: narrative.sheet,
          cell: toA1(paragraph.row, paragraph.column),
          label: section.heading,
        }),
      ),
    );
    say.held(1);
    const twoDecimals = all.filter((each) => each.decimals === 2).length;
    const odd = all.filter((each) => each.decimals > 0 && each.decimals !== 2);
    if (odd.length > 0 && twoDecimals > 0) {
      say.report({
        code: 'decimals',
        key: 'narrative/decimals',
        data: { count: String(odd.length), words: listed(odd) },
        places: placesOf(odd),
      });
    }
    const withMarks = all.filter((each) => each.thousands === true);
    const without = all.filter((each) => each.thousands === false);
    if (withMarks.length > 0 && without.length > 0) {
      const fewer = withMarks.length < without.length ? withMarks : without;
      say.report({
        code: 'thousands',
        key: 'narrative/thousands',
        data: { with: String(withMarks.length), without: String(without.length), words: listed(fewer) },
        places: placesOf(fewer),
      });
    }
  },
);

function amountsIn(text: string, place: Place): Written[] {
  return [...text.matchAll(AMOUNT)].map((match) => {
    const whole = at(match, 1);
    return {
      words: match[0].replace(/\s+/g, ''),
      decimals: match[2]?.length ?? 0,
      thousands: whole.replace(/,/g, '').length < 4 ? null : whole.includes(','),
      place,
    };
  });
}

function listed(amounts: readonly Written[]): string {
  return (
    amounts
      .slice(0, 4)
      .map((each) => each.words)
      .join('、') + (amounts.length > 4 ? ' 等' : '')
  );
}

function placesOf(amounts: readonly Written[]): Place[] {
  return [...new Map(amounts.map((each) => [each.place.cell, each.place])).values()];
}
