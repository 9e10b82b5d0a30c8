/** One spelling of what a rule says: its identity. Two rules that differ in spaces, widths or message are one. */
import { normaliseName } from '../../catalogue';
import type { ComparisonSign } from '../../model';
import type { Expression, Name } from './syntax';

export function canonicalOf(left: Expression, sign: ComparisonSign, right: Expression): string {
  return `${written(left)}${sign}${written(right)}`;
}

function written(expression: Expression): string {
  switch (expression.kind) {
    case 'reference': {
      const { sum, table, row, column } = expression;
      return `${sum ? 'Σ' : ''}[${normaliseName(table.text)}]${nameText(row)}.${nameText(column)}`;
    }
    case 'number': {
      const { numerator, denominator } = expression.value;
      return `${numerator}${denominator === 1n ? '' : `÷${denominator}`}${expression.isMoney ? '分' : ''}`;
    }
    case 'negation':
      return `−${grouped(expression.operand)}`;
    case 'operation':
      return `${grouped(expression.left)}${expression.operator}${grouped(expression.right)}`;
  }
}

function grouped(expression: Expression): string {
  return expression.kind === 'operation' ? `(${written(expression)})` : written(expression);
}

function nameText(name: Name): string {
  const text = normaliseName(name.text);
  return name.quoted && /[*?]/.test(text) ? `"${text}"` : text;
}

/** A short name for a text: 53 bits in letters and digits. The same text always gives the same. */
export function shortHash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2_654_435_761);
    low = Math.imul(low ^ code, 1_597_334_677);
  }
  high = Math.imul(high ^ (high >>> 16), 2_246_822_507) ^ Math.imul(low ^ (low >>> 13), 3_266_489_909);
  low = Math.imul(low ^ (low >>> 16), 2_246_822_507) ^ Math.imul(high ^ (high >>> 13), 3_266_489_909);
  return (4_294_967_296 * (2_097_151 & low) + (high >>> 0)).toString(36).padStart(11, '0');
}
