/** 概况 and 名词解释 for disclosures whose narrative has neither. How to edit: docs/narrative.md. */
export const overviewWording = {
  file: 'src/profiles/generic/surroundings.ts',
  firstLine: 5,
  text: String.raw`# 部门（单位）概况。职责和机构设置只有人知道。
@版 2024
@零 2024=0
@题 {document.kind}概况

== overview.duties 一、{document.kind}职责
- overview.duties.text
  {organisation.duties}

== overview.structure 二、机构设置情况
- overview.structure.text
  {organisation.structure}
`,
};

export const termsWording = {
  file: 'src/profiles/generic/surroundings.ts',
  firstLine: 23,
  text: String.raw`# 名词解释。各省有自己的写法的写在该省的说明里，这里是通用的。
@版 2024
@零 2024=0
@题 名词解释

== terms
- terms.fiscal
  一、财政拨款收入：指本级财政当年拨付的资金，包括一般公共预算拨款、政府性基金预算拨款、国有资本经营预算拨款。
- terms.fiscalAccount
  二、财政专户管理资金收入：指缴入财政专户、实行专项管理的教育收费收入。
- terms.unitFunds
  三、单位资金：指除财政拨款收入和财政专户管理资金收入以外的收入，包括事业收入（不含教育收费）、事业单位经营收入、上级补助收入、附属单位上缴收入和其他收入。
- terms.carryover
  四、上年结转：指以前年度安排、结转到本年仍按原规定用途继续使用的资金。
- terms.basic
  五、基本支出：指为保障机构正常运转、完成日常工作任务而发生的人员经费和公用经费。
- terms.project
  六、项目支出：指在基本支出之外，为完成特定行政任务和事业发展目标所发生的支出。
- terms.threePublic
  七、“三公”经费：指用财政拨款安排的因公出国（境）费、公务用车购置及运行费和公务接待费。其中，因公出国（境）费反映公务出国（境）的国际旅费、国外城市间交通费、住宿费、伙食费、培训费、公杂费等支出；公务用车购置及运行费反映公务用车购置支出（含车辆购置税、牌照费）及燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出；公务接待费反映按规定开支的各类公务接待（含外宾接待）支出。
- terms.operating
  八、机关运行经费：指为保障行政单位（含参照公务员法管理的事业单位）运行用于购买货物和服务的各项资金，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费、办公用房取暖费、办公用房物业管理费、公务用车运行维护费以及其他费用。
`,
};
