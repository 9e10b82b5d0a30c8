import { rule } from '../../../src/rules/targets/sum-in-expense';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { planForm, plans, projects } from './tables';

const expense = (project: number) =>
  sheet(
    '单位预算支出总表',
    grid`
    单位预算支出总表
    某县公安局 | | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    | 合计 | 100.00 | 40.00 | ${project}`,
  );
const line = (number: number, budget: number) =>
  `${number} | '13102824P00${number} | 第${number}个项目 | ${budget} | ${budget} | | 用于办案 | 0.25 | 0.5 | 0.75 | 1 | 保障办案`;

testRule(rule, {
  ok: [
    {
      name: '各项目之和相差 0.01，三个数四舍五入可以解释',
      sheets: [expense(60.01), plans(`${line(1, 25.11)}\n${line(2, 34.89)}`)],
    },
    {
      name: '另附的目标表不再加一次',
      sheets: [expense(60), plans(line(1, 60)), planForm({ budget: '60.00' })],
    },
  ],
  bad: [
    {
      name: '漏了一个项目',
      sheets: [expense(60.12), plans(`${line(1, 25.11)}\n${line(2, 15.01)}`)],
      findings: [
        {
          code: 'differs',
          at: '单位预算支出总表!E4',
          difference: '20.00',
          says: '支出总表合计行“项目支出” 60.12，2 个绩效目标的预算数之和 40.12，多 20.00',
        },
      ],
    },
  ],
  skipped: [
    {
      name: '有项目支出表的逐个核对',
      kind: 'not-applicable',
      sheets: [expense(60.12), projects('办案经费 | 60.12 | 60.12'), plans(line(1, 25.11))],
    },
    { name: '只有个别目标表', kind: 'not-applicable', sheets: [expense(60.12), planForm()] },
  ],
});
