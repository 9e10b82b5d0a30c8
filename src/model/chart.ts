/** A chart as data: what the Word export, the workbook and the preview draw, each in its own way. */
import type { MoneyUnit } from './amount';
import type { Place } from './place';

export interface ChartPoint {
  readonly label: string;
  /** As printed, fen; above zero. */
  readonly fen: number;
  readonly places: readonly Place[];
}

export interface Chart {
  /** Id of the caption's paragraph in the wording files: `income.chart`. */
  readonly id: string;
  readonly title: string;
  /** Section id it stands in. */
  readonly section: string;
  readonly kind: 'pie';
  /** The unit its figures are printed in. */
  readonly unit: MoneyUnit;
  /** In the order of the table; at least one. */
  readonly points: readonly ChartPoint[];
}

/** Each point's share of the sum in hundredths of a percent, rounded half up. */
export function sharesOf(points: readonly ChartPoint[]): readonly number[] {
  const whole = points.reduce((sum, point) => sum + BigInt(point.fen), 0n);
  return points.map((point) => Number((BigInt(point.fen) * 20_000n + whole) / (2n * whole)));
}

/** Hundredths of a percent in words: 9244 → 92.44%. */
export function shareText(hundredths: number): string {
  return `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}%`;
}
