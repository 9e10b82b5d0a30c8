import { rule } from '../../../src/rules/targets/text-counts';
import { testRule } from '../../kit/rules';
import { form, register } from './tables';

const persons = (value: string) =>
  `| 产出指标 | 数量指标 | 聘用保安人数 | ${value} | 数量指标 | 聘用保安人数 | ${value}`;

testRule(rule, {
  ok: [
    {
      name: '概况与数量指标人数相同',
      sheets: [form({ about: '聘用保安16名，每人3000元', indicators: persons('16人') })],
    },
    {
      name: '分批人数相加等于指标',
      sheets: [form({ about: '第一批73人，第二批54人', indicators: persons('127人') })],
    },
    {
      name: '“不少于”而文字更多',
      sheets: [form({ about: '聘用保安20名，服务300人次', indicators: persons('≥16人') })],
    },
    {
      name: '两个目标人数相同',
      sheets: [register({ name: '招聘', aims: ['完成139名辅警招录', '完成139名辅警招录'] })],
    },
  ],
  bad: [
    {
      name: '概况写 16 名，数量指标 15 人',
      sheets: [form({ about: '聘用保安16名', indicators: persons('15人') })],
      findings: [{ code: 'indicator', at: '目标表1!C9' }],
    },
    {
      name: '实施期目标与年度目标只有人数不同',
      sheets: [register({ name: '招聘', aims: ['完成139名辅警招录', '完成193名辅警招录'] })],
      findings: [{ code: 'aims', at: '绩效目标!S5' }],
    },
  ],
});
