/** A workbook file to a snapshot. Hostile, damaged and mistaken files are problems with a name, never exceptions. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../model';
import type { OnProgress, Result } from '../port';
import { gapSheet } from './cell-store';
import { DEFAULT_LIMITS, type FileLimits } from './limits';
import { Package, type SheetEntry } from './package';
import { damaged, FileFault, stopIfCancelled, type FileProblem } from './problem';
import { readComments, readProperties } from './side-parts';
import { sniff } from './sniff';
import { readCellFormats, readSharedStrings } from './strings-and-formats';
import { readWorkbookPart } from './workbook-part';
import { readWorksheet, type CellTables, type WorksheetReading } from './worksheet';
import type { Inflater } from './zip';

export interface ReadFileOptions {
  readonly signal?: AbortSignal;
  readonly limits?: Partial<FileLimits>;
  readonly onProgress?: OnProgress;
  /** The host's own inflater, where it has one that is quicker than ours in JavaScript (zlib in Node). */
  readonly inflate?: Inflater;
}

/**
 * Reads .xlsx, .xlsm, .xls and WPS .et, told apart by content. `name` is the file name without folders. A sheet that
 * cannot be read is a gap in the snapshot; a workbook that cannot be read is a problem. When formulas have no stored
 * result, `properties.uncalculated` is their number.
 */
export async function readWorkbook(
  bytes: Uint8Array,
  name: string,
  options: ReadFileOptions = {},
): Promise<Result<WorkbookSnapshot, FileProblem>> {
  return guarded(async () => {
    const limits: FileLimits = { ...DEFAULT_LIMITS, ...options.limits };
    stopIfCancelled(options.signal);
    const kind = checkedKind(bytes, limits);
    if (kind === 'zip') return readXlsx(bytes, name, limits, options);
    // Old workbooks are rare: what reads them comes with the first.
    const { readXlsWorkbook } = await import('./xls');
    return readXlsWorkbook(bytes, name, limits, options.signal);
  });
}

/** `zip` or `ole`; everything else, and files that are empty or too large, throws FileFault. */
export function checkedKind(bytes: Uint8Array, limits: FileLimits): 'zip' | 'ole' {
  if (bytes.length === 0) throw new FileFault({ code: 'empty' });
  if (bytes.length > limits.fileBytes) {
    throw new FileFault({
      code: 'too-large',
      what: 'file',
      bytes: bytes.length,
      limit: limits.fileBytes,
    });
  }
  const kind = sniff(bytes);
  if (kind === 'zip' || kind === 'ole') return kind;
  if (kind === 'xml-spreadsheet') throw new FileFault({ code: 'unsupported', what: kind });
  throw new FileFault({ code: 'not-a-workbook', looksLike: kind.looksLike });
}

/** Turns faults, and whatever a damaged file makes throw, into a problem. */
export async function guarded<T>(work: () => Promise<T>): Promise<Result<T, FileProblem>> {
  try {
    return { ok: true, value: await work() };
  } catch (error) {
    if (error instanceof FileFault) return { ok: false, problem: error.problem };
    if (error instanceof RangeError || error instanceof TypeError) {
      return { ok: false, problem: { code: 'damaged', where: '文件内部' } };
    }
    throw error;
  }
}

async function readXlsx(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits,
  options: ReadFileOptions,
): Promise<WorkbookSnapshot> {
  const from = new Package(bytes, limits, options.inflate);
  const workbook = readWorkbookPart(from);
  const tables: CellTables = {
    strings: readSharedStrings(from, workbook.sharedStrings),
    formats: readCellFormats(from, workbook.styles),
  };
  const sheets: SheetSnapshot[] = [];
  let uncalculated = 0;
  for (const [position, entry] of workbook.sheets.entries()) {
    const reading = readSheet(from, entry, position, tables, options.signal);
    sheets.push(reading.sheet);
    uncalculated += reading.uncalculated;
    options.onProgress?.(position + 1, workbook.sheets.length);
    // Lets the page draw and a cancellation arrive.
    await Promise.resolve();
    stopIfCancelled(options.signal);
  }
  if (sheets.every((sheet) => sheet.gap?.reason === 'unreadable')) throw damaged(workbook.path);
  const properties = readProperties(from);
  if (uncalculated > 0) properties['uncalculated'] = String(uncalculated);
  return { source: 'file', name, sheets, properties };
}

function readSheet(
  from: Package,
  entry: SheetEntry,
  position: number,
  tables: CellTables,
  signal: AbortSignal | undefined,
): WorksheetReading {
  const identity = { name: entry.name, position, visibility: entry.visibility };
  const nothing = { isProtected: false, hiddenRows: [], hiddenColumns: [], comments: null, merges: null };
  const gap = (reason: 'unreadable' | 'not-a-worksheet'): WorksheetReading => ({
    sheet: gapSheet({ ...identity, ...nothing }, { reason, cells: null }),
    uncalculated: 0,
  });
  const target = entry.relationship;
  if (target && target.type !== 'worksheet') return gap('not-a-worksheet');
  const part = target && from.find(target.target);
  if (!part) return gap('unreadable');
  try {
    const comments = readComments(from, from.relationships(part.name));
    return readWorksheet(from, part, { ...identity, comments }, tables, signal);
  } catch (error) {
    // One damaged sheet does not take the others with it; hostile content stops everything.
    if (error instanceof FileFault && error.problem.code === 'damaged') return gap('unreadable');
    throw error;
  }
}
