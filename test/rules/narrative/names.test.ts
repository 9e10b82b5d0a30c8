import { rule } from '../../../src/rules/narrative/names';
import { testRule } from '../../kit/rules';
import { EXPENSE, GENERAL, narrative, OPERATING, SUMMARY } from './tables';

testRule(rule, {
  ok: [
    {
      name: '名称与表相同；截至某年、上年、书名号里的年份不论',
      sheets: [
        SUMMARY,
        OPERATING,
        narrative({
          overall: '2024年度清河县公安局预算收入总计1100.00万元，比2023年增加100.00万元，增长10%，按照《2021年预算公开办法》公开。',
          operating: '清河县公安局交通管理大队2024年机关运行经费20.00万元，截至2022年12月31日没有拖欠。',
        }),
      ],
    },
  ],
  bad: [
    {
      name: '单位名称多两个字、错一个字；称谓不对；年份是旧的；科目写错',
      sheets: [
        SUMMARY,
        OPERATING,
        EXPENSE,
        GENERAL,
        narrative(
          {
            overall: '2023年度清河县公安局预算收入总计1100.00万元，比2022年增加100.00万元，增长10%。',
            expense: '2024年度清河县公女局支出预算1100.00万元，其中：基本支山600.00万元。',
            operating: '本单位所属清河县公安局交通警察管理大队机关运行经费20.00万元。',
          },
          '2023年度部门预算情况说明',
        ),
      ],
      findings: [
        { code: 'year', at: '情况说明!A1' },
        { code: 'year', at: '情况说明!B2' },
        { code: 'lastYear', at: '情况说明!B2' },
        { code: 'body', at: '情况说明!B3' },
        { code: 'label', at: '情况说明!B3' },
        { code: 'kind', at: '情况说明!B4' },
        { code: 'body', at: '情况说明!B4' },
      ],
    },
  ],
});
