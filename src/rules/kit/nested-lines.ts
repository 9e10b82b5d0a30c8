/** Lines of a two-sided table: functional classes, and lines that are split into those below them. */
import type { Panel, Row } from '../../model';
import { at } from '../../model';
import { childrenByParent } from './select';

export interface ClassLine {
  readonly row: Row;
  /** '204' */
  readonly code: string;
}

/** The lines of a two-sided table that are functional classes (一、公共安全支出). */
export function classLines(panel: Panel): ClassLine[] {
  return panel.rows.flatMap((row) => {
    const code = /^class:(.+)/.exec(row.concept ?? '')?.[1];
    return code === undefined ? [] : [{ row, code }];
  });
}

/** “其中：” begins lines that need not be all the parts. */
export function isOfWhich(row: Row): boolean {
  return row.name.trim().startsWith('其中');
}

/** Each line with the lines it is the sum of; lines with an 其中 among their parts are left out. */
export function splitLines(panel: Panel): readonly { readonly whole: Row; readonly parts: readonly Row[] }[] {
  return [...childrenByParent(panel)].flatMap(([parent, parts]) => {
    return parts.some(isOfWhich) ? [] : [{ whole: at(panel.rows, parent), parts }];
  });
}
