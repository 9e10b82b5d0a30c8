/** What is written project by project is read back against the register. */
import { check } from '../../../src/check';
import { narrate } from '../../../src/narrative';
import { narrativeCoverage, narrativeRules } from '../../../src/rules/narrative';
import { bookOf, grid, sheet } from '../../kit/grid';
import { narrative } from './tables';
import { sheetOf, telling } from './told';

const book = {
  ...bookOf([
    sheet(
      '绩效目标',
      grid`
      项目绩效目标表
      序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1
      1 | P001 | 驻京工作经费 | 48.96 | 48.96 | 值班300天，持证率达到100%，所需48.96万元
      2 | P002 | 从优待警经费 | 8.24 | 8.24 | 激励民警`,
    ),
  ]),
  profile: 'hebei-2024',
};

function told(change: (text: string) => string) {
  const written = narrate(book);
  const sections = written.sections
    .filter((section) => section.id === 'targets')
    .map((section) => ({
      ...section,
      paragraphs: section.paragraphs.map((each) => ({ ...each, text: change(each.text) })),
    }));
  const telling_ = telling(book, sheetOf({ ...written, sections }));
  const { findings } = check(telling_, { rules: narrativeRules });
  return { messages: findings.map((finding) => finding.message), coverage: narrativeCoverage(telling_) };
}

test('amounts are tied to their cells, figures of goals to the goals they are copied from', () => {
  const { messages, coverage } = told((text) => text);
  expect(messages).toEqual([]);
  // The number of forms, two amounts, 100%, 48.96; days are no figures of a budget.
  expect(coverage).toEqual({ figures: 5, tied: 5 });
});

test('of two projects with one name each paragraph has its own amount; a project without an amount leaves the register unread', () => {
  const register = (second: string) =>
    sheet('绩效目标', grid`
      项目绩效目标表
      序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1
      1 | P001 | 驻京工作经费 | 48.96 | 48.96 | 值班300天
      2 | P002 | 驻京工作经费 | ${second} | ${second} | 值班100天，出勤率98%`);
  const paragraphs = ['1、驻京工作经费：预算48.96万元。绩效目标：值班300天。', '2、驻京工作经费：预算8.24万元。绩效目标：值班100天，出勤率98%。', '3、驻京工作经费：预算0.50万元。', '驻京工作经费：预算9.99万元。'];
  const read = (second: string) => {
    const book_ = bookOf([register(second), narrative({ performance: paragraphs })]);
    return check(book_, { rules: narrativeRules }).findings.map(({ code, message, places }) => [code, places[0]?.cell, /为 [\d.]+ 万元/.exec(message)?.[0]]);
  };
  expect(read('8.24').filter(([code]) => code !== 'untied')).toEqual([['differs', 'B4', '为 48.96 万元']]);
  expect(read('8.24').filter(([code]) => code === 'untied')).toEqual([['untied', 'B5', undefined]]);
  expect(read('').map(([code, cell]) => [code, cell])).toEqual([['untied', 'B2'], ['untied', 'B3'], ['untied', 'B4'], ['untied', 'B5']]);
});

test('figures of a goal from its first to its last; figures beside it are told by nobody', () => {
  const register = sheet('绩效目标', grid`
    项目绩效目标表
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1
    1 | P001 | 驻京工作经费 | 48.96 | 48.96 | 5%以上的出勤，完成98%
    2 | P002 | 从优待警经费 | 8.24 | 8.24 |`);
  const paragraphs = ['12、驻京工作经费：预算48.96万元。3%。绩效目标：5%以上的出勤，完成98%。满意度90%。', '2、从优待警经费：预算8.24万元，满意度70%。', '3、从优待警经费：预算（含上年）9.00万元。', '4、从优待警经费：预算7台，8.24万元。'];
  const { findings } = check(bookOf([register, narrative({ performance: paragraphs })]), { rules: narrativeRules });
  expect(findings.map(({ code, message }) => [code, message.replace(/^[^：]*：/, '')])).toEqual([
    ['untied', '“3%”、“满意度90%”'],
    ['untied', '“满意度70%”'],
    ['untied', '“预算（含上年）9.00万元”'],
    ['untied', '“预算7台”、“8.24万元”'],
  ]);
});

test('a goal that is not in the text quotes nothing of it', () => {
  const register = sheet('绩效目标', grid`
    项目绩效目标表
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1
    1 | P001 | 驻京工作经费 | 48.96 | 48.96 | 按照工作方案完成全部任务并且达到有关要求和标准，出勤率达到98%以上`);
  const { findings } = check(bookOf([register, narrative({ performance: '1、驻京工作经费：预算48.96万元。3%。绩效目标：完成任务。' })]), { rules: narrativeRules });
  expect(findings.map(({ message }) => message.replace(/^[^：]*：/, ''))).toEqual(['“3%”']);
});

test('a wrong amount is found, a goal that was changed is no quotation any more', () => {
  const { messages } = told((text) => text.replace('预算8.24', '预算8.42').replace('100%', '10%'));
  expect(messages.some((message) => message.includes('8.42') && message.includes('8.24'))).toBe(true);
  expect(messages.some((message) => message.includes('没有核对') && message.includes('10%'))).toBe(true);
});
