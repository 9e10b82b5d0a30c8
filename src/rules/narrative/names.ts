import type { Place } from '../../model';
import { toA1 } from '../../model';
import { differingPart } from '../kit';
import { agreement } from './compare';
import { differenceText, nearest, nearMisses } from './near-name';
import type { Outcome } from './outcome';
import { held, itemKey, keyOf, NARRATIVE_BASIS, narrativeRule, placesOf } from './outcome';
import type { Para, Reading } from './reading';
import { phraseOf, plainText, quote, sentencePlace } from './reading';
import { LABELS, OTHER_WORDS } from './reading/labels';
import { isSubheading } from './reading/topics';

/** Names of bodies, 部门 or 单位, years, and names of budget lines that are nearly right. */
export function judgeNames(reading: Reading): Outcome[] {
  return [...judgeBodies(reading), ...judgeKind(reading), ...judgeYears(reading), ...judgeLabels(reading)];
}

export const rule = narrativeRule(
  {
    id: 'narrative/names',
    title: '说明中的单位名称、“部门”或“单位”的称谓、年度与表一致',
    titleEn: 'Names of bodies, the word for the body, and years are as in the tables',
    why: '说明多由上年的或别的单位的改写而来，名称、称谓和年份最容易留下旧的。',
    fix: '按表中的名称和年度改正。',
    basis: NARRATIVE_BASIS,
    level: 'warning',
    tables: [],
    ignores:
      '“截至某年”、书名号内和文号中的年份不论；名词解释部分不查称谓；只报与已知名称相差一两个字的写法。',
    messages: {
      body: '说明写“{written}”，表中的名称是“{right}”：{difference}',
      label: '“{phrase}”中的“{written}”应为“{right}”：{difference}',
      kind: '本文是{kind}预算，这里却写“{written}”',
      year: '“{phrase}”：本年度是 {year} 年',
      lastYear: '“{phrase}”：应与 {year} 年比较',
    },
  },
  judgeNames,
);

function bodiesOf(reading: Reading): string[] {
  const { organisations, organisation } = reading.book;
  return [
    ...new Set(
      [...(organisation === null ? [] : [organisation]), ...organisations].map(
        (name) => plainText(name).text,
      ),
    ),
  ];
}

function judgeBodies(reading: Reading): Outcome[] {
  const names = bodiesOf(reading);
  const outcomes: Outcome[] = [];
  for (const para of reading.paras) {
    const exact = names.flatMap((name) => occurrences(para.text, name));
    if (exact.length > 0) outcomes.push(held());
    for (const name of names) {
      for (const miss of nearMisses(para.text, name).filter(({ written }) => !isOtherBody(written, name))) {
        const isOther = exact.some(
          (range) =>
            range.start < miss.end &&
            miss.start < range.end &&
            range.end - range.start >= miss.end - miss.start - 2 &&
            range.end >= miss.end,
        );
        if (isOther) continue;
        outcomes.push({
          ties: [],
          finding: {
            code: 'body',
            key: keyOf(para, `body/${name}`),
            data: {
              written: quote(para, miss.start, miss.end),
              right: name,
              difference: differenceText(miss.written, name),
            },
            places: [sentencePlace(reading, para, miss.start, miss.end)],
          },
        });
      }
    }
  }
  return outcomes;
}

/** 第一中学 and 第二中学, 城东 and 城西, 法院 and 检察院 are two bodies, not one misspelt. */
function isOtherBody(written: string, name: string): boolean {
  const parts = differingPart(written, name);
  return (
    parts.every((part) => /^[一二三四五六七八九十\d东西南北中上下大小高初新老]+$/.test(part)) ||
    parts.every((part) => part === '法' || part === '检察')
  );
}

function occurrences(text: string, name: string): { readonly start: number; readonly end: number }[] {
  const found: { start: number; end: number }[] = [];
  for (let at = text.indexOf(name); at >= 0 && name !== ''; at = text.indexOf(name, at + 1))
    found.push({ start: at, end: at + name.length });
  return found;
}

