import { rule } from '../../../src/rules/targets/text-counts';
import { testRule } from '../../kit/rules';
import { form, plans, register } from './tables';

const persons = (value: string) =>
  `| 产出指标 | 数量指标 | 聘用保安人数 | ${value} | 数量指标 | 聘用保安人数 | ${value}`;

testRule(rule, {
  ok: [
    {
      name: '概况与数量指标人数相同',
      sheets: [form({ about: '聘用保安16名，每人3000元', indicators: persons('16人') })],
    },
    {
      name: '分批人数相加等于指标',
      sheets: [form({ about: '第一批73人，第二批54人', indicators: persons('127人') })],
    },
    {
      name: '“不少于”而文字更多',
      sheets: [form({ about: '聘用保安20名，服务300人次', indicators: persons('≥16人') })],
    },
    {
      name: '文字与数量指标有一处相同就行；指标有两个人数的不判断；没有写人数的不判断',
      sheets: [
        form({ about: '现有民警90名，聘用保安16名', indicators: persons('16 人') }),
        {
          ...form({
            name: '装备费',
            about: '聘用保安20名',
            indicators: `| 产出指标 | 数量指标 | 保安人数 | 16人 | 数量指标 | 保安人数 | 16人
              | | | 辅警人数 | 18人 | | 辅警人数 | 18人`,
          }),
          name: '目标表2',
        },
        { ...form({ name: '运维费', about: '用于维护', indicators: persons('9人') }), name: '目标表3' },
        { ...form({ name: '给养费', about: '聘用3人' }), name: '目标表4' },
        {
          ...form({
            name: '培训费',
            about: '培训3人',
            indicators: '| 效益指标 | 社会效益 | 参训人数 | 9人 | 经济数量 | 参训人数 | 9人',
          }),
          name: '目标表5',
        },
      ],
    },
    {
      name: '同一批人说了两遍，另一批说了一遍：不同的人数相加等于指标',
      sheets: [form({ about: '辅警73人，其中73人为新聘，第二批54人', indicators: persons('127人') })],
    },
    {
      name: '两批人数一样，加起来等于指标',
      sheets: [form({ about: '上半年聘用8名，下半年聘用8名', indicators: persons('16人') })],
    },
    {
      name: '两个目标除了人数还有别的不同，人数的个数不同，没有写人数，不比',
      sheets: [
        register(
          { name: '招聘', aims: ['完成139名辅警招录', '完成193名辅警招录和培训'] },
          { name: '培训', aims: ['培训民警20人、辅警30人', '培训民警25人、辅警'] },
          { name: '装备', aims: ['完成采购', '完成采购'] },
          { name: '给养', aims: ['保障 139名在押人员', '保障139名在押 人员'] },
        ),
      ],
    },
    {
      name: '资金用途和目标不是两个目标',
      sheets: [
        plans(
          "1 | '13102824P001 | 保安经费 | 10.00 | 10.00 | | 聘用保安16名 | 0.25 | 0.5 | 0.75 | 1 | 聘用保安15名",
        ),
        register({ name: '招聘', aims: ['招录139名', '招录139名'] }),
      ],
    },
    {
      name: '两个目标人数相同',
      sheets: [register({ name: '招聘', aims: ['完成139名辅警招录', '完成139名辅警招录'] })],
    },
  ],
  bad: [
    {
      name: '概况写 16 名，数量指标 15 人',
      sheets: [form({ about: '聘用保安16名', indicators: persons('15人') })],
      findings: [
        {
          code: 'indicator',
          at: '目标表1!C9',
          says: '绩效目标“办案经费”的“项目概况”写“聘用保安16名”，数量指标“聘用保安人数”为“15人”',
        },
      ],
    },
    {
      name: '“不少于”而文字更少；前面另有几句话，只引这一句',
      sheets: [
        form({
          about: '为了维护治安秩序，进一步充实巡逻防控的力量，现面向社会公开聘用专职保安 12 名',
          indicators: persons('≥16人'),
        }),
        {
          ...form({ name: '装备费', about: '按规定，分局：聘用12名', indicators: persons('16人') }),
          name: '目标表2',
        },
      ],
      findings: [
        {
          code: 'indicator',
          at: '目标表1!C9',
          says: '绩效目标“办案经费”的“项目概况”写“现面向社会公开聘用专职保安12名”，数量指标“聘用保安人数”为“≥16人”',
        },
        {
          code: 'indicator',
          at: '目标表2!C9',
          says: '绩效目标“装备费”的“项目概况”写“聘用12名”，数量指标“聘用保安人数”为“16人”',
        },
      ],
    },
    {
      name: '实施期目标与年度目标只有人数不同',
      sheets: [register({ name: '招聘', aims: ['完成139名辅警招录', '完成193名辅警招录'] })],
      findings: [
        {
          code: 'aims',
          at: '绩效目标!S5',
          says: '绩效目标“招聘”实施期目标写“完成139名”，年度目标写“完成193名”，其余文字相同',
        },
      ],
    },
    {
      name: '第二个人数不同；文字里的空格不算不同',
      sheets: [register({ name: '培训', aims: ['培训民警20人、辅警30人', '培训 民警20人、辅警35人'] })],
      findings: [
        {
          code: 'aims',
          at: '绩效目标!S5',
          says: '绩效目标“培训”实施期目标写“辅警30人”，年度目标写“辅警35人”，其余文字相同',
        },
      ],
    },
  ],
});
