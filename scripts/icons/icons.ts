/** The icons of the add-in. Green that stands on light and dark ribbons; amber where a cell is marked. */
import type { Layer, Point } from './shapes';
import { disc, outline, panel, stroke } from './shapes';

const GREEN = '#218F70';
const AMBER = '#E2902B';
const WHITE = '#FFFFFF';

/** Strokes must not be thinner than a pixel and a half, or they turn grey at 16 pixels. */
const weight = (size: number, share: number): number => Math.max(share, 1.5 / size);

const tick = (width: number, ...[a, b, c]: readonly [Point, Point, Point]) => stroke(width, a, b, c);

/** 勾稽: two lines of a ledger joined by a tick. */
export function brand(size: number): Layer[] {
  const line = weight(size, 0.075);
  const bold = weight(size, 0.115);
  return [
    { shape: panel(0.03, 0.03, 0.97, 0.97, 0.2), colour: GREEN },
    { shape: stroke(line, [0.17, 0.3], [0.5, 0.3]), colour: WHITE },
    { shape: stroke(line, [0.58, 0.74], [0.83, 0.74]), colour: WHITE },
    { shape: tick(bold, [0.2, 0.54], [0.4, 0.74], [0.8, 0.28]), colour: WHITE },
  ];
}

/** A magnifying glass with a tick in it. */
export function check(size: number): Layer[] {
  const line = weight(size, 0.08);
  return [
    { shape: stroke(line * 1.5, [0.7, 0.7], [0.9, 0.9]), colour: GREEN },
    { shape: outline(disc(0.43, 0.43, 0.34), line), colour: GREEN },
    { shape: tick(line, [0.29, 0.44], [0.39, 0.55], [0.58, 0.32]), colour: GREEN },
  ];
}

/** Straight lines lie on whole pixels, or they blur where the icon is small. */
function ruler(size: number, share: number): { readonly width: number; at(place: number): number } {
  const pixels = Math.max(1, Math.round(size * share));
  const half = (pixels % 2) / 2;
  return { width: pixels / size, at: (place) => (Math.round(place * size - half) + half) / size };
}

/** Lines of a table, two by two cells. */
function table(size: number): Layer[] {
  const { width, at } = ruler(size, 0.065);
  const [left, middle, right] = [at(0.1), at(0.5), at(0.9)];
  const [top, bottom] = [at(0.14), at(0.86)];
  return [
    { shape: outline(panel(left, top, right, bottom, 0.06), width), colour: GREEN },
    { shape: stroke(width, [middle, top], [middle, bottom]), colour: GREEN },
    { shape: stroke(width, [left, middle], [right, middle]), colour: GREEN },
  ];
}

/** A table with one cell marked. */
export function mark(size: number): Layer[] {
  return [{ shape: panel(0.5, 0.14, 0.9, 0.5, 0.03), colour: AMBER }, ...table(size)];
}

/** A table whose mark is crossed out. */
export function clear(size: number): Layer[] {
  const line = weight(size, 0.095);
  return [
    ...table(size),
    { shape: disc(0.73, 0.72, 0.27), colour: 'erase' },
    { shape: stroke(line, [0.58, 0.57], [0.88, 0.87]), colour: AMBER },
    { shape: stroke(line, [0.88, 0.57], [0.58, 0.87]), colour: AMBER },
  ];
}

/** A page of text with a pen. */
export function narrative(size: number): Layer[] {
  const { width, at } = ruler(size, 0.065);
  const rows = size < 24 ? [0.34, 0.6] : [0.3, 0.46, 0.62];
  return [
    { shape: outline(panel(at(0.12), at(0.08), at(0.74), at(0.92), 0.06), width), colour: GREEN },
    ...rows.map((y) => ({ shape: stroke(width, [0.27, at(y)], [0.58, at(y)]), colour: GREEN })),
    { shape: stroke(weight(size, 0.24), [0.62, 0.8], [0.88, 0.44]), colour: 'erase' as const },
    { shape: stroke(weight(size, 0.12), [0.64, 0.77], [0.87, 0.45]), colour: AMBER },
  ];
}
