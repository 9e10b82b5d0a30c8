import { rule } from '../../../src/rules/targets/amount-in-projects';
import { testRule } from '../../kit/rules';
import { carryover, form, planForm, projects, register } from './tables';

const year = (amount: number) => ({
  period: [amount, 0, 0, amount, 0, null],
  year: [amount, 0, 0, amount, 0, null],
});

testRule(rule, {
  ok: [
    {
      name: '元换算成万元差五十元，正好是半个最末位',
      sheets: [
        projects('办案经费 | 39.94 | 39.94\n装备费 | 10.00 | 10.00'),
        register({ name: '办案经费', ...year(399_450) }, { name: '装备费' }),
      ],
    },
    {
      name: '同名项目分属两张表，按金额各自对上',
      sheets: [
        projects('禁毒经费 | 10.00 | 10.00'),
        carryover('禁毒经费 | 3.00 | 3.00'),
        register({ name: '禁毒经费', ...year(30_000) }, { name: '禁毒经费', ...year(100_000) }),
      ],
    },
    { name: '只有目标表、没有汇总表', sheets: [projects('办案经费 | 10.00 | 10.00'), form()] },
    {
      name: '目标表的元与万元差五十元；年度资金没有填的不比',
      sheets: [
        projects('办案经费 | 10.00 | 10.00\n装备费 | 5.00 | 5.00'),
        form({ period: [100_050, 0, 100_050] }),
        register({ name: '装备费', year: [null, null, null, null, null, null] }),
      ],
    },
  ],
  bad: [
    {
      name: '批复数改了，绩效目标没有改',
      sheets: [projects('办案经费 | 20.00 | 20.00'), register({ name: '办案经费' })],
      findings: [
        {
          code: 'differs',
          at: '绩效目标!M5',
          difference: '-100000',
          says: '绩效目标“办案经费”年度资金 100,000.00 元，表十二该项目为 200,000.00 元，少 100,000.00',
        },
      ],
    },
    {
      name: '目标表的年度资金少一位',
      sheets: [projects('办案经费 | 10.00 | 10.00'), form({ period: [10_000, 0, 10_000] })],
      findings: [
        {
          code: 'differs',
          at: '目标表1!G6',
          says: '绩效目标“办案经费”年度资金 10,000.00 元，表十二该项目为 100,000.00 元，少 90,000.00',
        },
      ],
    },
    {
      name: '目标表的年度资金多五十一元',
      sheets: [projects('办案经费 | 10.00 | 10.00'), form({ period: [100_051, 0, 100_051] })],
      findings: [
        {
          code: 'differs',
          at: '目标表1!G6',
          says: '绩效目标“办案经费”年度资金 100,051.00 元，表十二该项目为 100,000.00 元，多 51.00',
        },
      ],
    },
    {
      name: '不分实施期和年度的目标表，预算数与项目支出表不等',
      sheets: [projects('办案经费 | 10.00 | 10.00'), planForm({ budget: '12.00' })],
      findings: [
        {
          code: 'differs',
          at: '目标表1!C5',
          says: '绩效目标“办案经费”年度资金 12.00 万元，表十二该项目为 10.00 万元，多 2.00',
        },
      ],
    },
  ],
  skipped: [
    {
      name: '没有对得上的项目',
      kind: 'not-applicable',
      says: '项目支出表与绩效目标没有可以对上的项目',
      sheets: [projects('派出所建设 | 20.00 | 20.00'), register({ name: '办案经费' })],
    },
  ],
});
