import { rule } from '../../../src/rules/targets/duplicate-indicators';
import { testRule } from '../../kit/rules';
import { form, register } from './tables';

testRule(rule, {
  ok: [{ name: '实施期和年度各列一次', sheets: [form()] }],
  bad: [
    {
      name: '数据准确率列了两次',
      sheets: [
        form({
          indicators: `| 产出指标 | 质量指标 | 检测数据准确率 | 100% | 质量指标 | 检测数据准确率 | 100%
            | | | 检测 数据准确率 | 100% | | 罂粟种植排查率 | 100%`,
        }),
      ],
      findings: [{ code: 'repeated', at: '目标表1!D13' }],
    },
  ],
  skipped: [{ name: '只有汇总表', kind: 'not-applicable', sheets: [register({ name: '办案经费' })] }],
});
