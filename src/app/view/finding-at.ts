/** Which finding a cell of the workbook belongs to, so that selecting a marked cell shows why it is marked. */
import type { Rectangle } from '../../model';
import { parseA1 } from '../../model';
import type { Run } from '../state';

/** The key of a finding at a cell; the open one (`current`) is kept when it concerns the cell. Null when none does. */
export function findingAt(
  run: Run,
  spot: { readonly sheet: string | null; readonly cell: string | null },
  current: string | null,
): string | null {
  const area = spot.cell === null ? null : parseA1(spot.cell);
  if (!area) return null;
  const here = run.result.findings.filter((finding) =>
    finding.places.some((place, index) => {
      if (place.file !== undefined || place.sheet !== spot.sheet) return false;
      if (place.role === 'part' && index > 0 && finding.key !== current) return false;
      const marked = parseA1(place.cell);
      return marked !== null && covers(marked, area);
    }),
  );
  if (here.some((finding) => finding.key === current)) return current;
  return (here.find((finding) => !finding.tail) ?? here[0])?.key ?? null;
}

function covers(outer: Rectangle, inner: Rectangle): boolean {
  return (
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom &&
    inner.left >= outer.left &&
    inner.right <= outer.right
  );
}
