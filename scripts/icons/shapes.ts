/** Plane shapes as distances: negative inside, in units of the icon's side (0 to 1, y down). */
export type Shape = (x: number, y: number) => number;

export type Point = readonly [x: number, y: number];

/** A stroke with round ends along the points. */
export function stroke(width: number, ...points: readonly Point[]): Shape {
  return (x, y) => {
    let nearest = Infinity;
    for (let index = 1; index < points.length; index += 1) {
      const from = points[index - 1];
      const to = points[index];
      if (from && to) nearest = Math.min(nearest, distanceToSegment(x, y, from, to));
    }
    return nearest - width / 2;
  };
}

function distanceToSegment(x: number, y: number, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)));
  return Math.hypot(x - ax - along * dx, y - ay - along * dy);
}

/** A filled rectangle with rounded corners. */
export function panel(left: number, top: number, right: number, bottom: number, radius: number): Shape {
  return (x, y) => {
    const dx = Math.abs(x - (left + right) / 2) - (right - left) / 2 + radius;
    const dy = Math.abs(y - (top + bottom) / 2) - (bottom - top) / 2 + radius;
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - radius;
  };
}

/** The outline of a shape. */
export function outline(shape: Shape, width: number): Shape {
  return (x, y) => Math.abs(shape(x, y)) - width / 2;
}

export function disc(cx: number, cy: number, radius: number): Shape {
  return (x, y) => Math.hypot(x - cx, y - cy) - radius;
}

/** A shape in a colour, #RRGGBB; `erase` takes away what lies below instead. */
export interface Layer {
  readonly shape: Shape;
  readonly colour: string | 'erase';
}

const SAMPLES = 8;

/** Draws the layers from bottom to top and gives RGBA bytes. */
export function draw(size: number, layers: readonly Layer[]): Uint8Array {
  const rgba = new Uint8Array(size * size * 4);
  for (let row = 0; row < size; row += 1) {
    for (let column = 0; column < size; column += 1) {
      rgba.set(pixel(size, row, column, layers), (row * size + column) * 4);
    }
  }
  return rgba;
}

function pixel(
  size: number,
  row: number,
  column: number,
  layers: readonly Layer[],
): [number, number, number, number] {
  const sum: [number, number, number] = [0, 0, 0];
  let covered = 0;
  for (let sample = 0; sample < SAMPLES * SAMPLES; sample += 1) {
    const x = (column + ((sample % SAMPLES) + 0.5) / SAMPLES) / size;
    const y = (row + (Math.floor(sample / SAMPLES) + 0.5) / SAMPLES) / size;
    const top = layers.findLast(({ shape }) => shape(x, y) < 0);
    if (!top || top.colour === 'erase') continue;
    covered += 1;
    const colour = Number.parseInt(top.colour.slice(1), 16);
    sum[0] += colour >> 16;
    sum[1] += (colour >> 8) & 255;
    sum[2] += colour & 255;
  }
  const [red, green, blue] = sum.map((value) => (covered === 0 ? 0 : Math.round(value / covered)));
  return [red ?? 0, green ?? 0, blue ?? 0, Math.round((covered / SAMPLES / SAMPLES) * 255)];
}
