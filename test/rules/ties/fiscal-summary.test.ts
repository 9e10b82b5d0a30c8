import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/fiscal-summary';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const SUMMARY = sheet('表一 收支总表', grid`
  收入 | | 支出
  项目 | 2024年 | 项目 | 2024年
  一、一般公共预算 | 100.00 | 一、公共安全支出 | 118.00
  二、政府性基金预算 | 8.00 | 二、城乡社区支出 | 8.00
  三、单位资金 | 10.00 | |
  本年收入合计 | 118.00 | 本年支出合计 | 126.00
  上年结转 | 8.00 | 年终结转 |
  收入总计 | 126.00 | 支出总计 | 126.00`);
const INCOME = sheet('表二 收入总表', grid`
  科目编码 | 科目名称 | 本年收入 | | | | 上年结转
   | | 合计 | 一般公共预算 | 政府性基金 | 单位资金 |
   | 合计 | 118.00 | 100.00 | 8.00 | 10.00 | 8.00
  '204 | 公共安全支出 | 110.00 | 100.00 | | 10.00 | 8.00
  '212 | 城乡社区支出 | 8.00 | | 8.00 | |`);
const EXPENSE = sheet('表三 支出总表', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 126.00 | 100.00 | 26.00
  '204 | 公共安全支出 | 118.00 | 100.00 | 18.00
  '212 | 城乡社区支出 | 8.00 | | 8.00`);
const FUND = sheet('表八 政府性基金支出', grid`
  2024年政府性基金预算支出表
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 8.00 | | 8.00
  '212 | 城乡社区支出 | 8.00 | | 8.00`);

interface Figures {
  readonly general?: string;
  readonly carryover?: string;
  readonly grand?: string;
  readonly safety?: string;
  readonly fund?: string;
}

function fiscal(figures: Figures): SheetSnapshot {
  const { general = '100.00', carryover = '8.00', grand = '116.00', safety = '108.00', fund = '8.00' } = figures;
  return sheet('表四 财政拨款收支总表', grid`
    收入 | | 支出
    项目 | 金额 | 项目 | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
    一、一般公共预算 | ${general} | 一、公共安全支出 | ${safety} | ${safety} | |
    二、政府性基金预算 | 8.00 | 二、城乡社区支出 | 8.00 | | 8.00 |
    本年收入合计 | 108.00 | 本年支出合计 | 116.00 | 108.00 | ${fund} |
    上年财政拨款结转 | ${carryover} | 年终财政拨款结转 | | | |
    收入总计 | ${grand} | 支出总计 | 116.00 | 108.00 | 8.00 |`);
}

/** The fiscal summary whose carry-over is split, some of it of the fund. */
function withFundCarryover(fund: string): SheetSnapshot {
  return sheet('表四 财政拨款收支总表', grid`
    收入 | | 支出
    项目 | 金额 | 项目 | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
    一、本年收入 | 108.00 | 一、公共安全支出 | 108.00 | 108.00 | |
    （一）一般公共预算 | 100.00 | 二、城乡社区支出 | 8.00 | | 8.00 |
    （二）政府性基金预算 | 8.00 | | | | |
    二、上年结转 | 8.00 | 本年支出合计 | 116.00 | 108.00 | 8.00 |
    （一）一般公共预算 | 6.00 | | | | |
    （二）政府性基金预算 | ${fund} | | | | |
    收入总计 | 116.00 | 支出总计 | 116.00 | 108.00 | 8.00 |`);
}

/** The fiscal summary with spending from state capital beside the rest, and the table of it: 4.00 received, 3.00 spent. */
function withStateCapital(spent: string): SheetSnapshot {
  return sheet('表四 财政拨款收支总表', grid`
    收入 | | 支出
    项目 | 金额 | 项目 | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
    一、一般公共预算 | 100.00 | 一、公共安全支出 | 108.00 | 108.00 | |
    二、政府性基金预算 | 8.00 | 二、城乡社区支出 | 8.00 | | 8.00 |
    本年收入合计 | 108.00 | 本年支出合计 | 116.00 | 108.00 | 8.00 | ${spent}
    上年财政拨款结转 | 8.00 | 年终财政拨款结转 | | | |
    收入总计 | 116.00 | 支出总计 | 116.00 | 108.00 | 8.00 | ${spent}`);
}
const STATE_CAPITAL = sheet('表九 国有资本经营预算', grid`
  2024年国有资本经营预算收支预算表
  收入 | | 支出
  项目 | 金额 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  利润收入 | 4.00 | '223 | 国有资本经营预算支出 | 3.00 | | 3.00
  合计 | 4.00 | | | 3.00 | | 3.00`);

function fundTable(title: string, total: string): SheetSnapshot {
  return sheet('表八 政府性基金支出', grid`
    ${title}
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | ${total} | | ${total}
    '212 | 城乡社区支出 | ${total} | | ${total}`);
}

testRule(rule, {
  ok: [
    {
      name: '三个数四舍五入能解释 0.01，不能解释 0.02',
      sheets: [SUMMARY, INCOME, EXPENSE, fiscal({ grand: '116.01', safety: '107.99' }), FUND],
    },
    {
      name: '基金表不含上年结转：加上这张表的基金结转再比',
      sheets: [SUMMARY, INCOME, EXPENSE, withFundCarryover('2.00'), fundTable('2024年政府性基金预算支出表（不含上年结转）', '6.00')],
    },
    {
      name: '收入总表没有科目，单位资金分不到类：各类不核对',
      sheets: [
        SUMMARY,
        sheet('表二 收入总表', grid`
          单位名称 | 本年收入 | | | | 上年结转
           | 合计 | 一般公共预算 | 政府性基金 | 单位资金 |
          合计 | 118.00 | 100.00 | 8.00 | 10.00 | 8.00
          某市公安局 | 118.00 | 100.00 | 8.00 | 10.00 | 8.00`),
        EXPENSE,
        fiscal({}),
        FUND,
      ],
    },
    {
      name: '两张总表的上年结转差 0.01：算作四舍五入，各类照样核对',
      sheets: [SUMMARY, INCOME, EXPENSE, fiscal({ carryover: '8.01' }), FUND],
    },
    {
      name: '基金表没有说不含上年结转：不再加结转',
      sheets: [SUMMARY, INCOME, EXPENSE, withFundCarryover('2.00'), FUND],
    },
    {
      name: '国有资本经营预算收支表的支出等于国有资本一栏',
      sheets: [SUMMARY, INCOME, EXPENSE, withStateCapital('3.00'), STATE_CAPITAL],
    },
    { name: '没有支出总表和收入总表，只核对收支总表的各项', sheets: [SUMMARY, fiscal({ grand: '999.00', safety: '1.00' })] },
  ],
  bad: [
    {
      name: '收入总表没有科目，也没有单位资金：各类核对',
      sheets: [
        SUMMARY,
        sheet('表二 收入总表', grid`
          单位名称 | 本年收入 | | | | 上年结转
           | 合计 | 一般公共预算 | 政府性基金 | 单位资金 |
          合计 | 118.00 | 110.00 | 8.00 | | 8.00
          某市公安局 | 118.00 | 110.00 | 8.00 | | 8.00`),
        EXPENSE,
        fiscal({ grand: '126.00', safety: '108.00' }),
        FUND,
      ],
      findings: [{ code: 'class', at: '表四!D3', difference: '-10.00' }],
    },
    {
      name: '国有资本一栏与国有资本经营预算收支表的支出不符',
      sheets: [SUMMARY, INCOME, EXPENSE, withStateCapital('5.00'), STATE_CAPITAL],
      findings: [{ code: 'fund', at: '表四!G5', difference: '2.00' }],
    },
    {
      name: '基金表不含上年结转，结转没有加上',
      sheets: [SUMMARY, INCOME, EXPENSE, withFundCarryover('2.00'), fundTable('2024年政府性基金预算支出表（不含上年结转）', '8.00')],
      findings: [{ code: 'fund', at: '表四!F6', difference: '-2.00' }],
    },
    {
      name: '一般公共预算与收支总表不符',
      sheets: [SUMMARY, INCOME, EXPENSE, fiscal({ general: '101.00' }), FUND],
      findings: [{ code: 'item', at: '表四!B3', difference: '1.00' }],
    },
    {
      name: '单位资金没有从财政拨款支出和总计中减去',
      sheets: [SUMMARY, INCOME, EXPENSE, fiscal({ grand: '126.00', safety: '118.00' }), FUND],
      findings: [
        { code: 'total', at: '表四!B7', difference: '10.00' },
        { code: 'class', at: '表四!D3', difference: '10.00' },
      ],
    },
    {
      name: '基金一栏与政府性基金支出表不符',
      sheets: [SUMMARY, INCOME, EXPENSE, fiscal({ fund: '9.00' }), FUND],
      findings: [{ code: 'fund', at: '表四!F5', difference: '1.00' }],
    },
  ],
  skipped: [
    {
      name: '财政拨款收支总表没有上年结转一行，收支总表有结转',
      kind: 'not-applicable',
      says: '收支总表与财政拨款收支总表的上年结转不同（结转中有非财政拨款资金），各类支出没有分别核对',
      sheets: [
        SUMMARY,
        INCOME,
        EXPENSE,
        sheet('表四 财政拨款收支总表', grid`
          收入 | | 支出
          项目 | 金额 | 项目 | 小计 | 一般公共预算 | 政府性基金预算 | 国有资本经营预算
          一、一般公共预算 | 100.00 | 一、公共安全支出 | 100.00 | 100.00 | |
          二、政府性基金预算 | 8.00 | 二、城乡社区支出 | 8.00 | | 8.00 |
          收入总计 | 108.00 | 支出总计 | 108.00 | 100.00 | 8.00 |`),
      ],
    },
    {
      name: '结转中有非财政拨款资金',
      kind: 'not-applicable',
      sheets: [SUMMARY, INCOME, EXPENSE, fiscal({ carryover: '5.00', safety: '105.00' }), FUND],
    },
  ],
});
