import { rule } from '../../../src/rules/narrative/change-and-rate';
import { testRule } from '../../kit/rules';
import { EXPENSE, GENERAL, narrative, OPERATING, PUBLIC, SUMMARY } from './tables';

testRule(rule, {
  ok: [
    {
      name: '增减额、幅度、上年数都合得上；持平；分项相加等于总数',
      sheets: [
        SUMMARY,
        GENERAL,
        PUBLIC,
        OPERATING,
        narrative({
          overall: '2024年度预算收入总计1100.00万元，其中：本年收入1000.00万元，上年结转100.00万元，比上年增加100.00万元，增长10%；支出总计1100.00万元，比上年增加100.00万元，增长10.00%。',
          general: '2024年一般公共预算支出900万元，比2023年减少100万元，下降10%。',
          public: [
            '2024年“三公”经费预算30.00万元，较上年减少5.00万元。',
            '其中：因公出国（境）费0万元，与上年相同；公务接待费5.00万元，与上年持平；公务用车运行维护费15.00万元，比上年增加5.00万元；公务用车购置费10.00万元，比上年减少10.00万元。',
          ],
          operating: '2024年机关运行经费100.00万元，较上年80.00万元增加20.00万元，增长25%。',
        }),
      ],
    },
    {
      name: '只写基本支出、项目支出各自的增减，合计等于总增减',
      sheets: [SUMMARY, EXPENSE, narrative({ overall: '2024年预算收支安排1100.00万元，较2023年预算减少30.00万元，其中：基本支出增加20.00万元；项目支出减少50.00万元，主要为项目减少。' })],
    },
  ],
  bad: [
    {
      name: '幅度没有重算；幅度直接舍去尾数；末位之差可由四舍五入解释',
      sheets: [
        SUMMARY,
        GENERAL,
        OPERATING,
        PUBLIC,
        narrative({
          overall: '2024年度预算收入总计1100.00万元，比上年增加100.00万元，增长12.00%，主要原因是人员增加。',
          general: '2024年一般公共预算支出900.00万元，比上年增加45.00万元，增长5.27%。',
          operating: '2024年机关运行经费100.00万元，比2023年减少40.00万元，下降28.57%。',
          public: '2024年公务接待费5.00万元，比上年增加4.67万元，增长1410.61%。',
        }),
      ],
      findings: [
        { code: 'rate', at: '情况说明!B2' },
        { code: 'rate', at: '情况说明!B3' },
        { code: 'rateTail', at: '情况说明!B5', level: 'note' },
      ],
    },
    {
      name: '百分数后面的位数直接舍去',
      sheets: [GENERAL, narrative({ general: '2024年一般公共预算支出900.00万元，比上年增加45.00万元，增长5.26%；其他事项不变。', operating: '2024年机关运行经费100.00万元，较上年150.00万元减少50.00万元，下降33.3%。', public: '公务接待费5.00万元，比上年减少2.00万元，下降28.5%。' })],
      findings: [{ code: 'truncated', at: '情况说明!B4', level: 'warning' }],
    },
    {
      name: '上年数与增减额不符；前后方向相反；没有增减写“增加0”；没有基数；推出的上年数是负数',
      sheets: [
        OPERATING,
        GENERAL,
        PUBLIC,
        EXPENSE,
        narrative({
          operating: '2024年机关运行经费100.00万元，较上年80.00万元增加25.00万元。',
          general: '2024年一般公共预算支出900.00万元，比上年减少45.00万元，增长4.76%。',
          expense: '2024年支出预算1100.00万元，其中：基本支出600.00万元，比上年增加0.00万元；项目支出500.00万元，比上年增加800.00万元。',
          public: '2024年公务接待费5.00万元，比上年增加5.00万元，增长100%。',
        }),
      ],
      findings: [
        { code: 'previous', at: '情况说明!B2' },
        { code: 'direction', at: '情况说明!B3' },
        { code: 'zeroChange', at: '情况说明!B4', level: 'warning' },
        { code: 'negativeBase', at: '情况说明!B4' },
        { code: 'zeroBase', at: '情况说明!B5' },
      ],
    },
    {
      name: '同一项说了两次，数不一样；分项相加不等于总数；与说明资料不同',
      sheets: [
        SUMMARY,
        PUBLIC,
        OPERATING,
        narrative({
          overall: '2024年度预算收入总计1100.00万元，比上年增加100.00万元，增长10.00%；预算支出总计1100.00万元，比上年增加100.01万元，增长10.00%。',
          public: '2024年“三公”经费预算30.00万元，比2023年增加6.00万元。其中：因公出国（境）费0万元，与上年相同；公务接待费5.00万元，与上年相同；公务用车运行维护费15.00万元，比上年增加5.00万元；公务用车购置费10.00万元，与上年相同。',
          operating: '2024年机关运行经费100.00万元，比上年增加20.00万元，增长25%。',
        }),
      ],
      inputs: { 'last.operating.total': '85' },
      findings: [
        { code: 'twice', at: '情况说明!B2' },
        { code: 'parts', at: '情况说明!B3' },
        { code: 'answer', at: '情况说明!B4' },
      ],
    },
  ],
});
