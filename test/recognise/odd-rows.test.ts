/** Rows as people write them: names without codes, codes without names, totals twice or not at all. */
import type { CellValue, Panel, TableId } from '../../src/model';
import { bookOf, grid, sheet } from '../kit/grid';

function panelsOf(id: TableId, rows: readonly (readonly CellValue[])[]): readonly Panel[] {
  const book = bookOf([sheet('Sheet1', rows)]);
  const table = book.tables.find((each) => each.id === id);
  if (!table) throw new Error(`no ${id}: ${JSON.stringify(book.unrecognised)}`);
  return table.panels;
}

/** Kind, level, code, name, and the name of the row it is summed into. */
const shown = (panel: Panel | undefined): string[] =>
  (panel?.rows ?? []).map(({ kind, level, code, name, parent }) => {
    const above = parent === null ? '' : ` < ${panel?.rows[parent]?.name ?? '?'}`;
    return `${kind} ${level} ${code ?? '-'} ${name}${above}`;
  });

describe('economic accounts known by name alone', () => {
  test('a 类 has no government account beside it; one that nobody knows closes the 类 above it', () => {
    const [basic] = panelsOf('basic-expense', grid`
      2024年一般公共预算基本支出表
      部门预算支出经济分类科目 | 政府预算支出经济分类科目 | 合计 | 人员经费 | 公用经费
      合计 | | 24.00 | 16.00 | 8.00
      资本性支出（基本建设） | | 5.00 | | 5.00
      办公设备购置 | 设备购置 | 5.00 | | 5.00
      自定类别支出 | | 3.00 | | 3.00
      办公设备购置 | 设备购置 | 3.00 | | 3.00
      自定项目支出 | 其他支出 | 1.00 | | 1.00`);
    expect(shown(basic)).toEqual([
      'total 0 - 合计',
      'code 1 309 资本性支出（基本建设） < 合计',
      'code 2 30902 办公设备购置 < 资本性支出（基本建设）',
      'code 1 - 自定类别支出 < 合计',
      'code 2 31002 办公设备购置 < 自定类别支出',
      'code 2 - 自定项目支出 < 自定类别支出',
    ]);
  });

  test('the list knows better than the column beside it: 基本工资 is no 类, 工资福利支出 no 款', () => {
    const [basic] = panelsOf('basic-expense', grid`
      2024年一般公共预算基本支出表
      部门预算支出经济分类科目 | 政府预算支出经济分类科目 | 合计 | 人员经费 | 公用经费
      工资福利支出 | 机关工资福利支出 | 16.00 | 16.00 |
      基本工资 | | 16.00 | 16.00 |`);
    expect(shown(basic)).toEqual(['code 1 301 工资福利支出', 'code 2 30101 基本工资 < 工资福利支出']);
  });
});

describe('codes', () => {
  test('a 款 above the first 类 has no code that could be told', () => {
    const [expense] = panelsOf('expense', grid`
      2024年部门支出总表
      类 | 款 | 项 | 科目名称 | 合计 | 基本支出 | 项目支出
       | '02 | | 公安 | 5.00 | 5.00 |
      '204 | | | 公共安全支出 | 5.00 | 5.00 |
       | '02 | | 公安 | 5.00 | 5.00 |`);
    expect(shown(expense)).toEqual(['detail 1 - 公安', 'code 1 204 公共安全支出', 'code 2 20402 公安 < 公共安全支出']);
  });

  test('without a column for names the code stands for the name', () => {
    const [expense] = panelsOf('expense', grid`
      2024年部门支出总表
      科目编码 | 合计 | 基本支出 | 项目支出
      合计 | 5.00 | 5.00 |
      '204 | 5.00 | 5.00 |`);
    expect(shown(expense)).toEqual(['total 0 - 合计', 'code 1 204  < 合计']);
  });

  test('without codes and names the first words of a row name it', () => {
    const [expense] = panelsOf('expense', grid`
      2024年部门支出总表
      主管部门 | 合计 | 基本支出 | 项目支出
      合计 | 9.00 | 9.00 |
      某县水利局 | 5.00 | 5.00 |
      某县农业农村局 | 4.00 | 4.00 |`);
    expect(shown(expense)).toEqual(['total 0 - 合计', 'organisation 2 - 某县水利局 < 合计', 'organisation 2 - 某县农业农村局 < 合计']);
  });
});

