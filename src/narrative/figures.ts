/** Figures as the narrative prints them. Integer arithmetic throughout; halves are rounded away from zero. */
import type { FactValue, Ratio } from '../model';
import { formatFen, numberFromText, fenFromNumber, roundToStep } from '../model';

/** Every way a figure may be written; a wording file can use no other. */
export const FORMATS = {
  M: '千分位，两位小数：8,672.24',
  P: '两位小数：8672.24',
  Z: '去掉末尾的零：4824.9',
  MZ: '千分位，去掉末尾的零：20,828.2',
  '%2': '百分比，两位小数：4.40（百分号另写）',
  '%': '百分比，去掉末尾的零：4.4（百分号另写）',
  数: '整数：31',
} as const;
export type Format = keyof typeof FORMATS;

/** Direction words a wording file may ask for; the program chooses between the two. */
export const DIRECTION_WORDS = ['增加/减少', '增长/下降', '增加/下降'] as const;
export type DirectionWords = (typeof DIRECTION_WORDS)[number];

/** Which formats a value of each kind takes; text takes none. */
export const FORMATS_OF_KIND: Readonly<Record<FactValue['kind'], readonly Format[]>> = {
  amount: ['M', 'P', 'Z', 'MZ'],
  ratio: ['%2', '%'],
  count: ['数'],
  text: [],
};

/** How zero is printed: “0万元” or “0.00万元”. */
export type ZeroStyle = '0' | '0.00';

/** Narratives speak of 万元 with two decimals: one hundred 元. */
export const PRINTED_STEP = 10_000;

/** A share in hundredths of a percent, rounded; 0 of 0 is 0. */
export function hundredthsOfPercent(ratio: Ratio): bigint {
  if (ratio.part === 0) return 0n;
  const part = BigInt(ratio.part) * 10_000n;
  const whole = BigInt(ratio.whole);
  const magnitude = ((part < 0n ? -part : part) * 2n + abs(whole)) / (abs(whole) * 2n);
  return part < 0n !== whole < 0n ? -magnitude : magnitude;
}

function abs(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function formatPercent(ratio: Ratio, trim: boolean, zero: ZeroStyle): string {
  const hundredths = hundredthsOfPercent(ratio);
  // A share too small to show is not nothing: it keeps its decimals even where zero is written 0.
  if (hundredths === 0n) return ratio.part === 0 ? zero : '0.00';
  const magnitude = abs(hundredths);
  const whole = `${hundredths < 0n ? '-' : ''}${magnitude / 100n}`;
  const fraction = String(magnitude % 100n).padStart(2, '0');
  const shown = trim ? fraction.replace(/0+$/, '') : fraction;
  return shown === '' ? whole : `${whole}.${shown}`;
}

/** Millionths in one 万元: a fen. */
const FINEST_DECIMALS = 6;

/** Two decimals, or as many as the figure really has. */
function decimalsNeeded(fen: number): number {
  let decimals = 2;
  while (decimals < FINEST_DECIMALS && fen % 10 ** (FINEST_DECIMALS - decimals) !== 0) decimals += 1;
  return decimals;
}

/** An amount in 万元 (or in another unit kept with the same six decimals). */
function formatAmount(fen: number, format: Format | null, zero: ZeroStyle, exact: boolean): string {
  const decimals = exact ? decimalsNeeded(fen) : 2;
  if (roundToStep(fen, 10 ** (FINEST_DECIMALS - decimals)) === 0) return zero;
  const thousands = format === 'M' || format === 'MZ';
  const trimZeros = format === 'Z' || format === 'MZ';
  return formatFen(fen, { unit: '万元', decimals, thousands, trimZeros });
}

/**
 * A value in words or digits. `exact` figures are those that people typed: they are not rounded, so that typed parts and
 * their total still agree.
 */
export function formatValue(value: FactValue, format: Format | null, zero: ZeroStyle, exact = false): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'count':
      return String(value.count);
    case 'ratio':
      return formatPercent(value.ratio, format === '%', zero);
    case 'amount':
      return formatAmount(value.fen, format, zero, exact);
  }
}

/** A number that a person typed, its unit allowed behind it, in millionths; null when it is none. */
export function readTyped(typed: string, unit: string): number | null {
  const plain = typed.normalize('NFKC').trim();
  const suffix = unit.normalize('NFKC');
  const digits = suffix !== '' && plain.endsWith(suffix) ? plain.slice(0, -suffix.length) : plain;
  const number = numberFromText(digits);
  return number ? fenFromNumber(number.value, '万元') : null;
}
