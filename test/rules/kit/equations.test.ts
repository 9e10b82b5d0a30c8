import { answerAgain } from '../../../src/model';
import type { Book, Panel } from '../../../src/model';
import { columnEquations, incomeColumns } from '../../../src/rules/kit';
import type { CellValue } from '../../../src/model';
import { bookOf, grid, sheet } from '../../kit/grid';

const read = (name: string, rows: readonly (readonly CellValue[])[]): { readonly book: Book; readonly panel: Panel } => {
  const book = bookOf([sheet(name, rows)]);
  return { book, panel: book.panels.at(-1) as Panel };
};
/** Each equation as “id: total = part + part”, with “?” where it is doubted. */
const told = (book: Book, panel: Panel): string[] =>
  columnEquations(book, panel).map(({ id, total, parts, isDoubtful }) => `${id}: ${total.label} = ${parts.map((part) => part.label).join(' + ')}${isDoubtful ? ' ?' : ''}`);
const equations = (name: string, rows: readonly (readonly CellValue[])[]): string[] => {
  const { book, panel } = read(name, rows);
  return told(book, panel);
};

describe('which columns add up, by what they mean', () => {
  test('kinds of spending', () => {
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 上年预算数
      '204 | 公共安全支出 | 5.00 | 3.00 | 2.00 | 4.00`)).toEqual(['spending: 合计 = 基本支出 + 项目支出']);
  });

  test('人员 and 公用 beside 项目 stand for 基本', () => {
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费 | 项目支出
      '204 | 公共安全支出 | 5.00 | 2.00 | 1.00 | 2.00`)).toEqual(['spending: 合计 = 人员经费 + 公用经费 + 项目支出']);
  });

  test('人员 and 公用 beside 基本 and 项目 make up 基本 under its heading', () => {
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | | | 项目支出
       | | | 小计 | 人员经费 | 公用经费 |
      '204 | 公共安全支出 | 5.00 | 3.00 | 2.00 | 1.00 | 2.00`)).toEqual(['use: 小计 = 人员经费 + 公用经费', 'spending: 合计 = 小计 + 项目支出']);
  });

  test('人员 and 公用 beside 基本 and 项目 in one row of headings make up 基本, not the whole', () => {
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | 人员经费 | 公用经费 | 项目支出
      '2040201 | 行政运行 | 6.00 | 5.00 | 4.00 | 1.00 | 1.00`)).toEqual(['spending: 合计 = 基本支出 + 项目支出', 'use: 基本支出 = 人员经费 + 公用经费']);
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | 人员经费 | 公用经费 | 其他运转类 | 特定目标类
      '2040201 | 行政运行 | 8.00 | 5.00 | 4.00 | 1.00 | 1.00 | 2.00`)).toEqual(['spending: 合计 = 基本支出 + 其他运转类 + 特定目标类', 'use: 基本支出 = 人员经费 + 公用经费']);
  });

  test('beside 基本 alone they make up the whole, which is the same', () => {
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | 人员经费 | 公用经费
      '2040201 | 行政运行 | 5.00 | 5.00 | 4.00 | 1.00`)).toEqual(['use: 合计 = 人员经费 + 公用经费']);
  });

  test('this year’s 合计 is not made up of the carry-over’s funds beside it', () => {
    expect(equations('收入总表', grid`
      科目编码 | 科目名称 | 本年收入 | | | 上年结转 |
       | | 合计 | 一般公共预算 | 单位资金 | 一般公共预算 | 单位资金
      '204 | 公共安全支出 | 17.00 | 15.00 | 2.00 | 4.00 | 1.00`)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
  });

  test('人员 and 公用 alone are uses', () => {
    expect(equations('一般公共预算基本支出表', grid`
      科目编码 | 科目名称 | 合计 | 人员经费 | 公用经费
      '301 | 工资福利支出 | 5.00 | 5.00 |`)).toEqual(['use: 合计 = 人员经费 + 公用经费']);
  });

  test('one column beside the total is no sum', () => {
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出
      '204 | 公共安全支出 | 5.00 | 3.00`)).toEqual([]);
  });

  test('三公 items side by side, vehicles split under their heading or with both kinds instead of it', () => {
    expect(equations('“三公”经费支出表', grid`
      单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | |
       | | | | 小计 | 公务用车购置费 | 公务用车运行维护费
      某市公安局 | 11.00 | | 2.00 | 9.00 | 1.00 | 8.00`)).toEqual([
      'public: 小计 = 公务用车购置费 + 公务用车运行维护费',
      'public: “三公”经费合计 = 因公出国（境）费 + 公务接待费 + 小计',
    ]);
    expect(equations('“三公”经费支出表', grid`
      单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置费 | 公务用车运行维护费
      某市公安局 | 11.00 | | 2.00 | 1.00 | 8.00`)).toEqual(['public: “三公”经费合计 = 因公出国（境）费 + 公务接待费 + 公务用车购置费 + 公务用车运行维护费']);
    expect(equations('“三公”经费支出表', grid`
      单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | 公务用车购置费 | 公务用车运行维护费
      某市公安局 | 11.00 | | 2.00 | 9.00 | 1.00 | 8.00`)).toEqual([
      'public: 公务用车购置及运行费 = 公务用车购置费 + 公务用车运行维护费',
      'public: “三公”经费合计 = 因公出国（境）费 + 公务接待费 + 公务用车购置及运行费',
    ]);
  });

  test('a vehicles column with one kind beside it is no sum, and the kind is no item of its own', () => {
    expect(equations('“三公”经费支出表', grid`
      单位名称 | “三公”经费合计 | 因公出国（境）费 | 公务接待费 | 公务用车购置及运行费 | 公务用车运行维护费
      某市公安局 | 11.00 | | 2.00 | 9.00 | 8.00`)).toEqual(['public: “三公”经费合计 = 因公出国（境）费 + 公务接待费 + 公务用车购置及运行费']);
  });

  test('this year and the carry-over', () => {
    expect(equations('部门收支总表', grid`
      收入 | | 支出
      项目 | 预算数 | 项目 | 合计 | 当年预算安排 | 上年结转安排
      一、一般公共预算 | 5.00 | 一、公共安全支出 | 5.00 | 3.00 | 2.00`)).toEqual(['time: 合计 = 当年预算安排 + 上年结转安排']);
  });

  test('the kinds of project stand for 项目 where that has no column, and are its parts where it has', () => {
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | 其他运转类 | 特定目标类
      '204 | 公共安全支出 | 6.00 | 3.00 | 2.00 | 1.00`)).toEqual(['spending: 合计 = 基本支出 + 其他运转类 + 特定目标类']);
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 人员类 | 公用经费 | 其他运转类 | 特定目标类
      '204 | 公共安全支出 | 6.00 | 2.00 | 1.00 | 2.00 | 1.00`)).toEqual(['spending: 合计 = 人员类 + 公用经费 + 其他运转类 + 特定目标类']);
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出 | 其他运转类 | 特定目标类
      '204 | 公共安全支出 | 6.00 | 3.00 | 3.00 | 2.00 | 1.00`)).toEqual(['spending: 合计 = 基本支出 + 项目支出']);
  });

  test('the carry-over split by fund under its heading', () => {
    expect(equations('收入总表', grid`
      科目编码 | 科目名称 | 本年收入 | | | 上年结转 | |
       | | 合计 | 一般公共预算 | 单位资金 | 小计 | 一般公共预算 | 单位资金
      '204 | 公共安全支出 | 17.00 | 15.00 | 2.00 | 5.00 | 4.00 | 1.00`)).toEqual([
      'fund: 合计 = 一般公共预算 + 单位资金',
      'group: 小计 = 一般公共预算 + 单位资金',
    ]);
  });

  test('a total over the funds of this year and those of the carry-over, which have no 小计', () => {
    expect(equations('收入总表', grid`
      科目编码 | 科目名称 | 总计 | 本年收入 | | 上年结转 |
       | | | 一般公共预算 | 单位资金 | 一般公共预算 | 单位资金
      '204 | 公共安全支出 | 22.00 | 15.00 | 2.00 | 4.00 | 1.00`)).toEqual(['fund: 总计 = 一般公共预算 + 单位资金 + 一般公共预算 + 单位资金']);
  });

  test('prices and budgets of the whole project are no parts', () => {
    expect(equations('政府采购预算', grid`
      项目名称 | 预算资金 | 采购物品名称 | 计量单位 | 数量 | 单价 | 合计 | 一般公共预算 | 单位资金
      装备费 | 30.00 | 小型客车 | 辆 | 1 | 8.00 | 8.00 | 5.00 | 3.00`)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
  });

  test('headings within headings: the innermost first', () => {
    expect(equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | | | | | 项目支出
       | | | 小计 | 人员经费 | | | 公用经费 |
       | | | | 小计 | 工资 | 补助 | |
      '204 | 公共安全支出 | 9.00 | 6.00 | 5.00 | 3.00 | 2.00 | 1.00 | 3.00
      '205 | 教育支出 | 9.00 | 6.00 | 5.00 | 3.00 | 2.00 | 1.00 | 3.00
      '206 | 科学技术支出 | 9.00 | 6.00 | 5.00 | 3.00 | 2.00 | 1.00 | 3.00`)).toEqual([
      'group: 小计 = 工资 + 补助',
      'use: 小计 = 小计 + 公用经费',
      'spending: 合计 = 小计 + 项目支出',
    ]);
  });

  test('a 小计 of this year and the carry-over beside it; the funds make up the 小计', () => {
    expect(equations('收入总表', grid`
      功能分类科目 | | 合计 | 本年收入 | | | 上年结转
      科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 事业收入 |
      '2040201 | 行政运行 | 135.82 | 100.00 | 90.00 | 10.00 | 35.82`)).toEqual(['fund: 小计 = 财政拨款收入 + 事业收入', 'group: 合计 = 小计 + 上年结转']);
  });
});

describe('funds, with what fits on most rows', () => {
  const income = (...rows: readonly string[]): string[] => equations('收入总表', grid`
    科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 上年结转
    ${rows.join('\n')}`);

  test('with the carry-over where the total holds with it', () => {
    expect(income("'204 | 公共安全支出 | 10.00 | 5.00 | 3.00 | 2.00")).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 + 上年结转']);
  });
  test('without where it stands apart', () => {
    expect(income("'204 | 公共安全支出 | 8.00 | 5.00 | 3.00 | 2.00")).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
  });
  test('most rows decide', () => {
    expect(income("'204 | 公共安全支出 | 8.00 | 5.00 | 3.00 | 2.00", "'205 | 教育支出 | 8.00 | 5.00 | 3.00 | 2.00", "'206 | 科学技术支出 | 10.00 | 5.00 | 3.00 | 2.00")).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
  });
  test('with a column that nobody knows where only that makes it fit; 其中 is never a part', () => {
    const unknown = (row: string): string[] => equations('收入总表', grid`
      科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 往来款项 | 其中：非税
      ${row}`);
    expect(unknown("'204 | 公共安全支出 | 10.00 | 5.00 | 3.00 | 2.00 | 1.00")).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 + 往来款项']);
    expect(unknown("'204 | 公共安全支出 | 8.00 | 5.00 | 3.00 | 2.00 | 1.00")).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
  });
  test('with both where only both make it fit, or with the unknown one alone where the carry-over stands apart', () => {
    const both = (total: string): string[] => equations('收入总表', grid`
      科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 上年结转 | 往来款项
      '204 | 公共安全支出 | ${total} | 5.00 | 3.00 | 2.00 | 4.00`);
    expect(both('14.00')).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 + 上年结转 + 往来款项']);
    expect(both('12.00')).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 + 往来款项']);
  });
  test('使用非财政拨款结余 goes with the carry-over', () => {
    expect(equations('收入总表', grid`
      科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 使用非财政拨款结余 | 上年结转
      '204 | 公共安全支出 | 11.00 | 5.00 | 3.00 | 1.00 | 2.00`)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 + 使用非财政拨款结余 + 上年结转']);
  });
  test('one fund beside the carry-over', () => {
    expect(equations('收入总表', grid`
      科目编码 | 科目名称 | 合计 | 一般公共预算 | 上年结转
      '204 | 公共安全支出 | 7.00 | 5.00 | 2.00`)).toEqual(['fund: 合计 = 一般公共预算 + 上年结转']);
  });
});

describe('columns that nobody knows', () => {
  const rows = (count: number, wrong = 0): string => Array.from({ length: count }, (_, index) => `'21${index} | 某类支出 | ${index < wrong ? '9.00' : '5.00'} | 3.00 | 2.00 | 1.00`).join('\n');
  const unknown = (count: number, wrong?: number): string[] => equations('支出总表', grid`
    科目编码 | 科目名称 | 合计 | 甲类支出 | 乙类支出 | 其中：丙类
    ${rows(count, wrong)}`);

  test('are the parts when they add up on three rows, and on more than fail', () => {
    expect(unknown(2)).toEqual([]);
    expect(unknown(3)).toEqual(['group: 合计 = 甲类支出 + 乙类支出']);
    expect(unknown(6, 3)).toEqual([]);
    expect(unknown(7, 3)).toEqual(['group: 合计 = 甲类支出 + 乙类支出']);
  });
});

test('another year’s figures are no part of what nobody knows; rows of zeros show nothing', () => {
  const line = (amounts: string): string[] => [1, 2, 3].map((digit) => `'21${digit} | 某类支出 | ${amounts} | 9.00`);
  const table = (rows: readonly string[]): string[] => equations('支出总表', grid`
    科目编码 | 科目名称 | 合计 | 甲类支出 | 乙类支出 | 上年预算数
    ${rows.join('\n')}`);
  expect(table(line('5.00 | 3.00 | 2.00'))).toEqual(['group: 合计 = 甲类支出 + 乙类支出']);
  expect(table(line('0.00 | 0.00 | 0.00'))).toEqual([]);
  expect(table(line('0.00 | 1.00 | -1.00'))).toEqual(['group: 合计 = 甲类支出 + 乙类支出']);
});

describe('an equation is doubted', () => {
  test('not for what rounding explains: half a step for each figure', () => {
    const doubted = (total: string): boolean => equations('项目支出表', grid`
      项目名称 | 合计 | 一般公共预算 | 单位资金
      ${[1, 2, 3, 4].map((digit) => `某项经费${digit} | ${total} | 5.00 | 3.00`).join('\n')}`)[0]?.endsWith('?') ?? false;
    expect([doubted('8.01'), doubted('8.02')]).toEqual([false, true]);
    const ofOne = (total: string): boolean => equations('收入总表', grid`
      科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 财政专户管理资金
      ${[1, 2, 3, 4].map((digit) => `'21${digit} | 某类支出 | ${total} | 5.00 | 2.00 | 1.00`).join('\n')}`)[0]?.endsWith('?') ?? false;
    // Four figures explain 0.02 exactly.
    expect([ofOne('8.02'), ofOne('8.03')]).toEqual([false, true]);
  });

  test('where rows of zeros are the rest', () => {
    expect(equations('项目支出表', grid`
      项目名称 | 合计 | 一般公共预算 | 单位资金
      ${[1, 2, 3, 4].map((digit) => `某项经费${digit} | 9.00 | 5.00 | 3.00`).join('\n')}
      ${[5, 6, 7, 8, 9].map((digit) => `某项经费${digit} | 0.00 | 0.00 | 0.00`).join('\n')}`)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 ?']);
  });

  const projects = (count: number, right: number, more = ' | 其他来源'): string[] => equations('项目支出表', grid`
    项目名称 | 合计 | 一般公共预算 | 单位资金${more}
    ${Array.from({ length: count }, (_, index) => `某项经费${index} | ${index < right ? '8.00' : '9.00'} | 5.00 | 3.00${more === '' ? '' : ' | 7.00'}`).join('\n')}`);

  test('where four rows and most rows fail', () => {
    expect(projects(3, 0)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
    expect(projects(4, 0)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 ?']);
    expect(projects(8, 4)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
    expect(projects(9, 4)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 ?']);
  });

  test('not where the words say themselves what belongs together and every column is known', () => {
    const spending = (more: string): string[] => equations('支出总表', grid`
      科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出${more}
      ${[1, 2, 3, 4].map((digit) => `'21${digit} | 某类支出 | 9.00 | 5.00 | 3.00${more === '' ? '' : ' | 1.00'}`).join('\n')}`);
    expect(spending('')).toEqual(['spending: 合计 = 基本支出 + 项目支出']);
    expect(spending(' | 往来支出')).toEqual(['spending: 合计 = 基本支出 + 项目支出 ?']);
  });
});

test('after an edit the rows are counted again: what was doubted holds, and is doubted again', () => {
  const { book, panel } = read('项目支出表', grid`
    项目名称 | 合计 | 一般公共预算 | 单位资金
    甲经费 | 9.00 | 5.00 | 3.00
    乙经费 | 9.00 | 5.00 | 3.00
    丙经费 | 9.00 | 5.00 | 3.00
    丁经费 | 9.00 | 5.00 | 3.00`);
  const total = (row: number): number => panel.firstCell + row * panel.columns.length + 1;
  const set = (row: number, wan: number): number => {
    book.cells.printed[total(row)] = wan * 1_000_000;
    return answerAgain(book, panel, [total(row)]).length;
  };
  expect(told(book, panel)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 ?']);
  expect(set(0, 8)).toBe(1);
  expect(told(book, panel)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
  // One more right row changes no answer.
  expect(set(1, 8)).toBe(0);
  expect(set(0, 9)).toBe(0);
  expect(set(1, 9)).toBe(1);
  expect(told(book, panel)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 ?']);
});

test('after an edit columns that nobody knows may no longer be the parts, and be them again', () => {
  const { book, panel } = read('支出总表', grid`
    科目编码 | 科目名称 | 合计 | 甲类支出 | 乙类支出
    '204 | 公共安全支出 | 5.00 | 3.00 | 2.00
    '205 | 教育支出 | 5.00 | 3.00 | 2.00
    '206 | 科学技术支出 | 5.00 | 3.00 | 2.00`);
  const total = panel.firstCell + 2;
  const set = (wan: number): number => {
    book.cells.printed[total] = wan * 1_000_000;
    return answerAgain(book, panel, [total]).length;
  };
  expect(told(book, panel)).toEqual(['group: 合计 = 甲类支出 + 乙类支出']);
  expect(set(6)).toBe(1);
  expect(told(book, panel)).toEqual([]);
  expect(set(5)).toBe(1);
  expect(told(book, panel)).toEqual(['group: 合计 = 甲类支出 + 乙类支出']);
});

test('after an edit other columns may be the parts', () => {
  const { book, panel } = read('收入总表', grid`
    科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 上年结转
    '204 | 公共安全支出 | 10.00 | 5.00 | 3.00 | 2.00`);
  expect(told(book, panel)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 + 上年结转']);
  const total = panel.firstCell + 2;
  book.cells.printed[total] = 8_000_000;
  expect(answerAgain(book, panel, [total])).toHaveLength(1);
  expect(told(book, panel)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金']);
  book.cells.printed[total] = 10_000_000;
  expect(answerAgain(book, panel, [total])).toHaveLength(1);
  expect(told(book, panel)).toEqual(['fund: 合计 = 一般公共预算 + 单位资金 + 上年结转']);
});

describe('the income table', () => {
  const columns = (header: string, ...rows: readonly string[]): (string | undefined)[] => {
    const { book, panel } = read('收入总表', grid`\n${header}\n${rows.join('\n')}`);
    const { thisYear, carryover, used, all } = incomeColumns(book, panel);
    return [thisYear?.label, carryover?.label, used?.label, all?.label];
  };
  test('合计 of this year beside the carry-over', () => {
    expect(columns('科目编码 | 科目名称 | 本年收入 | | | 上年结转\n | | 合计 | 一般公共预算 | 单位资金 |', "'204 | 公共安全支出 | 8.00 | 5.00 | 3.00 | 2.00")).toEqual(['合计', '上年结转', undefined, undefined]);
  });
  test('合计 that includes the carry-over beside a 小计', () => {
    expect(columns('功能分类科目 | | 合计 | 本年收入 | | | 上年结转\n科目编码 | 科目名称 | | 小计 | 财政拨款收入 | 事业收入 |', "'204 | 公共安全支出 | 10.00 | 8.00 | 5.00 | 3.00 | 2.00")).toEqual(['小计', '上年结转', undefined, '合计']);
  });
  test('合计 that includes the carry-over without a 小计: this year alone is not told, unless nothing was carried over', () => {
    const header = '科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 上年结转';
    expect(columns(header, "'204 | 公共安全支出 | 10.00 | 5.00 | 3.00 | 2.00")).toEqual([undefined, '上年结转', undefined, '合计']);
    expect(columns(header, "'204 | 公共安全支出 | 8.00 | 5.00 | 3.00 |")).toEqual(['合计', '上年结转', undefined, '合计']);
    expect(columns(header, "'204 | 公共安全支出 | 10.00 | 5.00 | 3.00 | 2.00", "'205 | 教育支出 | 8.00 | 5.00 | 3.00 |")).toEqual([undefined, '上年结转', undefined, '合计']);
    expect(columns('科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金 | 使用非财政拨款结余 | 上年结转', "'204 | 公共安全支出 | 11.00 | 5.00 | 3.00 | 1.00 | 2.00")).toEqual([undefined, '上年结转', '使用非财政拨款结余', '合计']);
  });
  test('no carry-over at all: the 合计 is both', () => {
    expect(columns('科目编码 | 科目名称 | 合计 | 一般公共预算 | 单位资金', "'204 | 公共安全支出 | 8.00 | 5.00 | 3.00")).toEqual(['合计', undefined, undefined, '合计']);
  });
});
