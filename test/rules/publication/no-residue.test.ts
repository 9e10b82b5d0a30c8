import { rule } from '../../../src/rules/publication/no-residue';
import { testRule } from '../../kit/rules';
import { lines } from './texts';

testRule(rule, {
  ok: [
    {
      name: '文号里的花括号、遮盖的字、写了的原因',
      sheets: [
        lines(
          '提前下达政法转移支付资金晋市政法法{2021}51号',
          '各项**任务、XXL码',
          '比上年增加5.00万元，主要原因是人员增加。',
          '增加或减少的情况见下表',
        ),
      ],
    },
  ],
  bad: [
    {
      name: '各种没写完的痕迹',
      sheets: [
        lines(
          '购置费XX万元',
          '比上年增加（减少）5.00万元',
          '比上年增加5.00万元，主要原因是。',
          '机关运行经费#N/A万元',
          '预算收入undefined万元',
          '截至{年度}年底',
          '【主要原因】',
        ),
      ],
      findings: [
        { code: 'blank', at: '备注!A1' },
        { code: 'choice', at: '备注!A2' },
        { code: 'reason', at: '备注!A3' },
        { code: 'error', at: '备注!A4' },
        { code: 'number', at: '备注!A5' },
        { code: 'blank', at: '备注!A6' },
        { code: 'blank', at: '备注!A7' },
      ],
    },
  ],
});
