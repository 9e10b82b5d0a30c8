import type { Level } from '../../src/model';
import {
  askGroups,
  grouped,
  groupFindings,
  inputProblem,
  narrativeText,
  placeName,
  tableAccount,
  usableInputs,
  verdictOf,
} from '../../src/app';
import type { Run } from '../../src/app';
import { wordingOf } from '../../src/wording';
import {
  book,
  diagnosed,
  narrate,
  resultOf,
  rules,
  SHEET,
  snapshot,
  tail,
  warning,
  wrongSum,
} from './fixture';

const wording = wordingOf('zh-CN');
const runOf = (result: Run['result'], over: Partial<Run['book']> = {}): Run => ({
  snapshot,
  book: { ...book, ...over },
  result,
  sinceLast: null,
});
const context = { run: runOf(diagnosed), rules, wording, language: 'zh-CN' } as const;
const all = { by: 'cause', levels: new Set<Level>(), search: '' } as const;

describe('the verdict', () => {
  it('counts the cells to change when causes explain every error', () => {
    expect(verdictOf(runOf(diagnosed), wording)).toMatchObject({
      tone: 'error',
      headline: '发现 1 处错误，改 1 个单元格即可消除',
    });
  });
  it('says what a cause does not explain', () => {
    const other = { ...wrongSum, key: 'other' };
    const result = resultOf([...diagnosed.findings, other], { causes: diagnosed.causes });
    expect(verdictOf(runOf(result), wording).headline).toBe('发现 2 处错误，其中 1 处改 1 个单元格即可消除');
  });
  it('counts one change where several cells cannot be told apart', () => {
    const [cause] = diagnosed.causes;
    const candidates = [...(cause?.candidates ?? []), ...(cause?.candidates ?? [])];
    const result = {
      ...diagnosed,
      causes: [{ ...cause, certainty: 'ambiguous', candidates }],
    } as typeof diagnosed;
    expect(verdictOf(runOf(result), wording).headline).toContain('改 1 个单元格');
  });
  it('speaks of places where a row must be added', () => {
    const [cause] = diagnosed.causes;
    const candidates = cause?.candidates.map((one) => ({
      ...one,
      slip: 'row-omitted',
      expected: '21011 行政事业单位医疗',
    }));
    const run = runOf({ ...diagnosed, causes: [{ ...cause, candidates }] } as typeof diagnosed);
    expect(verdictOf(run, wording).headline).toBe('发现 1 处错误，改 1 处即可消除');
    expect(groupFindings(all, { ...context, run })[0]?.title).toBe(
      '表三 C7 上面缺“21011 行政事业单位医疗”一行，请补上',
    );
  });
  it('promises nothing without a cause', () => {
    expect(verdictOf(runOf(resultOf([wrongSum])), wording).headline).toBe('发现 1 处错误');
  });
  it('says what a clean result rests on', () => {
    expect(verdictOf(runOf(resultOf([tail])), wording)).toMatchObject({
      tone: 'warning',
      headline: '412 项核对全部通过，1 项因缺表未核对',
    });
  });
  it('mentions what was set apart', () => {
    const suppressed = { key: wrongSum.key, reason: '', message: '', by: '', date: '' };
    const result = resultOf([{ ...wrongSum, suppressed }]);
    const run = runOf({ ...result, summary: { ...result.summary, skipped: [] } });
    expect(verdictOf(run, wording)).toMatchObject({
      tone: 'clear',
      headline: '412 项核对全部通过，1 处记为不算问题',
    });
  });
  it('never calls nothing a pass', () => {
    const result = resultOf([]);
    const empty = { ...result, summary: { ...result.summary, comparisons: 0 } };
    expect(verdictOf(runOf(empty), wording)).toMatchObject({ tone: 'empty' });
    expect(verdictOf(runOf(empty, { tables: [] }), wording).headline).toBe('没有找到预算表');
  });
});

describe('the list', () => {
  it('puts causes first, then the rest, then tails out of the way', () => {
    const groups = groupFindings(all, context);
    expect(groups.map((group) => [group.title, group.findings.length, group.quiet])).toEqual([
      ['表三 C7 应为 2,978.49，现为 2,987.49（两位数字颠倒）', 1, false],
      ['其他问题', 1, false],
      ['尾差（四舍五入产生，不需要改）', 1, true],
    ]);
  });
  it.each([
    ['table', ['表三 2024年预算支出总表']],
    ['rule', ['上级科目等于下级科目之和', 'codes/name']],
    ['level', ['错误', '警告']],
  ] as const)('groups by %s', (by, titles) => {
    const groups = groupFindings({ ...all, by }, context).filter((group) => !group.quiet);
    expect(groups.map((group) => group.title)).toEqual(titles);
  });
  it('finds figures with or without separators, and cells', () => {
    for (const search of ['5235.62', '5,235.62', '表三C5', 'c5', '行政运行']) {
      expect(
        groupFindings({ ...all, search }, context).flatMap((group) =>
          group.findings.map((finding) => finding.key),
        ),
      ).toContain(wrongSum.key);
    }
    expect(groupFindings({ ...all, search: '没有的' }, context)).toEqual([]);
  });
  it('filters by level', () => {
    const groups = groupFindings({ ...all, levels: new Set<Level>(['warning']) }, context);
    expect(groups.flatMap((group) => group.findings)).toEqual([warning]);
  });
});

