import { dryRun } from '../../../src/check';
import type { Book } from '../../../src/model';
import { bindCustomRule, parseCustomRules } from '../../../src/rules/custom';
import { buildBook } from '../../kit/build-book';
import { cells, sample as book, tableOf } from './cells';

describe('tables are known by', () => {
  test.each([
    ['number', '表三'],
    ['number in digits', '表3'],
    ['number of an annex', '附表三'],
    ['number with a nought before it', '表03'],
    ['short name', '支出总表'],
    ['title', '2024年预算支出总表'],
    ['title of another year', '2023年预算支出总表'],
    ['title without its year', '预算支出总表'],
    ['sheet', '表三 支出总表'],
    ['sheet without the space', '表三支出总表'],
    ['meaning', 'expense'],
    ['words left out', '部门支出总表'],
    ['number and name', '附表3：支出总表'],
    ['numeral and name', '表十三、支出总表'],
    ['digits and name', '03支出总表'],
  ])('%s', (_, name) => expect(cells(`[${name}]合计.合计`)).toEqual(['表三!C5']));

  test.each([
    ['项目支出表(本年)', '表十二!B6'],
    ['项目支出表（上年结转）', '表十三!B6'],
    ['三公经费', '表十!B10'],
    ['机关运行经费', '表十一!B5'],
    ['表十二', '表十二!B6'],
    ['表12', '表十二!B6'],
    ['附表十', '表十!B10'],
    ['基本支出表', '表六!C5'],
    ['一般公共预算支出', '表五!C5'],
  ])('%s', (name, cell) => expect(cells(`[${name}]合计.合计`)).toEqual([cell]));

  test.each(['表十十', '表一二', '表三十', '表零', '附表', '表', '支出表3总表', '预算'])(
    'no table is called %s',
    (name) => {
      expect(cells(`[${name}]合计.合计`)[0]).toMatch(/^没有叫“/);
    },
  );

  test('all numerals up to ninety-nine', () => {
    const numbered = (number: number): Book => {
      const plain = tableOf('expense', [['total', '合计', 1]]);
      return { ...plain, tables: plain.tables.map((table) => ({ ...table, number })) };
    };
    for (const [number, name] of [
      [1, '表一'],
      [9, '表九'],
      [10, '表十'],
      [11, '表十一'],
      [20, '表二十'],
      [34, '附表三十四'],
      [99, '表九十九'],
      [100, '表100'],
    ] as const)
      expect([name, cells(`[${name}]合计.total`, numbered(number))]).toEqual([name, ['expense!B2']]);
    expect(cells('[表一]合计.total', numbered(11))[0]).toMatch(/^没有叫“表一”的表/);
  });

  test('what a title says, in words that no other way knows', () => {
    expect(cells('[一般公共预算当年财政拨款支出明细表]合计.合计')).toEqual(['表五!C5']);
    expect(cells('[“三公”经费支出明细表（本年）]合计.合计')).toEqual(['表十!B10']);
    expect(cells('[三公经费支出明细]合计.合计')[0]).toMatch(/^没有叫“三公经费支出明细”的表/);
  });

  test('a table that this workbook does not have may be called by its id, its name or its title', () => {
    for (const name of [
      'procurement',
      '政府采购表',
      '2024年政府采购表',
      '政府采购预算明细表',
      '政府采购明细表（货物）',
    ])
      expect(dryRun(`[${name}]合计.合计 = 0`, book)[0]?.error).toMatchObject({
        message: `这个工作簿里没有“${name}”`,
        isMissingTable: true,
      });
    expect(dryRun('[政府采购]合计.合计 = 0', book)[0]?.error?.message).toMatch(/^没有叫“政府采购”的表/);
    const short = buildBook({
      tables: [{ id: 'expense', label: '部门预算', sheet: '单位预算', panels: [] }],
    });
    expect(dryRun('[预算]合计.合计 = 0', short)[0]?.error?.message).toMatch(/^没有叫“预算”的表/);
  });

  test('titles are suggested without their year', () => {
    expect(dryRun('[预算支出宗表]合计.合计 = 0', book)[0]?.error?.suggestions).toContain('预算支出总表');
  });

  test('a table on several sheets is one; its cells are added where Σ says so', () => {
    const split = buildBook({
      tables: ['甲', '乙'].map((name) => ({
        id: 'project-current',
        label: name,
        sheet: name,
        panels: [{ columns: ['total'], rows: [['project', `${name}项目`, 1]] }],
      })),
    });
    expect(cells('Σ[项目支出表]*项目.total', split)).toEqual(['甲!B2', '乙!B2']);
    expect(cells('[项目支出表]乙项目.total', split)).toEqual(['乙!B2']);
  });

  test('an unknown name says which are near', () => {
    const [error] = dryRun('[支处总表]合计.合计 = 0', book).map((line) => line.error);
    expect(error).toMatchObject({
      line: 1,
      column: 2,
      length: 4,
      suggestions: ['支出总表', '收支总表', '收入总表'],
    });
    expect(error?.isMissingTable).toBeUndefined();
  });

  test('a table that this workbook does not have is missing, not misspelt', () => {
    const [rule] = parseCustomRules('[政府采购表]合计.合计 = 0').rules;
    const binding = rule && bindCustomRule(rule, book);
    expect(binding?.ok === false && binding.errors).toMatchObject([
      { message: '这个工作簿里没有“政府采购表”', isMissingTable: true },
    ]);
  });

  test('a name that two tables share is refused', () => {
    const twins = buildBook({
      tables: [
        {
          id: 'expense',
          label: '支出',
          sheet: '甲',
          panels: [{ columns: ['total'], rows: [['total', '合计', 1]] }],
        },
        {
          id: 'income',
          label: '支出',
          sheet: '乙',
          panels: [{ columns: ['total'], rows: [['total', '合计', 1]] }],
        },
      ],
    });
    expect(cells('[支出]合计.合计', twins)).toEqual(['“支出”可以指 2 张表（甲、乙）；请写工作表名 @2+2']);
    expect(cells('[乙]合计.合计', twins)).toEqual(['乙!B2']);
  });
});
