/** The wording of 临江省. How to edit: docs/narrative.md. */
export const linjiangNarrative = {
  file: 'test/profiles/linjiang/narrative.ts',
  firstLine: 5,
  text: String.raw`# 临江省部门预算公开说明的写法。2025版起写千分位。
@版 2023 2025
@零 2023=0.00 2025=0
@缺表 注明
@题 {document.organisation}{document.year}年预算公开说明

== overall 一、收支总体安排情况
- overall.text
  本{document.kind}全年收入[版?2023:{summary.income.grandTotal:P}|2025:{summary.income.grandTotal:M}]万元，
  [change.income?
  未填:比上年（{last.summary.total:P}），主要原因是{reason.income}|
  平:与上年持平|
  变:比上年{change.income:增加/减少}{change.income.amount:P}万元，主要原因是{reason.income}]。

== expense 二、支出安排情况
- expense.text
  全年支出{expense.total:P}万元，基本支出占{expense.basic.share:%2}%，项目支出占{expense.project.share:%2}%。

== three-public 三、“三公”经费安排情况
- three-public.text
  “三公”经费[three-public.total?零:未安排|非零:安排{three-public.total:P}万元]。

== other 四、其他说明事项
- other.text
  [other.text?未填:无。|填:{other.text}]
`,
};
