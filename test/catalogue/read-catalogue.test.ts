import {
  byCode,
  catalogueFor,
  catalogueInForce,
  functionalClassByName,
  listOf,
  loadedFor,
  nearestCode,
  readCatalogue,
  sourcesOf,
  withCatalogue,
} from '../../src/catalogue';
import type { Catalogue, CatalogueProblem } from '../../src/catalogue';
import { catalogueWorkbook } from '../../src/cli/catalogue-workbook';
import { readWorkbook } from '../../src/host/file/read';
import { writeWorkbook } from '../../src/host/file/write';
import type { SheetSnapshot } from '../../src/model';
import { grid, sheet, workbook } from '../kit/grid';
import { unwrap } from '../kit/unwrap';

function read(...sheets: readonly SheetSnapshot[]): Catalogue {
  const result = readCatalogue(workbook(sheets));
  if (!result.ok) throw new Error(result.problems.map((problem) => problem.message).join('\n'));
  return result.catalogue;
}

function problemsOf(...sheets: readonly SheetSnapshot[]): readonly CatalogueProblem[] {
  const result = readCatalogue(workbook(sheets));
  return result.ok ? [] : result.problems;
}

const accounts = (catalogue: Catalogue, list: 'functional' | 'departmentEconomic' | 'governmentEconomic'): string[] =>
  (catalogue.lists[list] ?? []).map((entry) => `${entry.code} ${entry.name}`);

const WIDE = '\u3000';
const WANTED = ['204 公共安全支出', '20402 公安', '2040201 行政运行', '2040299 其他公安支出'];

