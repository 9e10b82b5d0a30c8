import { rule } from '../../../src/rules/publication/leading-zero';
import { testRule } from '../../kit/rules';
import { lines } from './texts';

testRule(rule, {
  ok: [
    {
      name: '0.11万元、0万元、1,005万元、编码',
      sheets: [lines('维护0.11万元、0万元、1,005万元', '编码 0204 元月')],
    },
  ],
  bad: [
    {
      name: '漏了小数点',
      sheets: [lines('哨位电话机维护011万元、会议话筒0.045万元')],
      findings: [{ code: 'zero', at: '备注!A1' }],
    },
  ],
});
