import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/completeness/table-headings';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

interface Heading {
  readonly title?: string;
  readonly organisation?: string;
  readonly unit?: string;
}

function table(name: string, heading: Heading = {}): SheetSnapshot {
  const { title = `2024年部门预算${name}`, organisation = '部门名称：某市公安局', unit = '单位：万元' } = heading;
  return sheet(name, grid`
    ${title}
    ${organisation} | | | | ${unit}
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
    '204 | 公共安全支出 | 5.00 | 5.00 |`);
}
const OTHERS = [table('收入总表'), table('支出总表'), table('一般公共预算支出表')];

testRule(rule, {
  ok: [
    {
      name: '两张表里一张写年度和名称：说不上多数都写',
      sheets: [table('收入总表'), table('支出总表', { title: '支出总表', organisation: '' })],
    },
    { name: '年度、名称、单位都有而且一致', sheets: OTHERS },
    {
      name: '全套表都不写年度和名称，是版式如此',
      sheets: ['收入总表', '支出总表', '一般公共预算支出表'].map((name) => table(name, { title: `部门预算${name}`, organisation: '' })),
    },
    {
      name: '名称里的空格不算不同',
      sheets: [...OTHERS, table('政府性基金预算支出表', { organisation: '部门名称： 某市公安局 ' })],
    },
  ],
  bad: [
    {
      name: '四张表里三张写了年度，一张没有',
      sheets: [...OTHERS, table('政府性基金预算支出表', { title: '政府性基金预算支出表' })],
      findings: [{ code: 'no-year', at: '政府性基金预算支出表!A1:E4', says: '政府性基金支出表没有写预算年度' }],
    },
    {
      name: '一张表没有写金额单位',
      sheets: [...OTHERS, table('政府性基金预算支出表', { unit: '' })],
      findings: [{ code: 'no-unit', at: '政府性基金预算支出表!A1:E4' }],
    },
    {
      name: '一张表没有写年度和名称',
      sheets: [...OTHERS, table('政府性基金预算支出表', { title: '政府性基金预算支出表', organisation: '' })],
      findings: [
        { code: 'no-year', at: '政府性基金预算支出表!A1:E4' },
        { code: 'no-organisation', at: '政府性基金预算支出表!A1:E4' },
      ],
    },
    {
      name: '沿用了上一年的表',
      sheets: [...OTHERS, table('政府性基金预算支出表', { title: '2023年部门预算政府性基金预算支出表' })],
      findings: [{ code: 'year', at: '政府性基金预算支出表!A1', level: 'error' }],
    },
    {
      name: '沿用了别的单位的表',
      sheets: [...OTHERS, table('政府性基金预算支出表', { organisation: '部门名称：某市司法局' })],
      findings: [{ code: 'organisation', at: '政府性基金预算支出表!A2', level: 'error' }],
    },
  ],
});
