import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/basic-carryover';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const income = (unitFunds: string, carryover: string): SheetSnapshot => sheet('表二 收入总表', grid`
  科目编码 | 科目名称 | 本年收入 | | | 上年结转
   | | 合计 | 一般公共预算 | 单位资金 |
   | 合计 | 100.00 | | ${unitFunds} | ${carryover}`);
/** Own funds of two kinds, and the projects of this year that are paid from them. */
const ownIncome = (unitFunds: string, account: string): SheetSnapshot => sheet('表二 收入总表', grid`
  科目编码 | 科目名称 | 本年收入 | | | | 上年结转
   | | 合计 | 一般公共预算 | 财政专户管理资金 | 单位资金 |
   | 合计 | 100.00 | | ${account} | ${unitFunds} | 20.00`);
const current = (unitFunds: string, account: string): SheetSnapshot => sheet('表十二 项目支出(本年预算)', grid`
  项目名称 | 合计 | 一般公共预算 | 财政专户管理资金 | 单位资金
  合计 | 30.00 | | ${account} | ${unitFunds}
  办案经费 | 30.00 | | ${account} | ${unitFunds}`);
const expense = (basic: string): SheetSnapshot => sheet('表三 支出总表', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 120.00 | ${basic} | 50.00`);
const general = (basic: string, says = '不含上年结转'): SheetSnapshot => sheet('表五 一般公共预算支出', grid`
  一般公共预算支出预算表（${says}）
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 100.00 | ${basic} | 30.00`);
const carried = (total: string): SheetSnapshot => sheet('表十三 项目支出(上年结转)', grid`
  项目名称 | 合计 | 一般公共预算
  合计 | ${total} | ${total}
  某某项目 | ${total} | ${total}`);

testRule(rule, {
  ok: [
    {
      name: '结转 20，其中基本支出 5，结转项目 15.02：四个数四舍五入正好能差 0.02',
      sheets: [income('', '20.00'), expense('70.00'), general('65.00'), carried('15.02')],
    },
    {
      name: '一般公共预算支出表的基本支出多 0.01，各自四舍五入可以解释',
      sheets: [income('', '20.00'), expense('70.00'), general('70.01'), carried('20.01')],
    },
    {
      name: '单位资金和财政专户资金全部用于本年项目：结转项目可以推算',
      sheets: [ownIncome('12.00', '5.00'), expense('70.00'), general('65.00'), current('12.00', '5.00'), carried('15.00')],
    },
  ],
  bad: [
    {
      name: '单位资金和财政专户资金全部用于本年项目，结转项目多列',
      sheets: [ownIncome('12.00', '5.00'), expense('70.00'), general('65.00'), current('12.00', '5.00'), carried('18.00')],
      findings: [{ code: 'projects', at: '表十三!B2', difference: '3.00' }],
    },
    {
      name: '一般公共预算的基本支出比全部基本支出还多',
      sheets: [income('', '20.00'), expense('70.00'), general('73.00'), carried('23.00')],
      findings: [{ code: 'negative', at: '表五!D3', difference: '3.00' }],
    },
    {
      name: '结转的基本支出没有从结转项目中减去',
      sheets: [income('', '20.00'), expense('70.00'), general('65.00'), carried('20.00')],
      findings: [{ code: 'projects', at: '表十三!B2', difference: '5.00' }],
    },
  ],
  skipped: [
    {
      name: '一般公共预算支出表含上年结转：两张表的差不是结转的基本支出',
      kind: 'not-applicable',
      sheets: [income('', '20.00'), expense('70.00'), general('73.00', '含上年结转'), carried('23.00')],
    },
    {
      name: '单位资金没有全部用于项目',
      kind: 'not-applicable',
      sheets: [income('12.00', '20.00'), expense('70.00'), general('65.00'), carried('20.00')],
    },
  ],
});
