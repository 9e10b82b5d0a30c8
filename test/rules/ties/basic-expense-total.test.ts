import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/basic-expense-total';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const GENERAL = sheet('表五 一般公共预算支出', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 40.00 | 30.00 | 10.00
  '2040201 | 行政运行 | 40.00 | 30.00 | 10.00`);
const economic = (total: string): SheetSnapshot => sheet('表六 基本支出分经济科目', grid`
  部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
  合计 | | ${total} | |
  工资福利支出 | | | |
  基本工资 | 工资奖金津补贴 | 30.00 | 30.00 |`);

/** 人员经费 and 公用经费 stand for 基本支出, and no 合计 is printed. */
const parts = (personnel: string): SheetSnapshot => sheet('表五 一般公共预算支出', grid`
  科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出
  '204 | 公共安全支出 | 35.00 | ${personnel} | 5.00 | 10.00
  '210 | 卫生健康支出 | 5.00 | 4.00 | 1.00 |`);

testRule(rule, {
  ok: [
    { name: '末位相差一个单位，各自四舍五入可以解释', sheets: [GENERAL, economic('30.01')] },
    { name: '没有基本支出一栏、没有合计行：四个数相加，四舍五入能解释 0.02', sheets: [parts('20.00'), economic('30.02')] },
  ],
  bad: [
    {
      name: '人员经费、公用经费之和与基本支出表不符',
      sheets: [parts('21.00'), economic('30.00')],
      findings: [{ code: 'differs', at: '表六!C2', difference: '-1.00' }],
    },
    {
      name: '基本支出表改了，一般公共预算支出表没有改',
      sheets: [GENERAL, economic('32.50')],
      findings: [{ code: 'differs', at: '表六!C2', difference: '2.50' }],
    },
    { name: '基本支出表没有填', sheets: [GENERAL, economic('')], findings: [{ code: 'empty', at: '表六!C2', difference: '-30.00' }] },
  ],
});
