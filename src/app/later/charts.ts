/** The charts of the narrative, ready to be drawn. */
import type { Chart } from '../../model';
import { shareText, sharesOf } from '../../model';
import { chartsOf } from '../../narrative';
import { chartColour } from '../../report/chart-colours';
import type { Run } from '../state';

export interface Slice {
  readonly label: string;
  /** “92.44%” */
  readonly share: string;
  /** #RRGGBB */
  readonly colour: string;
  /** An SVG path in a circle of radius 1 around the origin, clockwise from the top. */
  readonly path: string;
}

export interface DrawnChart extends Pick<Chart, 'id' | 'title'> {
  readonly slices: readonly Slice[];
}

export function drawnCharts(run: Run): readonly DrawnChart[] {
  return chartsOf(run.book).map(({ id, title, points }) => {
    const whole = points.reduce((sum, point) => sum + point.fen, 0);
    const shares = sharesOf(points);
    let before = 0;
    const slices = points.map((point, index) => {
      const from = before / whole;
      before += point.fen;
      const share = shareText(shares[index] ?? 0);
      return {
        label: point.label,
        share,
        colour: `#${chartColour(index)}`,
        path: slicePath(from, before / whole),
      };
    });
    return { id, title, slices };
  });
}

/** `from` and `to` are parts of the whole, 0 to 1. */
function slicePath(from: number, to: number): string {
  const at = (part: number): string =>
    `${Math.sin(part * 2 * Math.PI).toFixed(4)} ${(-Math.cos(part * 2 * Math.PI)).toFixed(4)}`;
  // An arc from a point to itself draws nothing.
  if (to - from > 0.9999) return 'M0 -1A1 1 0 1 1 0 1A1 1 0 1 1 0 -1Z';
  return `M0 0L${at(from)}A1 1 0 ${to - from > 0.5 ? 1 : 0} 1 ${at(to)}Z`;
}
