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
    { name: '工作表太大', sheets: [gap('明细', 'too-large')], findings: [{ code: 'too-large', at: '明细!A1' }] },
    { name: '工作表读不出来', sheets: [gap('图表', 'unreadable')], findings: [{ code: 'unreadable', at: '图表!A1' }] },
  ],
});
