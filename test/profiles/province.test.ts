/** A province is data: 临江省 is added here from outside, by the steps of CONTRIBUTING.md. */
import { readFileSync } from 'node:fs';
import { check } from '../../src/check';
import type { Inputs, SheetSnapshot } from '../../src/model';
import { TABLE_IDS } from '../../src/model';
import { inputForm, loadTemplates, narrate } from '../../src/narrative';
import { profileById, profiles, tableName, versionFor } from '../../src/profiles';
import { bookOf, sheet } from '../kit/grid';
import { linjiangNarrative } from './linjiang/narrative';
import { linjiang } from './linjiang/profile';
import { EXPENSE, SUMMARY, THREE_PUBLIC } from './linjiang/tables';

const SHEETS = [SUMMARY, EXPENSE, THREE_PUBLIC];
const known = [linjiang, ...profiles];
const wordings = { linjiang: linjiangNarrative };
const inLinjiang = (sheets: readonly SheetSnapshot[], profile = 'auto') =>
  bookOf(sheets, { profile, profiles: known });

const paragraphs = (inputs: Inputs, profile = 'auto'): readonly string[] =>
  narrate(inLinjiang(SHEETS, profile), inputs, { wordings }).sections.flatMap((section) => [
    section.heading,
    ...section.paragraphs.map((paragraph) => paragraph.text),
  ]);

test('a section that its narrative must have, and has not, is told', () => {
  const told = (sections: readonly string[]): readonly string[] => {
    const rows = sections.map((title, index) => [
      `${'一二三四五六七'[index] ?? ''}、${title}情况说明`,
      '按照有关规定编制，没有需要特别说明的事项。',
    ]);
    const narrative = sheet('情况说明', [['2025年度部门预算情况说明'], ...rows]);
    return check(inLinjiang([...SHEETS, narrative]))
      .findings.filter((finding) => finding.rule === 'completeness/narrative-sections')
      .map((finding) => finding.message);
  };
  const national = ['“三公”经费', '机关运行经费', '政府采购', '国有资产占用', '预算绩效'];
  expect(told([...national, '下一步打算'])).toEqual([]);
  expect(told(national)).toEqual(['情况说明缺少“下一步工作打算”一节']);
});

test('every kind of table has a Chinese name of its own', () => {
  const names = TABLE_IDS.map((id) => tableName(id));
  expect(names.filter((name) => !/^[一-龥“”（）]+$/.test(name))).toEqual([]);
  expect(new Set(names).size).toBe(TABLE_IDS.length);
});

describe('the profile', () => {
  test('its tables are known as its own, in the version of their year', () => {
    const book = inLinjiang(SHEETS);
    expect([book.profile, book.profileTitle, book.year, book.organisation]).toEqual([
      'linjiang-2025',
      '临江省部门预算公开',
      2025,
      '临江省应急局',
    ]);
    expect(book.tables.map((table) => table.id)).toEqual(['summary', 'expense', 'three-public']);
    expect(book.unrecognised).toEqual([]);
  });

  test('without it they are tables of no known province', () => {
    expect(bookOf(SHEETS).profile).toBe('generic');
    expect(profileById('linjiang')).toBeUndefined();
  });

  test('one sign alone is not enough', () => {
    expect(inLinjiang([THREE_PUBLIC]).profile).toBe('generic');
  });

  test('it can be asked for by province and by version', () => {
    expect(inLinjiang([THREE_PUBLIC], 'linjiang').profile).toBe('linjiang-2025');
    expect(inLinjiang(SHEETS, 'linjiang-2023').profile).toBe('linjiang-2023');
  });

  test.each([
    [2022, 'linjiang-2023'],
    [2024, 'linjiang-2023'],
    [2025, 'linjiang-2025'],
    [null, 'linjiang-2025'],
  ])('its version for %s is %s', (year, version) => {
    expect(versionFor(linjiang, year)).toBe(version);
  });

  test('a required table that is not there is told', () => {
    expect(inLinjiang(SHEETS).missing).toEqual(['procurement']);
    expect(inLinjiang([SUMMARY, EXPENSE]).missing).toEqual(['three-public', 'procurement']);
    const { findings } = check(inLinjiang(SHEETS));
    expect(findings.filter((finding) => finding.rule === 'completeness/required-tables')).toHaveLength(1);
    expect(findings.filter((finding) => finding.level !== 'note').map((finding) => finding.rule)).toEqual([
      'completeness/required-tables',
    ]);
  });
});

describe('the wording', () => {
  test('is what the narrative is written in', () => {
    expect(paragraphs({ 'last.summary.total': '1200', 'reason.income': '新增防汛物资储备' })).toEqual([
      '一、收支总体安排情况',
      '本部门全年收入1,250.00万元，比上年增加50.00万元，主要原因是新增防汛物资储备。',
      '二、支出安排情况',
      '全年支出1250.00万元，基本支出占80.00%，项目支出占20.00%。',
      '三、“三公”经费安排情况',
      '“三公”经费安排8.00万元。',
      '四、其他说明事项',
      '无。',
    ]);
  });

  test('holds in the version of the profile', () => {
    expect(paragraphs({ 'last.summary.total': '1250' }, 'linjiang-2023')[1]).toBe(
      '本部门全年收入1250.00万元，与上年持平。',
    );
  });

  test('asks for what it needs', () => {
    expect(inputForm(inLinjiang(SHEETS), { wordings }).map((ask) => ask.id)).toEqual([
      'last.summary.total',
      'reason.income',
      'other.text',
    ]);
  });

  test('the generic narrative stands in for a province without one', () => {
    expect(narrate(inLinjiang(SHEETS)).title).toBe('2025年度部门预算情况说明（临江省应急局）');
  });

  test('a mistake in it is named by file and line', () => {
    const text = linjiangNarrative.text.replace('{expense.total:P}', '{expense.totl:P}');
    const line =
      readFileSync(linjiangNarrative.file, 'utf8')
        .split('\n')
        .findIndex((each) => each.includes('{expense.total:P}')) + 1;
    const message = `test/profiles/linjiang/narrative.ts:${line} 没有“expense.totl”这个数据，也没有这个填报项`;
    const broken = { ...linjiangNarrative, text };
    expect(() => loadTemplates(broken)).toThrow(message);
    expect(() => narrate(inLinjiang(SHEETS), {}, { wordings: { linjiang: broken } })).toThrow(message);
  });
});
