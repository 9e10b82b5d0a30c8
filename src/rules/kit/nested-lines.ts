/** Lines of a two-sided table that are split into the lines below them. */
import type { Panel, Row } from '../../model';
import { childrenByParent } from './select';

/** “其中：” begins lines that need not be all the parts. */
export function isOfWhich(row: Row): boolean {
  return row.name.trim().startsWith('其中');
}

/** Each line with the lines it is the sum of; lines with an 其中 among their parts are left out. */
export function splitLines(panel: Panel): readonly { readonly whole: Row; readonly parts: readonly Row[] }[] {
  return [...childrenByParent(panel)].flatMap(([parent, parts]) => {
    const whole = panel.rows[parent];
    return whole && !parts.some(isOfWhich) ? [{ whole, parts }] : [];
  });
}
