/**
 * What any host of a workbook can do: Excel through Office.js, or a file in memory. A host reads cells in and carries
 * named actions out; it decides nothing. Refusals that are to be expected are values with a reason, never exceptions.
 */
import type { CellValue, Level, Place, WorkbookSnapshot } from '../model';

export type HostProblem =
  /** A cell is being edited; the action can be repeated when editing ends. */
  | { readonly code: 'cell-being-edited' }
  | { readonly code: 'protected'; readonly sheet: string }
  | { readonly code: 'sheet-gone'; readonly sheet: string }
  | { readonly code: 'sheet-hidden'; readonly sheet: string }
  | { readonly code: 'too-large'; readonly sheet: string; readonly cells: number }
  | { readonly code: 'payload-too-large' }
  | { readonly code: 'other-workbook-active' }
  | { readonly code: 'busy' }
  /** The host refuses, and not because of a protected sheet: read-only, permissions, a policy, an antivirus program. */
  | { readonly code: 'access-refused' }
  /** The connection to the workbook has to be opened anew. */
  | { readonly code: 'session-ended' }
  | { readonly code: 'cancelled' }
  /** Cells of a merged area, a filter, a table object or a pivot table do not take the change. */
  | { readonly code: 'cells-in-use' }
  /** A chart or macro sheet, which has no cells. */
  | { readonly code: 'sheet-kind' }
  /** Updating what the workbook takes from elsewhere has not been allowed yet. */
  | { readonly code: 'links-blocked' }
  | { readonly code: 'out-of-memory' }
  | { readonly code: 'name-taken' }
  /** The host did not take what we asked for; mostly the workbook has changed since. */
  | { readonly code: 'not-accepted'; readonly hostCode: string }
  /** The host itself failed. */
  | { readonly code: 'host-failed'; readonly hostCode: string }
  /** The host is too old or not able; `need` names the requirement set or ability. */
  | { readonly code: 'not-supported'; readonly need: string }
  /** Anything else, with the host's own code for a report. */
  | { readonly code: 'unknown'; readonly hostCode: string };

export type Result<T, P = HostProblem> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: P };

/** A cell to be marked. */
export interface Mark {
  readonly sheet: string;
  /** A1 address of a cell or range. */
  readonly cell: string;
  readonly level: Level;
  /** The cell held to be the cause: a thicker mark. */
  readonly culprit: boolean;
}

export interface MarkOutcome {
  readonly marked: number;
  /** Sheets left unmarked, with why. */
  readonly skipped: readonly { readonly sheet: string; readonly problem: HostProblem }[];
}

/** Progress of a long read or write: `done` of `total` sheets. */
export type OnProgress = (done: number, total: number) => void;

export interface ReadOptions {
  readonly onProgress?: OnProgress;
  readonly signal?: AbortSignal;
}

/** A change the user (or a co-author) made; which cells is only a hint, the next check reads everything it needs. */
export interface HostChange {
  readonly kind: 'edited' | 'sheet-added' | 'sheet-removed' | 'selection';
  readonly sheet: string | null;
  /** A1 address, where the host tells it. */
  readonly cell: string | null;
}

/** A sheet of text to be written: rows of cells, all text or numbers, never formulas. */
export interface SheetContent {
  /** Wanted name; a free variant (“情况说明 (2)”) is used when it is taken by a sheet that is not ours. */
  readonly name: string;
  /** Rows × cells. Strings that start with = + - @ are written as text. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Column widths in characters. */
  readonly columnWidths: readonly number[];
  /** 0-based rows whose text runs on over the empty cells beside it; all others wrap. */
  readonly unwrapped?: readonly number[];
}

/** A chart to be drawn on a sheet of ours, with its figures in cells beside it. */
export interface SheetChart {
  readonly title: string;
  readonly kind: 'pie';
  /** What the figures are counted in, for the head of their column. */
  readonly unit: string;
  readonly points: readonly { readonly label: string; readonly value: number }[];
}

export interface HostAbilities {
  readonly goTo: boolean;
  readonly mark: boolean;
  readonly writeSheet: boolean;
  readonly writeCell: boolean;
  readonly watch: boolean;
  /** `drawCharts` is there. */
  readonly charts?: boolean;
}

export interface WorkbookHost {
  readonly kind: 'excel' | 'file';
  readonly can: HostAbilities;
  /** Reads the whole workbook. Only reads, and only with calls that keep the user's undo stack. */
  readSnapshot(options?: ReadOptions): Promise<Result<WorkbookSnapshot>>;
  /** Activates the sheet and selects the cell. A hidden sheet is a problem, not made visible unasked. */
  goTo(place: Pick<Place, 'sheet' | 'cell'>): Promise<Result<void>>;
  /** Makes a hidden sheet visible; asked first, since Excel may then no longer undo what was done before. */
  showSheet?(sheet: string): Promise<Result<void>>;
  /** The cell the user has selected; where it is missing the host has no selection to tell of. */
  selectedCell?(): Promise<Result<Pick<Place, 'sheet' | 'cell'>>>;
  /** Replaces all marks by these. The user's own formats are never touched. */
  mark(marks: readonly Mark[]): Promise<Result<MarkOutcome>>;
  /** Removes every mark we ever made, also those of an earlier session. Gives the number removed. */
  clearMarks(): Promise<Result<number>>;
  /** Writes a sheet of our own (replacing its earlier version) and gives the name it got. */
  writeSheet(content: SheetContent): Promise<Result<string>>;
  /** Replaces the charts we drew on a sheet that `writeSheet` made, and gives their number. Other sheets are refused. */
  drawCharts?(sheet: string, charts: readonly SheetChart[]): Promise<Result<number>>;
  /** Sets one cell to a constant: the user has seen before and after. */
  writeCell(sheet: string, cell: string, value: CellValue): Promise<Result<void>>;
  /** Calls back after changes until the returned function is called. */
  watch(onChange: (change: HostChange) => void): Promise<Result<() => Promise<void>>>;
}
