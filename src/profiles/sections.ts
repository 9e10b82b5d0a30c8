/** Sections a narrative must have, by province. Patterns see the heading without spaces, half-width. */

export interface RequiredSection {
  readonly id: string;
  readonly title: string;
  readonly heading: RegExp;
  /** Asked for by national rules, not by the province's form alone. */
  readonly byLaw: boolean;
}

/** 预算法第十四条、财预〔2016〕143号：各地都要说明的事项。 */
const NATIONAL: readonly RequiredSection[] = [
  { id: 'three-public', title: '“三公”经费增减变动原因', heading: /三公/, byLaw: true },
  { id: 'operating', title: '机关运行经费', heading: /机关运行经费|运行经费/, byLaw: true },
  { id: 'procurement', title: '政府采购情况', heading: /政府采购/, byLaw: true },
  { id: 'assets', title: '国有资产占用情况', heading: /国有资产|资产(?:占用|占有|信息|情况)/, byLaw: true },
  { id: 'performance', title: '预算绩效情况', heading: /绩效/, byLaw: true },
];

const SHANXI: readonly RequiredSection[] = [
  { id: 'changes', title: '预算收支数据变动情况及原因', heading: /收支.*(?:变动|变化)/, byLaw: false },
  { id: 'income', title: '收入预算情况', heading: /(?<!财政拨款)收入预算|预算收入/, byLaw: false },
  { id: 'expense', title: '支出预算情况', heading: /(?<!一般公共预算)支出预算情况/, byLaw: false },
  { id: 'fiscal-summary', title: '财政拨款收支预算总体情况', heading: /财政拨款收支/, byLaw: false },
  { id: 'general-expense', title: '一般公共预算支出情况', heading: /一般公共预算支出/, byLaw: false },
  { id: 'basic-expense', title: '一般公共预算基本支出情况', heading: /基本支出/, byLaw: false },
  ...NATIONAL,
  { id: 'other', title: '其他说明', heading: /其他/, byLaw: false },
];

const HEBEI: readonly RequiredSection[] = [
  { id: 'duties', title: '职责及机构设置情况', heading: /职责|机构设置/, byLaw: false },
  { id: 'overall', title: '预算安排的总体情况', heading: /预算安排的?总体|收支预算总体/, byLaw: false },
  ...NATIONAL,
  { id: 'terms', title: '名词解释', heading: /名词解释/, byLaw: false },
  { id: 'other', title: '其他需要说明的事项', heading: /其他.*说明/, byLaw: false },
];

/** The sections for a profile (`shanxi-2024`) in the order of the document; the national ones where a province has no list. */
export function requiredSections(profile: string): readonly RequiredSection[] {
  switch (profile.split('-')[0]) {
    case 'shanxi':
      return SHANXI;
    case 'hebei':
      return HEBEI;
    default:
      return NATIONAL;
  }
}
