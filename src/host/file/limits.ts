/** How much of a file is accepted before anything is unpacked. A budget workbook is under 1 MB; these leave ample room. */
export interface FileLimits {
  /** Size of the file itself, in bytes. */
  readonly fileBytes: number;
  /** Unpacked size of all parts together, in bytes. */
  readonly unpackedBytes: number;
  /** Unpacked size of one part that has to be held whole (all but the sheets, which are read in pieces). */
  readonly partBytes: number;
  /** Unpacked over packed size of one part; judged only for parts above `ratioFrom` bytes. */
  readonly ratio: number;
  readonly ratioFrom: number;
  /** Parts in the package. */
  readonly parts: number;
  /** Cells of one sheet's used range; above it the sheet is a gap, as in Excel (DESIGN 7). */
  readonly sheetCells: number;
}

const MB = 1024 * 1024;

export const DEFAULT_LIMITS: FileLimits = {
  fileBytes: 100 * MB,
  unpackedBytes: 512 * MB,
  partBytes: 128 * MB,
  ratio: 400,
  ratioFrom: 8 * MB,
  parts: 10_000,
  sheetCells: 5_000_000,
};
