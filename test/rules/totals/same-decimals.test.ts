import { rule } from '../../../src/rules/totals/same-decimals';
import { grid, sheet } from '../../kit/grid';
import type { SheetOptions } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = (rows: string, options: SheetOptions = {}) =>
  sheet(
    '表三 支出总表',
    grid`
    科目编码 | 科目名称 | 合计 | 基本支出
    ${rows}`,
    options,
  );

testRule(rule, {
  ok: [
    { name: '两位以内的小数', sheets: [expense('| 合计 | 30.5 | 30.51')] },
    { name: '有的数字存成了文本', sheets: [expense("| 合计 | 30.5 | '30.51\n'204 | 公共安全支出 | '30.51 | 30.5")] },
    {
      name: '以元列示的表；采购的单价',
      sheets: [
        sheet('表三 支出总表', grid`
          单位：元
          科目编码 | 科目名称 | 合计 | 基本支出
          | 合计 | 305123.45 | 305123.45`),
        sheet('政府采购预算', grid`
          项目名称 | 预算资金 | 采购物品名称 | 计量单位 | 数量 | 单价 | 合计
          装备购置费 | 12.57 | 执法记录仪 | 台 | 3 | 0.335 | 1.01`),
      ],
    },
  ],
  bad: [
    {
      name: '三位小数',
      sheets: [expense('| 合计 | 30.50 | 30.512')],
      findings: [{ code: 'shown', at: '表三!D2' }],
    },
    {
      name: '小数藏在显示格式后面',
      sheets: [expense("| 合计 | 30.50 | 30.512\n'204 | 公共安全支出 | 30.50 | 30.51", { formats: { 'C2:D3': '#,##0.00' } })],
      findings: [{ code: 'hidden', at: '表三!D2', says: '表三有 1 个金额的小数被显示格式藏起来，打印出的数相加可能差 0.01' }],
    },
  ],
  skipped: [
    { name: '表里没有数', kind: 'not-applicable', sheets: [expense('| 合计 | |')] },
  ],
});
