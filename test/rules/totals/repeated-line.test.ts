import { rule } from '../../../src/rules/totals/repeated-line';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

testRule(rule, {
  ok: [
    {
      name: '每项一行；上年结转下面再列同名的资金',
      sheets: [
        sheet('表四 财政拨款收支总表', grid`
          收入 | | 支出
          项目 | 金额 | 项目 | 金额
          一、一般公共预算 | 100.00 | 一、公共安全支出 | 120.00
          本年收入合计 | 100.00 | 本年支出合计 | 120.00
          上年财政拨款结转 | 20.00 | 年终财政拨款结转 |
          一、一般公共预算 | 20.00 | |`),
      ],
    },
    {
      name: '重复的一行没有金额',
      sheets: [
        sheet('表十 三公经费', grid`
          项目 | 合计
          公务接待费 | 5.00
          公务接待费 |
          合计 | 5.00`),
      ],
    },
  ],
  bad: [
    {
      name: '公务接待费列了两行，都有金额',
      sheets: [
        sheet('表十 三公经费', grid`
          项目 | 合计
          公务接待费 | 5.00
          公务接待费 | 5.00
          合计 | 10.00`),
      ],
      findings: [{ code: 'repeated', at: '表十!B3' }],
    },
  ],
});
