import { rule } from '../../../src/rules/totals/sum-range';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { withFormulas } from './formulas';

const expense = sheet(
  '表三 支出总表',
  grid`
  科目编码 | 科目名称 | 合计
  | 合计 | 60.00
  '204 | 公共安全支出 | 60.00
  '20402 | 公安 | 60.00
  '2040201 | 行政运行 | 20.00
  '2040202 | 一般行政管理事务 | 10.00
  '2040220 | 执法办案 | 30.00
  '2040221 | 特别业务 |`,
);

testRule(rule, {
  ok: [
    { name: '范围包括全部有数的行，末行空白', sheets: [withFormulas(expense, { C4: '=SUM(C5:C7)' })] },
    { name: '合计按最末一级相加', sheets: [withFormulas(expense, { C2: '=SUM(C5:C6,C7)' })] },
    {
      name: '不是单纯求和的公式不看',
      sheets: [withFormulas(expense, { C3: '=SUM(C4)', C4: '=ROUND(SUM(C5:C6),2)' })],
    },
    {
      name: '求和范围在别的栏、别的表，或不是下面的行：不是这里管的',
      sheets: [withFormulas(expense, { C3: '=SUM(C4)', C4: '=SUM(B5:B6)', C2: "=SUM('表五'!C5:C6)" })],
    },
    { name: '跨两栏求和', sheets: [withFormulas(expense, { C3: '=SUM(C4)', C4: '=SUM(C5:D6)' })] },
    { name: '从左边一栏起求和', sheets: [withFormulas(expense, { C3: '=SUM(C4)', C4: '=SUM(B5:C6)' })] },
    { name: '公式里有空格和全角逗号', sheets: [withFormulas(expense, { C4: ' =SUM( C5:C6， C7 ) ' })] },
    { name: '范围从上面别的行开始，只看有没有包括自己的各行', sheets: [withFormulas(expense, { C4: '=SUM(C5:C8)', C2: '=SUM(C3)' })] },
  ],
  bad: [
    {
      name: '最后一行是后来加的，没有进求和范围',
      sheets: [withFormulas(expense, { C4: '=SUM(C5:C6)' })],
      findings: [{ code: 'misses', at: '表三!C4' }],
    },
    {
      name: '第一行没有进求和范围',
      sheets: [withFormulas(expense, { C4: '=SUM(C6:C7)' })],
      findings: [{ code: 'misses', at: '表三!C4' }],
    },
  ],
  skipped: [{ name: '没有公式', kind: 'not-applicable', says: '表中没有公式', sheets: [expense] }],
});
