/** One workbook checked against others: last year's, the units', the year's list of accounts. */
import { writeWorkbook } from '../../src/host/file/write';
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from '../../src/model';
import type { CheckReport, FindingEntry } from '../../src/report';
import { sampleWorkbook } from '../../src/samples';
import { grid, sheet, workbook } from '../kit/grid';
import { narrative } from '../rules/narrative/tables';
import { gouji, sampleFiles, textOf } from './fake-terminal';

const ACROSS = /\/(?:previous-year|unit-files|units-files)/;

async function checked(args: readonly string[], files: Readonly<Record<string, Uint8Array>>): Promise<CheckReport> {
  const { out, err } = await gouji(['check', ...args, '--format', 'json'], { files });
  if (out === '') throw new Error(err);
  return JSON.parse(out) as CheckReport;
}

const across = (report: CheckReport): readonly FindingEntry[] => report.findings.filter((finding) => ACROSS.test(finding.rule));
const bytesOf = (...sheets: readonly SheetSnapshot[]): Promise<Uint8Array> => writeWorkbook(workbook(sheets));

/** The sample with every value changed by `change`. */
function changed(change: (value: CellValue, sheet: string) => CellValue): WorkbookSnapshot {
  const sample = sampleWorkbook();
  return {
    ...sample,
    sheets: sample.sheets.map((each) => ({ ...each, values: each.values.map((row) => row.map((value) => change(value, each.name))) })),
  };
}

const UNIT = '长治市公安局屯留分局';
const renamed = (value: CellValue): CellValue =>
  typeof value === 'string' ? value.replace(`部门名称：${UNIT}`, `部门名称：${UNIT}交通管理大队`) : value;
/** A unit that has nothing, and the rest of the department. */
const EMPTY = (): WorkbookSnapshot => changed((value, name) => (typeof value === 'number' && name !== '绩效目标' ? 0 : renamed(value)));
const HEAD = (): WorkbookSnapshot => changed((value) => (typeof value === 'string' ? value.replace(`部门名称：${UNIT}`, `部门名称：${UNIT}本级`) : value));

describe('check --previous', () => {
  test('the sample against itself a year earlier: nothing is wrong, and nothing else changes', async () => {
    const { good, previous } = await sampleFiles();
    const files = { '今年.xlsx': good, '去年.xlsx': previous };
    const with_ = await checked(['今年.xlsx', '--previous', '去年.xlsx'], files);
    const without = await checked(['今年.xlsx'], files);
    expect(across(with_)).toEqual([]);
    expect(with_.findings).toEqual(without.findings);
  });

  test('a workbook of the same year is told, and not compared with', async () => {
    const { good } = await sampleFiles();
    const report = await checked(['今年.xlsx', '--previous', '今年.xlsx'], { '今年.xlsx': good });
    expect(across(report).map(({ rule, level, message }) => [rule, level, message])).toEqual([
      ['completeness/previous-year-file', 'warning', '上年工作簿“今年.xlsx”写的是 2024 年度，应为 2023 年度，没有用它核对'],
    ]);
  });

  test('last year’s column and the narrative are held against last year’s table', async () => {
    const own = sheet('一般公共预算支出表', grid`
      2024年一般公共预算支出预算表
      部门名称：清河县公安局 | | | 单位：万元
      科目编码 | 科目名称 | 2023年预算数 | 2024年预算数
       | 合计 | 88.00 | 100.00
      '204 | 公共安全支出 | 88.00 | 100.00`);
    const text = narrative({ general: '2024年一般公共预算支出100.00万元，比上年增加12.00万元，增长13.64%。' });
    const last = sheet('一般公共预算支出表', grid`
      2023年一般公共预算支出预算表
      部门名称：清河县公安局 | | 单位：万元
      科目编码 | 科目名称 | 2023年预算数
       | 合计 | 80.00
      '204 | 公共安全支出 | 80.00`);
    const files = { '今年.xlsx': await bytesOf(own, text), '去年.xlsx': await bytesOf(last) };
    const report = await checked(['今年.xlsx', '--previous', '去年.xlsx'], files);
    expect(across(report).map(({ level, message }) => [level, message])).toEqual([
      ['warning', '“比上年增加12.00万元，增长13.64%”：本年 100.00，推出上年 88.00，上年工作簿“去年.xlsx”是 80.00'],
      ['warning', '一般公共预算支出表合计行“2023年预算数” 88.00，上年工作簿“去年.xlsx”是 80.00，多 8.00'],
      ['warning', '一般公共预算支出表“公共安全支出”2023年预算数 88.00，上年工作簿“去年.xlsx”是 80.00，多 8.00'],
    ]);
    for (const { places } of across(report)) expect(places.map((place) => place.file)).toContain('去年.xlsx');
  });

  test('in text the sum on paper names the file', async () => {
    const files = { '部门.xlsx': await writeWorkbook(sampleWorkbook()), '本级.xlsx': await writeWorkbook(HEAD()), '交管.xlsx': await writeWorkbook(broken()) };
    const { out } = await gouji(['check', '部门.xlsx', '--units', '本级.xlsx', '交管.xlsx'], { files });
    expect(out).toMatch(/＋ +5\.00 +\S+ +.*（交管\.xlsx /);
  });
});

