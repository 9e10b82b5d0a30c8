import { rule } from '../../../src/rules/narrative/shares-for-all-or-none';
import { testRule } from '../../kit/rules';
import { GENERAL, narrative } from './tables';

testRule(rule, {
  ok: [
    {
      name: '都写了占比',
      sheets: [GENERAL, narrative({ general: '一般公共预算支出900.00万元，主要用于：公共安全支出600.00万元，占66.67%；住房保障支出300.00万元，占33.33%。' })],
    },
  ],
  bad: [
    {
      name: '三项中一项没有写占比',
      sheets: [GENERAL, narrative({ general: '一般公共预算支出900.00万元，主要用于：公共安全支出600.00万元，占66.67%；住房保障支出200.00万元，占22.22%；教育支出100.00万元。' })],
      findings: [{ code: 'without', at: '情况说明!B2' }],
    },
  ],
});
