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

const twoGroups = sheet(
  '表三 支出总表',
  grid`
  科目编码 | 科目名称 | 合计
  | 合计 | 60.00
  '204 | 公共安全支出 | 60.00
  '20402 | 公安 | 30.00
  '2040201 | 行政运行 | 20.00
  '2040202 | 一般行政管理事务 | 10.00
  '20406 | 司法 | 30.00
  '2040601 | 行政运行 | 30.00`,
);
const emptyGroup = sheet(
  '表三 支出总表',
  grid`
  科目编码 | 科目名称 | 合计
  | 合计 | 30.00
  '204 | 公共安全支出 | 30.00
  '20402 | 公安 |
  '2040201 | 行政运行 |
  '20406 | 司法 | 30.00`,
);
const withEmptyClass = sheet(
  '表三 支出总表',
  grid`
  科目编码 | 科目名称 | 合计
  | 合计 | 30.00
  '204 | 公共安全支出 | 30.00
  '20402 | 公安 | 30.00
  '2040201 | 行政运行 | 20.00
  '2040202 | 一般行政管理事务 | 10.00
  '205 | 教育支出 |`,
);

testRule(rule, {
  ok: [
    { name: '范围包括全部有数的行，末行空白', sheets: [withFormulas(expense, { C4: '=SUM(C5:C7)' })] },
    {
      name: '两个类都没有进公式：是别的行的和，不是这里管的',
      sheets: [
        withFormulas(
          sheet('表三 支出总表', grid`
            科目编码 | 科目名称 | 合计
            | 合计 | 30.00
            '204 | 公共安全支出 | 20.00
            '20402 | 公安 | 20.00
            '2040201 | 行政运行 | 12.00
            '2040202 | 一般行政管理事务 | 8.00
            '205 | 教育支出 | 10.00
            '20508 | 进修及培训 | 10.00
            '2050803 | 培训支出 | 6.00
            '2050899 | 其他进修及培训 | 4.00`),
          { C2: '=SUM(C5,C9)', C7: '=SUM(C8)' },
        ),
      ],
    },
    { name: '没有金额的款，公式加的是别的行', sheets: [withFormulas(emptyGroup, { C4: '=SUM(C6)', C2: '=SUM(C3)' })] },
    { name: '只有一个类、一个款，按最末一级一个不漏', sheets: [withFormulas(expense, { C2: '=SUM(C5,C6,C7)' })] },
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
      name: '合计按最末一级相加，只有一个类、一个款，中间漏了一个项',
      sheets: [withFormulas(expense, { C2: '=SUM(C5,C7)' })],
      findings: [{ code: 'misses', at: '表三!C2', says: '表三“合计”合计的公式 =SUM(C5,C7) 没有包括“一般行政管理事务”（C6）' }],
    },
    {
      name: '合计按最末一级相加，漏了两个款中一个款的一个项：说漏的这一行，不说款',
      sheets: [withFormulas(twoGroups, { C2: '=SUM(C5,C8)' })],
      findings: [{ code: 'misses', at: '表三!C2', says: '表三“合计”合计的公式 =SUM(C5,C8) 没有包括“一般行政管理事务”（C6）' }],
    },
    {
      name: '合计漏了整整一个款',
      sheets: [withFormulas(twoGroups, { C2: '=SUM(C5:C6)' })],
      findings: [{ code: 'misses', at: '表三!C2', says: '表三“合计”合计的公式 =SUM(C5:C6) 没有包括“司法”（C7）' }],
    },
    {
      name: '旁边的类没有金额，也算只有一个',
      sheets: [withFormulas(withEmptyClass, { C2: '=SUM(C5)' })],
      findings: [{ code: 'misses', at: '表三!C2', says: '表三“合计”合计的公式 =SUM(C5) 没有包括“一般行政管理事务”（C6）' }],
    },
    {
      name: '没有金额的一类在公式里，有金额的一类不在',
      sheets: [withFormulas(withEmptyClass, { C2: '=SUM(C7)' })],
      findings: [{ code: 'misses', at: '表三!C2', says: '表三“合计”合计的公式 =SUM(C7) 没有包括“公共安全支出”（C3）' }],
    },
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
