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

/**
 * An amount in 万元 (or another unit with the same scale). `decimals` is two for what the tables give; a figure that a
 * person typed keeps the digits he typed, so that typed parts and their typed total still agree.
 */
function formatAmount(fen: number, format: Format, zero: ZeroStyle, decimals: number): string {
  if (roundToStep(fen, 10 ** (6 - decimals)) === 0) return zero;
  const thousands = format === 'M' || format === 'MZ';
  const trimZeros = format === 'Z' || format === 'MZ';
  return formatFen(fen, { unit: '万元', decimals, thousands, trimZeros });
}

/** A value in words or digits. `typedDecimals`: the decimals of a figure that a person typed. */
export function formatValue(
  value: FactValue,
  format: Format | null,
  zero: ZeroStyle,
  typedDecimals = 0,
): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'count':
      return String(value.count);
    case 'ratio':
      return formatPercent(value.ratio, format === '%', zero);
    case 'amount':
      return formatAmount(value.fen, format ?? 'P', zero, Math.min(6, Math.max(2, typedDecimals)));
  }
}

/** A number that a person typed, its unit allowed behind it; null when it is none. `scaled` counts millionths. */
export function readTyped(
  typed: string,
  unit: string,
): { readonly scaled: number; readonly decimals: number } | null {
  const plain = typed.normalize('NFKC').trim();
  const digits = unit !== '' && plain.endsWith(unit) ? plain.slice(0, -unit.length) : plain;
  const number = numberFromText(digits);
  if (!number) return null;
  const scaled = fenFromNumber(number.value, '万元');
  return scaled === null ? null : { scaled, decimals: number.decimals };
}
