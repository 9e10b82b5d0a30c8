/** What the words before a figure say about it. */
import { figuresIn } from '../../../../src/rules/narrative/reading/figures';
import { clauseOf, isFiller, lastPhrase } from '../../../../src/rules/narrative/reading/wording';
import { paraOf } from './para';

/** Reads a clause that ends in its only figure, in a budget of 2024. */
function clause(text: string, year: number | null = 2024) {
  const para = paraOf(text);
  const figure = figuresIn(para).at(-1);
  if (!figure) throw new Error(`no figure in ${text}`);
  return clauseOf(figure, para.text.slice(0, figure.start), year);
}

test.each([
  ['预算收入总计5.00万元', '预算收入总计'],
  ['，其中：一般公共预算收入5.00万元', '一般公共预算收入'],
  ['2024年支出预算5.00万元', '2024年支出预算'],
  ['主要用于：以及住房保障支出5.00万元', '住房保障支出'],
  // What names nothing leaves the subject to what stands before it …
  ['项目支出，共计5.00万元', '项目支出'],
  ['项目支出（含结转），预算安排5.00万元', '项目支出'],
  // … but not across 涉及 or into the list before 其中.
  ['，共计金额5.00万元', ''],
  ['绩效目标，涉及金额5.00万元', ''],
  ['基本支出其中：共计5.00万元', ''],
  ['基本支出减少。共计5.00万元', ''],
  ['基本支出；减少。共计5.00万元', ''],
  ['基本支出。减少；共计5.00万元', ''],
  ['收入总计：（5.00万元', '收入总计'],
  ['收入总计，2024年度5.00万元', '收入总计'],
  ['收入总计，2024年初5.00万元', '收入总计'],
  ['收入总计，2024年5.00万元', '收入总计'],
  ['与上年相比增加（减少）情况如下：公务接待费5.00万元', '公务接待费'],
  ['支出比上年减少。收入总计5.00万元', '收入总计'],
  ['支出比上年减少；收入总计5.00万元', '收入总计'],
  // Money carried over from last year, and what there was at its end, is told as it is today.
  ['上年结转5.00万元', '上年结转'],
  ['上年财政拨款结转5.00万元', '上年财政拨款结转'],
  ['上年末固定资产5.00万元', '上年末固定资产'],
  ['2023年底固定资产5.00万元', '2023年底固定资产'],
  ['新增加3个', '新增加'],
])('%s tells a level of “%s”', (text, words) => {
  expect(clause(text)).toEqual({ role: 'level', direction: 0, directionWord: '', words, of: '', year: null });
});

test.each([
  ['较上年5.00万元', '', null],
  ['去年5.00万元', '', null],
  ['比2023年预算数5.00万元', '', 2023],
  ['2023年度公务接待费5.00万元', '公务接待费', 2023],
  ['上年公务接待费5.00万元', '公务接待费', null],
  ['上年预算执行数5.00万元', '', null],
  ['上年执行5.00万元', '', null],
  ['上年预算单位经费5.00万元', '预算单位经费', null],
])('%s tells last year’s figure of “%s”', (text, words, year) => {
  expect(clause(text)).toEqual({ role: 'previous', direction: 0, directionWord: '', words, of: '', year });
});

test('where the year of the budget is not known, no year is last year', () => {
  expect(clause('2023年支出预算5.00万元', null)).toMatchObject({ role: 'level' });
  expect(clause('上年支出预算5.00万元', null)).toMatchObject({ role: 'previous' });
});

test.each([
  ['比上年增加5.00万元', 1, '增加', '', null],
  ['比2023年预算减少了5.00万元', -1, '减少', '', 2023],
  ['与2022年相比，较2023年下降额为：5.00万元', -1, '下降', '', 2023],
  ['，公务接待费比上年压减5.00万元', -1, '压减', '公务接待费', null],
  ['，基本支出（含人员）同比增长5.00万元', 1, '增长', '基本支出', null],
  ['预算数比上年增加5.00万元', 1, '增加', '', null],
  ['执行比上年增加5.00万元', 1, '增加', '', null],
  ['公务接待费预算数比上年增加5.00万元', 1, '增加', '公务接待费预算数', null],
  ['预算内资金比上年增加5.00万元', 1, '增加', '预算内资金', null],
  ['支出比上年减少。收入比上年增加5.00万元', 1, '增加', '收入', null],
  ['比上年增加（减少）5.00万元', 0, '', '', null],
  ['项目比上年增加2个', 1, '增加', '', null],
])('%s tells a change', (text, direction, directionWord, words, year) => {
  expect(clause(text)).toEqual({ role: 'change', direction, directionWord, words, of: '', year });
});

test.each([
  ['，增长5%', 1, '增长', '', null],
  ['较2023年下降幅度为5%', -1, '下降', '', 2023],
  ['支出增加；公务接待费同比下降5%', -1, '下降', '公务接待费', null],
])('%s tells a rate', (text, direction, directionWord, words, year) => {
  expect(clause(text)).toEqual({ role: 'rate', direction, directionWord, words, of: '', year });
});

test.each([
  ['，占5%', ''],
  ['，占支出总计的5%', '支出总计'],
  ['，占支出总计（含结转）的比重为5%', '支出总计'],
  ['基本支出下降，占比达5%', ''],
  ['（5%', ''],
])('%s tells a share of “%s”', (text, of) => {
  expect(clause(text)).toEqual({ role: 'share', direction: 0, directionWord: '', words: '', of, year: null });
});

test.each([
  ['资金支付率5%', '资金支付率'],
  ['率5%', '率'],
  ['公务接待费（5%', ''],
  ['绩效目标（合格率5%', '合格率'],
])('%s is a percentage of its own', (text, words) => {
  expect(clause(text)).toEqual({ role: 'other', direction: 0, directionWord: '', words, of: '', year: null });
});

test('the last phrase stands behind the nearest mark, without brackets and joining words', () => {
  expect(lastPhrase('支出预算,其中:以及基本支出(含人员)')).toBe('基本支出');
  expect(lastPhrase('支出预算,其中分别为基本支出')).toBe('基本支出');
  expect(lastPhrase('公务接待费(其中公务用车费')).toBe('公务用车费');
});

test('words that name nothing', () => {
  expect(['', '共计金额', '涉及项目资金', '年初预算数为'].every(isFiller)).toBe(true);
  expect(['基本支出', '共计支出'].some(isFiller)).toBe(false);
});
