import { rule } from '../../../src/rules/narrative/previous-year';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { GENERAL, narrative, OPERATING, SUMMARY } from './tables';

const PREVIOUS = [
  sheet('表一 收支总表', grid`
    2023年部门收支总表
    部门名称：清河县公安局 | | | 单位：万元
    收入 | | 支出 |
    项目 | 2023年 | 项目 | 2023年
    一、一般公共预算 | 1000.00 | 一、公共安全支出 | 1000.00
    本年收入合计 | 1000.00 | 本年支出合计 | 1000.00
    收入总计 | 1000.00 | 支出总计 | 1000.00`),
  sheet('表五 一般公共预算支出', grid`
    2023年一般公共预算支出预算表
    部门名称：清河县公安局 | | | 单位：万元
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 855.00 | 600.00 | 255.00
    '204 | 公共安全支出 | 855.00 | 600.00 | 255.00`),
];

testRule(rule, {
  ok: [
    {
      name: '推出的上年数与上年的表一致，或只差末位；上年没有的表不核对',
      sheets: [
        SUMMARY,
        GENERAL,
        OPERATING,
        narrative({
          overall: '2024年度预算收入总计1100.00万元，比上年增加100.00万元，增长10%。',
          general: '2024年一般公共预算支出900.00万元，比上年增加45.01万元，增长5.26%。',
          operating: '2024年机关运行经费100.00万元，较上年80.00万元增加20.00万元，增长25%。',
        }),
      ],
      previous: PREVIOUS,
    },
    {
      name: '按科目名称找到上年的数；上年没有的科目、原因里的增减、只写幅度的不核对',
      sheets: [
        GENERAL,
        narrative({
          general: ['公共安全支出600.00万元，比上年减少255.00万元；住房保障支出300.00万元，比上年增加1.00万元。', '一般公共预算支出900.00万元，比上年增长99%，主要原因是一般公共预算支出900.00万元增加1.00万元。'],
        }),
      ],
      previous: PREVIOUS,
    },
  ],
  bad: [
    {
      name: '增减额自己算得通，上年数却不是上年公开的',
      sheets: [
        SUMMARY,
        GENERAL,
        narrative({
          overall: '2024年度预算收入总计1100.00万元，比上年增加100.00万元，增长10%。',
          general: '2024年一般公共预算支出900.00万元，比上年增加100.00万元，增长12.5%。',
        }),
      ],
      previous: PREVIOUS,
      findings: [{ code: 'differs', at: '情况说明!B3', says: '“比上年增加100.00万元，增长12.5%”：本年 900.00，推出上年 800.00，上年工作簿“上年.xlsx”是 855.00' }],
    },
    {
      name: '写“与上年持平”，上年公开的却不同',
      sheets: [GENERAL, narrative({ general: '2024年一般公共预算支出900.00万元，与上年持平。' })],
      previous: PREVIOUS,
      findings: [{ code: 'differs', at: '情况说明!B2', says: '“与上年持平”：本年 900.00，推出上年 900.00，上年工作簿“上年.xlsx”是 855.00' }],
    },
    {
      name: '直接写出的上年数、按科目名称找到的上年数与上年公开的不同',
      sheets: [
        GENERAL,
        narrative({ general: ['一般公共预算支出900.00万元，上年860.00万元。', '公共安全支出600.00万元，比上年减少200.00万元。'] }),
      ],
      previous: PREVIOUS,
      findings: [
        { code: 'differs', at: '情况说明!B2', says: '“上年860.00万元”：本年 900.00，推出上年 860.00，上年工作簿“上年.xlsx”是 855.00' },
        { code: 'differs', at: '情况说明!B3', says: '“比上年减少200.00万元”：本年 600.00，推出上年 800.00，上年工作簿“上年.xlsx”是 855.00' },
      ],
    },
  ],
  skipped: [
    { name: '没有情况说明', sheets: [SUMMARY], previous: PREVIOUS, kind: 'not-applicable' },
    { name: '没有给出上年工作簿', sheets: [SUMMARY, narrative({ overall: '2024年度预算收入总计1100.00万元，比上年增加100.00万元。' })], kind: 'not-applicable' },
  ],
});
