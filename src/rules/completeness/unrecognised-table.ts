import { rectangleToA1 } from '../../model';
import { defineRule } from '../kit';

export const rule = defineRule(
  {
    id: 'completeness/unrecognised-table',
    title: '像预算表的内容都认得出来',
    titleEn: 'Everything that looks like a budget table is understood',
    why: '没有认出来的表，其中的数字一个也没有核对；宁可说明白，也不当作通过。',
    fix: '在表的上方写明表名和“单位：万元”，表头写明科目编码、合计等栏名，再重新检查。',
    basis: [],
    level: 'warning',
    tables: [],
    ignores: '没有数字的工作表、情况说明和目录不提示。',
    messages: {
      'no-title': '工作表“{sheet}”像是预算表，但没认出是哪一张，其中的核对未进行',
      'no-header': '工作表“{sheet}”的“{title}”没认出表头（找过“{lookedFor}”），其中的核对未进行',
      'no-amount-columns': '工作表“{sheet}”的“{title}”没认出金额栏（找过“{lookedFor}”），其中的核对未进行',
      'too-large': '工作表“{sheet}”太大，没有读取，其中的核对未进行',
      unreadable: '工作表“{sheet}”读不出来，其中的核对未进行',
    },
  },
  (book, say) => {
    for (const region of book.unrecognised) {
      say.report({
        code: region.reason,
        key: `${region.sheet}/${region.title}`,
        data: { sheet: region.sheet, title: region.title, lookedFor: region.lookedFor.join('、') },
        places: [
          {
            role: 'table',
            sheet: region.sheet,
            cell: rectangleToA1(region.area),
            label: region.title || region.sheet,
          },
        ],
      });
    }
    say.held(book.tables.length);
  },
);