/** The empty unit with 5.00 in the total of 三公经费. */
function broken(): WorkbookSnapshot {
  const unit = EMPTY();
  return {
    ...unit,
    sheets: unit.sheets.map((each) => {
      if (!each.name.includes('三公')) return each;
      const row = each.values.findIndex((values) => values[0] === '合计');
      return { ...each, values: each.values.map((values, index) => (index === row ? values.map((value, column) => (column === 1 ? 5 : value)) : values)) };
    }),
  };
}

describe('check --units', () => {
  test('the sample is the sum of its own office and a unit that has nothing', async () => {
    const files = { '部门.xlsx': await writeWorkbook(sampleWorkbook()), '本级.xlsx': await writeWorkbook(HEAD()), '交管.xlsx': await writeWorkbook(EMPTY()) };
    const report = await checked(['部门.xlsx', '--units', '本级.xlsx', '交管.xlsx'], files);
    expect(across(report)).toEqual([]);
    expect(report.summary.skipped.filter(({ rule, kind }) => ACROSS.test(rule) && kind !== 'not-applicable')).toEqual([]);
    const { summary } = await checked(['部门.xlsx'], files);
    expect(report.summary.comparisons - summary.comparisons).toBeGreaterThan(150);
  });

  test('a figure that was not added in is found, and only it', async () => {
    const files = { '部门.xlsx': await writeWorkbook(sampleWorkbook()), '本级.xlsx': await writeWorkbook(HEAD()), '交管.xlsx': await writeWorkbook(broken()) };
    const report = await checked(['部门.xlsx', '--units', '本级.xlsx', '交管.xlsx'], files);
    expect(across(report).map(({ rule, difference }) => [rule, difference])).toEqual([['ties/units-files-sum', '-5.00']]);
    expect(across(report)[0]?.places.map(({ file }) => file)).toEqual([undefined, '本级.xlsx', '交管.xlsx']);
  });

  test('with a unit missing nothing is compared, and that is said', async () => {
    const files = { '部门.xlsx': await writeWorkbook(sampleWorkbook()), '本级.xlsx': await writeWorkbook(HEAD()) };
    const report = await checked(['部门.xlsx', '--units', '本级.xlsx'], files);
    expect(across(report).map(({ rule, message }) => [rule, message])).toEqual([
      ['completeness/unit-files', `表十一列有“${UNIT}交通管理大队”，没有给出它的工作簿，部门与单位之和没有核对`],
    ]);
    expect(report.summary.skipped).toContainEqual(expect.objectContaining({ rule: 'ties/units-files-sum', kind: 'missing-table' }));
  });
});

