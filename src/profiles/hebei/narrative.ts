/** The wording of Hebei narratives (预算信息公开情况说明). How to edit: docs/narrative.md. */
export const hebeiNarrative = {
  file: 'src/profiles/hebei/narrative.ts',
  firstLine: 5,
  text: String.raw`# 河北省单位预算信息公开情况说明的写法。零写0.00，不带千分位，不写占比。
@版 2024
@零 2024=0.00
@缺表 注明
@题 {document.organisation}{document.year}年{document.kind}预算信息公开情况说明

== preface
- preface.text
  按照《中华人民共和国预算法》、《地方预决算公开操作规程》和《关于进一步推进预算公开工作的实施意见》规定，
  现将{document.organisation}{document.year}年{document.kind}预算公开如下：

== organisation 一、{document.kind}职责及机构设置情况
- organisation.duties.heading 小标题
  {document.kind}职责：
- organisation.duties
  {organisation.duties}
- organisation.structure.heading 小标题
  机构设置：
- organisation.structure.text
  [institutions.units?有:[organisation.structure?未填:|填:{organisation.structure}]|缺,空:{organisation.structure}]
- organisation.structure
  [institutions.units?有:机构设置情况见《{document.kind}机构设置情况》表。|缺,空:]

== budget 二、{document.kind}预算安排的总体情况
- budget.preface
  按照预算管理有关规定，目前{document.kind}预算的编制实行综合预算管理，即全部收入和支出都反映在预算中。
- budget.income.heading 小标题
  1、收入说明
- budget.income
  反映本{document.kind}当年全部收入。{document.year}年预算收入{summary.income.grandTotal:P}万元，
  其中：一般公共预算收入{summary.income.general:P}万元，基金预算收入{summary.income.fund:P}万元，
  国有资本经营预算收入{summary.income.stateCapital:P}万元，财政专户核拨收入{summary.income.fiscalAccount:P}万元，
  单位资金收入{summary.income.unitFunds:P}万元，上年结转结余{summary.income.carryover:P}万元。
- budget.expense.heading 小标题
  2、支出说明
- budget.expense
  收支预算总表支出栏、基本支出表、项目支出表按经济分类和支出功能分类科目编制，
  反映{document.organisation}年度{document.kind}预算中支出预算的总体情况。
  {document.year}年支出预算{expense.total:P}万元，其中基本支出{expense.basic:P}万元，
  包括人员经费{basic-expense.personnel:P}万元和日常公用经费{basic-expense.public:P}万元；
  项目支出{expense.project:P}万元[expense.project?零:|非零:，主要为{purpose.project}等]。
- budget.change.heading 小标题
  3、比上年增减情况
- budget.change
  {document.year}年预算收支安排{summary.expense.grandTotal:P}万元，[change.expense?
  未填:较{document.lastYear}年预算（{last.summary.total:P}）|
  平:与{document.lastYear}年预算持平|
  变:较{document.lastYear}年预算{change.expense:增加/减少}{change.expense.amount:P}万元]，
  其中：基本支出[change.expense.basic?
  未填:（{last.expense.basic:P}），主要为{reason.basic}|
  平:与上年持平|
  变:{change.expense.basic:增加/减少}{change.expense.basic.amount:P}万元，主要为{reason.basic}]；
  项目支出[change.expense.project?
  未填:（{last.expense.project:P}），主要为{reason.project}|
  平:与上年持平|
  变:{change.expense.project:增加/减少}{change.expense.project.amount:P}万元，主要为{reason.project}]。

== operating 三、机关运行经费安排情况
- operating.text
  [basic-expense.public?零:{document.year}年，我{document.kind}未安排机关运行经费。|
  非零:{document.year}年，我{document.kind}机关运行经费共计安排{basic-expense.public:P}万元，
  主要用于{purpose.operating}等日常运行支出。]

== three-public 四、财政拨款“三公”经费预算情况及增减变化原因
- three-public.text
  {document.year}年，我{document.kind}财政拨款“三公”经费预算安排{three-public.total:P}万元，
  其中因公出国（境）费{three-public.abroad:P}万元；公务用车购置及运维费{three-public.vehicles:P}万元
  （其中：公务用车购置费为{three-public.vehiclePurchase:P}万元，公务用车运维费{three-public.vehicleRunning:P}万元）；
  公务接待费{three-public.reception:P}万元。[change.three-public.total?
  未填:与{document.lastYear}年相比（{last.three-public.total:P}），增减变化的主要原因是{reason.three-public}|
  平:与{document.lastYear}年持平|
  变:与{document.lastYear}年相比{change.three-public.total:增加/减少}{change.three-public.total.amount:P}万元，
  增减变化的主要原因是{reason.three-public}]。

== targets 五、{document.kind}项目预算安排情况及绩效目标
- targets.text
  [targets.count?缺:{document.kind}项目绩效目标见附表。|否则:{document.kind}项目绩效目标表共{targets.count:数}张，见附表。]
- targets.projects
  [targets.goals?有:[每 targets.goals 用换行:{.number}、{.name}：预算{.amount:P}万元。绩效目标：{.goal}]|缺,空:
  [targets.projects?有:[每 targets.projects 用换行:{.number}、{.name}：预算{.amount:P}万元。]|缺,空:]]

== procurement 六、政府采购预算情况
- procurement.table
  [procurement.total?缺:我{document.kind}无政府采购预算。|
  否则:{document.kind}政府采购预算{procurement.total:P}万元，见《{document.kind}政府采购预算》表。]
- procurement.note
  注：同一采购目录序号的物品，其单价会因配置规格不同而变动，均符合资产配置标准。涉密采购事项按照相关规定执行。

== assets 七、国有资产信息
- assets.text
  {document.organisation}上年末固定资产金额为{assets.total:P}万元（详见下表）。
  本年度拟购置固定资产总额为{assets.purchase:P}万元[assets.purchase?零:|
  未填,非零:，已按要求列入政府采购预算，详见政府采购预算表]。

== terms 八、名词解释
- terms.1
  1、财政拨款收入：指本级财政当年拨付的资金，包括一般公共预算拨款、政府性基金预算拨款、国有资本经营预算拨款。
- terms.2
  2、财政专户管理资金收入：缴入财政专户、实行专项管理的教育收费收入。
- terms.3
  3、单位资金收入：指除财政拨款收入和财政专户管理资金以外的收入，包括事业收入（不含教育收费）、上级补助收入、附属单位上缴收入、事业单位经营收入及其他收入，其中，其他收入主要包括债务收入、投资收益等。
- terms.4
  4、事业收入：指事业单位开展专业业务活动及辅助活动所取得的收入。
- terms.5
  5、事业单位经营收入：指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动取得的收入。
- terms.6
  6、上年结转：指以前年度安排、结转到本年仍按原规定用途继续使用的资金。
- terms.7
  7、部门预算支出：包括人员类项目支出、运转类项目支出和特定目标类项目支出。其中：人员类项目支出和运转类项目中的公用经费项目支出对应部门预算中的基本支出；运转类项目中的其他运转类项目支出和特定目标类项目支出对应部门预算中的项目支出，以及经营支出和往来支出。
- terms.8
  8、事业单位经营支出：指事业单位在专业业务活动及其辅助活动之外开展非独立核算经营活动发生的支出。
- terms.9
  9、“三公”经费：纳入财政预算管理的“三公”经费，是指预算部门（单位）用财政拨款安排的因公出国（境）费、公务用车购置及运维费和公务接待费。其中，因公出国（境）费反映单位公务出国（境）的住宿费、旅费、伙食补助费、杂费、培训费等支出；公务用车购置及运维费反映单位公务用车购置支出（含车辆购置税、牌照费）及按规定保留的公务用车燃料费、维修费、过路过桥费、保险费、安全奖励费用等支出；公务接待费反映单位按规定开支的各类公务接待（含外宾接待）支出。
- terms.10
  10、机关运行经费：是指各部门（单位）的公用经费，包括办公及印刷费、邮电费、差旅费、会议费、福利费、日常维修费、专用材料及一般设备购置费、办公用房水电费、办公用房取暖费、办公用房物业管理费、公务用车运行维护费以及其他费用。

== other 九、其他需要说明的事项
- other.text
  [other.text?未填:我{document.kind}无其他需要说明的事项。|填:{other.text}]
`,
};
