/** Chinese numerals as lists and tables are numbered with them, up to 九十九. */

const DIGITS = '零一二三四五六七八九';
const NUMERAL = /^(?=.)(?:[一二三四五六七八九]?十)?[一二三四五六七八九]?$/;

/** 二十一 → 21; null for what is no such numeral (二一, 十十). */
export function fromNumeral(text: string): number | null {
  if (!NUMERAL.test(text)) return null;
  const ten = text.indexOf('十');
  // Before 十 stands nothing or how many tens; behind it, or alone, the ones or nothing, which is found at 零.
  const tens = ten > 0 ? DIGITS.indexOf(text.charAt(0)) : ten + 1;
  return tens * 10 + DIGITS.indexOf(text.charAt(ten + 1));
}

/** 21 → 二十一, of integers from 1 to 99. */
export function toNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = number % 10;
  const tensText = tens === 0 ? '' : tens === 1 ? '十' : `${DIGITS.charAt(tens)}十`;
  return tensText + (ones === 0 ? '' : DIGITS.charAt(ones));
}
