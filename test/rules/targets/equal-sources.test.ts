import { rule } from '../../../src/rules/targets/equal-sources';
import { testRule } from '../../kit/rules';
import { register } from './tables';

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
        { code: 'differs', at: '绩效目标!N5', difference: '-200000' },
        { code: 'differs', at: '绩效目标!O5', difference: '200000' },
      ],
    },
  ],
});
