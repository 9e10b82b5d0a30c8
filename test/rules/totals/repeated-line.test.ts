import { rule } from '../../../src/rules/totals/repeated-line';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

testRule(rule, {
  ok: [
    {
      name: '不知道含义的同名两行：可能是两样东西',
      sheets: [
        sheet('表十 三公经费', grid`
          项目 | 合计
          公务接待费 | 5.00
          其中：某项活动 | 1.00
          其中：某项活动 | 2.00
          合计 | 5.00`),
      ],
    },
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
      findings: [{ code: 'repeated', at: '表十!B3', says: '表十“公务接待费”列了两行（第 2 行和第 3 行）' }],
    },
    {
      name: '合计行列了两行',
      sheets: [
        sheet('表十一 机关运行经费', grid`
          单位名称 | 合计
          合计 | 20.00
          某县公安局 | 20.00
          合计 | 20.00`),
      ],
      findings: [{ code: 'repeated', at: '表十一!B4', says: '表十一“合计”列了两行（第 2 行和第 4 行）' }],
    },
  ],
});
