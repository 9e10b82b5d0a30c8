import { rule } from '../../../src/rules/targets/spending-plan';
import { testRule } from '../../kit/rules';
import { planForm, plans, register } from './tables';

const line = (plan: string) =>
  `1 | '13102824P001 | 办案经费 | 10.00 | 10.00 | | 用于办案 | ${plan} | 保障办案`;

testRule(rule, {
  ok: [
    { name: '逐期增加到 100%', sheets: [plans(line('0.25 | 0.5 | 0.75 | 1'))] },
    {
      name: '连着两期相同；目标表里的计划',
      sheets: [plans(line('0.5 | 0.5 | 0.5 | 1')), { ...planForm({ name: '装备费' }), name: '目标表2' }],
    },
    {
      name: '没有填计划的项目不判断',
      sheets: [
        plans(
          `${line(' | | | ')}\n2 | '13102824P002 | 装备费 | 5.00 | 5.00 | | 用于办案 | 25 | 50 | 75 | 100 | 保障办案`,
        ),
      ],
    },
    { name: '写成百分数，头一期只有 1%', sheets: [plans(line('1 | 50 | 80 | 100'))] },
    { name: '前几期空着，写成百分数', sheets: [plans(line(' | | 40 | 100'))] },
  ],
  bad: [
    {
      name: '后一期少于前一期',
      sheets: [plans(line('0.25 | 0.75 | 0.5 | 1'))],
      findings: [
        { code: 'falls', at: '绩效目标!J5', says: '绩效目标“办案经费”支出计划 10月底 50%，低于 6月底 75%' },
      ],
    },
    {
      name: '写成百分数的，有一期低于前一期；只填了两期',
      sheets: [
        plans(line('66.67 | 33.335 | 100 | 100')),
        { ...planForm({ name: '装备费', plan: '| 0.5 | | 0.25' }), name: '目标表2' },
      ],
      findings: [
        {
          code: 'falls',
          at: '绩效目标!I5',
          says: '绩效目标“办案经费”支出计划 6月底 33.34%，低于 3月底 66.67%',
        },
        { code: 'falls', at: '目标表2!E8', says: '绩效目标“装备费”支出计划 12月底 25%，低于 6月底 50%' },
      ],
    },
    {
      name: '年底不到 100%',
      sheets: [plans(line('0.25 | 0.5 | 0.75 | 0.9'))],
      findings: [
        { code: 'notWhole', at: '绩效目标!K5', says: '绩效目标“办案经费”支出计划 12月底 90%，应为 100%' },
      ],
    },
    {
      name: '年底超过 100%：写成小数、写成百分数',
      sheets: [
        plans(line('0.25 | 0.5 | 0.75 | 1.5')),
        { ...planForm({ name: '装备费', plan: '25 | 50 | 75 | 101' }), name: '目标表2' },
      ],
      findings: [
        { code: 'notWhole', at: '绩效目标!K5', says: '绩效目标“办案经费”支出计划 12月底 150%，应为 100%' },
        { code: 'notWhole', at: '目标表2!E8', says: '绩效目标“装备费”支出计划 12月底 101%，应为 100%' },
      ],
    },
    {
      name: '年底没有填',
      sheets: [plans(line('0.25 | 0.5 | 0.75 | '))],
      findings: [{ code: 'blank', at: '绩效目标!J5' }],
    },
  ],
  skipped: [
    {
      name: '没有支出计划',
      kind: 'not-applicable',
      says: '绩效目标没有资金支出计划',
      sheets: [register({ name: '办案经费' })],
    },
  ],
});
