import { rule } from '../../../src/rules/ties/basic-accounts';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const general = (rows: string) =>
  sheet(
    '表五 一般公共预算支出',
    grid`
    2024年一般公共预算支出预算表
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${rows}`,
  );
const basic = (rows: string) =>
  sheet(
    '表六 基本支出',
    grid`
    2024年一般公共预算基本支出表
    科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
    ${rows}`,
  );

testRule(rule, {
  ok: [
    {
      name: '经济科目分行列示，相加差 0.01',
      sheets: [
        general("'2080505 | 机关事业单位基本养老保险缴费支出 | 324.50 | 324.50 |"),
        basic(
          "'30108 | 机关事业单位基本养老保险缴费 | 234.81 | 234.81 |\n'30108 | 机关事业单位基本养老保险缴费 | 89.70 | 89.70 |",
        ),
      ],
    },
    {
      name: '养老并在行政运行列支的单位，功能科目没有这一行',
      sheets: [
        general("'2210201 | 住房公积金 | 224.05 | 224.05 |"),
        basic(
          "'30108 | 机关事业单位基本养老保险缴费 | 275.92 | 275.92 |\n'30113 | 住房公积金 | 224.05 | 224.05 |",
        ),
      ],
    },
  ],
  bad: [
    {
      name: '住房公积金两表不等',
      sheets: [
        general("'2210201 | 住房公积金 | 243.38 | 243.38 |"),
        basic("'30113 | 住房公积金 | 234.38 | 234.38 |"),
      ],
      findings: [{ code: 'differs', at: '表五!D3', difference: '9.00' }],
    },
    {
      name: '医疗保障口径不同，只是提示',
      sheets: [
        general("'2101101 | 行政单位医疗 | 100.30 | 100.30 |\n'2101102 | 事业单位医疗 | 38.44 | 38.44 |"),
        basic("'30110 | 职工基本医疗保险缴费 | 137.91 | 137.91 |"),
      ],
      findings: [{ code: 'loose', at: '表五!D3', level: 'note', difference: '0.83' }],
    },
  ],
});
