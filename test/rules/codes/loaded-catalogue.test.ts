/** The rules about codes against a list that was read from a workbook. */
import { readCatalogue, withCatalogue } from '../../../src/catalogue';
import type { Catalogue, Entry } from '../../../src/catalogue';
import { check } from '../../../src/check';
import { rule as knownCode } from '../../../src/rules/codes/known-code';
import { rule as mappedPair } from '../../../src/rules/codes/mapped-pair';
import { rule as officialName } from '../../../src/rules/codes/official-name';
import { bookOf, grid, sheet, workbook } from '../../kit/grid';

const book = (year = '2026年') =>
  bookOf([
    sheet('表三 支出总表', grid`
      ${year}预算支出总表 | | |
      科目编码 | 科目名称 | 合计 | 基本支出
      '204 | 公共安全支出 | 3.00 | 3.00
      '20402 | 公安 | 3.00 | 3.00
      '2040201 | 行政运行 | 1.00 | 1.00
      '2040277 | 全新工作 | 1.00 | 1.00
      '2040278 | 新设工作 | 1.00 | 1.00`),
  ]);

function said(title: string, name = '2026年科目.xlsx', year = '2026年'): string[] {
  const list = sheet('功能', [[title, null], ...grid`
    科目编码 | 科目名称
    204 | 公共安全支出
    20402 | 公安
    2040201 | 行政运行（新）
    2040277 | 全新工作`]);
  const read = readCatalogue({ ...workbook([list]), name });
  if (!read.ok) throw new Error(read.problems[0]?.message);
  return withCatalogue(read.catalogue, () =>
    check(book(year), { rules: [knownCode, officialName] }).findings.map((finding) => `${finding.level} ${finding.message}`),
  );
}

test('the list of the budget’s year is certain: codes it has are known, others are errors', () => {
  expect(said('2026年支出功能分类科目')).toEqual([
    'error 科目 2040201 应为“行政运行（新）”，表中写作“行政运行”',
    'error 表三科目编码 2040278（新设工作）不在载入的支出功能分类科目（2026 年）中，最接近的是 2040277“全新工作”',
  ]);
});

test('a list of another year can only warn', () => {
  expect(said('2027年支出功能分类科目')).toEqual([
    'warning 科目 2040201 在载入的目录中是“行政运行（新）”，表中写作“行政运行”，请对照当年的科目核对',
    'warning 表三科目编码 2040278（新设工作）不在载入的支出功能分类科目（2027 年）中，最接近的是 2040277“全新工作”',
  ]);
});

test('a list that names no year is called by its file', () => {
  expect(said('支出功能分类科目', '官方.xlsx')[1]).toContain('不在载入的支出功能分类科目（官方.xlsx）中');
});

test('afterwards the built-in list holds again', () => {
  const codes = check(book(), { rules: [knownCode] }).findings.map((finding) => finding.data['code']);
  expect(codes).toEqual(['2040277', '2040278']);
});

test('where the list or the budget names no year, the list is taken for the budget’s', () => {
  expect(said('支出功能分类科目', '官方.xlsx')[1]).toMatch(/^error /);
  expect(said('2027年支出功能分类科目', '2026年科目.xlsx', '')[1]).toMatch(/^error /);
});

test('a pair is told by code where the list in force does not have the account, and by the name in the table', () => {
  const basic = bookOf([sheet('表六 基本支出分经济科目', grid`
    部门预算支出经济科目名称 | 政府预算支出经济科目名称 | 合计 | 人员经费 | 公用经费
    印刷费 | 委托业务费 | 1.00 | | 1.00`)]);
  const entry = { code: '50205', name: '委托业务费', level: 2, confidence: 'high', source: '', from: null, until: null, fund: null, alias: null } as unknown as Entry;
  const without: Catalogue = { name: '官方.xlsx', year: 2024, lists: { governmentEconomic: [entry], departmentEconomic: [] } };
  expect(withCatalogue(without, () => check(basic, { rules: [mappedPair] }).findings.map((finding) => finding.message))).toEqual([
    '“印刷费”对应的政府预算支出经济科目应为“50201”或“50502”，表中写作“委托业务费”',
  ]);
});
