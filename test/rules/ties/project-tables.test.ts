import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/project-tables';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const income = (unitFunds: string): SheetSnapshot => sheet('表二 收入总表', grid`
  科目编码 | 科目名称 | 本年收入 | | | 上年结转
   | | 合计 | 一般公共预算 | 单位资金 |
   | 合计 | 100.00 | | ${unitFunds} | 20.00`);
const expense = (basic: string, project: string): SheetSnapshot => sheet('表三 支出总表', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 120.00 | ${basic} | ${project}`);
const general = (project: string, says = '不含上年结转'): SheetSnapshot => sheet('表五 一般公共预算支出', grid`
  一般公共预算支出预算表（${says}）
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 100.00 | 70.00 | ${project}`);
const current = (total: string, ofGeneral: string, unitFunds: string): SheetSnapshot => sheet('表十二 项目支出(本年预算)', grid`
  项目名称 | 合计 | 一般公共预算 | 单位资金
  合计 | ${total} | ${ofGeneral} | ${unitFunds}
  办案经费 | ${total} | ${ofGeneral} | ${unitFunds}`);
const CARRIED = sheet('表十三 项目支出(上年结转)', grid`
  项目名称 | 合计 | 一般公共预算
  合计 | 20.00 | 20.00
  某某项目 | 20.00 | 20.00`);

/** This year's projects without a 合计 row. */
const byProject = (equipment: string): SheetSnapshot => sheet('表十二 项目支出(本年预算)', grid`
  项目名称 | 合计 | 一般公共预算 | 单位资金
  办案经费 | 20.00 | 20.00 |
  维修经费 | 5.00 | 5.00 |
  装备购置费 | 15.00 | ${equipment} | 10.00`);

testRule(rule, {
  ok: [
    {
      name: '末位相差一个单位，各自四舍五入可以解释',
      sheets: [income('10.00'), expense('70.00', '60.01'), general('30.01'), current('40.00', '30.00', '10.00'), CARRIED],
    },
    {
      name: '单位资金有一部分用于基本支出，项目表少于收入',
      sheets: [income('15.00'), expense('75.00', '60.00'), general('30.00'), current('40.00', '30.00', '10.00'), CARRIED],
    },
    {
      name: '没有合计行的项目表，用各项目相加',
      sheets: [
        income('10.00'),
        expense('70.00', '60.00'),
        general('30.00'),
        byProject('5.00'),
        CARRIED,
      ],
    },
    {
      name: '没有合计行的项目表，四个数四舍五入能解释 0.02',
      sheets: [income('10.00'), expense('70.00', '60.00'), general('30.00'), byProject('4.98'), CARRIED],
    },
    {
      name: '一般公共预算支出表含上年结转：项目支出不与本年项目比',
      sheets: [income('10.00'), expense('70.00', '60.00'), general('45.00', '含上年结转'), current('40.00', '30.00', '10.00'), CARRIED],
    },
    {
      name: '没有一般公共预算支出表：其他的照样核对',
      sheets: [income('10.00'), expense('70.00', '60.00'), current('40.00', '30.00', '10.00'), CARRIED],
    },
  ],
  bad: [
    {
      name: '项目表的单位资金比收入少，用于基本支出的只有一部分',
      sheets: [income('15.00'), expense('72.00', '60.00'), general('30.00'), current('40.00', '30.00', '10.00'), CARRIED],
      findings: [{ code: 'source', at: '表十二!D2', difference: '-5.00' }],
    },
    {
      name: '没有合计行的项目表，各项目之和少了',
      sheets: [income('10.00'), expense('70.00', '60.00'), general('30.00'), byProject('4.94')],
      findings: [{ code: 'general', at: '表十二!C2', difference: '-0.06' }],
    },
    {
      name: '项目表漏了一个一般公共预算项目',
      sheets: [income('10.00'), expense('70.00', '60.00'), general('30.00'), current('36.00', '26.00', '10.00'), CARRIED],
      findings: [
        { code: 'general', at: '表十二!C2', difference: '-4.00' },
        { code: 'expense', at: '表三!E2', difference: '4.00' },
      ],
    },
    {
      name: '项目表的单位资金比收入总表多',
      sheets: [income('10.00'), expense('70.00', '63.00'), general('30.00'), current('43.00', '30.00', '13.00'), CARRIED],
      findings: [{ code: 'source', at: '表十二!D2', difference: '3.00' }],
    },
  ],
});
