/** A chart as shapes for a preview: paths and places only, so that whoever draws it sets texts as texts. */
import type { Chart } from '../model';
import { at, formatFen, sharesOf, shareText } from '../model';
import { chartColour } from './chart-colours';

export interface ChartSlice {
  /** Path data of the slice. */
  readonly d: string;
  /** “#1F4E79” */
  readonly fill: string;
  readonly label: string;
  /** “8,016.65万元” */
  readonly amount: string;
  /** “92.44%” */
  readonly share: string;
  /** Where the share is written, and which end of it stands there. */
  readonly at: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
}

export interface ChartSvg {
  readonly title: string;
  readonly width: number;
  readonly height: number;
  /** In the order of the chart's points. */
  readonly slices: readonly ChartSlice[];
}

const WIDTH = 280;
const HEIGHT = 200;
const RADIUS = 72;
/** From the centre to a share's text. */
const TEXT_RADIUS = 80;

/** The middle of the largest slice lies to the left, so that texts of small ones stand one above the other. */
export function chartSvg(chart: Chart): ChartSvg {
  const whole = chart.points.reduce((sum, point) => sum + point.fen, 0);
  const parts = chart.points.map((point) => point.fen / whole);
  const largest = parts.indexOf(Math.max(...parts));
  const before = parts.slice(0, largest).reduce((sum, part) => sum + part, 0);
  let turn = 0.75 - before - at(parts, largest) / 2;
  const shares = sharesOf(chart.points);
  const slices = chart.points.map((point, index): ChartSlice => {
    const from = turn;
    turn += at(parts, index);
    const middle = pointAt((from + turn) / 2, TEXT_RADIUS);
    return {
      d: slicePath(from, turn),
      fill: `#${chartColour(index)}`,
      label: point.label,
      amount: `${formatFen(point.fen, { unit: chart.unit, decimals: 2, thousands: true })}${chart.unit}`,
      share: shareText(at(shares, index)),
      at: { x: middle[0], y: middle[1], anchor: middle[0] < WIDTH / 2 ? 'end' : 'start' },
    };
  });
  return { title: chart.title, width: WIDTH, height: HEIGHT, slices };
}

/** A place at a part of the full turn, clockwise from the top. */
function pointAt(turn: number, radius: number): readonly [number, number] {
  const angle = 2 * Math.PI * turn;
  return [round(WIDTH / 2 + radius * Math.sin(angle)), round(HEIGHT / 2 - radius * Math.cos(angle))];
}

function round(coordinate: number): number {
  return Math.round(coordinate * 100) / 100;
}

/** A whole circle is two halves: an arc that ends where it begins is none. */
function slicePath(from: number, to: number): string {
  const arc = (end: number, large: 0 | 1): string => {
    const [x, y] = pointAt(end, RADIUS);
    return `A ${RADIUS} ${RADIUS} 0 ${large} 1 ${x} ${y}`;
  };
  const [startX, startY] = pointAt(from, RADIUS);
  if (to - from > 0.9999) return `M ${startX} ${startY} ${arc(from + 0.5, 1)} ${arc(to, 1)} Z`;
  return `M ${WIDTH / 2} ${HEIGHT / 2} L ${startX} ${startY} ${arc(to, to - from > 0.5 ? 1 : 0)} Z`;
}
