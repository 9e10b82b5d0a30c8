import { isErrorText } from '../../model';
import { defineRule, firstPlace, textKey, textPlaces, textsOf } from '../kit';

/** B9: no #REF! and the like anywhere in the workbook. */
export const rule = defineRule(
  {
    id: 'totals/no-error-values',
    title: '表中没有错误值（#REF!、#N/A 等）',
    titleEn: 'No cell shows an error value',
    why: '错误值说明公式引用的单元格已经不在，公开出去就是一处明显的差错。',
    fix: '重新填写公式或填入正确的数字。',
    basis: ['预算法 第十四条', '地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'error',
    tables: [],
    ignores: '正文中引用的错误值文字（单元格里还有别的内容）。',
    messages: {
      found: '{count} 处显示错误值 {value}：{place}',
    },
  },
  (book, say) => {
    const texts = textsOf(book);
    if (texts.length === 0) {
      say.skip('unreadable', '没有读到工作簿的原始内容，未查错误值');
      return;
    }
    for (const source of texts) {
      if (!isErrorText(source.text)) continue;
      const places = textPlaces(source);
      say.report({
        code: 'found',
        key: textKey(source),
        data: {
          count: String(places.length),
          value: source.text,
          place: `${firstPlace(source)}${places.length > 1 ? ' 等' : ''}`,
        },
        places,
      });
    }
    say.held();
  },
);
