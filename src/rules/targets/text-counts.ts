import type { Book, Place } from '../../model';
import { defineRule } from '../kit';
import { TARGET_BASIS } from './basis';
import type { TargetEntry } from './entries';
import { formPlace, formTexts, lineTexts, targetEntries, withLine } from './entries';

/** Persons in a text: 16名, 170人; not 人次, 人民, 每人, 人员 after a bare number of something else. */
const PERSONS = /(?<![\d.第≥>＞])(\d{1,6})(?:余)?(?:名|人(?![次民大民身均口/／]))/g;
/** A quantity indicator's number of persons; ≥ sets a lower bound. */
const PERSON_VALUE = /^(≥|>=|＞|>|不少于|大于等于)?(\d{1,6})(?:名|人|位)$/;

/** F4: head-counts in words and figures. */
export const rule = defineRule(
  {
    id: 'targets/text-counts',
    title: '绩效目标文字里的人数与数量指标一致',
    titleEn: 'Head-counts in the words of a form agree with its indicators',
    why: '概况、目标和数量指标说的是同一批人，人数不同说明有一处没有改。',
    fix: '核对实际人数，改正概况、目标或数量指标中写错的一处。',
    basis: TARGET_BASIS,
    level: 'warning',
    tables: [],
    ignores:
      '文字里分批列出的人数相加等于指标；“不少于”类指标而文字人数更多；指标不止一个人数、或文字没有写人数的，不判断。',
    messages: {
      indicator: '绩效目标“{name}”的“{label}”写“{words}”，数量指标“{indicator}”为“{value}”',
      aims: '绩效目标“{name}”实施期目标写“{words}”，年度目标写“{value}”，其余文字相同',
    },
  },
  (book, say) => {
    for (const entry of targetEntries(book)) {
      checkForm(entry, say);
      checkAims(book, entry, say);
    }
  },
);

type Say = Parameters<(typeof rule)['check']>[1];

interface Count {
  readonly count: number;
  readonly words: string;
  readonly label: string;
  readonly place: Place;
}

function checkForm(entry: TargetEntry, say: Say): void {
  const { form } = entry;
  if (!form) return;
  const values = form.indicators.flatMap((indicator) => {
    const match = /^数量/.test(indicator.kind)
      ? PERSON_VALUE.exec(indicator.value.replace(/\s+/g, ''))
      : null;
    return match ? [{ indicator, count: Number(match[2]), isLeast: match[1] !== undefined }] : [];
  });
  const [first] = values;
  if (!first || values.some((value) => value.count !== first.count)) return;
  const counts = formTexts(entry).flatMap(({ label, text, place }) => countsIn(text, label, place));
  if (counts.length === 0) return;
  const different = [...new Set(counts.map((each) => each.count))];
  const sums = [different, counts.map((each) => each.count)].map((list) =>
    list.reduce((running, count) => running + count, 0),
  );
  const agrees = (count: number): boolean => count === first.count || (first.isLeast && count > first.count);
  if (different.some(agrees) || sums.some(agrees)) {
    say.held();
    return;
  }
  const [count] = counts as [Count, ...Count[]];
  say.report({
    code: 'indicator',
    key: `targets/${entry.name}/persons`,
    data: {
      name: entry.name,
      label: count.label,
      words: count.words,
      indicator: first.indicator.name,
      value: first.indicator.value,
    },
    places: withLine(entry, [
      count.place,
      formPlace(form, first.indicator.row, first.indicator.valueColumn, first.indicator.name, 'counterpart'),
    ]),
  });
}

/** Two aims that differ in a head-count only. */
function checkAims(book: Book, entry: TargetEntry, say: Say): void {
  const [period, year] = lineTexts(book, entry).filter(({ label }) => /(?:实施期|年度)目标/.test(label));
  if (!period || !year) return;
  const [before, after] = [
    countsIn(period.text, period.label, period.place),
    countsIn(year.text, year.label, year.place),
  ];
  const without = (text: string): string => text.replace(/\s+/g, '').replace(PERSONS, '人');
  if (before.length === 0 || before.length !== after.length || without(period.text) !== without(year.text))
    return;
  const index = before.findIndex((count, at) => count.count !== after[at]?.count);
  const [one, other] = [before[index], after[index]];
  if (!one || !other) {
    say.held();
    return;
  }
  say.report({
    code: 'aims',
    key: `targets/${entry.name}/aims`,
    data: { name: entry.name, words: one.words, value: other.words },
    places: [one.place, other.place],
  });
}

function countsIn(text: string, label: string, place: Place): Count[] {
  return [...text.replace(/\s+/g, '').matchAll(PERSONS)].map((match) => {
    const start = Math.max(0, match.index - 14);
    const words = text.replace(/\s+/g, '').slice(start, match.index + match[0].length);
    return { count: Number(match[1]), words: words.replace(/^.*[，。；、,;:：]/, ''), label, place };
  });
}
