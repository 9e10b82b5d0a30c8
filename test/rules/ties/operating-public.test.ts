import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/operating-public';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const operating = (total: string): SheetSnapshot => sheet('表十一 机关运行经费', grid`
  单位名称 | 合计 | 一般公共预算
  部门合计 | ${total} | ${total}
  某县公安局 | ${total} | ${total}`);
const BASIC = sheet('表六 基本支出分经济科目', grid`
  部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
  合计 | | 4811.52 | 3993.72 | 817.80
  办公费 | 办公经费 | 817.80 | | 817.80`);

testRule(rule, {
  ok: [{ name: '末位相差一个单位，各自四舍五入可以解释', sheets: [operating('817.79'), BASIC] }],
  bad: [
    {
      name: '只有金额一栏',
      sheets: [
        sheet('表十一 机关运行经费', grid`
          单位名称 | 金额
          部门合计 | 820.00
          某县公安局 | 820.00`),
        BASIC,
      ],
      findings: [{ code: 'more', at: '表十一!B2', difference: '2.20' }],
    },
    {
      name: '机关运行经费大于公用经费',
      sheets: [operating('827.80'), BASIC],
      findings: [{ code: 'more', at: '表十一!B2', difference: '10.00' }],
    },
    {
      name: '机关运行经费小于公用经费，可能有事业单位',
      sheets: [operating('774.16'), BASIC],
      findings: [{ code: 'less', at: '表十一!B2', level: 'warning', difference: '-43.64' }],
    },
  ],
  skipped: [{ name: '机关运行经费为空：事业单位没有', kind: 'not-applicable', sheets: [operating(''), BASIC] }],
});