describe('where a list stands', () => {
  test.each([
    ['科目编码 and 科目名称 under a title', grid`
      2025年支出功能分类科目 | | 
      科目编码 | 科目名称 | 说明
      204 | 公共安全支出 | 反映政府维护社会公共安全方面的支出。
      20402 | 公安 | 
      2040201 | 行政运行 | 
      2040299 | 其他公安支出 | 注：没有单列项级科目的`],
    ['代码 and 名称, codes as text', grid`
      代码 | 名称
      '204 | 公共安全支出
      '20402 | 公安
      '2040201 | 行政运行
      '2040299 | 其他公安支出`],
    ['the name before the code', grid`
      功能分类科目名称 | 编码
      公共安全支出 | 204
      公安 | 20402
      行政运行 | 2040201
      其他公安支出 | 2040299`],
    ['类, 款 and 项 that leave out what stands above', grid`
      科目编码 | | | 科目名称
      类 | 款 | 项 | 
      204 | | | 公共安全支出
       | '02 | | 公安
       | | '01 | 行政运行
       | | 99 | 其他公安支出`],
    ['类, 款 and 项 in full, numbers without their noughts', grid`
      类 | 款 | 项 | 科目名称
      204 | | | 公共安全支出
      204 | 2 | | 公安
      204 | 2 | 1 | 行政运行
      204 | 2 | 99 | 其他公安支出`],
    ['类, 款 and 项 with blank lines and lines of dashes between them', grid`
      类 | 款 | 项 | 科目名称
      204 | - | - | 公共安全支出
       | | |
      204 | 02 | - | 公安
      204 | 02 | 01 | 行政运行
       — | — | — | —
      204 | 02 | 99 | 其他公安支出`],
    ['the whole code in the column of its level', grid`
      类 | 款 | 项 | 科目名称
      204 | | | 公共安全支出
       | 20402 | | 公安
       | | 2040201 | 行政运行
       | | 2040299 | 其他公安支出`],
    ['names indented by spaces, signs in codes, full width', [
      ['编码', '科目 名称'],
      ['２０４', '公共安全支出 '],
      ['204-02', `${WIDE}公${WIDE}安`],
      ['204.02.01', `${WIDE}${WIDE}行政运行`],
      ['204|02 99', '    其他公安支出'],
    ]],
    ['names indented from column to column', grid`
      科目编码 | 科目名称 | | 
      204 | 公共安全支出 | | 
      20402 | | 公安 | 
      2040201 | | | 行政运行
      2040299 | | | 其他公安支出`],
  ])('%s', (_, rows) => {
    expect(accounts(read(sheet('科目', rows)), 'functional')).toEqual(WANTED);
  });

  test('notes between the rows and below them are left alone', () => {
    const list = read(sheet('科目', grid`
      科目编码 | 科目名称
      第一部分 一般公共预算 |
      204 | 公共安全支出
      | 以下为公安类
      20402 | 公安
      注：本表 2025 年起执行 | `));
    expect(accounts(list, 'functional')).toEqual(WANTED.slice(0, 2));
  });

  test('several lists: sheet by sheet, side by side, one below the other; income is left alone', () => {
    const { lists } = read(
      sheet('收入', grid`
        科目编码 | 科目名称
        101 | 税收收入
        10101 | 增值税`),
      sheet('经济', grid`
        政府预算支出经济分类科目编码 | 科目名称 | 部门预算支出经济分类科目编码 | 科目名称
        501 | 机关工资福利支出 | 301 | 工资福利支出
        50101 | 工资奖金津补贴 | 30101 | 基本工资
        50101 | 工资奖金津补贴 | 30102 | 津贴补贴`),
      sheet('功能', grid`
        编码 | 名称
        204 | 公共安全支出
         | 
        编码 | 名称
        205 | 教育支出`),
    );
    expect(accounts({ name: '', year: null, lists }, 'governmentEconomic')).toEqual(['501 机关工资福利支出', '50101 工资奖金津补贴']);
    expect(accounts({ name: '', year: null, lists }, 'departmentEconomic')).toEqual(['301 工资福利支出', '30101 基本工资', '30102 津贴补贴']);
    expect(accounts({ name: '', year: null, lists }, 'functional')).toEqual(['204 公共安全支出', '205 教育支出']);
  });

  test('类 and 款 behind the name, where the sheet ends', () => {
    const list = read(sheet('科目', grid`
      科目名称 | 类 | 款
      工资福利支出 | 301 |
      基本工资 | | 01
      津贴补贴 | | 02`));
    expect(accounts(list, 'departmentEconomic')).toEqual(['301 工资福利支出', '30101 基本工资', '30102 津贴补贴']);
  });

  test('a heading 类 without 款 beside it says nothing about codes', () => {
    const list = read(sheet('科目', grid`
      编码 | 名称 | 类
      204 | 公共安全支出 | 一般
      20402 | 公安 | 一般`));
    expect(accounts(list, 'functional')).toEqual(WANTED.slice(0, 2));
  });

  test('income listed above spending under the same heading is left alone, a single code of it is a slip', () => {
    const spending = grid`
      204 | 公共安全支出
      20402 | 公安
      2040201 | 行政运行
      2040299 | 其他公安支出
      205 | 教育支出
      20501 | 教育管理事务`;
    const income = grid`
      科目编码 | 科目名称
      101 | 税收收入
      10101 | 增值税
      10104 | 企业所得税
      10106 | 个人所得税
      103 | 非税收入`;
    const list = read(sheet('科目', [...income, ...spending]));
    expect(accounts(list, 'functional')).toEqual([...WANTED, '205 教育支出', '20501 教育管理事务']);
    const slip = problemsOf(sheet('科目', [...income.slice(0, 2), ...spending]));
    expect(slip.map(({ code, cell }) => [code, cell])).toEqual([['first-digit', 'A2']]);
  });

  test('kinds that the workbook has not are not there, and units and goods are no accounts', () => {
    const { lists } = read(
      sheet('科目', grid`
        科目编码 | 科目名称
        301 | 工资福利支出`),
      sheet('单位', grid`
        单位编码 | 单位名称
        204 | 某市公安局`),
      sheet('品目', grid`
        编码 | 名称
        A01 | 房屋
        A02 | 设备`),
    );
    expect(Object.keys(lists)).toEqual(['departmentEconomic']);
  });

  test.each([
    ['a title', '科目表.xlsx', '2026年政府收支分类科目', 2026],
    ['the file’s name', '2025年科目.xlsx', '政府收支分类科目', 2025],
    ['a number alone in the file’s name', '科目表2025.xlsx', '政府收支分类科目', 2025],
    ['nothing', '科目.xlsx', '政府收支分类科目', null],
  ])('its year is told by %s', (_, name, title, year) => {
    const one = sheet('科目', [[title, null], ...grid`
      编码 | 名称
      204 | 公共安全支出`]);
    const result = readCatalogue({ ...workbook([one]), name });
    expect(result).toMatchObject({ ok: true, catalogue: { name, year } });
  });
});