describe('check --catalogue', () => {
  const LIST = (second: string) => sheet('功能', grid`
    2024年支出功能分类科目 |
    科目编码 | 科目名称
    204 | 公共安全支出
    20402 | 公安
    ${second}`);

  test('the report names the list, and its accounts are certain', async () => {
    const { good } = await sampleFiles();
    const { out, err } = await gouji(['check', '今年.xlsx', '--catalogue', '科目.xlsx', '--format', 'json'], {
      files: { '今年.xlsx': good, '科目.xlsx': await bytesOf(LIST("'2040201 | 行政运行（改）")) },
    });
    expect(err).toBe('已载入科目表 科目.xlsx：支出功能分类 3 个；没有载入的仍用内置的\n');
    const report = JSON.parse(out) as CheckReport;
    expect(report.tool.catalogue).toBe('科目.xlsx');
    expect(report.findings.map(({ level, message }) => `${level} ${message}`)).toContain(
      'error 科目 2040201 应为“行政运行（改）”，表中写作“行政运行”',
    );
  });

  test('a list that does not fit together ends with 2 and says where', async () => {
    const { good } = await sampleFiles();
    const { status, out, err } = await gouji(['check', '今年.xlsx', '--catalogue', '科目.xlsx'], {
      files: { '今年.xlsx': good, '科目.xlsx': await bytesOf(LIST("'204020 | 行政运行")) },
    });
    expect([status, out]).toEqual([2, '']);
    expect(err).toBe('科目.xlsx 不能用作科目表：\n  “功能” A5：编码 204020 有 6 位，支出功能分类的编码应为 3、5 或 7 位，请核对\n');
  });

  test('many problems are counted', async () => {
    const { good } = await sampleFiles();
    const rows = Array.from({ length: 25 }, (_, index): CellValue[] => [`2040${10 + index}`, '错']);
    const list = sheet('功能', [['科目编码', '科目名称'], ...rows]);
    const { err } = await gouji(['check', '今年.xlsx', '--catalogue', '科目.xlsx'], { files: { '今年.xlsx': good, '科目.xlsx': await bytesOf(list) } });
    expect(err.trim().split('\n')).toHaveLength(22);
    expect(err).toContain('……还有 5 处');
  });

  test('the built-in lists written out and loaded again change nothing but their name', async () => {
    const { good } = await sampleFiles();
    const written = await gouji(['catalogue', '--year', '2024', '--out', '内置.xlsx']);
    expect(written.status).toBe(0);
    const own = written.files.get('内置.xlsx');
    if (!own) throw new Error(textOf(written, '内置.xlsx'));
    const files = { '今年.xlsx': good, '内置.xlsx': own };
    const loaded = await checked(['今年.xlsx', '--catalogue', '内置.xlsx'], files);
    const plain = await checked(['今年.xlsx'], files);
    const places = (report: CheckReport) => report.findings.map(({ rule, places: [place] }) => [rule, place?.sheet, place?.cell]);
    expect(places(loaded)).toEqual(places(plain));
    expect([loaded.tool.catalogue, plain.tool.catalogue]).toEqual(['内置.xlsx', '2024']);
  });
});

test.each([
  [['check', 'a.xlsx', 'b.xlsx', '--previous', 'c.xlsx'], 2],
  [['check', 'a.xlsx', 'b.xlsx', '--units', 'c.xlsx'], 2],
  [['check', '今年.xlsx', '--previous', '没有.xlsx'], 3],
  [['check', '今年.xlsx', '--units', '没有.xlsx'], 3],
  [['check', '今年.xlsx', '--catalogue', '没有.xlsx'], 3],
  [['catalogue'], 2],
  [['catalogue', '--out', '科目.csv'], 2],
  [['catalogue', '--out', '科目.xlsx', '--year', '去年'], 2],
  [['catalogue', '--out', '科目.xlsx', '--year', '2030'], 0],
])('gouji %j ends with %i', async (args, status) => {
  const outcome = await gouji(args, { files: { '今年.xlsx': (await sampleFiles()).good } });
  expect([outcome.status, outcome.out]).toEqual([status, '']);
  expect(outcome.err.trim()).not.toBe('');
});
