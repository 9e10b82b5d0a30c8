import { fractionText } from '../../../src/model';
import { parseCustomRules } from '../../../src/rules/custom';
import type { CustomRule } from '../../../src/rules/custom';
import { shortHash } from '../../../src/rules/custom/canonical';
import { isComment, isDigit, plainSigns } from '../../../src/rules/custom/characters';

type Expression = CustomRule['left'];

/** An expression with every bracket written out. */
function written(expression: Expression): string {
  switch (expression.kind) {
    case 'reference': {
      const { sum, table, row, column } = expression;
      return `${sum ? 'Σ' : ''}[${table.text}]${row.quoted ? `"${row.text}"` : row.text}.${column.text}`;
    }
    case 'number':
      return `${fractionText(expression.value, 8)}${expression.isMoney ? '分' : ''}`;
    case 'negation':
      return `−${written(expression.operand)}`;
    case 'operation':
      return `(${written(expression.left)}${expression.operator}${written(expression.right)})`;
  }
}

function only(line: string): CustomRule {
  const { rules, errors } = parseCustomRules(line);
  expect(errors).toEqual([]);
  expect(rules).toHaveLength(1);
  return rules[0] as CustomRule;
}

const A = '[甲]合计.数';
const B = '[乙]合计.数';
const C = '[丙]合计.数';

describe('expressions', () => {
  test.each([
    [`${A}=${B}`, A, '=', B],
    [`${A} + ${B} - ${C} = 0`, `((${A}+${B})-${C})`, '=', '0'],
    [`${A} + ${B} * ${C} = 0`, `(${A}+(${B}×${C}))`, '=', '0'],
    [`${A} / ${B} / ${C} = 0`, `((${A}÷${B})÷${C})`, '=', '0'],
    [`(${A} + ${B}) × ${C} = 0`, `((${A}+${B})×${C})`, '=', '0'],
    [`-${A} × ${B} = 0`, `(−${A}×${B})`, '=', '0'],
    [`−(${A} ＋ ${B}) = 0`, `−(${A}+${B})`, '=', '0'],
    [`--${A} = 0`, `−−${A}`, '=', '0'],
    [`${A} - -${B} = 0`, `(${A}-−${B})`, '=', '0'],
    [`20万元 >= ${A}`, '20000000分', '≥', A],
    [`8,016.65万元 = ${A}`, '8016650000分', '=', A],
    [`3 500元 = ${A}`, null, null, null],
    [`1亿元 ＜ ${A}`, '10000000000分', '<', A],
    [`2.5 千元 <= ${A}`, '250000分', '≤', A],
    [`30％ ＞ ${A}`, '0.3', '>', A],
    [`0.05 != ${A}`, '0.05', '≠', A],
    [`1 <> ${A}`, '1', '≠', A],
    [`1 == ${A}`, '1', '=', A],
    [`Σ[甲]204??.数 = 求和 [乙] 2040*.数`, 'Σ[甲]204??.数', '=', 'Σ[乙]2040*.数'],
    [`∑【甲】*费。数＝［乙］合计．数`, 'Σ[甲]*费.数', '=', B],
    [`[ 甲 ] 因公出国（境）费 . 本年 收入 = 0`, '[甲]因公出国（境）费.本年 收入', '=', '0'],
    [
      `[甲（本年：预算）]合计.价值（金额单位：万元） = 0`,
      '[甲（本年：预算）]合计.价值（金额单位：万元）',
      '=',
      '0',
    ],
    [`[甲] "合计 "  . 数 = 0`, '[甲]"合计".数', '=', '0'],
    [`[甲]”合计“.数 = 0`, '[甲]"合计".数', '=', '0'],
    [`[甲]「一"二」.数 = 0`, '[甲]"一"二".数', '=', '0'],
    [`[甲]"一 #号".数 = 0`, '[甲]"一 #号".数', '=', '0'],
    [`1,234,567元 = ${A}`, '123456700分', '=', A],
    [`123456789012345 = ${A}`, '123456789012345', '=', A],
    [`0.12345678 = ${A}`, '0.12345678', '=', A],
    [`[${'甲'.repeat(120)}]合计.数 = 0`, `[${'甲'.repeat(120)}]合计.数`, '=', '0'],
    [`[甲]"1.办公=设备*".“收入/支出” = 0`, '[甲]"1.办公=设备*".收入/支出', '=', '0'],
    [`[甲]2024-1号项目.数 = 0`, '[甲]2024-1号项目.数', '=', '0'],
  ])('%s', (line, left, sign, right) => {
    if (left === null) {
      expect(parseCustomRules(line).errors).toHaveLength(1);
      return;
    }
    const rule = only(line);
    expect([written(rule.left), rule.sign, written(rule.right)]).toEqual([left, sign, right]);
  });
});

