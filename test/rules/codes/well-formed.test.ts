import { rule } from '../../../src/rules/codes/well-formed';
import { bookOf, run, saysOf } from './code-book';

const detail = (written: string, name: string) => ({ kind: 'detail', written, code: null, name }) as const;
const read = (written: string, code: string, name: string) => ({ written, code, name });

test('plain digits hold, also with blanks around them', () => {
  const said = run(rule, bookOf([{ rows: ['204 公共安全支出', read('  20402 ', '20402', '公安')] }]));
  expect(said).toMatchObject({ held: 2, reports: [] });
});

test.each([
  ['２０４０２', '表三编码“２０４０２”用了全角数字，应写作 20402'],
  ['204 02', '表三编码“204 02”中间有空格或分隔符，应写作 20402'],
  ['204|02', '表三编码“204|02”中间有空格或分隔符，应写作 20402'],
  ["'20402", "表三编码“'20402”带有多余的符号，应写作 20402"],
])('%s can be read and is a warning', (written, message) => {
  expect(saysOf(rule, ['204 公共安全支出', read(written, '20402', '公安'), '2040201 行政运行'])).toEqual([
    `warning ${message}`,
  ]);
});

test('a whole table written with separators is a habit', () => {
  const rows = [
    read('204', '204', '公共安全支出'),
    read('204-02', '20402', '公安'),
    read('204-02-01', '2040201', '行政运行'),
  ];
  expect(saysOf(rule, rows)).toEqual([]);
});

test('three columns 类 | 款 | 项 are not a damaged code, but 7|11|02 is', () => {
  const rows = [
    read('204|02|01', '2040201', '行政运行'),
    read('02', '2040202', '一般行政管理事务'),
    detail('7|11|02', '事业单位医疗'),
  ];
  expect(saysOf(rule, rows, { concepts: ['codeClass', 'codeGroup', 'codeItem', 'name', 'total'] })).toEqual([
    'error 表三“事业单位医疗”的编码“7|11|02”不完整，应为 2101102“事业单位医疗”',
  ]);
});

test('scientific notation is an error', () => {
  expect(saysOf(rule, ['20402 公安', detail('2.04E+06', '行政运行')])).toEqual([
    'error 表三“行政运行”的编码“2.04E+06”成了科学计数法，请按文本重新录入',
  ]);
});

test('lost leading digits: the account above tells which was meant', () => {
  expect(saysOf(rule, ['204 公共安全支出', '20402 公安', detail('40201', '行政运行')])).toEqual([
    'error 表三“行政运行”的编码“40201”不完整，应为 2040201“行政运行”',
  ]);
});

test('letters for digits', () => {
  expect(saysOf(rule, ['20402 公安', detail('204O2O1', '行政运行')])).toEqual([
    'error 表三“行政运行”的编码“204O2O1”混有字母，应为 2040201“行政运行”',
  ]);
});

test('a wrong number of digits without a suggestion', () => {
  expect(saysOf(rule, [detail('20402011', '行政运行')])).toEqual([
    'error 表三“行政运行”的编码“20402011”不是 3 位（类）、5 位（款）或 7 位（项）数字',
  ]);
});

test('unit codes, project codes and words in the code column are left alone', () => {
  const rows = [
    { kind: 'organisation', written: '312001', code: null, name: '大厂回族自治县公安局' } as const,
    detail('31200124', '执法办案场所改造项目'),
    detail('合计', '合计'),
    { kind: 'total', written: '000', code: null, name: '合计' } as const,
  ];
  expect(saysOf(rule, rows)).toEqual([]);
});

test('a whole column in full-width digits is one finding', () => {
  const codes = ['２０４', '２０５', '２０６', '２０７', '２０８', '２１０'];
  const rows = codes.map((written) => read(written, written.normalize('NFKC'), '某项支出'));
  expect(saysOf(rule, rows)).toEqual([
    'warning 表三有 6 个科目编码写法不规范，例如“２０４”，请把编码列设为文本格式后重新录入',
  ]);
});

test('sound codes are counted; what is no code is not', () => {
  expect(run(rule, bookOf([{ rows: ['204 公共安全支出', detail('P-01', '办案经费'), { written: '', code: '30201', name: '办公费' }, read('２０４０２', '20402', '公安')] }]))).toMatchObject({
    held: 1,
    reports: [{ key: 'expense/20402' }],
  });
});

test('damaged codes are known by name and the account above', () => {
  const said = run(rule, bookOf([{ rows: ['20402 公安', detail('2.04E+06', '行政运行'), detail('20402011', '行政运行')] }]));
  expect(said.reports.map((report) => report.key)).toEqual(['expense/行政运行/20402', 'expense/行政运行/20402']);
  expect(run(rule, bookOf([{ rows: [detail('2.04E+06', '行政运行')] }])).reports.map((report) => report.key)).toEqual(['expense/行政运行/']);
});

test('rows of organisations and the total are no accounts, whatever they are called', () => {
  const rows = [{ kind: 'organisation', written: '40201', code: null, name: '行政运行' }, { kind: 'total', written: '40201', code: null, name: '行政运行' }] as const;
  expect(saysOf(rule, ['20402 公安', ...rows])).toEqual([]);
});

test('half of the codes with separators are no habit; projects and names without codes do not count', () => {
  const habit = (rows: Parameters<typeof saysOf>[1]): number => saysOf(rule, rows).length;
  const [plain, dashed, other] = ['204 公共安全支出', read('204-02', '20402', '公安'), read('204-03', '20403', '国家安全')];
  expect(habit([plain, dashed])).toBe(1);
  expect(habit([plain, dashed, other])).toBe(0);
  expect(habit([plain, dashed, detail('A-01', '办案经费'), detail('A-02', '装备费')])).toBe(1);
  expect(habit([plain, dashed, other, ...['1', '2', '3'].map((digit) => ({ written: '', code: `3020${digit}`, name: '某费' }))])).toBe(0);
  expect(habit(['204 公共安全支出', read(' 20402', '20402', '公安'), read(' 20403', '20403', '国家安全'), dashed])).toBe(1);
});

test.each([['2E+06'], ['2.04E6'], ['2.04e+06']])('%s is scientific notation', (written) => {
  expect(saysOf(rule, ['20402 公安', detail(written, '行政运行')])[0]).toContain('成了科学计数法');
});

test.each([['A2.04E+06'], ['2.04E+06A']])('%s is not, and no account either', (written) => {
  expect(saysOf(rule, [detail(written, '办案经费')])).toEqual([]);
});

test('a damaged code is read by its digits', () => {
  expect(saysOf(rule, ['20402 公安', detail('4-02-01', '行政运行')])).toEqual(['error 表三“行政运行”的编码“4-02-01”不完整，应为 2040201“行政运行”']);
});

test('many faulty codes are an error where one of them cannot be read, a warning where all can', () => {
  const wide = ['２０４', '２０５', '２０６', '２０７', '２０８'].map((written) => read(written, written.normalize('NFKC'), '某项支出'));
  expect(saysOf(rule, [...wide, detail('2.04E+06', '行政运行')])[0]).toMatch(/^error 表三有 6 个/);
  // Six faulty and six sound ones: each is told by itself.
  const sound = ['201', '202', '203', '211', '212', '213'].map((code) => read(code, code, '某项支出'));
  expect(saysOf(rule, [...wide, read('２１０', '210', '某项支出'), ...sound])).toHaveLength(6);
});
