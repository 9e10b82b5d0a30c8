/** What the tables and the answers give, by the names a text uses. 1 万元 = 1,000,000 fen. */
import { Ledger } from '../../../../src/rules/narrative/reading/ledger';
import { bookOf, grid, sheet } from '../../../kit/grid';
import { BASIC, EXPENSE, GENERAL, OPERATING, PROJECTS, SUMMARY } from '../tables';

const SCHOOL = sheet('表一 收支总表', grid`
  2024年单位收支总表
  单位名称：清河县第一中学 | | | | | 单位：万元
  收入 | | 支出
  项目 | 2024年 | 项目 | 合计 | 当年预算安排 | 上年结转安排
  一、一般公共预算 | 900.00 | 一、教育支出 | 1000.00 | 1000.00 |
  二、事业收入 | 50.00 | 二、住房保障支出 | 见附表 | |
  三、事业单位经营收入 | | | | |
  四、其他收入 | 50.00 | | | |
  本年收入合计 | 1000.00 | 本年支出合计 | 1000.00 | 1000.00 |
  收入总计 | 1000.00 | 支出总计 | 1000.00 | 1000.00 |`);
const INCOME = sheet('表二 收入总表', grid`
  单位名称 | 合计 | 一般公共预算 | 事业收入 | 上级补助收入
  合计 | 1000.00 | 900.00 | 60.00 | 40.00
  清河县第一中学 | 1000.00 | 900.00 | 60.00 | 40.00`);
const ACCOUNTS = sheet('表五 一般公共预算支出', grid`
  科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
   | 合计 | 900.00 | 600.00 | 300.00
  '204 | 公共安全支出 | 600.00 | 300.00 | 300.00
  '20402 | 公安 | 600.00 | 300.00 | 300.00
  '2040201 | 行政运行 | 350.00 | 300.00 | 50.00
  '2040219 | 信息化建设 | 250.00 | | 250.00
  '221 | 住房保障支出 | 300.00 | 300.00 |
  '22102 | 住房改革支出 | 300.00 | 300.00 |
  '2210201 | 住房公积金 | 300.00 | 300.00 |`);

// Made anew for each test: a ledger keeps what it looked up.
const made = () => new Ledger(bookOf([SUMMARY, EXPENSE, GENERAL, BASIC, OPERATING, PROJECTS]), {});

test('an amount is known by its meaning, a number of things is none', () => {
  const ledger = made();
  expect(ledger.amount('expense.total')).toEqual({
    id: 'expense.total',
    label: '支出总计',
    value: 1_100_000_000,
    step: 10_000,
    places: [{ role: 'cell', sheet: '表三 支出总表', cell: 'C2', label: '合计 / 合计' }],
  });
  expect(ledger.amount('project-current.count')).toBeUndefined();
  expect(ledger.amount('no.such')).toBeUndefined();
  expect(ledger.count('project-current.count')).toMatchObject({ id: 'project-current.count', value: 2, step: 0 });
  expect(ledger.count('expense.total')).toBeUndefined();
  expect(ledger.count('no.such')).toBeUndefined();
});

test('sources of income of schools and hospitals, from the halves and columns that have them', () => {
  const ledger = made();
  const school = new Ledger(bookOf([SCHOOL, INCOME]), {});
  expect(school.amount('summary.income.undertaking')).toMatchObject({
    id: 'summary.income.undertaking',
    label: '事业收入',
    value: 50_000_000,
    places: [{ role: 'counterpart', sheet: '表一 收支总表', cell: 'B6' }],
  });
  expect(school.amount('summary.income.other')).toMatchObject({ value: 50_000_000 });
  expect(school.amount('summary.income.business')).toMatchObject({ value: 0, step: 0 });
  expect(school.amount('summary.income.superior')).toBeUndefined();
  expect(school.amount('income.undertaking')).toMatchObject({ value: 60_000_000, label: '事业收入' });
  expect(school.amount('income.superior')).toMatchObject({ value: 40_000_000 });
  expect(school.amount('income.business')).toBeUndefined();
  expect(ledger.amount('income.superior')).toBeUndefined();
});

