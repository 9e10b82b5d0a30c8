import { rule } from '../../../src/rules/totals/grand-total';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const HEADER = '收入 | | 支出\n项目 | 预算数 | 项目 | 预算数';
const ABOVE = '一、一般公共预算拨款收入 | 100.00 | 一、公共安全支出 | 120.00';

testRule(rule, {
  ok: [
    {
      name: '本年、结转、使用结余三项与总计相差 0.02，正好是四个数四舍五入所能解释的',
      sheets: [
        sheet('收支总表', grid`
          ${HEADER}
          ${ABOVE}
          本年收入合计 | 100.00 | 本年支出合计 | 120.02
          上年结转结余 | 10.00 | 年终结转结余 |
          使用非财政拨款结余 | 10.00 | |
          收入总计 | 120.02 | 支出总计 | 120.02`),
      ],
    },
    {
      name: '有年终结转',
      sheets: [
        sheet('收支总表', grid`
          ${HEADER}
          ${ABOVE}
          本年收入合计 | 100.00 | 本年支出合计 | 120.00
          上年结转 | 25.50 | 年终结转 | 5.50
          收入总计 | 125.50 | 支出总计 | 125.50`),
      ],
    },
  ],
  bad: [
    {
      name: '收入总计没有加上年结转',
      sheets: [
        sheet('收支总表', grid`
          ${HEADER}
          ${ABOVE}
          本年收入合计 | 100.00 | 本年支出合计 | 120.00
          上年结转 | 20.00 | 年终结转 |
          收入总计 | 100.00 | 支出总计 | 120.00`),
      ],
      findings: [{ code: 'differs', at: '收支总表!B6', difference: '-20.00' }],
    },
    {
      name: '支出总计没有填',
      sheets: [
        sheet('收支总表', grid`
          ${HEADER}
          ${ABOVE}
          本年收入合计 | 100.00 | 本年支出合计 | 120.00
          上年结转 | 20.00 | 年终结转 |
          收入总计 | 120.00 | 支出总计 |`),
      ],
      findings: [{ code: 'empty', at: '收支总表!D6', difference: '-120.00' }],
    },
  ],
});
