import { rule } from '../../../src/rules/totals/not-negative';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

testRule(rule, {
  ok: [
    {
      name: '零和正数；增减额可以是负数',
      sheets: [
        sheet(
          '表三 支出总表',
          grid`
          科目编码 | 科目名称 | 合计 | 基本支出 | 比上年增减
          | 合计 | 30.00 | 0 | -12.00`,
        ),
      ],
    },
    {
      name: '增减写在上一层表头里；只有一个存成文本的数字',
      sheets: [
        sheet('表三 支出总表', grid`
          科目编码 | 科目名称 | 合计 | 比上年增减 |
           | | | 金额 | 幅度
          '204 | 公共安全支出 | 30.00 | -12.00 | -0.10
          '205 | 教育支出 | '20.00 | -1.00 | -0.10`),
      ],
    },
  ],
  bad: [
    {
      name: '多了减号',
      sheets: [
        sheet(
          '表十三 项目支出(上年结转)',
          grid`
          项目名称 | 合计 | 一般公共预算
          装备费 | 19.00 | -19.00
          办案费 | 19.00 | 19.00
          运行费 | 0.00 | 0.00`,
        ),
      ],
      findings: [{ code: 'negative', at: '表十三!C2', says: '表十三“装备费”一般公共预算 -19.00 万元，是负数' }],
    },
  ],
  skipped: [
    {
      name: '表里没有数',
      kind: 'not-applicable',
      sheets: [sheet('表十三 项目支出(上年结转)', grid`
        项目名称 | 合计 | 一般公共预算
        装备费 | | `)],
    },
  ],
});
