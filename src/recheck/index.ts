/** A workbook that is checked and then edited: the check follows the edits. */
export { CheckedWorkbook } from './checked-workbook';
export type { CheckedOptions, Followed } from './checked-workbook';
