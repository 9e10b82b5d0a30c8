/** Figures as a published table prints them. */
import type { CellValue, MoneyUnit } from '../../model';
import { decimalsOf, fenFromNumber, formatFen } from '../../model';

/** Decimals that a number format shows; null for General and text, which show what is there. */
function formatDecimals(format: string): number | null {
  const section = format.replace(/"[^"]*"|\\.|\[[^\]]*\]|_./g, '').replace(/;.*/s, '');
  if (!/[0#?]/.test(section)) return null;
  return /\.([0#?]+)/.exec(section)?.[1]?.length ?? 0;
}

/** What General figures of a money column are printed to: two decimals in 万元, and never fewer than stand there. */
export function columnDecimals(values: readonly CellValue[], unit: MoneyUnit): number {
  const least = unit === '元' ? 0 : 2;
  const written = values.map((value) => (typeof value === 'number' ? decimalsOf(value) : 0));
  return Math.min(6, Math.max(least, ...written));
}

/** An amount with thousands separators, to the decimals of its format or, without one, of its column. */
export function shownAmount(value: number, format: string, unit: MoneyUnit, decimals: number): string {
  const fen = fenFromNumber(value, unit);
  if (fen === null) return String(value);
  return formatFen(fen, { unit, decimals: formatDecimals(format) ?? decimals, thousands: true });
}

/** Any other number: counts, shares, sequence numbers, codes kept as numbers. */
export function shownNumber(value: number, format: string): string {
  const decimals = formatDecimals(format);
  if (format.includes('%')) return `${fixed(value * 100, decimals ?? 0, false)}%`;
  if (decimals === null) return fixed(value, decimalsOf(value), false);
  return fixed(value, decimals, format.includes(','));
}

/** Plain decimals by way of 万元, whose millionths are fen: six decimals, rounded half away from zero. */
function fixed(value: number, decimals: number, thousands: boolean): string {
  const millionths = fenFromNumber(value, '万元');
  if (millionths === null) return String(value);
  return formatFen(millionths, { unit: '万元', decimals: Math.min(6, decimals), thousands });
}
