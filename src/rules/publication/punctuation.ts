import type { NarrativeSheet } from '../../model';
import { toA1 } from '../../model';
import { around, defineRule, firstPlace, textKey, textPlaces, textsOf } from '../kit';
import { WORDING_BASIS } from './basis';

const DOUBLED = /([。；，、：,;])\s?\1+|[。；，、：]\s?[。；，、：]|[,;]\s?[。；，、]|[。；，、]\s?[,;]/;
/** A paragraph of so few characters is rather a heading. */
const SHORT = 12;
const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['《', '》'],
  ['〔', '〕'],
  ['【', '】'],
  ['“', '”'],
];
/** “1)”, “a）”, “（一” before a title: numbering uses half a pair. */
const NUMBERING = /(^|[\s，。；、：:;,!?！？])[(（]?(?:\d{1,2}|[a-zA-Z]|[一二三四五六七八九十]{1,3})[)）]/g;

/** H3: punctuation. */
export const rule = defineRule(
  {
    id: 'publication/punctuation',
    title: '标点不重叠，括号、引号成对，段落不以分号、逗号结尾',
    titleEn: 'Punctuation is not doubled, brackets pair, paragraphs end properly',
    why: '叠用的标点多是模板拼接留下的；缺一半的括号和以“；”结尾的段落像是没写完。',
    fix: '删去多余的标点，补上缺少的括号，段末改用句号。',
    basis: WORDING_BASIS,
    level: 'warning',
    tables: [],
    ignores: '省略号；编号“1）”“（一）”；全角半角括号混用；表格栏目和数字。',
    messages: {
      doubled: '{place} 标点叠用：“{words}”',
      unpaired: '{place} {marks}不成对：“{words}”',
      ending: '{place} 段落以“{mark}”结尾：“{words}”',
    },
  },
  (book, say) => {
    const texts = textsOf(book);
    for (const source of texts) {
      const { text } = source;
      if (text.length < 4) continue;
      const doubled = DOUBLED.exec(text);
      if (doubled) {
        const words = around(text, doubled.index, doubled[0].length);
        say.report({
          code: 'doubled',
          key: textKey(source),
          data: { place: firstPlace(source), words },
          places: textPlaces(source),
        });
      }
      const pair = unpaired(text);
      if (pair) {
        say.report({
          code: 'unpaired',
          key: `${textKey(source)}/pairs`,
          data: { place: firstPlace(source), marks: pair.marks, words: around(text, pair.at, 1) },
          places: textPlaces(source),
        });
      }
    }
    if (book.narrative) checkEndings(book.narrative, say.report.bind(say));
    if (texts.length > 0) say.held();
    else say.skip('unreadable', '没有读到工作簿的原始内容，未查标点');
  },
);

type Say = Parameters<(typeof rule)['check']>[1]['report'];

/** The last paragraph of a section does not break off. */
function checkEndings({ sheet, sections }: NarrativeSheet, report: Say): void {
  for (const { heading, paragraphs } of sections) {
    for (const { text, row, column } of paragraphs.slice(-1)) {
      const mark = text.slice(-1);
      if (text.length <= SHORT || !'；;，,、'.includes(mark)) continue;
      const cell = toA1(row, column);
      report({
        code: 'ending',
        key: `narrative/${heading}/ending`,
        data: { place: `${sheet} ${cell}`, mark, words: `…${text.slice(-14)}` },
        places: [{ role: 'text', sheet, cell, label: heading }],
      });
    }
  }
}

/** The first kind of bracket or quotation mark that has no partner. */
function unpaired(text: string): { marks: string; at: number } | null {
  if (!/[()（）《》〔〕【】“”]/.test(text)) return null;
  const bare = text.replace(
    NUMBERING,
    (all, before: string) => before + '　'.repeat(all.length - before.length),
  );
  const plain = bare.replace(/（/g, '(').replace(/）/g, ')');
  for (const [open, close] of PAIRS) {
    let depth = 0;
    let at = -1;
    for (let index = 0; index < plain.length; index += 1) {
      const character = plain[index];
      if (character === open) {
        if (depth === 0) at = index;
        depth += 1;
      } else if (character === close) {
        depth -= 1;
        if (depth < 0) return { marks: names(open), at: index };
      }
    }
    if (depth > 0) return { marks: names(open), at };
  }
  return null;
}

function names(open: string): string {
  switch (open) {
    case '“':
      return '引号';
    case '《':
      return '书名号';
    default:
      return '括号';
  }
}
