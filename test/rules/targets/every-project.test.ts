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
        { code: 'noTarget', at: '表十二!B5' },
        { code: 'noProject', at: '绩效目标!B6' },
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
        { code: 'noTargets', at: '表十二!B4' },
        { code: 'noProjects', at: '绩效目标!B5' },
      ],
    },
  ],
  skipped: [
    { name: '工作簿里没有绩效目标', kind: 'missing-table', sheets: [projects('办案经费 | 10.00 | 10.00')] },
  ],
});
