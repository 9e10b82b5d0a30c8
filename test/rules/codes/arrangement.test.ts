import { rule as inOrder } from '../../../src/rules/codes/in-order';
import { rule as noDuplicates } from '../../../src/rules/codes/no-duplicates';
import fc from 'fast-check';
import { bookOf, run, saysOf } from './code-book';

describe('codes/no-duplicates', () => {
  test('each account once', () => {
    expect(run(noDuplicates, bookOf([{ rows: ['204 公共安全支出', '20402 公安'] }]))).toMatchObject({
      held: 2,
      reports: [],
    });
  });

  test('a repeated account points at both rows', () => {
    const said = run(noDuplicates, bookOf([{ rows: ['20402 公安', '2040201 行政运行', '20402 公安'] }]));
    expect(said.reports).toMatchObject([
      {
        level: 'error',
        message: '表三中 20402“公安”列了两行',
        key: 'expense/20402#2',
        places: [{ cell: 'A8' }, { cell: 'A6' }],
      },
    ]);
  });

  test('one code under two names', () => {
    expect(saysOf(noDuplicates, ['2040202 一般行政管理事务', '2040202 执法办案'])).toEqual([
      'error 表三中编码 2040202 用在两行：“一般行政管理事务”和“执法办案”',
    ]);
  });

  test('accounts repeat under each organisation', () => {
    const rows = [
      { kind: 'organisation', name: '甲局' },
      '20402 公安',
      { kind: 'organisation', name: '乙所' },
      '20402 公安',
    ] as const;
    expect(saysOf(noDuplicates, rows)).toEqual([]);
    expect(saysOf(noDuplicates, [...rows, '20402 公安'])).toHaveLength(1);
  });

  test('a table repeated section by section is one warning', () => {
    const section = [
      '204 公共安全支出',
      '20402 公安',
      '2040201 行政运行',
      '205 教育支出',
      '206 科学技术支出',
      '208 社会保障和就业支出',
    ];
    expect(saysOf(noDuplicates, [...section, ...section])).toEqual([
      'warning 表三中多数科目重复出现（6 行），像是按单位或资金分段列示，但没有认出分段的行',
    ]);
  });

  test('a unit column beside the account allows repetition', () => {
    expect(
      saysOf(noDuplicates, ['20402 公安', '20402 公安'], { concepts: ['unitName', 'code', 'name', 'total'] }),
    ).toEqual([]);
  });

  test('two government accounts of one department account are no repetition, the same one twice is', () => {
    const layout = { id: 'basic-expense', concepts: ['name', 'governmentName', 'total'] } as const;
    const pair = (government: string) => ({ name: '基本工资', code: '30101', written: '', government });
    expect(saysOf(noDuplicates, [pair('工资奖金津补贴'), pair('工资福利支出')], layout)).toEqual([]);
    expect(saysOf(noDuplicates, [pair('工资奖金津补贴'), pair('工资奖金津补贴')], layout)).toHaveLength(1);
  });

  test('a government account beside written codes makes two rows rightful, by name or by code', () => {
    const rows = ['30101 基本工资', '30101 基本工资'];
    expect(saysOf(noDuplicates, rows, { id: 'basic-expense', concepts: ['code', 'name', 'governmentName'] })).toEqual([]);
    expect(saysOf(noDuplicates, rows, { id: 'basic-expense', concepts: ['code', 'name', 'governmentCode'] })).toEqual([]);
    expect(saysOf(noDuplicates, rows, { id: 'basic-expense' })).toHaveLength(1);
  });

  test('where the book does not tell the government account, nothing is said', () => {
    const rows = [
      { name: '基本工资', code: '30101', written: '' },
      { name: '基本工资', code: '30101', written: '' },
    ];
    expect(
      saysOf(noDuplicates, rows, { id: 'basic-expense', concepts: ['name', 'governmentName', 'total'] }),
    ).toEqual([]);
  });
});

