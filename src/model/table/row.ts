/** Rows: what their names and codes mean, and where they stand. */

/**
 * What a row is. `total` is the table's 合计 row; `code` a functional or economic account; `item` a named line of a two-sided
 * or fixed-line table (its meaning in `concept`); `organisation` and `project` rows of project tables. Notes are no
 * rows: the table keeps them apart.
 */
export type RowKind = 'total' | 'code' | 'item' | 'organisation' | 'project' | 'detail' | 'blank';

/** The meaning of an `item` row. Functional classes are written `class:204`. */
export type RowConcept =
  | 'income:general'
  | 'income:fund'
  | 'income:stateCapital'
  | 'income:fiscalAccount'
  | 'income:unitFunds'
  | 'income:undertaking'
  | 'income:business'
  | 'income:superior'
  | 'income:affiliated'
  | 'income:other'
  | 'income:total' // 本年收入合计
  | 'carryover' // 上年结转
  | 'carryover:general'
  | 'carryover:fund'
  | 'carryover:stateCapital'
  | 'carryover:used' // 使用非财政拨款结余
  | 'income:grandTotal' // 收入总计
  | 'expense:total' // 本年支出合计
  | 'expense:carryover' // 年终结转
  | 'expense:grandTotal' // 支出总计
  | `class:${string}`
  | 'public:total'
  | 'public:abroad' // 因公出国（境）费
  | 'public:abroadTeaching' // 教学科研人员因公出国
  | 'public:abroadOther'
  | 'public:reception' // 公务接待费
  | 'public:vehicles' // 公务用车购置及运行费
  | 'public:vehiclePurchase'
  | 'public:vehicleRunning'
  | 'public:meetings' // 会议费（部分省份同表列示）
  | 'public:training'
  | 'assets:total'
  | 'assets:buildings'
  | 'assets:offices'
  | 'assets:vehicles'
  | 'assets:equipment'
  | 'assets:other';

/** A row of a panel, by what it means. */
export interface Row {
  /** 0-based within the panel. */
  readonly index: number;
  /** 0-based sheet row, on `sheet` where the row has one, else on the panel's sheet. */
  readonly sheetRow: number;
  /** The sheet that the row stands on where a table goes on on another sheet (续表); absent for rows on the panel's own. */
  readonly sheet?: string;
  readonly kind: RowKind;
  /** Normalised code digits ('2040201'), joined from three columns where split; null when the row has none. */
  readonly code: string | null;
  /** The code as written, for rules about damaged codes. */
  readonly writtenCode: string;
  readonly name: string;
  /** The 政府预算支出经济科目 printed beside it (name or code); absent where the table has no such column. */
  readonly government?: string;
  /** 0 total; codes 1 类, 2 款, 3 项; organisations 1 部门, 2 单位; projects one below their organisation. */
  readonly level: number;
  /** Panel index of the row this one is summed into; null at the top. */
  readonly parent: number | null;
  readonly concept: RowConcept | null;
}
