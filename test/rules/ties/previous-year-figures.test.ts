import { rule } from '../../../src/rules/ties/previous-year-figures';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const general = (...last: readonly [string, string, string]) =>
  sheet('表五 一般公共预算支出', grid`
    2024年一般公共预算支出预算表
    部门名称：清河县公安局 | | | 单位：万元
    科目编码 | 科目名称 | 2023年预算数 | 2024年预算数
     | 合计 | ${last[0]} | 200.00
    '204 | 公共安全支出 | ${last[1]} | 150.00
    '221 | 住房保障支出 | ${last[2]} | 50.00`);

const lastGeneral = (...figures: readonly [string, string]) => [
  sheet('表五 一般公共预算支出', grid`
    2023年一般公共预算支出预算表
    部门名称：清河县公安局 | | | 单位：万元
    科目编码 | 科目名称 | 2022年预算数 | 2023年预算数
     | 合计 | 90.00 | ${figures[0]}
    '204 | 公共安全支出 | 60.00 | ${figures[1]}
    '221 | 住房保障支出 | 30.00 | 30.00`),
];

const PUBLIC = (reception: string) =>
  sheet('表十 三公经费', grid`
    2024年“三公”经费预算表
    部门名称：清河县公安局 | | | 单位：万元
    项目 | 上年预算数 | 本年预算数 | 2023年执行数
    因公出国（境）费 | | |
    公务接待费 | ${reception} | 6.00 | 1.00
    公务用车购置及运行费 | 20.00 | 25.00 | 1.00
    合计 | 25.00 | 31.00 | 2.00`);

const LAST_PUBLIC = sheet('表十 三公经费', grid`
  2023年“三公”经费预算表
  部门名称：清河县公安局 | 单位：元
  项目 | 预算数
  因公出国（境）费 |
  公务接待费 | 50000
  公务用车购置及运行费 | 200000
  合计 | 250000`);

testRule(rule, {
  ok: [
    {
      name: '上年数与上年的表一致，末位差 0.01',
      sheets: [general('100.00', '70.01', '30.00')],
      previous: lastGeneral('100.00', '70.00'),
    },
    { name: '上年以元为单位；执行数不核对', sheets: [PUBLIC('5.00')], previous: [LAST_PUBLIC] },
  ],
  bad: [
    {
      name: '上年数抄错一行；三公接待费与上年公开的不同',
      sheets: [general('100.00', '77.00', '30.00'), PUBLIC('4.00')],
      previous: [...lastGeneral('100.00', '70.00'), LAST_PUBLIC],
      findings: [
        { code: 'differs', at: '表五!C5', difference: '7.00' },
        { code: 'differs', at: '表十!B5', difference: '-1.00' },
      ],
    },
    {
      name: '上年的表里没有这个科目',
      sheets: [general('100.00', '70.00', '30.00')],
      previous: [
        sheet('表五 一般公共预算支出', grid`
          2023年一般公共预算支出预算表
          部门名称：清河县公安局 | | 单位：万元
          科目编码 | 科目名称 | 2023年预算数
           | 合计 | 100.00
          '204 | 公共安全支出 | 70.00`),
      ],
      findings: [{ code: 'absent', at: '表五!C6', difference: '30.00' }],
    },
  ],
  skipped: [
    { name: '没有给出上年工作簿', sheets: [general('100.00', '70.00', '30.00')], kind: 'not-applicable' },
    { name: '上年工作簿没有这张表', sheets: [PUBLIC('5.00')], previous: lastGeneral('100.00', '70.00'), kind: 'missing-table' },
    { name: '上年的数是错误值', sheets: [general('100.00', '70.00', '30.00')], previous: lastGeneral('#REF!', '70.00'), kind: 'unreadable' },
  ],
});
