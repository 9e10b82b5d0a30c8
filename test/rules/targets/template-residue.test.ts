import { rule } from '../../../src/rules/targets/template-residue';
import { testRule } from '../../kit/rules';
import { form, register } from './tables';

const quality = (value: string) =>
  `| 产出指标 | 质量指标 | 购置设备规格 | ${value} | 质量指标 | 购置设备规格 | ${value}`;

testRule(rule, {
  ok: [
    {
      name: '填了实际的值；尺码 XXL 和遮盖的字不算',
      sheets: [form({ about: '**单位执勤服XXL码等', indicators: quality('合格') })],
    },
  ],
  bad: [
    {
      name: 'XX型号',
      sheets: [form({ indicators: quality('合格XX型号等') })],
      findings: [{ code: 'placeholder', at: '目标表1!E13' }],
    },
    {
      name: 'XX月XX日',
      sheets: [form({ about: '10月1日前XX月XX日前投入使用' })],
      findings: [{ code: 'placeholder', at: '目标表1!C9' }],
    },
    {
      name: '供选择的单位没有删去',
      sheets: [form({ indicators: quality('≤1万元/台(万元/辆等)') })],
      findings: [{ code: 'unit', at: '目标表1!E13', level: 'warning' }],
    },
    {
      name: '年度目标只写着“年度目标”',
      sheets: [register({ name: '搜爆仪', aims: ['完成搜爆仪验收', '年度目标'] })],
      findings: [{ code: 'label', at: '绩效目标!T5', level: 'warning' }],
    },
  ],
});