describe('what follows the comparison', () => {
  test.each([
    [`${A} = ${B}`, '', 'error'],
    [`${A} = ${B} : 应相等`, '应相等', 'error'],
    [`${A} = ${B}：应相等 #警告`, '应相等', 'warning'],
    [`${A} = ${B}：应相等#提示`, '应相等', 'note'],
    [`${A} = ${B}：应相等#提示  `, '应相等', 'note'],
    [`${A} = ${B} ＃错误 // 注释`, '', 'error'],
    [`${A} = ${B} #警告`, '', 'warning'],
    [`${A} = ${B} : 见 https://例/规定 第 3 条：合计 // 注释`, '见 https://例/规定 第 3 条：合计', 'error'],
    [`${A} = ${B} : 甲#乙`, '甲#乙', 'error'],
    [`${A} = ${B} // 应相等 #警告`, '', 'error'],
    [`${A} = ${B} // #警告`, '', 'error'],
    [`${A} = ${B} # 警告`, '', 'warning'],
    [`${A} = ${B}//见 #警告`, '', 'error'],
    [`${A} = ${B} ：应相等\u3000#提示\u3000`, '应相等', 'note'],
  ])('%s', (line, message, level) => {
    const rule = only(line);
    expect([rule.message, rule.level]).toEqual([message, level]);
    expect(rule.text).toBe(`${A} = ${B}`);
  });
});

