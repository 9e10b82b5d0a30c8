import { rule } from '../../../src/rules/narrative/share';
import { testRule } from '../../kit/rules';
import { EXPENSE, GENERAL, narrative, SUMMARY } from './tables';

testRule(rule, {
  ok: [
    {
      name: '四舍五入到所写的位数，写明占什么的按所写的算',
      sheets: [
        SUMMARY,
        EXPENSE,
        narrative({
          expense: '2024年度支出预算1100.00万元，其中：基本支出600.00万元，占54.55%；项目支出500.00万元，占支出总计的比重为45.5%。',
          income: '预算收入1100.00万元，主要包括一般公共预算拨款收入900.00万元，占81.82%；政府性基金预算拨款收入0万元，占0%；上年结转100.00万元（9%）。',
        }),
      ],
    },
    {
      name: '金额抄错了而占比没有错：错在金额，不在占比',
      sheets: [EXPENSE, narrative({ expense: '2024年度支出预算1100.00万元，其中：基本支出606.00万元，占54.55%；项目支出500.00万元，占45.45%。' })],
    },
  ],
  bad: [
    {
      name: '占比没有重算；位数直接舍去；末位差一',
      sheets: [
        EXPENSE,
        GENERAL,
        narrative({
          expense: '2024年度支出预算1100.00万元，其中：基本支出600.00万元，占51.55%；项目支出500.00万元，占45.46%。',
          general: '一般公共预算支出900.00万元，主要用于：公共安全支出600.00万元，占66.66%；住房保障支出300.00万元，占33.33%。',
        }),
      ],
      findings: [
        { code: 'differs', at: '情况说明!B2' },
        { code: 'lastDigit', at: '情况说明!B2', level: 'warning' },
        { code: 'truncated', at: '情况说明!B3', level: 'warning' },
      ],
    },
    {
      name: '总额为零却写占比',
      sheets: [narrative({ procurement: '2024年政府采购预算总额0万元，其中：政府采购货物预算5.00万元，占100%；政府采购工程预算0万元。' })],
      findings: [{ code: 'ofNothing', at: '情况说明!B2' }],
    },
  ],
});
