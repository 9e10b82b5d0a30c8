import { rule } from '../../../src/rules/targets/spending-plan';
import { testRule } from '../../kit/rules';
import { plans, register } from './tables';

const line = (plan: string) =>
  `1 | '13102824P001 | 办案经费 | 10.00 | 10.00 | | 用于办案 | ${plan} | 保障办案`;

testRule(rule, {
  ok: [
    { name: '逐期增加到 100%', sheets: [plans(line('0.25 | 0.5 | 0.75 | 1'))] },
    { name: '前几期空着，写成百分数', sheets: [plans(line(' | | 40 | 100'))] },
  ],
  bad: [
    {
      name: '后一期少于前一期',
      sheets: [plans(line('0.25 | 0.75 | 0.5 | 1'))],
      findings: [{ code: 'falls', at: '绩效目标!J5' }],
    },
    {
      name: '年底不到 100%',
      sheets: [plans(line('0.25 | 0.5 | 0.75 | 0.9'))],
      findings: [{ code: 'notWhole', at: '绩效目标!K5' }],
    },
    {
      name: '年底没有填',
      sheets: [plans(line('0.25 | 0.5 | 0.75 | '))],
      findings: [{ code: 'blank', at: '绩效目标!J5' }],
    },
  ],
  skipped: [{ name: '没有支出计划', kind: 'not-applicable', sheets: [register({ name: '办案经费' })] }],
});
