import { at } from '../../model';
import { around, defineRule, firstPlace, textKey, textPlaces, textsOf } from '../kit';
import { WORDING_BASIS } from './basis';

const DOUBLED = /([\u4e00-\u9fa5]{2,4})\1/g;
/** Words that are doubled on purpose or meet by chance at the joint of two words. */
const ORDINARY =
  /^(?:[一二三四五六七八九十两几多]+|研究|讨论|考虑|学习|一步|一个|一天|日日|家家|人人|方方|事事|处处|时时|步步|层层|年年|月月|点点|滴滴|代代|科学)$/;

/** H4: a word typed twice. */
export const rule = defineRule(
  {
    id: 'publication/doubled-words',
    title: '没有重复的词（如“管理管理”）',
    titleEn: 'No word is written twice',
    why: '重复的词多是粘贴或换行时留下的。',
    fix: '读一遍这句话，删去多出的词。',
    basis: WORDING_BASIS,
    level: 'note',
    tables: [],
    ignores: '数词和习惯上重叠的词。两个词相接碰巧重复的，请自行判断。',
    messages: {
      doubled: '{place} “{word}”连写了两次：“{words}”',
    },
  },
  (book, say) => {
    const texts = textsOf(book);
    for (const source of texts) {
      if (source.text.length < 4) continue;
      for (const match of source.text.matchAll(DOUBLED)) {
        const word = at(match, 1);
        if (ORDINARY.test(word) || /^(.)\1+$/.test(word)) continue;
        const data = {
          place: firstPlace(source),
          word,
          words: around(source.text, match.index, match[0].length),
        };
        say.report({ code: 'doubled', key: `${textKey(source)}/${word}`, data, places: textPlaces(source) });
        break;
      }
    }
    if (texts.length > 0) say.held();
    else say.skip('unreadable', '没有读到工作簿的原始内容，未查重复的词');
  },
);
