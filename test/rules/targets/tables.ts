/** Registers, forms and project tables of performance targets, as small as the rules allow. */
import type { CellValue, SheetSnapshot } from '../../../src/model';
import { grid, sheet } from '../../kit/grid';

export interface RegisterLine {
  readonly name: string;
  readonly number?: number;
  readonly unit?: string;
  readonly term?: string;
  readonly attribute?: string;
  /** 实施期: total, 中央, 省级, 市县, 自筹, 其他. */
  readonly period?: readonly CellValue[];
  readonly year?: readonly CellValue[];
  readonly aims?: readonly [string, string];
}

/** The Shanxi register in 元; its first line stands in row 5. Amounts by default: 100 000, all 市县. */
export function register(...lines: readonly RegisterLine[]): SheetSnapshot {
  const head = grid`
    项目支出绩效目标表（汇总）
    部门（单位）：某市公安局 | | | | | | | | | | | | | | | | | | | 单位：元
    序号 | 项目名称 | 主管部门及代码 | 实施单位 | 项目属性 | 项目期 | 实施期资金总额(元) | 其中 | | | | | 年度资金总额(元) | 其中 | | | | | 总体目标 |
    | | | | | | | 中央财政资金 | 省级财政资金 | 市县(区)财政资金 | 单位自筹 | 其他资金 | | 中央财政资金 | 省级财政资金 | 市县(区)财政资金 | 单位自筹 | 其他资金 | 实施期目标 | 年度目标`;
  const money: readonly CellValue[] = [100_000, 0, 0, 100_000, 0, null];
  const rows = lines.map((line, index) => [
    line.number ?? index + 1,
    line.name,
    '001-某市公安局',
    line.unit ?? '某市公安局',
    line.attribute ?? '一次性项目（1年结束）',
    line.term ?? '1年',
    ...(line.period ?? money),
    ...(line.year ?? line.period ?? money),
    ...(line.aims ?? ['保障工作正常开展', '保障工作正常开展']),
  ]);
  return sheet('绩效目标', [...head, ...rows]);
}

/** 表十二 in 万元; its first row stands in row 4. */
export function projects(text: string): SheetSnapshot {
  return projectTable('表十二', '本年预算', text);
}

/** 表十三 in 万元; its first row stands in row 4. */
export function carryover(text: string): SheetSnapshot {
  return projectTable('表十三', '上年结转', text);
}

function projectTable(number: string, money: string, text: string): SheetSnapshot {
  return sheet(
    `${number} 项目支出(${money})`,
    grid`
    2024年项目支出预算表（${money}）
    部门名称：某市公安局 | | 单位：万元
    项目名称 | 合计 | 一般公共预算
    ${text}`,
  );
}

/** The Hebei register in 万元; its first line stands in row 5. Columns: 序号, 编码, 名称, 预算数, 财政, 其他, 用途, four shares, aim. */
export function plans(text: string): SheetSnapshot {
  return sheet(
    '绩效目标',
    grid`
    项目绩效目标表（汇总）
    某县公安局 | | | | | | | | | | | 单位：万元
    序号 | 项目编码 | 项目名称 | 预算数 | 其中：财政资金 | 其他资金 | 预算规模及资金用途 | 资金支出计划（%） | | | | 绩效目标1
    | | | | | | | 3月底 | 6月底 | 10月底 | 12月底 |
    ${text}`,
  );
}

/** A Hebei form in 万元: name E3, budget C5, grounds B6, the plan in B8 to E8, one indicator in row 10 (name C, value E). */
export function planForm({
  name = '办案经费',
  budget = '10.00',
  fiscal = budget,
  plan = '0.25 | 0.5 | 0.75 | 1',
  about = '历年开支',
  indicators = '产出指标 | 数量指标 | 投保数量 | 反映投保人数 | 206人',
}: {
  readonly name?: string;
  readonly budget?: string;
  readonly fiscal?: string;
  readonly plan?: string;
  readonly about?: string;
  readonly indicators?: string;
} = {}): SheetSnapshot {
  return sheet(
    '目标表1',
    grid`
    2、${name}绩效目标表
    | | | | | | 单位：万元
    项目编码 | '13102824P001X | | 项目名称 | ${name}
    实施单位 | 某县看守所
    预算规模及资金用途 | 预算数 | ${budget} | 其中：财政资金 | ${fiscal} | 其他资金 |
    立项依据 | ${about}
    资金支出计划（%） | 3月底 | 6月底 | 10月底 | 12月底
    | ${plan}
    一级指标 | 二级指标 | 三级指标 | 绩效指标描述 | 指标值
    ${indicators}`,
  );
}

export interface FormParts {
  readonly name?: string;
  readonly title?: string;
  /** 实施期 and 年度: total, 中央, 市县. */
  readonly period?: readonly [number, number, number];
  readonly year?: readonly [number, number, number];
  readonly about?: string;
  readonly indicators?: string;
  readonly term?: string;
}

/** A Shanxi form in 元: name C3, totals D6 and G6, 概况 C9, indicators from row 13 on (kind C, name D, value E; kind F, name G, value H). */
export function form(parts: FormParts = {}): SheetSnapshot {
  const [period, year] = [
    parts.period ?? [100_000, 0, 100_000],
    parts.year ?? parts.period ?? [100_000, 0, 100_000],
  ];
  return sheet(
    '目标表1',
    grid`
    ${parts.title ?? '某市项目支出绩效目标表'}
    (2024年度)
    项目名称 | | ${parts.name ?? '办案经费'}
    主管部门及代码 | | 001-某市公安局 | | 实施单位 | 某市公安局
    项目属性 | | 一次性项目(1年结束) | | 项目期 | ${parts.term ?? '1年'}
    项目资金(元) | | 实施期资金总额: | ${period[0]} | 年度资金总额: | | ${year[0]}
    | | 其中:中央财政资金 | ${period[1]} | 其中:中央财政资金 | | ${year[1]}
    | | 市县(区)财政资金 | ${period[2]} | 市县(区)财政资金 | | ${year[2]}
    项目概况 | | ${parts.about ?? '用于日常办案'}
    立项依据 | | 历年开支
    总体目标 | 保障办案 | | | | 保障办案
    绩效指标 | 一级指标 | 二级指标 | 三级指标 | 指标值 | 二级指标 | 三级指标 | 指标值
    ${parts.indicators ?? '| 产出指标 | 数量指标 | 办案次数 | ≥100次 | 数量指标 | 办案次数 | ≥100次'}`,
  );
}
