import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/general-expense-by-code';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

/** The table without carry-over, as its title says, or without a word about it. */
function general(title: string, rows: readonly string[]): SheetSnapshot {
  return sheet('表五 一般公共预算支出', grid`
    ${title}
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    ${rows.join('\n')}`);
}
const WITHOUT = '2024年一般公共预算支出预算表（不含上年结转）';
const WITH = '2024年一般公共预算支出预算表（含上年结转）';
const SILENT = '一般公共预算财政拨款支出表';

const INCOME = sheet('表二 收入总表', grid`
  科目编码 | 科目名称 | 本年收入 | | | 上年结转
   | | 合计 | 一般公共预算 | 单位资金 |
   | 合计 | 17.00 | 15.00 | 2.00 | 5.00
  '2040201 | 行政运行 | 10.00 | 10.00 | | 5.00
  '2040202 | 一般行政管理事务 | 7.00 | 5.00 | 2.00 |`);
const EXPENSE = sheet('表三 支出总表', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 22.00 | 15.00 | 7.00
  '2040201 | 行政运行 | 15.00 | 15.00 |
  '2040202 | 一般行政管理事务 | 7.00 | | 7.00`);
/** Everything from the general budget, carry-over included in its 合计. */
const FISCAL_INCOME = sheet('收入总表', grid`
  功能分类科目 | | 合计 | 本年收入 | | | 上年结转
  科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 事业收入 |
   | 合计 | 22.00 | 17.00 | 17.00 | | 5.00
  '2040201 | 行政运行 | 15.00 | 10.00 | 10.00 | | 5.00
  '2040202 | 一般行政管理事务 | 7.00 | 7.00 | 7.00 | |`);

/** The carry-over split by fund, some of it from the general budget. */
const SPLIT_INCOME = sheet('表二 收入总表', grid`
  科目编码 | 科目名称 | 本年收入 | | | 上年结转 | |
   | | 合计 | 一般公共预算 | 单位资金 | 小计 | 一般公共预算 | 单位资金
   | 合计 | 17.00 | 15.00 | 2.00 | 5.00 | 4.00 | 1.00
  '2040201 | 行政运行 | 10.00 | 10.00 | | 5.00 | 4.00 | 1.00
  '2040202 | 一般行政管理事务 | 7.00 | 5.00 | 2.00 | | |`);
/** One account under each of two units. */
const BY_UNIT = [
  sheet('表二 收入总表', grid`
    科目编码 | 科目名称 | 本年收入 | | | 上年结转
     | | 合计 | 一般公共预算 | 单位资金 |
     | 合计 | 17.00 | 15.00 | 2.00 | 5.00
     | 某市公安局本级 | 12.00 | 10.00 | 2.00 | 5.00
    '2040201 | 行政运行 | 12.00 | 10.00 | 2.00 | 5.00
     | 某市公安局交通警察支队 | 5.00 | 5.00 | |
    '2040201 | 行政运行 | 5.00 | 5.00 | |`),
];

testRule(rule, {
  ok: [
    {
      name: '标题没说：合计与本年一般公共预算差 0.01，按不含结转核对',
      sheets: [
        INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 15.01 | 10.01 | 5.00', "'2040201 | 行政运行 | 10.00 | 10.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
    },
    {
      name: '标题没说：合计等于本年加结转中的一般公共预算',
      sheets: [
        SPLIT_INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 19.00 | 14.00 | 5.00', "'2040201 | 行政运行 | 14.00 | 14.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
    },
    {
      name: '收入总表按单位列示科目：同一科目各单位相加',
      sheets: [...BY_UNIT, general(WITHOUT, [' | 合计 | 15.00 | 15.00 |', "'2040201 | 行政运行 | 15.00 | 15.00 |"])],
    },
    {
      name: '标题没说，合计正好是本年加全部结转：可能含一部分结转，不核对',
      partly: true,
      sheets: [
        INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 20.00 | 15.00 | 5.00', "'2040201 | 行政运行 | 15.00 | 15.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
    },
    {
      name: '支出总表只列单位，没有科目：不说它缺科目',
      sheets: [
        INCOME,
        sheet('支出总表', grid`
          单位编码 | 单位名称 | 合计 | 一般公共预算拨款 | 事业收入
           | 合计 | 15.00 | 15.00 |
          '133001 | 某市统计局本级 | 15.00 | 15.00 |`),
        general(WITHOUT, [' | 合计 | 15.00 | 10.00 | 5.00', "'2040201 | 行政运行 | 10.00 | 10.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
    },
    {
      name: '不含上年结转：与收入总表的一般公共预算核对，末位差一个单位可以解释',
      sheets: [
        INCOME,
        EXPENSE,
        general(WITHOUT, [' | 合计 | 15.00 | 10.01 | 5.00', "'2040201 | 行政运行 | 10.01 | 10.01 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
    },
    {
      name: '标题没说：合计与支出总表一致，按含结转核对',
      sheets: [
        FISCAL_INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 22.00 | 15.00 | 7.00', "'2040201 | 行政运行 | 15.00 | 15.00 |", "'2040202 | 一般行政管理事务 | 7.00 | | 7.00"]),
      ],
    },
    {
      name: '标题说含上年结转：与支出总表逐栏核对',
      sheets: [
        FISCAL_INCOME,
        EXPENSE,
        general(WITH, [' | 合计 | 22.00 | 15.00 | 7.00', "'2040201 | 行政运行 | 15.00 | 15.00 |", "'2040202 | 一般行政管理事务 | 7.00 | | 7.00"]),
      ],
    },
    {
      name: '支出总表没有的科目，但没有金额',
      sheets: [
        INCOME,
        EXPENSE,
        general(WITHOUT, [' | 合计 | 15.00 | 10.00 | 5.00', "'2040201 | 行政运行 | 10.00 | 10.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00", "'2040299 | 其他公安支出 | | |"]),
      ],
    },
    {
      name: '标题没说，合计在本年数和连同结转的数之间：可能含一部分结转，不核对',
      partly: true,
      sheets: [
        INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 18.00 | 13.00 | 5.00', "'2040201 | 行政运行 | 13.00 | 13.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
    },
  ],
  bad: [
    {
      name: '标题没说，只有一般公共预算的钱，合计与哪一张都不等：与收入总表比',
      sheets: [
        sheet('表二 收入总表', grid`
          科目编码 | 科目名称 | 本年收入 | | 上年结转
           | | 合计 | 一般公共预算 |
           | 合计 | 15.00 | 15.00 | 5.00
          '2040201 | 行政运行 | 15.00 | 15.00 | 5.00`),
        sheet('表三 支出总表', grid`
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
           | 合计 | 20.00 | 20.00 |
          '2040201 | 行政运行 | 20.00 | 20.00 |`),
        general(SILENT, [' | 合计 | 12.00 | 12.00 |', "'2040201 | 行政运行 | 12.00 | 12.00 |"]),
      ],
      findings: [{ code: 'total', at: '表五!C3', difference: '-3.00' }],
    },
    {
      name: '标题没说，合计等于本年一般公共预算，一个科目抄错',
      sheets: [
        INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 15.00 | 10.00 | 5.00', "'2040201 | 行政运行 | 11.00 | 11.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
      findings: [{ code: 'income', at: '表五!C4', difference: '1.00' }],
    },
    {
      name: '标题没说，合计与本年差 0.01，两个科目抄错：逐科目核对',
      sheets: [
        INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 15.01 | 10.01 | 5.00', "'2040201 | 行政运行 | 11.00 | 11.00 |", "'2040202 | 一般行政管理事务 | 3.00 | | 3.00"]),
      ],
      findings: [
        { code: 'income', at: '表五!C4', difference: '1.00' },
        { code: 'income', at: '表五!C5', difference: '-2.00' },
      ],
    },
    {
      name: '含结转中一般公共预算的表，一个科目漏了结转',
      sheets: [
        SPLIT_INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 19.00 | 10.00 | 5.00', "'2040201 | 行政运行 | 10.00 | 10.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
      findings: [{ code: 'income', at: '表五!C4', difference: '-4.00' }],
    },
    {
      name: '结转分得出一般公共预算，合计却在两个数之间：只核对合计',
      sheets: [
        SPLIT_INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 17.00 | 12.00 | 5.00', "'2040201 | 行政运行 | 12.00 | 12.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
      findings: [{ code: 'total', at: '表五!C3', difference: '2.00', says: '表五合计 17.00，表二合计行一般公共预算 15.00，多 2.00' }],
    },
    {
      name: '标题没说，合计比本年加全部结转还多：只核对合计',
      sheets: [
        INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 20.02 | 15.02 | 5.00', "'2040201 | 行政运行 | 15.02 | 15.02 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
      findings: [{ code: 'total', at: '表五!C3', difference: '5.02' }],
    },
    {
      name: '收入总表按单位列示科目，本表只抄了一个单位的',
      sheets: [...BY_UNIT, general(WITHOUT, [' | 合计 | 15.00 | 15.00 |', "'2040201 | 行政运行 | 10.00 | 10.00 |"])],
      findings: [{ code: 'income', at: '表五!C4', difference: '-5.00' }],
    },
    {
      name: '标题说含结转：一个科目不等，合计相等',
      sheets: [
        FISCAL_INCOME,
        EXPENSE,
        general(WITH, [' | 合计 | 22.00 | 15.00 | 7.00', "'2040201 | 行政运行 | 15.00 | 15.00 |", "'2040202 | 一般行政管理事务 | 8.00 | | 8.00"]),
      ],
      findings: [
        { code: 'expense', at: '表五!C5', difference: '1.00' },
        { code: 'expense', at: '表五!E5', difference: '1.00' },
      ],
    },
    {
      name: '标题说含上年结转，合计和一个科目都与支出总表不等',
      sheets: [
        FISCAL_INCOME,
        EXPENSE,
        general(WITH, [' | 合计 | 21.00 | 14.00 | 7.00', "'2040201 | 行政运行 | 14.00 | 14.00 |", "'2040202 | 一般行政管理事务 | 7.00 | | 7.00"]),
      ],
      findings: [
        { code: 'expense', at: '表五!C3', difference: '-1.00' },
        { code: 'expense', at: '表五!D3', difference: '-1.00' },
        { code: 'expense', at: '表五!C4', difference: '-1.00' },
        { code: 'expense', at: '表五!D4', difference: '-1.00' },
      ],
    },
    {
      name: '标题没说，合计与哪一张都不等：只核对合计，不逐科目怪罪',
      sheets: [
        FISCAL_INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 20.00 | 13.00 | 7.00', "'2040201 | 行政运行 | 13.00 | 13.00 |", "'2040202 | 一般行政管理事务 | 7.00 | | 7.00"]),
      ],
      findings: [
        { code: 'expense', at: '表五!C3', difference: '-2.00' },
        { code: 'expense', at: '表五!D3', difference: '-2.00' },
      ],
    },
    {
      name: '标题没说，合计比本年一般公共预算还少：只核对合计',
      sheets: [
        INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 12.00 | 7.00 | 5.00', "'2040201 | 行政运行 | 7.00 | 7.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
      findings: [{ code: 'total', at: '表五!C3', difference: '-3.00' }],
    },
    {
      name: '一个科目抄错，合计跟着错',
      sheets: [
        INCOME,
        EXPENSE,
        general(WITHOUT, [' | 合计 | 16.00 | 11.00 | 5.00', "'2040201 | 行政运行 | 11.00 | 11.00 |", "'2040202 | 一般行政管理事务 | 5.00 | | 5.00"]),
      ],
      findings: [
        { code: 'total', at: '表五!C3', difference: '1.00' },
        { code: 'income', at: '表五!C4', difference: '1.00' },
      ],
    },
    {
      name: '含结转的版式：一个科目的基本支出填到了项目支出',
      sheets: [
        FISCAL_INCOME,
        EXPENSE,
        general(SILENT, [' | 合计 | 22.00 | 15.00 | 7.00', "'2040201 | 行政运行 | 15.00 | | 15.00", "'2040202 | 一般行政管理事务 | 7.00 | | 7.00"]),
      ],
      findings: [
        { code: 'expense', at: '表五!D4', difference: '-15.00' },
        { code: 'expense', at: '表五!E4', difference: '15.00' },
      ],
    },
    {
      name: '科目不在支出总表里',
      sheets: [
        INCOME,
        EXPENSE,
        general(WITHOUT, [' | 合计 | 15.00 | 10.00 | 5.00', "'2040201 | 行政运行 | 10.00 | 10.00 |", "'2040299 | 其他公安支出 | 5.00 | | 5.00"]),
      ],
      findings: [{ code: 'unknown', at: '表五!A5' }],
    },
  ],
  skipped: [
    {
      name: '标题说含上年结转，没有支出总表',
      kind: 'not-applicable',
      says: '一般公共预算支出表的合计与收入总表、支出总表都没有可比的栏，逐科目核对未进行',
      sheets: [INCOME, general(WITH, [' | 合计 | 15.00 | 15.00 |', "'2040201 | 行政运行 | 15.00 | 15.00 |"])],
    },
    {
      name: '标题说含上年结转，支出总表还有单位资金安排的支出',
      kind: 'not-applicable',
      sheets: [INCOME, EXPENSE, general(WITH, [' | 合计 | 12.00 | 12.00 |', "'2040201 | 行政运行 | 12.00 | 12.00 |"])],
    },
    {
      name: '标题说不含结转，收入总表没有一般公共预算一栏',
      kind: 'not-applicable',
      says: '一般公共预算支出表的合计与收入总表、支出总表都没有可比的栏，逐科目核对未进行',
      sheets: [FISCAL_INCOME, general(WITHOUT, [' | 合计 | 16.00 | 16.00 |', "'2040201 | 行政运行 | 16.00 | 16.00 |"])],
    },
    {
      name: '收入总表不分资金性质，支出总表含基金，没有可比的栏',
      kind: 'not-applicable',
      sheets: [
        sheet('收入总表', grid`
          功能分类科目 | | 合计 | 本年收入 | | | 上年结转
          科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 事业收入 |
           | 合计 | 30.00 | 30.00 | 20.00 | 10.00 |
          '2040201 | 行政运行 | 30.00 | 30.00 | 20.00 | 10.00 |`),
        sheet('支出总表', grid`
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
           | 合计 | 30.00 | 30.00 |
          '2040201 | 行政运行 | 30.00 | 30.00 |`),
        general(SILENT, [' | 合计 | 20.00 | 20.00 |', "'2040201 | 行政运行 | 20.00 | 20.00 |"]),
      ],
    },
  ],
});