describe('what is refused', () => {
  const LIST = grid`
    科目编码 | 科目名称
    204 | 公共安全支出
    20402 | 公安
    2040201 | 行政运行`;
  test.each([
    ['digits', [204021, '缺一位'], 'A5', '“科目” A5：编码 204021 有 6 位，支出功能分类的编码应为 3、5 或 7 位，请核对'],
    ['first-digit', ['30499', '其他'], 'A5', '“科目” A5：编码 30499（其他）以 3 开头，而支出功能分类科目都以 2 开头，请核对'],
    ['first-digit', [104, '其他'], 'A5', '“科目” A5：编码 104（其他）以 1 开头，而支出功能分类科目都以 2 开头，请核对'],
    ['no-name', [2040202, null], 'B5', '“科目” B5：编码 2040202 没有科目名称，请补上'],
    ['no-code', [null, '一般行政管理事务'], 'B5', '“科目” B5：“一般行政管理事务”没有编码，请补上'],
    ['two-names', [20402, '法院'], 'B5', '“科目” B5：编码 20402 在这里是“法院”，在 B3 是“公安”，请留下正确的一个'],
    ['no-parent', [2040301, '行政运行'], 'A5', '“科目” A5：有 2040301“行政运行”，却没有它的上级科目 20403，请补上，或核对编码'],
    ['not-a-code', ['2O403', '法院'], 'A5', '“科目” A5：“2O403”不是科目编码，请改为数字'],
    ['not-a-code', [204.03, '法院'], 'A5', '“科目” A5：“204.03”不是科目编码，请改为数字'],
  ] as const)('%s: %j', (code, row, cell, message) => {
    expect(problemsOf(sheet('科目', [...LIST, row]))).toEqual([{ code, sheet: '科目', cell, message }]);
  });

  test('one contradiction between sheets names both', () => {
    const other = sheet('另一张', grid`
      编码 | 名称
      204 | 公安支出`);
    expect(problemsOf(sheet('科目', LIST), other).map(({ message }) => message)).toEqual([
      '“另一张” B2：编码 204 在这里是“公安支出”，在 “科目” B2 是“公共安全支出”，请留下正确的一个',
    ]);
  });

  test('an economic account has no 项, and a parent that is missing is told once', () => {
    const problems = problemsOf(sheet('经济', grid`
      编码 | 名称
      301 | 工资福利支出
      3010101 | 基本工资
      30201 | 办公费
      30202 | 印刷费`));
    expect(problems.map(({ code, cell }) => [code, cell])).toEqual([['digits', 'A3'], ['no-parent', 'A4']]);
  });

  test('no list at all, and a sheet that could not be read', () => {
    expect(problemsOf(sheet('别的', grid`
      姓名 | 电话
      某人 | 123`))).toMatchObject([{ code: 'no-list', sheet: '', cell: '' }]);
    const huge: SheetSnapshot = { ...sheet('大', []), gap: { reason: 'too-large', cells: 1e8 } };
    expect(problemsOf(sheet('科目', LIST), huge)).toMatchObject([{ code: 'unreadable-sheet', sheet: '大' }]);
  });

  test('hidden sheets and charts are not looked at', () => {
    const hidden: SheetSnapshot = { ...sheet('旧', grid`
      编码 | 名称
      204 | 旧名称`), visibility: 'hidden' };
    const chart: SheetSnapshot = { ...sheet('图', []), gap: { reason: 'not-a-worksheet', cells: null } };
    expect(problemsOf(sheet('科目', LIST), hidden, chart)).toEqual([]);
  });
});

describe('in force', () => {
  const loaded = read(sheet('科目', grid`
    科目编码 | 科目名称
    299 | 全新支出
    29901 | 全新事务`));

  test('it takes the place of its own kind only, and only for as long', () => {
    withCatalogue(loaded, () => {
      expect(byCode('functional', '29901')).toMatchObject({ name: '全新事务', confidence: 'high' });
      expect(byCode('functional', '204')).toBeUndefined();
      expect(functionalClassByName('一、全新支出')).toBe('299');
      expect([loadedFor('functional'), loadedFor('departmentEconomic')]).toEqual([loaded, null]);
      expect(nearestCode('functional', '29902')?.code).toBe('29901');
      expect(byCode('departmentEconomic', '30101')?.name).toBe('基本工资');
    });
    expect(byCode('functional', '204')?.name).toBe('公共安全支出');
    expect(functionalClassByName('公共安全支出')).toBe('204');
    expect(functionalClassByName('全新支出')).toBeUndefined();
  });

  test('what was in force before comes back, also after an error; promises are refused', () => {
    withCatalogue(loaded, () => {
      expect(() =>
        withCatalogue(null, () => {
          expect(catalogueInForce()).toBeNull();
          throw new Error('broken');
        }),
      ).toThrow('broken');
      expect(catalogueInForce()).toBe(loaded);
    });
    expect(() => withCatalogue(loaded, () => Promise.resolve())).toThrow(/asynchronous/);
    expect(catalogueInForce()).toBeNull();
  });

  test('where its accounts were seen, only the workbook itself says', () => {
    expect(loaded.lists.functional?.flatMap(({ source }) => sourcesOf(source))).toEqual([]);
  });

  test('it survives being sent to another process', () => {
    const sent = JSON.parse(JSON.stringify(loaded)) as Catalogue;
    expect(withCatalogue(sent, () => listOf('functional').entries)).toEqual(loaded.lists.functional);
  });
});

describe('the built-in lists', () => {
  test('of a year leave out what was not in force in it', () => {
    const codes = (year: number): Set<string> => new Set(catalogueFor(year).lists.functional?.map((entry) => entry.code));
    const changing = listOf('functional').entries.filter((entry) => entry.until === 2023 || entry.from === 2024);
    expect(changing.length).toBeGreaterThan(0);
    for (const { code, from, until } of changing) {
      expect([code, codes(2023).has(code)]).toEqual([code, from !== 2024]);
      expect([code, codes(2024).has(code)]).toEqual([code, until !== 2023]);
    }
  });

  test('written to a workbook and read again are the same lists', async () => {
    const year = catalogueFor(2024);
    const bytes = await writeWorkbook(catalogueWorkbook(year));
    const again = readCatalogue(unwrap(await readWorkbook(bytes, '2024.xlsx')));
    if (!again.ok) throw new Error(again.problems[0]?.message);
    for (const list of ['functional', 'departmentEconomic', 'governmentEconomic'] as const)
      expect(accounts(again.catalogue, list)).toEqual(accounts(year, list));
  });
});
