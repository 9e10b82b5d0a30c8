/** Numbers that carry a check digit. */

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS = '10X98765432';
/** 16 to 19 digits that begin as cards issued in China do. */
const CARD = /^(?:62\d{14,17}|4\d{15,17}|5[1-5]\d{14,17}|955\d{13,16})$/;

/** 居民身份证号: 18 characters, province, a real date of birth, check digit by GB 11643 (ISO 7064 MOD 11-2). */
export function isIdentityNumber(text: string): boolean {
  if (!/^[1-8]\d{16}[\dXx]$/.test(text)) return false;
  const [year, month, day] = [
    Number(text.slice(6, 10)),
    Number(text.slice(10, 12)),
    Number(text.slice(12, 14)),
  ];
  if (year < 1900 || year > 2100) return false;
  const date = new Date(Date.UTC(year, month - 1, day));
  // A day that the month does not have is one of another month.
  if (date.getUTCMonth() !== month - 1) return false;
  const sum = WEIGHTS.reduce((running, weight, index) => running + weight * Number(text[index]), 0);
  return CHECKS[sum % 11] === text.slice(17).toUpperCase();
}

/** Numbers of bank cards, check digit by Luhn. */
export function isBankCard(text: string): boolean {
  if (!CARD.test(text)) return false;
  let sum = 0;
  for (let index = 0; index < text.length; index += 1) {
    let digit = Number(text[text.length - 1 - index]);
    if (index % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0;
}
