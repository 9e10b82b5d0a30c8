import { rule } from '../../../src/rules/targets/year-within-period';
import { testRule } from '../../kit/rules';
import { plans, register } from './tables';

const total = (amount: number) => [amount, 0, 0, amount, 0, null];

testRule(rule, {
  ok: [
    { name: '一年期项目两个总额相等', sheets: [register({ name: '办案经费' })] },
    {
      name: '多年期项目年度小于实施期；相差一个最末位的是尾差',
      sheets: [
        register(
          {
            name: '信息化运维',
            term: '3年',
            attribute: '经常性项目',
            period: total(300_000),
            year: total(100_000),
          },
          {
            name: '网络租赁',
            term: '3 年',
            attribute: '经常性项目',
            period: total(100_000.01),
            year: total(100_000.02),
          },
        ),
      ],
    },
  ],
  bad: [
    {
      name: '年度大于实施期',
      sheets: [
        register({
          name: '信息化运维',
          term: '3年',
          attribute: '经常性项目',
          period: total(100_000),
          year: total(300_000),
        }),
      ],
      findings: [{ code: 'above', at: '绩效目标!M5', difference: '200000' }],
    },
    {
      name: '一年期项目申报数没有随批复数修改',
      sheets: [
        register({ name: '办案经费', period: total(700_000), year: total(100_000) }, { name: '装备费' }),
      ],
      findings: [{ code: 'oneYear', at: '绩效目标!G5', level: 'warning' }],
    },
    {
      name: '四个项目都是这样，合成一条',
      sheets: [
        register(
          ...['甲项目', '乙项目', '丙项目', '丁项目'].map((name) => ({
            name,
            period: total(700_000),
            year: total(100_000),
          })),
          { name: '装备费' },
        ),
      ],
      findings: [{ code: 'manyOneYear', at: '绩效目标!G5', level: 'warning' }],
    },
  ],
  skipped: [
    {
      name: '河北的目标表不分实施期和年度',
      kind: 'not-applicable',
      sheets: [
        plans("1 | '13102824P001 | 办案经费 | 10.00 | 10.00 | | 用于办案 | 0.25 | 0.5 | 0.75 | 1 | 保障办案"),
      ],
    },
  ],
});
