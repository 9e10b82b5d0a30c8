/** Header words and what they mean. Patterns see the words without spaces, years and full-width forms. */
import type { ColumnConcept, ColumnKind } from '../../model';

export interface ColumnWords {
  /** Null for figures that are understood but take part in nothing: percentages, head-counts. */
  readonly concept: ColumnConcept | null;
  readonly kind: ColumnKind;
  readonly leaf: RegExp;
}

/** Order matters: the first pattern that fits the lowest header word wins. */
export const COLUMN_WORDS: readonly ColumnWords[] = [
  { concept: 'sequence', kind: 'label', leaf: /^(?:序号|行次|行号)$/ },
  {
    concept: 'governmentCode',
    kind: 'label',
    leaf: /政府(?:预算)?(?:支出)?经济(?:分类)?(?:科目)?(?:编码|代码)/,
  },
  {
    concept: 'governmentName',
    kind: 'label',
    leaf: /政府(?:预算)?(?:支出)?经济(?:分类)?(?:科目)?(?:名称)?$/,
  },
  { concept: 'projectCode', kind: 'label', leaf: /^项目(?:编码|代码|编号)$/ },
  { concept: 'goodsCode', kind: 'label', leaf: /采购(?:品目|目录)?(?:目录)?(?:序号|编码|代码)|品目编码/ },
  { concept: 'code', kind: 'label', leaf: /(?:^|科目|分类|经济|功能|收入)(?:科目)?(?:编码|代码|编号)$/ },
  { concept: 'codeClass', kind: 'label', leaf: /^类$/ },
  { concept: 'codeGroup', kind: 'label', leaf: /^款$/ },
  { concept: 'codeItem', kind: 'label', leaf: /^项$/ },
  {
    concept: 'unitCode',
    kind: 'label',
    leaf: /^(?:预算)?(?:单位|部门)(?:\((?:单位|部门|项目)\))?(?:编码|代码|编号)$/,
  },
  {
    concept: 'projectName',
    kind: 'label',
    leaf: /^(?:二级|一级)?项目名称$|^项目支出名称$|^单位\(项目\)名称$/,
  },
  {
    concept: 'unitName',
    kind: 'label',
    leaf: /^(?:预算|所属|实施|采购|项目)?单位(?:名称)?$|^部门(?:单位)?名称$|^(?:单位|部门)\((?:单位|部门)\)(?:名称)?$/,
  },
  { concept: 'authority', kind: 'label', leaf: /^主管部门/ },
  { concept: 'attribute', kind: 'label', leaf: /^项目(?:属性|类别|类型)$/ },
  { concept: 'term', kind: 'label', leaf: /^项目(?:期|期限|周期)$/ },
  { concept: 'goods', kind: 'label', leaf: /采购(?:物品|品目|项目|内容)(?:名称)?$/ },
  { concept: 'measure', kind: 'label', leaf: /^计[量价]单位$/ },
  { concept: 'quantity', kind: 'count', leaf: /^(?:采购)?数量(?:\(.*\))?$/ },
  { concept: 'unitPrice', kind: 'amount', leaf: /^单价(?:\(.*\))?$/ },
  { concept: 'projectBudget', kind: 'amount', leaf: /^预算资金$|^项目预算/ },
  { concept: 'smallFirms', kind: 'amount', leaf: /中小微?企业/ },
  { concept: 'purpose', kind: 'label', leaf: /资金用途/ },
  { concept: 'target', kind: 'label', leaf: /(?:总体|实施期|年度|绩效)目标\d*$/ },
  { concept: 'remark', kind: 'label', leaf: /^(?:备注|说明|项目简介)$/ },
  {
    concept: 'name',
    kind: 'label',
    leaf: /(?:科目|分类|经济|功能)名称(?:\(单位名称\))?$|^单位名称\((?:科目|项目)(?:名称)?\)$|^名称$|^(?:支出)?(?:功能|部门经济|经济)(?:分类)?科目$|^(?:科目|项目|项目\(按.*\))$|^(?:收入|支出)项目$|科目\(按.*\)$|^部门(?:预算)?(?:支出)?经济(?:分类)?科目(?:名称)?$/,
  },
  // targets register
  { concept: 'periodTotal', kind: 'amount', leaf: /实施期资金总额/ },
  { concept: 'yearTotal', kind: 'amount', leaf: /年度资金总额/ },
  { concept: 'yearCentral', kind: 'amount', leaf: /^中央(?:财政)?(?:资金|补助)?$/ },
  { concept: 'yearProvincial', kind: 'amount', leaf: /^省级(?:财政)?(?:资金|补助)?$/ },
  { concept: 'yearLocal', kind: 'amount', leaf: /^(?:市县|市级|县级|本级).*资金$/ },
  { concept: 'yearOwn', kind: 'amount', leaf: /^单位自筹(?:资金)?$/ },
  { concept: 'fiscalFunds', kind: 'amount', leaf: /^(?:其中:)?财政资金$/ },
  { concept: 'otherFunds', kind: 'amount', leaf: /^其他资金$/ },
  { concept: 'planQ1', kind: 'share', leaf: /^[34]月底$/ },
  { concept: 'planQ2', kind: 'share', leaf: /^[67]月底$/ },
  { concept: 'planQ3', kind: 'share', leaf: /^(?:9|10)月底$/ },
  { concept: 'planQ4', kind: 'share', leaf: /^12月底$/ },
  // understood, but no amounts of the year's budget
  {
    concept: null,
    kind: 'share',
    leaf: /[%％]|^(?:增长|增减)?(?:率|比例|幅度)$|^占比$|^占.*比(?:重|例)$|^比重$/,
  },
  {
    concept: null,
    kind: 'count',
    leaf: /^(?:在职|编制|实有|年末)?(?:人数|编制数|个数|批次|面积)|\((?:人|个|辆|台|套|批次|人次|平方米)\)$/,
  },
  // 三公 items as columns
  {
    concept: 'publicTotal',
    kind: 'amount',
    leaf: /^[“”"]?三公[“”"]?经费(?:预算)?(?:支出)?(?:预算)?(?:合计|小计|总计|总额|数)?$/,
  },
  { concept: 'publicAbroad', kind: 'amount', leaf: /^(?:因公)?出国\(境\)/ },
  { concept: 'publicReception', kind: 'amount', leaf: /^公务接待/ },
  { concept: 'publicVehicles', kind: 'amount', leaf: /^公务用车购置(?:及|和|与|、)运|^公务用车(?:费|经费)$/ },
  { concept: 'vehiclePurchase', kind: 'amount', leaf: /^(?:其中:)?公务用车购置/ },
  { concept: 'vehicleRunning', kind: 'amount', leaf: /^(?:其中:)?公务用车运/ },
  // amounts
  { concept: 'subtotal', kind: 'amount', leaf: /^小计$|^(?:本年收入|财政拨款)小计$|^本年(?:收入|支出)合计$/ },
  {
    concept: 'total',
    kind: 'amount',
    leaf: /^(?:预算|支出|收入|总)?(?:合计|总计)$|^合计(?:\(.*\))?$|^(?:金额)?合计$/,
  },
  { concept: 'basic', kind: 'amount', leaf: /^基本支出(?:小计|合计)?$/ },
  { concept: 'project', kind: 'amount', leaf: /^项目支出(?:小计|合计)?$|^专项业务经费(?:支出)?$/ },
  { concept: 'projectRunning', kind: 'amount', leaf: /^其他运转类(?:项目)?(?:支出)?$/ },
  { concept: 'projectTarget', kind: 'amount', leaf: /^特定目标类(?:项目)?(?:支出)?$/ },
  { concept: 'operation', kind: 'amount', leaf: /^(?:事业单位)?经营支出$/ },
  { concept: 'remit', kind: 'amount', leaf: /^上[解缴]上级(?:支出)?$/ },
  { concept: 'subsidiary', kind: 'amount', leaf: /^对附属单位补助(?:支出)?$/ },
  { concept: 'personnel', kind: 'amount', leaf: /^人员(?:经费|支出|类)(?:项目)?(?:支出)?$/ },
  { concept: 'public', kind: 'amount', leaf: /^(?:日常)?公用(?:经费|支出)(?:项目)?(?:支出)?$/ },
  { concept: 'carryover', kind: 'amount', leaf: /^(?:上年|年初)(?:财政拨款)?结[转余]|^上年结转/ },
  { concept: 'carryoverUsed', kind: 'amount', leaf: /^使用非财政拨款结余|^(?:用|使用)事业基金/ },
  {
    concept: 'current',
    kind: 'amount',
    leaf: /^(?:当年|本年)(?:财政拨款)?(?:预算)?(?:安排|拨款)?$|^当年预算安排$|^本年预算安排$/,
  },
  {
    concept: 'general',
    kind: 'amount',
    leaf: /^一般公共预算(?:当年)?(?:财政)?(?:拨款)?(?:资金|收入|支出|安排)?$/,
  },
  {
    concept: 'fund',
    kind: 'amount',
    leaf: /^(?:政府性)?基金(?:预算)?(?:收入预算)?(?:财政)?(?:拨款)?(?:资金|收入|支出|安排)?$/,
  },
  {
    concept: 'stateCapital',
    kind: 'amount',
    leaf: /^国有资本经营(?:收入)?(?:预算)?(?:财政)?(?:拨款)?(?:资金|收入|支出|安排)?$/,
  },
  { concept: 'fiscalAccount', kind: 'amount', leaf: /^(?:纳入)?财政专户/ },
  { concept: 'unitFunds', kind: 'amount', leaf: /^单位资金(?:收入)?$/ },
  { concept: 'undertaking', kind: 'amount', leaf: /^事业(?:单位事业)?收入/ },
  { concept: 'business', kind: 'amount', leaf: /^(?:事业单位)?经营收入$/ },
  { concept: 'superior', kind: 'amount', leaf: /^上级补助收入$/ },
  { concept: 'affiliated', kind: 'amount', leaf: /^附属单位上缴收入$/ },
  { concept: 'other', kind: 'amount', leaf: /^其他收入$|^其他资金收入$/ },
  { concept: 'fiscal', kind: 'amount', leaf: /^(?:本年)?财政拨款(?:收入|资金|补助)?$/ },
  { concept: 'priorYear', kind: 'amount', leaf: /^上年(?:预算|执行|决算)数?$/ },
  {
    concept: 'amount',
    kind: 'amount',
    leaf: /^$|^(?:金额|项目金额|预算数|预算|本年预算|本年预算数|预算金额|当年预算数|资金|价值|预算收入|预算支出|机关运行经费(?:支出)?(?:预算)?)(?:\(.*\))?$/,
  },
];

/** Words that group columns and carry no meaning of their own, or name a half of a table. */
export const GROUP_WORDS =
  /^(?:收入|支出|.*预算收入|.*预算支出|本年收入|资金性质|其中|项目资金|预算数|(?:本年)?财政拨款|功能分类科目|支出功能分类科目|.*经济分类科目|资金来源|部门预算|政府采购.*|资金支出计划.*|总体目标|单位性质|单位规格|经费保障形式|一般公共预算基本支出|科目)$/;

/** Names of 三公 items: headings where several stand side by side, rows where one stands alone. */
export const PUBLIC_ITEM = /^(?:其中:)?(?:(?:因公)?出国\(境\)|公务接待|公务用车)/;

/** Halves of a two-sided table. */
export const INCOME_HALF = /收入$/;
export const EXPENSE_HALF = /支出$/;
