import { rule } from '../../../src/rules/publication/masked-names';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';
import { lines } from './texts';

const register = (name: string, amount: string) =>
  sheet(
    '绩效目标',
    grid`
    项目绩效目标表（汇总）
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 绩效目标1
    1 | '13102824P001 | ${name} | ${amount} | ${amount} | | 保障`,
  );
const procurement = sheet(
  '政府采购预算',
  grid`
  单位政府采购预算
  项目名称 | 预算资金 | 采购物品名称 | 数量 | 单价 | 合计
  智慧防控运维费（智慧护城河） | 60.00 | 运维服务 | 1 | 29.00 | 29.00`,
);

testRule(rule, {
  ok: [
    { name: '遮盖的名称对得上，金额不同', sheets: [register('智慧防控运维费**', '35.00'), procurement] },
    {
      name: '有两种说法对得上，看不出遮的是哪一个',
      sheets: [lines('娱乐场所和**行业', '娱乐场所和特种行业', '娱乐场所和旅馆行业')],
    },
  ],
  bad: [
    {
      name: '同一项目在采购表里没有遮',
      sheets: [register('智慧防控运维费**', '60.00'), procurement],
      findings: [{ code: 'name', at: '政府采购预算!A3' }],
    },
    {
      name: '同一句话别处没有遮，提示核对',
      sheets: [lines('娱乐场所和**行业', '全县娱乐场所和特种行业管控')],
      findings: [{ code: 'words', at: '备注!A2', level: 'note' }],
    },
  ],
  skipped: [{ name: '没有遮盖的字', kind: 'not-applicable', sheets: [procurement] }],
});