/** Lines that cannot be read; what is underlined stands between ⟦ and ⟧. */
describe('mistakes', () => {
  test.each([
    ['⟦合计⟧ = 1', '看不懂“合计”'],
    [`${A}⟦⟧`, '没有比较号'],
    [`${A} =⟦⟧`, '缺少一个单元格或数字'],
    [`⟦=⟧ ${A}`, '比较号前面缺少'],
    [`${A} = ${B} ⟦=⟧ ${C}`, '一行只能有一个比较号'],
    [`${A} "乙" = 1`.replace(' "乙"', ' ⟦"乙⟧"'), '引号前面缺少'],
    [`${A} ⟦${B}⟧ = 1`, '缺少运算符'],
    [`20% ⟦5⟧ = ${A}`, '缺少运算符'],
    [`${A} = 20% ⟦5⟧`, '缺少运算符'],
    [`${A} = ${B}⟦)⟧`, '没有配对的左括号'],
    [`${'('.repeat(50)}⟦⟧`, '套得太深'],
    ['[甲]⟦"合计"⟧ = 1', '后面缺少“.列名”'],
    [`${A} + ⟦×⟧ ${B} = 1`, '运算符前面缺少'],
    [`⟦(⟧${A} = ${B}`, '没有配对的右括号'],
    [`${A}⟦)⟧ = ${B}`, '没有配对的左括号'],
    [`${A} = ⟦(⟧${B} + ${C}`, '没有配对的右括号'],
    ['⟦[甲合计.数 = 1⟧', '缺少“]”'],
    ['⟦[甲 + ⟧[乙]合计.数 = 1', '缺少“]”'],
    ['⟦[]⟧合计.数 = 1', '方括号里要写表名'],
    ['⟦[甲] ⟧= 1', '要写行名和列名'],
    ['[甲]⟦合计⟧ = 1', '后面缺少“.列名”'],
    ['[甲]⟦合计⟧ + [乙]合计.数 = 1', '后面缺少“.列名”'],
    ['[甲]合计⟦.⟧ = 1', '缺少列名'],
    ['[甲]⟦"合计.数 = 1⟧', '引号没有配对'],
    ['[甲]⟦""⟧.数 = 1', '引号里没有名称'],
    ['[甲]合计.数⟦（⟧元 = 1', '括号没有配对'],
    ['⟦Σ⟧甲 = 1', '后面应是 [表]行.列'],
    [`${A} = 20⟦万⟧`, '只能写 元'],
    [`${A} = 20⟦块钱⟧`, '只能写 元'],
    [`${A} = ⟦20.⟧万元`, '小数点后面缺少数字'],
    [`${A} = ⟦20,00⟧元`, '千分位'],
    [`${A} = ⟦1234,567⟧元`, '千分位'],
    [`${A} = ⟦1,2345⟧元`, '千分位'],
    [`20⟦,⟧ = ${A}`, '看不懂'],
    [`${A} = ⟦1234567890123456⟧元`, '数字太长'],
    [`${A} = ⟦0.123456789⟧`, '数字太长'],
    [`${A} = ⟦)⟧`, '没有配对的左括号'],
    [`${A} = ${B}⟦#严重⟧`, '没有“#严重”这个级别'],
    ['[甲]⟦合计⟧×2 = 1', '后面缺少“.列名”'],
    ['[甲]⟦合计*2⟧ = 1', '后面缺少“.列名”'],
    ['[甲]⟦""⟧', '引号里没有名称'],
    ['⟦[ ]⟧合计.数 = 1', '方括号里要写表名'],
    [`${A} = ⟦12345678901234567890⟧元`, '数字太长'],
    [`${A} = ${B} ⟦#严重⟧`, '没有“#严重”这个级别'],
    [`${A} = ${B} ⟦#严重⟧  `, '没有“#严重”这个级别'],
    [`${A} = ${B} ⟦#警告 : 应相等⟧`, '级别要写在一行的最后'],
    [`${A} = ${B} #警告 ⟦#提示⟧`, '没有'],
    [`${A} = ${B}⟦!⟧`, '看不懂'],
    [`${'('.repeat(50)}⟦(⟧${'('.repeat(9)}1${')'.repeat(60)} = ${A}`, '套得太深'],
    [`${'-'.repeat(50)}⟦-⟧${'-'.repeat(9)}1 = ${A}`, '套得太深'],
    [`[⟦${'甲'.repeat(121)}⟧]合计.数 = 1`, '名称太长'],
  ])('%s', (marked, message) => {
    const line = `  ${marked.replace('⟦', '').replace('⟧', '')}`;
    const { rules, errors } = parseCustomRules(`// 第一行\n${line}`);
    expect(rules).toEqual([]);
    expect(errors).toHaveLength(1);
    const { column, length } = errors[0] ?? { column: 0, length: 0 };
    expect(errors[0]?.line).toBe(2);
    expect(errors[0]?.message).toContain(message);
    expect(length).toBe(Math.max(1, marked.indexOf('⟧') - marked.indexOf('⟦') - 1));
    expect(errors[0]?.suggestions).toHaveLength(message.includes('级别') || message === '没有' ? 3 : 0);
    const end = column - 1 + length;
    const shown = `${line.slice(0, column - 1)}⟦${line.slice(column - 1, end)}⟧${line.slice(end)}`;
    expect(shown).toBe(`  ${marked}`);
  });

  test('levels are suggested', () => {
    expect(parseCustomRules(`${A} = ${B} #严重`).errors[0]?.suggestions).toEqual(['#错误', '#警告', '#提示']);
  });

  test('a mistake on one line leaves the others alone', () => {
    const { rules, errors } = parseCustomRules(`\ufeff${A} = ${B}\r\n\r\n// 注释\r\n坏\r\n${A} < ${C}`);
    expect(rules.map((rule) => rule.line)).toEqual([1, 5]);
    expect(errors.map((error) => [error.line, error.column, error.length])).toEqual([[4, 1, 1]]);
  });

  test('a sum of many parts is not deep', () => {
    expect(only(`${A} = ${new Array(60).fill('1').join('+')}`).sign).toBe('=');
  });

  test('a byte order mark is dropped at the beginning alone', () => {
    expect(parseCustomRules(`${A} = ${B} : 甲\ufeff乙`).rules[0]?.message).toBe('甲\ufeff乙');
  });

  test('two thousand lines, and two thousand characters a line, are read', () => {
    const { rules, errors } = parseCustomRules(new Array(2_000).fill(`${A} = ${B}`).join('\n'));
    expect([rules.length, errors]).toEqual([2_000, []]);
    const comparison = `${A} = ${B} : `;
    expect(parseCustomRules(comparison + '说'.repeat(2_000 - comparison.length)).errors).toEqual([]);
    expect(parseCustomRules(comparison + '说'.repeat(2_001 - comparison.length)).errors).toMatchObject([
      { line: 1, column: 2_001, length: 1 },
    ]);
  });

  test('very long texts are cut with a word about it', () => {
    const { rules, errors } = parseCustomRules(`${A} = ${B}\n`.repeat(2_001));
    expect([rules.length, errors.map(({ line, column, length }) => [line, column, length])]).toEqual([
      2_000,
      [[2_001, 1, 1]],
    ]);
    expect(parseCustomRules(`${A} = ${'1+'.repeat(1_100)}1`).errors[0]?.message).toContain('太长');
  });
});

