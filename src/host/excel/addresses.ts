/** Many cells as few addresses. Pure. */
import type { Rectangle } from '../../model';
import { rectangleToA1 } from '../../model';

/** Excel takes address texts up to 8,192 characters. */
const ADDRESS_LIMIT = 8_000;

/** Joins rectangles that stand directly below or beside each other with the same width or height; the cells stay the same. */
export function mergeAreas(areas: readonly Rectangle[]): Rectangle[] {
  const down = [...areas].sort((a, b) => a.left - b.left || a.right - b.right || a.top - b.top);
  const columns = joinNeighbours(
    down,
    (above, below) =>
      above.left === below.left && above.right === below.right && above.bottom + 1 === below.top,
  );
  const across = columns.sort((a, b) => a.top - b.top || a.bottom - b.bottom || a.left - b.left);
  return joinNeighbours(
    across,
    (left, right) => left.top === right.top && left.bottom === right.bottom && left.right + 1 === right.left,
  );
}

function joinNeighbours(
  sorted: readonly Rectangle[],
  touches: (a: Rectangle, b: Rectangle) => boolean,
): Rectangle[] {
  const joined: Rectangle[] = [];
  for (const area of sorted) {
    const last = joined.at(-1);
    if (last && touches(last, area)) {
      joined[joined.length - 1] = { ...last, bottom: area.bottom, right: area.right };
    } else joined.push(area);
  }
  return joined;
}

/** `A1:A9,C3` and so on, each text at most `limit` characters. */
export function joinAddresses(areas: readonly Rectangle[], limit = ADDRESS_LIMIT): string[] {
  const texts: string[] = [];
  let current = '';
  for (const area of areas) {
    const address = rectangleToA1(area);
    if (current !== '' && current.length + 1 + address.length > limit) {
      texts.push(current);
      current = '';
    }
    current = current === '' ? address : `${current},${address}`;
  }
  if (current !== '') texts.push(current);
  return texts;
}
