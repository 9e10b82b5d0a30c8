/** Which province's layout a workbook has, by the signs the profiles list. */
import type { Profile } from '../profiles';
import type { DraftTable } from './draft-table';
import { rowOf } from './sheet-row';
import { plain } from './text';

/** The profile whose signs weigh most and reach its threshold; `unclaimed` where none does. */
export function chooseProfile(
  tables: readonly DraftTable[],
  profiles: readonly Profile[],
  unclaimed: Profile,
): Profile {
  let best = unclaimed;
  let bestWeight = 0;
  for (const profile of profiles) {
    let weight = 0;
    for (const sign of profile.signs)
      if (tables.some((table) => shows(table, sign.in, sign.pattern))) weight += sign.weight;
    if (weight >= profile.threshold && weight > bestWeight) {
      best = profile;
      bestWeight = weight;
    }
  }
  return best;
}

function shows(table: DraftTable, where: 'title' | 'header' | 'line', pattern: RegExp): boolean {
  switch (where) {
    case 'title':
      return pattern.test(plain(table.region.title).replace(/20\d\d年(?:度)?/g, ''));
    case 'header':
      return table.panels.some((panel) =>
        panel.columns.some((column) => column.words.some((word) => pattern.test(word))),
      );
    case 'line': {
      if (table.surroundings.words.some((word) => pattern.test(word))) return true;
      const { sheet, header } = table.region;
      for (let row = header.bottom; row < header.dataTop; row += 1) {
        if (rowOf(sheet, row).some((value) => pattern.test(plain(value)))) return true;
      }
      return false;
    }
  }
}
