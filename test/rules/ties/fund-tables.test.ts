import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/fund-tables';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const summary = (fund: string, stateCapital: string): SheetSnapshot => sheet('表一 收支总表', grid`
  收入 | | 支出
  项目 | 2024年 | 项目 | 2024年
  一、一般公共预算 | 100.00 | 一、公共安全支出 | 100.00
  二、政府性基金预算 | ${fund} | 二、城乡社区支出 |
  三、国有资本经营预算 | ${stateCapital} | |
  本年收入合计 | 100.00 | 本年支出合计 | 100.00`);
const fundIncome = (total: string): SheetSnapshot => sheet('表七 政府性基金收入', grid`
  2024年政府性基金预算收入表
  科目编码 | 科目名称 | 政府性基金预算
   | 合计 | ${total}`);
const fundExpense = (total: string, says = '（不含上年结转）'): SheetSnapshot => sheet('表八 政府性基金支出', grid`
  2024年政府性基金预算支出表${says}
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | ${total} | | ${total}
  '21208 | 国有土地使用权出让收入安排的支出 | ${total} | | ${total}`);
const stateCapital = (received: string, spent: string): SheetSnapshot => sheet('表九 国有资本经营预算', grid`
  2024年国有资本经营预算收支预算表（不含上年结转）
  收入 | | 支出
  项目 | 金额 | 科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  利润收入 | ${received} | '223 | 国有资本经营预算支出 | ${spent} | | ${spent}
  合计 | ${received} | | | ${spent} | | ${spent}`);

/** State capital of which only the spending is shown. */
const stateCapitalSpent = (spent: string): SheetSnapshot => sheet('表九 国有资本经营预算支出', grid`
  2024年国有资本经营预算支出表（不含上年结转）
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | ${spent} | | ${spent}
  '223 | 国有资本经营预算支出 | ${spent} | | ${spent}`);
/** Fund income without a 合计 row. */
const fundIncomeByAccount = (last: string): SheetSnapshot => sheet('表七 政府性基金收入', grid`
  2024年政府性基金预算收入表
  科目编码 | 科目名称 | 政府性基金预算
  '1030148 | 国有土地使用权出让收入 | 6.00
  '1030150 | 国有土地收益基金收入 | 3.00
  '1030155 | 彩票公益金收入 | ${last}`);

testRule(rule, {
  ok: [
    {
      name: '支出表没有说不含上年结转，比本年收入多出结转',
      sheets: [summary('12.00', ''), fundIncome('12.00'), fundExpense('14.00', '')],
    },
    {
      name: '没有合计行，三个数相加：四舍五入能解释 0.02',
      sheets: [summary('12.02', ''), fundIncomeByAccount('3.00')],
    },
    {
      name: '四张表都有数，末位相差一个单位可以解释',
      sheets: [summary('12.00', '8.00'), fundIncome('12.01'), fundExpense('12.00'), stateCapital('8.00', '8.00')],
    },
  ],
  bad: [
    {
      name: '国有资本经营预算只有支出表',
      sheets: [summary('', '8.00'), stateCapitalSpent('6.00')],
      findings: [{ code: 'expense', at: '表九!C3', difference: '-2.00' }],
    },
    {
      name: '国有资本经营预算的收入与总表不符，支出相符',
      sheets: [summary('', '8.00'), stateCapital('9.00', '8.00')],
      findings: [{ code: 'income', at: '表九!B5', difference: '1.00' }],
    },
    {
      name: '总表没有基金，基金收入表和支出表却有数',
      sheets: [summary('', ''), fundIncome('12.00'), fundExpense('12.00')],
      findings: [
        { code: 'income', at: '表七!C3', difference: '12.00' },
        { code: 'expense', at: '表八!C3', difference: '12.00' },
      ],
    },
    {
      name: '国有资本经营预算表的支出与总表不符',
      sheets: [summary('', '8.00'), stateCapital('8.00', '6.00')],
      findings: [{ code: 'expense', at: '表九!E5', difference: '-2.00' }],
    },
  ],
});