describe('two halves', () => {
  test('a figure without a name is a blank line, 合计 on both sides is both totals', () => {
    const halves = panelsOf('state-capital', grid`
      2024年国有资本经营预算收支表
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      利润收入 | 5.00 | 解决历史遗留问题支出 | 5.00
       | 1.00 | 其他支出 | 1.00
      合计 | 6.00 | 总计 | 6.00`);
    expect(halves.map(({ side, totalRow }) => [side, totalRow?.name])).toEqual([['income', '合计'], ['expense', '总计']]);
    expect(halves[0]?.rows.map((row) => row.kind)).toEqual(['detail', 'blank', 'total']);
  });

  test('合计 on the left alone is the total of both', () => {
    const halves = panelsOf('state-capital', grid`
      2024年国有资本经营预算收支表
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      利润收入 | 6.00 | 其他支出 | 6.00
      合计 | 6.00 | | 6.00`);
    expect(halves.map(({ totalRow }) => totalRow?.sheetRow)).toEqual([4, 4]);
  });

  test('a figure of income, spending or 三公 without a name is blank', () => {
    const summary = panelsOf('summary', grid`
      2024年部门收支总表
      收入 | | 支出 |
      项目 | 预算数 | 项目 | 预算数
      一、一般公共预算拨款收入 | 6.00 | | 1.00
       | 1.00 | 一、公共安全支出 | 6.00`);
    expect(summary.map((panel) => panel.rows.map((row) => row.kind))).toEqual([['item', 'blank'], ['blank', 'item']]);
    const [items] = panelsOf('three-public', grid`
      2024年“三公”经费支出表
      项目 | 预算数 | 一般公共预算
      公务接待费 | 2.00 | 2.00
       | 1.00 | 1.00`);
    expect(items?.rows.map((row) => row.kind)).toEqual(['item', 'blank']);
  });

  test('spending by two kinds of names nobody knows: the first half is the expense half', () => {
    const sides = panelsOf('summary', grid`
      2024年部门收支总表
      收入 | | 支出 | | 支出 |
      项目 | 预算数 | 项目 | 预算数 | 项目（按用途） | 预算数
      一、一般公共预算拨款收入 | 6.00 | 甲类开支 | 6.00 | 子类开支 | 6.00`);
    expect(sides.map((panel) => panel.side)).toEqual(['income', 'expense', 'whole']);
  });
});

describe('numbered lines', () => {
  const incomeOf = (lines: readonly string[]): string[] => {
    const rows = lines.map((line) => line.split('|').map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)));
    const [income] = panelsOf('summary', [
      ...grid`
        2024年部门收支总表
        收入 | | 支出 |
        项目 | 预算数 | 项目 | 预算数`,
      ...rows,
    ]);
    return shown(income);
  };

  test('a heading without a figure is passed over, its parts stand for themselves', () => {
    expect(incomeOf(['一、财政资金||一、公共安全支出|6', '（一）一般公共预算|5', '（二）政府性基金|1'])).toEqual([
      'item 1 - 一、财政资金',
      'item 1 - （一）一般公共预算',
      'item 1 - （二）政府性基金',
    ]);
  });

  test('blank lines between the parts change nothing', () => {
    expect(incomeOf(['一、财政资金|6|一、公共安全支出|6', '（一）一般公共预算|5', '|1', '（二）政府性基金|1']).at(-1)).toBe(
      'item 2 - （二）政府性基金 < 一、财政资金',
    );
  });

  test('what is no number begins anew and is a part of nothing', () => {
    expect(incomeOf(['一、财政资金|6|一、公共安全支出|6', '（一）一般公共预算|5', '（一一）政府性基金|1', '1、其他|1'])).toEqual([
      'item 1 - 一、财政资金',
      'item 2 - （一）一般公共预算 < 一、财政资金',
      'item 1 - （一一）政府性基金',
      'item 2 - 1、其他 < （一一）政府性基金',
    ]);
  });
});

