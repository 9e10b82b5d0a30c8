/** Shows a stored value as Excel would: the formats that budget workbooks use, General for the rest. */
import type { CellValue } from '../../model';

export interface Shown {
  readonly text: string;
  readonly align: 'left' | 'right' | 'center';
}

/** A value under a number format code ('#,##0.00', '0.00%', 'yyyy"年"m"月"', '@'). */
export function shownValue(value: CellValue, format: string): Shown {
  if (value === null) return { text: '', align: 'left' };
  if (typeof value === 'boolean') return { text: value ? 'TRUE' : 'FALSE', align: 'center' };
  if (typeof value === 'string')
    return { text: textSection(value, format), align: value.startsWith('#') ? 'center' : 'left' };
  return { text: numberText(value, format), align: 'right' };
}

function textSection(value: string, format: string): string {
  const section = sectionsOf(format)[3];
  if (section === undefined) return value;
  return literals(section)
    .map((token) => (token.literal ? token.text : token.text.replace('@', value)))
    .join('');
}

function numberText(value: number, format: string): string {
  if (format === '' || format === '@' || /^(general|g\/通用格式)$/i.test(format)) return general(value);
  const sections = sectionsOf(format);
  const [section, magnitude] = sectionFor(value, sections);
  if (section === '') return '';
  const tokens = literals(section);
  const code = tokens.map((token) => (token.literal ? '' : token.text)).join('');
  if (/general|g\/通用格式/i.test(code)) return general(magnitude);
  if (/[ymdhs]/i.test(code) && !/[0#?]/.test(code)) return dateText(value, tokens);
  if (/e[+-]/i.test(code)) return magnitude.toExponential(2).toUpperCase();
  return patternText(magnitude, tokens, code);
}

/** The section of a format that applies, and the number it shows: a negative section writes its own sign. */
function sectionFor(value: number, sections: readonly string[]): readonly [string, number] {
  const [positive = '', negative, zero] = sections;
  if (value < 0 && negative !== undefined) return [negative, -value];
  if (value === 0 && zero !== undefined) return [zero, 0];
  return [positive, value];
}

function general(value: number): string {
  if (Number.isInteger(value) && Math.abs(value) < 1e11) return String(value);
  const size = Math.abs(value);
  if (size >= 1e11 || (size < 1e-9 && size > 0)) return value.toExponential(5).toUpperCase();
  return String(Number(value.toPrecision(10)));
}

interface Token {
  readonly text: string;
  readonly literal: boolean;
}

const TOKEN = /"([^"]*)"|\\(.)|_(.)|\*.|\[\$([^\]-]*)[^\]]*\]|\[[^\]]*\]|([^"\\_*[]+)/g;

/** A section in pieces: quoted, escaped and padded characters are literal, colours and conditions fall away. */
function literals(section: string): readonly Token[] {
  return [...section.matchAll(TOKEN)].flatMap((match): readonly Token[] => {
    const literal = match[1] ?? match[2] ?? match[4];
    if (literal !== undefined) return [{ text: literal, literal: true }];
    if (match[3] !== undefined) return [{ text: ' ', literal: true }];
    return match[5] === undefined ? [] : [{ text: match[5], literal: false }];
  });
}

function sectionsOf(format: string): readonly string[] {
  const sections: string[] = [''];
  for (const piece of format.match(/"[^"]*"|\\.|\[[^\]]*\]|;|[^;"\\[]+|./g) ?? []) {
    if (piece === ';') sections.push('');
    else sections[sections.length - 1] += piece;
  }
  return sections;
}

function patternText(value: number, tokens: readonly Token[], code: string): string {
  const pattern = /[0#?,.]*[0#?][0#?,.]*/.exec(code)?.[0];
  if (pattern === undefined) return (value < 0 ? '-' : '') + tokens.map((token) => token.text).join('');
  const [whole = '', fraction = ''] = pattern.split('.');
  const scale = /,+$/.exec(whole)?.[0].length ?? 0;
  const percents = code.split('%').length - 1;
  const digits = fraction.replace(/[^0#?]/g, '');
  const scaled = (Math.abs(value) * 100 ** percents) / 1000 ** scale;
  const [intPart = '0', decPart = ''] = rounded(scaled, digits.length).split('.');
  const minimum = whole.replace(/[^0]/g, '').length;
  let integer = intPart === '0' && minimum === 0 ? '' : intPart.padStart(minimum, '0');
  if (/[0#?],+[0#?]/.test(whole)) integer = integer.replace(/\B(?=(\d{3})+$)/g, ',');
  let decimals = decPart;
  for (
    let index = digits.length - 1;
    index >= 0 && digits[index] !== '0' && decimals.endsWith('0');
    index--
  ) {
    decimals = decimals.slice(0, -1);
  }
  const number = decimals === '' ? integer : `${integer}.${decimals}`;
  const isZero = !/[1-9]/.test(number);
  let written = false;
  const text = tokens
    .map((token) => {
      if (token.literal) return token.text;
      return token.text.replace(/[0#?,.]*[0#?][0#?,.]*/, (found) => {
        if (written) return found;
        written = true;
        return number;
      });
    })
    .join('');
  return value < 0 && !isZero ? `-${text}` : text;
}

/** Half away from zero on the decimal digits a person sees, as Excel rounds (1.005 → 1.01). */
function rounded(value: number, decimals: number): string {
  const shifted = Number(`${Number(value.toPrecision(15))}e${decimals}`);
  if (!Number.isFinite(shifted) || value >= 1e15) return value.toFixed(decimals);
  return Number(`${Math.round(shifted)}e-${decimals}`).toFixed(decimals);
}

const DAY = 86_400_000;

function dateText(serial: number, tokens: readonly Token[]): string {
  // Day 60 of Excel's calendar is a 29 February 1900 that never was.
  const date = new Date(Math.round((serial - (serial < 60 ? 25568 : 25569)) * DAY));
  let afterHour = false;
  const part = (code: string): string => {
    const two = (number: number): string =>
      code.length > 1 ? String(number).padStart(2, '0') : String(number);
    switch (code[0]?.toLowerCase()) {
      case 'y':
        return code.length > 2 ? String(date.getUTCFullYear()) : String(date.getUTCFullYear()).slice(-2);
      case 'm':
        return two(afterHour ? date.getUTCMinutes() : date.getUTCMonth() + 1);
      case 'd':
        return two(date.getUTCDate());
      case 'h':
        afterHour = true;
        return two(date.getUTCHours());
      default:
        return two(date.getUTCSeconds());
    }
  };
  return tokens
    .map((token) =>
      token.literal ? token.text : token.text.replace(/([ymdhs])\1*/gi, part).replace(/;?@$/, ''),
    )
    .join('');
}
