import { rule } from '../../../src/rules/targets/year-within-period';
import { testRule } from '../../kit/rules';
import { form, plans, register } from './tables';

const total = (amount: number) => [amount, 0, 0, amount, 0, null];

testRule(rule, {
  ok: [
    { name: '一年期项目两个总额相等', sheets: [register({ name: '办案经费' })] },
    {
      name: '只有目标表：一年期的相等；三年期的年度不大于实施期',
      sheets: [
        form(),
        {
          ...form({
            name: '运维费',
            term: '3年',
            period: [300_000, 0, 300_000],
            year: [100_000, 0, 100_000],
          }),
          name: '目标表2',
        },
      ],
    },
    {
      name: '项目期不止一年、写明别的属性、没有写明的，总额可以不等',
      sheets: [
        register(
          ...[
            ['11年', '一次性项目（1年结束）'],
            ['1年半', ''],
            ['', '延续性项目（3年）'],
            ['', ''],
          ].map(([term = '', attribute = ''], index) => ({
            name: `项目${'甲乙丙丁'.charAt(index)}`,
            term,
            attribute,
            period: total(300_000),
            year: total(100_000),
          })),
          { name: '办案经费', year: [null, null, null, null, null, null] },
        ),
      ],
    },
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
      findings: [
        {
          code: 'oneYear',
          at: '绩效目标!G5',
          level: 'warning',
          says: '绩效目标“办案经费”项目期一年，实施期资金总额 700,000.00 元，年度资金总额 100,000.00 元，两者应当相等',
        },
      ],
    },
    {
      name: '项目期写作“一”“壹 年”，或者只写在项目属性里',
      sheets: [
        register(
          ...[
            ['一', ''],
            ['壹 年', ''],
            ['', '一次性 项目（ 1 年结束）'],
          ].map(([term = '', attribute = ''], index) => ({
            name: `项目${'甲乙丙'.charAt(index)}`,
            term,
            attribute,
            period: total(300_000),
            year: total(100_000),
          })),
        ),
      ],
      findings: [
        { code: 'oneYear', at: '绩效目标!G5', level: 'warning' },
        { code: 'oneYear', at: '绩效目标!G6', level: 'warning' },
        { code: 'oneYear', at: '绩效目标!G7', level: 'warning' },
      ],
    },
    {
      name: '只有目标表，一年期的两个总额不等；年度大于实施期的只说这一条',
      sheets: [
        form({ period: [700_000, 0, 700_000], year: [100_000, 0, 100_000] }),
        {
          ...form({ name: '装备费', period: [100_000, 0, 100_000], year: [700_000, 0, 700_000] }),
          name: '目标表2',
        },
      ],
      findings: [
        { code: 'oneYear', at: '目标表1!D6', level: 'warning' },
        { code: 'above', at: '目标表2!G6' },
      ],
    },
    {
      name: '只有目标表，年度大于实施期',
      sheets: [form({ term: '3年', period: [100_000, 0, 100_000], year: [300_000, 0, 300_000] })],
      findings: [
        {
          code: 'above',
          at: '目标表1!G6',
          says: '绩效目标“办案经费”年度资金总额 300,000.00 元，大于实施期资金总额 100,000.00 元，多 200,000.00',
        },
      ],
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
      findings: [
        {
          code: 'manyOneYear',
          at: '绩效目标!G5',
          level: 'warning',
          says: '4 个一年期项目的实施期资金总额与年度资金总额不等：“甲项目”、“乙项目”、“丙项目”等；多为实施期总额没有随批复数修改',
        },
      ],
    },
  ],
  skipped: [
    {
      name: '河北的目标表不分实施期和年度',
      kind: 'not-applicable',
      says: '绩效目标没有分列实施期和年度资金',
      sheets: [
        plans("1 | '13102824P001 | 办案经费 | 10.00 | 10.00 | | 用于办案 | 0.25 | 0.5 | 0.75 | 1 | 保障办案"),
      ],
    },
  ],
});
