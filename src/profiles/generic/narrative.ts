/** The wording for provinces without their own: says what the tables that are there allow. How to edit: docs/narrative.md. */
export const genericNarrative = {
  file: 'src/profiles/generic/narrative.ts',
  firstLine: 5,
  text: String.raw`# 没有专门写法的省份：按工作簿里有的表写，缺表的段落略去。
@版 2024
@零 2024=0
@缺表 略去
@题 {document.year}年度{document.kind}预算情况说明（{document.organisation}）

== changes {序}、收支预算总体情况
- changes.text
  {document.year}年度{document.organisation}预算收入总计{summary.income.grandTotal:P}万元
  [summary.income.carryover?缺:|否则:（其中上年结转{summary.income.carryover:P}万元）]，
  [change.income?
  未填:比上年（{last.summary.total:P}），主要原因是{reason.income}|
  平:与上年持平|
  无率:比上年{change.income:增加/减少}{change.income.amount:P}万元，主要原因是{reason.income}|
  有率:比上年{change.income:增加/减少}{change.income.amount:P}万元，
  {change.income:增长/下降}{change.income.percent:%2}%，主要原因是{reason.income}]；
  预算支出总计{summary.expense.grandTotal:P}万元，
  [change.expense?
  未填:比上年（{last.summary.total:P}），主要原因是{reason.expense}|
  平:与上年持平|
  无率:比上年{change.expense:增加/减少}{change.expense.amount:P}万元，主要原因是{reason.expense}|
  有率:比上年{change.expense:增加/减少}{change.expense.amount:P}万元，
  {change.expense:增长/下降}{change.expense.percent:%2}%，主要原因是{reason.expense}]。

== income {序}、收入预算情况
- income.sources
  {document.year}年度{document.organisation}预算收入{summary.income.grandTotal:P}万元
  [income.sources?缺,空:|有:，其中：[每 income.sources 用；:{.name}{.amount:P}万元，占{.share:%2}%]]。

== expense {序}、支出预算情况
- expense.kinds
  {document.year}年度{document.organisation}支出预算{expense.total:P}万元，
  其中：基本支出{expense.basic:P}万元，占{expense.basic.share:%2}%；
  项目支出{expense.project:P}万元，占{expense.project.share:%2}%。

== fiscal {序}、财政拨款收支预算总体情况
- fiscal.text
  {document.year}年度{document.organisation}财政拨款收支总预算{fiscal-summary.income.grandTotal:P}万元，
  其中：本年财政拨款收入{fiscal-summary.income.total:P}万元
  [fiscal-summary.carryover?缺:|否则:，上年结转{fiscal-summary.carryover:P}万元]。
  [fiscal-summary.classes?缺,空:|有:支出包括：[每 fiscal-summary.classes 用、:{.name}{.amount:P}万元]。]

== general-expense {序}、一般公共预算支出情况
- general-expense.change
  {document.year}年度{document.organisation}一般公共预算支出{general-expense.total:P}万元，
  [change.general-expense?
  未填:比上年（{last.general-expense.total:P}）|
  平:与上年持平|
  无率:比上年{change.general-expense:增加/减少}{change.general-expense.amount:P}万元|
  有率:比上年{change.general-expense:增加/减少}{change.general-expense.amount:P}万元，
  {change.general-expense:增长/下降}{change.general-expense.percent:%2}%]
  [general-expense.classes?缺,空:|
  有:。主要用于以下方面：[每 general-expense.classes 用；:{.name}{.amount:P}万元，占{.share:%2}%]]。

== basic-expense {序}、一般公共预算基本支出情况
- basic-expense.total.text
  {document.year}年度{document.organisation}一般公共预算基本支出{basic-expense.total:P}万元，其中：
- basic-expense.personnel.text
  人员经费{basic-expense.personnel:P}万元[basic-expense.personnel.items?空:|
  有:，主要包括：[每 basic-expense.personnel.items 用、:{.name}]]；
- basic-expense.public.text
  公用经费{basic-expense.public:P}万元[basic-expense.public.items?空:|
  有:，主要包括：[每 basic-expense.public.items 用、:{.name}]]。

== fund-expense {序}、政府性基金预算支出情况
- fund-expense.text
  [fund-expense.total?零:本{document.kind}{document.year}年度没有政府性基金预算支出。|
  非零:{document.year}年度{document.organisation}政府性基金预算支出{fund-expense.total:P}万元。]

== three-public {序}、“三公”经费预算情况
- three-public.text
  [three-public.total?零:本{document.kind}无“三公”经费预算。|
  非零:{document.year}年度{document.organisation}财政拨款安排的“三公”经费预算{three-public.total:P}万元，
  [change.three-public.total?
  未填:比上年（{last.three-public.total:P}），主要原因是{reason.three-public}|
  平:与上年持平|
  变:比上年{change.three-public.total:增加/减少}{change.three-public.total.amount:P}万元，主要原因是{reason.three-public}]
  [three-public.items?缺,空:|有:。其中：[每 three-public.items 用；:{.name}{.amount:P}万元]]。]

== operating {序}、机关运行经费情况
- operating.text
  [operating.total?零:本{document.kind}无机关运行经费预算。|
  非零:{document.year}年度{document.organisation}机关运行经费{operating.total:P}万元，
  [change.operating?
  未填:比上年（{last.operating.total:P}），主要原因是{reason.operating}|
  平:与上年持平|
  变:比上年{change.operating:增加/减少}{change.operating.amount:P}万元，主要原因是{reason.operating}]。]

== projects {序}、项目支出情况
- projects.text
  {document.year}年度{document.organisation}本年预算安排项目{project-current.count:数}个，
  金额{project-current.total:P}万元
  [project-carryover.total?缺,零:|否则:；上年结转项目{project-carryover.count:数}个，金额{project-carryover.total:P}万元]。

== procurement {序}、政府采购情况
- procurement.text
  {document.year}年度{document.organisation}政府采购预算总额{procurement.inputs:P}万元。其中：
  政府采购货物预算{procurement.goods:P}万元、政府采购工程预算{procurement.works:P}万元、
  政府采购服务预算{procurement.services:P}万元。

== other {序}、其他需要说明的事项
- other.text
  [other.text?未填:无|填:{other.text}]
`,
};
