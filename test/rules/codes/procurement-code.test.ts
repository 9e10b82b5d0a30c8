import { rule } from '../../../src/rules/codes/procurement-code';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const procurement = (goods: string, code: string) =>
  sheet(
    '政府采购预算',
    grid`
    单位政府采购预算
    项目名称 | 预算资金 | 采购物品名称 | 政府采购目录序号 | 计量单位 | 数量 | 单价 | 采购金额 |
    | | | | | | | 合计 | 一般公共预算
    装备费 | 45.90 | ${goods} | '${code} | 批 | 1 | 19.82 | 19.82 | 19.82`,
  );

testRule(rule, {
  ok: [
    { name: '货物', sheets: [procurement('小型客车', 'A02030503')] },
    { name: '服务', sheets: [procurement('其他运行维护服务', 'C16079900')] },
  ],
  bad: [
    {
      name: '少了字母',
      sheets: [procurement('小型客车', '02030503')],
      findings: [{ code: 'pattern', at: '政府采购预算!D4' }],
    },
    {
      name: '服务用了货物编码',
      sheets: [procurement('物业管理服务', 'A02030503')],
      findings: [{ code: 'kind', at: '政府采购预算!D4' }],
    },
  ],
  skipped: [
    {
      name: '没有编码栏',
      kind: 'not-applicable',
      sheets: [
        sheet(
          '政府采购预算',
          grid`
          单位政府采购预算
          项目名称 | 预算资金 | 采购物品名称 | 数量 | 单价 | 合计
          装备费 | 45.90 | 小型客车 | 1 | 19.82 | 19.82`,
        ),
      ],
    },
  ],
});
