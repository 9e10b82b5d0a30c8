import { rule } from '../../../src/rules/completeness/empty-table-note';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const HEADER = '科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出';

testRule(rule, {
  ok: [
    {
      name: '空的绩效目标表不要求说明',
      sheets: [
        sheet('支出总表', grid`
          ${HEADER}
          '204 | 公共安全支出 | 5.00 | 5.00 |`),
        sheet('绩效目标表', grid`
          序号 | 项目名称 | 项目编码 | 预算数 | 其中：财政资金 | 绩效目标
          1 | 办案经费 | | | |`),
      ],
    },
    {
      name: '空表注明本表无数据',
      sheets: [sheet('政府性基金预算支出表', grid`
        ${HEADER}
         | 合计 | | |
        注：本表无数据`)],
    },
    {
      name: '空表写明没有这类预算安排，用零表示也是空表',
      sheets: [sheet('国有资本经营预算支出表', grid`
        ${HEADER}
         | 合计 | 0.00 | 0.00 | 0.00
        说明：我单位2024年没有使用国有资本经营预算安排的支出。`)],
    },
    {
      name: '有数据的表，注释讲的是别的事',
      sheets: [sheet('支出总表', grid`
        ${HEADER}
        '204 | 公共安全支出 | 5.00 | 5.00 |
        注：本表反映部门本年度各项支出情况。`)],
    },
  ],
  bad: [
    {
      name: '说明里字间有空格，表下有数',
      sheets: [sheet('政府性基金预算支出表', grid`
        ${HEADER}
        '21208 | 国有土地使用权出让收入安排的支出 | 5.00 | | 5.00
        注：本 表  无 数 据`)],
      findings: [{ code: 'has-figures', at: '政府性基金预算支出表!A3', level: 'error', says: '政府性基金支出表有数据，下面却注着“注：本 表  无 数 据”' }],
    },
    {
      name: '空表没有说明',
      sheets: [sheet('政府性基金预算支出表', grid`
        ${HEADER}
         | 合计 | | |`)],
      findings: [{ code: 'missing', at: '政府性基金预算支出表!A1:E2' }],
    },
    {
      name: '有数据，却注着本表无数据',
      sheets: [sheet('政府性基金预算支出表', grid`
        ${HEADER}
        '21208 | 国有土地使用权出让收入安排的支出 | 5.00 | | 5.00
        注：本表无数据`)],
      findings: [{ code: 'has-figures', at: '政府性基金预算支出表!A3', level: 'error' }],
    },
    {
      name: '国有资本表下面抄了政府性基金的说明',
      sheets: [sheet('国有资本经营预算支出表', grid`
        ${HEADER}
         | 合计 | | |
        备注：我单位2024年无政府性基金预算，故本表为空。`)],
      findings: [{ code: 'other-table', at: '国有资本经营预算支出表!A3' }],
    },
  ],
});
