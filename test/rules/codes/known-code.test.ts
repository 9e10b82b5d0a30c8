import { rule } from '../../../src/rules/codes/known-code';
import { bookOf, run, saysOf } from './code-book';

test('codes of the catalogue are held', () => {
  const said = run(rule, bookOf([{ rows: ['204 公共安全支出', '20402 公安', '2040201 行政运行'] }]));
  expect(said).toMatchObject({ held: 3, reports: [] });
});

test('an unknown 项 under a 款 of high confidence is an error, with the account that was meant', () => {
  expect(saysOf(rule, ['2040210 行政运行'])).toEqual([
    'error 表三科目编码 2040210（行政运行）不在内置的支出功能分类科目（2024 年）中，最接近的是 2040201“行政运行”',
  ]);
});

test('an unknown 项 under a 款 that was only compiled is a warning', () => {
  expect(saysOf(rule, ['2010177 某项工作'])[0]).toMatch(/^warning 表三科目编码 2010177/);
});

test('an unknown 款 is a warning', () => {
  expect(saysOf(rule, ['20477 某项工作'])[0]).toMatch(/^warning /);
});

test('beyond the years whose changes are recorded nothing is an error', () => {
  expect(saysOf(rule, ['2040210 行政运行'], { year: 2029 })[0]).toMatch(/^warning .*2029 年/);
});

test('nothing near: no suggestion', () => {
  expect(saysOf(rule, ['29888 某项工作'])).toEqual([
    'warning 表三科目编码 29888（某项工作）不在内置的支出功能分类科目（2024 年）中',
  ]);
});

test.each([
  ['20139 社会工作事务', 2023, 'warning 表三科目 20139“社会工作事务”自 2024 年起使用，本表是 2023 年预算'],
  ['2010308 信访事务', 2024, 'warning 表三科目 2010308“信访事务”只用到 2023 年，本表是 2024 年预算'],
])('%s in %i', (row, year, message) => {
  expect(saysOf(rule, [row], { year })).toEqual([message]);
});

test('without a year accounts of any year are held', () => {
  expect(saysOf(rule, ['20139 社会工作事务', '2010308 信访事务'], { year: null })).toEqual([]);
});

test('abolished economic accounts say what took their place', () => {
  expect(
    saysOf(rule, ['301 工资福利支出', '30104 社会保障缴费', '30221 作战费'], { id: 'basic-expense' }),
  ).toEqual([
    'warning 表三科目 30104“社会保障缴费”自 2018 年起不再使用，改列 30112“其他社会保障缴费”',
    'warning 表三科目 30221“作战费”自 2018 年起不再使用',
  ]);
});

test('income accounts, codes of another list and codes found by name are left alone', () => {
  const said = run(
    rule,
    bookOf([
      { id: 'state-capital', side: 'income', rows: ['10306 国有资本经营收入'] },
      { id: 'fund-income', rows: ['10301 政府性基金收入'] },
      { rows: ['204 公共安全支出', '30299 其他商品和服务支出'] },
      {
        id: 'basic-expense',
        concepts: ['name', 'total'],
        rows: [{ name: '办公费', code: '30201', written: '' }],
      },
    ]),
  );
  expect(said).toMatchObject({ held: 1, reports: [] });
});

test('the place is the code’s cell, the key has no address', () => {
  const [report] = run(rule, bookOf([{ rows: ['204 公共安全支出', '2040210 行政运行'] }])).reports;
  expect(report?.places).toEqual([
    { role: 'code', sheet: '表三 支出总表', cell: 'A7', label: '行政运行 / 科目编码' },
  ]);
  expect(report?.key).toBe('expense/2040210');
});

test('a table of another catalogue is one finding with all its places', () => {
  const rows = ['204 公共安全支出', ...[1, 2, 3, 4, 5, 6].map((digit) => `29${digit}77 某项工作`)];
  const said = run(rule, bookOf([{ rows }]));
  expect(said.held).toBe(1);
  expect(said.reports).toMatchObject([
    {
      level: 'warning',
      message:
        '表三 7 个科目编码中有 6 个不在内置的支出功能分类科目（2024 年）中，可能用的是另一套或另一年的科目',
    },
  ]);
  expect(said.reports[0]?.places).toHaveLength(6);
});

test('an unknown 款 under a 类 of high confidence is no error: its 项 are not all recorded', () => {
  expect(saysOf(rule, ['204 公共安全支出', '20477 某项工作'])).toEqual([expect.stringMatching(/^warning 表三科目编码 20477/)]);
});

test('without a year an unknown 项 is judged as in a recorded year', () => {
  expect(saysOf(rule, ['2040210 行政运行'], { year: null })[0]).toMatch(/^error .*2024 年/);
});
