import { fromNumeral, toNumeral } from '../../src/model';

test('from 一 to 九十九 a numeral is the number it was written for', () => {
  const digits = '一二三四五六七八九';
  for (let number = 1; number < 100; number += 1) {
    const [tens, ones] = [Math.floor(number / 10), number % 10];
    const written =
      (tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens - 1] ?? ''}十`) + (digits[ones - 1] ?? '');
    expect([fromNumeral(written), toNumeral(number)]).toEqual([number, written]);
  }
});

test.each(['', '二三', '十十', '一百', '零', '12', '十二、'])('“%s” is no numeral', (text) => {
  expect(fromNumeral(text)).toBeNull();
});
