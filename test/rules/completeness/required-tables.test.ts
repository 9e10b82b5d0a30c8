import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/completeness/required-tables';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const two = (title: string): SheetSnapshot => sheet(title, grid`
  收入 | | 支出
  项目 | 预算数 | 项目 | 预算数
  一、一般公共预算拨款收入 | 100.00 | 一、公共安全支出 | 100.00`);
const one = (title: string): SheetSnapshot => sheet(title, grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  '204 | 公共安全支出 | 100.00 | 100.00 |`);

/** The least that 财预〔2016〕143号 asks for. */
const ALL = [
  two('部门收支总表'),
  one('部门收入总表'),
  one('部门支出总表'),
  two('财政拨款收支总表'),
  one('一般公共预算支出表'),
  one('一般公共预算基本支出表'),
  sheet('一般公共预算“三公”经费支出表', grid`
    项目 | 合计
    公务接待费 | 1.00`),
  one('政府性基金预算支出表'),
];

const targets = (title: string): SheetSnapshot => sheet(title, grid`
  序号 | 项目名称 | 项目编码 | 预算数 | 其中：财政资金 | 绩效目标
  1 | 办案经费 | A001 | 1.00 | 1.00 | 保障办案`);

testRule(rule, {
  ok: [
    { name: '最低限度的八张表都在', sheets: ALL },
    { name: '绩效目标表有两张，不算重复', sheets: [...ALL, targets('绩效目标表'), targets('绩效目标表 (2)')] },
    { name: '一张表分两页（续表）不算重复', sheets: [...ALL, one('部门支出总表（续）')] },
  ],
  bad: [
    {
      name: '缺“三公”经费支出表',
      sheets: [...ALL.slice(0, 6), ...ALL.slice(7)],
      findings: [{ code: 'missing', at: null, says: '没有找到“‘三公’经费表”：通用部门预算公开应当公开这张表，没有数据也要列空表并说明' }],
    },
    { name: '缺政府性基金预算支出表', sheets: ALL.slice(0, 7), findings: [{ code: 'missing', at: null }] },
    {
      name: '支出总表有两张',
      sheets: [...ALL, one('部门支出总表 (2)')],
      findings: [{ code: 'duplicate', at: '部门支出总表!A1:E2', level: 'warning', says: '“支出总表”出现了 2 次：部门支出总表、部门支出总表 (2)' }],
    },
    {
      name: '表三之后是表五',
      sheets: [
        two('表一 部门收支总表'),
        one('表二 部门收入总表'),
        one('表三 部门支出总表'),
        two('表五 财政拨款收支总表'),
        one('表六 一般公共预算支出表'),
        one('表七 一般公共预算基本支出表'),
        one('表八 政府性基金预算支出表'),
        ...ALL.slice(6, 7),
      ],
      findings: [{ code: 'order', at: '表五!A1:D3', level: 'warning', says: '表号不连续：表三之后是表五' }],
    },
  ],
  skipped: [{ name: '一张表也没有', kind: 'missing-table', says: '没有认出任何预算表', sheets: [sheet('说明', grid`没有表格`)] }],
});
