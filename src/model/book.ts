/**
 * The book: a workbook understood. Rules, facts and narrative speak of tables, rows and columns by meaning; only the
 * places inside remember where they stand on which sheet.
 */
import type { MoneyUnit } from './amount';
import type { Inputs } from './narrative';
import type { Rectangle } from './place';
import type { WorkbookSnapshot } from './snapshot';

/** Tables of a department budget disclosure. RELATIONS T1…T13 and H1…H11 in the order of docs/glossary.md. */
export const TABLE_IDS = [
  'summary',
  'income',
  'expense',
  'fiscal-summary',
  'general-expense',
  'basic-expense',
  'fund-income',
  'fund-expense',
  'state-capital',
  'three-public',
  'operating',
  'project-current',
  'project-carryover',
  'procurement',
  'assets',
  'targets',
  'institutions',
  // some provinces show all fiscal appropriations beside the general budget
  'fiscal-expense',
  'fiscal-basic',
] as const;
export type TableId = (typeof TABLE_IDS)[number];

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

/** `amount` columns take part in arithmetic and coverage; `share` holds percentages; `label` holds words and codes. */
export type ColumnKind = 'amount' | 'share' | 'count' | 'label';

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

/**
 * What a row is. `total` is the table's 合计 row; `code` a functional or economic account; `item` a named line of a two-sided
 * or fixed-line table (its meaning in `concept`); `organisation` and `project` rows of project tables; `note` never occurs
 * here (notes are kept apart).
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

/** Which half of a table a panel is: 收支总表 and its like have an income and an expense half side by side. */
export type Side = 'income' | 'expense' | 'whole';

/** One grid of rows and columns. Cells are numbered `firstCell + row.index × columns.length + column.index`. */
export interface Panel {
  readonly tableId: TableId;
  readonly side: Side;
  readonly sheet: string;
  /** How people call the table in messages: “表三”, or the sheet's name where tables are not numbered. */
  readonly tableLabel: string;
  readonly unit: MoneyUnit;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly firstCell: number;
  /** First amount column of each concept; the place rules look columns up. */
  readonly columnByConcept: ReadonlyMap<ColumnConcept, Column>;
  /** First row of each concept. */
  readonly rowByConcept: ReadonlyMap<RowConcept, Row>;
  /** First row of each code. */
  readonly rowByCode: ReadonlyMap<string, Row>;
  /** The 合计 row, where there is one. */
  readonly totalRow: Row | null;
}

/** A line of words outside the grid: title, unit line, note. */
export interface TextLine {
  readonly text: string;
  readonly row: number;
  /** The sheet it stands on where its table goes on on another one; absent for lines on the table's own. */
  readonly sheet?: string;
  readonly column: number;
}

/** A table of the budget that was recognised. */
export interface Table {
  readonly id: TableId;
  readonly title: string;
  readonly titleLine: TextLine | null;
  /** “表三”; the sheet's name where tables are not numbered. */
  readonly label: string;
  /** The number in 表一…, from the sheet name or the line 预算公开表1; null where there is none. */
  readonly number: number | null;
  readonly sheet: string;
  /** 0-based position of the sheet in the workbook. */
  readonly sheetPosition: number;
  /** From the title (or its number line) to the last row or note. */
  readonly area: Rectangle;
  readonly unit: MoneyUnit;
  /** Where the unit is printed; null when no unit line was found and `unit` was inferred. */
  readonly unitLine: TextLine | null;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly organisationLine: TextLine | null;
  readonly panels: readonly Panel[];
  readonly notes: readonly TextLine[];
  /** No amount other than zero stands in it. */
  readonly isEmpty: boolean;
  /** 不含上年结转 / 含上年结转 as the title says; null when it does not say. */
  readonly carryoverIncluded: boolean | null;
  /** 0-based sheet rows of the header, top and bottom. */
  readonly headerRows: readonly [number, number];
}

/** One performance-target form (绩效目标表) in its own layout; amounts in the form's unit. */
export interface TargetForm {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly title: string;
  readonly projectName: string;
  readonly unit: MoneyUnit;
  readonly fields: readonly TargetField[];
  /** Its figures by meaning, as the register's columns are called. */
  readonly amounts: Readonly<Partial<Record<ColumnConcept, TargetAmount>>>;
  /** 三级指标 with their values, in the order of the form. */
  readonly indicators: readonly TargetIndicator[];
}

/** A figure of a form, in fen (shares: millionths), and where it stands. */
export interface TargetAmount {
  readonly fen: number;
  readonly row: number;
  readonly column: number;
}

