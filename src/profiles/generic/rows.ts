/** Names of fixed lines and what they mean. Patterns see the name without numbering, spaces and full-width forms. */
import type { RowConcept } from '../../model';

export interface RowWords {
  readonly concept: RowConcept;
  readonly name: RegExp;
}

export const TOTAL_NAME = /^(?:合计|总计|共计|部门合计|单位合计|预算合计|支出合计|收入合计|总合计)$/;

export const INCOME_ROWS: readonly RowWords[] = [
  { concept: 'income:total', name: /^本年(?:财政拨款)?收入(?:合计|小计)?$/ },
  { concept: 'income:grandTotal', name: /^收入(?:总计|合计|总额)$|^收入$/ },
  { concept: 'carryover:used', name: /^使用非财政拨款结余|^用事业基金/ },
  { concept: 'carryover', name: /^(?:上年|年初)(?:财政拨款)?(?:资金)?结[转余]/ },
  { concept: 'income:general', name: /^一般公共预算/ },
  { concept: 'income:fund', name: /^政府性基金/ },
  { concept: 'income:stateCapital', name: /^国有资本经营/ },
  { concept: 'income:fiscalAccount', name: /^(?:纳入)?财政专户/ },
  { concept: 'income:unitFunds', name: /^单位资金/ },
  { concept: 'income:undertaking', name: /^事业收入/ },
  { concept: 'income:business', name: /^(?:事业单位)?经营收入/ },
  { concept: 'income:superior', name: /^上级补助收入/ },
  { concept: 'income:affiliated', name: /^附属单位上缴收入/ },
  { concept: 'income:other', name: /^其他收入/ },
];

export const EXPENSE_ROWS: readonly RowWords[] = [
  { concept: 'expense:total', name: /^本年(?:财政拨款)?支出(?:合计|小计)?$/ },
  { concept: 'expense:grandTotal', name: /^支出(?:总计|合计|总额)$|^支出$/ },
  {
    concept: 'expense:carryover',
    name: /^(?:年终|年末)(?:财政拨款)?结[转余]|^结转下年|^(?:财政拨款)?结转(?:下年|结余)/,
  },
];

export const THREE_PUBLIC_ROWS: readonly RowWords[] = [
  { concept: 'public:abroadTeaching', name: /教学科研.*出国/ },
  { concept: 'public:abroadOther', name: /其他.*因公出国/ },
  { concept: 'public:abroad', name: /因公出国/ },
  { concept: 'public:reception', name: /公务接待/ },
  { concept: 'public:vehicles', name: /公务用车购置(?:及|和|与|、)运(?:行|维)|公务用车(?:费|经费)$/ },
  { concept: 'public:vehiclePurchase', name: /公务用车购置/ },
  { concept: 'public:vehicleRunning', name: /公务用车运(?:行|维)/ },
  { concept: 'public:meetings', name: /^会议费/ },
  { concept: 'public:training', name: /^培训费/ },
  {
    concept: 'public:total',
    name: /^(?:.*三公.*经费)?(?:合计|小计|总计|总额|共计)$|^三公经费(?:支出)?(?:预算)?$/,
  },
];

export const ASSET_ROWS: readonly RowWords[] = [
  { concept: 'assets:total', name: /^(?:资产|固定资产)?(?:总额|合计|总计)$/ },
  { concept: 'assets:offices', name: /办公用房/ },
  { concept: 'assets:buildings', name: /^(?:房屋|土地、房屋)/ },
  { concept: 'assets:vehicles', name: /^(?:公务用)?车辆/ },
  { concept: 'assets:equipment', name: /设备/ },
  { concept: 'assets:other', name: /^其他(?:固定)?资产/ },
];

/** Endings by which a name is likely a public body's, for project tables that list units and projects in one column. */
export const BODY_NAME =
  /(?:局|所|队|院|校|站|馆|室|处|厅|委|会|部|办|庭|社|园|中心|分局|法院|检察院|学院|学校|幼儿园|医院|政府|机关|支队|大队|总队)(?:[(（]?(?:本级|机关)[)）]?)?$/;
