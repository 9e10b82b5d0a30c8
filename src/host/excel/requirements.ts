/** Which of the optional abilities this Excel has. */

/** Oldest requirement set that can read a workbook: workbook name (1.7), used range without formats (1.4). */
export const READ_SET = '1.7';
/** Conditional formats. */
export const MARK_SET = '1.6';
/** Several areas at once (RangeAreas), and events of all sheets through their collection. */
export const AREAS_SET = '1.9';

/** Whether this Excel declares a version of the ExcelApi requirement set. Only after Office.onReady. */
export function supports(version: string): boolean {
  return Office.context.requirements.isSetSupported('ExcelApi', version);
}
