import { rule } from '../../../src/rules/targets/same-name';
import { testRule } from '../../kit/rules';
import { carryover, projects, register } from './tables';

const money = (amount: number) => ({ period: [amount, 0, 0, amount, 0, null] });

testRule(rule, {
  ok: [
    {
      name: '括号样式、空格之别不算',
      sheets: [projects('政法经费【2023】69号 | 10.00 | 10.00'), register({ name: '政法经费〔2023〕 69号' })],
    },
  ],
  bad: [
    {
      name: '形近字、文号、漏字、多字',
      sheets: [
        projects(`光钎租赁费 | 30.00 | 30.00
          交通管理补助经费长财政法【2023】59号 | 40.00 | 40.00
          提前下达中央和省级政法转移支付资金 | 203.97 | 203.97
          操场和自来水管改造项目 | 41.00 | 41.00`),
        register(
          { name: '光纤租赁费', ...money(300_000) },
          { name: '交通管理补助经费长财政法【2023】69号', ...money(400_000) },
          { name: '提前下达中央和省政法转移支付资金', ...money(2_039_700) },
          { name: '操场和自来水管道改造项目', ...money(410_000) },
        ),
      ],
      findings: [
        { code: 'differs', at: '绩效目标!B5' },
        { code: 'differs', at: '绩效目标!B6' },
        { code: 'missing', at: '绩效目标!B7' },
        { code: 'extra', at: '绩效目标!B8' },
      ],
    },
    {
      name: '同一处不同出现在两个项目里，合成一条',
      sheets: [
        carryover(
          '关于下达晋市政法法〔2022〕41号办案经费 | 5.00 | 5.00\n关于下达晋市政法法〔2022〕41号装备经费 | 6.00 | 6.00',
        ),
        register(
          { name: '关于下达晋市财政法〔2022〕41号办案经费', ...money(50_000) },
          { name: '关于下达晋市财政法〔2022〕41号装备经费', ...money(60_000) },
        ),
      ],
      findings: [{ code: 'repeated', at: '绩效目标!B5' }],
    },
  ],
});