test('a row is found by its name, without numbering and brackets', () => {
  const ledger = made();
  expect(ledger.row('summary', '公共安全支出')).toMatchObject({ id: 'summary:公共安全支出', label: '一、公共安全支出', value: 800_000_000, step: 10_000 });
  expect(ledger.row('basic', '维修（护）费')).toMatchObject({ id: 'basic:维修费', value: 40_000_000 });
  expect(ledger.row('basic', '基本工资')?.places).toMatchObject([{ role: 'counterpart', cell: 'C4' }]);
  expect(ledger.row('general', '教育支出')).toBeUndefined();
  expect(ledger.row('fund', '公共安全支出')).toBeUndefined();
  // Text where an amount should be says nothing.
  expect(new Ledger(bookOf([SCHOOL]), {}).row('summary', '住房保障支出')).toBeUndefined();
});

test('which rows of a table have names of their own', () => {
  const ledger = made();
  expect(ledger.names('operating')).toEqual(['清河县公安局', '清河县公安局交通管理大队']);
  expect(ledger.names('projects')).toEqual(['办案业务费', '服装购置费']);
  expect(ledger.names('summary')).toEqual(['公共安全支出', '住房保障支出']);
  expect(ledger.names('general')).toEqual(['公共安全支出', '住房保障支出']);
  expect(ledger.names('basic')).toEqual(['工资福利支出', '基本工资', '住房公积金', '商品和服务支出', '办公费', '维修费']);
  expect(ledger.names('fund')).toEqual([]);
});

test('a heading without an amount of its own stands for what is below it', () => {
  const ledger = made();
  expect(ledger.row('basic', '工资福利支出')).toMatchObject({ label: '工资福利支出', value: 500_000_000, step: 10_000, places: [{ cell: 'C4' }, { cell: 'C5' }] });
  const text = sheet('表六 基本支出分经济科目', grid`
    部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
    合计 | | 400.00 | 400.00 |
    工资福利支出 | | 见下 | |
    基本工资 | 工资奖金津补贴 | 400.00 | 400.00 |
    商品和服务支出 | | | |
    办公费 | 办公经费 | | |`);
  expect(new Ledger(bookOf([text]), {}).row('basic', '工资福利支出')).toBeUndefined();
  expect(new Ledger(bookOf([text]), {}).row('basic', '商品和服务支出')).toMatchObject({ value: 0, step: 0, places: [{ cell: 'C6' }] });
});

test('one account under two partners is one, added up; the same name on another level is another line', () => {
  const split = sheet('表六 基本支出分经济科目', grid`
    部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
    合计 | | 300.00 | 300.00 |
    基本工资 | 工资奖金津补贴 | 100.00 | 100.00 |
    津贴补贴 | 工资奖金津补贴 | 50.46 | 50.46 |
    津贴补贴 | 工资福利支出 | | |
    津贴补贴 | 其他支出 | 149.54 | 149.54 |
    津贴补贴 | 其他 | | |`);
  expect(new Ledger(bookOf([split]), {}).row('basic', '津贴补贴')).toMatchObject({
    label: '津贴补贴',
    value: 200_000_000,
    step: 10_000,
    places: [{ cell: 'C4' }, { cell: 'C5' }, { cell: 'C6' }, { cell: 'C7' }],
  });
  const levels = sheet('表五 一般公共预算支出', grid`
    科目编码 | 科目名称 | 合计 | 基本支出 | 项目支出
     | 合计 | 900.00 | 900.00 |
    '221 | 住房保障支出 | 900.00 | 900.00 |
    '22102 | 住房保障支出 | 900.00 | 900.00 |`);
  expect(new Ledger(bookOf([levels]), {}).row('general', '住房保障支出')).toMatchObject({ value: 900_000_000, places: [{ cell: 'C3' }] });
});

test.each([
  ['85', 'amount', 85_000_000, 1_000_000],
  ['８５．５万元', 'amount', 85_500_000, 100_000],
  ['1,234.56', 'amount', 1_234_560_000, 10_000],
  ['-3.00 万元', 'amount', -3_000_000, 10_000],
  ['12辆', 'count', 12, 0],
] as const)('the answer %s as %s is %d', (typed, kind, value, step) => {
  expect(new Ledger(bookOf([EXPENSE]), { asked: typed }).input('asked', kind)).toEqual({ id: 'asked', label: '说明资料', value, step, places: [] });
});

test.each(['', '无', '约5', '9'.repeat(17)])('the answer “%s” is no amount', (typed) => {
  expect(new Ledger(bookOf([EXPENSE]), { asked: typed }).input('asked', 'amount')).toBeUndefined();
});

test('what nobody was asked has no answer', () => {
  const ledger = made();
  expect(ledger.input('asked', 'count')).toBeUndefined();
});

