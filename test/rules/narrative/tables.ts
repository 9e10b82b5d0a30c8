/** A small budget as workbook sheets, and its narrative as a sheet, for the examples of the rules. */
import type { SheetSnapshot } from '../../../src/model';
import { grid, sheet } from '../../kit/grid';

export const SUMMARY = sheet('表一 收支总表', grid`
  2024年部门收支总表
  部门名称：清河县公安局 | | | | | 单位：万元
  收入 | | 支出
  项目 | 2024年 | 项目 | 合计 | 当年预算安排 | 上年结转安排
  一、一般公共预算 | 900.00 | 一、公共安全支出 | 800.00 | 700.00 | 100.00
  二、政府性基金预算 | | 二、住房保障支出 | 300.00 | 300.00 |
  三、国有资本经营预算 | | | | |
  四、财政专户管理资金 | | | | |
  五、单位资金 | 100.00 | | | |
  本年收入合计 | 1000.00 | 本年支出合计 | 1100.00 | 1000.00 | 100.00
  上年结转 | 100.00 | 年终结转 | | |
  收入总计 | 1100.00 | 支出总计 | 1100.00 | 1000.00 | 100.00`);

export const EXPENSE = sheet('表三 支出总表', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 1100.00 | 600.00 | 500.00`);

export const GENERAL = sheet('表五 一般公共预算支出', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 900.00 | 600.00 | 300.00
  '204 | 公共安全支出 | 600.00 | 300.00 | 300.00
  '221 | 住房保障支出 | 300.00 | 300.00 |`);

export const BASIC = sheet('表六 基本支出分经济科目', grid`
  部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
  合计 | | 600.00 | 500.00 | 100.00
  工资福利支出 | | | |
  基本工资 | 工资奖金津补贴 | 400.00 | 400.00 |
  住房公积金 | 住房公积金 | 100.00 | 100.00 |
  商品和服务支出 | | | |
  办公费 | 办公经费 | 60.00 | | 60.00
  维修(护)费 | 办公经费 | 40.00 | | 40.00`);

export const PUBLIC = sheet('表十 三公经费', grid`
  项目 | 合计 | 一般公共预算
  因公出国（境）费 | |
  公务接待费 | 5.00 | 5.00
  公务用车购置及运行费 | 25.00 | 25.00
  ①公务用车购置费 | 10.00 | 10.00
  ②公务用车运行维护费 | 15.00 | 15.00
  合计 | 30.00 | 30.00`);

export const OPERATING = sheet('表十一 机关运行经费', grid`
  单位名称 | 合计 | 一般公共预算
  部门合计 | 100.00 | 100.00
  清河县公安局 | 80.00 | 80.00
  清河县公安局交通管理大队 | 20.00 | 20.00`);

export const PROJECTS = sheet('表十二 项目支出(本年预算)', grid`
  项目名称 | 合计 | 一般公共预算
  合计 | 300.00 | 300.00
  办案业务费 | 200.00 | 200.00
  服装购置费 | 100.00 | 100.00`);

/** Sections by what they are about. */
const HEADINGS = {
  overall: '一、部门预算收支数据变动情况及原因',
  income: '二、收入预算情况说明',
  expense: '三、支出预算情况说明',
  fiscal: '四、财政拨款收支情况说明',
  general: '五、一般公共预算支出情况说明',
  basic: '六、一般公共预算基本支出情况说明',
  public: '七、“三公”经费增减变动原因说明',
  operating: '八、机关运行经费增减变动原因说明',
  procurement: '九、政府采购情况',
  performance: '十、绩效管理情况',
  assets: '十一、国有资产占有使用情况',
} as const;

/**
 * A narrative with these sentences: each line has its heading in A and its text in B, the first on row 2. Sections without
 * figures follow, as every narrative has them.
 */
export function narrative(sentences: Readonly<Partial<Record<keyof typeof HEADINGS, string | readonly string[]>>>, title = '2024年度部门预算情况说明'): SheetSnapshot {
  const rows: string[][] = [[title]];
  for (const [section, texts] of Object.entries(sentences)) {
    const heading = HEADINGS[section as keyof typeof HEADINGS];
    [texts].flat().forEach((text, index) => rows.push([index === 0 ? heading : '', text]));
  }
  rows.push(['十二、其他情况说明', '没有其他需要说明的情况，以上内容由本部门负责解释，欢迎监督。'], ['十三、名词解释', '略'], ['十四、其他事项', '无']);
  return sheet('情况说明', rows.map((row) => row.map((cell) => (cell === '' ? null : cell))));
}