function judgeKind(reading: Reading): Outcome[] {
  const isDepartment = reading.book.organisationKind === 'department';
  const wrong = isDepartment ? /(?:(?<!基)本|我)单位/ : /(?:(?<!基)本|我)部门|部门各单位|部门所属/;
  const outcomes: Outcome[] = [];
  for (const para of reading.paras) {
    const match = para.topic === 'words' ? null : wrong.exec(para.text);
    if (!match) continue;
    outcomes.push({
      ties: [],
      finding: {
        code: 'kind',
        key: keyOf(para, `kind/${match[0]}`),
        data: { kind: isDepartment ? '部门' : '单位', written: match[0] },
        places: [sentencePlace(reading, para, match.index, match.index + match[0].length)],
      },
    });
  }
  return outcomes.length > 0 ? outcomes : [held()];
}

/** The year a level is told for, the year it is compared with, and the years of title and headings. */
function judgeYears(reading: Reading): Outcome[] {
  const { year } = reading.book;
  if (year === null) return [];
  const outcomes: Outcome[] = [];
  const add = (code: 'year' | 'lastYear', key: string, phrase: string, right: number, place: Place): void => {
    outcomes.push({
      ties: [],
      finding: { code, key, data: { phrase, year: String(right) }, places: [place] },
    });
  };
  for (const item of reading.items) {
    const { amount } = item;
    if (!amount || item.year === null || item.inReason) continue;
    if (item.year === year) outcomes.push(held());
    // Last year's figure told in passing is no slip; this year's figure under another year is.
    else if (item.targets.some((target) => target.value !== 0 && agreement(amount, target) === 'equal')) {
      const start = item.para.text.lastIndexOf(`${item.year}年`, amount.start);
      add(
        'year',
        `${itemKey(item)}/year`,
        quote(item.para, Math.max(0, start), amount.end),
        year,
        placesOf(reading, amount)[0] as Place,
      );
    }
  }
  for (const change of reading.changes) {
    if (change.year === null || change.inReason) continue;
    if (change.year === year - 1) outcomes.push(held());
    else {
      const phrase = quote(
        change.para,
        Math.max(0, change.para.text.lastIndexOf(`${change.year}年`, change.end)),
        change.end,
      );
      add(
        'lastYear',
        keyOf(change.para, 'last-year'),
        phrase,
        year - 1,
        sentencePlace(reading, change.para, change.start, change.end),
      );
    }
  }
  const { sheet } = reading;
  const titles = [
    { text: sheet.title, row: 0, column: 0 },
    ...sheet.sections.map(({ heading, row, column }) => ({ text: heading, row, column })),
    ...reading.paras.flatMap(({ text, paragraph }) => (isSubheading(text) ? [paragraph] : [])),
  ];
  for (const { text, row, column } of titles) {
    const named = /(20\d\d)年(?:度)?[^,。;:《]{0,20}预算(?!执行)/.exec(plainText(text).text);
    if (!named || Number(named[1]) === year) continue;
    add('year', `heading/${text.slice(0, 8)}`, text, year, {
      role: 'text',
      sheet: sheet.sheet,
      cell: toA1(row, column),
      label: text,
    });
  }
  return outcomes;
}

/** Budget lines that are nobody's name but nearly one. */
function judgeLabels(reading: Reading): Outcome[] {
  return reading.items.flatMap((item) => {
    const { amount, words } = item;
    if (
      !amount ||
      item.understood ||
      item.inReason ||
      words.length < 4 ||
      item.answer ||
      OTHER_WORDS.includes(words)
    )
      return [];
    const right = nearest(words, [...LABELS, ...rowNames(reading, item.para)]);
    if (right === undefined) return [];
    return [
      {
        ties: [amount],
        finding: {
          code: 'label',
          key: keyOf(item.para, `label/${right}`),
          data: {
            phrase: phraseOf(item, amount),
            written: words,
            right,
            difference: differenceText(words, right),
          },
          places: placesOf(reading, amount),
        },
      },
    ];
  });
}

function rowNames(reading: Reading, para: Para): readonly string[] {
  return para.topic === 'fiscal' || para.topic === 'general' ? [] : reading.ledger.names('summary');
}
