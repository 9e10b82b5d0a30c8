import { rule } from '../../../src/rules/targets/sources-sum';
import { testRule } from '../../kit/rules';
import { grid, sheet } from '../../kit/grid';
import { form, planForm, plans, register } from './tables';

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
    {
      name: '万元的目标表：三个数各差半分，正好可以解释；没有分来源的不比',
      sheets: [
        planForm({ budget: '10.01', fiscal: '10.00' }),
        { ...form(), name: '目标表2' },
        register({ name: '装备费', period: [100_000, null, null, null, null, null] }),
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
      findings: [
        {
          code: 'differs',
          at: '绩效目标!M5',
          difference: '10000',
          says: '绩效目标“办案经费”年度资金总额(元) 100,000.00 元，各资金来源之和 90,000.00 元，多 10,000.00',
        },
      ],
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
      findings: [
        {
          code: 'differs',
          at: '目标表1!D6',
          says: '绩效目标“办案经费”实施期资金总额 120,000.00 元，各资金来源之和 100,000.00 元，多 20,000.00',
        },
      ],
    },
    {
      name: '元的目标表差一分也是差；来源比总额多',
      sheets: [form({ period: [99_999.99, 40_000, 60_000], year: [100_000, 40_000, 60_000] })],
      findings: [
        {
          code: 'differs',
          at: '目标表1!D6',
          says: '绩效目标“办案经费”实施期资金总额 99,999.99 元，各资金来源之和 100,000.00 元，少 0.01',
        },
      ],
    },
    {
      name: '万元的目标表，差得比四舍五入多',
      sheets: [planForm({ budget: '10.02', fiscal: '10.00' })],
      findings: [
        {
          code: 'differs',
          at: '目标表1!C5',
          says: '绩效目标“办案经费”预算数 10.02 万元，各资金来源之和 10.00 万元，多 0.02',
        },
      ],
    },
  ],
  skipped: [
    {
      name: '没有分列资金来源',
      kind: 'not-applicable',
      says: '绩效目标没有分列资金来源',
      sheets: [
        sheet(
          '目标表1',
          grid`
          2、办案经费绩效目标表
          | | | 单位：万元
          项目名称 | 办案经费
          预算规模及资金用途 | 预算数 | 10.00
          立项依据 | 历年开支`,
        ),
        sheet(
          '绩效目标',
          grid`
          项目绩效目标表（汇总）
          某县公安局 | | | 单位：万元
          序号 | 项目名称 | 预算数 | 其中：财政资金 | 绩效目标1
          1 | 装备费 | 5.00 | 4.00 | 保障办案`,
        ),
      ],
    },
  ],
});