describe('organisations', () => {
  test('bodies without a total above them', () => {
    const [operating] = panelsOf('operating', grid`
      2024年机关运行经费预算表
      单位名称 | 合计 | 一般公共预算
      某县水利局 | 5.00 | 5.00
      某县河道管理所 | 4.00 | 4.00`);
    expect(shown(operating)).toEqual(['organisation 2 - 某县水利局', 'organisation 2 - 某县河道管理所']);
  });

  test('bodies under a heading that names authorities', () => {
    const [operating] = panelsOf('operating', grid`
      2024年机关运行经费预算表
      主管部门 | 合计 | 一般公共预算
      合计 | 5.00 | 5.00
      某县水利局 | 5.00 | 5.00`);
    expect(shown(operating)).toEqual(['total 0 - 合计', 'organisation 2 - 某县水利局 < 合计']);
  });

  test('purchases without a total, before and under their body', () => {
    const [bought] = panelsOf('procurement', grid`
      2024年政府采购预算表
      采购项目名称 | 数量 | 单价 | 金额
      台式计算机 | 10 | 0.50 | 5.00
      某县水利局小计 | | | 0.40
      打印机 | 2 | 0.20 | 0.40`);
    expect(shown(bought)).toEqual(['detail 3 - 台式计算机', 'organisation 1 - 某县水利局', 'detail 3 - 打印机 < 某县水利局']);
  });

  test('of bodies without a figure none is the department', () => {
    const [expense] = panelsOf('expense', grid`
      2024年部门支出总表
      单位名称 | 合计 | 基本支出 | 项目支出
      某县水利局 | 5.00 | 5.00 |
      某县河道管理所 | | |
      某县水库管理所 | 0 | 0 |`);
    expect(shown(expense)).toEqual(['organisation 2 - 某县水利局', 'organisation 2 - 某县河道管理所', 'organisation 2 - 某县水库管理所']);
  });

  const accounts = (of: readonly [number, number, number]): string[] => {
    const [first, second, third] = of;
    const [expense] = panelsOf('expense', grid`
      2024年部门支出总表
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
       | 合计 | 100.00 | 100.00 |
       | 某县水利局 | ${first} | ${first} |
      '213 | 农林水支出 | ${first} | ${first} |
       | 某县河道管理所 | ${second} | ${second} |
      '213 | 农林水支出 | ${second} | ${second} |
       | 某县水库管理所 | ${third} | ${third} |
      '213 | 农林水支出 | ${third} | ${third} |`);
    return shown(expense).filter((row) => row.startsWith('organisation'));
  };

  test('a department over its accounts is the one whose units add up to it', () => {
    expect(accounts([100, 60, 40])).toEqual([
      'organisation 1 - 某县水利局 < 合计',
      'organisation 2 - 某县河道管理所 < 某县水利局',
      'organisation 2 - 某县水库管理所 < 某县水利局',
    ]);
  });

  test('bodies that do not are units side by side', () => {
    expect(accounts([40, 35, 25])).toEqual([
      'organisation 2 - 某县水利局 < 合计',
      'organisation 2 - 某县河道管理所 < 合计',
      'organisation 2 - 某县水库管理所 < 合计',
    ]);
  });

  test('an account above the first body belongs to no unit', () => {
    const [expense] = panelsOf('expense', grid`
      2024年部门支出总表
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
      '204 | 公共安全支出 | 10.00 | 10.00 |
       | 某县水利局 | 90.00 | 90.00 |
       | 某县河道管理所 | 40.00 | 40.00 |
      '213 | 农林水支出 | 40.00 | 40.00 |`);
    expect(shown(expense)).toEqual([
      'code 1 204 公共安全支出',
      'organisation 2 - 某县水利局',
      'organisation 2 - 某县河道管理所',
      'code 1 213 农林水支出 < 某县河道管理所',
    ]);
  });
});

