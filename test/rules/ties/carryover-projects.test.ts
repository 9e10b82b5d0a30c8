import { rule } from '../../../src/rules/ties/carryover-projects';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const summary = (carryover: string) =>
  sheet(
    '单位预算收支总表',
    grid`
    2024年单位预算收支总表
    收入 | | 支出 |
    项目 | 预算数 | 项目 | 预算数
    一、一般公共预算拨款收入 | 100.00 | 四、公共安全支出 | 100.00
    本年收入合计 | 100.00 | 本年支出合计 | 100.00
    上年结转结余 | ${carryover} | 年终结转 |
    收入总计 | 100.00 | 支出总计 | 100.00`,
  );
const CARRIED = sheet('表十三 项目支出(上年结转)', grid`
  项目名称 | 合计 | 一般公共预算
  合计 | 0.18 | 0.18
  第0批装备费 | 0.18 | 0.18`);
const register = (...projects: readonly (readonly [string, string])[]) =>
  sheet(
    '绩效目标',
    grid`
    项目绩效目标表（汇总）
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标1
    ${projects.map(([code, amount], index) => `${index + 1} | '${code} | 第${index}批装备费 | ${amount} | ${amount} | | 保障`).join('\n')}`,
  );

testRule(rule, {
  ok: [
    {
      name: '编码为 23 年的两个项目之和差 0.01',
      sheets: [
        summary('0.50'),
        register(['13102823P0028051', '0.18'], ['13102823P0028052', '0.31'], ['13102824P0028053', '99.50']),
      ],
    },
  ],
  bad: [
    {
      name: '编码中间有空格也认得出年份',
      sheets: [summary('0.18'), register(['131028 23P 0028051', '3.18'])],
      findings: [{ code: 'differs', at: '单位预算收支总表!B6', difference: '-3.00', says: '收支总表上年结转 0.18，编码属于以前年度的 1 个项目预算数之和 3.18，少 3.00' }],
    },
    {
      name: '结转的项目漏在收支总表外',
      sheets: [summary('0.18'), register(['13102823P0028051', '0.18'], ['13102823P0028052', '5.00'])],
      findings: [{ code: 'differs', at: '单位预算收支总表!B6', difference: '-5.00' }],
    },
  ],
  skipped: [
    {
      name: '哪一年的预算不知道',
      kind: 'not-applicable',
      says: '没有编码属于以前年度的项目',
      sheets: [
        sheet('单位预算收支总表', grid`
          收入 | | 支出 |
          项目 | 预算数 | 项目 | 预算数
          一、一般公共预算拨款收入 | 100.00 | 四、公共安全支出 | 100.00
          上年结转结余 | 0.18 | 年终结转 |`),
        register(['13102823P0028051', '5.00']),
      ],
    },
    {
      name: '有单独的上年结转项目表',
      kind: 'not-applicable',
      sheets: [summary('0.18'), register(['13102823P0028051', '5.00']), CARRIED],
    },
    {
      name: '以前年度的项目没有填预算数',
      kind: 'not-applicable',
      sheets: [summary('0.18'), register(['13102823P0028051', ''])],
    },
    {
      name: '编码都是本年的',
      kind: 'not-applicable',
      sheets: [summary('0.18'), register(['13102824P0028051', '0.18'])],
    },
  ],
});
