/** The wording of Shanxi narratives (预算情况说明). How to edit: docs/narrative.md. */
export const shanxiNarrative = {
  file: 'src/profiles/shanxi/narrative.ts',
  firstLine: 5,
  text: String.raw`# 山西省部门预算情况说明的写法。版：2023年起、2024年起各一套，以后的年度用最后一套。
@版 2023 2024
@零 2023=0.00 2024=0
@缺表 注明
@题 第三部分 {document.year}年度{document.kind}预算情况说明（{document.organisation}）

== changes 一、{document.kind}预算收支数据变动情况及原因
- changes.text
  {document.year}年度[版?2023:|2024:{document.organisation}]预算收入总计{summary.income.grandTotal:M}万元，
  其中：本年收入{summary.income.total:M}万元，上年结转{summary.income.carryover:M}万元，
  [change.income?
  未填:比上年（{last.summary.total:P}），主要原因是{reason.income}|
  平:与上年持平|
  无率:比上年{change.income:增加/减少}{change.income.amount:P}万元，主要原因是{reason.income}|
  有率:比上年{change.income:增加/减少}{change.income.amount:P}万元，
  [版?2023:{change.income:增加/下降}|2024:{change.income:增长/下降}]{change.income.percent:%2}%，主要原因是{reason.income}]；
  本年{document.kind}预算支出总计{summary.expense.grandTotal:M}万元，
  其中：本年预算安排{summary.expense.current:M}万元，上年结转{summary.expense.carryover:M}万元，
  [change.expense?
  未填:比上年（{last.summary.total:P}），主要原因是{reason.expense}|
  平:与上年持平|
  无率:比上年{change.expense:增加/减少}{change.expense.amount:P}万元，主要原因是{reason.expense}|
  有率:比上年{change.expense:增加/减少}{change.expense.amount:P}万元，
  [版?2023:{change.expense:增加/下降}|2024:{change.expense:增长/下降}]{change.expense.percent:%2}%，主要原因是{reason.expense}]。

== income 二、收入预算情况说明
- income.sources
  {document.year}年度[版?2023:|2024:{document.organisation}]预算收入{summary.income.grandTotal:M}万元，
  主要包括一般公共预算拨款收入{income.general:M}万元，占{income.general.share:%2}%；
  政府性基金预算拨款收入{income.fund:M}万元，占{income.fund.share:%2}%；
  国有资本经营预算拨款收入{income.stateCapital:M}万元，占{income.stateCapital.share:%2}%；
  财政专户管理资金收入{income.fiscalAccount:M}万元，占{income.fiscalAccount.share:%2}%；
  单位资金{income.unitFunds:M}万元，占{income.unitFunds.share:%2}%；
  上年结转{income.carryover:M}万元，占{income.carryover.share:%2}%。
- income.chart 图
  [版?2023:|2024:收入预算图]

== expense 三、支出预算情况说明
# 这一段的金额去掉末尾的零；2023版带千分位。
- expense.kinds
  {document.year}年度[版?2023:|2024:{document.organisation}]支出预算
  [版?2023:{expense.total:MZ}|2024:{expense.total:Z}]万元，
  其中：基本支出[版?2023:{expense.basic:MZ}|2024:{expense.basic:Z}]万元，占{expense.basic.share:%2}%；
  项目支出[版?2023:{expense.project:MZ}|2024:{expense.project:Z}]万元，占{expense.project.share:%2}%。

== fiscal 四、财政拨款收支预算总体情况说明
- fiscal.text
  {document.year}年度[版?2023:|2024:{document.organisation}]财政拨款收支总预算{fiscal-summary.income.grandTotal:M}万元。
  [版?2023:收入为|2024:其中：]一般公共预算拨款{fiscal-summary.withCarryover.general:M}万元，
  政府性基金预算拨款{fiscal-summary.withCarryover.fund:M}万元，
  国有资本经营预算拨款{fiscal-summary.withCarryover.stateCapital:M}万元。
  其中：当年拨款收入{fiscal-summary.income.total:M}万元，上年结转收入{fiscal-summary.carryover:M}万元。
  [fiscal-summary.classes?空:本年没有财政拨款支出|
  有:支出包括：[每 fiscal-summary.classes 用、:{.name}{.amount:M}万元][版?2023:|2024:等]]。

== general-expense 五、一般公共预算支出情况说明
- general-expense.change.heading 小标题
  （一）一般公共预算当年[版?2023:拨款|2024:支出]规模变化情况
- general-expense.change
  {document.year}年度[版?2023:|2024:{document.organisation}]一般公共预算当年[版?2023:拨款|2024:支出]{general-expense.total:M}万元，
  [change.general-expense?
  未填:比上年（{last.general-expense.total:P}）|
  平:与上年持平|
  无率:比上年{change.general-expense:增加/减少}{change.general-expense.amount:P}万元|
  有率:比上年{change.general-expense:增加/减少}{change.general-expense.amount:P}万元，
  [版?2023:{change.general-expense:增加/下降}|2024:{change.general-expense:增长/下降}]
  {change.general-expense.percent:%}%]。
- general-expense.structure.heading 小标题
  （二）一般公共预算当年[版?2023:拨款|2024:支出]结构情况
- general-expense.structure
  {document.year}年度[版?2023:|2024:{document.organisation}]一般公共预算当年[版?2023:拨款|2024:支出]{general-expense.total:M}万元
  [general-expense.classes?空:|
  有:，主要用于以下方面：[每 general-expense.classes 用；:{.name}{.amount:M}万元，占{.share:%2}%]
  [版?2023:|2024:等]]。
- general-expense.chart 图
  [版?2023:|2024:一般公共预算当年支出结构图]

== basic-expense 六、一般公共预算基本支出情况说明
- basic-expense.total.text
  {document.year}年度[版?2023:|2024:{document.organisation}]一般公共预算[版?2023:|2024:安排]基本支出{basic-expense.total:M}万元，其中：
- basic-expense.personnel.text
  人员经费{basic-expense.personnel:M}万元，主要包括：[basic-expense.personnel.items?空:无|
  有:[每 basic-expense.personnel.items 用、:{.name}]等]；
- basic-expense.public.text
  公用经费{basic-expense.public:M}万元，主要包括：[basic-expense.public.items?空:无|
  有:[每 basic-expense.public.items 用、:{.name}]等]。

== three-public 七、“三公”经费增减变动原因说明
- three-public.total.text
  [three-public.total?零:本{document.kind}无“三公”经费预算。|
  非零:{document.year}年[版?2023:|2024:{document.organisation}]财政拨款安排的“三公”经费预算{three-public.total:P}万元
  [change.three-public?
  未填:比{document.lastYear}年[版?2023:同口径|2024:]（{last.three-public.abroad:P}、{last.three-public.reception:P}、
  {last.three-public.vehicleRunning:P}、{last.three-public.vehiclePurchase:P}），主要原因是{reason.three-public}|
  平:，与{document.lastYear}年预算数相同|
  变:比{document.lastYear}年[版?2023:同口径|2024:]{change.three-public:增加/减少}{change.three-public.amount:P}万元，
  主要原因是{reason.three-public}]。]
# 顺序是出国、接待、运行维护、购置，与表十不同。
- three-public.items.text
  [three-public.total?零:|非零:其中：因公出国(境)费{three-public.abroad:P}万元[版?2023:|2024:，]
  [change.three-public.abroad?
  未填:与上年预算数相比（{last.three-public.abroad:P}）|
  平:与上年预算数相同|
  变:与上年相比预算数{change.three-public.abroad:增加/减少}{change.three-public.abroad.amount:P}万元
  [reason.three-public.abroad?未填:|填:，主要原因是{reason.three-public.abroad}]]；
  公务接待费{three-public.reception:P}万元[版?2023:|2024:，]
  [change.three-public.reception?
  未填:与上年预算数相比（{last.three-public.reception:P}）|
  平:与上年预算数相同|
  变:与上年相比预算数{change.three-public.reception:增加/减少}{change.three-public.reception.amount:P}万元
  [reason.three-public.reception?未填:|填:，主要原因是{reason.three-public.reception}]]；
  公务用车运行维护费{three-public.vehicleRunning:P}万元[版?2023:|2024:，]
  [change.three-public.vehicleRunning?
  未填:与上年预算数相比（{last.three-public.vehicleRunning:P}）|
  平:与上年预算数相同|
  变:与上年相比预算数{change.three-public.vehicleRunning:增加/减少}{change.three-public.vehicleRunning.amount:P}万元
  [reason.three-public.vehicleRunning?未填:|填:，主要原因是{reason.three-public.vehicleRunning}]]；
  公务用车购置费{three-public.vehiclePurchase:P}万元[版?2023:|2024:，]
  [change.three-public.vehiclePurchase?
  未填:与上年预算数相比（{last.three-public.vehiclePurchase:P}）|
  平:与上年预算数相同|
  变:与上年相比预算数{change.three-public.vehiclePurchase:增加/减少}{change.three-public.vehiclePurchase.amount:P}万元
  [reason.three-public.vehiclePurchase?未填:|填:，主要原因是{reason.three-public.vehiclePurchase}]]。]
- three-public.chart 图
  [three-public.total?零:|非零:三公经费分布图]

== operating 八、机关运行经费增减变动原因说明
- operating.text
  [operating.total?零:无|非零:
  [版?2023:{document.year}年机关运行经费{operating.total:P}万元|
  2024:本{document.kind}{document.year}年
  [主体?单位:机关运行经费财政拨款预算|
  部门:[operating.units?空:|一:所属[每 operating.units 用、:{.name}]|
  多:所属[每 operating.units 用、:{.name}]等{operating.units.count:数}家行政单位]机关运行经费]
  {operating.total:Z}万元，]
  [版?2023:[change.operating?
  未填:较上年（{last.operating.total:P}），主要是{reason.operating}|
  平:与上年持平|
  无率:较上年{last.operating.total:P}万元{change.operating:增加/减少}{change.operating.amount:P}万元，
  主要是{reason.operating}|
  有率:较上年{last.operating.total:P}万元{change.operating:增加/减少}{change.operating.amount:P}万元，
  {change.operating:增长/下降}{change.operating.percent:%2}%，主要是{reason.operating}]|
  2024:[change.operating?
  未填:比{document.lastYear}年预算（{last.operating.total:P}），原因是{reason.operating}|
  平:与{document.lastYear}年预算持平|
  无率:比{document.lastYear}年预算{change.operating:增加/减少}{change.operating.amount:P}万元，
  原因是{reason.operating}|
  有率:比{document.lastYear}年预算{change.operating:增加/减少}{change.operating.amount:P}万元，
  {change.operating:增长/下降}{change.operating.percent:%2}%，原因是{reason.operating}]]。]

== procurement 九、政府采购情况
- procurement.text
  {document.year}年{document.organisation}[版?2023:[主体?部门:部门各单位|单位:]|2024:]政府采购预算总额
  {procurement.inputs:P}万元。其中：政府采购货物预算{procurement.goods:P}万元、
  政府采购工程预算{procurement.works:P}万元、政府采购服务预算{procurement.services:P}万元。

== performance 十、绩效管理情况
- performance.overall.heading 小标题
  [版?2023:1、绩效管理情况|2024:1、整体绩效目标]
- performance.overall
  [版?2023:{document.year}年{document.organisation}{document.kind}实行绩效目标管理的项目
  {project-current.count:数}个，涉及一般公共预算当年拨款{general-expense.project:Z}万元。|
  2024:{document.year}年编报[主体?部门:部门|单位:单位整体]支出绩效目标，
  涉及[主体?部门:部门预算|单位:]资金{performance.total:P}万元，其中基本支出{performance.basic:P}万元，
  项目支出{project-current.total:P}万元[主体?单位:|部门:；机关及下属预算单位{performance.agencies:数}个，
  其中{performance.reported:数}个单位编报了单位整体绩效目标，涉及资金{performance.total:P}万元]。]
- performance.projects.heading 小标题
  [版?2023:2、绩效目标情况（附表说明）|2024:2、项目绩效目标]
- performance.projects
  [版?2023:见附表|
  2024:{document.year}年{document.organisation}纳入绩效目标管理的二级项目{project-current.count:数}个，
  共计金额{project-current.total:M}万元。
  其中：其他运转类项目{performance.routine.count:数}个，涉及金额{performance.routine.amount:M}万元；
  特定目标类项目{performance.specific.count:数}个，涉及金额{performance.specific.amount:M}万元。
  公开项目绩效目标{performance.public.count:数}个，涉及项目金额{performance.public.amount:M}万元，
  占部门（单位）项目支出总额的{performance.public.share:%2}%。
  其中：其他运转类项目{performance.public.routine.count:数}个，涉及项目金额{performance.public.routine.amount:M}万元；
  特定目标类项目{performance.public.specific.count:数}个，涉及项目金额{performance.public.specific.amount:M}万元。]
- performance.attachment
  [版?2023:|2024:（项目绩效目标表公开情况见附件）]

== assets 十一、国有资产占有使用情况
- assets.vehicles.heading 小标题
  1、车辆情况：
- assets.vehicles
  [版?2023:{assets.vehicles.text}|
  2024:截至{document.lastYear}年12月31日，{document.organisation}共有公务用车编制{vehicles.quota:数}辆，
  实有{vehicles.total:数}辆，其中：领导用车{vehicles.leader:数}辆，机要通信用车{vehicles.confidential:数}辆，
  应急保障用车{vehicles.emergency:数}辆，执法执勤用车{vehicles.law:数}辆，特种专业技术用车{vehicles.special:数}辆，
  事业单位业务用车{vehicles.institution:数}辆，其他公务用车{vehicles.other:数}辆。]
- assets.houses.heading 小标题
  2、房屋情况：
- assets.houses
  [版?2023:{assets.houses.text}|
  2024:截至{document.lastYear}年12月31日，{document.organisation}使用的办公用房建筑总面积{assets.offices:Z}平方米。]
- assets.other.heading 小标题
  3、其他国有资产占有使用情况：
- assets.other
  [版?2023:{assets.other.text}|
  2024:截至{document.lastYear}年12月31日，
  {document.organisation}占有使用价值50万元（原值）以上的通用设备{assets.equipment50:数}台（套）；
  {document.organisation}占有使用价值100万元（原值）以上的通用设备{assets.equipment100:数}台（套）。]

== other 十二、其他说明
- other.services.heading 小标题
  （一）政府购买服务指导性目录
- other.services
  [other.services?未填:无|填:{other.services}]
- other.text.heading 小标题
  （二）其他
- other.text
  [other.text?未填:无|填:{other.text}]
`,
};
