/** Workbooks of words: one sheet of lines, or a narrative. */
import type { SheetSnapshot } from '../../../src/model';
import { grid, sheet } from '../../kit/grid';

/** Lines in column A of a sheet called 备注. */
export function lines(...texts: readonly string[]): SheetSnapshot {
  return sheet(
    '备注',
    texts.map((text) => [text]),
  );
}

/** A sheet without a word, in which nothing can be read. */
export const NUMBERS = sheet('数字', [[1, 2]]);

/** A 情况说明 of three sections; the text is the second one's, in B3. */
export function narrative(text: string): SheetSnapshot {
  return sheet(
    '情况说明',
    grid`
    2024年度部门预算情况说明
    一、收支预算情况说明 | 收支按照有关规定编制，收支平衡，没有需要特别说明的事项。
    二、机关运行经费情况说明 | ${text}
    三、政府采购情况 | 无`,
  );
}
