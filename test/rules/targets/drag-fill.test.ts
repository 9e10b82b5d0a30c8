import { rule } from '../../../src/rules/targets/drag-fill';
import { testRule } from '../../kit/rules';
import { form, projects, register } from './tables';

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
    { name: '比率乘以百分之百', sheets: [form({ about: '及时率=及时到位数量/应到位数量*100%' })] },
  ],
  bad: [
    {
      name: '年份逐行加一',
      sheets: [budget, register(...aims(2024, 2025, 2026, 2027))],
      findings: [{ code: 'years', at: '绩效目标!S5' }],
    },
    {
      name: '100% 变成 101%',
      sheets: [form({ about: '及时率=及时到位数量/应到位数量*101%' })],
      findings: [{ code: 'percent', at: '目标表1!C9' }],
    },
  ],
});
