import { rule } from '../../../src/rules/ties/vehicles-procured';
import { grid, sheet } from '../../kit/grid';
import { testRule } from '../../kit/rules';

const threePublic = (purchase: string) =>
  sheet(
    '三公经费支出表',
    grid`
    单位预算财政拨款“三公”经费支出表
    项目 | 合计 | 一般公共预算
    公务用车购置及运维费 | 157.16 | 157.16
    公务用车购置费 | ${purchase} | ${purchase}
    公务用车运行维护费 | 124.30 | 124.30`,
  );
const procurement = (rows: string) =>
  sheet(
    '政府采购预算',
    grid`
    单位政府采购预算
    项目名称 | 预算资金 | 采购物品名称 | 政府采购目录序号 | 计量单位 | 数量 | 单价 | 采购金额 |
    | | | | | | | 合计 | 一般公共预算
    ${rows}`,
  );

testRule(rule, {
  ok: [
    {
      name: '两批车辆之和差 0.01；车辆维修不算',
      sheets: [
        threePublic('32.86'),
        procurement(`装备费 | 45.90 | 小型客车 | A02030503 | 辆 | 1 | 19.82 | 19.82 | 19.82
          装备费（二） | 81.60 | 小型客车 | A02030503 | 辆 | 1 | 13.03 | 13.03 | 13.03
          货架 | 9.00 | 车辆 | C020399 | 项 | 1 | 9.00 | 9.00 | 9.00
          运行费 | 30.00 | 车辆维修和保养服务 | C23120301 | 次 | 1 | 30.00 | 30.00 | 30.00`),
      ],
    },
    {
      name: '都没有车辆',
      sheets: [
        threePublic(''),
        procurement('办公费 | 5.00 | 台式计算机 | A02010105 | 台 | 1 | 5.00 | 5.00 | 5.00'),
      ],
    },
  ],
  bad: [
    {
      name: '编码和名称中间有空格也认得出',
      sheets: [
        threePublic('30.00'),
        procurement('装备费 | 45.90 | 专用装备 | A02 030 503 | 辆 | 1 | 19.82 | 19.82 | 19.82\n          装备费 | 9.00 | 小 轿 车 | | 辆 | 1 | 9.00 | 9.00 | 9.00'),
      ],
      findings: [{ code: 'differs', at: '三公经费支出表!B4', difference: '1.18' }],
    },
    {
      name: '没有安排购置费，采购表有车辆',
      sheets: [threePublic(''), procurement('装备费 | 45.90 | 越野车 | | 辆 | 1 | 19.82 | 19.82 | 19.82')],
      findings: [{ code: 'differs', at: '三公经费支出表!B4', difference: '-19.82' }],
    },
    {
      name: '合计行的名称里有车辆，不重复相加',
      sheets: [
        threePublic('20.00'),
        procurement('合计 | | 越野车 | | 辆 | 1 | 19.82 | 19.82 | 19.82\n          装备费 | 45.90 | 越野车 | | 辆 | 1 | 19.82 | 19.82 | 19.82'),
      ],
      findings: [{ code: 'differs', at: '三公经费支出表!B4', difference: '0.18' }],
    },
    {
      name: '采购的车比预算多',
      sheets: [
        threePublic('19.82'),
        procurement('装备费 | 45.90 | 越野车 | | 辆 | 2 | 19.82 | 39.64 | 39.64'),
      ],
      findings: [{ code: 'differs', at: '三公经费支出表!B4', difference: '-19.82' }],
    },
    {
      name: '有购置费，采购表没有车辆',
      sheets: [
        threePublic('19.82'),
        procurement('办公费 | 5.00 | 台式计算机 | A02010105 | 台 | 1 | 5.00 | 5.00 | 5.00'),
      ],
      findings: [{ code: 'none', at: '三公经费支出表!B4' }],
    },
  ],
  skipped: [{ name: '没有政府采购表', kind: 'missing-table', sheets: [threePublic('19.82')] }],
});
