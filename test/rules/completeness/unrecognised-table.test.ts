import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/completeness/unrecognised-table';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const gap = (name: string, reason: 'too-large' | 'unreadable'): SheetSnapshot => ({
  ...sheet(name, []),
  gap: { reason, cells: reason === 'too-large' ? 20_000_000 : null },
});

testRule(rule, {
  ok: [
    {
      name: '认得出的表、没有数字的工作表、情况说明',
      sheets: [
        sheet('支出总表', grid`
          科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
          '204 | 公共安全支出 | 100.00 | 100.00 |`),
        sheet('目录', grid`
          目录
          一、部门概况
          二、部门预算公开表`),
        sheet('封面', grid`2024年部门预算公开`),
      ],
    },
  ],
  bad: [
    {
      name: '像预算表，没有写表名',
      sheets: [
        sheet('Sheet3', grid`
          科目名称 | 合计 | 其中
          机动经费 | 12.00 | 3.00
          预备费 | 8.00 | 2.00`),
      ],
      findings: [{ code: 'no-title', at: 'Sheet3!A1:C3' }],
    },
    {
      name: '有表名，没有认得的表头',
      sheets: [
        sheet('Sheet1', grid`
          2024年部门支出总表
          甲 | 乙 | 丙
          公共安全支出 | 12.00 | 3.00
          卫生健康支出 | 8.00 | 2.00`),
      ],
      findings: [{ code: 'no-header', at: 'Sheet1!A1:C4' }],
    },
    {
      name: '有表名和科目栏，没有金额栏',
      sheets: [
        sheet('Sheet1', grid`
          2024年部门支出总表
          科目编码 | 科目名称 | 备注
          '204 | 公共安全支出 | 1
          '205 | 教育支出 | 2
          '206 | 科学技术支出 | 3`),
      ],
      findings: [{ code: 'no-amount-columns', at: 'Sheet1!A1:C5' }],
    },
    {
      name: '绩效目标表没有“项目名称”一栏，不知道是谁的目标',
      sheets: [
        sheet('绩效目标', grid`
          2024年项目支出绩效目标表
          序号 | 项目编码 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标
          1 | P001 | 48.96 | 48.96 | | 完成任务
          2 | P002 | 8.24 | 8.24 | | 完成任务`),
      ],
      findings: [{ code: 'no-header', at: '绩效目标!A1:F4' }],
    },
    {
      name: '绩效目标表的表头被数字盖掉一格，不当作一个项目的表',
      sheets: [
        sheet('绩效目标', grid`
          2024年项目支出绩效目标表
          序号 | 项目编码 | 项目名称 | 5 | 其中：财政资金 | 其他资金
          1 | P001 | 办案经费 | 48.96 | 48.96 |
          2 | P002 | 从优待警经费 | 8.24 | 8.24 |`),
      ],
      findings: [{ code: 'no-header', at: '绩效目标!A1:F4' }],
    },
    { name: '工作表太大', sheets: [gap('明细', 'too-large')], findings: [{ code: 'too-large', at: '明细!A1' }] },
    { name: '工作表读不出来', sheets: [gap('图表', 'unreadable')], findings: [{ code: 'unreadable', at: '图表!A1' }] },
  ],
});
