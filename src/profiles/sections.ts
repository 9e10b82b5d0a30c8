/** Sections that a narrative must have anywhere in the country. */
import type { RequiredSection } from '../model';

/** 预算法第十四条、财预〔2016〕143号：各地都要说明的事项。 */
export const NATIONAL_SECTIONS: readonly RequiredSection[] = [
  { id: 'three-public', title: '“三公”经费增减变动原因', heading: /三公/, byLaw: true },
  { id: 'operating', title: '机关运行经费', heading: /机关运行经费|运行经费/, byLaw: true },
  { id: 'procurement', title: '政府采购情况', heading: /政府采购/, byLaw: true },
  { id: 'assets', title: '国有资产占用情况', heading: /国有资产|资产(?:占用|占有|信息|情况)/, byLaw: true },
  { id: 'performance', title: '预算绩效情况', heading: /绩效/, byLaw: true },
];
