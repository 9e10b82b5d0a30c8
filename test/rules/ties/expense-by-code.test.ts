import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/expense-by-code';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

function income(rows: readonly string[]): SheetSnapshot {
  return sheet('表二 收入总表', grid`
    科目编码 | 科目名称 | 本年收入 | | | 上年结转
     | | 合计 | 一般公共预算 | 单位资金 |
    ${rows.join('\n')}`);
}

function expense(rows: readonly string[]): SheetSnapshot {
  return sheet('表三 支出总表', grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${rows.join('\n')}`);
}

testRule(rule, {
  ok: [
    {
      name: '收入、结转、支出三个数四舍五入能解释 0.01，不能解释 0.02',
      sheets: [
        income([' | 合计 | 10.00 | 10.00 | | 5.00', "'2040201 | 行政运行 | 10.00 | 10.00 | | 5.00"]),
        expense([' | 合计 | 15.01 | 15.01 |', "'2040201 | 行政运行 | 15.00 | 15.00 |"]),
      ],
    },
    {
      name: '没有金额的科目只在一张表里',
      sheets: [
        income([' | 合计 | 10.00 | 10.00 | | ', "'2040201 | 行政运行 | 10.00 | 10.00 | |", "'2040202 | 一般行政管理事务 | | | |"]),
        expense([' | 合计 | 10.00 | 10.00 |', "'2040201 | 行政运行 | 10.00 | 10.00 |"]),
      ],
    },
    {
      name: '收入总表合计已含结转',
      sheets: [
        sheet('收入总表', grid`
          功能分类科目 | | 合计 | 本年收入 | | | 上年结转
          科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 事业收入 |
           | 合计 | 15.00 | 10.00 | 8.00 | 2.00 | 5.00
          '2040201 | 行政运行 | 15.00 | 10.00 | 8.00 | 2.00 | 5.00`),
        expense([' | 合计 | 15.00 | 15.00 |', "'2040201 | 行政运行 | 15.00 | 15.00 |"]),
      ],
    },
  ],
  bad: [
    {
      name: '上年结转被清空',
      sheets: [
        income([' | 合计 | 10.00 | 10.00 | | 5.00', "'2040201 | 行政运行 | 10.00 | 10.00 | |"]),
        expense([' | 合计 | 15.00 | 15.00 |', "'2040201 | 行政运行 | 15.00 | 15.00 |"]),
      ],
      findings: [{ code: 'differs', at: '表三!C3', difference: '5.00' }],
    },
    {
      name: '科目编码写错，两张表各有一个对方没有的科目',
      sheets: [
        income([' | 合计 | 10.00 | 10.00 | |', "'2040201 | 行政运行 | 10.00 | 10.00 | |"]),
        expense([' | 合计 | 10.00 | 10.00 |', "'2040202 | 一般行政管理事务 | 10.00 | 10.00 |"]),
      ],
      findings: [
        { code: 'only-expense', at: '表三!A3' },
        { code: 'only-income', at: '表二!A4' },
      ],
    },
  ],
});
