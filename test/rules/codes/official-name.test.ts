import { rule } from '../../../src/rules/codes/official-name';
import { bookOf, run, saysOf } from './code-book';

test('official names hold, whatever the brackets and spaces', () => {
  const said = run(
    rule,
    bookOf([
      {
        rows: [
          '204 公共安全支出',
          { written: '2101101', name: '  行政单位 医疗' },
          { written: '20402', name: '其中：公安' },
        ],
      },
      { id: 'basic-expense', rows: ['30213 维修(护)费', '30212 因公出国（境）费用'] },
    ]),
  );
  expect(said).toMatchObject({ held: 5, reports: [] });
});

test('a wrong name against a published row is an error', () => {
  expect(saysOf(rule, ['2101101 行政单位医療'])).toEqual([
    'error 科目 2101101 应为“行政单位医疗”，表中写作“行政单位医療”',
  ]);
});

test('against a compiled row it is a warning that claims no more than is known', () => {
  expect(saysOf(rule, ['2010104 人大会'])).toEqual([
    'warning 科目 2010104 在内置的目录中是“人大会议”，表中写作“人大会”，请对照当年的科目核对',
  ]);
});

test('the name of a sibling is recognised', () => {
  expect(saysOf(rule, ['2040201 一般行政管理事务'])).toEqual([
    'error 科目 2040201 应为“行政运行”，表中写作“一般行政管理事务”，那是 2040202 的名称',
  ]);
});

test('a former name says until when it was used', () => {
  expect(saysOf(rule, ['20805 行政事业单位离退休', '210 医疗卫生与计划生育支出'])).toEqual([
    'warning 科目 20805 应为“行政事业单位养老支出”，表中的“行政事业单位离退休”是 2020 年以前的名称',
    'warning 科目 210 应为“卫生健康支出”，表中的“医疗卫生与计划生育支出”是 2019 年以前的名称',
  ]);
});

test('an empty name is asked for', () => {
  expect(saysOf(rule, [{ written: '2040201', name: '' }])).toEqual([
    'warning 科目 2040201 没有填写名称，应为“行政运行”',
  ]);
});

test('another official wording is accepted', () => {
  expect(saysOf(rule, ['503 机关资本性支出'], { id: 'basic-expense' })).toEqual([]);
});

test('unknown codes and codes found by name are not judged', () => {
  const said = run(
    rule,
    bookOf([
      { rows: ['2040288 无此科目'] },
      {
        id: 'basic-expense',
        concepts: ['name', 'total'],
        rows: [{ name: '办公费用', code: '30201', written: '' }],
      },
    ]),
  );
  expect(said).toMatchObject({ held: 0, reports: [] });
});

test('names alone: a slip is found, a stranger is left', () => {
  const rows = [
    { name: '机关事业单位基本养老保险缴', code: null, written: '' },
    { name: '完全是另外一回事', code: null, written: '' },
  ];
  expect(saysOf(rule, rows, { id: 'basic-expense', concepts: ['name', 'governmentName', 'total'] })).toEqual([
    'warning “机关事业单位基本养老保险缴”不是部门预算支出经济分类科目的名称，最接近的是 30108“机关事业单位基本养老保险缴费”',
  ]);
});

test('the place is the name’s cell', () => {
  const [report] = run(rule, bookOf([{ rows: ['2101101 行政单位医療'] }])).reports;
  expect(report?.places[0]).toMatchObject({ role: 'name', cell: 'B6' });
});

test('names one row off are one finding', () => {
  const codes = ['204', '20402', '2040201', '2040202', '2040220', '2040299', '208'];
  const names = [
    '公安',
    '行政运行',
    '一般行政管理事务',
    '执法办案',
    '其他公安支出',
    '社会保障和就业支出',
    '公共安全支出',
  ];
  const rows = codes.map((written, index) => ({ written, name: names[index] ?? '' }));
  expect(saysOf(rule, rows)).toEqual([
    'error 表三 7 个科目中有 7 个编码与名称对不上，例如 204 应为“公共安全支出”，表中是“公安”，可能是编码或名称整列错了行',
  ]);
});

test('right and wrong names are counted apart', () => {
  expect(run(rule, bookOf([{ rows: ['204 公共安全支出', '20402 公安', '2101101 行政单位医療'] }]))).toMatchObject({ held: 2, reports: [{}] });
});

test('“其中” without a colon is no part of the name, in the middle it is', () => {
  expect(saysOf(rule, [{ written: '20402', name: '其中公安' }])).toEqual([]);
  expect(saysOf(rule, [{ written: '20402', name: '公其中:安' }])).toHaveLength(1);
});

test('an account with a second wording, and a name that is neither', () => {
  expect(saysOf(rule, ['503 机关资本支出'], { id: 'basic-expense' })[0]).toContain('科目 503');
});

test('the only account of a name is told wherever it stands, one of many is not', () => {
  expect(saysOf(rule, ['2040201 住房公积金'])).toEqual(['error 科目 2040201 应为“行政运行”，表中写作“住房公积金”，那是 2210201 的名称']);
  expect(saysOf(rule, ['2210201 行政运行'])).toEqual(['error 科目 2210201 应为“住房公积金”，表中写作“行政运行”']);
});

test('an abolished name that nothing took the place of', () => {
  expect(saysOf(rule, ['30201 作战费'], { id: 'basic-expense' })[0]).toContain('科目 30201 应为“办公费”，表中写作“作战费”');
});

test('names one row off in a year of which no changes are recorded are a warning', () => {
  const codes = ['204', '20402', '2040201', '2040202', '2040220', '2040299', '208'];
  const rows = codes.map((written, index) => ({ written, name: `某项工作${index}` }));
  expect(saysOf(rule, rows, { year: 2035 })[0]).toMatch(/^warning 表三 7 个科目中有 7 个/);
  // One account that is certain is enough.
  const compiled = ['2010104', '2010105', '2010106', '2010107', '2010108', '2040201'].map((written, index) => ({ written, name: `某项工作${index}` }));
  expect(saysOf(rule, compiled)[0]).toMatch(/^error 表三 6 个科目中有 6 个/);
});
