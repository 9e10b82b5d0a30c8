import { around, defineRule, firstPlace, textKey, textPlaces, textsOf } from '../kit';
import { WORDING_BASIS } from './basis';

/** 011万元: a decimal point that was not typed. */
const LEADING_ZERO = /(?<![\d.,，:：\-—－/年月第A-Za-z])0\d+(?:\.\d+)?(?:亿元|万元|元(?![月旦])|%|％)/;

/** H3: amounts that begin with a zero and another digit. */
export const rule = defineRule(
  {
    id: 'publication/leading-zero',
    title: '文字里的金额没有漏写小数点（如“011万元”）',
    titleEn: 'No amount in words begins with a zero and another digit',
    why: '以 0 开头又没有小数点的金额，多是漏了小数点：011万元应为 0.11万元。',
    fix: '补上小数点，并核对各分项之和。',
    basis: WORDING_BASIS,
    level: 'warning',
    tables: [],
    ignores: '编码、文号、日期和电话里的 0。',
    messages: {
      zero: '{place} 金额“{amount}”以 0 开头，可能漏了小数点：“{words}”',
    },
  },
  (book, say) => {
    const texts = textsOf(book);
    for (const source of texts) {
      const match = LEADING_ZERO.exec(source.text);
      if (!match) continue;
      say.report({
        code: 'zero',
        key: textKey(source),
        data: {
          place: firstPlace(source),
          amount: match[0],
          words: around(source.text, match.index, match[0].length),
        },
        places: textPlaces(source),
      });
    }
    if (texts.length > 0) say.held();
    else say.skip('unreadable', '没有读到工作簿的原始内容，未查金额的写法');
  },
);
