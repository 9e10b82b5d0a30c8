import { rule } from '../../../src/rules/totals/same-decimals';
import { grid, sheet } from '../../kit/grid';
import type { SheetOptions } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const expense = (rows: string, options: SheetOptions = {}) =>
  sheet(
    '表三 支出总表',
    grid`
    科目编码 | 科目名称 | 合计 | 基本支出
    ${rows}`,
    options,
  );

testRule(rule, {
  ok: [{ name: '两位以内的小数', sheets: [expense('| 合计 | 30.5 | 30.51')] }],
  bad: [
    {
      name: '三位小数',
      sheets: [expense('| 合计 | 30.50 | 30.512')],
      findings: [{ code: 'shown', at: '表三!D2' }],
    },
    {
      name: '小数藏在显示格式后面',
      sheets: [expense('| 合计 | 30.50 | 30.512', { formats: { 'C2:D2': '#,##0.00' } })],
      findings: [{ code: 'hidden', at: '表三!D2' }],
    },
  ],
});
