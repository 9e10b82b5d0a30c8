/** How a bound rule is judged and told: which comparison it becomes, and what is said where it cannot be made. */
import { check, dryRun } from '../../../src/check';
import type { Book, Fraction, Panel, Reporter } from '../../../src/model';
import { bindCustomRule, parseCustomRules, rulesOfText } from '../../../src/rules/custom';
import { cellsRead, evaluate, hasNumber, termsOf } from '../../../src/rules/custom/evaluate';
import { rulesOfBook, withoutRepeats } from '../../../src/rules/custom/book-rules';
import { titleOf } from '../../../src/rules/custom/rule';
import type { BoundRule } from '../../../src/rules/custom/bind';
import { mistakeOf } from '../../../src/rules/custom/syntax';
import { buildBook } from '../../kit/build-book';
import { tableOf } from './cells';

/** Table 甲: total and basic of four accounts in 万元, the last two blank; 乙 in 元. */
const book = buildBook({
  tables: [
    {
      id: 'expense',
      label: '甲',
      panels: [
        {
          columns: ['total', 'basic'],
          rows: [
            ['201', '一般公共服务支出', 10, 4],
            ['204', '公共安全支出', 30, 30],
            ['208', '社会保障支出', null, null],
            ['210', '卫生健康支出', null, null],
          ],
        },
      ],
    },
    {
      id: 'income',
      label: '乙',
      unit: '元',
      panels: [{ columns: ['total'], rows: [['total', '合计', 100_000]] }],
    },
  ],
});
const A = '[甲]201.total';
const B = '[甲]204.total';
const BLANK = '[甲]208.total';
const ALSO_BLANK = '[甲]210.total';

function bound(line: string, on: Book = book): BoundRule {
  const [rule] = parseCustomRules(line).rules;
  const binding = rule && bindCustomRule(rule, on);
  if (!binding?.ok) throw new Error(JSON.stringify(binding));
  return binding.bound;
}

/** Cells with their signs: +B2 −B3. */
function signed(terms: ReturnType<typeof termsOf>): string | null {
  return terms && terms.map(({ cell, sign }) => `${sign === 1 ? '+' : '-'}${cell}`).join(' ');
}

/** What the rule compares: the cells of both sides and the kind, or how it reckons. */
function compared(line: string, on: Book = book): string {
  const told: string[] = [];
  const say = {
    compare: (left: never[], right: never[], kind: string) =>
      told.push(`${signed(left) ?? ''} | ${signed(right) ?? ''} ${kind}`),
    compareComputed: () => told.push('computed'),
    skip: (_: string, reason: string) => told.push(reason),
  } as unknown as Reporter;
  rulesOfText(line)[0]?.check(on, say);
  return told.join();
}

describe('the kind of a comparison', () => {
  // Cells: 201 total 0, basic 1; 204 total 2, basic 3; 乙 合计 8.
  test.each([
    [`${A} = ${B}`, '+0 | +2 identical'],
    [`${A} = [乙]合计.total`, '+0 | +8 restated'],
    [`${A} ≤ ${B}`, '+0 | +2 at-most'],
    [`${A} ≥ ${B}`, 'computed'],
    [`${A} + ${B} ≤ [乙]合计.total`, 'computed'],
    [`${A} = ${B} + [甲]204.basic`, '+0 | +2 +3 sum'],
    [`${B} + [甲]204.basic = ${A}`, '+0 | +2 +3 sum'],
    [`${B} - [甲]204.basic = ${A}`, '+0 | +2 -3 sum'],
    [`${B} + [甲]204.basic = -${A}`, '+2 +3 | -0 sum'],
    [`${B} + [甲]204.basic = ${A} + [甲]201.basic`, '+2 +3 | +0 +1 sum'],
    [`${A} - ${B} = 0`, '+0 | +2 identical'],
    [`0 = ${A} - ${B}`, '+2 | +0 identical'],
    [`${A} - ${B} - [甲]204.basic = 0`, '+0 | +2 +3 sum'],
    [`${A} + ${B} = 0`, 'computed'],
    [`-${A} = 0`, 'computed'],
    [`${A} = 10万元`, 'computed'],
    [`${A} × 2 = ${B}`, 'computed'],
    [`${A} + ${A} = ${B}`, 'computed'],
    [`${A} ÷ ${B} = [甲]201.basic ÷ [甲]204.basic`, 'computed'],
  ])('%s', (line, expected) => expect(compared(line)).toBe(expected));
});

