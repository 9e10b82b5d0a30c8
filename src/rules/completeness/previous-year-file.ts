import { normaliseName } from '../../catalogue';
import { bookPlace, defineRule, fileOf, wrongYear } from '../kit';

/** C15: the workbook given as last year's is last year's, and the same body's. */
export const rule = defineRule(
  {
    id: 'completeness/previous-year-file',
    title: '给出的上年工作簿是同一部门上一年度的',
    titleEn: 'The workbook given as last year’s is the same body’s, of the year before',
    why: '上年数要与上年公开的数一致。拿错了年度或部门，核对就没有意义。',
    fix: '换成本部门上一年度公开的工作簿；部门改过名称的，可以不理会名称的提示。',
    basis: ['地方预决算公开操作规程（财预〔2016〕143号）'],
    level: 'warning',
    tables: [],
    ignores: '没有给出上年工作簿的；两份中有一份没有写年度或名称的。',
    messages: {
      unread: '上年工作簿“{file}”里没有认出预算表，没有用它核对',
      year: '上年工作簿“{file}”写的是 {found} 年度，应为 {expected} 年度，没有用它核对',
      organisation: '上年工作簿“{file}”是“{found}”的，本工作簿是“{own}”的',
    },
  },
  (book, say) => {
    const previous = book.related?.previous;
    if (!previous || book.tables.length === 0) {
      say.skip('not-applicable', previous ? '没有认出预算表，上年工作簿没有用上' : '没有给出上年工作簿');
      return;
    }
    const file = fileOf(previous);
    if (previous.tables.length === 0) {
      say.report({ code: 'unread', key: 'previous/unread', data: { file }, places: bookPlace(book) });
      return;
    }
    const places = [...bookPlace(book), ...bookPlace(previous).map((place) => ({ ...place, file }))];
    const wrong = wrongYear(book, previous);
    if (wrong) {
      const data = { file, found: String(wrong.found), expected: String(wrong.expected) };
      say.report({ code: 'year', key: 'previous/year', data, places });
    } else say.held();
    const [own, found] = [book.organisation, previous.organisation];
    if (own === null || found === null) return;
    if (normaliseName(own) === normaliseName(found)) say.held();
    else
      say.report({ code: 'organisation', key: 'previous/organisation', data: { file, found, own }, places });
  },
);
