import type { SheetSnapshot } from '../../../src/model';
import { rule } from '../../../src/rules/ties/procurement-budget';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const procurement = (budget: string): SheetSnapshot => sheet('政府采购预算', grid`
  项目名称 | 预算资金 | 采购物品名称 | 计量单位 | 数量 | 单价 | 合计
  装备购置费 | ${budget} | 小型客车 | 辆 | 1 | 8.00 | 8.00
  运行维护费 | 30.00 | 运行维护服务 | 项 | 1 | 5.00 | 5.00`);
const targets = sheet('绩效目标', grid`
  2024年项目绩效目标表
  序号 | 项目名称 | 项目编码 | 预算数（万元） | 其中：财政资金 | 其他资金
  1 | 装备购置费 | A001 | 20.00 | 20.00 |
  2 | 运行维护费 | A002 | 30.00 | 30.00 |`);

/** The register with one project in two lines, and one whose figure stands under 年度资金总额. */
const twice = sheet('绩效目标', grid`
  2024年项目绩效目标表
  序号 | 项目名称 | 项目编码 | 预算数（万元） | 其中：财政资金 | 其他资金
  1 | 装备购置费 | A001 | 12.00 | 12.00 |
  2 | 装备购置费 | A002 | 20.00 | 20.00 |
  3 | | A003 | 99.00 | 99.00 |`);
const byYear = sheet('绩效目标', grid`
  2024年项目绩效目标表
  序号 | 项目名称 | 项目编码 | 年度资金总额（万元） | 其中：财政资金 | 其他资金
  1 | 装备购置费 | A001 | 20.00 | 20.00 |
  2 | 运行维护费 | A002 | 30.00 | 30.00 |`);
const withSubtotal = (budget: string): SheetSnapshot => sheet('政府采购预算', grid`
  项目名称 | 预算资金 | 采购物品名称 | 计量单位 | 数量 | 单价 | 合计
  合计 | ${budget} | | | | | 13.00
  装备购置费 | 20.00 | 小型客车 | 辆 | 1 | 8.00 | 8.00
  尚未立项的 | 5.00 | 运行维护服务 | 项 | 1 | 5.00 | 5.00`);

testRule(rule, {
  ok: [
    { name: '同名项目有两个预算数，与其中一个相同', sheets: [procurement('20.00'), twice] },
    { name: '合计行和绩效目标表没有的项目不核对', sheets: [withSubtotal('25.00'), targets] },
    { name: '绩效目标表写的是年度资金总额', sheets: [procurement('20.00'), byYear] },
    { name: '末位差一个单位，两处各自四舍五入', sheets: [procurement('20.01'), targets] },
    { name: '两处相同', sheets: [procurement('20.00'), targets] },
  ],
  bad: [
    {
      name: '同名项目有两个预算数，与哪一个都不同',
      sheets: [procurement('26.00'), twice],
      findings: [{ code: 'differs', at: '政府采购预算!B2', difference: '14.00' }],
    },
    {
      name: '与年度资金总额不同',
      sheets: [procurement('26.00'), byYear],
      findings: [{ code: 'differs', at: '政府采购预算!B2', difference: '6.00' }],
    },
    {
      name: '采购表的预算资金是调整前的数',
      sheets: [procurement('26.00'), targets],
      findings: [{ code: 'differs', at: '政府采购预算!B2', difference: '6.00' }],
    },
  ],
});
