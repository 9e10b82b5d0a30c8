import type { WorkbookSnapshot } from '../../src/model';
import { grid, sheet, workbook } from '../kit/grid';

/** 支出总表 of two accounts under one class; `basic` and `project` are the figures of 行政运行. */
export function expense({ basic = 40, project = 10, total = 50, name = '行政运行' } = {}): WorkbookSnapshot {
  return workbook([
    sheet(
      '支出总表',
      grid`
      2024年部门支出总表
      部门名称：某市公安局 | | | | 单位：万元
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      合计 | | 80.00 | 40.00 | 40.00
      204 | 公共安全支出 | 80.00 | 40.00 | 40.00
      20402 | 公安 | 80.00 | 40.00 | 40.00
      2040201 | ${name} | ${total}.00 | ${basic}.00 | ${project}.00
      2040219 | 信息化建设 | 30.00 | 0.00 | 30.00`,
    ),
  ]);
}
