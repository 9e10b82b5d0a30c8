/**
 * Reads the whole workbook: names, sizes, cells. Three round trips for any budget workbook, more only where the cells do
 * not fit into one answer. Nothing here writes or costs the undo stack: no merges, comments, properties or hidden rows
 * (asking which rows are hidden takes a call a row).
 */
import type { Rectangle, SheetSnapshot, SheetVisibility, WorkbookSnapshot } from '../../model';
import { rectangleToA1 } from '../../model';
import type { ReadOptions, Result } from '../port';
import type { RawRows } from './grids';
import { joinRows } from './grids';
import { Refusal, attempt, hostCode } from './problems';
import type { Piece } from './read-plan';
import { CELLS_PER_SHEET, cellCount, halve, planRequests } from './read-plan';
import { READ_SET, supports } from './requirements';

interface SheetHead {
  readonly sheet: Excel.Worksheet;
  readonly name: string;
  readonly position: number;
  readonly visibility: SheetVisibility;
  readonly isProtected: boolean;
  /** Null for an empty sheet. */
  readonly area: Rectangle | null;
}

/** Rows of a piece, or null where Excel handed out no cells because there are too many. */
type Rows = RawRows | null;

export function readSnapshot(options: ReadOptions = {}): Promise<Result<WorkbookSnapshot>> {
  return attempt(async () => {
    if (!supports(READ_SET)) throw new Refusal({ code: 'not-supported', need: `ExcelApi ${READ_SET}` });
    // Excel.run would hold on to every range and let go of them in one more round trip; nothing here is used twice.
    const context = new Excel.RequestContext();
    stopIfAborted(options.signal);
    const { workbook } = context;
    workbook.load('name');
    const heads = await readHeads(context, options.signal);
    const rows = await readRows(context, heads, options);
    const sheets = heads.map((head, index) => sheetSnapshot(head, rows[index] ?? []));
    return { source: 'excel', name: workbook.name, sheets, properties: {} };
  });
}

async function readHeads(
  context: Excel.RequestContext,
  signal: AbortSignal | undefined,
): Promise<SheetHead[]> {
  const { worksheets } = context.workbook;
  worksheets.load('items/id,items/name,items/visibility,items/protection/protected');
  await context.sync();
  stopIfAborted(signal);
  const sized = worksheets.items.map((sheet) => {
    // Cells with values only: a sheet coloured down to row 1,048,576 is not a million rows of data.
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load('rowIndex,columnIndex,rowCount,columnCount');
    return { sheet, used };
  });
  await syncWhileSheetsStay(context);
  return sized.map(({ sheet, used }, position) => ({
    sheet,
    name: sheet.name,
    position,
    visibility: visibilityOf(sheet.visibility),
    isProtected: sheet.protection.protected,
    area: used.isNullObject
      ? null
      : {
          top: used.rowIndex,
          left: used.columnIndex,
          bottom: used.rowIndex + used.rowCount - 1,
          right: used.columnIndex + used.columnCount - 1,
        },
  }));
}

/** Rows of every sheet, by its index; an empty list for sheets that are empty or too large. */
async function readRows(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  { onProgress, signal }: ReadOptions,
): Promise<Rows[][]> {
  const rows: Rows[][] = heads.map(() => []);
  const areas = heads.map(({ area }) => (area && cellCount(area) <= CELLS_PER_SHEET ? area : null));
  const requests = planRequests(areas);
  onProgress?.(0, heads.length);
  for (const [index, request] of requests.entries()) {
    stopIfAborted(signal);
    const pieces = await readPieces(context, heads, request);
    pieces.forEach((piece, at) => rows[request[at]?.sheet ?? 0]?.push(...piece));
    // All sheets before the first one of the next request are complete.
    onProgress?.(requests[index + 1]?.[0]?.sheet ?? heads.length, heads.length);
  }
  return rows;
}

/** The rows of each piece; a request that Excel finds too large is cut in two until it fits. */
async function readPieces(
  context: Excel.RequestContext,
  heads: readonly SheetHead[],
  request: readonly Piece[],
): Promise<Rows[][]> {
  const ranges = request.map((piece) => {
    const range = heads[piece.sheet]?.sheet.getRange(rectangleToA1(piece.area));
    range?.load('values,formulas,numberFormat');
    return range;
  });
  try {
    await syncWhileSheetsStay(context);
  } catch (error) {
    const halves = hostCode(error) === 'ResponsePayloadSizeLimitExceeded' ? halve(request) : null;
    if (!halves) throw error;
    const [first, second] = halves;
    const above = await readPieces(context, heads, first);
    const below = await readPieces(context, heads, second);
    return request.length > 1 ? [...above, ...below] : [[...above.flat(), ...below.flat()]];
  }
  return ranges.map((range) => [range ? rawRows(range) : null]);
}

function rawRows(range: Excel.Range): Rows {
  // The types know no null, but Excel hands it out above five million cells.
  const values = range.values as unknown[][] | null;
  const formulas = range.formulas as unknown[][] | null;
  const numberFormats = range.numberFormat as unknown[][] | null;
  return values && formulas && numberFormats ? { values, formulas, numberFormats } : null;
}

function sheetSnapshot(head: SheetHead, rows: readonly Rows[]): SheetSnapshot {
  const { name, position, visibility, isProtected, area } = head;
  const unread = { hiddenRows: [], hiddenColumns: [], comments: null, merges: null };
  const base = {
    name,
    position,
    visibility,
    isProtected,
    top: area?.top ?? 0,
    left: area?.left ?? 0,
    ...unread,
  };
  const read = rows.filter((piece): piece is RawRows => piece !== null);
  const isRead = area !== null && rows.length > 0 && read.length === rows.length;
  if (!isRead) {
    const gap = area === null ? null : ({ reason: 'too-large', cells: cellCount(area) } as const);
    return { ...base, rowCount: 0, columnCount: 0, values: [], formulas: null, numberFormats: null, gap };
  }
  const rowCount = area.bottom - area.top + 1;
  return { ...base, rowCount, columnCount: area.right - area.left + 1, ...joinRows(read), gap: null };
}

function visibilityOf(visibility: Excel.Worksheet['visibility']): SheetVisibility {
  if (visibility === 'Hidden') return 'hidden';
  return visibility === 'VeryHidden' ? 'very-hidden' : 'visible';
}

/** A sheet that a co-author deletes between two requests is no news to the user: reading again will do. */
async function syncWhileSheetsStay(context: Excel.RequestContext): Promise<void> {
  try {
    await context.sync();
  } catch (error) {
    throw hostCode(error) === 'ItemNotFound' ? new Refusal({ code: 'busy' }) : error;
  }
}

function stopIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw new Refusal({ code: 'cancelled' });
}