describe('blank cells', () => {
  test.each([
    [`${BLANK} ≥ ${ALSO_BLANK}`, ''],
    [`${BLANK} × 2 = ${ALSO_BLANK}`, 'computed'],
    [`${BLANK} + ${ALSO_BLANK} ≤ [甲]208.basic`, ''],
    [`-${BLANK} ≥ ${ALSO_BLANK}`, ''],
    [`${BLANK} ≥ -(0万元)`, ''],
    [`${BLANK} ≥ -(1万元)`, 'computed'],
    [`${BLANK} > ${ALSO_BLANK}`, 'computed'],
    [`${BLANK} < ${ALSO_BLANK}`, 'computed'],
    [`${BLANK} ≠ ${ALSO_BLANK}`, 'computed'],
    [`${BLANK} ≥ ${A}`, 'computed'],
    [`${BLANK} = 1万元`, 'computed'],
    [`0 = ${BLANK}`, ''],
  ])('%s', (line, expected) => expect(compared(line)).toBe(expected));

  test('text beside blanks is said to be text', () => {
    const text = tableOf('expense', [
      ['201', '一般公共服务支出', null],
      ['204', '公共安全支出', '待定'],
    ]);
    const { summary } = check(text, { rules: rulesOfText('[甲]201.total ≥ [甲]204.total') });
    expect(summary.skipped.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      expect.stringMatching(/^unreadable .*B3.*不是数字/),
    ]);
  });

  test('nothing compared is nothing held', () => {
    expect(dryRun(`${BLANK} ≥ ${ALSO_BLANK}`, book)[0]?.verdict).toBe('nothing');
    expect(dryRun(`0 < ${A}`, book)[0]?.verdict).toBe('equal');
  });
});

describe('the cells that a side reads', () => {
  test.each([
    [`${A} - (${B} - [甲]204.basic) = 0`, '+0 -2 +3'],
    [`-(-${A} + ${B}) = 0`, '+0 -2'],
    [`${A} - -${B} = 0`, '+0 +2'],
    [`${A} - (${B} + [甲]204.basic) = 0`, '+0 -2 -3'],
  ])('%s: %s', (line, expected) => {
    const { left } = bound(line);
    expect(signed(termsOf(left))).toBe(expected);
    expect(signed(cellsRead(left))).toBe(expected);
  });

  test('each once, with the sign it is read with first; several make no sum', () => {
    const { left } = bound(`${A} - ${B} × 2 - ${A} ÷ 2 = 0`);
    expect(signed(cellsRead(left))).toBe('+0 -2');
    expect(signed(cellsRead(left, -1))).toBe('-0 +2');
    expect(termsOf(left)).toBeNull();
    expect(termsOf(bound(`${A} + ${A} = 0`).left)).toBeNull();
    expect(termsOf(bound(`${A} + 1万元 = 0`).left)).toBeNull();
    expect(termsOf(bound(`1万元 + ${A} = 0`).left)).toBeNull();
  });

  test('whether a number stands in it', () => {
    expect(
      [`${A} = 0`, `${A} - 0 = 0`, `${A} + 1万元 = 0`, `2 × ${A} = 0`, `-(${A} - 1万元) = 0`].map((line) =>
        hasNumber(bound(line).left),
      ),
    ).toEqual([false, false, true, true, true]);
  });
});

