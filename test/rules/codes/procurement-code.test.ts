import { check } from '../../../src/check';
import { rule } from '../../../src/rules/codes/procurement-code';
import { bookOf, grid, sheet } from '../../kit/grid';
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
    {
      name: '货物；旁边还有别的表',
      sheets: [
        sheet('支出总表', grid`
          科目编码 | 科目名称 | 合计 | 基本支出
          '204 | 公共安全支出 | 1.00 | 1.00`),
        procurement('小型客车', 'A02030503'),
      ],
    },
    { name: '服务', sheets: [procurement('其他运行维护服务', 'C16079900')] },
    { name: '货物叫作某服务器', sheets: [procurement('服务器', 'A02010104')] },
    { name: '工程', sheets: [procurement('房屋修缮', 'B07000000')] },
    { name: '编码里有空格', sheets: [procurement('小型客车', 'A02 03 05 03')] },
    {
      name: '合计行没有编码，不看',
      sheets: [
        sheet('政府采购预算', grid`
          单位政府采购预算
          项目名称 | 预算资金 | 采购物品名称 | 政府采购目录序号 | 计量单位 | 数量 | 单价 | 采购金额 |
          | | | | | | | 合计 | 一般公共预算
          合计 | | | 共1项 | | | | 19.82 | 19.82
          装备费 | 45.90 | 小型客车 | 'A02030503 | 批 | 1 | 19.82 | 19.82 | 19.82
          装备费 | 45.90 | 越野车 | | 批 | 1 | 19.82 | 19.82 | 19.82`),
      ],
    },
  ],
  bad: [
    {
      name: '服务用了工程编码',
      sheets: [procurement('物业管理服务', 'B07000000')],
      findings: [{ code: 'kind', at: '政府采购预算!D4' }],
    },
    {
      name: '位数不对',
      sheets: [procurement('小型客车', 'A0203050')],
      findings: [{ code: 'pattern', at: '政府采购预算!D4' }],
    },
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
      says: '政府采购表没有目录编码',
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

test('the kind that the code stands for is told', () => {
  const kind = (code: string) => check(bookOf([procurement('物业管理服务', code)]), { rules: [rule] }).findings.map(({ data, places }) => [data['kind'], places[0]?.label]);
  expect(kind('A02030503')).toEqual([['货物', '物业管理服务']]);
  expect(kind('B07000000')).toEqual([['工程', '物业管理服务']]);
});
