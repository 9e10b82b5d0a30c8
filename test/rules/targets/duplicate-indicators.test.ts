import { rule } from '../../../src/rules/targets/duplicate-indicators';
import { testRule } from '../../kit/rules';
import { form, planForm, register } from './tables';

testRule(rule, {
  ok: [
    { name: '实施期和年度各列一次', sheets: [form()] },
    {
      name: '名称相同，二级指标不同；断成两行的名称的后半句',
      sheets: [
        form({
          indicators: `| 产出指标 | 数量指标 | 设备购置情况 | 10台 | 数量指标 | 设备购置情况 | 10台
            | | 质量指标 | 设备购置情况 | 合格 | 质量指标 | 设备购置情况 | 合格
            | | | 合格率 | 100% | | 合格率 | 100%
            | | | 合格率 | 100% | | 合格率 | 100%`,
        }),
      ],
    },
  ],
  bad: [
    {
      name: '数据准确率列了两次',
      sheets: [
        form({
          indicators: `| 产出指标 | 质量指标 | 检测数据准确率 | 100% | 质量指标 | 检测数据准确率 | 100%
            | | | 检测 数据准确率 | 100% | | 罂粟种植排查率 | 100%`,
        }),
      ],
      findings: [
        {
          code: 'repeated',
          at: '目标表1!D13',
          says: '绩效目标“办案经费”的“检测数据准确率”列了 2 次（质量指标）',
        },
      ],
    },
    {
      name: '四个字的指标列了三次，没有写二级指标',
      sheets: [
        planForm({ indicators: '产出 | | 办案次数 | | 3次\n | | 办案次数 | | 3次\n | | 办案次数 | | 3次' }),
      ],
      findings: [
        {
          code: 'repeated',
          at: '目标表1!C10',
          says: '绩效目标“办案经费”的“办案次数”列了 3 次（绩效指标）',
        },
      ],
    },
  ],
  skipped: [
    {
      name: '只有汇总表',
      kind: 'not-applicable',
      says: '工作簿里没有带三级指标的绩效目标表',
      sheets: [register({ name: '办案经费' })],
    },
  ],
});
