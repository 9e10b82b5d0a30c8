import { rule } from '../../../src/rules/targets/equal-sources';
import { testRule } from '../../kit/rules';
import { form, register } from './tables';

testRule(rule, {
  ok: [
    {
      name: '来源相等；相差一分是尾差',
      sheets: [
        register({
          name: '办案经费',
          period: [100_000, 30_000.01, 0, 70_000, 0, null],
          year: [100_000, 30_000, 0, 70_000, 0, null],
        }),
      ],
    },
    {
      name: '总额不等的不比来源',
      sheets: [
        register(
          { name: '办案经费' },
          {
            name: '运维费',
            term: '3年',
            period: [300_000, 0, 0, 300_000, 0, null],
            year: [100_000, 100_000, 0, 0, 0, null],
          },
        ),
      ],
    },
  ],
  bad: [
    {
      name: '同一笔钱，一处填在中央、一处填在省级',
      sheets: [
        register({
          name: '装备费',
          period: [200_000, 200_000, 0, 0, 0, null],
          year: [200_000, 0, 200_000, 0, 0, null],
        }),
      ],
      findings: [
        {
          code: 'differs',
          at: '绩效目标!N5',
          difference: '-200000',
          says: '绩效目标“装备费”两个资金总额相等，但年度“中央财政资金” 0.00 元，实施期 200,000.00 元',
        },
        { code: 'differs', at: '绩效目标!O5', difference: '200000' },
      ],
    },
    {
      name: '单位自筹、市县、其他资金填错了栏',
      sheets: [
        register({
          name: '装备费',
          period: [60_000, 0, 0, 10_000, 20_000, 30_000],
          year: [60_000, 0, 0, 20_000, 30_000, 10_000],
        }),
      ],
      findings: [
        { code: 'differs', at: '绩效目标!P5', difference: '10000' },
        { code: 'differs', at: '绩效目标!Q5', difference: '10000' },
        { code: 'differs', at: '绩效目标!R5', difference: '-20000' },
      ],
    },
  ],
  skipped: [
    {
      name: '没有两个总额相等的项目',
      kind: 'not-applicable',
      says: '绩效目标没有可以比较的实施期和年度资金来源',
      sheets: [
        register({ name: '办案经费', year: [null, null, null, null, null, null] }),
        form({ name: '装备费' }),
      ],
    },
  ],
});
