import { rule } from '../../../src/rules/publication/leading-zero';
import { testRule } from '../../kit/rules';
import { lines, NUMBERS } from './texts';

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
      findings: [
        {
          code: 'zero',
          at: '备注!A1',
          says: '备注 A1 金额“011万元”以 0 开头，可能漏了小数点：“哨位电话机维护011万元、会议话筒0.0…”',
        },
      ],
    },
    {
      name: '整格只有金额或百分数',
      sheets: [lines('05元', '增长012%')],
      findings: [
        { code: 'zero', at: '备注!A1', says: '备注 A1 金额“05元”以 0 开头，可能漏了小数点：“05元”' },
        { code: 'zero', at: '备注!A2' },
      ],
    },
  ],
  skipped: [
    {
      name: '没有文字',
      kind: 'unreadable',
      says: '没有读到工作簿的原始内容，未查金额的写法',
      sheets: [NUMBERS],
    },
  ],
});
