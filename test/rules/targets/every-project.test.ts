import { rule } from '../../../src/rules/targets/every-project';
import { testRule } from '../../kit/rules';
import { carryover, projects, register } from './tables';

testRule(rule, {
  ok: [
    {
      name: '一一对应；结转项目不要求；遮住金额的项目不算；括号空格之别不算',
      sheets: [
        projects('办案经费（二期） | 10.00 | 10.00\n项目1 | |'),
        carryover('疫情防控经费 | 2.07 | 2.07'),
        register({ name: '办案经费 (二期)' }),
      ],
    },
  ],
  bad: [
    {
      name: '一个项目没有绩效目标，一个绩效目标没有项目',
      sheets: [
        projects('办案经费 | 10.00 | 10.00\n派出所建设 | 88.00 | 88.00'),
        register({ name: '办案经费' }, { name: '公用经费项目', period: [50_000, 0, 0, 50_000, 0, null] }),
      ],
      findings: [
        { code: 'noTarget', at: '表十二!B5', says: '表十二项目“派出所建设”没有绩效目标' },
        { code: 'noProject', at: '绩效目标!B6', says: '绩效目标“公用经费项目”在项目支出表中没有对应的项目' },
      ],
    },
    {
      name: '三个的各说各的',
      sheets: [
        projects('甲派出所建设 | 11.00 | 11.00\n法医中心装修 | 12.00 | 12.00\n在押人员给养 | 13.00 | 13.00'),
        register(
          ...['电梯更换', '审计尾款', '车辆清障'].map((name, index) => {
            const money = [500_000 + index, 0, 0, 500_000 + index, 0, null];
            return { name, period: money, year: money };
          }),
        ),
      ],
      findings: [
        { code: 'noTarget', at: '表十二!B4' },
        { code: 'noTarget', at: '表十二!B5' },
        { code: 'noTarget', at: '表十二!B6' },
        { code: 'noProject', at: '绩效目标!B5' },
        { code: 'noProject', at: '绩效目标!B6' },
        { code: 'noProject', at: '绩效目标!B7' },
      ],
    },
    {
      name: '四个以上合成一条',
      sheets: [
        projects(
          '甲派出所建设 | 11.00 | 11.00\n法医中心装修 | 12.00 | 12.00\n在押人员给养 | 13.00 | 13.00\n辅警服装 | 14.00 | 14.00',
        ),
        register(
          ...['电梯更换', '审计尾款', '车辆清障', '铁路护路'].map((name, index) => {
            const money = [500_000 + index, 0, 0, 500_000 + index, 0, null];
            return { name, period: money, year: money };
          }),
        ),
      ],
      findings: [
        {
          code: 'noTargets',
          at: '表十二!B4',
          says: '表十二有 4 个项目没有绩效目标：“甲派出所建设”、“法医中心装修”、“在押人员给养”等',
        },
        {
          code: 'noProjects',
          at: '绩效目标!B5',
          says: '4 个绩效目标在项目支出表中没有对应的项目：“电梯更换”、“审计尾款”、“车辆清障”等',
        },
      ],
    },
  ],
  skipped: [
    {
      name: '工作簿里没有绩效目标',
      kind: 'missing-table',
      says: '工作簿里没有绩效目标，没有核对各项目是否都有绩效目标',
      sheets: [projects('办案经费 | 10.00 | 10.00')],
    },
  ],
});
