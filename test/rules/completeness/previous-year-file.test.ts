import { rule } from '../../../src/rules/completeness/previous-year-file';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = (year: number, name: string) => [
  sheet('表三 支出总表', grid`
    ${year}年预算支出总表
    部门名称：${name} | | 单位：万元
    科目编码 | 科目名称 | 合计
    '204 | 公共安全支出 | 1.00`),
];

testRule(rule, {
  ok: [
    { name: '上年工作簿没有写部门名称', sheets: expense(2024, '清河县公安局'), previous: expense(2023, '') },
    { name: '本工作簿没有写部门名称', sheets: expense(2024, ''), previous: expense(2023, '清河县公安局') },
    { name: '同一部门上一年度', sheets: expense(2024, '清河县公安局'), previous: expense(2023, '清河县 公安局') },
  ],
  bad: [
    {
      name: '给的是前年的',
      sheets: expense(2024, '清河县公安局'),
      previous: expense(2022, '清河县公安局'),
      findings: [{ code: 'year', at: '表三!A2', says: '上年工作簿“上年.xlsx”写的是 2022 年度，应为 2023 年度，没有用它核对' }],
    },
    {
      name: '给的是别的部门的',
      sheets: expense(2024, '清河县公安局'),
      previous: expense(2023, '清河县教育局'),
      findings: [{ code: 'organisation', at: '表三!A2' }],
    },
    {
      name: '给的不是预算表',
      sheets: expense(2024, '清河县公安局'),
      previous: [sheet('通讯录', [['姓名', '科室']])],
      findings: [{ code: 'unread', at: '表三!A2' }],
    },
  ],
  skipped: [
    { name: '没有给', sheets: expense(2024, '清河县公安局'), kind: 'not-applicable', says: '没有给出上年工作簿' },
    { name: '本工作簿没有预算表', sheets: [sheet('通讯录', [['姓名', '科室']])], previous: expense(2023, '清河县公安局'), kind: 'not-applicable' },
  ],
});