describe('values, and how far rounding may move them', () => {
  /** In fen; 甲 is printed in 万元 with two decimals, so a figure may be off by 5,000 fen. */
  const valueOf = (side: string): [string, string] => {
    const { value, error } = evaluate(book, bound(`${side} = 0 × ${A}`).left);
    const text = ({ numerator, denominator }: Fraction): string =>
      denominator === 1n ? `${numerator}` : `${numerator}/${denominator}`;
    return [text(value), text(error)];
  };

  test.each([
    [A, '10000000', '5000'],
    [`-${A}`, '-10000000', '5000'],
    [`${A} + ${B}`, '40000000', '10000'],
    [`${A} - ${B}`, '-20000000', '10000'],
    [`${A} × 2`, '20000000', '10000'],
    [`${A} ÷ 2`, '5000000', '2500'],
    [`-${A} × -2`, '20000000', '10000'],
    [`${A} - 1万元`, '9000000', '5000'],
    ['[乙]合计.total', '10000000', '1/2'],
  ])('%s', (side, value, error) => expect(valueOf(side)).toEqual([value, error]));

  test('a product and a quotient of two rounded figures', () => {
    const product = evaluate(book, bound(`${A} × ${B} = 0`).left);
    // |a|β + |b|α + αβ
    expect([product.value.numerator, product.error.numerator]).toEqual([
      300_000_000_000_000n,
      200_025_000_000n,
    ]);
    const ratio = evaluate(book, bound(`${A} ÷ ${B} = 0`).left);
    expect([ratio.value.numerator, ratio.value.denominator]).toEqual([1n, 3n]);
    // (|a|β + |b|α) ÷ (|b|·(|b| − β)) = 2 × 10¹¹ ÷ (3 × 10⁷ × 29,995,000)
    expect(ratio.error.numerator * 17_997n).toBe(ratio.error.denominator * 4n);
  });

  test.each([
    [BLANK, '除数是零'],
    [`(${A} - 9.995万元)`, '除数太小，四舍五入就能左右结果'],
    [`(${A} - 10.004万元)`, '除数太小，四舍五入就能左右结果'],
  ])('no division by %s', (divisor, message) => {
    const line = `${A} ÷ ${divisor} = 1`;
    expect(() => evaluate(book, bound(line).left)).toThrow(message);
    expect(dryRun(line, book)[0]).toMatchObject({
      verdict: 'cannot-judge',
      says: expect.stringMatching(new RegExp(`没有核对：${message}$`)),
    });
  });

  test('a divisor that is certain is divided by', () => {
    expect(valueOf(`${A} ÷ ((${A} - 9.9949万元) ÷ 51元)`)[0]).toBe('10000000');
  });
});

describe('what is said', () => {
  const said = (line: string, on: Book = book) =>
    check(on, { rules: rulesOfText(line) }).findings.map(({ message }) => message);

  test.each([
    [
      `${A} = ${B}`,
      '不符合“[甲]201.total = [甲]204.total”：甲“一般公共服务支出”total为 10.00，应等于 30.00，少 20.00（万元）',
    ],
    [`${B} ≤ ${A} : 不超过`, '不超过：甲“公共安全支出”total为 30.00，应不大于 10.00，多 20.00（万元）'],
    [
      `${A} + [甲]201.basic = ${B} + [甲]204.basic : 合`,
      '合：左边为 14.00，应等于右边 60.00，少 46.00（万元）',
    ],
    [`${A} ≥ ${B} : 多`, '多：甲“一般公共服务支出”total为 10.00，应不小于 30.00，少 20.00（万元）'],
    [`${A} > ${A} + 0 : 多`, '多：两边都是 10.00（万元），左边应大于右边'],
    [`${A} × 2 < [甲]201.basic : 少`, '少：左边为 20.00，应小于右边 4.00，多 16.00（万元）'],
    [`${A} ÷ ${B} ≠ 1 ÷ 3 : 比`, '比：两边都是 0.333333，左边不应等于右边'],
    [`Σ[甲]20?.total ≥ 100万元 : 和`, '和：左边为 40.00，应不小于右边 100.00，少 60.00（万元）'],
    [`${A} ÷ ${B} > 1 : 比`, '比：左边为 0.333333，应大于右边 1，少 0.666667'],
    [`[乙]合计.total = 5元 : 元`, '元：乙合计为 100,000.00，应等于 5.00，多 99,995.00（元）'],
  ])('%s', (line, message) => expect(said(line)).toEqual([message]));

  test('a rule is called by its message, else by its text, sixty characters of it', () => {
    const titles = [
      `${A} = ${B} : 应相等`,
      `${A} = ${B}`,
      `${A} = ${B} : ${'说'.repeat(60)}`,
      `${A} = ${B} : ${'说'.repeat(61)}`,
    ];
    expect(titles.map((line) => titleOf(bound(line).rule))).toEqual([
      '应相等',
      '[甲]201.total = [甲]204.total',
      '说'.repeat(60),
      `${'说'.repeat(60)}…`,
    ]);
  });

  test('lines that cannot be used stand among the rules, in the order of the lines', () => {
    const rules = rulesOfText(`坏\n${A} = ${B} : 一\n也坏\n${A} ≤ ${B} : 二`, '规则文件');
    expect(rules.map(({ meta }) => meta.title)).toEqual(['规则文件第 1 行', '一', '规则文件第 3 行', '二']);
    expect(rules.map(({ meta }) => meta.level)).toEqual(['error', 'error', 'error', 'error']);
    expect(check(book, { rules }).summary.skipped.map(({ kind, reason }) => `${kind} ${reason}`)).toEqual([
      'unreadable 规则文件第 1 行第 1 个字没有看懂，没有核对：看不懂“坏”：单元格要写成 [表]行.列',
      'unreadable 规则文件第 3 行第 1 个字没有看懂，没有核对：看不懂“也坏”：单元格要写成 [表]行.列',
    ]);
  });

  test('every name that is not known is said, by the file and line it stands in', () => {
    const skipped = (origin?: string) =>
      check(book, {
        rules: rulesOfText(`\n${A} = [丙]合计.total + [甲]999.total : 应相等`, origin),
      }).summary.skipped.map(({ kind, reason }) => `${kind} ${reason}`);
    expect(skipped()).toEqual([
      expect.stringMatching(/^unreadable 自定义规则第 2 行“应相等”没有核对：没有叫“丙”的表/),
      expect.stringMatching(/^unreadable 自定义规则第 2 行“应相等”没有核对：“甲”里没有“999”这一行/),
    ]);
    expect(skipped('规则文件')[0]).toMatch(/^unreadable 规则文件第 2 行/);
  });
});

