import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/summary-income-items';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

function summary(general: string, unitFunds: string, total: string, carryover: string, grand: string): SheetSnapshot {
  return sheet('表一 收支总表', grid`
    收入 | | 支出
    项目 | 2024年 | 项目 | 2024年
    一、一般公共预算 | ${general} | 一、公共安全支出 |
    二、政府性基金预算 | | 二、卫生健康支出 |
    三、国有资本经营预算 | | 三、住房保障支出 |
    四、财政专户管理资金 | | |
    五、单位资金 | ${unitFunds} | |
    本年收入合计 | ${total} | 本年支出合计 |
    上年结转 | ${carryover} | 年终结转 |
    收入总计 | ${grand} | 支出总计 |`);
}

function income(total: string, general: string, unitFunds: string, carryover: string): SheetSnapshot {
  return sheet('表二 收入总表', grid`
    科目编码 | 科目名称 | 本年收入 | | | | | | 上年结转
     | | 合计 | 一般公共预算 | 政府性基金 | 国有资本经营预算 | 财政专户管理资金 | 单位资金 |
     | 合计 | ${total} | ${general} | | | | ${unitFunds} | ${carryover}`);
}

testRule(rule, {
  ok: [
    {
      name: '末位相差一个单位，各自四舍五入可以解释',
      sheets: [summary('80.01', '20.00', '100.01', '5.00', '105.01'), income('100.01', '80.00', '20.00', '5.00')],
    },
    {
      name: '收入总表合计含上年结转，只列“财政拨款收入”和单位的各项收入',
      sheets: [
        sheet('单位预算收支总表', grid`
          收入 | | 支出
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 70.00 | 一、公共安全支出 |
          二、政府性基金预算拨款收入 | 10.00 | 二、卫生健康支出 |
          三、国有资本经营预算拨款收入 | | |
          四、财政专户管理资金收入 | 3.00 | |
          五、单位资金 | 17.00 | |
          本年收入合计 | 100.00 | 本年支出合计 |
          上年结转结余 | 5.00 | 年终结转结余 |
          收入总计 | 105.00 | 支出总计 |`),
        sheet('单位预算收入总表', grid`
          功能分类科目 | | 合计 | 本年收入 | | | | | | 上年结转
          科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 财政专户收入 | 事业收入 | 经营收入 | 其他收入 |
           | 合计 | 105.00 | 100.00 | 80.00 | 3.00 | 10.00 | 4.00 | 3.00 | 5.00`),
      ],
    },
  ],
  bad: [
    {
      name: '一般公共预算抄错，合计和总计跟着错',
      sheets: [summary('81.00', '20.00', '101.00', '5.00', '106.00'), income('100.00', '80.00', '20.00', '5.00')],
      findings: [
        { code: 'item', at: '表一!B3', difference: '1.00' },
        { code: 'item', at: '表一!B8', difference: '1.00' },
      ],
    },
    {
      name: '上年结转只填在一张表里',
      sheets: [summary('80.00', '', '80.00', '', '80.00'), income('80.00', '80.00', '', '5.00')],
      findings: [{ code: 'item', at: '表一!B9', difference: '-5.00' }],
    },
    {
      name: '不分资金性质的收入总表：三种拨款之和、单位各项收入之和都不符',
      sheets: [
        sheet('单位预算收支总表', grid`
          收入 | | 支出
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 70.00 | 一、公共安全支出 |
          二、政府性基金预算拨款收入 | 10.00 | |
          三、单位资金 | 18.00 | |
          本年收入合计 | 97.00 | 本年支出合计 |`),
        sheet('单位预算收入总表', grid`
          功能分类科目 | | 合计 | 本年收入 | | | | 上年结转
          科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 事业收入 | 其他收入 |
           | 合计 | 102.00 | 97.00 | 82.00 | 10.00 | 5.00 | 5.00`),
      ],
      findings: [
        { code: 'fiscal', at: '单位预算收支总表!B3', difference: '-2.00' },
        { code: 'own', at: '单位预算收支总表!B5', difference: '3.00' },
      ],
    },
  ],
});
