import fc from 'fast-check';
import { dryRun } from '../../../src/check';
import { recognise } from '../../../src/recognise';
import { completions, parseCustomRules } from '../../../src/rules/custom';
import { fitsPattern } from '../../../src/rules/custom/names';
import { sampleWorkbook } from '../../../src/samples';
import { RULE_PIECES } from '../../fuzz/rule-pieces';

const book = recognise(sampleWorkbook());

const source = fc.oneof(
  fc.array(fc.constantFrom(...RULE_PIECES), { maxLength: 24 }).map((parts) => parts.join('')),
  fc.string({ unit: 'grapheme', maxLength: 60 }),
);

describe('whatever is typed', () => {
  test('every line is a rule, a mistake that stands on the line, or nothing', () => {
    fc.assert(
      fc.property(source, (text) => {
        const lines = text.split(/\r\n|\r|\n/);
        const { rules, errors } = parseCustomRules(text);
        const numbers = [...rules, ...errors].map((each) => each.line);
        expect(new Set(numbers).size).toBe(numbers.length);
        for (const error of errors) {
          const line = lines[error.line - 1] ?? '';
          expect(error.column).toBeGreaterThanOrEqual(1);
          expect(error.length).toBeGreaterThanOrEqual(1);
          // One past the end, where something is missing.
          expect(error.column - 1 + error.length).toBeLessThanOrEqual(line.length + 1);
          expect(error.message).not.toBe('');
        }
        for (const [index, line] of lines.entries())
          if (/[[=]/.test(line) && !/^\s*[/／]{2}/.test(line) && !numbers.includes(index + 1))
            throw new Error(`lost: ${line}`);
      }),
      { numRuns: 2_000 },
    );
  });

  test('a dry run says something of every rule, and a mistake is never a pass', () => {
    fc.assert(
      fc.property(source, (text) => {
        const { rules, errors } = parseCustomRules(text);
        const lines = dryRun(text, book);
        expect(lines.map((line) => line.line)).toEqual(
          [...rules, ...errors].map((each) => each.line).sort((a, b) => a - b),
        );
        for (const line of lines) if (line.error) expect(line.verdict).toBe('error');
      }),
      { numRuns: 500 },
    );
  });

  test('completion replaces something that stands before the caret', () => {
    fc.assert(
      fc.property(source, fc.nat(80), (text, caret) => {
        const { from, to, options } = completions(book, text, caret);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(from).toBeLessThanOrEqual(to);
        expect(to).toBe(Math.min(caret, text.length));
        expect(text.slice(from, to)).not.toMatch(/[\r\n]/);
        expect(new Set(options.map((option) => option.label)).size).toBe(options.length);
      }),
      { numRuns: 500 },
    );
  });

  test('spaces round signs, and the width of signs, change nothing', () => {
    const operands = fc.constantFrom('[甲]合计.数', 'Σ[乙]204*.数', '20万元', '5%', '([甲]合计.数)');
    const operators = fc.constantFrom('+', '-', '×', '÷');
    const wide: Record<string, string> = {
      '+': '＋',
      '-': '－',
      '×': '＊',
      '÷': '／',
      '=': '＝',
      '[': '【',
      ']': '】',
      '(': '（',
      ')': '）',
      '.': '。',
    };
    fc.assert(
      fc.property(
        fc.array(fc.tuple(operands, operators), { minLength: 1, maxLength: 8 }),
        operands,
        (parts, last) => {
          const tight = `${parts.map(([operand, operator]) => operand + operator).join('')}${last}=1`;
          const loose = `${parts.map(([operand, operator]) => `${operand}  ${wide[operator]} `).join('')}${last} ＝ 1`;
          const all = [tight, loose, loose.replace(/[[\]().]/g, (sign) => wide[sign] ?? sign)].map(
            (line) => parseCustomRules(line).rules[0]?.id,
          );
          expect(all[0]).toBeDefined();
          expect(new Set(all).size).toBe(1);
        },
      ),
    );
  });
});

test('patterns fit as a plain reading of them says, however many stars', () => {
  const letters = fc.array(fc.constantFrom('a', 'b'), { maxLength: 10 }).map((list) => list.join(''));
  const patterns = fc
    .array(fc.constantFrom('a', 'b', '?', '*'), { maxLength: 8 })
    .map((list) => list.join(''));
  const slow = (pattern: string, text: string): boolean => {
    if (pattern === '') return text === '';
    if (pattern[0] === '*')
      return slow(pattern.slice(1), text) || (text !== '' && slow(pattern, text.slice(1)));
    return (
      text !== '' && (pattern[0] === '?' || pattern[0] === text[0]) && slow(pattern.slice(1), text.slice(1))
    );
  };
  fc.assert(
    fc.property(patterns, letters, (pattern, text) =>
      expect(fitsPattern(pattern, text)).toBe(slow(pattern, text)),
    ),
    { numRuns: 2_000 },
  );
  expect(fitsPattern('*a'.repeat(60) + 'b', 'a'.repeat(2_000))).toBe(false);
});

test('the longest line that is read is worked out', () => {
  const sum = (count: number, operator: string): string =>
    Array.from({ length: count }, () => '[表三]合计.合计').join(operator);
  const [added] = dryRun(`${sum(150, ' + ')} ≥ 1元`, book);
  expect(added?.verdict).toBe('equal');
  const [alternating] = dryRun(`${sum(151, ' ÷ ').replace(/÷([^÷]*)÷/g, '÷$1×')} ≠ 0`, book);
  expect(alternating?.verdict).toBe('equal');
  const [nested] = dryRun(`${'('.repeat(40)}[表三]合计.合计${')'.repeat(40)} ≠ 0`, book);
  expect(nested?.verdict).toBe('equal');
});
