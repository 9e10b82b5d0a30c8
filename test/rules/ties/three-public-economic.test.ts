import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/three-public-economic';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const PUBLIC = sheet('“三公”经费支出表', grid`
  项目 | 合计
  “三公”经费小计 | 11.00
  因公出国（境）费 |
  公务接待费 | 2.00
  公务用车购置及运行费 | 9.00
  公务用车购置费 |
  公务用车运行维护费 | 9.00`);
const basic = (reception: string, running: string): SheetSnapshot => sheet('一般公共预算基本支出表', grid`
  科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
   | 合计 | 100.00 | | 100.00
  '302 | 商品和服务支出 | 100.00 | | 100.00
  '30217 | 公务接待费 | ${reception} | | ${reception}
  '30231 | 公务用车运行维护费 | ${running} | | ${running}`);

/** The items side by side, one line a unit. */
const beside = (rows: readonly string[]): SheetSnapshot => sheet('“三公”经费支出表', grid`
  单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | |
   | | | | 小计 | 公务用车购置费 | 公务用车运行维护费
  ${rows.join('\n')}`);

testRule(rule, {
  ok: [
    {
      name: '各项排成栏，与合计行比，不与第一个单位比',
      sheets: [basic('2.00', '9.00'), beside(['某市公安局本级 | 10.00 | | 1.00 | 9.00 | | 9.00', '某市公安局支队 | 1.00 | | 1.00 | | |', '合计 | 11.00 | | 2.00 | 9.00 | | 9.00'])],
    },
    { name: '用车由项目支出安排一部分；接待末位差一个单位可以解释', sheets: [basic('2.01', '4.00'), PUBLIC] },
  ],
  bad: [
    {
      name: '各项排成栏，只有一行',
      sheets: [basic('3.50', '9.00'), beside(['某市公安局 | 11.00 | | 2.00 | 9.00 | | 9.00'])],
      findings: [{ code: 'more', at: '一般公共预算基本支出表!C4', difference: '1.50' }],
    },
    {
      name: '各项排成栏，与合计行比',
      sheets: [basic('3.50', '9.00'), beside(['某市公安局本级 | 10.00 | | 1.00 | 9.00 | | 9.00', '某市公安局支队 | 1.00 | | 1.00 | | |', '合计 | 11.00 | | 2.00 | 9.00 | | 9.00'])],
      findings: [{ code: 'more', at: '一般公共预算基本支出表!C4', difference: '1.50' }],
    },
    {
      name: '基本支出里的接待费比“三公”经费还多',
      sheets: [basic('3.50', '9.00'), PUBLIC],
      findings: [{ code: 'more', at: '一般公共预算基本支出表!C4', difference: '1.50' }],
    },
  ],
  skipped: [
    {
      name: '各项排成栏，几个单位没有合计行',
      kind: 'not-applicable',
      sheets: [basic('3.50', '9.00'), beside(['某市公安局本级 | 10.00 | | 1.00 | 9.00 | | 9.00', '某市公安局支队 | 1.00 | | 1.00 | | |'])],
    },
  ],
});