/** One line of the 绩效指标 part of a form. */
export interface TargetIndicator {
  /** Which of two blocks side by side: 实施期目标 or 年度目标; `whole` where the form has one. */
  readonly block: 'period' | 'year' | 'whole';
  /** 二级指标: 数量指标, 成本指标 … */
  readonly kind: string;
  readonly name: string;
  readonly value: string;
  /** 绩效指标描述, where the form has it; '' otherwise. */
  readonly description: string;
  readonly row: number;
  /** Sheet columns of the name, the value and the description. */
  readonly column: number;
  readonly valueColumn: number;
  readonly descriptionColumn: number;
}

/** A labelled value of a form. */
export interface TargetField {
  readonly label: string;
  readonly text: string;
  /** The amount in fen where the value is a number and the field is money. */
  readonly fen: number | null;
  readonly row: number;
  readonly column: number;
}

export interface NarrativeParagraph {
  readonly text: string;
  readonly row: number;
  readonly column: number;
}

export interface NarrativeSection {
  readonly heading: string;
  /** 1 for 一、, null for text before the first heading. */
  readonly number: number | null;
  readonly row: number;
  readonly column: number;
  readonly paragraphs: readonly NarrativeParagraph[];
}

/** A sheet that holds a published or draft 情况说明. */
export interface NarrativeSheet {
  readonly sheet: string;
  readonly title: string;
  readonly sections: readonly NarrativeSection[];
  /** We wrote it: the sources of its figures stand beside it. */
  readonly ours?: boolean;
}

/** A section that a province's narrative must have. The pattern sees a heading without spaces, half-width. */
export interface RequiredSection {
  readonly id: string;
  readonly title: string;
  readonly heading: RegExp;
  /** Asked for by national rules, not by the province's form alone. */
  readonly byLaw: boolean;
}

/** A region that looks like a budget table but was not understood, and what was looked for. */
export interface UnrecognisedRegion {
  readonly sheet: string;
  readonly area: Rectangle;
  readonly title: string;
  /** Why, as data for a message: no header found, two tables claim the same meaning, sheet too large … */
  readonly reason: 'no-header' | 'no-title' | 'no-amount-columns' | 'too-large' | 'unreadable';
  readonly lookedFor: readonly string[];
}

/** State of a cell of a panel, by value. Blank, zero, dash, text and error are different things. */
export const CellState = {
  blank: 0,
  number: 1,
  dash: 2,
  /** A number typed as text; its value is used and a finding says so. */
  textNumber: 3,
  text: 4,
  error: 5,
} as const;
export type CellStateCode = (typeof CellState)[keyof typeof CellState];

/** All cells of all panels in flat arrays, addressed by cell id. */
export interface Cells {
  /**
   * Stored value in fen; 0 for blank and dash; meaningless (0) for text and error: look at `state`.
   * Columns of kind `count` and `share` hold their number × 1 000 000 instead.
   */
  readonly fen: Float64Array;
  /** The value as it is printed (number format applied), fen. Equal to `fen` unless decimals are hidden. */
  readonly printed: Float64Array;
  /** Step of the printed value, fen. */
  readonly step: Float64Array;
  readonly state: Uint8Array;
}

/** Which kind of body the document is about: 部门 (with its units) or one 单位. */
export type OrganisationKind = 'department' | 'unit';

/** A workbook by meaning: its tables, and what could not be understood. `cells` and `panels` are how figures are kept; they may change. */
export interface Book {
  /** `shanxi-2024`, `hebei-2024`, `generic`. */
  readonly profile: string;
  readonly profileTitle: string;
  readonly year: number | null;
  readonly organisation: string | null;
  readonly organisationKind: OrganisationKind;
  readonly tables: readonly Table[];
  /** Table ids that the profile requires and that were not found. */
  readonly missing: readonly TableId[];
  /** Sections that the profile requires of a narrative; the national ones where a book was made without a profile. */
  readonly requiredSections?: readonly RequiredSection[];
  readonly unrecognised: readonly UnrecognisedRegion[];
  readonly forms: readonly TargetForm[];
  readonly narrative: NarrativeSheet | null;
  /** Every organisation's name that the tables show, the document's own first. */
  readonly organisations: readonly string[];
  readonly cells: Cells;
  /** All panels in the order of their `firstCell`. */
  readonly panels: readonly Panel[];
  /**
   * The workbook it was read from, for what is not in the grids: words of label columns, formulas, comments, hidden sheets.
   * Absent in a book that was put together without one.
   */
  readonly source?: WorkbookSnapshot;
  /** What a person filled in (说明资料), where it is at hand: the narrative's figures that no table has are held against it. */
  readonly inputs?: Inputs;
  /** Other workbooks that were given to check this one against. */
  readonly related?: RelatedBooks;
}

/** Workbooks of another year or of other bodies that belong to a book. */
export interface RelatedBooks {
  /** Last year's disclosure of the same body. */
  readonly previous?: Book;
  /** This year's disclosures of the units under a department. */
  readonly units?: readonly Book[];
}
