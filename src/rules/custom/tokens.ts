/** A line of the rule language as tokens; what follows the comparison (message, level) is cut off first. */
import type { ComparisonSign, Fraction } from '../../model';
import { FEN_PER_UNIT, fraction } from '../../model';
import { isComment, isDigit } from './characters';
import { readReference, wholeReference } from './reference';
import type { Operator, Reference, Span } from './syntax';
import { Mistake } from './syntax';

export type Token =
  | { readonly kind: 'reference'; readonly reference: Reference; readonly at: Span }
  | { readonly kind: 'number'; readonly value: Fraction; readonly isMoney: boolean; readonly at: Span }
  | { readonly kind: 'operator'; readonly operator: Operator; readonly at: Span }
  | { readonly kind: 'sign'; readonly sign: ComparisonSign; readonly at: Span }
  | { readonly kind: 'open' | 'close'; readonly at: Span };

export interface Tokens {
  readonly tokens: readonly Token[];
  /** Where the comparison ends: at `:`, `#`, a comment or the end of the line. */
  readonly end: number;
}

const TWO_CHARACTER_SIGNS: Readonly<Record<string, ComparisonSign>> = {
  '<=': '≤',
  '>=': '≥',
  '!=': '≠',
  '<>': '≠',
  '==': '=',
};
const SIGNS: Readonly<Record<string, ComparisonSign>> = {
  '=': '=',
  '≠': '≠',
  '<': '<',
  '≤': '≤',
  '>': '>',
  '≥': '≥',
};
const OPERATORS: Readonly<Record<string, Operator>> = { '+': '+', '-': '-', '×': '×', '÷': '÷', '/': '÷' };
const SUM = ['Σ', '求和'];

/** Throws a Mistake at the first thing that cannot be read. */
export function tokenise(line: string, plain: string): Tokens {
  const tokens: Token[] = [];
  let at = 0;
  while (at < plain.length) {
    const character = plain.charAt(at);
    if (character === ' ') {
      at += 1;
      continue;
    }
    if (character === ':' || character === '#' || isComment(plain, at)) break;
    const token = tokenAt(line, plain, at);
    tokens.push(token);
    at = token.at.start + token.at.length;
  }
  return { tokens, end: at };
}

function tokenAt(line: string, plain: string, at: number): Token {
  const character = plain.charAt(at);
  const sum = SUM.find((word) => plain.startsWith(word, at)) ?? '';
  if (sum !== '' || character === '[') {
    let open = at + sum.length;
    while (plain[open] === ' ') open += 1;
    if (plain[open] !== '[')
      throw new Mistake(
        { start: at, length: open - at },
        `“${line.slice(at, at + sum.length)}”后面应是 [表]行.列，如 Σ[支出总表]204??.合计`,
      );
    const reference = wholeReference(readReference(line, plain, at, open));
    return { kind: 'reference', reference, at: reference.at };
  }
  if (isDigit(character)) return numberAt(line, plain, at);
  if (character === '(' || character === ')')
    return { kind: character === '(' ? 'open' : 'close', at: { start: at, length: 1 } };
  const two = TWO_CHARACTER_SIGNS[plain.slice(at, at + 2)];
  if (two) return { kind: 'sign', sign: two, at: { start: at, length: 2 } };
  const sign = SIGNS[character];
  if (sign) return { kind: 'sign', sign, at: { start: at, length: 1 } };
  const operator = OPERATORS[character];
  if (operator) return { kind: 'operator', operator, at: { start: at, length: 1 } };
  throw unreadable(line, plain, at);
}

function unreadable(line: string, plain: string, at: number): Mistake {
  let end = at + 1;
  while (end < plain.length && !' []()=≠<>≤≥+-×÷/:#"'.includes(plain.charAt(end))) end += 1;
  const text = line.slice(at, end);
  const what = `看不懂“${text}”：单元格要写成 [表]行.列`;
  return new Mistake({ start: at, length: end - at }, plain[at] === '"' ? '引号前面缺少 [表]' : what);
}

const UNITS = ['万元', '亿元', '千元', '元', '%'] as const;
/** Digits before and after the point that an amount can have. */
const MOST_DIGITS = 15;
const MOST_DECIMALS = 8;

function numberAt(line: string, plain: string, start: number): Token {
  let end = start;
  while (isDigit(plain[end]) || (plain[end] === ',' && isDigit(plain[end + 1]))) end += 1;
  const whole = plain.slice(start, end);
  let decimals = '';
  if (plain[end] === '.') {
    const from = end + 1;
    end = from;
    while (isDigit(plain[end])) end += 1;
    decimals = plain.slice(from, end);
    if (decimals === '') throw new Mistake({ start, length: end - start }, '小数点后面缺少数字');
  }
  const at = { start, length: end - start };
  if (whole.includes(',') && !/^\d{1,3}(?:,\d{3})+$/.test(whole))
    throw new Mistake(at, '千分位逗号的位置不对，应如 8,016.65');
  const digits = whole.replaceAll(',', '');
  if (digits.length > MOST_DIGITS || decimals.length > MOST_DECIMALS) throw new Mistake(at, '数字太长');
  const value = fraction(BigInt(digits + decimals), 10n ** BigInt(decimals.length));
  while (plain[end] === ' ') end += 1;
  const unit = UNITS.find((word) => plain.startsWith(word, end));
  if (unit === undefined) {
    const wrong = /^[\p{L}\p{Script=Han}]+/u.exec(line.slice(at.start + at.length))?.[0];
    if (wrong !== undefined)
      throw new Mistake(
        { start: at.start + at.length, length: wrong.length },
        `数字后面只能写 元、千元、万元、亿元 或 %，不能写“${wrong}”`,
      );
    return { kind: 'number', value, isMoney: false, at };
  }
  const span = { start, length: end + unit.length - start };
  if (unit === '%')
    return {
      kind: 'number',
      value: fraction(value.numerator, value.denominator * 100n),
      isMoney: false,
      at: span,
    };
  const fen = fraction(value.numerator * BigInt(FEN_PER_UNIT[unit]), value.denominator);
  return { kind: 'number', value: fen, isMoney: true, at: span };
}
