import { rule } from '../../../src/rules/targets/drag-fill';
import { testRule } from '../../kit/rules';
import { form, planForm, projects, register } from './tables';

const aims = (...years: readonly number[]) =>
  years.map((year, index) => ({
    name: `第${['一', '二', '三', '四'][index] ?? ''}批项目`,
    aims: [`${year}年完成全部工作`, '保障工作'] as const,
  }));

/** Says that the budget is that of 2024. */
const budget = projects('办案经费 | 10.00 | 10.00');

testRule(rule, {
  ok: [
    {
      name: '各行都是本年；不同年份的项目没有超出预算年度',
      sheets: [budget, register(...aims(2024, 2024, 2024))],
    },
    { name: '往年欠款的三个项目，年份递增到本年', sheets: [budget, register(...aims(2022, 2023, 2024))] },
    {
      name: '起止两个年份都加一，是滚动的规划；隔一年的不算；只有两行的不算',
      sheets: [
        budget,
        register(
          { name: '规划一', aims: ['2023—2024年规划', '2024年完成'] },
          { name: '规划二', aims: ['2024—2025年规划', '2026年完成'] },
          { name: '规划三', aims: ['2025—2026年规划', '2028年完成'] },
          { name: '规划四', aims: ['保障工作', '保障工作'] },
          { name: '规划五', aims: ['完成2024年任务', '2023年还款'] },
          { name: '规划六', aims: ['完成2025年任务', '2022年还款'] },
        ),
      ],
    },
    {
      name: '中断过的不算连着；字数相同而文字不同的不算',
      sheets: [
        budget,
        register(
          { name: '项目一', aims: ['2024年完成甲', '2024年完成'] },
          { name: '项目二', aims: ['2025年完成乙', '2025年完成'] },
          { name: '项目三', aims: ['2026年完成丙', '2027年完成'] },
        ),
      ],
    },
    { name: '认不出预算年度的，不查年份', sheets: [register(...aims(2024, 2025, 2026))] },
    {
      name: '序号列本来就递增',
      sheets: [
        budget,
        register(
          ...[2024, 2025, 2026].map((number, index) => ({ name: `办案${'甲乙丙'.charAt(index)}`, number })),
        ),
      ],
    },
    { name: '比率乘以百分之百', sheets: [form({ about: '及时率=及时到位数量/应到位数量*100%' })] },
  ],
  bad: [
    {
      name: '年份逐行加一',
      sheets: [budget, register(...aims(2024, 2025, 2026, 2027))],
      findings: [
        {
          code: 'years',
          at: '绩效目标!S5',
          says: '4 个相邻的内容只有年份逐个加一（2024→2027年），像是下拉填充造成的：“2024年完成全部工作”',
        },
      ],
    },
    {
      name: '前面另有一行；一句话里同一个年份写了两次；三行起算；内容长的只引开头',
      sheets: [
        budget,
        register(
          { name: '项目零', aims: ['2021年完成全部工作', '保障'] },
          ...[2023, 2024, 2025].map((year) => ({
            name: `${year}项目`,
            aims: [`${year}年完成全部工作，资金于${year}年底以前全部支出到位，不留缺口`, '保障'] as const,
          })),
          { name: '项目末', aims: ['2026年验收', '保障'] },
        ),
      ],
      findings: [
        { code: 'years', at: '绩效目标!B6' },
        {
          code: 'years',
          at: '绩效目标!S6',
          says: '3 个相邻的内容只有年份逐个加一（2023→2025年），像是下拉填充造成的：“2023年完成全部工作，资金于2023年底以前全部支出到…”',
        },
      ],
    },
    {
      name: '目标表的指标逐行加一，同一张表的几段文字也是',
      sheets: [
        budget,
        planForm({
          indicators: `产出指标 | 数量指标 | 完成任务 | 2024年完成 | 2024年
            | | 完成任务 | 2025年完成 | 2025年
            | | 完成任务 | 2026年完成 | 2026年`,
        }),
      ],
      findings: [
        { code: 'years', at: '目标表1!D10' },
        { code: 'years', at: '目标表1!E10' },
      ],
    },
    {
      name: '100% 变成 101%',
      sheets: [form({ about: '及时率=及时到位数量/应到位数量*101%' })],
      findings: [
        {
          code: 'percent',
          at: '目标表1!C9',
          says: '绩效目标“办案经费”写“…及时到位数量/应到位数量*101%”，像是下拉填充把 100% 变成了 101%',
        },
      ],
    },
    {
      name: '指标值里的、长句中间的',
      sheets: [
        form({
          about: '到位率=（到位数/应到数）×199％，其余各项指标按照上级有关文件的规定执行，不再另外说明',
          indicators: '| 产出指标 | 质量指标 | 资金到位率 | 到位/应到*110% | 质量指标 | 资金到位率 | 100%',
        }),
      ],
      findings: [
        {
          code: 'percent',
          at: '目标表1!C9',
          says: '绩效目标“办案经费”写“…位率=（到位数/应到数）×199％，其余各项指标按照上级…”，像是下拉填充把 100% 变成了 199%',
        },
        { code: 'percent', at: '目标表1!E13' },
      ],
    },
  ],
});
