import type { TargetForm } from '../../src/model';
import { bookOf, grid, sheet } from '../kit/grid';

function formOf(cells: ReturnType<typeof grid>): TargetForm {
  const [form] = bookOf([sheet('目标表1', cells)]).forms;
  if (!form) throw new Error('no form');
  return form;
}

const shanxi = formOf(grid`
  某市项目支出绩效目标申报表
  (2024年度)
  项目名称 | | 办案经费
  主管部门及代码 | | 001-某市公安局 | | 实施单位 | 某市公安局
  项目资金(元) | | 实施期资金总额: | 670000 | 年度资金总额: | | 500000
  | | 其中:中央财政资金 | 0 | 其中:中央财政资金 | | 20000
  | | 市县(区)财政资金 | 670000 | 市县(区)财政资金 | | 480000
  | | 其他资金 | | 其他资金
  绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
  | 产出指标 | 数量指标 | 奖励人数 | ≥239人 | 数量指标 | 奖励人数 | ≥239人
  | | | 嘉奖人数 | 60人 | | 嘉奖人数 | 60人
  | 成本指标 | 奖励金额 | 49.2万元 | 成本指标 | 奖励金额 | 49.2万元`);

test('figures of the two blocks are told apart by their side', () => {
  const fen = Object.fromEntries(
    Object.entries(shanxi.amounts).map(([concept, amount]) => [concept, amount?.fen]),
  );
  expect(fen).toEqual({
    periodTotal: 67_000_000,
    yearTotal: 50_000_000,
    periodCentral: 0,
    yearCentral: 2_000_000,
    periodLocal: 67_000_000,
    yearLocal: 48_000_000,
  });
  expect(shanxi.amounts.yearTotal).toMatchObject({ row: 4, column: 6 });
});

test('indicators carry their kind down; a line moved by one column is left out', () => {
  const lines = shanxi.indicators.map(({ block, kind, name, value }) => [block, kind, name, value].join(' '));
  expect(lines.slice(0, 4)).toEqual([
    'period 数量指标 奖励人数 ≥239人',
    'year 数量指标 奖励人数 ≥239人',
    'period 数量指标 嘉奖人数 60人',
    'year 数量指标 嘉奖人数 60人',
  ]);
  expect(lines.filter((line) => line.startsWith('period'))).toHaveLength(2);
});

test('a form in one block: budget, plan below its months, descriptions', () => {
  const hebei = formOf(grid`
    2、从优待警经费绩效目标表
    | | | | | | 单位：万元
    项目编码 | '13102824P001X | | 项目名称 | 从优待警经费
    预算规模及资金用途 | 预算数 | 8.24 | 其中：财政资金 | 8.20 | 其他资金 | 0.04
    资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底
    | | 0.5 | 1 | 1
    一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值 | 指标值确定依据
    产出指标 | 数量指标 | 投保数量 | 反映投保人数 | 206人 | 文件`);
  expect(hebei.amounts).toEqual({
    projectBudget: { fen: 8_240_000, row: 3, column: 2 },
    fiscalFunds: { fen: 8_200_000, row: 3, column: 4 },
    otherFunds: { fen: 40_000, row: 3, column: 6 },
    planQ2: { fen: 500_000, row: 5, column: 2 },
    planQ3: { fen: 1_000_000, row: 5, column: 3 },
    planQ4: { fen: 1_000_000, row: 5, column: 4 },
  });
  expect(hebei.indicators).toEqual([
    {
      block: 'whole',
      kind: '数量指标',
      name: '投保数量',
      value: '206人',
      description: '反映投保人数',
      row: 7,
      column: 2,
      valueColumn: 4,
      descriptionColumn: 3,
    },
  ]);
});

test('a form that names no unit and has no total before its sources', () => {
  const form = formOf(grid`
    2024年项目支出绩效目标申报表
    项目名称 | 河道整治 | 实施单位 | 某县水利局
    中央财政资金 | 10 | 其他资金 | 2
    预算数 | 12 | |
    一级指标 | 三级指标 | 指标值 | 备注
    产出指标 | 清淤长度 | 12公里 |
    一级指标 | 二级指标 | 三级指标 | 备注
    产出指标 | 数量指标 | 清淤长度 | 12公里
    一级指标 | 二级指标 | 三级指标 | 指标值
    产出指标 | | 清淤长度 | 12公里`);
  // In 元, as forms without a unit are; 中央财政资金 could be the project's or the year's, so it is neither.
  expect([form.unit, form.amounts]).toEqual([
    '元',
    { otherFunds: { fen: 200, row: 2, column: 3 }, projectBudget: { fen: 1_200, row: 3, column: 1 } },
  ]);
  expect(form.fields.find((field) => field.label === '预算数')?.fen).toBe(1_200);
  // Only under a heading of its own with 二级指标 and 指标值 is a line read; it names no kind.
  expect(form.indicators.map(({ kind, name, value, row }) => [kind, name, value, row])).toEqual([['', '清淤长度', '12公里', 9]]);
});

test('a form on a sheet that is called so, without a title', () => {
  const [form] = bookOf([
    sheet('绩效目标', grid`
      项目名称 | 河道整治 | 实施单位 | 某县水利局
      年度资金总额（万元） | 12 | 预算数 | 12`),
  ]).forms;
  expect([form?.title, form?.projectName, form?.area.top]).toEqual(['', '河道整治', 0]);
});
