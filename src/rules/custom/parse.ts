/** Text → rules and mistakes, line by line. A hand-written parser: bounded in length and depth, it always ends. */
import type { ComparisonSign, Level } from '../../model';
import { isComment, plainSigns } from './characters';
import { canonicalOf, shortHash } from './canonical';
import type { CustomRule, CustomRuleError, Expression, Operator, Span } from './syntax';
import { Mistake, errorOf, mistakeOf } from './syntax';
import type { Token } from './tokens';
import { tokenise } from './tokens';

export interface ParsedRules {
  readonly rules: readonly CustomRule[];
  /** At most one a line, in the order of the lines. */
  readonly errors: readonly CustomRuleError[];
}

/** Bounds that no rule of a person comes near. */
const MOST_LINES = 2_000;
const LONGEST_LINE = 2_000;
const DEEPEST = 50;

const LEVELS: Readonly<Record<string, Level>> = { 错误: 'error', 警告: 'warning', 提示: 'note' };
export const LEVEL_WORDS: readonly string[] = Object.keys(LEVELS);

/** Reads the rules of a text. Lines without a mistake are rules whatever stands on the others. */
export function parseCustomRules(text: string): ParsedRules {
  const rules: CustomRule[] = [];
  const errors: CustomRuleError[] = [];
  const lines = linesOf(text);
  lines.slice(0, MOST_LINES).forEach((line, index) => {
    try {
      const rule = parseLine(line, index + 1);
      if (rule) rules.push(rule);
    } catch (error) {
      errors.push(errorOf(mistakeOf(error), index + 1));
    }
  });
  if (lines.length > MOST_LINES)
    errors.push(
      errorOf(
        new Mistake({ start: 0, length: 1 }, `规则太多（最多 ${MOST_LINES} 行），从这一行起没有读`),
        MOST_LINES + 1,
      ),
    );
  return { rules, errors };
}

export function linesOf(text: string): string[] {
  return text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/);
}

/** Null for a blank line or a comment. Throws a Mistake. */
function parseLine(line: string, number: number): CustomRule | null {
  if (line.length > LONGEST_LINE)
    throw new Mistake({ start: LONGEST_LINE, length: 1 }, `这一行太长（最多 ${LONGEST_LINE} 个字）`);
  const plain = plainSigns(line);
  const first = plain.search(/[^ ]/);
  if (first < 0 || isComment(plain, first)) return null;
  const { tokens, end } = tokenise(line, plain);
  const { message, level } = readEnding(line, plain, end);
  const parser = new Parser(tokens, { start: end, length: 1 });
  const { left, sign, right } = parser.comparison();
  const canonical = canonicalOf(left, sign, right);
  return {
    line: number,
    text: line.slice(first, end).trim(),
    id: `custom/${shortHash(canonical)}`,
    canonical,
    left,
    sign,
    right,
    message,
    level,
  };
}

/** The message after the colon and the level after the hash. A comment after a message needs a space before it: 见 http://… is none. */
function readEnding(line: string, plain: string, from: number): { message: string; level: Level } {
  let end = plain.length;
  for (let at = from; at < plain.length; at += 1) {
    if (isComment(plain, at) && (at === from || plain[at - 1] === ' ')) {
      end = at;
      break;
    }
  }
  while (end > from && plain[end - 1] === ' ') end -= 1;
  const hash = plain.lastIndexOf('#', end - 1);
  let level: Level = 'error';
  let messageEnd = end;
  if (
    hash >= from &&
    (plain[from] === '#' || plain[hash - 1] === ' ' || LEVELS[line.slice(hash + 1, end)] !== undefined)
  ) {
    const word = line.slice(hash + 1, end).trim();
    const known = plain[from] === '#' && hash !== from ? undefined : LEVELS[word];
    if (known === undefined) {
      const isMisplaced = plain.indexOf(':', hash) >= 0;
      throw new Mistake(
        { start: hash, length: end - hash },
        isMisplaced ? '级别要写在一行的最后，说明文字之后' : `没有“#${word}”这个级别`,
        LEVEL_WORDS.map((each) => `#${each}`),
      );
    }
    level = known;
    messageEnd = hash;
  }
  const message = plain[from] === ':' ? line.slice(from + 1, messageEnd).trim() : '';
  return { message, level };
}

const BINDING: Readonly<Record<Operator, number>> = { '+': 1, '-': 1, '×': 2, '÷': 2 };

/** A Pratt parser: operators bind by their strength, equal ones from the left. */
class Parser {
  readonly #tokens: readonly Token[];
  readonly #end: Span;
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], end: Span) {
    this.#tokens = tokens;
    this.#end = end;
  }

  comparison(): { left: Expression; sign: ComparisonSign; right: Expression } {
    const left = this.#expression(0);
    const sign = this.#tokens[this.#at];
    if (sign?.kind !== 'sign') {
      if (sign) throw this.#unexpected(sign);
      throw new Mistake(this.#end, '这一行没有比较号（= ≠ > < ≥ ≤）');
    }
    this.#at += 1;
    const right = this.#expression(0);
    const rest = this.#tokens[this.#at];
    if (rest?.kind === 'sign') throw new Mistake(rest.at, '一行只能有一个比较号；请分成两行写');
    if (rest) throw this.#unexpected(rest);
    return { left, sign: sign.sign, right };
  }

  #expression(binding: number): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST)
      throw new Mistake(this.#tokens[this.#at]?.at ?? this.#end, `括号和负号套得太深（最多 ${DEEPEST} 层）`);
    let left = this.#operand();
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token?.kind !== 'operator' || BINDING[token.operator] <= binding) break;
      this.#at += 1;
      const right = this.#expression(BINDING[token.operator]);
      left = { kind: 'operation', operator: token.operator, left, right, at: joined(left.at, right.at) };
    }
    this.#depth -= 1;
    return left;
  }

  #operand(): Expression {
    const token = this.#tokens[this.#at];
    if (!token) throw new Mistake(this.#end, '这里缺少一个单元格或数字');
    this.#at += 1;
    switch (token.kind) {
      case 'reference':
        return token.reference;
      case 'number':
        return { kind: 'number', value: token.value, isMoney: token.isMoney, at: token.at };
      case 'open': {
        const inner = this.#expression(0);
        const close = this.#tokens[this.#at];
        if (close?.kind !== 'close') throw new Mistake(token.at, '这个左括号没有配对的右括号');
        this.#at += 1;
        return inner;
      }
      case 'operator':
        if (token.operator === '-') {
          // Stronger than × and ÷: −甲 × 乙 is (−甲) × 乙.
          const operand = this.#expression(2);
          return { kind: 'negation', operand, at: joined(token.at, operand.at) };
        }
        throw new Mistake(token.at, '运算符前面缺少一个单元格或数字');
      case 'sign':
        throw new Mistake(token.at, '比较号前面缺少一个单元格或数字');
      case 'close':
        throw new Mistake(token.at, '这个右括号没有配对的左括号');
    }
  }

  #unexpected(token: Token): Mistake {
    if (token.kind === 'close') return new Mistake(token.at, '这个右括号没有配对的左括号');
    return new Mistake(token.at, '这里缺少运算符（+ − × ÷）或比较号');
  }
}

function joined(left: Span, right: Span): Span {
  return { start: left.start, length: right.start + right.length - left.start };
}
