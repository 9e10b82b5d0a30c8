/** Mistakes planted in the sample: one of each kind that really happens, none of which hides another. */
import type { CellValue } from '../model';

export interface PlantedMistake {
  readonly sheet: string;
  /** The cell; an area (`A18:E18`) when the whole row was taken out. */
  readonly cell: string;
  readonly was: CellValue;
  /** Null when cleared or taken out. */
  readonly is: CellValue;
  /** What was done and how it happens, in Chinese. */
  readonly why: string;
}

export const PLANTED: readonly PlantedMistake[] = [
  {
    sheet: '表三 支出总表',
    cell: 'C9',
    was: 3527.03,
    is: 3572.03,
    why: '抄录时两位数字颠倒：一般行政管理事务的合计 3,527.03 写成 3,572.03。',
  },
  {
    sheet: '表二 收入总表',
    cell: 'I8',
    was: 35.82,
    is: null,
    why: '误删：行政运行的上年结转 35.82 被清空。',
  },
  {
    sheet: '表二 收入总表',
    cell: 'B20',
    was: '事业单位医疗',
    is: '公务员医疗补助',
    why: '科目名称与编码不符：2101102 是“事业单位医疗”，写成了下一个科目 2101103 的名称。',
  },
  {
    sheet: '表六 基本支出分经济科目',
    cell: 'E26',
    was: 92,
    is: 920,
    why: '小数点错一位：电费的公用经费 92.00 写成 920.00。',
  },
  {
    sheet: '表十三 项目支出(上年结转)',
    cell: 'C14',
    was: 19,
    is: -19,
    why: '多了负号：集中装备资金的一般公共预算 19.00 写成 −19.00。',
  },
  {
    sheet: '表五 一般公共预算支出',
    cell: 'A18:E18',
    was: '21011',
    is: null,
    why: '漏了一行：有 2101101、2101102 两个项级科目，却缺上级“21011 行政事业单位医疗”一行（整行删去）。',
  },
  {
    sheet: '表十 三公经费',
    cell: 'B10',
    was: 150.1,
    is: 151.1,
    why: '合计没有随分项更新：“三公”经费合计应为 150.10，写成 151.10。',
  },
  {
    sheet: '表十一 机关运行经费',
    cell: 'B5',
    was: 817.8,
    is: 827.8,
    why: '一位数字写错：部门合计 817.80 写成 827.80，与各单位之和、表六公用经费都不符。',
  },
];