test('a rule over counts has no unit; a book without its workbook has no rules of its own', () => {
  const counted = buildBook({
    tables: [
      { id: 'procurement', label: '甲', panels: [{ columns: ['quantity'], rows: [['item', '服务器', 3]] }] },
      {
        id: 'income',
        label: '乙',
        unit: '元',
        panels: [{ columns: ['total'], rows: [['total', '合计', 2]] }],
      },
    ],
  });
  const asCounts = (panel: Panel): Panel =>
    panel.tableId === 'income'
      ? panel
      : { ...panel, columns: panel.columns.map((column) => ({ ...column, kind: 'count' as const })) };
  const tables = counted.tables.map((table) => ({ ...table, panels: table.panels.map(asCounts) }));
  const on: Book = { ...counted, tables, panels: tables.flatMap((table) => table.panels) };
  const [finding] = check(on, { rules: rulesOfText('[甲]服务器.quantity = 5 : 数量') }).findings;
  expect(finding).toMatchObject({ unit: null, message: expect.stringMatching(/^数量：/) });
  expect(finding?.message).not.toContain('元');
  expect(compared('[甲]服务器.quantity = [甲]服务器.quantity + 0', on)).toBe('computed');
  // Counts are of no unit: the money beside them decides.
  const [priced] = check(on, { rules: rulesOfText('[甲]服务器.quantity × [乙]合计.total = 1元') }).findings;
  expect(priced?.unit).toBe('元');
  const [written] = check(on, { rules: rulesOfText('[甲]服务器.quantity × 2元 = 10元 : 价') }).findings;
  expect(written?.message).toBe('价：左边为 6.00，应等于右边 10.00，少 4.00（元）');
  expect(rulesOfBook(counted)).toEqual([]);
});

test('rules of one id are one rule; a line that cannot be read is known by its place and fault', () => {
  const rules = rulesOfText(`${A} = ${B}\n坏\n${A}=${B} : 说明\n坏`);
  expect(withoutRepeats(rules).map(({ meta }) => meta.title)).toEqual([
    '[甲]201.total = [甲]204.total',
    '自定义规则第 2 行',
    '自定义规则第 4 行',
  ]);
});

test('only mistakes of the person who wrote a rule are told as such', () => {
  expect(() => mistakeOf(new RangeError('ours'))).toThrow(RangeError);
  const broken = {
    compare: () => {
      throw new RangeError('ours');
    },
  } as unknown as Reporter;
  expect(() => rulesOfText(`${A} = ${B}`)[0]?.check(book, broken)).toThrow(RangeError);
});
