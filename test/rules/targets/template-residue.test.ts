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
      findings: [
        {
          code: 'placeholder',
          at: '目标表1!E13',
          says: '绩效目标“办案经费”的“购置设备规格”写着“合格XX型号等”，是没有替换的模板文字',
        },
      ],
    },
    {
      name: '三十个字的整句引，再长的引前后几个字；指标名称里的',
      sheets: [
        form({
          about: '按照合同约定于10月1日前XX月XX日前投入使用并完成验收。',
          indicators: `| 产出指标 | 质量指标 | XX型号设备 | ≤1万元/台(万元/辆等) | 质量指标 | 购置设备规格 | 合格
            | | | 单价控制情况 | 按照政府采购合同约定的单价执行，原则上≤1万元/台(万元/辆等)，不得超过 | | 按时完成 | 按照合同约定于10月1日前XX月XX日前投入使用，并完成验收和支付`,
        }),
      ],
      findings: [
        {
          code: 'placeholder',
          at: '目标表1!C9',
          says: '绩效目标“办案经费”的“项目概况”写着“按照合同约定于10月1日前XX月XX日前投入使用并完成验收。”，是没有替换的模板文字',
        },
        { code: 'placeholder', at: '目标表1!D13' },
        { code: 'unit', at: '目标表1!E13', level: 'warning' },
        {
          code: 'unit',
          at: '目标表1!E14',
          level: 'warning',
          says: '绩效目标“办案经费”的“单价控制情况”写着“…，原则上≤1万元/台(万元/辆等)，不得超过”，括号里是供选择的单位，没有删去',
        },
        {
          code: 'placeholder',
          at: '目标表1!H14',
          says: '绩效目标“办案经费”的“按时完成”写着“…同约定于10月1日前XX月XX日前投入使…”，是没有替换的模板文字',
        },
      ],
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
      findings: [
        {
          code: 'label',
          at: '绩效目标!T5',
          level: 'warning',
          says: '绩效目标“搜爆仪”的“年度目标”只写着栏目名“年度目标”，没有填写内容',
        },
      ],
    },
    {
      name: '栏目名后面带着冒号；别的栏目写着自己的名称不算',
      sheets: [
        register({ name: '搜爆仪', aims: ['实施期 目标：', '完成搜爆仪验收'] }),
        form({ name: '办案经费', indicators: quality('购置设备规格') }),
      ],
      findings: [{ code: 'label', at: '绩效目标!S5', level: 'warning' }],
    },
  ],
});