describe('codes/in-order', () => {
  test('ordinary order holds', () => {
    expect(
      run(
        inOrder,
        bookOf([{ rows: ['204 公共安全支出', '20402 公安', '2040201 行政运行', '205 教育支出'] }]),
      ),
    ).toMatchObject({
      held: 4,
      reports: [],
    });
  });

  test('one row too late', () => {
    expect(
      saysOf(inOrder, [
        '204 公共安全支出',
        '20402 公安',
        '2040202 一般行政管理事务',
        '2040220 执法办案',
        '2040201 行政运行',
      ]),
    ).toEqual(['warning 表三中 2040201“行政运行”应排在 2040202“一般行政管理事务”之前']);
  });

  test('one row too early is one finding, not one for each row after it', () => {
    expect(
      saysOf(inOrder, [
        '204 公共安全支出',
        '2040220 执法办案',
        '20402 公安',
        '2040201 行政运行',
        '2040202 一般行政管理事务',
      ]),
    ).toEqual(['warning 表三中 2040220“执法办案”应排在 2040202“一般行政管理事务”之后']);
  });

  test('a parent below its children', () => {
    expect(saysOf(inOrder, ['2040201 行政运行', '2040202 一般行政管理事务', '20402 公安'])).toEqual([
      'warning 表三中 20402“公安”应排在 2040201“行政运行”之前',
    ]);
  });

  test('a table in another order altogether is one finding', () => {
    const rows = [
      '213 农林水支出',
      '212 城乡社区支出',
      '211 节能环保支出',
      '210 卫生健康支出',
      '208 社会保障和就业支出',
    ];
    const more = ['207 文化旅游体育与传媒支出', '206 科学技术支出', '205 教育支出'];
    expect(saysOf(inOrder, [...rows, ...more])).toEqual([
      'warning 表三的科目没有按编码顺序排列，8 行中有 7 行不在位置上',
    ]);
  });

  test('codes that were found by names have no order of their own; above the first organisation neither', () => {
    const byName = { name: '办公费', code: '30201', written: '' };
    expect(saysOf(inOrder, [{ ...byName, code: '30299' }, byName])).toEqual([]);
    expect(saysOf(inOrder, ['208 社会保障和就业支出', { kind: 'organisation', name: '甲局' }, '204 公共安全支出'])).toEqual([]);
    // The second row of the panel is an organisation: rows above it are no part of it.
    expect(saysOf(inOrder, ['208 社会保障和就业支出', { kind: 'organisation', name: '甲局' }, '204 公共安全支出', '203 国防支出'])).toHaveLength(1);
  });

  test('each organisation has its own order', () => {
    const rows = [
      { kind: 'organisation', name: '甲局' },
      '208 社会保障和就业支出',
      { kind: 'organisation', name: '乙所' },
      '204 公共安全支出',
    ] as const;
    expect(saysOf(inOrder, rows)).toEqual([]);
  });

  test('sorted codes are never reported; moving the reported rows sorts the rest', () => {
    const code = fc.constantFrom(
      '204',
      '20402',
      '2040201',
      '2040202',
      '205',
      '20501',
      '208',
      '20805',
      '2080505',
    );
    fc.assert(
      fc.property(fc.uniqueArray(code, { maxLength: 6 }), (codes) => {
        const rows = codes.map((one) => ({ written: one, name: `科目${one}` }));
        const said = run(inOrder, bookOf([{ rows }]));
        const reported = new Set(said.reports.map((report) => report.key.split('/').at(-1)));
        const rest = codes.filter((one) => !reported.has(one));
        expect(rest).toEqual([...rest].sort());
        expect(said.held + said.reports.length).toBe(codes.length);
        expect(
          saysOf(
            inOrder,
            [...codes].sort().map((one) => ({ written: one, name: one })),
          ),
        ).toEqual([]);
      }),
    );
  });
});
