import { rule } from '../../../src/rules/narrative/mixed-basis';
import { testRule } from '../../kit/rules';
import { GENERAL, narrative, SUMMARY } from './tables';

testRule(rule, {
  ok: [
    {
      name: '两个总数口径不同，上年数也不同',
      sheets: [SUMMARY, GENERAL, narrative({ overall: '2024年度预算收入总计1100.00万元，比上年增加100.00万元，增长10%。', general: '一般公共预算支出900.00万元，比上年增加100.00万元，增长12.5%。' })],
    },
  ],
  bad: [
    {
      name: '总计的上年数用了一般公共预算的上年数',
      sheets: [SUMMARY, GENERAL, narrative({ overall: '2024年度预算收入总计1100.00万元，比上年增加300.00万元，增长37.5%。', general: '一般公共预算支出900.00万元，比上年增加100.00万元，增长12.5%。' })],
      findings: [{ code: 'mixed', at: '情况说明!B2' }],
    },
  ],
});
