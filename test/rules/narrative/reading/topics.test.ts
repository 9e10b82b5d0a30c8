/** Which table a section speaks of. */
import { plainText } from '../../../../src/rules/narrative/reading';
import { isSubheading, topicOf } from '../../../../src/rules/narrative/reading/topics';

test.each([
  ['十二、名词解释', 'words'],
  ['一、部门职责及机构设置', 'words'],
  ['政府购买服务预算情况', 'other'],
  ['七、“三公”经费增减变动原因说明', 'threePublic'],
  ['八、机关运行经费情况', 'operating'],
  ['政府采购情况', 'procurement'],
  ['预算绩效情况', 'performance'],
  ['国有资产占有使用情况', 'assets'],
  ['车辆情况', 'assets'],
  ['政府性基金预算支出情况', 'fund'],
  ['国有资本经营预算情况', 'stateCapital'],
  ['一般公共预算基本支出情况', 'basic'],
  ['一般公共预算支出情况', 'general'],
  ['财政拨款收支预算情况', 'fiscal'],
  ['项目支出情况', 'projects'],
  ['收支预算总体情况', 'overall'],
  ['收入预算情况', 'income'],
  ['支出预算情况', 'expense'],
  ['其他需要说明的事项', null],
])('%s is about %s', (heading, topic) => {
  expect(topicOf(plainText(heading).text)).toBe(topic);
});

test.each(['（一）政府采购情况', '1.公务接待费', '2、公务用车费', '三、绩效目标', '（3）项目', '公务接待费：', '车辆情况', '有关说明', '增减变动情况及原因'])('%s is a sub-heading', (text) => {
  expect(isSubheading(plainText(text).text)).toBe(true);
});

test.each([
  ['a sentence', '一、支出预算5.00万元。'],
  ['a clause', '一、基本支出，项目支出'],
  ['an amount', '一、支出预算5万元'],
  ['a share', '一、占5%'],
  ['a number with decimals', '1.5倍于上年'],
  ['words without a number', '本部门负责解释'],
  ['a word of sub-headings in front', '情况属实'],
  ['more than a line', `一、${'甲'.repeat(39)}`],
])('%s is no sub-heading: %s', (_, text) => {
  expect(isSubheading(plainText(text).text)).toBe(false);
});

test('a sub-heading has forty characters at most', () => {
  expect(isSubheading(`一、${'甲'.repeat(38)}`)).toBe(true);
});
