import { check } from '../../../src/check';
import { rule } from '../../../src/rules/totals/procurement-amount';
import { grid, sheet } from '../../kit/grid';
import { bookOfExample, testRule } from '../../kit/rules';

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
          运维费 | 53.00 | 运行维护服务 | 项 | 1 | 53.00 | 53.00
          租赁费 | 20.00 | 房屋租赁 | 项 | 2 | | 20.00
          印刷费 | 20.00 | 印刷服务 | 项 | | 3.00 | 20.00
          预算没有填的 | | 印刷服务 | 项 | 1 | 20.00 | 20.00`),
      ],
    },
  ],
  bad: [
    {
      name: '合计行不当作一笔采购',
      sheets: [
        sheet('政府采购预算', grid`
          ${HEADER}
          合计 | 20.00 | 小型客车 | 辆 | 2 | 8.00 | 21.00
          装备购置费 | 20.00 | 小型客车 | 辆 | 2 | 8.00 | 16.50
          装备购置费 | 20.00 | 台式计算机 | 台 | 9 | 0.50 | 4.50`),
      ],
      findings: [
        { code: 'product', at: '政府采购预算!G3', difference: '0.50' },
        { code: 'budget', at: '政府采购预算!G3', level: 'warning', difference: '1.00' },
      ],
    },
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

test('a wrong amount is shown beside the price it was worked out from', () => {
  const sheets = [sheet('政府采购预算', grid`
    ${HEADER}
    装备购置费 | 20.00 | 小型客车 | 辆 | 2 | 8.00 | 18.00`)];
  const [finding] = check(bookOfExample({ name: '', sheets }), { rules: [rule] }).findings;
  expect(finding?.message).toBe('政府采购表“装备购置费”采购金额 18.00，数量乘单价 16.00，多 2.00');
  expect(finding?.places.map((place) => place.cell)).toEqual(['G2', 'F2']);
});
