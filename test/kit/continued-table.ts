/** A table of expenses that goes on on another sheet (续表): its first part with the total, and the rest. */
import { grid } from './grid';

export const FIRST = grid`
  支出总表
  单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 60 | 45 | 15
  '201 | 一般公共服务支出 | 10 | 10 |
  '20103 | 政府办公厅（室）及相关机构事务 | 10 | 10 |
  '2010301 | 行政运行 | 10 | 10 |
`;

export const SECOND = grid`
  支出总表（续）
  单位：万元
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
  '204 | 公共安全支出 | 50 | 35 | 15
  '20402 | 公安 | 50 | 35 | 15
  '2040201 | 行政运行 | 35 | 35 |
  '2040202 | 一般行政管理事务 | 15 | | 15
`;