describe('tables', () => {
  it('are found, missing with a reason, or not understood with what was looked for', () => {
    const account = tableAccount(book, ['expense', 'income'], wording);
    expect(account.summary).toBe('1/2 张表，1 处没认出');
    expect(account.found[0]).toMatchObject({
      title: '表三 支出总表',
      detail: '在工作表“表三 支出总表”A1:C7，单位万元',
    });
    expect(account.missing[0]?.detail).toContain('山西省部门预算公开');
    expect(account.notUnderstood[0]?.detail).toContain('科目编码、合计');
  });
  it('are counted against what the layout asks for; annexes are listed apart, found or not', () => {
    const [expense] = book.tables;
    if (!expense) throw new Error('the fixture has a table');
    const register = { ...expense, id: 'targets', label: '表十四' } as const;
    const assets = { ...expense, id: 'assets', label: '表十五' } as const;
    const full = { ...book, tables: [expense, register, assets], missing: [], unrecognised: [] };
    const account = tableAccount(full, ['expense'], wording);
    expect(account.summary).toBe('1/1 张表');
    expect(account.found.map((line) => line.title)).toEqual(['表三 支出总表', '表十五 国有资产信息表']);
    expect(account.annexes.map((line) => [line.title, line.place !== null])).toEqual([
      ['表十四 绩效目标表', true],
      ['所属单位表', false],
    ]);
    expect(account.annexes[1]?.detail).toContain('没有找到');
  });
  it('are all counted where it is not known what the layout asks for', () => {
    expect(tableAccount({ ...book, unrecognised: [] }, [], wording).summary).toBe('1/2 张表');
  });
  it('count forms of performance targets as an annex in one line', () => {
    const form = {
      sheet: '绩效1',
      area: { top: 0, left: 0, bottom: 20, right: 6 },
      title: '项目绩效目标表',
      projectName: '甲',
      unit: '万元',
      fields: [],
      amounts: {},
      indicators: [],
    } as const;
    const { annexes } = tableAccount({ ...book, forms: [form, { ...form, sheet: '绩效2' }] }, [], wording);
    expect(annexes.map((line) => line.detail)).toContain('2 张绩效目标表，从工作表“绩效1”起');
    expect(annexes.some((line) => line.id === 'targets')).toBe(false);
  });
});

it('names places by their table, or by the sheet', () => {
  expect(placeName(book, { sheet: SHEET, cell: 'C7' })).toBe('表三 C7');
  expect(placeName(book, { sheet: 'Sheet5', cell: 'A1' })).toBe('Sheet5 A1');
});

it('writes figures with separators and a true minus', () => {
  expect([grouped('1234567.5'), grouped('-0.01'), grouped('文字')]).toEqual(['1,234,567.5', '−0.01', '文字']);
});

describe('inputs', () => {
  const ask = { id: 'a', label: '', section: 'expense', unit: '万元', example: '', required: true } as const;
  it('judges amounts and counts, and leaves unusable ones out', () => {
    expect(inputProblem({ ...ask, kind: 'amount' }, '1，234.5')).toBeNull();
    expect(inputProblem({ ...ask, kind: 'amount' }, '约三万')).toBe('not-amount');
    expect(inputProblem({ ...ask, kind: 'count' }, '2.5')).toBe('not-count');
    expect(inputProblem({ ...ask, kind: 'text' }, '任意')).toBeNull();
    expect(usableInputs({ a: '约三万', b: '好', c: ' ' }, [{ ...ask, kind: 'amount' }])).toEqual({ b: '好' });
  });
  it('stay in the form after they are filled', () => {
    const groups = askGroups(narrate(book, { 'expense.reason': '新增项目' }), narrate(book, {}).asks);
    expect(groups).toMatchObject([{ heading: '一、支出预算情况说明', asks: [{ id: 'expense.reason' }] }]);
  });
});

it('gives the whole narrative as text', () => {
  expect(narrativeText(narrate(book, {})).split('\n')).toEqual([
    '2024年度预算情况说明',
    '一、支出预算情况说明',
    '支出预算5,244.62万元，主要原因是【主要原因】。',
  ]);
});
