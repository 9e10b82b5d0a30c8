/**
 * Money as integer fen (分). Nothing in the product compares or adds amounts as floating-point yuan:
 * a figure read from a cell becomes an integer number of fen at once, together with the step it was written to.
 */

/** The units a budget table may be drawn up in, as printed on it. */
export type MoneyUnit = '元' | '千元' | '万元' | '亿元';

/** Fen in one of each unit. */
export const FEN_PER_UNIT: Readonly<Record<MoneyUnit, number>> = {
  元: 100,
  千元: 100_000,
  万元: 1_000_000,
  亿元: 10_000_000_000,
};

/** A figure: its value and the step (one unit of its last written digit), both in integer fen. */
export interface Amount {
  readonly fen: number;
  readonly step: number;
}

/**
 * The largest magnitude kept: 2^53 − 1 fen is about 900 000 亿元, above every public budget.
 * Beyond it integers are no longer exact, so such a cell is treated as not readable.
 */
export const MAX_FEN = Number.MAX_SAFE_INTEGER;

/** Excel keeps 15 significant digits; what a double holds beyond them (8016.650000000001) is noise. */
function withoutFloatNoise(value: number): number {
  return Number(value.toPrecision(15));
}

/** A number in `unit` as integer fen, rounded half away from zero; null when it is not finite or too large to be exact. */
export function fenFromNumber(value: number, unit: MoneyUnit): number | null {
  if (!Number.isFinite(value)) return null;
  const product = value * FEN_PER_UNIT[unit];
  const nearest = Math.round(product);
  // Float noise can only tip the scales next to a half; everywhere else the nearest integer is the answer.
  const fen = Math.abs(product - nearest) < 0.49 ? nearest + 0 : roundHalfAway(withoutFloatNoise(product));
  return Math.abs(fen) <= MAX_FEN ? fen : null;
}

/** Digits after the decimal point of a number as Excel would hold it (0 for an integer; 15 significant digits). */
export function decimalsOf(value: number): number {
  if (Number.isInteger(value)) return 0;
  const text = String(withoutFloatNoise(value));
  const exponent = text.indexOf('e');
  if (exponent >= 0) {
    const mantissa = text.slice(0, exponent);
    const point = mantissa.indexOf('.');
    const mantissaDecimals = point < 0 ? 0 : mantissa.length - point - 1;
    return Math.max(0, mantissaDecimals - Number(text.slice(exponent + 1)));
  }
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * Whether `decimalsOf(value)` is at most `decimals`, without writing the number out: a double that is the nearest one to n / 10^decimals,
 * with n of 15 digits or fewer, is written with no more decimals. False where that quick proof fails.
 */
export function hasDecimalsWithin(value: number, decimals: number): boolean {
  const power = POWERS[decimals];
  if (power === undefined) return false;
  const nearest = Math.round(value * power);
  return Math.abs(nearest) < 1e15 && nearest / power === value;
}

/** Exact as doubles, so that one division rounds once. */
const POWERS = [1, 10, 100, 1_000, 10_000, 100_000, 1_000_000, 10_000_000, 100_000_000] as const;

/**
 * Whether integer fen are a multiple of a step (a power of ten). The quotient of safe integers is a whole number only where the division
 * leaves no rest, and dividing is far quicker than `%` on doubles.
 */
export function isMultipleOf(fen: number, step: number): boolean {
  return Number.isInteger(fen / step);
}

/** One unit of the last of `decimals` digits, in fen; never below one fen. */
export function stepOf(decimals: number, unit: MoneyUnit): number {
  return Math.max(1, Math.round(FEN_PER_UNIT[unit] / 10 ** decimals));
}

/** The decimals that `step` fen stands for in `unit` (10 000 fen in 万元: 2). */
export function decimalsOfStep(step: number, unit: MoneyUnit): number {
  return Math.max(0, Math.round(Math.log10(FEN_PER_UNIT[unit] / step)));
}

/** Rounds to a multiple of `step`, halves away from zero, as Excel's number formats do. All in fen. */
export function roundToStep(fen: number, step: number): number {
  if (step <= 1) return fen;
  const rest = fen % step;
  if (rest === 0) return fen;
  const down = fen - rest;
  return Math.abs(rest) * 2 >= step ? down + Math.sign(fen) * step : down;
}

function roundHalfAway(value: number): number {
  const rounded = Math.sign(value) * Math.round(Math.abs(value));
  return rounded === 0 ? 0 : rounded;
}

/** How `formatFen` writes an amount. */
export interface AmountFormat {
  readonly unit: MoneyUnit;
  /** Digits after the point; fewer than the amount needs rounds it. */
  readonly decimals: number;
  /** Thousands separators: 8,672.24. */
  readonly thousands?: boolean;
  /** Drop zeros at the end: 4824.90 becomes 4824.9. */
  readonly trimZeros?: boolean;
}

/** Fen as a decimal string in a unit: integer arithmetic throughout, so no digit is ever invented. */
export function formatFen(fen: number, format: AmountFormat): string {
  const perUnit = FEN_PER_UNIT[format.unit];
  const step = stepOf(format.decimals, format.unit);
  const rounded = roundToStep(fen, step);
  const magnitude = Math.abs(rounded);
  const whole = Math.floor(magnitude / perUnit);
  let fraction = '';
  if (format.decimals > 0) {
    const fenDigits = String(perUnit).length - 1;
    fraction = String(magnitude % perUnit).padStart(fenDigits, '0');
    fraction = fraction.slice(0, format.decimals).padEnd(format.decimals, '0');
    if (format.trimZeros) fraction = fraction.replace(/0+$/, '');
  }
  const digits = format.thousands ? groupThousands(String(whole)) : String(whole);
  const text = fraction === '' ? digits : `${digits}.${fraction}`;
  return rounded < 0 ? `-${text}` : text;
}

function groupThousands(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}

/**
 * Reads an amount that was typed as text: full-width digits, thousands separators, spaces, 元 or ￥ signs and
 * accounting brackets are allowed. Returns the number in the written unit and its decimals, or null for other text.
 */
export function numberFromText(text: string): { readonly value: number; readonly decimals: number } | null {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s,，¥￥]/g, '')
    .replace(/^[−–—](?=\d)/, '-');
  const match = /^(\()?([+-]?\d+(?:\.(\d+))?)(\))?$/.exec(plain);
  if (!match || (match[1] === undefined) !== (match[4] === undefined)) return null;
  const value = Number(match[2]);
  return { value: match[1] === undefined ? value : -value, decimals: match[3]?.length ?? 0 };
}