describe('units and projects in one column', () => {
  const projects = (rows: readonly (readonly CellValue[])[]): string[] =>
    shown(panelsOf('project-current', [...grid`
      2024年项目支出预算表
      单位(项目)名称 | 合计 | 一般公共预算`, ...rows])[0]);

  test('a body whose projects do not add up is one where the total then holds', () => {
    // 30 = 10 + 20: the project below the centre is too small, which is a matter for a rule.
    expect(projects(grid`
      合计 | 30.00 | 30.00
      信息系统维护 | 10.00 | 10.00
      某县防汛中心 | 20.00 | 20.00
      防汛物资 | 12.00 | 12.00`)).toEqual([
      'total 0 - 合计',
      'project 3 - 信息系统维护 < 合计',
      'organisation 2 - 某县防汛中心 < 合计',
      'project 3 - 防汛物资 < 某县防汛中心',
    ]);
  });

  test('also below another that adds up, and a project called like a body stays one', () => {
    // 50 = 20 + 30; with the third name as a body too it would be 55.
    expect(projects(grid`
      合计 | 50.00 | 50.00
      某县防汛中心 | 20.00 | 20.00
      防汛物资 | 20.00 | 20.00
      某县河道管理所 | 30.00 | 30.00
      河道整治 | 12.00 | 12.00
      维修办公室 | 5.00 | 5.00`)).toEqual([
      'total 0 - 合计',
      'organisation 2 - 某县防汛中心 < 合计',
      'project 3 - 防汛物资 < 某县防汛中心',
      'organisation 2 - 某县河道管理所 < 合计',
      'project 3 - 河道整治 < 某县河道管理所',
      'project 3 - 维修办公室 < 某县河道管理所',
    ]);
  });

  test('a department over its units, without a total', () => {
    const sheets = [
      sheet('Sheet1', [['2024年项目支出预算表'], ['部门名称：某县水利局'], ...grid`
        单位(项目)名称 | 合计 | 一般公共预算
        某县水利局 | 50.00 | 50.00
        某县防汛中心 | 50.00 | 50.00
        防汛物资 | 50.00 | 50.00`]),
    ];
    // The table's own heading names the body of the first row.
    expect(shown(bookOf(sheets).tables[0]?.panels[0])).toEqual([
      'organisation 1 - 某县水利局',
      'organisation 2 - 某县防汛中心 < 某县水利局',
      'project 3 - 防汛物资 < 某县防汛中心',
    ]);
  });

  test('units side by side, without a total', () => {
    expect(projects(grid`
      某县防汛中心 | 20.00 | 20.00
      防汛物资 | 20.00 | 20.00
      某县河道管理所 | 30.00 | 30.00
      河道整治 | 30.00 | 30.00`)).toEqual([
      'organisation 2 - 某县防汛中心',
      'project 3 - 防汛物资 < 某县防汛中心',
      'organisation 2 - 某县河道管理所',
      'project 3 - 河道整治 < 某县河道管理所',
    ]);
  });

  test('projects alone, without a total', () => {
    expect(projects(grid`
      河道整治 | 12.00 | 12.00
      水库维修 | 5.00 | 5.00`)).toEqual(['project 3 - 河道整治', 'project 3 - 水库维修']);
  });

  test('a project above the first body stands under the total', () => {
    expect(projects(grid`
      合计 | 25.00 | 25.00
      信息系统维护 | 5.00 | 5.00
      某县防汛中心 | 12.00 | 12.00
      防汛物资 | 12.00 | 12.00
      某县河道管理所 | 8.00 | 8.00
      河道整治 | 8.00 | 8.00`)).toEqual([
      'total 0 - 合计',
      'project 3 - 信息系统维护 < 合计',
      'organisation 2 - 某县防汛中心 < 合计',
      'project 3 - 防汛物资 < 某县防汛中心',
      'organisation 2 - 某县河道管理所 < 合计',
      'project 3 - 河道整治 < 某县河道管理所',
    ]);
  });
});
