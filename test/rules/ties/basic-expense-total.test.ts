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

testRule(rule, {
  ok: [{ name: '末位相差一个单位，各自四舍五入可以解释', sheets: [GENERAL, economic('30.01')] }],
  bad: [
    {
      name: '基本支出表改了，一般公共预算支出表没有改',
      sheets: [GENERAL, economic('32.50')],
      findings: [{ code: 'differs', at: '表六!C2', difference: '2.50' }],
    },
    { name: '基本支出表没有填', sheets: [GENERAL, economic('')], findings: [{ code: 'empty', at: '表六!C2', difference: '-30.00' }] },
  ],
});
