import type { TableId } from '../model';

/** What each table is called when it is missing and the workbook cannot name it. */
export const TABLE_NAMES: Readonly<Record<TableId, string>> = {
  summary: '收支总表',
  income: '收入总表',
  expense: '支出总表',
  'fiscal-summary': '财政拨款收支总表',
  'general-expense': '一般公共预算支出表',
  'basic-expense': '一般公共预算基本支出表',
  'fund-income': '政府性基金预算收入表',
  'fund-expense': '政府性基金预算支出表',
  'state-capital': '国有资本经营预算表',
  'three-public': '“三公”经费支出表',
  operating: '机关运行经费表',
  'project-current': '项目支出表（本年预算）',
  'project-carryover': '项目支出表（上年结转）',
  procurement: '政府采购预算表',
  assets: '国有资产占用情况表',
  targets: '绩效目标表',
  institutions: '机构设置情况表',
  'fiscal-expense': '财政拨款支出表',
  'fiscal-basic': '财政拨款基本支出表',
};
