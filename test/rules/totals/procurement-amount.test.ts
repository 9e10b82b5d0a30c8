import { rule } from '../../../src/rules/totals/procurement-amount';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const HEADER = '项目名称 | 预算资金 | 采购物品名称 | 计量单位 | 数量 | 单价 | 合计';

testRule(rule, {
  ok: [
    {
      name: '3 × 0.33 = 0.99，金额 1.01：单价和金额四舍五入正好能差 0.02',
      sheets: [
        sheet('政府采购预算', grid`
          ${HEADER}
          装备购置费 | 12.57 | 执法记录仪 | 台 | 3 | 0.33 | 1.01
          装备购置费 | 12.57 | 对讲机 | 台 | 4 | 2.89 | 11.56`),
      ],
    },
    {
      name: '数量或单价没有填的不核对；同名而预算不同的项目分开看',
      sheets: [
        sheet('政府采购预算', grid`
          ${HEADER}
          运维费 | 80.00 | 运行维护服务 | 项 | | | 80.00
          运维费 | 53.00 | 运行维护服务 | 项 | 1 | 53.00 | 53.00`),
      ],
    },
  ],
  bad: [
    {
      name: '金额不等于数量乘单价',
      sheets: [
        sheet('政府采购预算', grid`
          ${HEADER}
          装备购置费 | 20.00 | 小型客车 | 辆 | 2 | 8.00 | 18.00`),
      ],
      findings: [{ code: 'product', at: '政府采购预算!G2', difference: '2.00' }],
    },
    {
      name: '一个项目的两笔采购超过项目预算',
      sheets: [
        sheet('政府采购预算', grid`
          ${HEADER}
          装备购置费 | 20.00 | 小型客车 | 辆 | 2 | 8.00 | 16.00
          装备购置费 | 20.00 | 台式计算机 | 台 | 10 | 0.50 | 5.00`),
      ],
      findings: [{ code: 'budget', at: '政府采购预算!G2', level: 'warning', difference: '1.00' }],
    },
  ],
});