test('类, 款 and 项 name an account from the top down', () => {
  const accounts = new Ledger(bookOf([ACCOUNTS]), {});
  expect(accounts.accountPath(['公共安全支出', '公安', '行政运行'])).toMatchObject({ id: 'general-expense:2040201', label: '行政运行', value: 350_000_000, places: [{ cell: 'C5' }] });
  expect(accounts.accountPath(['公共安全支出', '公安'])).toMatchObject({ id: 'general-expense:20402', value: 600_000_000 });
  expect(accounts.accountPath(['住房保障支出', '公安'])).toBeUndefined();
  expect(accounts.accountPath(['住房保障支出', '住房改革支出', '行政运行'])).toBeUndefined();
  expect(accounts.accountPath(['教育支出', '公安'])).toBeUndefined();
  // A 款 is no 类.
  expect(accounts.accountPath(['住房改革支出', '住房公积金'])).toBeUndefined();
  expect(new Ledger(bookOf([EXPENSE]), {}).accountPath(['公共安全支出', '公安'])).toBeUndefined();
});

test('numbering is no part of a name', () => {
  const numbered = sheet('表六 基本支出分经济科目', grid`
    部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
    合计 | | 700.00 | 700.00 |
    十一、甲经费 | | 100.00 | 100.00 |
    ①乙经费 | | 100.00 | 100.00 |
    （十二）丙经费 | | 100.00 | 100.00 |
    (3)丁经费 | | 100.00 | 100.00 |
    12、戊经费 | | 100.00 | 100.00 |
    3.己经费 | | 100.00 | 100.00 |
    其中：庚①二、3.经费 | | 100.00 | 100.00 |`);
  expect(new Ledger(bookOf([numbered]), {}).names('basic')).toEqual(['甲经费', '乙经费', '丙经费', '丁经费', '戊经费', '己经费', '庚,二、3.经费']);
});

test('a line without a name is nobody’s', () => {
  const nameless = sheet('表十二 项目支出(本年预算)', grid`
    项目名称 | 合计 | 一般公共预算
    合计 | 300.00 | 300.00
     | 200.00 | 200.00
    服装购置费 | 100.00 | 100.00`);
  const projects = new Ledger(bookOf([nameless]), {});
  expect(projects.names('projects')).toEqual(['服装购置费']);
  expect(projects.row('projects', '')).toBeUndefined();
});

test('what is bought as assets: goods, and of them equipment', () => {
  const ledger = made();
  const bought = (...rows: readonly string[]) => {
    const table = sheet('政府采购预算', [
      ['项目名称', '采购物品名称', '政府采购目录序号', '合计'],
      ['合计', null, null, 80],
      ...rows.map((row) => row.split(' ')).map(([name = '', code = '', amount = '']) => ['办案业务费', name, code, Number.isNaN(Number(amount)) ? amount : Number(amount)]),
    ]);
    return new Ledger(bookOf([table]), {}).assetPurchases().map(({ id, label, value }) => [id, label, value]);
  };
  expect(bought('台式计算机 A02010104 30', '复印纸 A05040101 20', '物业管理 C21040000 30')).toEqual([
    ['procurement.goods', '采购的货物', 50_000_000],
    ['procurement.equipment', '采购的设备、车辆', 30_000_000],
  ]);
  expect(bought('复印纸 A05040101 20', '物业管理 C21040000 60')).toEqual([['procurement.goods', '采购的货物', 20_000_000]]);
  expect(bought('物业管理 C21040000 80')).toEqual([]);
  expect(bought('写字楼 B02A02 30', '文具 A05A02 5')).toEqual([['procurement.goods', '采购的货物', 5_000_000]]);
  // An amount that cannot be read leaves the sum unknown.
  expect(bought('台式计算机 A02010104 30', '复印纸 A05040101 见附表')).toEqual([['procurement.equipment', '采购的设备、车辆', 30_000_000]]);
  expect(ledger.assetPurchases()).toEqual([]);
});

test('a table is called as its sheet is', () => {
  const ledger = made();
  const place = (name: string) => ({ role: 'cell' as const, sheet: name, cell: 'A1', label: '' });
  expect(ledger.tableLabel(place('表三 支出总表'))).toBe('表三');
  expect(ledger.tableLabel(place('封面'))).toBe('封面');
  expect(ledger.tableLabel(undefined)).toBe('');
});
