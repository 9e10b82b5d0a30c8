import { rule } from '../../../src/rules/targets/sources-sum';
import { testRule } from '../../kit/rules';
import { form, plans, register } from './tables';

testRule(rule, {
  ok: [
    {
      name: '实施期和年度都等于五个来源之和',
      sheets: [register({ name: '办案经费', period: [300_000, 100_000, 0, 200_000, 0, null] })],
    },
    {
      name: '万元写两位小数：预算数与两个来源相差 0.01，是四舍五入',
      sheets: [
        plans(
          "1 | '13102824P001 | 办案经费 | 10.01 | 5.00 | 5.00 | 用于办案 | 0.25 | 0.5 | 0.75 | 1 | 保障办案",
        ),
      ],
    },
    { name: '目标表里来源相加等于总额', sheets: [form({ period: [100_000, 40_000, 60_000] })] },
  ],
  bad: [
    {
      name: '年度市县资金少填了一万',
      sheets: [
        register({
          name: '办案经费',
          year: [100_000, 0, 0, 90_000, 0, null],
          period: [100_000, 0, 0, 100_000, 0, null],
        }),
      ],
      findings: [{ code: 'differs', at: '绩效目标!M5', difference: '10000' }],
    },
    {
      name: '河北：预算数与财政资金、其他资金之和不等',
      sheets: [
        plans(
          "1 | '13102824P001 | 办案经费 | 47.00 | 40.00 | 5.00 | 用于办案 | 0.25 | 0.5 | 0.75 | 1 | 保障办案",
        ),
      ],
      findings: [{ code: 'differs', at: '绩效目标!D5', difference: '2.00' }],
    },
    {
      name: '目标表里实施期总额没有随来源改',
      sheets: [form({ period: [120_000, 40_000, 60_000], year: [100_000, 40_000, 60_000] })],
      findings: [{ code: 'differs', at: '目标表1!D6' }],
    },
  ],
});
