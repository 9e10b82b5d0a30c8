/**
 * How a mark looks and how it is known again. A mark is a conditional format whose formula is always true and carries our
 * tag, so the user's own fills stay as they are and every mark we ever made can be found, also by another program.
 */
import type { Level } from '../model';

/** Stands in the formula of everything we leave in a workbook. */
export const MARK_TAG = 'gouji:';

/**
 * Colours as #RRGGBB. Conditional formats know thin edges only, so a culprit is set apart by a line under it.
 * Never by bold type: what fitted into its column would not fit any more and be shown as ####.
 */
export interface MarkStyle {
  readonly fill: string;
  readonly edge: string;
  readonly fontColor: string;
  readonly underline: boolean;
}

/** The look of a cell that is wrong, and of the cell held to be the cause (`culprit`). */
export const MARK_STYLE: Readonly<Record<Level, { readonly plain: MarkStyle; readonly culprit: MarkStyle }>> =
  {
    error: {
      plain: { fill: '#FCE0D9', edge: '#B3402A', fontColor: '#8A2413', underline: false },
      culprit: { fill: '#F7B8A8', edge: '#6E1708', fontColor: '#6E1708', underline: true },
    },
    warning: {
      plain: { fill: '#FFF1CC', edge: '#B8860B', fontColor: '#6B4E00', underline: false },
      culprit: { fill: '#FFE08A', edge: '#6B4E00', fontColor: '#5A4100', underline: true },
    },
    note: {
      plain: { fill: '#E6EBF2', edge: '#8797AD', fontColor: '#3C4A5E', underline: false },
      culprit: { fill: '#CED8E6', edge: '#3C4A5E', fontColor: '#2B3646', underline: true },
    },
  };

/** The style for a mark of this level. */
export function markStyle(level: Level, culprit: boolean): MarkStyle {
  return culprit ? MARK_STYLE[level].culprit : MARK_STYLE[level].plain;
}

/** The always-true formula of a mark: N of a text is 0. `=N("gouji:error")=0`. */
export function markFormula(level: Level, culprit: boolean): string {
  return `=N("${MARK_TAG}${level}${culprit ? ':culprit' : ''}")=0`;
}

// Hosts may drop the leading '=' or add blanks when they hand a formula back.
const MARK_FORMULA = new RegExp(
  `^=?\\s*N\\(\\s*"${MARK_TAG}(?:error|warning|note)(?::culprit)?"\\s*\\)\\s*=\\s*0\\s*$`,
  'i',
);

/** True for the formula of one of our marks, made by whichever version or host. */
export function isMarkFormula(text: string): boolean {
  return MARK_FORMULA.test(text);
}

/**
 * The never-true formula of a conditional format over a whole sheet that says “this sheet is ours and may be replaced”.
 * It shows nothing, moves no cell and is saved with the file; clearing marks leaves it alone.
 */
export const OWN_SHEET_FORMULA = `=N("${MARK_TAG}sheet")=1`;

const OWN_SHEET = new RegExp(`^=?\\s*N\\(\\s*"${MARK_TAG}sheet"\\s*\\)\\s*=\\s*1\\s*$`, 'i');

/** True for the formula that stands on a sheet we wrote. */
export function isOwnSheetFormula(text: string): boolean {
  return OWN_SHEET.test(text);
}
