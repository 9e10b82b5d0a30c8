/** Columns: what their headers mean, and where they stand. */
import type { MoneyUnit } from '../amount';

/** What a column holds, whatever its wording. */
export type ColumnConcept =
  // amounts
  | 'total' // 合计
  | 'subtotal' // 小计（本年收入小计、财政拨款小计）
  | 'basic' // 基本支出
  | 'project' // 项目支出
  | 'projectRunning' // 其他运转类项目
  | 'projectTarget' // 特定目标类项目
  | 'operation' // 经营支出
  | 'remit' // 上解上级支出
  | 'subsidiary' // 对附属单位补助支出
  | 'personnel' // 人员经费
  | 'public' // 公用经费
  | 'general' // 一般公共预算
  | 'fiscal' // 财政拨款（不分资金性质）
  | 'fund' // 政府性基金预算
  | 'stateCapital' // 国有资本经营预算
  | 'fiscalAccount' // 财政专户管理资金
  | 'unitFunds' // 单位资金
  | 'undertaking' // 事业收入
  | 'business' // 经营收入
  | 'superior' // 上级补助收入
  | 'affiliated' // 附属单位上缴收入
  | 'other' // 其他收入
  | 'carryover' // 上年结转
  | 'carryoverUsed' // 使用非财政拨款结余
  | 'carryoverGeneral' // 上年结转 by fund, where the table splits it
  | 'carryoverFund'
  | 'carryoverStateCapital'
  | 'carryoverOther'
  | 'current' // 当年预算安排
  | 'amount' // 金额、预算数
  | 'priorYear' // 上年预算数
  // 三公 items, where a table has them side by side
  | 'publicTotal'
  | 'publicAbroad'
  | 'publicReception'
  | 'publicVehicles'
  | 'vehiclePurchase'
  | 'vehicleRunning'
  | 'smallFirms' // 预留中小微企业份额
  | 'quantity'
  | 'unitPrice'
  | 'projectBudget' // 采购项目的预算资金
  // targets register, 元
  | 'periodTotal' // 实施期资金总额
  | 'yearTotal' // 年度资金总额
  | 'periodCentral'
  | 'periodProvincial'
  | 'periodLocal'
  | 'periodOwn'
  | 'periodOther'
  | 'yearCentral'
  | 'yearProvincial'
  | 'yearLocal'
  | 'yearOwn'
  | 'yearOther'
  | 'fiscalFunds' // 其中：财政资金
  | 'otherFunds' // 其他资金
  | 'planQ1' // 资金支出计划 3月底 …
  | 'planQ2'
  | 'planQ3'
  | 'planQ4'
  // labels
  | 'code'
  | 'codeClass' // 类, when a code is split in three columns
  | 'codeGroup' // 款
  | 'codeItem' // 项
  | 'name'
  | 'governmentName' // 政府预算支出经济科目名称
  | 'governmentCode'
  | 'sequence'
  | 'projectName'
  | 'projectCode'
  | 'unitName' // 单位名称、实施单位
  | 'unitCode' // 单位代码
  | 'authority' // 主管部门及代码
  | 'attribute' // 项目属性
  | 'term' // 项目期
  | 'goods' // 采购物品名称
  | 'goodsCode' // 政府采购目录序号
  | 'measure' // 计量单位
  | 'purpose' // 预算规模及资金用途
  | 'target' // 总体目标、绩效目标
  | 'remark';

/** Money of a unit's own, which is no fiscal appropriation. */
export const OWN_FUNDS: readonly ColumnConcept[] = [
  'fiscalAccount',
  'unitFunds',
  'undertaking',
  'business',
  'superior',
  'affiliated',
  'other',
];

/** `amount` columns take part in arithmetic and coverage; `share` holds percentages; `label` holds words and codes. */
export type ColumnKind = 'amount' | 'share' | 'count' | 'label';

/** A column of a panel, by what it means. */
export interface Column {
  /** 0-based within the panel. */
  readonly index: number;
  /** 0-based sheet column. */
  readonly sheetColumn: number;
  /** Header words from the top row down, spans filled in: ['本年收入', '合计']. */
  readonly path: readonly string[];
  /** The last header word, as a person names the column. */
  readonly label: string;
  readonly concept: ColumnConcept | null;
  readonly kind: ColumnKind;
  /** The unit of this column's amounts (a form in 元 beside a table in 万元). */
  readonly unit: MoneyUnit;
}
