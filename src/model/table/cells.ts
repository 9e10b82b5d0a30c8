/** How the figures are kept: one number per cell of every panel. */

/** State of a cell of a panel, by value. Blank, zero, dash, text and error are different things. */
export const CellState = {
  blank: 0,
  number: 1,
  dash: 2,
  /** A number typed as text; its value is used and a finding says so. */
  textNumber: 3,
  text: 4,
  error: 5,
} as const;
export type CellStateCode = (typeof CellState)[keyof typeof CellState];

/** All cells of all panels in flat arrays, addressed by cell id. */
export interface Cells {
  /**
   * Stored value in fen; 0 for blank and dash; meaningless (0) for text and error: look at `state`.
   * Columns of kind `count` and `share` hold their number × 1 000 000 instead.
   */
  readonly fen: Float64Array;
  /** The value as it is printed (number format applied), fen. Equal to `fen` unless decimals are hidden. */
  readonly printed: Float64Array;
  /** Step of the printed value, fen. */
  readonly step: Float64Array;
  readonly state: Uint8Array;
}
