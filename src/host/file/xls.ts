/** Old workbooks, .xls and WPS .et: the same container and records. Comments and properties are not read from them. */
import type { SheetSnapshot, WorkbookSnapshot } from '../../model';
import { BiffReader, biffRecords, WORKBOOK_STREAM, type BiffRecord } from './biff';
import { gapSheet, type SheetFrame } from './cell-store';
import { openCompoundFile, type CompoundFile } from './cfb';
import type { FileLimits } from './limits';
import { damaged, FileFault, stopIfCancelled } from './problem';
import { BUILT_IN_FORMATS } from './strings-and-formats';
import { XlsSheetReader } from './xls-sheet';
import type { FormulaNames } from './xls-formula';

/** What the records before the sheets say. */
interface Globals {
  readonly strings: readonly string[];
  /** Number format code by cell style. */
  readonly formats: readonly string[];
  readonly sheets: readonly BoundSheet[];
  readonly names: FormulaNames;
}

interface BoundSheet {
  readonly name: string;
  readonly offset: number;
  readonly visibility: SheetSnapshot['visibility'];
  readonly isWorksheet: boolean;
}

/** Reads an old workbook; throws FileFault when it is none, encrypted, older than 1997, or damaged. */
export async function readXlsWorkbook(
  bytes: Uint8Array,
  name: string,
  limits: FileLimits,
  signal: AbortSignal | undefined,
): Promise<WorkbookSnapshot> {
  const stream = workbookStream(openCompoundFile(bytes));
  const records = biffRecords(stream);
  const first = records[0];
  if (!first || first.id !== 0x0809) throw damaged(WORKBOOK_STREAM);
  if (new BiffReader([first.data]).u16() !== 0x0600) {
    throw new FileFault({ code: 'unsupported', what: 'old-xls' });
  }
  const globals = readGlobals(records);
  if (globals.sheets.length === 0) throw damaged(WORKBOOK_STREAM);
  const byOffset = new Map(records.map((record, i) => [record.offset, i]));
  const sheets: SheetSnapshot[] = [];
  for (const [position, sheet] of globals.sheets.entries()) {
    stopIfCancelled(signal);
    sheets.push(readSheet(records, byOffset.get(sheet.offset), sheet, position, globals, limits));
    await Promise.resolve();
  }
  return { source: 'file', name, sheets, properties: {} };
}

function workbookStream(file: CompoundFile): Uint8Array {
  const { streams } = file;
  if (streams.has('EncryptedPackage')) throw new FileFault({ code: 'encrypted' });
  const stream = file.read(WORKBOOK_STREAM);
  if (stream) return stream;
  if (streams.has('Book')) throw new FileFault({ code: 'unsupported', what: 'old-xls' });
  const looksLike = streams.has('WordDocument')
    ? 'word'
    : streams.has('PowerPoint Document')
      ? 'powerpoint'
      : 'ole';
  throw new FileFault({ code: 'not-a-workbook', looksLike });
}

function readGlobals(records: readonly BiffRecord[]): Globals {
  const own = new Map<number, string>();
  const styles: number[] = [];
  const sheets: BoundSheet[] = [];
  const strings: string[] = [];
  const references: (number | null)[] = [];
  const definedNames: (string | null)[] = [];
  const ownBooks: boolean[] = [];
  for (const [i, { id }] of records.entries()) {
    if (id === 0x0a) break;
    const reader = BiffReader.of(records, i);
    if (id === 0x2f) throw new FileFault({ code: 'encrypted' });
    else if (id === 0x041e) own.set(reader.u16(), reader.text(2));
    else if (id === 0xe0) {
      reader.skip(2);
      styles.push(reader.u16());
    } else if (id === 0x85) sheets.push(boundSheet(reader));
    else if (id === 0xfc) readStrings(reader, strings);
    else if (id === 0x01ae) {
      reader.skip(2);
      ownBooks.push(reader.u16() === 0x0401);
    } else if (id === 0x17) {
      for (let count = reader.u16(); count > 0; count -= 1) {
        const book = reader.u16();
        const from = reader.u16();
        const to = reader.u16();
        references.push(ownBooks[book] && from === to ? from : null);
      }
    } else if (id === 0x18) definedNames.push(definedName(reader));
  }
  return {
    strings,
    formats: styles.map((id) => own.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General'),
    sheets,
    names: {
      sheetOf: (reference) => sheets[references[reference] ?? -1]?.name ?? null,
      nameOf: (number) => definedNames[number - 1] ?? null,
    },
  };
}

function boundSheet(reader: BiffReader): BoundSheet {
  const offset = reader.u32();
  const hidden = reader.u8() & 3;
  const isWorksheet = reader.u8() === 0;
  const visibility = hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'very-hidden';
  return { name: reader.text(1), offset, visibility, isWorksheet };
}

function readStrings(reader: BiffReader, strings: string[]): void {
  reader.skip(4);
  for (let count = reader.u32(); count > 0; count -= 1) strings.push(reader.text(2));
}

/** Built-in names are numbers; they do not occur in formulas that matter here. */
function definedName(reader: BiffReader): string | null {
  const builtIn = (reader.u16() & 0x20) !== 0;
  reader.skip(1);
  const length = reader.u8();
  reader.skip(10);
  const wide = (reader.u8() & 1) === 1;
  return builtIn ? null : reader.characters(length, wide);
}

function readSheet(
  records: readonly BiffRecord[],
  start: number | undefined,
  sheet: BoundSheet,
  position: number,
  globals: Globals,
  limits: FileLimits,
): SheetSnapshot {
  const frame: SheetFrame = {
    name: sheet.name,
    position,
    visibility: sheet.visibility,
    isProtected: false,
    hiddenRows: [],
    hiddenColumns: [],
    comments: null,
    merges: null,
  };
  if (!sheet.isWorksheet) return gapSheet(frame, { reason: 'not-a-worksheet', cells: null });
  if (start === undefined) return gapSheet(frame, { reason: 'unreadable', cells: null });
  try {
    const reader = new XlsSheetReader(records, globals);
    reader.read(start);
    const { isProtected, hiddenRows, hiddenColumns, merges } = reader;
    return reader.cells.toSheet(
      { ...frame, isProtected, hiddenRows, hiddenColumns, merges },
      limits.sheetCells,
    );
  } catch (error) {
    if (error instanceof FileFault && error.problem.code === 'damaged') {
      return gapSheet(frame, { reason: 'unreadable', cells: null });
    }
    throw error;
  }
}
