/** Looks of a file as styles of the page: colours are kept where they can be read, and turned where the page is dark. */
import type { CSSProperties } from 'react';
import type { CellLook, Edge } from '../../host/file/looks';
import type { ThemeKind } from '../../taskpane/theme';

/** What dark pages are painted with. */
const DARK_PAGE = '#292929';
/** WCAG AA for text. */
const READABLE = 4.5;

const known: Readonly<Record<ThemeKind, WeakMap<CellLook, CSSProperties>>> = {
  light: new WeakMap(),
  dark: new WeakMap(),
  contrast: new WeakMap(),
};

/** Everything but the edges and the side that words stand on. */
export function cssOf(look: CellLook, theme: ThemeKind): CSSProperties {
  const before = known[theme].get(look);
  if (before) return before;
  const lines = [look.underline && 'underline', look.strike && 'line-through'].filter(Boolean).join(' ');
  const made: CSSProperties = {
    ...paint(look, theme),
    fontFamily: `"${look.font.replaceAll('"', '')}", sans-serif`,
    fontSize: `${fontPixels(look)}px`,
    lineHeight: 1.25,
    alignItems: look.vertical === 'top' ? 'flex-start' : look.vertical === 'center' ? 'center' : 'flex-end',
    ...(look.bold && { fontWeight: 700 }),
    ...(look.italic && { fontStyle: 'italic' }),
    ...(lines !== '' && { textDecorationLine: lines }),
    ...(look.wrap && { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' }),
    ...(look.stacked && { writingMode: 'vertical-rl', textOrientation: 'upright', letterSpacing: '-2px' }),
  };
  known[theme].set(look, made);
  return made;
}

/** Pixels of a look's letters. */
export function fontPixels(look: CellLook): number {
  return Math.round((look.size * 96) / 72);
}

function paint(look: CellLook, theme: ThemeKind): Pick<CSSProperties, 'backgroundColor' | 'color'> {
  // High contrast is the user's own choice of colours.
  if (theme === 'contrast') return {};
  const fill = look.fill === null || theme === 'light' ? look.fill : turned(look.fill);
  const page = fill ?? (theme === 'light' ? '#FFFFFF' : DARK_PAGE);
  if (look.color === null)
    return fill === null ? {} : { backgroundColor: fill, color: readable('#000000', page) };
  return { ...(fill !== null && { backgroundColor: fill }), color: readable(look.color, page) };
}

const WIDTHS: Readonly<Record<string, string>> = {
  thick: '3px solid',
  double: '3px double',
  medium: '2px solid',
};

/** An edge as a border; undefined for none. */
export function edgeCss(edge: Edge | null, theme: ThemeKind): string | undefined {
  if (!edge) return undefined;
  const dashed = edge.style.toLowerCase().includes('dash') ? 'dashed' : 'dotted';
  const line = /dash|dot|hair/i.test(edge.style)
    ? `${edge.style.startsWith('medium') ? 2 : 1}px ${dashed}`
    : (WIDTHS[edge.style] ?? '1px solid');
  if (theme === 'contrast') return `${line} CanvasText`;
  const color = edge.color ?? '#000000';
  return `${line} ${theme === 'dark' ? readable(color, DARK_PAGE) : color}`;
}

type Rgb = readonly [number, number, number];

function rgbOf(color: string): Rgb {
  const channel = (at: number): number => parseInt(color.slice(at, at + 2), 16) / 255;
  return [channel(1), channel(3), channel(5)];
}

function hexOf(rgb: Rgb): string {
  const hex = rgb.map((value) =>
    Math.round(Math.min(1, Math.max(0, value)) * 255)
      .toString(16)
      .padStart(2, '0'),
  );
  return `#${hex.join('')}`;
}

/** A light fill as a dark one of the same hue: white becomes the page. Dark fills stay. */
function turned(color: string): string {
  const rgb = rgbOf(color);
  const light = (Math.max(...rgb) + Math.min(...rgb)) / 2;
  if (light <= 0.5) return color;
  // From the lightness of the page (for white) up to a half.
  const wanted = 0.16 + (1 - light) * 0.5;
  const strength = 0.6 * Math.min(1, wanted / Math.max(0.01, 1 - light));
  return hexOf(rgb.map((value) => wanted + (value - light) * strength) as unknown as Rgb);
}

function luminance(color: string): number {
  const [r, g, b] = rgbOf(color).map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  ) as unknown as Rgb;
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** WCAG contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
  const [high, low] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (high + 0.05) / (low + 0.05);
}

/** The colour, moved as far towards white or black as it takes to be read on `background`. */
export function readable(color: string, background: string): string {
  if (contrast(color, background) >= READABLE) return color;
  const target = contrast('#FFFFFF', background) > contrast('#000000', background) ? 1 : 0;
  const from = rgbOf(color);
  for (let step = 1; step <= 10; step += 1) {
    const moved = hexOf(from.map((value) => value + ((target - value) * step) / 10) as unknown as Rgb);
    if (contrast(moved, background) >= READABLE) return moved;
  }
  return target === 1 ? '#FFFFFF' : '#000000';
}
