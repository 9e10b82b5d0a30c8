/** Which cells a result marks, and how strongly. */
import type { CheckResult, Level, PlaceRole } from '../../model';
import type { Mark } from '../../host/port';

const STRENGTH: Readonly<Record<Level, number>> = { error: 2, warning: 1, note: 0 };

/** Parts of a sum are not wrong because their sum is; a whole table is no cell. */
const UNMARKED: ReadonlySet<PlaceRole> = new Set(['part', 'table']);

/** One mark a cell: the strongest level wins, culprits stay culprits. */
export function marksOf(result: CheckResult): readonly Mark[] {
  const marks = new Map<string, Mark>();
  const add = (mark: Mark): void => {
    const key = `${mark.sheet}!${mark.cell}`;
    const before = marks.get(key);
    const level = before && STRENGTH[before.level] > STRENGTH[mark.level] ? before.level : mark.level;
    marks.set(key, { ...mark, level, culprit: mark.culprit || before?.culprit === true });
  };
  for (const finding of result.findings) {
    if (finding.suppressed) continue;
    finding.places.forEach((place, index) => {
      if (index > 0 && UNMARKED.has(place.role)) return;
      if (place.cell !== '' && place.sheet !== '' && place.file === undefined)
        add({ sheet: place.sheet, cell: place.cell, level: finding.level, culprit: false });
    });
  }
  for (const cause of result.causes) {
    if (cause.certainty === 'ambiguous') continue;
    for (const { sheet, cell } of cause.candidates) add({ sheet, cell, level: 'error', culprit: true });
  }
  return [...marks.values()];
}