describe('identity', () => {
  const id = (line: string): string => only(line).id;

  test('spaces, widths, message and level do not change what a rule is', () => {
    const plain = id(`${A} + 2万元 = ${B}`);
    expect(plain).toMatch(/^custom\/[0-9a-z]+$/);
    for (const same of [
      `【甲】合计。数＋２０，０００元＝${B}：说明 #警告`,
      `  ${A}+(2.0万元) = ${B} // 注释`,
    ])
      expect(id(same)).toBe(plain);
  });

  test.each([
    [`${A} = 20%`, `${A}=1÷5`],
    [`${A} = 2万元`, `${A}=2000000分`],
    [`-${A} = 3`, `−${A}=3`],
    [`-(${A} + ${B}) = 0`, `−(${A}+${B})=0`],
    [`${A} × (${B} - ${C}) ≥ 0`, `${A}×(${B}-${C})≥0`],
    [`Σ[甲]"2*".数 = Σ[甲]2*.数`, `Σ[甲]"2*".数=Σ[甲]2*.数`],
    [`[甲]"合计".数 = 0`, `${A}=0`],
  ])('%s is kept as %s', (line, canonical) => expect(only(line).canonical).toBe(canonical));

  // Published values of cyrb53 with seed 0: ids stand in saved suppressions and must never change.
  test.each([
    ['a', 7929297801672961],
    ['b', 8684336938537663],
    ['revenge', 4051478007546757],
    ['revenue', 8309097637345594],
  ])('the hash of %s', (text, value) => {
    expect(shortHash(text)).toBe(value.toString(36).padStart(11, '0'));
  });

  test('anything it says does', () => {
    const ids = [
      `${A} = ${B}`,
      `${A} ≤ ${B}`,
      `${B} = ${A}`,
      `${A} = ${C}`,
      `Σ${A} = ${B}`,
      `${A} + 1元 = ${B}`,
      `-${A} = ${B}`,
      `[甲]合计.*数 = ${B}`,
    ];
    const known = ids.filter((line) => parseCustomRules(line).errors.length === 0).map(id);
    expect(new Set(known).size).toBe(known.length);
    expect(known.length).toBeGreaterThanOrEqual(7);
    expect(id(`(${A} - ${B}) - ${C} = 0`)).not.toBe(id(`${A} - (${B} - ${C}) = 0`));
    expect(id(`Σ[甲]"2*".数 = 0`)).not.toBe(id(`Σ[甲]2*.数 = 0`));
  });
});

describe('characters', () => {
  test('one spelling, one character for one', () => {
    expect(plainSigns('！～＝［甲］。“乙”「丙」　∑≦≧−–—✕✖*')).toBe('!~=[甲]."乙""丙" Σ≤≥---×××');
    expect(plainSigns('｟￥￠甲')).toBe('｟￥￠甲');
    expect(plainSigns('')).toBe('');
  });

  test('two slashes are a comment, one is not', () => {
    expect([isComment('a//', 1), isComment('a/b', 1), isComment('a/', 0), isComment('/', 0)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('digits', () => {
    expect(['0', '9', '/', ':', undefined].map(isDigit)).toEqual([true, true, false, false, false]);
  });
});
