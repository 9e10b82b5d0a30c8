/** Lines of the income half that are parts of the line above them: 一、财政拨款 over （一）一般公共预算 …. */
import type { DraftRow } from './rows';
import { isNumbered, plain } from './text';

const PART = /^(?:其中[:：]?)?(?:\([一二三四五六七八九十\d]+\)|\d{1,2}[、.])/;

/**
 * Puts the parts under their line, one level down, so that nothing is counted twice. A line without a figure of its own is a heading:
 * its parts stay where they are. 本年收入 and 上年结转 name what stands below them by other means.
 */
export function nestParts(rows: readonly DraftRow[], hasFigure: (row: DraftRow) => boolean): void {
  let whole: DraftRow | null = null;
  for (const row of rows) {
    if (row.kind !== 'item') continue;
    const words = plain(row.name);
    if (isNumbered(words)) whole = canHaveParts(row) && hasFigure(row) ? row : null;
    else if (!PART.test(words)) whole = null;
    else if (whole) {
      row.level = 2;
      row.parent = whole.index;
    }
  }
}

function canHaveParts({ concept }: DraftRow): boolean {
  return concept === null || !/otal$|^carryover/.test(concept);
}
