import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/summary-expense';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

/** 公共安全、卫生健康: 合计, 当年, 结转; then the grand total. */
function summary(safety: readonly string[], health: readonly string[], grand: readonly string[]): SheetSnapshot {
  return sheet('表一 收支总表', grid`
    收入 | | 支出
    项目 | 2024年 | 项目 | 2024年合计 | 当年预算安排 | 上年结转安排
    一、一般公共预算 | | 一、公共安全支出 | ${safety.join(' | ')}
     | | 二、卫生健康支出 | ${health.join(' | ')}
    本年收入合计 | | 本年支出合计 | ${grand.join(' | ')}
    上年结转 | | 年终结转 | | |
    收入总计 | | 支出总计 | ${grand.join(' | ')}`);
}

const INCOME = sheet('表二 收入总表', grid`
  科目编码 | 科目名称 | 本年收入 | | | 上年结转
   | | 合计 | 一般公共预算 | 单位资金 |
   | 合计 | 110.00 | 100.00 | 10.00 | 20.00
  '204 | 公共安全支出 | 90.00 | 80.00 | 10.00 | 20.00
  '210 | 卫生健康支出 | 20.00 | 20.00 | |`);
const EXPENSE = sheet('表三 支出总表', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 130.00 | 100.00 | 30.00
  '204 | 公共安全支出 | 110.00 | 80.00 | 30.00
  '210 | 卫生健康支出 | 20.00 | 20.00 |`);

testRule(rule, {
  ok: [
    {
      name: '末位相差一个单位，各自四舍五入可以解释',
      sheets: [summary(['110.01', '90.00', '20.00'], ['20.00', '20.00', ''], ['130.00', '110.00', '20.00']), INCOME, EXPENSE],
    },
    {
      name: '有年终结转的，支出总表与本年支出合计核对',
      sheets: [
        sheet('收支总表', grid`
          收入 | | 支出
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 140.00 | 一、公共安全支出 | 110.00
           | | 二、卫生健康支出 | 20.00
          本年收入合计 | 140.00 | 本年支出合计 | 130.00
           | | 年终结转 | 10.00
          收入总计 | 140.00 | 支出总计 | 140.00`),
        EXPENSE,
      ],
    },
  ],
  bad: [
    {
      name: '没有支出总计一行：与本年支出合计核对',
      sheets: [
        sheet('收支总表', grid`
          收入 | | 支出
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 140.00 | 一、公共安全支出 | 110.00
           | | 二、卫生健康支出 | 20.00
          本年收入合计 | 140.00 | 本年支出合计 | 131.00`),
        EXPENSE,
      ],
      findings: [{ code: 'total', at: '收支总表!D5', difference: '1.00', says: '收支总表“本年支出合计” 131.00，表三合计 130.00，多 1.00' }],
    },
    {
      name: '有年终结转的，本年支出合计与支出总表不符',
      sheets: [
        sheet('收支总表', grid`
          收入 | | 支出
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 130.00 | 一、公共安全支出 | 110.00
           | | 二、卫生健康支出 | 20.00
          本年收入合计 | 130.00 | 本年支出合计 | 120.00
           | | 年终结转 | 10.00
          收入总计 | 130.00 | 支出总计 | 130.00`),
        EXPENSE,
      ],
      findings: [{ code: 'total', at: '收支总表!D5', difference: '-10.00' }],
    },
    {
      name: '一类支出抄错，总计跟着错',
      sheets: [summary(['112.00', '90.00', '20.00'], ['20.00', '20.00', ''], ['132.00', '110.00', '20.00']), INCOME, EXPENSE],
      findings: [
        { code: 'class', at: '表一!D3', difference: '2.00' },
        { code: 'total', at: '表一!D7', difference: '2.00' },
      ],
    },
    {
      name: '当年和结转两栏填反',
      sheets: [summary(['110.00', '20.00', '90.00'], ['20.00', '20.00', ''], ['130.00', '110.00', '20.00']), INCOME, EXPENSE],
      findings: [
        { code: 'current', at: '表一!E3', difference: '-70.00' },
        { code: 'carryover', at: '表一!F3', difference: '70.00' },
      ],
    },
  ],
});
