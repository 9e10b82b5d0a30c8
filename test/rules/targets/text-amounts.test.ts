import { rule } from '../../../src/rules/targets/text-amounts';
import { testRule } from '../../kit/rules';
import { form, plans, register } from './tables';

testRule(rule, {
  ok: [
    {
      name: '文字里的总额与年度资金相同；单价和分项不核对',
      sheets: [form({ about: '共需资金10万元，其中2022年欠款4万元，2023年共需6万元，每人3000元' })],
    },
    {
      name: '成本指标不大于总额；单位成本不比',
      sheets: [
        form({
          indicators: `| 产出指标 | 成本指标 | 购置成本 | ≤10万元 | 成本指标 | 购置成本 | ≤10万元
            | | | 人均成本 | 5000元/人/年 | | 人均成本 | 5000元/人/年`,
        }),
      ],
    },
  ],
  bad: [
    {
      name: '申报数还留在文字里',
      sheets: [form({ about: '办案办公经费预算金额700000元' })],
      findings: [{ code: 'text', at: '目标表1!C9' }],
    },
    {
      name: '河北：用途写的金额与预算数不等',
      sheets: [
        plans(
          "1 | '13102824P001 | 驻京经费 | 48.96 | 48.96 | | 经测算，所需经费为84.96万元 | 0.25 | 0.5 | 0.75 | 1 | 维持秩序",
        ),
      ],
      findings: [{ code: 'text', at: '绩效目标!G5' }],
    },
    {
      name: '成本指标大于总额；总投资概算只是提示',
      sheets: [
        form({
          indicators: `| 产出指标 | 成本指标 | 奖励总金额 | 10.05万元 | 成本指标 | 奖励总金额 | 10.05万元
            | | | 工程总投资概算 | 64.90万元 | | 工程总投资概算 | 64.90万元`,
        }),
      ],
      findings: [
        { code: 'cost', at: '目标表1!E13' },
        { code: 'cost', at: '目标表1!E14', level: 'note' },
      ],
    },
    {
      name: '汇总表的年度目标写了别的金额',
      sheets: [register({ name: '办案经费', aims: ['完成办案', '所需经费226.01万元，完成办案'] })],
      findings: [{ code: 'text', at: '绩效目标!T5' }],
    },
  ],
});
